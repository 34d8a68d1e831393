"""Addresses: the same text everywhere, and text all the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.data.address import Address, Anchor
from storytable.errors import UsageProblem

WORD = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
ADDRESS = st.builds(
    Address,
    measure=st.tuples(WORD, WORD, WORD).map(".".join),
    place=st.from_regex(r"\d{2}|\d{5}|[a-z]{2,4}:[0-9A-Z]{1,9}", fullmatch=True),
    group=st.one_of(WORD, st.tuples(WORD, WORD).map(".".join)),
    period=st.from_regex(r"\d{4}(-\d{2})?", fullmatch=True),
)


@given(ADDRESS)
def test_an_address_is_read_back_as_it_was_written(address: Address) -> None:
    assert Address.parse(str(address)) == address


@given(ADDRESS)
def test_an_anchor_is_read_back_as_it_was_written(address: Address) -> None:
    for anchor in (Anchor("class-of-2020", "trend", address), Anchor("class-of-2020", "trend")):
        assert Anchor.parse(str(anchor)) == anchor


def test_a_leading_zero_survives() -> None:
    assert Address.parse("cde.graduation.rate/06/all/2019-20").place == "06"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cde.graduation.rate/06/all",
        "cde.rate/06/all/2019-20",
        "cde.graduation.rate/6/all/2019-20",
        "cde.graduation.rate/Fresno/all/2019-20",
        "cde.graduation.rate/06/all/2019-2020",
        "cde.graduation.rate/06/all/2019-20/more",
    ],
)
def test_anything_else_is_refused_with_the_form_that_is_meant(text: str) -> None:
    with pytest.raises(UsageProblem, match="measure/place/group/period"):
        Address.parse(text)
