"""What comes out of a review, at the hub: nothing before its time, nothing that is not public."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from storytable.review.acts import advance
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.hub.conftest import Ask
from tests.review.told import HOST, a_told_round

pytestmark = pytest.mark.slow


def test_a_report_stands_at_the_hub_once_its_round_is_closed(
    ask: Ask, workspace: Workspace, edition_of: Callable[..., Edition], tmp_path: Path
) -> None:
    edition = edition_of("class-of-2020", "06019")
    name = f"heard-{tmp_path.parent.name}-{tmp_path.name}"
    with Store(workspace.home) as store:
        given = a_told_round(store, edition, name=name, stage=Stage.OPEN)
        early = ask(f"/review/heard?round={name}&language=es")
        assert (early.status, "sigue abierta" in early.text) == (404, True)
        assert "canary" not in early.text
        draft = replace(given, id=f"{name}-draft", state="draft")
        store.open_round(draft, by=HOST)
        assert ask(f"/review/heard?round={name}-draft").status == 404
        assert ask("/review/heard?round=nothing").status == 404
        advance(store, name, Stage.CLOSED, by=HOST)
    for language, title in (("en", "What we heard"), ("es", "Lo que escuchamos")):
        answer = ask(f"/review/heard?round={name}&language={language}")
        assert answer.status == 200
        assert title in answer.text
        assert "Put the five-year rate beside it." in answer.text
        assert "canary" not in answer.text
        assert "script-src 'self'" in answer.header("Content-Security-Policy")
        assert "<script" not in answer.text


def test_a_dataset_has_a_page_in_both_languages(ask: Ask) -> None:
    for language, title in (("en", "What people do with"), ("es", "Qué hace la gente")):
        answer = ask(f"/data/cde.graduation/?language={language}")
        assert (answer.status, title in answer.text) == (200, True)
        assert "canary" not in answer.text
    assert ask("/data/cde.nothing/").status == 404
