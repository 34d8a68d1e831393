"""Forms of the planning tools: written once, in words in each language, and true to the day."""

from datetime import date
from pathlib import Path

import pytest

from storytable.data.rules import Rules, read_rules
from storytable.errors import DataProblem, UsageProblem
from storytable.publish.kit.twins import printed
from storytable.publish.sheets import Text
from storytable.story.forms import Desk, Form, Written, read_forms
from storytable.story.paper import Card, Paper, Rule
from storytable.story.stories import read_stories, words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace

TODAY, LATER = date(2026, 11, 28), date(2027, 7, 1)
TOOLS = ("ag-worksheet", "aid-chooser", "educators", "plan-by-grade", "support")


@pytest.fixture(scope="module")
def rules(workspace: Workspace) -> Rules:
    return read_rules(workspace.samples)


def desk(workspace: Workspace, tool: str, language: str, today: date) -> Desk:
    words = read_words(language, words_folders(workspace, tool))
    return Desk(workspace, tool, words, today)


def rules_in(pieces: tuple[Paper, ...]) -> list[Rule]:
    found = []
    for piece in pieces:
        found += [piece] if isinstance(piece, Rule) else []
        found += rules_in(piece.pieces) if isinstance(piece, Card) else []
    return found


def all_rules(workspace: Workspace, tool: str, language: str, today: date) -> list[Rule]:
    table = desk(workspace, tool, language, today)
    forms = read_forms(workspace, tool).values()
    return [rule for form in forms for rule in rules_in(table.paper(form))]


def test_the_tools_are_stories_of_their_own_kind(workspace: Workspace) -> None:
    found = {s.story for s in read_stories(workspace).values() if s.kind == "tool"}
    assert found == set(TOOLS)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tool", TOOLS)
def test_every_statement_shows_its_last_day_and_an_office_before_it(
    tool: str, language: str, workspace: Workspace, rules: Rules
) -> None:
    table = desk(workspace, tool, language, TODAY)
    office = False
    for rule in all_rules(workspace, tool, language, TODAY):
        office = office or bool(rule.pointers)
        assert office, rule.id
        if rule.statement:
            stated = rules.rule(rule.id)
            assert stated.use in ("R", "W")
            assert rule.until == stated.valid_until
            if stated.valid_until:
                assert table.words.period(stated.valid_until, "date") in rule.said
            assert rule.first == "pointers", "nobody has reviewed these words"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tool", [t for t in TOOLS if t != "educators"])
def test_after_its_last_day_no_rule_is_put_into_words_on_page_or_paper(
    tool: str, language: str, workspace: Workspace, rules: Rules
) -> None:
    now = [r for r in all_rules(workspace, tool, language, TODAY) if r.statement]
    later = all_rules(workspace, tool, language, LATER)
    assert len(now) > 5
    assert [r.id for r in later if r.statement and rules.rule(r.id).valid_until] == []
    texts = [p.text for r in later for p in printed(r) if isinstance(p, Text)]
    assert texts
    assert not {r.statement for r in now if r.until} & set(texts)
    assert any("https" not in text and "." in text for text in texts)


def test_a_widget_is_given_no_statement_of_a_rule_that_is_over(workspace: Workspace) -> None:
    form = read_forms(workspace, "ag-worksheet")["classes"]
    now = desk(workspace, "ag-worksheet", "en", TODAY).data(form)["rules"]
    later = desk(workspace, "ag-worksheet", "en", LATER).data(form)["rules"]
    assert "15 year-long" in now["AG01"]["html"]
    assert "15 year-long" not in later["AG01"]["html"]
    assert later["AG01"] == {**later["AG01"], "until": "", "said": False}
    assert "universityofcalifornia" in later["AG01"]["html"]


def test_spanish_readers_get_the_spanish_page_where_there_is_one(workspace: Workspace) -> None:
    table = desk(workspace, "aid-chooser", "es", TODAY)
    assert "es-us" in table.rule("FA01").pointers[0].href
    assert table.rule("AG01").pointers[0].note == "en inglés"


BANNED = ("are you undocumented", "your immigration status", "you are eligible", "you qualify")
BANNED += ("es usted indocumentad", "usted califica", "usted es elegible", "tiene usted papeles")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tool", TOOLS)
def test_no_tool_asks_about_papers_or_gives_a_verdict(
    tool: str, language: str, workspace: Workspace
) -> None:
    text = (workspace.stories / tool / f"{language}.ftl").read_text("utf-8").lower()
    text += (workspace.samples / "rules" / f"{language}.ftl").read_text("utf-8").lower()
    assert [phrase for phrase in BANNED if phrase in text] == []


def test_a_form_that_names_what_nobody_has_written_is_refused(workspace: Workspace) -> None:
    table = desk(workspace, "support", "en", TODAY)
    with pytest.raises(DataProblem, match="no such rule"):
        table.paper(Form(block="x", pieces=[Written(rules=["ZZ99"])]))
    with pytest.raises(UsageProblem, match="there is none"):
        table.paper(Form(block="x", pieces=[Written(boxes="nothing")]))
    question = Written(question="need", choices=["food"])
    card = Written(card="food", when={"need": ["moon"]})
    with pytest.raises(UsageProblem, match="need has no such choice"):
        table.paper(Form(block="x", pieces=[question, card]))


def test_a_piece_is_one_thing(tmp_path: Path) -> None:
    folder = tmp_path / "stories" / "odd"
    folder.mkdir(parents=True)
    (folder / "form.yml").write_text(
        "forms:\n- block: x\n  pieces:\n  - {heading: a, text: b}\n", "utf-8"
    )
    with pytest.raises(DataProblem, match=r"form.yml line 4 .*one of heading"):
        read_forms(Workspace(tmp_path, tmp_path), "odd")
