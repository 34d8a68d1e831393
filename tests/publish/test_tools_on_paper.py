"""The planning tools in the kit: complete in both languages; on paper, too, an old rule is over."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from storytable.data.releases import Release
from storytable.data.rules import read_rules
from storytable.publish import html, pdf
from storytable.publish.kit import box
from storytable.publish.kit.twins import Tool, twin
from storytable.story.editions import read_edition
from storytable.story.forms import Desk, read_forms
from storytable.story.paper import Card, Paper, Rule
from storytable.story.stories import find_story, read_stories
from storytable.workspace import Workspace
from tests.publish.kits import workshops

TONGUES = ("en", "es")
TODAY, LATER = date(2026, 11, 28), date(2100, 1, 1)
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not on this computer"
)


@pytest.fixture(scope="module")
def tool_of(
    workspace: Workspace, release: Release, folder_of_edition: Callable[..., Path]
) -> Callable[[str, str], Tool]:
    def made(name: str, language: str) -> Tool:
        folder = folder_of_edition(name, "06", language)
        edition = read_edition(folder / "edition.json")
        names = html.names_for(workspace, edition, release)
        page = (folder / "story.html").read_bytes()
        return Tool(find_story(workspace, name), edition, names, page)

    return made


def squeezed(text: str) -> str:
    """Letters and digits only: line ends and hyphens of a printed page say nothing."""
    return re.sub(r"[\W_]+", "", text)


def read(content: bytes, folder: Path) -> str:
    path = folder / "sheet.pdf"
    path.write_bytes(content)
    command = ["pdftotext", str(path), "-"]
    return squeezed(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def on(day: date, tool: Tool, workspace: Workspace) -> tuple[Tool, list[Rule]]:
    """The tool as it stands on a day, and the rules in it."""
    desk = Desk(workspace, tool.story.story, tool.names.words, day)
    papers = {block: desk.paper(form) for block, form in read_forms(workspace, desk.story).items()}
    blocks = tuple(replace(b, paper=papers.get(b.id, b.paper)) for b in tool.edition.blocks)
    found = [rule for pieces in papers.values() for rule in rules_in(pieces)]
    return replace(tool, edition=replace(tool.edition, blocks=blocks)), found


def rules_in(pieces: tuple[Paper, ...]) -> list[Rule]:
    found: list[Rule] = []
    for piece in pieces:
        found += [piece] if isinstance(piece, Rule) else []
        found += rules_in(piece.pieces) if isinstance(piece, Card) else []
    return found


@needs_pdftotext
@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("name", ["ag-worksheet", "aid-chooser", "plan-by-grade", "support"])
def test_a_sheet_printed_after_the_end_of_its_rules_has_their_offices_and_no_rule(
    name: str,
    language: str,
    tool_of: Callable[[str, str], Tool],
    workspace: Workspace,
    tmp_path: Path,
) -> None:
    tool, stated = tool_of(name, language), read_rules(workspace.samples)
    today, rules = on(TODAY, tool, workspace)
    ending = [r for r in rules if r.statement and stated.rule(r.id).valid_until]
    assert len(ending) > 5
    printed = read(pdf.write(twin(today, "letter")), tmp_path)
    assert [r.id for r in ending if squeezed(r.statement) not in printed] == []
    later, _ = on(LATER, tool, workspace)
    printed = read(pdf.write(twin(later, "letter")), tmp_path)
    assert [r.id for r in ending if squeezed(r.statement) in printed] == []
    over = squeezed(tool.names.words.say("rule-over"))
    assert printed.count(over) > 0
    offices = {link for rule in ending for link in rule.pointers}
    assert [o for o in offices if squeezed(o.text) not in printed] == []


@pytest.mark.slow
def test_the_kit_has_every_tool_as_sheet_and_page_in_both_languages(
    tool_of: Callable[[str, str], Tool],
    workspace: Workspace,
    release: Release,
    folder_of_edition: Callable[..., Path],
    tmp_path: Path,
) -> None:
    names = [story.story for story in read_stories(workspace).values() if story.kind == "tool"]
    tools = {tongue: [tool_of(name, tongue) for name in names] for tongue in TONGUES}
    made = workshops(workspace, release, folder_of_edition, "kentucky-graduates", "21")
    pages = dict.fromkeys(TONGUES, b"<!doctype html>")
    given = {"paper": "letter", "link": "", "stories": pages, "tools": tools}
    folder = box.write(made, tmp_path / "kit", **given)
    for tongue in TONGUES:
        there = {path.name: path.read_bytes() for path in (folder / tongue / "tools").iterdir()}
        assert there.keys() == {
            file for name in names for file in (f"sheet-{name}.pdf", f"{name}.html")
        }
        for tool in tools[tongue]:
            page = there[f"{tool.story.story}.html"].decode()
            assert f'<html lang="{tongue}">' in page
            assert page.count("data-block=") >= len(tool.edition.blocks)
            assert f"/Lang({tongue}".encode() in there[f"sheet-{tool.story.story}.pdf"].replace(
                b" ", b""
            )
    assert {tool.story.story for tool in tools["en"]} == {t.story.story for t in tools["es"]}
