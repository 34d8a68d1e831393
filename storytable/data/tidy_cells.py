"""A table of printed text → one row per measure, place, group and period, with its state.

Every printed value is a number or a mark its contract explains; anything else is refused.
"""

import re
from pathlib import Path

import pandas as pd

from storytable.data.cells import COLUMNS, State
from storytable.data.contracts import Contract, Key, Levels, Measure, PeriodKey, covers
from storytable.data.places import Groups, Places
from storytable.data.published_files import ROW
from storytable.errors import DataProblem

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_KEYS = ["place", "group", "period"]
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE]-?\d+)?|-?\.\d+")


def tidy(
    table: pd.DataFrame, contract: Contract, *, path: Path, places: Places, groups: Groups
) -> pd.DataFrame:
    """Cells (storytable.data.cells.COLUMNS) of one file; percents in percent.

    Raises DataProblem for an unknown code, an unknown mark, or a key that stands twice.
    """
    table = _selected(table, contract.select)
    keys = pd.DataFrame({"row": table[ROW]})
    keys["place"] = _places(table, contract, path=path, places=places)
    group_codes = groups.crosswalk(contract.group.crosswalk) if contract.group.crosswalk else None
    keys["group"] = _coded(table, contract.group, path=path, known=group_codes, noun="group")
    keys["period"] = _periods(table, contract.period, path=path)
    keys = keys.dropna()
    table = table.loc[keys.index]
    columns: list[pd.DataFrame] = []
    for name, measure in contract.measures.items():
        rows = _selected(table, measure.where)
        if measure.where or not columns:
            _refuse_doubled(keys.loc[rows.index], path)
        columns.append(
            _measure(rows, keys.loc[rows.index], path=path, contract=contract, name=name)
        )
    cells = pd.concat(columns, ignore_index=True)[list(COLUMNS)]
    return _withhold(cells, contract, places)


def _withhold(cells: pd.DataFrame, contract: Contract, places: Places) -> pd.DataFrame:
    """The cells without the figures that a provider's rule forbids, though the file has them."""
    for note in contract.withheld:
        levels = cells["place"].map(lambda code: places.by_code[code].level)
        chosen = pd.Series([covers(note.periods, p) for p in cells["period"]], index=cells.index)
        short = cells["measure"].str.rpartition(".")[2]
        for values, wanted in (
            (short, note.measures),
            (cells["place"], note.places),
            (levels, note.levels),
            (cells["group"], note.groups),
        ):
            chosen &= values.isin(wanted) if wanted else True
        cells.loc[chosen, ["value", "low", "high"]] = float("nan")
        cells.loc[chosen, "decimals"] = 0
        cells.loc[chosen, ["state", "reason"]] = [State.WITHHELD.value, note.words]
    return cells


def _selected(table: pd.DataFrame, wanted: dict[str, list[str]]) -> pd.DataFrame:
    for column, values in wanted.items():
        table = table[table[column].str.strip().isin(values)]
    return table


def _joined(table: pd.DataFrame, key: Key) -> pd.Series:
    if key.constant:
        return pd.Series(key.constant, index=table.index, dtype=str)
    parts = [table[column].str.strip() for column in key.columns]
    if len(parts) == 1 and key.form == "{0}":
        return pd.Series(parts[0])
    pieces = re.split(r"\{(\d)\}", key.form)
    text = pd.Series(pieces[0], index=table.index, dtype=str)
    for number, after in zip(pieces[1::2], pieces[2::2], strict=True):
        text = text + parts[int(number)] + after
    return text


def _coded(
    table: pd.DataFrame, key: Key, *, path: Path, known: dict[str, str] | None, noun: str
) -> pd.Series:
    """Our codes for the publisher's; missing where the contract says to pass over others."""
    codes = _joined(table, key)
    if key.constant or known is None:
        return codes
    found: pd.Series = codes.map(known)
    lost = codes[found.isna()]
    if len(lost) and key.other == "refuse":
        row = table.loc[lost.index[0], ROW]
        raise DataProblem(
            f"{path} row {row} column {' '.join(key.columns)}",
            f"no {noun} is known by the code {lost.iloc[0]!r}",
            expected=f"a code of the reviewed table {key.crosswalk!r}",
            do="add it to the table once you know what it stands for",
        )
    return found


def _places(table: pd.DataFrame, contract: Contract, *, path: Path, places: Places) -> pd.Series:
    if isinstance(contract.place, Levels):
        level = table[contract.place.column].str.strip()
        parts = [
            _place(table[level == value], key, path=path, places=places)
            for value, key in contract.place.by_value.items()
        ]
        joined: pd.Series = pd.concat(parts).reindex(table.index)
        return joined
    return _place(table, contract.place, path=path, places=places)


