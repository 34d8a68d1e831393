"""Attacks everything that was built, together: pages, their embedded data, tables, exports, and
editions of earlier releases. It counts, and names nothing.
"""

import base64
import csv
import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from python_calamine import CalamineWorkbook

from storytable.data.attack import attack
from storytable.data.releases import Release
from storytable.errors import DisclosureProblem
from storytable.publish.weaving import is_woven, unweave

_KEYS = ("measure", "place", "group", "period")
_EMBEDDED = re.compile(
    r'<script type="(?:text/plain|application/json)" id="\w+">(.*?)</script>', re.S
)
_NUMBERS = ("value", "low", "high")
_SHOWN = ("published", "bounded")
Figure = tuple[Any, ...]  # state, value, low, high, as an artefact prints them


@dataclass(frozen=True)
class Audit:
    """Counts only: artefacts read, figures shown, figures withheld in the release; of these, how
    many an artefact prints, and how many are narrower than their publisher's range allows."""

    artefacts: int
    figures: int
    withheld: int
    printed: int
    narrow: int


def audit(release: Release, paths: Iterable[Path]) -> Audit:
    """What someone could learn who has everything that lies below these paths."""
    shown: dict[str, set[Figure]] = {}
    artefacts = printed = withheld = 0
    with ProcessPoolExecutor() as pool:
        for told in pool.map(_told, _files(paths), chunksize=8):
            artefacts += bool(told)
            for address, figures in told.items():
                shown.setdefault(address, set()).update(figures)
        attacks = []
        for dataset in release.datasets:
            frame = release.safe(dataset).frame
            is_withheld = (frame["state"] == "withheld") & (frame["reason"] != "protected")
            withheld += int(is_withheld.sum())
            mine = {a: figures for a, figures in shown.items() if a.startswith(dataset + ".")}
            if not mine:
                continue
            seen, leaks = _seen(frame, mine)
            printed += leaks
            structure = release.contracts[dataset].structure(release.places, release.groups)
            by_period = dict(iter(_united(frame, seen).groupby("period", observed=True)))
            for period, part in seen.groupby("period", observed=True):
                attacks.append(pool.submit(attack, part, structure, within=by_period[period]))
        narrow = sum(len(found.result()) for found in attacks)
    return Audit(artefacts, len(shown), withheld, printed, narrow)


def tells_only(release: Release, paths: Iterable[Path]) -> bool:
    """Whether everything below these paths tells nothing but figures of the release as it is.

    Any selection of those is safe (storytable.data.protect); no program has to be solved.
    """
    told: dict[str, set[Figure]] = {}
    for path in _files(paths):
        for address, figures in _told(path).items():
            if not address.startswith("=") and not _is_made(release, address):
                told.setdefault(address, set()).update(figures)
    known: dict[str, tuple[object, ...]] = {}
    for dataset in release.datasets:
        if any(address.startswith(dataset + ".") for address in told):
            frame = release.safe(dataset).frame
            facts = zip(*(frame[name] for name in ("state", *_NUMBERS)), strict=True)
            known |= dict(zip(_addresses(frame), facts, strict=True))
    return all(
        _is_known(figure, known.get(address, ()))
        for address, figures in told.items()
        for figure in figures
    )


def _is_made(release: Release, address: str) -> bool:
    """Whether a figure is made of others, as its contract says; those are looked at themselves."""
    dataset, _, name = address.partition("/")[0].rpartition(".")
    return dataset in release.contracts and name in release.contracts[dataset].made


def _is_known(figure: Figure, known: tuple[object, ...]) -> bool:
    """Whether a figure tells nothing, or just what the release has: its number, or its range."""
    _, value, *ends = figure
    if value is None and ends == [None, None]:
        return True
    if value is not None:
        return known[:2] == ("published", value)
    return known[:1] == ("bounded",) and list(known[2:]) == ends


def _addresses(frame: pd.DataFrame) -> pd.Series:
    """measure/place/group/period of every row."""
    addresses = frame["measure"].astype(str)
    for key in _KEYS[1:]:
        addresses = addresses + "/" + frame[key].astype(str)
    return addresses


def _told(path: Path) -> dict[str, set[Figure]]:
    """What one artefact tells of each address."""
    told: dict[str, set[Figure]] = {}
    for address, figure in _figures(path.name, path.read_bytes()):
        told.setdefault(address, set()).add(figure)
    return told


def refusal(found: Audit) -> DisclosureProblem:
    """The gate: what the counts mean and what to do."""
    return DisclosureProblem(
        "audit",
        f"{found.printed + found.narrow} withheld figures can be known from what was built",
        expected="none: each as uncertain as its publisher meant",
        do="take the artefacts of earlier releases away, build again, and audit again",
    )


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (p for p in inside if p.suffix in _READERS and p.is_file())


