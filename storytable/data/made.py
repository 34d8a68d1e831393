"""Figures nobody prints, made at sight from figures of one dataset, as its contract declares them.

Three kinds: so many of a hundred people, how many schools have a figure, and a table that nobody
publishes, filled so that it fits the totals that are published. The last is made up, and its
anomaly says so wherever the figure goes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from storytable.data.address import Address
from storytable.data.apportion import hundred
from storytable.data.cells import WEAKNESS, Cell, Source, State
from storytable.data.layouts import Names, Text
from storytable.data.yaml_files import Declared

MADE_UP = "anomaly-made-up-to-fit"
TOO_FEW = "reason-too-few-to-fill"
FITS = "reason-fits-the-totals"
_ROOM = 40  # with fewer people to place, a filled table would say who they are
Look = Callable[[Address], Cell]
States = Callable[[Address], Sequence[tuple[str, str]]]


class OfHundred(Declared):
    """Rates of one whole that do not overlap. `which` is the one meant; without it, the rest."""

    parts: Annotated[list[str], Field(min_length=1)]
    which: str = ""

    @model_validator(mode="after")
    def _is_one_of_them(self) -> "OfHundred":
        if self.which and self.which not in self.parts:
            raise ValueError(f"{self.which} is not one of the parts")
        return self


class Tally(Declared):
    """How many schools of a place have a figure of a measure, in one of these states (or any)."""

    of: str
    states: Names = []


class Filling(Declared):
    """A table of two by two people, filled to fit the published totals of a count.

    `corners` are the groups of the four cells: in both, in `row` only, in `column` only, in
    neither. `at` says which of all fillings that fit: near the fewest in both, near the most, or
    (`any`) the whole range.
    """

    of: str
    row: str
    column: str
    corners: Annotated[list[str], Field(min_length=4, max_length=4)]
    at: Literal["few", "many", "any"]


class Made(Declared):
    """One figure that is made: its unit, its population, and exactly one way of making it."""

    unit: Text
    of_whom: Text
    concept: Text
    hundred: OfHundred | None = None
    tally: Tally | None = None
    filling: Filling | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "Made":
        if sum(way is not None for way in (self.hundred, self.tally, self.filling)) != 1:
            raise ValueError("give one of `hundred`, `tally`, `filling`")
        return self

    @property
    def sources(self) -> list[str]:
        """The measures it is made of."""
        if self.hundred:
            return self.hundred.parts
        way = self.tally or self.filling
        return [way.of] if way else []


def make(made: Made, address: Address, *, look: Look, states: States) -> Cell:
    """The made figure at `address`. `look` gives the cell at an address of the same dataset,
    `states` what a measure's figures are in the schools of a place, each with its file."""
    if made.hundred:
        return _of_hundred(made, made.hundred, address, look)
    if made.tally:
        return _tallied(made, made.tally, address, look, states)
    assert made.filling
    return _filled(made, made.filling, address, look)


def _near(address: Address, measure: str) -> Address:
    return replace(address, measure=f"{address.measure.rpartition('.')[0]}.{measure}")


def _weakest(cells: Iterable[Cell]) -> Cell:
    return max(cells, key=lambda cell: WEAKNESS.index(cell.state))


def _blank(made: Made, address: Address, like: Cell, **facts: Any) -> Cell:
    """A cell of this making that is not known, for the reason of the cell it is `like`."""
    state = State.ABSENT if like.state is State.ABSENT else State.WITHHELD
    return replace(
        like,
        address=str(address),
        measure=address.measure,
        group=address.group,
        unit=made.unit,
        of_whom=made.of_whom,
        **{"state": state, "value": None, "low": None, "high": None, "anomaly": "", **facts},
    )


def _known(made: Made, address: Address, like: Cell, value: int, anomaly: str = "") -> Cell:
    facts = {"state": State.PUBLISHED, "value": float(value), "decimals": 0}
    return _blank(made, address, like, reason="", anomaly=anomaly, **facts)


def _of_hundred(made: Made, way: OfHundred, address: Address, look: Look) -> Cell:
    cells = [look(_near(address, part)) for part in way.parts]
    if all(cell.state is State.ABSENT for cell in cells):
        return replace(_blank(made, address, cells[0]), parts=tuple(cells))
    values = [cell.value for cell in cells]
    people, rest = hundred(values)
    at = way.parts.index(way.which) if way.which else -1
    if at >= 0 and values[at] is None:
        return replace(_blank(made, address, cells[at]), parts=tuple(cells))
    whole = _known(made, address, cells[at], people[at] if at >= 0 else rest)
    return replace(whole, parts=tuple(cells))


def _tallied(made: Made, way: Tally, address: Address, look: Look, states: States) -> Cell:
    like = look(_near(address, way.of))
    found = states(_near(address, way.of))
    if not found:
        return _blank(made, address, like)
    wanted = [state for state, _ in found if not way.states or state in way.states]
    return replace(_known(made, address, like, len(wanted)), source=Source(found[0][1]))


def _filled(made: Made, way: Filling, address: Address, look: Look) -> Cell:
    at = replace(_near(address, way.of), group="all")
    whole, row, column = (look(replace(at, group=group)) for group in ("all", way.row, way.column))
    parts = (whole, row, column)
    weakest = _weakest(parts)
    if weakest.state is not State.PUBLISHED or address.group not in way.corners:
        return replace(_blank(made, address, weakest), parts=parts)
    total, across, down = (int(cell.number()) for cell in parts)
    fewest, most = max(0, across + down - total), min(across, down)
    if most - fewest < _ROOM:
        hidden = _blank(made, address, whole, state=State.WITHHELD, reason=TOO_FEW)
        return replace(hidden, parts=parts)
    corner = way.corners.index(address.group)
    if way.at == "any":
        low, high = sorted(
            _corners(both, total=total, row=across, column=down)[corner] for both in (fewest, most)
        )
        facts = {"state": State.BOUNDED, "low": float(low), "high": float(high)}
        return replace(_blank(made, address, whole, reason=FITS, **facts), parts=parts)
    both = fewest + (most - fewest) * {"few": 1, "many": 3}[way.at] // 4
    value = _corners(both, total=total, row=across, column=down)[corner]
    made_up = _known(made, address, whole, value, MADE_UP)
    return replace(made_up, source=Source(), parts=parts)  # no file prints it


def _corners(both: int, *, total: int, row: int, column: int) -> tuple[int, int, int, int]:
    """The four cells of the table, once the first is chosen: the totals leave no other choice."""
    return both, row - both, column - both, total - row - column + both
