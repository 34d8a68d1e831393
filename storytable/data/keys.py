"""The codes of a table's rows: places, groups and periods, made as the contract says."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from storytable.data.address import PLACE
from storytable.data.contracts import Contract
from storytable.data.layouts import Key, PeriodKey, PlaceKey
from storytable.data.periods import period_of
from storytable.data.places import Groups, Place, Places
from storytable.data.published_files import ROW, original_name
from storytable.errors import DataProblem

_FIELD = re.compile(r"\{(\d)(?::(\d+|_))?\}")
_WRAPPED = re.compile(r'="([^"]*)"')


@dataclass(frozen=True)
class Sheet:
    """One file being read: its table of text, its notes, and what its codes are held against."""

    path: Path
    table: pd.DataFrame
    notes: str
    contract: Contract
    places: Places
    groups: Groups
    made: dict[str, Place] = field(default_factory=dict)


def select(table: pd.DataFrame, wanted: dict[str, list[str]]) -> pd.DataFrame:
    """The rows that hold one of the wanted values in each of these columns."""
    for column, values in wanted.items():
        table = table[table[column].str.strip().isin(values)]
    return table


def place_codes(sheet: Sheet) -> pd.Series:
    """The place of each row; missing where no key of the contract is about the row."""
    codes = pd.Series(np.nan, index=sheet.table.index, dtype=object)
    for key in sheet.contract.place:
        rows = select(sheet.table, key.when)
        rows = rows[codes[rows.index].isna()]
        if len(rows):
            codes[rows.index] = _places(sheet, key, rows)
    return codes


def _places(sheet: Sheet, key: PlaceKey, rows: pd.DataFrame) -> pd.Series:
    """The codes one key makes; with a level, what no table knows is a place of the file."""
    codes = joined(rows, key, sheet.path)
    missed = codes.isna()
    if key.crosswalk:
        known = dict(sheet.places.crosswalks.get(key.crosswalk, {}))
    elif key.level:
        known = {c: c for c in codes.dropna().unique() if PLACE.fullmatch(c)}
    else:
        known = {code: code for code in sheet.places.by_code}
    found = codes.map(known)
    if key.level and not key.crosswalk:
        _make(sheet, key, rows, found)
    _refuse_lost(sheet, key, codes[found.isna() & ~missed], "place")
    if key.other == "refuse" and missed.any() and key is sheet.contract.place[-1]:
        texts = rows.loc[missed, key.columns[0]]
        _refuse_lost(sheet, key, texts, "place")
    return found


def _make(sheet: Sheet, key: PlaceKey, rows: pd.DataFrame, codes: pd.Series) -> None:
    """Keeps the places that stand in the file only, each once, inside their parents."""
    first = codes.dropna().drop_duplicates()
    first = first[~first.isin([*sheet.places.by_code, *sheet.made])]
    names = rows.loc[first.index, key.name].str.strip() if key.name else first
    parents = pd.Series("", index=first.index, dtype=object)
    if key.parent is not None:
        parents = joined(rows.loc[first.index], key.parent, sheet.path)
        if key.parent.crosswalk:
            parents = parents.map(dict(sheet.places.crosswalks.get(key.parent.crosswalk, {})))
    for code, name, parent in zip(first, names, parents.fillna(""), strict=True):
        sheet.made[code] = Place(code, key.level, " ".join(name.split()) or code, parent)


def group_codes(sheet: Sheet) -> pd.Series:
    """The group of each row; missing where the contract says to pass over others."""
    key = sheet.contract.group
    codes = joined(sheet.table, key, sheet.path)
    if key.constant or not key.crosswalk:
        return codes
    found: pd.Series = codes.map(sheet.groups.crosswalk(key.crosswalk))
    _refuse_lost(sheet, key, codes[found.isna()], "group")
    return found


def period_codes(sheet: Sheet) -> pd.Series:
    """The period of each row."""
    key = sheet.contract.period
    if key.in_name or key.in_notes:
        told = " ".join(_in_name(sheet.path, key) if key.in_name else _in_notes(sheet, key))
        text = pd.Series(told, index=sheet.table.index, dtype=object)
    else:
        text = joined(sheet.table, key, sheet.path)
    known = {t: period_of(t, key.kind) for t in text.dropna().unique()}
    lost = text[text.map(known).isna()]
    if len(lost):
        raise DataProblem(
            _at(sheet, key, lost.index[0]),
            f"{lost.iloc[0]!r} is not a {key.kind.replace('-', ' ')}",
            do="the file is damaged or of another layout",
        )
    periods = sorted({p for p in known.values() if p})
    if key.one and len(periods) > 1:
        raise DataProblem(
            str(sheet.path),
            f"this file mixes {len(periods)} periods ({periods[0]} to {periods[-1]})",
            expected="one, as the publisher prints it",
            do="add the publisher's files one by one",
        )
    return text.map(known)


def _in_notes(sheet: Sheet, key: PeriodKey) -> list[str]:
    """What the notes above the figures say of the time."""
    match = re.search(key.in_notes, sheet.notes)
    if match is None:
        raise DataProblem(
            str(sheet.path),
            "this file does not say in the rows above its figures which time it is about",
            expected=f"something like {key.in_notes}",
            do="download the publisher's own file again",
        )
    return [text for text in match.groups() if text]


def _in_name(path: Path, key: Key) -> list[str]:
    """What the file's name says of the time, or of the place."""
    match = re.search(key.in_name, original_name(path))
    if match is None:
        what = "time" if isinstance(key, PeriodKey) else "place"
        raise DataProblem(
            str(path),
            f"this file does not say in its name which {what} it is about",
            expected=f"something like {key.in_name}",
            do="give the file the name it was published under",
        )
    return [text for text in match.groups() if text]


