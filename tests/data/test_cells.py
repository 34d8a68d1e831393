"""A cell gives its number only when there is one, and no arithmetic makes one out of nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.data.cells import WEAKNESS, Cell, State, change, gap, share
from storytable.errors import NoNumber, UsageProblem


def a_cell(value: float | None = 84.2, state: State = State.PUBLISHED, **given: object) -> Cell:
    """A graduation rate somewhere, unless said otherwise."""
    facts: dict[str, object] = {
        "measure": "x.y.rate",
        "place": "01",
        "group": "all",
        "period": "2019-20",
        "unit": "percent",
        "of_whom": "of-whom",
        "decimals": 1,
    } | given
    address = f"{facts['measure']}/{facts['place']}/{facts['group']}/{facts['period']}"
    return Cell(address=address, state=state, value=value, **facts)  # type: ignore[arg-type]


HIDDEN = st.sampled_from([State.WITHHELD, State.ABSENT]).map(lambda s: a_cell(None, s))
KNOWN = st.integers(0, 1000).map(lambda tenths: a_cell(tenths / 10))
RANGE = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(
    lambda ends: a_cell(None, State.BOUNDED, low=float(min(ends)), high=float(max(ends)))
)
ANY = st.one_of(HIDDEN, KNOWN, RANGE)


@given(HIDDEN)
def test_a_hidden_or_absent_cell_has_no_number(cell: Cell) -> None:
    with pytest.raises(NoNumber, match=cell.state.value):
        cell.number()


@given(ANY, ANY)
def test_a_derived_cell_is_as_weak_as_the_weakest_of_its_parts(a: Cell, b: Cell) -> None:
    for derived in (change(a, b), gap(a, b)):
        assert derived.state is max(a.state, b.state, key=WEAKNESS.index)
        assert (derived.value is not None) == (derived.state is State.PUBLISHED)


@given(ANY, ANY)
def test_a_share_of_a_share_is_as_weak_as_its_parts_and_never_larger(a: Cell, b: Cell) -> None:
    made = share(a, b, measure="x.y.of_all")
    assert made.state is max(a.state, b.state, key=WEAKNESS.index)
    assert made.address == f"=share({b.address},{a.address})"
    if made.state is State.PUBLISHED:
        exact = a.number() * b.number() / 100
        assert abs(made.number() - exact) <= 0.5 + 1e-9
        assert made.number() <= round(min(a.number(), b.number()) + 0.5)
    if made.state is State.BOUNDED:
        assert made.low is not None
        assert made.high is not None
        assert made.low <= made.high
    if made.state in (State.WITHHELD, State.ABSENT):
        assert made.value is made.low is made.high is None


def test_a_share_of_a_share_is_of_one_place_group_and_year() -> None:
    with pytest.raises(UsageProblem, match="differ in period"):
        share(a_cell(), a_cell(period="2020-21"), measure="x.y.of_all")


@given(KNOWN, KNOWN)
def test_a_change_is_exact_to_the_decimals_that_were_printed(a: Cell, b: Cell) -> None:
    tenths = round(b.number() * 10) - round(a.number() * 10)
    assert change(a, b).number() == tenths / 10


def test_a_change_is_as_coarse_as_its_coarser_part() -> None:
    rounded = a_cell(83.0, decimals=0)
    assert change(rounded, a_cell(84.5)).decimals == 0


def test_a_zero_is_a_number_and_a_blank_is_not() -> None:
    assert a_cell(0.0).number() == 0
    with pytest.raises(UsageProblem):
        a_cell(None, State.PUBLISHED)
    with pytest.raises(UsageProblem):
        a_cell(0.0, State.WITHHELD)


@pytest.mark.parametrize(
    "other",
    [
        a_cell(of_whom="graduates only"),
        a_cell(measure="x.z.rate"),
        a_cell(unit="students"),
    ],
)
def test_figures_of_other_people_or_other_measures_are_never_subtracted(other: Cell) -> None:
    with pytest.raises(UsageProblem, match="differ"):
        change(a_cell(), other)
    with pytest.raises(UsageProblem, match="differ"):
        gap(a_cell(), other)


def test_the_address_of_a_derived_cell_is_its_formula() -> None:
    before, after = a_cell(period="2018-19"), a_cell(period="2019-20")
    assert change(before, after).address == f"=change({before.address},{after.address})"
    assert change(before, after).parts == (before, after)


@pytest.mark.parametrize(
    ("estimate", "margin", "said"),
    [
        (20.1, 0.8, "high"),
        (20.1, 4.9, "high"),  # a coefficient of variation of 14.8 percent
        (20.1, 5.0, "medium"),  # 15.1 percent
        (20.1, 9.9, "medium"),
        (20.1, 10.0, "low"),  # 30.2 percent
        (0.0, 1.2, "low"),
    ],
)
def test_a_survey_s_estimate_is_as_reliable_as_its_margin_is_narrow(
    estimate: float, margin: float, said: str
) -> None:
    low, high = max(0.0, estimate - margin), estimate + margin
    cell = a_cell(None, State.BOUNDED, estimate=estimate, low=low, high=high)
    assert cell.reliability() == said


@given(ANY)
def test_only_a_survey_s_estimate_has_a_reliability(cell: Cell) -> None:
    assert cell.reliability() == ""
