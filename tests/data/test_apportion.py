"""A hundred people: whole, none lost, and those nobody can see are people too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.data.apportion import HUNDRED, hundred
from storytable.errors import UsageProblem


@st.composite
def shares(draw: st.DrawFn) -> list[float | None]:
    """Parts of one whole in tenths of a percent, some of them hidden."""
    cuts = sorted(draw(st.lists(st.integers(0, 1000), min_size=1, max_size=8)))
    parts = [(b - a) / 10 for a, b in zip([0, *cuts], cuts, strict=False)]
    return [None if draw(st.booleans()) else part for part in parts]


@given(shares())
def test_they_are_always_a_hundred_and_nobody_is_off_by_one_person(
    parts: list[float | None],
) -> None:
    people, rest = hundred(parts)
    assert sum(people) + rest == HUNDRED
    for share, n in zip(parts, people, strict=True):
        assert n == 0 if share is None else abs(n - share) < 1


def test_the_largest_remainder_gets_the_last_person() -> None:
    assert hundred([80.3, 5.4, 11.2]) == ([80, 6, 11], 3)
    assert hundred([33.4, 33.3, 33.3]) == ([34, 33, 33], 0)


def test_a_hidden_share_is_among_the_unseen() -> None:
    assert hundred([80.0, None, 11.0]) == ([80, 0, 11], 9)


@pytest.mark.parametrize("parts", [[80.0, 30.0], [-1.0, 50.0]])
def test_shares_of_different_wholes_are_refused(parts: list[float | None]) -> None:
    with pytest.raises(UsageProblem, match="not parts of one whole"):
        hundred(parts)
