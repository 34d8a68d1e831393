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
from storytable.data.printed import NAN
from storytable.data.published_files import ROW, original_name
from storytable.errors import DataProblem

_FIELD = re.compile(r"\{(\d)(?::(\d+|_))?\}")
_TABLES = {"group": "data_samples/groups.yml", "place": "data_samples/places"}
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
        codes, texts = pd.factorize(table[column].to_numpy(dtype=object))
        fits = np.array([text.strip() in values for text in texts], dtype=bool)
        if len(texts) and not fits.all():
            table = table[fits[codes]]
    return table


def place_codes(sheet: Sheet) -> pd.Series:
    """The place of each row; missing where no key of the contract is about the row."""
    codes = pd.Series(NAN, index=sheet.table.index, dtype=object)
    for key in sheet.contract.place:
        rows = select(sheet.table, key.when)
        if codes.notna().any():
            rows = rows[codes[rows.index].isna()]
        if len(rows):
            codes[rows.index] = _places(sheet, key, rows)
    return codes


def _places(sheet: Sheet, key: PlaceKey, rows: pd.DataFrame) -> pd.Series:
    """The codes one key makes; with a level, what no table knows is a place of the file."""
    codes = joined(sheet, rows, key)
    for column in key.repeated:
        names = joined(sheet, rows, Key(columns=[column], form="{0:_}"))
        codes = codes.where(~codes.duplicated(keep=False), codes + "-" + names)
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
        parents = joined(sheet, rows.loc[first.index], key.parent)
        if key.parent.crosswalk:
            parents = parents.map(dict(sheet.places.crosswalks.get(key.parent.crosswalk, {})))
    for code, name, parent in zip(first, names, parents.fillna(""), strict=True):
        plain = " ".join(name.split())
        if key.level == "county":
            plain = plain.removesuffix(" County")  # the words of a county add it again
        sheet.made[code] = Place(code, key.level, plain or code, parent)


def group_codes(sheet: Sheet) -> pd.Series:
    """The group of each row; missing where the contract says to pass over others."""
    key = sheet.contract.group
    codes = joined(sheet, sheet.table, key)
    if key.constant or not key.crosswalk:
        return codes
    found: pd.Series = codes.map(sheet.groups.crosswalk(key.crosswalk))
    _refuse_lost(sheet, key, codes[found.isna()], "group")
    return found


def period_codes(sheet: Sheet) -> pd.Series:
    """The period of each row."""
    key = sheet.contract.period
    if key.in_name or key.in_notes:
        told = " ".join(_in_name(sheet, key) if key.in_name else _in_notes(sheet, key))
        text = pd.Series(told, index=sheet.table.index, dtype=object)
    else:
        text = joined(sheet, sheet.table, key)
    known = {t: period_of(t, key.kind) for t in text.dropna().unique()}
    lost = text[text.map(known).isna()]
    if len(lost):
        raise DataProblem(
            _at(sheet, key, lost.index[0]),
            f"{lost.iloc[0]!r} is not a {key.kind.replace('-', ' ')}",
            do="the file is damaged or of another layout"
            if str(lost.iloc[0]).strip()
            else "fill the time in, or delete the row if nothing stands in it",
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
            expected="the notes its publisher prints there",
            do="download the publisher's own file again",
        )
    return [text for text in match.groups() if text]


def _in_name(sheet: Sheet, key: Key) -> list[str]:
    """What the file's name says of the time, or of the place."""
    match = re.search(key.in_name, original_name(sheet.path))
    if match is None:
        what = "time" if isinstance(key, PeriodKey) else "place"
        raise DataProblem(
            str(sheet.path),
            f"this file does not say in its name which {what} it is about",
            expected="a name like " + " or ".join(sheet.contract.files),
            do="give the file the name it was published under",
        )
    return [text for text in match.groups() if text]


def joined(sheet: Sheet, rows: pd.DataFrame, key: Key) -> pd.Series:
    """The code of each row before any table is asked; missing where the pattern does not match."""
    if key.constant:
        return pd.Series(key.constant, index=rows.index, dtype=object)
    told = _in_name(sheet, key) if key.in_name else []
    columns = [rows[column].to_numpy(dtype=object) for column in key.columns]
    which, first = _distinct(columns, len(rows))
    codes = [_code([column[at] for column in columns], told, key) for at in first]
    return pd.Series(np.array(codes, dtype=object)[which], index=rows.index, dtype=object)


def _distinct(columns: list[np.ndarray], size: int) -> tuple[np.ndarray, np.ndarray]:
    """For each row the number of its combination of texts; for each combination its first row."""
    which = np.zeros(size, dtype=np.int64)
    for column in columns:
        codes, texts = pd.factorize(column)
        which = pd.factorize(which * max(len(texts), 1) + codes)[0]
    first = np.unique(which, return_index=True)[1]
    return which, first


def _code(texts: list[str], told: list[str], key: Key) -> str | float:
    """One code from its pieces: without blanks around them, and without the `="..."` that keeps
    zeros in spreadsheets."""
    pieces: list[str | None] = [_WRAPPED.sub(r"\1", text.strip()) for text in texts]
    if key.pattern:
        match = re.fullmatch(key.pattern, pieces[0] or "")
        if match is None or None in match.groups():
            return NAN
        pieces = list(match.groups())
    pieces = [*told, *pieces]

    def fill(part: re.Match[str]) -> str:
        piece, width = pieces[int(part[1])] or "", part[2]
        if width == "_":
            return re.sub(r"[^0-9A-Za-z-]+", "_", piece)
        return piece.zfill(int(width or 0))

    code = _FIELD.sub(fill, key.form)
    return code if not key.shape or re.fullmatch(key.shape, code) else f"?{code}"


def _refuse_lost(sheet: Sheet, key: Key, lost: pd.Series, noun: str) -> None:
    if key.other == "skip" or lost.empty:
        return
    code = str(lost.iloc[0]).removeprefix("?")
    line = f": `{key.crosswalk}: [{code}]` beside the right {noun}" if key.crosswalk else ""
    raise DataProblem(
        _at(sheet, key, lost.index[0]),
        f"no {noun} is known by the code {code!r}",
        expected=f"a code of the reviewed table {key.crosswalk!r}"
        if key.crosswalk
        else "a code in the publisher's form, with its zeros",
        do=f"once you know what it stands for, add it to {_TABLES[noun]}{line}; "
        "or use the publisher's own file",
    )


def _at(sheet: Sheet, key: Key, index: object) -> str:
    row = sheet.table.loc[sheet.table.index == index, ROW].iloc[0]
    return f"{sheet.path} row {row} column {' '.join(key.columns)}"
