"""The review's own addresses: who may come, how often, and what nobody may reach."""

import time
from pathlib import Path

import pytest

from storytable.errors import NotAllowed, UsageProblem
from storytable.hub.doors import doors_of
from storytable.hub.patience import Patience, TooFast
from storytable.review import acts
from storytable.review.records import By, Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from tests.hub.conftest import Ask

HOST = By("", "host")


def test_a_hub_answers_to_its_own_names_only(ask: Ask) -> None:
    for host in ("evil.example", "10.1.2.3", "stories.example.org"):
        assert ask("/review/talk", headers={"Host": host}).status == 403
    assert ask("/review/talk").status == 200


def test_a_proxy_gives_a_hub_another_name() -> None:
    doors = doors_of(room=False, public_url="https://stories.example.org/x/")
    assert "stories.example.org" in doors.hosts
    assert doors.room == ""
    with pytest.raises(UsageProblem):
        doors_of(room=False, public_url="nonsense")


def test_a_note_from_a_foreign_page_is_refused(ask: Ask) -> None:
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://evil.example"}):
        assert ask("/review/notes", method="POST", body="{}", headers=headers).status == 403


def test_words_for_notes_come_in_both_languages_and_without_a_cookie(ask: Ask) -> None:
    for language, word in (("en", "Something is missing"), ("es", "Falta algo")):
        answer = ask(f"/review/talk?language={language}")
        assert word in answer.text
        assert answer.header("Set-Cookie") == ""


def test_the_desk_shows_nothing_to_somebody_without_a_code(ask: Ask) -> None:
    assert ask("/review/desk").status == 200
    for path in ("/review/round", "/review/notes"):
        assert ask(path, method="GET").status in (400, 401)
    for path in ("moderate", "answers", "place", "import", "sign-off", "withdraw"):
        assert ask(f"/review/{path}", method="POST", body="{}").status == 401


def test_guessing_codes_gets_slow_and_a_right_code_does_not(ask: Ask) -> None:
    body = '{"code": "AAAA-BBBB"}'
    statuses = [ask("/review/join", method="POST", body=body).status for _ in range(12)]
    assert statuses[0] == 403
    assert statuses[-1] == 429
    assert int(ask("/review/join", method="POST", body=body).header("Retry-After")) >= 1


def test_patience_lasts_and_comes_back() -> None:
    patience = Patience(burst=3, rate=100)
    for _ in range(3):
        patience.spend("anna")
    with pytest.raises(TooFast) as told:
        patience.spend("anna")
    assert told.value.seconds >= 1
    patience.spend("ben")
    time.sleep(0.05)
    patience.spend("anna")
    assert not any(b"anna" in key for key in patience.left)


def test_a_code_ends_with_its_day_and_when_its_role_is_revoked(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        given = Round("r1", "class-of-2020", "06019", promise="We answer.", deadline="2099-01-15")
        store.open_round(given, by=HOST)
        acts.advance(store, "r1", Stage.OPEN, by=HOST)
        old = acts.open_door(store, given, "author", expires="2020-01-01", by=HOST)
        with pytest.raises(NotAllowed):
            acts.join(store, old)
        code = acts.open_door(store, given, "moderator", expires="2099-01-15", by=HOST)
        token, _ = acts.join(store, code)
        assert acts.who(store, token) is not None
        assert acts.revoke(store, "r1", "moderator", by=HOST) == 2
        assert acts.who(store, token) is None
        with pytest.raises(NotAllowed):
            acts.join(store, code)
