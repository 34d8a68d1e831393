"""The wall holds for every mixture of notes, states, writers and roles."""

import json

from hypothesis import given
from hypothesis import strategies as st

from storytable.review.notes import KINDS, ROLES, STATES, Note, Response, Target
from storytable.review.records import KeptNote, Person, Round
from storytable.review.wall import public_round, took_part, visible

LOOKERS = {"moderator", "author", "steward"}
WRITERS = ("anna", "ben", "")


@st.composite
def rooms(draw: st.DrawFn) -> list[KeptNote]:
    """Up to eight notes, each with words of its own that occur nowhere else."""
    kept: list[KeptNote] = []
    for number in range(draw(st.integers(0, 8))):
        note = Note(
            id=f"{number:032x}",
            round="r1",
            kind=draw(st.sampled_from(KINDS)),
            text=f"words-{number}-only-here",
            language="en",
            target=Target("s#b", "06", "en", "e", snapshot=f"figure-{number}"),
            writer=draw(st.sampled_from(WRITERS)),
            quotable=draw(st.booleans()),
            nickname=draw(st.sampled_from(["", "Green Heron"])),
            replies_to=draw(st.sampled_from(["", *(k.note.id for k in kept)])),
        )
        state = draw(st.sampled_from(STATES))
        kept.append(KeptNote(note, state, f"reason-{number}", 1, number))
    return kept


PERSON = Person("anna", "r1", "reviewer", "x")
PEOPLE = st.none() | st.builds(
    Person,
    pseudonym=st.sampled_from(["anna", "ben", "cleo"]),
    round=st.just("r1"),
    role=st.sampled_from(ROLES),
    token_hash=st.just("x"),
)


@given(rooms(), PEOPLE)
def test_no_word_goes_out_to_anybody_it_is_not_for(
    kept: list[KeptNote], person: Person | None
) -> None:
    out = json.dumps(visible(kept, [], person))
    for note in kept:
        mine = person is not None and note.note.writer == person.pseudonym
        looks = person is not None and person.role in LOOKERS
        agreed = note.note.quotable or person is not None
        allowed = (note.state == "approved" and agreed) or (
            note.state != "withdrawn" and (mine or looks)
        )
        assert (note.note.text in out) == allowed
        assert (note.note.target.snapshot in out) == allowed


@given(rooms(), PEOPLE)
def test_nobody_learns_who_wrote_and_a_reason_is_for_its_writer_and_those_who_look(
    kept: list[KeptNote], person: Person | None
) -> None:
    told = visible(kept, [], person)
    assert all("writer" not in note for note in told)
    for note in told:
        if "reason" in note:
            assert person is not None
            assert note.get("mine") or person.role in LOOKERS


@given(rooms())
def test_a_withdrawn_note_leaves_its_place_only_where_somebody_has_replied(
    kept: list[KeptNote],
) -> None:
    told = {note["id"]: note for note in visible(kept, [], None)}
    replied = {note.get("replies_to") for note in told.values() if note["state"] == "approved"}
    for note in kept:
        if note.state == "withdrawn":
            assert (note.note.id in told) == (note.note.id in replied)


def test_an_answer_stands_beside_every_note_it_answers() -> None:
    target = Target("s#b", "06", "en", "e")
    notes = [
        KeptNote(Note(f"{n:032x}", "r1", "idea", "a", "en", target), "approved", "", 1, n)
        for n in range(2)
    ]
    both = tuple(kept.note.id for kept in notes)
    answer = Response("a1", "r1", both, "changed", "We did.", "en", edition="e2")
    assert [note["answers"][0]["text"] for note in visible(notes, [answer], PERSON)] == [
        "We did."
    ] * 2


def test_a_round_in_draft_is_nobody_s_business_yet() -> None:
    assert public_round(None) is None
    assert public_round(Round("r1", "s", "06")) is None
    shown = public_round(Round("r1", "s", "06", state="open", promise="p"))
    assert shown is not None
    assert shown["promise"] == "p"


def test_the_badge_says_who_was_here_and_who_was_missing_but_not_how_many() -> None:
    told = took_part(Round("r1", "s", "06", invited=("student", "family")), {"student"})
    assert told == {"here": ["student"], "missing": ["family"]}
