"""A round goes one way, and is published only when nothing is left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.errors import UsageProblem
from storytable.review.notes import ROLES
from storytable.review.rounds import Round, Stage, Tally, badge, lacking, may

ORDER = list(Stage)


def a_round(stage: Stage, **given: str) -> Round:
    facts = {
        "promise": "consult",
        "promise_text": "Your notes change the words of this story.",
        "deadline": "2027-01-15",
        "host": "Fresno Parents",
        "signed_off": "a steward",
    } | given
    return Round(id="r1", story="class-of-2020", place="06019", stage=stage, **facts)


@given(st.sampled_from(ORDER), st.sampled_from(ORDER))
def test_no_step_is_left_out_or_undone(here: Stage, there: Stage) -> None:
    if ORDER.index(there) == ORDER.index(here) + 1:
        assert a_round(here).moved(there).stage is there
    else:
        with pytest.raises(UsageProblem, match="cannot become"):
            a_round(here).moved(there)


@given(
    st.dictionaries(st.sampled_from(["pending", "held", "approved"]), st.integers(0, 3)),
    st.integers(0, 2),
    st.integers(0, 2),
)
def test_the_gate_opens_only_when_nothing_waits(
    states: dict[str, int], unanswered: int, unlooked: int
) -> None:
    wanted = lacking(a_round(Stage.ANSWERING), Tally(states, unanswered, unlooked))
    waiting = states.get("pending", 0) + states.get("held", 0)
    assert (not wanted) == (waiting == unanswered == unlooked == 0)


@pytest.mark.parametrize("part", ["promise_text", "deadline", "host", "signed_off"])
def test_a_round_without_promise_deadline_host_or_steward_is_not_published(part: str) -> None:
    assert lacking(a_round(Stage.ANSWERING, **{part: ""}), Tally({}, 0, 0))


def test_only_a_steward_signs_off_and_no_reviewer_moderates() -> None:
    assert [role for role in ROLES if may(role, "sign-off")] == ["steward"]
    assert [role for role in ROLES if may(role, "moderate")] == ["moderator", "steward"]
    assert not may("nobody", "read")


def test_the_badge_names_who_took_part_and_who_did_not() -> None:
    here, absent = badge(["parents", "students", "parents"], ["parents", "school board"])
    assert here == ["parents", "students"]
    assert absent == ["school board"]