def _place(table: pd.DataFrame, key: Key, *, path: Path, places: Places) -> pd.Series:
    known = (
        dict(places.crosswalks.get(key.crosswalk, {}))
        if key.crosswalk
        else {code: code for code in places.by_code}
    )
    return _coded(table, key, path=path, known=known, noun="place")


def _periods(table: pd.DataFrame, key: PeriodKey, *, path: Path) -> pd.Series:
    texts = _joined(table, key)
    known = {text: _period(text, key.kind) for text in texts.unique()}
    for text, period in known.items():
        if period is None:
            row = table.loc[texts[texts == text].index[0], ROW]
            raise DataProblem(
                f"{path} row {row} column {' '.join(key.columns)}",
                f"{text!r} is not a {key.kind.replace('-', ' ')}",
                do="the file is damaged or of another layout",
            )
    return texts.map(known)


def _period(text: str, kind: str) -> str | None:
    """`2012-2013` → `2012-13`, `2019 January` → `2019-01`; None for anything else."""
    if kind == "school-year":
        match = re.fullmatch(r"(\d{4})-(?:\d\d)?(\d\d)", text)
        follows = match and (int(match[1]) + 1) % 100 == int(match[2])
        return f"{match[1]}-{match[2]}" if match and follows else None
    if kind == "month":
        year, _, month = text.partition(" ")
        known = month.lower() in _MONTHS and re.fullmatch(r"\d{4}", year)
        return f"{year}-{_MONTHS.index(month.lower()) + 1:02}" if known else None
    return text if re.fullmatch(r"\d{4}", text) else None


def _refuse_doubled(keys: pd.DataFrame, path: Path) -> None:
    doubled = keys.duplicated(_KEYS, keep=False)
    if doubled.any():
        first = keys[doubled].iloc[0]
        rows = keys.loc[(keys[_KEYS] == first[_KEYS]).all(axis=1), "row"].tolist()
        raise DataProblem(
            f"{path} rows {', '.join(map(str, rows[:3]))}",
            f"{first['place']}, {first['group']}, {first['period']} stands {len(rows)} times",
            expected="each place, group and period once",
            do="a column that told these rows apart is missing: download the publisher's own file",
        )


def _measure(
    table: pd.DataFrame, keys: pd.DataFrame, *, path: Path, contract: Contract, name: str
) -> pd.DataFrame:
    measure = contract.measures[name]
    printed = table[measure.column[0]].str.strip()
    marked = printed.isin(list(contract.marks))
    cells = keys.assign(
        measure=contract.full(name),
        file=path.name,
        column=measure.column[0],
        state=State.PUBLISHED.value,
        value=float("nan"),
        low=float("nan"),
        high=float("nan"),
        decimals=0,
        reason="",
    )
    for mark, meaning in contract.marks.items():
        here = printed == mark
        cells.loc[here, "state"] = meaning.state
        cells.loc[here, "reason"] = meaning.reason
    numbers = printed[~marked]
    _refuse_unknown(numbers, contract, path=path, rows=keys["row"], measure=measure)
    if contract.suffix:
        numbers = numbers.str.removesuffix(contract.suffix)
    if contract.thousands:
        numbers = numbers.str.replace(contract.thousands, "", regex=False)
    cells.loc[~marked, "decimals"], cells.loc[~marked, "value"] = _numbers(numbers, measure)
    return cells


def _numbers(texts: pd.Series, measure: Measure) -> tuple[pd.Series, pd.Series]:
    """Decimals as printed (or as the contract says) and values rounded to them."""
    values = pd.to_numeric(texts).astype(float)
    decimals = texts.str.partition(".")[2].str.len() if len(texts) else texts.astype(int)
    if measure.decimals is not None:
        decimals = pd.Series(measure.decimals, index=texts.index)
    if measure.scale == "fraction":
        values = (values * 100).round(measure.decimals if measure.decimals is not None else 1)
    return decimals.astype(int), values


def _refuse_unknown(
    printed: pd.Series, contract: Contract, *, path: Path, rows: pd.Series, measure: Measure
) -> None:
    bare = printed.str.removesuffix(contract.suffix) if contract.suffix else printed
    if contract.thousands:
        bare = bare.str.replace(contract.thousands, "", regex=False)
    unknown = printed[~bare.str.fullmatch(_NUMBER.pattern)]
    if len(unknown):
        raise DataProblem(
            f"{path} row {rows[unknown.index[0]]} column {measure.column[0]!r}",
            f"{unknown.iloc[0]!r} is neither a number nor a mark this publisher is known to use",
            expected="a number or one of " + (", ".join(map(repr, contract.marks)) or "no marks"),
            do=f"add the mark to the contract of {contract.dataset} once you know what it means",
        )