def _figures(name: str, raw: bytes) -> Iterator[tuple[str, Figure]]:
    """Every figure with its address that an artefact carries, packed or not."""
    reader = _READERS.get(name[name.rfind(".") :])
    return reader(raw) if reader else iter(())


def _in_zip(raw: bytes) -> Iterator[tuple[str, Figure]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as box:
        for inner in box.namelist():
            yield from _figures(inner, box.read(inner))


def _in_workbook(raw: bytes) -> Iterator[tuple[str, Figure]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    for name in book.sheet_names:
        yield from _in_rows(book.get_sheet_by_name(name).to_python())


def _in_page(raw: bytes) -> Iterator[tuple[str, Figure]]:
    for part in _EMBEDDED.finditer(raw.decode("utf-8", "replace")):
        yield from _in_text(_unpacked(part[1]))


def _in_file(raw: bytes) -> Iterator[tuple[str, Figure]]:
    return _in_text(raw.decode("utf-8-sig", "replace"))


def _in_text(text: str) -> Iterator[tuple[str, Figure]]:
    """Figures of a text that is JSON, CSV, or the texts of many places woven together."""
    content = _loaded(text)
    if is_woven(content):
        for place in unweave(content):
            for inner in place.values():
                yield from _in_text(inner)
    else:
        yield from _in_json(content)
        yield from _in_csv(text.removeprefix("\ufeff"))


def _unpacked(text: str) -> str:
    try:
        return gzip.decompress(base64.b64decode(text, validate=True)).decode("utf-8")
    except (ValueError, OSError):
        return text


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _in_json(content: Any) -> Iterator[tuple[str, Figure]]:
    """Figures anywhere in a structure: whatever has an address and a value or a state."""
    if isinstance(content, dict):
        address = content.get("address")
        if isinstance(address, str) and {"value", "state"} & content.keys():
            yield address, tuple(content.get(name) for name in ("state", "value", "low", "high"))
        for inner in content.values():
            yield from _in_json(inner)
    elif isinstance(content, list):
        for inner in content:
            yield from _in_json(inner)


def _in_csv(text: str) -> Iterator[tuple[str, Figure]]:
    if text.startswith("address,"):
        yield from _in_rows(list(csv.reader(io.StringIO(text))))


def _in_rows(rows: list[list[Any]]) -> Iterator[tuple[str, Figure]]:
    """Figures of a table whose first column is their address."""
    head, *others = rows or [[]]
    if not head or head[0] != "address":
        return
    for row in others:
        told = dict(zip(head, row, strict=False))
        numbers = (float(told[n]) if told.get(n) not in (None, "") else None for n in _NUMBERS)
        yield str(told["address"]).removeprefix("'"), (told["state"], *numbers)


def _seen(frame: pd.DataFrame, told: dict[str, set[Figure]]) -> tuple[pd.DataFrame, int]:
    """The release's rows that artefacts tell, with the numbers they tell; and how many tell a
    number that the release withholds now."""
    addresses = _addresses(frame)
    rows = frame[addresses.isin(told.keys()).to_numpy()].copy()
    rows["state"] = rows["state"].astype(object)
    mine = addresses[rows.index]
    leaks = 0
    for index, address in mine.items():
        if rows.at[index, "state"] != "withheld":
            continue
        numbers = [t for t in told[address] if t[0] in (*_SHOWN, None) and t[1] is not None]
        ranges = [t for t in told[address] if t[0] == "bounded" and t[1:] != (None, None, None)]
        if numbers or ranges:
            leaks += int(str(rows.at[index, "reason"]) != "protected")
        if numbers:
            rows.loc[index, ["state", "value"]] = "published", float(numbers[0][1])
        elif ranges:
            _, _, low, high = ranges[0]
            rows.loc[index, ["state", "low", "high"]] = "bounded", low, high
    return rows, leaks


def _united(frame: pd.DataFrame, seen: pd.DataFrame) -> pd.DataFrame:
    """The release, with what artefacts tell where it tells less."""
    whole = frame.copy()
    whole["state"] = whole["state"].astype(object)
    told = ["state", *_NUMBERS]
    whole.loc[seen.index, told] = seen[told]
    return whole


_READERS: dict[str, Callable[[bytes], Iterator[tuple[str, Figure]]]] = {
    ".json": _in_file,
    ".ipynb": _in_file,
    ".csv": _in_file,
    ".html": _in_page,
    ".xlsx": _in_workbook,
    ".zip": _in_zip,
}
