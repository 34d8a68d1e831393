"""The numbers of the kit as files: CSV, JSON, workbook, data package, with their caveats."""

import hashlib
import json

from storytable.publish import tables
from storytable.story.workshop import Workshop

_NUMBERS = {"value", "low", "high", "row"}


def readme(w: Workshop) -> str:
    """What the figures are, who made them, what is hidden, under which terms."""
    lines = [f"# {w.title}: {w.place}", "", *w.labels, ""]
    lines += [f"## {w.say('package-caveats')}", "", f"- {w.say('package-states')}"]
    lines += [f"- {w.say('package-sums')}", ""]
    for block in w.edition.blocks:
        if block.kind == "biography":
            lines += [f"## {block.title}", "", *w.paragraphs(block.id), ""]
    contracts = w.names.catalog.release.contracts
    lines += [f"- {name}: {contracts[name].terms}" for name in w.story.datasets]
    return "\n".join(lines) + "\n"


def data_package(w: Workshop) -> str:
    """The descriptor (datapackage.org) of data.csv."""
    content = tables.csv_text(w.edition).encode()
    kinds = [(name, "number" if name in _NUMBERS else "string") for name in tables.COLUMNS]
    contracts = w.names.catalog.release.contracts
    described = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"{w.story.story}-{w.edition.view.place.replace(':', '-')}-{w.language}",
        "title": f"{w.title}: {w.place}",
        "version": str(w.edition.manifest["release"]),
        "sources": [
            {"title": w.say(f"publisher-{contracts[d].provider}"), "path": contracts[d].source}
            for d in w.story.datasets
        ],
        "resources": [
            {
                "name": "data",
                "path": "data.csv",
                "format": "csv",
                "encoding": "utf-8",
                "bytes": len(content),
                "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
                "schema": {
                    "fields": [{"name": name, "type": kind} for name, kind in kinds],
                    "primaryKey": ["address"],
                    "missingValues": [""],
                },
            }
        ],
    }
    return json.dumps(described, ensure_ascii=False, indent=1) + "\n"
