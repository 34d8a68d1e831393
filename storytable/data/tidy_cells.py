"""A table of printed text -> one row per measure, place, group and period, with its state.

Every printed value is a number, a range, or a mark its contract explains; anything else is refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from storytable.data.cells import COLUMNS, State
from storytable.data.contracts import Contract, covers
from storytable.data.keys import Sheet, group_codes, period_codes, place_codes, select
from storytable.data.layouts import Measure
from storytable.data.places import Place, Places
from storytable.data.printed import NAN, Printed, Reader
from storytable.data.published_files import ROW, original_name
from storytable.errors import DataProblem

KEYS = ["measure", "place", "group", "period"]
TEXTS = (*KEYS, "state", "reason", "file", "column")
_NUMBERS = ("value", "low", "high", "decimals")


@dataclass(frozen=True)
class Reading:
    """What one file says: cells (storytable.data.cells.COLUMNS, texts as categories, percents in
    percent), the places it names itself, how many rows it has and how many were passed over."""

    cells: pd.DataFrame
    places: Mapping[str, Place]
    rows: int
    passed_over: int
    missing: tuple[str, ...]


def tidy(sheet: Sheet) -> Reading:
    """The cells of one file.

    Raises DataProblem for an unknown code, an unknown mark, or a key that stands twice.
    """
    contract = sheet.contract
    table = select(sheet.table, contract.select)
    sheet = replace(sheet, table=table)
    keys = pd.DataFrame(
        {
            "place": place_codes(sheet).astype("category"),
            "group": group_codes(sheet).astype("category"),
            "period": period_codes(sheet).astype("category"),
            "row": table[ROW].astype("int32"),
        }
    ).dropna()
    plain = [m for m in contract.measures.values() if m.column and not m.where]
    if plain or not contract.measures:
        _refuse_doubled(keys, sheet)
    parts = [_measure(sheet, keys, name) for name in contract.measures]
    found = [part for part in parts if part is not None]
    cells = concat(found) if found else pd.DataFrame(columns=list(COLUMNS))
    missing = tuple(n for n, p in zip(contract.measures, parts, strict=True) if p is None)
    cells = _withhold(cells, contract, sheet.places, sheet.made)
    return Reading(cells, sheet.made, len(sheet.table), len(table) - len(keys), missing)


def concat(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """Frames of cells one below the other, texts still as (sorted) categories.

    Column by column, so that a large file is never in memory twice: the frames are used up.
    """
    if len(frames) == 1:
        return frames[0]
    columns: dict[str, object] = {}
    for name in COLUMNS:
        parts = [frame.pop(name) for frame in frames]
        if name in TEXTS:
            columns[name] = _joined(parts)
        else:
            columns[name] = np.concatenate([part.to_numpy() for part in parts])
    return pd.DataFrame(columns, copy=False)


def _joined(parts: list[pd.Series]) -> pd.Categorical:
    """Categorical columns one below the other."""
    every = parts[0].cat.categories
    if not all(part.cat.categories.equals(every) for part in parts[1:]):
        every = pd.Index(sorted(set().union(*(p.cat.categories for p in parts))), dtype=object)
        parts = [part.cat.set_categories(every) for part in parts]
    return _categories(np.concatenate([part.cat.codes.to_numpy() for part in parts]), every)


def _categories(codes: np.ndarray, words: list[str] | pd.Index) -> pd.Categorical:
    """Texts as numbers into a list of words."""
    return pd.Categorical.from_codes(codes, pd.Index(words, dtype=object))


def _measure(sheet: Sheet, keys: pd.DataFrame, name: str) -> pd.DataFrame | None:
    """The cells of one measure; None where it is optional and the file lacks it."""
    measure = sheet.contract.measures[name]
    rows = select(sheet.table.loc[keys.index], measure.where).index if measure.where else keys.index
    sources = [s for s in measure.sources() if s[0] in sheet.table.columns]
    if not sources:
        return None
    parts = []
    for number, (heading, group, period) in enumerate(sources):
        mine = keys.loc[rows] if measure.where else keys
        mine = _fixed(_fixed(mine, "group", group), "period", period)
        if measure.where or (number == 0 and not measure.column):
            _refuse_doubled(mine, sheet)
        parts.append(_figures(sheet, mine, name, heading))
    return concat(parts) if len(parts) > 1 else parts[0]


def _fixed(keys: pd.DataFrame, column: str, value: str) -> pd.DataFrame:
    """The keys with one part the same everywhere, where the column of figures says so."""
    if not value:
        return keys
    codes = np.zeros(len(keys), dtype="int8")
    return keys.assign(**{column: _categories(codes, [value])})


def _refuse_doubled(keys: pd.DataFrame, sheet: Sheet) -> None:
    columns = ["place", "group", "period"]
    doubled = keys.duplicated(columns, keep=False)
    if doubled.any():
        first = keys[doubled].iloc[0]
        here = keys.loc[(keys[columns] == first[columns]).all(axis=1)]
        rows, texts = here["row"].tolist(), sheet.table.loc[here.index].drop(columns=ROW)
        same = len(texts.drop_duplicates()) == 1
        raise DataProblem(
            f"{sheet.path} rows {', '.join(map(str, rows[:3]))}",
            f"{first['place']}, {first['group']}, {first['period']} stands {len(rows)} times",
            expected="each place, group and period once",
            do="these rows are the same line by line: delete all but one"
            if same
            else "a column that told these rows apart is missing: use the publisher's own file",
        )


def _figures(sheet: Sheet, keys: pd.DataFrame, name: str, heading: str) -> pd.DataFrame:
    """The cells of one column."""
    measure = sheet.contract.measures[name]
    size = len(keys)
    read = _read(sheet, keys, heading, measure)
    same = {
        "measure": sheet.contract.full(name),
        "file": original_name(sheet.path),
        "column": heading,
    }
    columns: dict[str, object] = {
        key: _categories(np.zeros(size, dtype="int8"), [text]) for key, text in same.items()
    }
    columns |= {key: keys[key].array for key in ("place", "group", "period")}
    columns |= {"row": keys["row"].to_numpy()} | read
    cells = pd.DataFrame({key: columns[key] for key in COLUMNS}, copy=False)
    if measure.flag:
        _flag(sheet, cells, keys, measure.flag_of(heading))
    if measure.margin or measure.low:
        _bound(sheet, cells, keys, measure)
    return cells


def _read(sheet: Sheet, keys: pd.DataFrame, heading: str, measure: Measure) -> dict[str, object]:
    """Each printed text of a column read once, then laid out over its rows."""
    reader = Reader(
        sheet.contract,
        fraction=measure.scale == "fraction",
        counts=measure.unit != "percent",
        decimals=measure.decimals,
    )
    codes, texts = pd.factorize(sheet.table.loc[keys.index, heading].to_numpy(dtype=object))
    said: list[Printed] = []
    for number, text in enumerate(texts):
        printed = reader.read(text)
        if printed is None:
            row = keys["row"].to_numpy()[np.argmax(codes == number)]
            raise DataProblem(
                f"{sheet.path} row {row} column {heading!r}",
                f"{text!r} is neither a number nor a mark this publisher is known to use",
                expected="a number or one of "
                + (", ".join(map(repr, sheet.contract.marks)) or "no marks"),
                do=_advice(text, sheet.contract),
            )
        said.append(printed)
    columns: dict[str, object] = {
        key: np.array([getattr(p, key) for p in said], dtype=float)[codes] if said else np.empty(0)
        for key in _NUMBERS
    }
    columns["decimals"] = np.asarray(columns["decimals"]).astype("int8")
    for key in ("state", "reason"):
        words = sorted({str(getattr(p, key)) for p in said})
        at = np.array([words.index(str(getattr(p, key))) for p in said], dtype="int8")
        columns[key] = _categories(at[codes], words)
    return columns


def _advice(text: str, contract: Contract) -> str:
    """What to write into a contract that does not know a text."""
    if re.fullmatch(r"[<>≤≥]?=? ?[\d.,]+ ?([-–] ?[\d.,]+)? ?[%+]?", text.strip()):
        sign = ' and `suffix: "%"`' if "%" in text and not contract.suffix else ""
        ranges = "" if contract.ranges or text.strip()[0].isdigit() else "`ranges: true`"
        wanted = (ranges + sign).removeprefix(" and ") or '`thousands: ","`'
        return f"this looks like a number printed in another way; write {wanted} in the contract"
    return (
        f"once you know what it means, add to `marks` in the contract of {contract.dataset}: "
        f"{text.strip()!r}: {{state: withheld, reason: mark-…}}"
    )


def _flag(sheet: Sheet, cells: pd.DataFrame, keys: pd.DataFrame, column: str) -> None:
    """Applies the column that says what kind of figure stands beside it."""
    flags = sheet.table.loc[keys.index, column].str.strip().to_numpy()
    for flag in sorted(set(flags)):
        here = flags == flag
        meaning = sheet.contract.flags.get(flag)
        if meaning is None:
            row = keys["row"].to_numpy()[np.argmax(here)]
            raise DataProblem(
                f"{sheet.path} row {row} column {column!r}",
                f"{flag!r} is no flag this publisher is known to use",
                expected="one of " + ", ".join(map(repr, sheet.contract.flags)),
                do=f"add the flag to the contract of {sheet.contract.dataset}",
            )
        if meaning.state != "published":
            set_state(cells, here, meaning.state, meaning.reason)


def set_state(cells: pd.DataFrame, here: np.ndarray, state: str, reason: str) -> None:
    """Turns these cells, in place, into cells without a number."""
    for name, word in (("state", str(state)), ("reason", reason)):
        if word not in cells[name].cat.categories:
            cells[name] = cells[name].cat.add_categories(word)
        cells.loc[here, name] = word
    cells.loc[here, ["value", "low", "high"]] = NAN
    cells.loc[here, "decimals"] = 0


def _bound(sheet: Sheet, cells: pd.DataFrame, keys: pd.DataFrame, measure: Measure) -> None:
    """Gives estimates the bounds their publisher prints beside them."""
    ends = [
        np.asarray(_read(sheet, keys, heading, measure)["value"])
        for heading in filter(None, (measure.margin, measure.low, measure.high))
    ]
    value = cells["value"].to_numpy()
    low, high = (value - ends[0], value + ends[0]) if measure.margin else (ends[0], ends[1])
    if measure.is_count or measure.unit == "percent":
        low = np.maximum(low, 0.0)
    if measure.unit == "percent":
        high = np.minimum(high, 100.0)
    here = (cells["state"] == State.PUBLISHED).to_numpy() & ~np.isnan(low) & ~np.isnan(high)
    here &= low < high
    if State.BOUNDED not in cells["state"].cat.categories:
        cells["state"] = cells["state"].cat.add_categories(str(State.BOUNDED))
    cells.loc[here, "state"] = str(State.BOUNDED)
    decimals = cells["decimals"].to_numpy()
    for name, end in (("low", low), ("high", high)):
        rounded = [round(v, d) for v, d in zip(end[here], decimals[here], strict=True)]
        cells.loc[here, name] = rounded


def _withhold(
    cells: pd.DataFrame, contract: Contract, places: Places, made: Mapping[str, Place]
) -> pd.DataFrame:
    """The cells without the figures that a provider's rule forbids, though the file has them."""
    known = {**places.by_code, **made}
    for note in contract.withheld:
        levels = cells["place"].map(lambda code: known[code].level)
        chosen = pd.Series([covers(note.periods, p) for p in cells["period"]], index=cells.index)
        short = cells["measure"].astype(str).str.rpartition(".")[2]
        for values, wanted in (
            (short, note.measures),
            (cells["place"], note.places),
            (levels, note.levels),
            (cells["group"], note.groups),
        ):
            chosen &= values.isin(wanted) if wanted else True
        set_state(cells, chosen.to_numpy(), State.WITHHELD, note.words)
    return cells
