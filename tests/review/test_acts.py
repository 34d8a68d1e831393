"""What people do in a round: nobody more than their role allows, and nothing twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storytable.errors import Conflict, NotAllowed, UsageProblem
from storytable.review import acts
from storytable.review.notes import ROLES
from storytable.review.records import By, Person, Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.review.wall import visible

HOST = By("", "host")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as opened:
        given = Round("r1", "class-of-2020", "06019", promise="We answer.", deadline="2099-01-15")
        opened.open_round(given, by=HOST)
        acts.advance(opened, "r1", Stage.OPEN, by=HOST)
        yield opened


def joined(store: Store, role: str, nickname: str = "") -> Person:
    code = acts.open_door(store, store.rounds()[0], role, expires="2099-12-31", by=HOST)
    token, person = acts.join(store, f"{code[:4]}-{code[4:].lower()}", nickname)
    assert acts.who(store, token) == person
    return person


def a_note(number: int = 0, text: str = "It was worse for my neighbors.", **more: object) -> dict:
    target = {
        "address": "class-of-2020#trend/cde.graduation.rate/06019/all/2019-20",
        "place": "06019",
        "language": "en",
        "edition": "abc",
        "snapshot": "80.3%",
    }
    return {
        "id": f"{number:032x}", "kind": "our-story", "text": text, "language": "en",
        "target": target, "quotable": True, **more,
    }  # fmt: skip


def test_a_note_is_written_approved_answered_and_published(store: Store) -> None:
    reviewer, moderator = joined(store, "reviewer", "Green Heron"), joined(store, "moderator")
    author, steward = joined(store, "author"), joined(store, "steward")
    kept, found = acts.write(store, reviewer, a_note())
    assert (kept.state, found, kept.note.nickname) == ("pending", [], "Green Heron")
    assert visible(store.notes("r1"), [], None) == []
    acts.moderate(store, moderator, kept.note.id, version=1, verdict="approved", reason="")
    assert len(visible(store.notes("r1"), [], None)) == 1
    acts.advance(store, "r1", Stage.CLOSED, by=HOST)
    acts.advance(store, "r1", Stage.ANSWERING, by=HOST)
    with pytest.raises(UsageProblem, match=r"gate-unanswered, gate-no-steward"):
        acts.advance(store, "r1", Stage.PUBLISHED, by=HOST)
    reply = {"id": "f" * 32, "notes": [kept.note.id], "answer": "will-change", "language": "en"}
    acts.answer(store, author, {**reply, "text": "We will name the counties.", "due": "2099-02-01"})
    acts.sign_off(store, steward)
    assert acts.advance(store, "r1", Stage.PUBLISHED, by=HOST).state == "published"
    (told,) = visible(store.notes("r1"), store.responses("r1"), None)
    assert told["answers"][0]["answer"] == "will-change"


def test_what_may_point_to_a_person_is_held_for_one_to_look_at(store: Store) -> None:
    kept, found = acts.write(store, joined(store, "reviewer"), a_note(text="Call 559 555 0134"))
    assert (kept.state, found) == ("held", ["hint-phone"])


def test_sending_twice_is_once_and_another_text_under_the_same_id_is_refused(store: Store) -> None:
    reviewer = joined(store, "reviewer")
    first, _ = acts.write(store, reviewer, a_note())
    again, _ = acts.write(store, reviewer, a_note())
    assert first == again
    with pytest.raises(Conflict):
        acts.write(store, reviewer, a_note(text="Something else."))
    assert len(store.notes("r1")) == 1


@pytest.mark.parametrize("role", ROLES)
def test_a_role_does_what_it_may_and_nothing_else(store: Store, role: str) -> None:
    kept, _ = acts.write(store, joined(store, "reviewer"), a_note())
    person = joined(store, role)

    def tried(act: object) -> bool:
        try:
            act()  # type: ignore[operator]
        except NotAllowed:
            return False
        return True

    def judge() -> None:
        acts.moderate(store, person, kept.note.id, version=1, verdict="approved", reason="")

    assert tried(judge) == (role in ("moderator", "steward"))
    assert tried(lambda: acts.sign_off(store, person)) == (role == "steward")
    assert not tried(lambda: acts.withdraw(store, person, kept.note.id)), "somebody else's"
    table = a_note(7, table="4")
    assert tried(lambda: acts.write(store, person, table)) == (role == "facilitator")


def test_a_code_or_token_that_is_revoked_or_past_its_day_lets_nobody_in(store: Store) -> None:
    code = acts.open_door(store, store.rounds()[0], "reviewer", expires="2001-01-01", by=HOST)
    with pytest.raises(NotAllowed, match="lets nobody in"):
        acts.join(store, code)
    code = acts.open_door(store, store.rounds()[0], "reviewer", expires="", by=HOST)
    token, person = acts.join(store, code)
    store.revoke("r1", person.pseudonym, by=HOST)
    assert acts.who(store, token) is None
    assert acts.who(store, code) is None, "a code is no token"


def test_after_a_round_is_closed_nothing_is_written(store: Store) -> None:
    reviewer = joined(store, "reviewer")
    acts.advance(store, "r1", Stage.CLOSED, by=HOST)
    with pytest.raises(NotAllowed, match="it is closed"):
        acts.write(store, reviewer, a_note())


def test_a_withdrawn_note_is_gone_for_everybody(store: Store) -> None:
    reviewer = joined(store, "reviewer")
    kept, _ = acts.write(store, reviewer, a_note())
    acts.withdraw(store, reviewer, kept.note.id)
    assert visible(store.notes("r1"), [], reviewer) == []


@pytest.mark.parametrize("data", [{}, {"target": 3}, a_note(text=" "), a_note(kind="rant")])
def test_what_is_no_note_is_refused(store: Store, data: dict) -> None:
    with pytest.raises(UsageProblem):
        acts.write(store, joined(store, "reviewer"), data)
