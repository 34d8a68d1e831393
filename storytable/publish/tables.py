"""An edition → its figures as CSV and JSON: state beside value, source and row beside both."""

import csv
import io
import json

from storytable.story.blocks import CellRecord
from storytable.story.editions import Edition

COLUMNS = (
    "address",
    "measure",
    "place",
    "group",
    "period",
    "state",
    "value",
    "low",
    "high",
    "unit",
    "of_whom",
    "reason",
    "anomaly",
    "publisher",
    "file",
    "row",
    "column",
)
_RISKY = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def records(edition: Edition) -> list[CellRecord]:
    """Every figure of an edition once, in the order in which a reader meets it."""
    every = {cell.address: cell for block in edition.blocks for cell in block.cells}
    return list(every.values())


def csv_text(edition: Edition) -> str:
    """The figures as CSV with a header; text that a spreadsheet would run is quoted."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for cell in records(edition):
        writer.writerow([safe_text(getattr(cell, name)) for name in COLUMNS])
    return "\ufeff" + out.getvalue()


def json_text(edition: Edition) -> str:
    """The figures, a line each, and the manifest as JSON."""
    figures = [{name: getattr(cell, name) for name in COLUMNS} for cell in records(edition)]
    lines = ",\n".join(json.dumps(figure, ensure_ascii=False) for figure in figures)
    manifest = json.dumps(edition.manifest, ensure_ascii=False, sort_keys=True)
    return f'{{"figures": [\n{lines}\n],\n"manifest": {manifest}}}\n'


def safe_text(value: object) -> object:
    """What a spreadsheet shows and never runs: text that looks like a formula is quoted."""
    if isinstance(value, str) and (value.startswith(_RISKY) or value.lstrip().startswith(_RISKY)):
        return "'" + value
    return "" if value is None else value
