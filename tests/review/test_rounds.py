"""A round goes one way, and is published only when nothing is left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.errors import UsageProblem
from storytable.review.notes import ROLES
from storytable.review.records import Round
from storytable.review.rounds import Stage, Tally, lacking, may, moved

ORDER = list(Stage)


def a_round(stage: Stage, **given: str) -> Round:
    """A round with everything it needs, unless said otherwise."""
    facts = {"promise": "Your notes change the words of this story.", "deadline": "2027-01-15"}
    return Round("r1", "class-of-2020", "06019", state=stage.value, **(facts | given))


@given(st.sampled_from(ORDER), st.sampled_from(ORDER))
def test_no_step_is_left_out_or_undone(here: Stage, there: Stage) -> None:
    if ORDER.index(there) == ORDER.index(here) + 1:
        assert moved(a_round(here), there, "2026-12-01").state == there
    else:
        with pytest.raises(UsageProblem, match="cannot become"):
            moved(a_round(here), there, "2026-12-01")


@given(
    st.dictionaries(st.sampled_from(["pending", "held", "approved"]), st.integers(0, 3)),
    st.integers(0, 2),
    st.integers(0, 2),
    st.booleans(),
)
def test_the_gate_opens_only_when_nothing_waits(
    states: dict[str, int], unanswered: int, unlooked: int, signed_off: bool
) -> None:
    wanted = lacking(a_round(Stage.ANSWERING), Tally(states, unanswered, unlooked, signed_off))
    waiting = states.get("pending", 0) + states.get("held", 0)
    assert (not wanted) == (waiting == unanswered == unlooked == 0 and signed_off)


@pytest.mark.parametrize("part", ["promise", "deadline"])
def test_a_round_without_promise_or_deadline_is_not_published(part: str) -> None:
    assert lacking(a_round(Stage.ANSWERING, **{part: ""}), Tally({}, 0, 0, signed_off=True))


def test_only_a_steward_signs_off_and_no_reviewer_moderates() -> None:
    assert [role for role in ROLES if may(role, "sign-off")] == ["steward"]
    assert [role for role in ROLES if may(role, "moderate")] == ["moderator", "steward"]
    assert not may("nobody", "read")
