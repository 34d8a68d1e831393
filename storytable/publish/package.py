"""A dataset to take along: figures, dictionary, caveats and metadata in one zip.

`datapackage.json` follows Data Package 2, `dataset.json` schema.org/Dataset.
"""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from storytable.data.cells import State
from storytable.data.contracts import Contract
from storytable.data.layouts import Measure
from storytable.data.protect import SafeCells
from storytable.publish.tables import safe_text
from storytable.story.closing import biography_id
from storytable.story.names import Names
from storytable.workspace import write_whole

_FIGURES = (
    "address", "measure", "place", "place_name", "group", "period", "state", "value", "estimate",
    "low", "high", "unit", "reason", "file", "row", "column",
)  # fmt: skip
_NUMBERS = {"value", "estimate", "low", "high", "row"}
_START = (1980, 1, 1, 0, 0, 0)


def write(cells: SafeCells, names: Names, dataset: str, path: Path) -> Path:
    """The protected cells of a dataset at `path`, in the language of `names`; same bytes always."""
    contract = names.catalog.release.contracts[dataset]
    parts = {
        "README.md": readme(names, contract),
        "data.csv": _figures(cells, names, contract),
        "dictionary.csv": dictionary(names, contract),
    }
    digest = hashlib.sha256(parts["data.csv"].encode()).hexdigest()
    about = _about(names, contract, digest)
    parts["datapackage.json"] = _json(_data_package(about, parts["data.csv"]))
    parts["dataset.json"] = _json(_schema_org(about))
    return write_whole(path, zipped(parts))


def zipped(parts: Mapping[str, str]) -> bytes:
    """File name → text, as a zip of the same bytes every time."""
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(parts.items()):
            archive.writestr(zipfile.ZipInfo(name, _START), text, zipfile.ZIP_DEFLATED)
    return box.getvalue()


def _figures(cells: SafeCells, names: Names, contract: Contract) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_FIGURES)
    frame, words = cells.frame, names.words
    said = {reason: words.say(reason) for reason in frame["reason"].unique() if reason}
    units = {contract.full(name): measure.unit for name, measure in contract.measures.items()}
    places = names.catalog.release.places
    for row in frame.to_dict("records"):
        place = str(row["place"])
        texts = [str(row[key]) for key in ("measure", "place", "group", "period")]
        figure = "" if pd.isna(row["value"]) else row["value"]
        known = [figure, ""] if row["state"] == State.PUBLISHED else ["", figure]
        numbers = known + ["" if pd.isna(row[key]) else row[key] for key in ("low", "high")]
        about = [units[texts[0]], said.get(row["reason"], "")]
        source = [row["file"], row["row"], row["column"]]
        keys = [texts[0], place, places.get(place).name, *texts[2:]]
        line = ["/".join(texts), *keys, row["state"], *numbers, *about, *source]
        writer.writerow([safe_text(cell) for cell in line])
    return "\ufeff" + out.getvalue()


def dictionary(names: Names, contract: Contract) -> str:
    """The measures of a dataset as CSV: name, of whom, unit, terms."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("measure", "name", "of_whom", "unit", "numerator", "denominator", "adds_up",
                     "ceds", "education_to_workforce"))  # fmt: skip
    for name, m in contract.measures.items():
        full = contract.full(name)
        writer.writerow((full, names.words.measure(full), names.words.say(m.of_whom), *_terms(m)))
    return "\ufeff" + out.getvalue()


def _terms(measure: Measure) -> tuple[str, ...]:
    terms = (measure.terms.get("ceds", ""), measure.terms.get("ew", ""))
    return (measure.unit, measure.numerator, measure.denominator, measure.additive, *terms)


def readme(names: Names, contract: Contract) -> str:
    """Who made a dataset, how, who is not in it, and what to know before using it."""
    words, message = names.words, biography_id(contract.dataset)
    lines = [f"# {words.say(message)}", ""]
    lines += [words.say(message, part) for part in ("who", "how", "missing", "law")]
    lines += [words.say("biography-source", source=contract.source, accessed=contract.accessed)]
    for label in ("relaid", "typed", "synthetic"):
        lines += [words.say(f"label-{label}")] if getattr(contract, label) else []
    lines += ["", f"## {words.say('package-caveats')}", "", f"- {words.say('package-states')}"]
    lines += [f"- {words.say('package-sums')}"]
    notes = (*contract.withheld, *contract.holes, *contract.anomalies)
    lines += [f"- {words.say(name)}" for name in dict.fromkeys(note.words for note in notes)]
    return "\n".join(lines) + "\n"


def _about(names: Names, contract: Contract, digest: str) -> dict[str, Any]:
    words, release = names.words, names.catalog.release
    message = biography_id(contract.dataset)
    return {
        "name": message.removeprefix("biography-"),
        "title": words.say(message),
        "description": " ".join(words.say(message, part) for part in ("who", "how", "missing")),
        "publisher": words.say(f"publisher-{contract.provider}"),
        "source": contract.source,
        "terms": contract.terms,
        "version": release.id,
        "digest": digest,
        "language": words.language,
        "periods": release.datasets[contract.dataset]["periods"],
        "measures": [words.measure(contract.full(name)) for name in contract.measures],
    }


def _data_package(about: dict[str, Any], data: str) -> dict[str, Any]:
    fields: list[dict[str, Any]] = [
        {"name": name, "type": "number" if name in _NUMBERS else "string"} for name in _FIGURES
    ]
    states = [state.value for state in State]
    fields[_FIGURES.index("state")]["constraints"] = {"enum": states}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": about["name"],
        "title": about["title"],
        "description": about["description"],
        "version": about["version"],
        "sources": [{"title": about["publisher"], "path": about["source"]}],
        "resources": [
            {
                "name": "data",
                "path": "data.csv",
                "type": "table",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(data.encode()),
                "hash": f"sha256:{about['digest']}",
                "schema": {"fields": fields, "primaryKey": ["address"], "missingValues": [""]},
            }
        ],
    }


def _schema_org(about: dict[str, Any]) -> dict[str, Any]:
    periods = about["periods"]
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about["title"],
        "description": about["description"],
        "inLanguage": about["language"],
        "creator": {"@type": "Organization", "name": about["publisher"]},
        "isBasedOn": about["source"],
        "usageInfo": about["terms"],
        "version": about["version"],
        "temporalCoverage": f"{periods[0]}/{periods[-1]}" if periods else "",
        "variableMeasured": about["measures"],
        "distribution": {
            "@type": "DataDownload",
            "encodingFormat": "text/csv",
            "contentUrl": "data.csv",
            "sha256": about["digest"],
        },
    }


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