def joined(rows: pd.DataFrame, key: Key, path: Path) -> pd.Series:
    """The code of each row before any table is asked; missing where the pattern does not match."""
    if key.constant:
        return pd.Series(key.constant, index=rows.index, dtype=object)
    texts = [_clean(rows[column]) for column in key.columns]
    if key.pattern:
        found = texts[0].drop_duplicates()
        pieces = found.str.extract(f"^(?:{key.pattern})$").astype(object)
        pieces = pieces.set_axis(found.to_numpy(), axis=0)
        texts = [texts[0].map(pieces[i]) for i in pieces.columns]
    if key.in_name:
        told = _in_name(path, key)
        texts = [pd.Series(text, index=rows.index, dtype=object) for text in told] + texts
    codes = _formed(texts, key.form)
    if key.shape:
        codes = codes.map(lambda c: c if c != c or re.fullmatch(key.shape, c) else f"?{c}")
    return codes


def _clean(texts: pd.Series) -> pd.Series:
    """Without blanks around it, and without the `="..."` that keeps zeros in spreadsheets."""
    known = {t: _WRAPPED.sub(r"\1", t.strip()) for t in texts.unique()}
    return texts.map(known).astype(object)


def _formed(texts: list[pd.Series], form: str) -> pd.Series:
    if form == "{0}":
        return texts[0]
    at, made = 0, None
    for part in _FIELD.finditer(form):
        piece = texts[int(part[1])]
        if part[2] == "_":
            piece = piece.str.replace(r"[^0-9A-Za-z-]+", "_", regex=True)
        elif part[2]:
            piece = piece.str.zfill(int(part[2]))
        piece = form[at : part.start()] + piece
        made, at = piece if made is None else made + piece, part.end()
    return pd.Series(dtype=object) if made is None else made + form[at:]


def _refuse_lost(sheet: Sheet, key: Key, lost: pd.Series, noun: str) -> None:
    if key.other == "skip" or lost.empty:
        return
    raise DataProblem(
        _at(sheet, key, lost.index[0]),
        f"no {noun} is known by the code {str(lost.iloc[0]).removeprefix('?')!r}",
        expected=f"a code of the reviewed table {key.crosswalk!r}"
        if key.crosswalk
        else "a code in the publisher's form, with its zeros",
        do=f"add the {noun} to the table once you know what it stands for, or download the "
        "publisher's own file again",
    )


def _at(sheet: Sheet, key: Key, index: object) -> str:
    row = sheet.table.loc[sheet.table.index == index, ROW].iloc[0]
    return f"{sheet.path} row {row} column {' '.join(key.columns)}"
