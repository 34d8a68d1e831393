"""Figures nobody prints are made of cells alone, conserve people, and say what they are."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pydantic import ValidationError

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, State
from storytable.data.made import MADE_UP, TOO_FEW, Made, make

CORNERS = ["crossing.both", "crossing.a", "crossing.b", "crossing.neither"]
COUNTIES = [f"06{at:03}" for at in range(1, 116, 2)]


def cell(value: float | None, group: str = "all", reason: str = "hidden") -> Cell:
    """A count, hidden where there is no value."""
    return Cell(
        address=f"x.y.n/06/{group}/2023",
        measure="x.y.n",
        place="06",
        group=group,
        period="2023",
        unit="students",
        of_whom="of-whom",
        state=State.WITHHELD if value is None else State.PUBLISHED,
        value=value,
        reason=reason if value is None else "",
    )


def filled(at: str, corner: str, totals: dict[str, float | None]) -> Cell:
    """One cell of a table made of a total, a row and a column."""
    made = Made.model_validate(
        {
            "unit": "students",
            "of_whom": "of-whom",
            "concept": "made-up",
            "filling": {"of": "n", "row": "a", "column": "b", "corners": CORNERS, "at": at},
        }
    )
    address = Address("x.y.made", "06", corner, "2023")
    return make(made, address, look=lambda a: cell(totals[a.group], a.group), states=nobody)


def nobody(_: Address) -> Sequence[tuple[str, str]]:
    return []


@given(some.integers(1, 500_000), some.floats(0, 1), some.floats(0, 1))
def test_both_fillings_fit_the_same_totals_and_differ(whole: int, a: float, b: float) -> None:
    totals: dict[str, float | None] = {"all": whole, "a": int(whole * a), "b": int(whole * b)}
    tables = [[filled(at, corner, totals) for corner in CORNERS] for at in ("few", "many")]
    if tables[0][0].state is State.WITHHELD:
        assert all(c.reason == TOO_FEW for table in tables for c in table)
        return
    for table in tables:
        both, only_a, only_b, neither = (int(c.number()) for c in table)
        assert min(both, only_a, only_b, neither) >= 0
        assert both + only_a == totals["a"]
        assert both + only_b == totals["b"]
        assert both + only_a + only_b + neither == whole
    for few, many, corner in zip(*tables, CORNERS, strict=True):
        assert few.number() != many.number()
        possible = filled("any", corner, totals)
        assert possible.state is State.BOUNDED
        assert possible.low is not None
        assert possible.high is not None
        assert possible.low <= min(few.number(), many.number())
        assert max(few.number(), many.number()) <= possible.high


def test_what_is_made_up_says_so_and_what_is_hidden_stays_hidden() -> None:
    totals: dict[str, float | None] = {"all": 1000, "a": 600, "b": 500}
    assert filled("few", "crossing.both", totals).anomaly == MADE_UP
    hidden = filled("few", "crossing.both", {**totals, "b": None})
    assert (hidden.state, hidden.value, hidden.reason) == (State.WITHHELD, None, "hidden")
    small = filled("any", "crossing.both", {"all": 40, "a": 20, "b": 20})
    assert (small.state, small.low, small.reason) == (State.WITHHELD, None, TOO_FEW)


def test_a_made_figure_is_made_in_exactly_one_way_of_measures_that_exist() -> None:
    with pytest.raises(ValidationError, match="give one of"):
        Made(unit="people", of_whom="x", concept="y")
    with pytest.raises(ValidationError, match="not one of the parts"):
        Made.model_validate(
            {"unit": "p", "of_whom": "x", "concept": "y", "hundred": {"parts": ["r"], "which": "q"}}
        )


@pytest.mark.parametrize("place", ["06", *COUNTIES])
def test_people_are_conserved_at_each_stage(place: str, catalog: Catalog) -> None:
    """Also where a part is hidden: its people are then among those we cannot see."""
    stages = {
        "cde.graduation": ("hundred_diploma", "hundred_left", "hundred_unseen"),
        "cde.college_going": ("hundred_college", "hundred_not_found"),
    }
    for dataset, kinds in stages.items():
        cells = [
            catalog.cell(Address(f"{dataset}.{kind}", place, "all", "2022-23")) for kind in kinds
        ]
        if all(c.state is State.ABSENT for c in cells):
            continue
        known = [c.number() for c in cells if c.state is State.PUBLISHED]
        assert sum(known) == 100
        assert cells[-1].state is State.PUBLISHED


def test_a_place_without_the_class_has_no_hundred_people(catalog: Catalog) -> None:
    for kind in ("hundred_college", "hundred_not_found"):
        cell = catalog.cell(Address(f"cde.college_going.{kind}", "06003", "all", "2022-23"))
        assert cell.state is State.ABSENT
        assert cell.reason


def test_schools_are_counted_by_what_they_show(catalog: Catalog) -> None:
    days = ("2024-03-08", "2024-04-26")
    for place, day in product(("12", "nces:1200390"), days):
        listed, numbered, few = (
            catalog.cell(Address(f"fsa.school.schools_{kind}", place, "all", day)).number()
            for kind in ("listed", "numbered", "few")
        )
        assert listed == numbered + few > 0
    early = catalog.cell(Address("fsa.school.schools_few", "12", "all", days[0]))
    assert (
        early.number()
        == catalog.cell(Address("fsa.school.schools_listed", "12", "all", days[0])).number()
    ), "in early March no school has a number"
    state = catalog.cell(Address("csac.aid.schools_listed", "06", "all", "2021-22")).number()
    counties = [
        catalog.cell(Address("csac.aid.schools_listed", county, "all", "2021-22"))
        for county in COUNTIES
    ]
    assert state == sum(c.number() for c in counties if c.state is State.PUBLISHED) == 2033
