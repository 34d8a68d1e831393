"""Protected cells on disk: written once by a release, read back as what they are."""

import csv
from collections.abc import Iterable
from io import BytesIO, StringIO
from pathlib import Path

import pandas as pd

from storytable.data.places import Place
from storytable.data.protect import SafeCells, restore
from storytable.data.tidy_cells import TEXTS
from storytable.workspace import write_whole


def write_safe(safe: SafeCells, path: Path) -> Path:
    """The cells as CSV, whole or not at all."""
    buffer = BytesIO()
    safe.frame.to_csv(buffer, index=False, lineterminator="\n")
    return write_whole(path, buffer.getvalue())


def read_safe(path: Path) -> SafeCells:
    """The cells that `write_safe` wrote at `path`, texts as categories."""
    frame = pd.read_csv(
        path,
        dtype=dict.fromkeys(TEXTS, str) | {"row": "int32", "decimals": "int8"},
        keep_default_na=False,
        na_values={"value": "", "low": "", "high": ""},
    )
    for name in TEXTS:
        frame[name] = frame[name].astype("category")
    return restore(frame)


def write_places(places: Iterable[Place], folder: Path) -> Path:
    """The places a dataset's own files name."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows((p.code, p.level, p.name, p.parent) for p in places)
    return write_whole(folder / "places", text.getvalue().encode())


def read_places_of(folder: Path) -> dict[str, Place]:
    """The places that `write_places` wrote in `folder`, by code."""
    with (folder / "places").open(encoding="utf-8", newline="") as file:
        return {row[0]: Place(*row) for row in csv.reader(file)}
