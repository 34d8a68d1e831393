"""One published figure and what may be said about it.

A cell is published, bounded, withheld or absent. Only a published one gives a number;
a derived cell (change, gap, share) is never better known than the weakest of its parts.
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from storytable.errors import NoNumber, UsageProblem

COLUMNS = (
    "measure",
    "place",
    "group",
    "period",
    "state",
    "value",
    "low",
    "high",
    "decimals",
    "reason",
    "file",
    "row",
    "column",
)


class State(StrEnum):
    """How well a figure is known, from best to worst."""

    PUBLISHED = "published"
    BOUNDED = "bounded"
    WITHHELD = "withheld"
    ABSENT = "absent"


WEAKNESS = tuple(State)


@dataclass(frozen=True)
class Source:
    """Where the publisher printed it: file, row as a spreadsheet counts it, column heading."""

    file: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One value at an address. `value`, `low`, `high` are in `unit`, to `decimals` places;
    `estimate` is what a survey prints between bounds.

    `reason` is the id of the words that explain a state other than published;
    `anomaly` the id of the words for a published figure that needs a warning.
    """

    address: str
    measure: str
    place: str
    group: str
    period: str
    unit: str
    of_whom: str
    state: State
    value: float | None = None
    estimate: float | None = None
    low: float | None = None
    high: float | None = None
    decimals: int = 0
    reason: str = ""
    anomaly: str = ""
    source: Source = field(default=Source())
    parts: tuple["Cell", ...] = ()

    def __post_init__(self) -> None:
        if (self.value is not None) != (self.state is State.PUBLISHED):
            raise UsageProblem(self.address, f"a {self.state} cell with value {self.value}")

    def number(self) -> float:
        """The number, in `unit`; raises NoNumber unless it is published."""
        if self.value is None:
            raise NoNumber(self.address, f"this figure is {self.state}", do="show its words")
        return self.value

    def reliability(self) -> str:
        """`high`, `medium` or `low` for a survey's estimate, by its margin of error; else empty.

        The coefficient of variation (margin / 1.645, as the Census Bureau's margins are for 90
        percent confidence, over the estimate) is below 15 percent, below 30, or larger. There is no
        official threshold: these are those of the Bureau's own examples, as the Housing
        Assistance Council (ruraldataportal.org) uses them too.
        """
        if self.estimate is None or self.low is None or self.high is None:
            return ""
        margin = max(self.high - self.estimate, self.estimate - self.low)
        variation = margin / 1.645 / abs(self.estimate) if self.estimate else 1.0
        return "high" if variation < 0.15 else "medium" if variation < 0.30 else "low"


def change(before: Cell, after: Cell) -> Cell:
    """`after` minus `before`, in percentage points or units, for one measure in one place."""
    _same(before, after, "measure", "place", "group")
    return _difference("change", before, after)


def gap(a: Cell, b: Cell) -> Cell:
    """`b` minus `a` between two groups or places of one measure and period."""
    _same(a, b, "measure", "period")
    return _difference("gap", a, b)


def share(whole: Cell, part: Cell, *, measure: str) -> Cell:
    """How many in a hundred of everyone `whole` counts are in `part`, which counts only those whom
    `whole` found: a share of a share, called `measure`. Both are rounded, so it is a whole number.
    """
    _same(whole, part, "place", "group", "period", populations=False)
    state = max(whole.state, part.state, key=WEAKNESS.index)
    weakest = part if part.state is state else whole
    low, high = (_of_these(_edge(whole, side), _edge(part, side)) for side in ("low", "high"))
    is_published = state is State.PUBLISHED
    return Cell(
        address=f"=share({part.address},{whole.address})",
        measure=measure,
        place=part.place,
        group=part.group,
        period=part.period,
        unit="percent",
        of_whom=whole.of_whom,
        state=state,
        value=low if is_published else None,
        low=low if state is State.BOUNDED else None,
        high=high if state is State.BOUNDED else None,
        reason="" if is_published else weakest.reason,
        anomaly=part.anomaly or whole.anomaly,
        parts=(whole, part),
    )


def _of_these(a: float | None, b: float | None) -> float | None:
    if a is None or b is None:
        return None
    exact = Decimal(str(a)) * Decimal(str(b)) / 100
    return float(exact.quantize(Decimal(1), ROUND_HALF_UP))


def _same(a: Cell, b: Cell, *names: str, populations: bool = True) -> None:
    for name in (*names, "unit", *(("of_whom",) if populations else ())):
        if getattr(a, name) != getattr(b, name):
            raise UsageProblem(
                f"{a.address} and {b.address}",
                f"these differ in {name} ({getattr(a, name)}; {getattr(b, name)})",
                do="compare like with like, or show the two figures side by side",
            )


def _difference(verb: str, a: Cell, b: Cell) -> Cell:
    state = max(a.state, b.state, key=WEAKNESS.index)
    decimals = min(a.decimals, b.decimals)
    weakest = a if a.state is state else b
    value = low = high = None
    if state is State.PUBLISHED:
        value = _minus(b.number(), a.number(), decimals)
    elif state is State.BOUNDED:
        low = _minus(_edge(b, "low"), _edge(a, "high"), decimals)
        high = _minus(_edge(b, "high"), _edge(a, "low"), decimals)
        state = State.BOUNDED if low is not None and high is not None else State.WITHHELD
    return Cell(
        address=f"={verb}({a.address},{b.address})",
        measure=b.measure,
        place=b.place,
        group=b.group,
        period=b.period,
        unit="points" if b.unit == "percent" else b.unit,
        of_whom=b.of_whom,
        state=state,
        value=value,
        low=low,
        high=high,
        decimals=decimals,
        reason="" if value is not None else weakest.reason,
        parts=(a, b),
    )


def _edge(cell: Cell, side: str) -> float | None:
    return cell.value if cell.value is not None else getattr(cell, side)


def _minus(b: float | None, a: float | None, decimals: int) -> float | None:
    if a is None or b is None:
        return None
    exact = Decimal(str(b)) - Decimal(str(a))
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))
