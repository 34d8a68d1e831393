"""A widget on a page from disk: brought to life, on paper, by the reader's own clock."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.releases import Release
from storytable.publish import html
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.stories import find_story
from storytable.story.words import read_words
from storytable.workspace import Workspace
from tests.browser.conftest import Watched
from tests.story.test_paper import FORM

pytestmark = pytest.mark.browser
NAMES = ("clear", "cleared", "print", "printed", "private", "shown")
WORDS = {
    f"widget-{name}": read_words("en", []).say(f"widget-{name}", day="{day}", shown="", all="")
    for name in NAMES
}
DATA = {"words": WORDS, "language": "en"}
TRY = Block("try", "widget", "Try", paper=FORM, widget={"module": "chooser", "data": DATA})


@pytest.fixture(scope="module")
def file(
    edition_of: Callable[..., Edition],
    workspace: Workspace,
    release: Release,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A real story with one more block, a form with a widget, as one file."""
    edition = edition_of("missing-school", "06", "en")
    longer = replace(edition, blocks=(*edition.blocks[:2], TRY))
    story = find_story(workspace, "missing-school")
    path = tmp_path_factory.mktemp("widget") / "story.html"
    path.write_bytes(html.write(longer, workspace=workspace, story=story, release=release))
    return path


@pytest.fixture
def page(watched: Watched, file: Path) -> Page:
    watched.page.goto(file.as_uri())
    expect(watched.page.locator(".bar .clear")).to_be_visible()
    return watched.page


def test_a_tick_decides_which_cards_stay_and_clear_takes_it_back(page: Page) -> None:
    card = page.locator("[data-card=first]")
    expect(card).to_be_visible()
    page.get_by_label("old", exact=True).check()
    expect(card).to_be_hidden()
    page.locator(".clear").click()
    expect(card).to_be_visible()
    assert page.locator("input:checked").count() == 0


def test_the_pages_own_policy_lets_the_widget_run_and_nothing_is_asked_for(
    page: Page, watched: Watched, file: Path
) -> None:
    page.get_by_label("young", exact=True).check()
    assert watched.complaints() == []
    assert watched.requests == [file.as_uri()]


@pytest.mark.parametrize(("day", "holds"), [("2030-06-30", True), ("2030-07-01", False)])
def test_the_readers_clock_takes_a_rule_away_the_day_after_its_last(
    day: str, holds: bool, watched: Watched, file: Path
) -> None:
    page = watched.page
    page.clock.install(time=f"{day}T12:00:00")
    page.goto(file.as_uri())
    expect(page.locator("#try")).to_contain_text("office")
    expect(page.get_by_text("Only & always.")).to_have_count(1 if holds else 0)
    expect(page.get_by_text("It is over.")).to_be_visible(visible=not holds)


def test_without_javascript_the_form_is_whole_and_says_its_date(
    browser: Browser, file: Path
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(file.as_uri())
    for text in ("A part", "Write", "How old?", "Only & always.", "Until then."):
        expect(page.locator("#try").get_by_text(text)).to_be_visible()
    page.get_by_label("young", exact=True).check()
    page.close()
