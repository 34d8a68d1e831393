"""An author's Altair chart → a drawn one: theme, declared order, and the four states as ink.

A chart may select and encode cells; it may not compute, stack or rank them. Whatever it draws
must be an unchanged cell.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from storytable.data.address import Address
from storytable.data.cells import Cell, State
from storytable.errors import UsageProblem
from storytable.story import ink
from storytable.story.blocks import CellRecord
from storytable.story.grammar import index_once
from storytable.story.legend import legend
from storytable.story.names import Names
from storytable.story.specs import parts

index_once()
_PLAIN = "storytable"
FRAME = (
    "address",
    "measure",
    "place",
    "group",
    "period",
    "value",
    "low",
    "high",
    "state",
    "text",
    "label",
    "range",
    "flag",
    "segment",
    "publication",
    "place_code",
    "group_code",
    "period_code",
)
ORDERED = ("measure", "place", "group", "period", "publication")
_COMPUTING_MARKS = {"boxplot", "errorbar", "errorband"}
_PLAIN_TRANSFORMS = {"filter"}


def frame(cells: Sequence[Cell], records: Mapping[str, CellRecord], names: Names) -> pd.DataFrame:
    """The cells as authors meet them: one row a cell, columns FRAME, missing values where unknown.
    `records` has each by its address.

    `measure`, `place`, `group`, `period` and `publication` are words in the reader's language;
    `label` is what a tooltip says, `range` the bounds of an estimate, `flag` a star where a
    figure has a note; `segment` changes where a line must not be drawn through.
    """
    rows = []
    seams: dict[tuple[str, str, str], int] = {}
    for cell in cells:
        series = (cell.measure, cell.place, cell.group)
        unknown = cell.state is not State.PUBLISHED
        seams[series] = seams.get(series, 0) + (unknown or _after_break(cell, names))
        record = records[cell.address]
        label = f"{record.group}, {record.place}, {record.period}: {record.text}"
        rows.append(
            (
                cell.address,
                record.measure,
                record.place,
                record.group,
                record.period,
                cell.value,
                cell.low,
                cell.high,
                cell.state.value,
                record.text,
                label,
                names.words.range_of(cell),
                "*" if record.anomaly else "",
                f"{cell.measure} {seams[series]}",
                names.words.say(_publication(cell)),
                cell.place,
                cell.group,
                cell.period,
            )
        )
    return pd.DataFrame(rows, columns=list(FRAME))


def _publication(cell: Cell) -> str:
    return "publication-" + cell.measure.rpartition(".")[0].replace(".", "-").replace("_", "-")


def _after_break(cell: Cell, names: Names) -> bool:
    return names.catalog.breaks(Address(cell.measure, cell.place, cell.group, cell.period))


def finish(
    chart: Any,
    given: pd.DataFrame,
    *,
    where: str,
    names: Names,
    unit: str,
    dates: Mapping[str, str],
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """The Vega-Lite specification to draw, and its legend (storytable.story.ink.legend).

    `dates` (period → letters) are marked where the chart has that period. Raises UsageProblem
    where the chart computes, stacks or ranks values, loads other data, or draws rows that are not
    unchanged cells of `given`.
    """
    if not isinstance(chart, alt.TopLevelMixin):
        raise UsageProblem(
            where,
            f"the function returned {type(chart).__name__}",
            expected="an Altair chart",
            do="end it with `return alt.Chart(...)`",
        )
    with alt.data_transformers.enable(_PLAIN):
        spec = chart.to_dict()
    rows = _rows(spec, where)
    for part in parts(spec):
        if "url" in (part.get("data") or {}):
            _no(where, "the chart loads data of its own")
        _refuse(part, where)
    _unchanged(rows, given, where)
    look = ink.Look(
        orders={name: list(dict.fromkeys(given[name])) for name in ORDERED},
        axis="" if unit == "percent" else names.words.say(f"axis-{unit}"),
        percent=unit == "percent",
        states=frozenset(row["state"] for row in rows),
        highlight=len({row["group_code"] for row in rows}) > 1,
        flagged=set(given["flag"]) == {"*", ""},
    )
    called = dict(zip(given["period_code"], given["period"], strict=True))
    marked = {called[period]: letters for period, letters in dates.items() if period in called}
    drawn = ink.apply(spec, look)
    if marked and not ("layer" in drawn and _runs_by_period(spec)):
        raise UsageProblem(
            where,
            "there is no one axis of periods to mark dates on",
            expected='x="period", without small charts',
            do="leave `dates` out",
        )
    return ink.dated(drawn, marked, look.orders["period"]), legend(spec, look.orders)


def _runs_by_period(spec: dict[str, Any]) -> bool:
    across = (part.get("encoding", {}).get("x") for part in parts(spec))
    return any(isinstance(x, dict) and x.get("field") == "period" for x in across)


def _plain_rows(data: Any) -> dict[str, Any]:
    """A table of cells as Vega takes it: Altair's own way looks at every column for what a table
    of `frame` never holds."""
    if not isinstance(data, pd.DataFrame) or not set(data.columns) <= set(FRAME):
        return dict(alt.to_values(data))
    return {"values": _records(data)}


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """One dictionary a row, with None where a value is missing (the one that equals not itself)."""
    columns = [[None if v != v else v for v in table[name].tolist()] for name in table.columns]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


alt.data_transformers.register(_PLAIN, _plain_rows)


def _refuse(part: Mapping[str, Any], where: str) -> None:
    for transform in part.get("transform", ()):
        for verb in set(transform) - _PLAIN_TRANSFORMS - {"as"}:
            _no(where, f"the chart uses the transform {verb!r}")
    if part.get("aggregate") or part.get("bin") or part.get("impute"):
        _no(where, "the chart aggregates values")
    if part.get("stack"):
        _no(where, "the chart stacks values")
    if "expr" in part:
        _no(where, "the chart computes with an expression")
    if _mark(part) in _COMPUTING_MARKS:
        _no(where, "this kind of mark computes a summary")
    if "field" in part and _by_value(part.get("sort")):
        raise UsageProblem(
            where,
            "the chart orders places or groups by their value",
            expected="the declared order",
            do="leave `sort` out",
        )


def _mark(part: Mapping[str, Any]) -> str:
    mark = part.get("mark", "")
    return str(mark.get("type", "")) if isinstance(mark, dict) else str(mark)


def _by_value(sort: Any) -> bool:
    if isinstance(sort, str):
        return sort.lstrip("-") not in ("ascending", "descending")
    return isinstance(sort, dict)


def _no(where: str, found: str) -> None:
    raise UsageProblem(
        where,
        found,
        expected="cells as they were published",
        do="let the sentence or a derived cell (change, gap) do the arithmetic",
    )


def _rows(spec: dict[str, Any], where: str) -> list[dict[str, Any]]:
    """All rows of all datasets of the chart, each once."""
    rows = [row for dataset in spec.get("datasets", {}).values() for row in dataset]
    for part in parts(spec):
        values = (
            (part.get("data") or {}).get("values") if isinstance(part.get("data"), dict) else None
        )
        rows += values if isinstance(values, list) else []
    if not rows:
        raise UsageProblem(
            where, "the chart has no rows", do="draw the cells the function is given"
        )
    return list({str(sorted(row.items(), key=str)): row for row in rows}.values())


def _unchanged(rows: list[dict[str, Any]], given: pd.DataFrame, where: str) -> None:
    facts = ["value", "low", "high", "state"]
    table = _records(given[["address", *facts]])
    known = {row["address"]: tuple(row[f] for f in facts) for row in table}
    for row in rows:
        address = row.get("address")
        if address not in known:
            raise UsageProblem(
                where,
                f"a row of the chart is not one of the cells (address {address!r})",
                do="select rows of the table you are given; do not add, group or reshape them",
            )
        if tuple(row.get(f) for f in facts) != known[address]:
            raise UsageProblem(
                where,
                f"the figure at {address} was changed before it was drawn",
                do="draw `value` as it is",
            )
