"""The one-file story of all places as its readers meet it: from disk, every place one choice away.

Whatever it shows of a place is compared with the edition that the place has of its own.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.releases import Release
from storytable.publish import tables
from storytable.story.activities import read_plan
from storytable.story.block_html import block_html
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.words import Words
from storytable.workspace import Workspace
from tests.browser.conftest import Watched
from tests.browser.test_page import INK, SMALL, TOO_WIDE, WIDTH, open_tables

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CLASS = ("class-of-2020", "06019", "en")
GRADUATES = ("kentucky-graduates", "ky:275", "es")
OTHERS = {CLASS: ("06003", "06075", "06091", "06"), GRADUATES: ("ky:001", "ky:011", "ky:591", "21")}
BOTH = pytest.mark.parametrize("story", [CLASS, GRADUATES], ids="-".join)
Seen = tuple[str, str, str]

SHOWN = """() => [...document.querySelectorAll(".block")].map(block => {
  const copy = block.cloneNode(true);
  for (const chart of copy.querySelectorAll(".chart")) chart.replaceChildren();
  for (const thread of copy.querySelectorAll(".thread")) thread.remove();
  for (const details of copy.querySelectorAll("details")) details.open = false;
  return copy.outerHTML;
})"""
PARSED = """sections => sections.map(html => {
  const made = document.createElement("template");
  made.innerHTML = html;
  return made.content.firstElementChild.outerHTML;
})"""


@pytest.fixture
def open_atlas(browser: Browser, atlas_of: Callable[..., Path]) -> Iterator[Callable[..., Page]]:
    """A function that opens the file of a story from disk, in a browser of its own."""
    contexts = []

    def go(
        story: Seen, *, where: str = "", before: str = "", width: int = 1280, **given: Any
    ) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **given))
        page = contexts[-1].new_page()
        page.add_init_script(before)
        page.goto(atlas_of(*story).as_uri() + where)
        return page

    yield go
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def kept(
    edition_of: Callable[..., Edition], workspace: Workspace
) -> Callable[[Seen, str], list[Block]]:
    """A function from a story and a place to the blocks of the place's own edition that the file
    should hold: all but the charts that are no station of the workshop."""

    def blocks(story: Seen, place: str) -> list[Block]:
        stations = read_plan(workspace, story[0]).stations
        own = [
            block
            for block in edition_of(story[0], place, story[2]).blocks
            if block.widget is None or block.widget["module"] not in ("predict", "hundred")
        ]
        return [block for block in own if block.spec is None or block.id in stations]

    return blocks


@pytest.fixture(scope="module")
def name_of(release: Release, say: Callable[[str, str], Words]) -> Callable[[Seen, str], str]:
    """A function from a story and a place to what a sentence calls the place."""
    return lambda story, place: say(story[0], story[2]).place(release.places.get(place))


def choose(page: Page, place: str, name: str) -> None:
    """Chooses a place and waits until the page has arrived there."""
    page.locator("select[name=place]").select_option(place)
    arrived(page, name)


def arrived(page: Page, name: str) -> None:
    """Waits until the page says that it shows the place."""
    expect(page.locator("#live")).to_contain_text(f"{name}.")
    expect(page).to_have_title(re.compile(f"– {re.escape(name)}$"))


def is_of(page: Page, blocks: list[Block], words: Words) -> None:
    """The page shows these blocks to the letter, each chart with ink for all it has figures of."""
    told = page.evaluate(PARSED, [block_html(block, words) for block in blocks])
    assert page.evaluate(SHOWN) == told
    numbers = page.evaluate("[...document.querySelectorAll('a.n')].map(a => a.dataset.cell)")
    assert len(numbers) >= sum(len(block.cells) for block in blocks if block.spec is not None)
    for block in blocks:
        if block.spec is not None:
            box = page.locator(f"[data-block='{block.id}'] .chart")
            assert box.evaluate(INK) >= len(block.cells), block.id
            assert box.get_attribute("aria-label") == block.alt


@BOTH
def test_without_javascript_the_own_place_is_complete_and_nothing_offers_another(
    story: Seen,
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
) -> None:
    page = open_atlas(story, java_script_enabled=False)
    blocks, words = kept(story, story[1]), say(story[0], story[2])
    is_of(page, blocks, words)
    expect(page.locator("form.controls")).to_be_hidden()
    expect(page.locator("#table")).to_be_hidden()
    expect(page.get_by_text(words.say("page-data-in-kit"))).to_be_visible()
    page.locator("#race details.twin summary").click()
    race = next(block for block in blocks if block.id == "race")
    assert race.table is not None
    expect(page.locator("#race tbody tr:visible")).to_have_count(len(race.table.rows))


@BOTH
def test_every_place_chosen_shows_what_its_own_edition_shows(
    story: Seen,
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
    name_of: Callable[[Seen, str], str],
) -> None:
    page, words = open_atlas(story), say(story[0], story[2])
    for place in (*OTHERS[story], story[1]):
        choose(page, place, name_of(story, place))
        is_of(page, kept(story, place), words)
        charts = [block for block in kept(story, place) if block.spec is not None]
        expect(page.locator(".chart svg.marks")).to_have_count(len(charts))


def test_the_charts_draw_the_figures_of_the_place_chosen(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    name_of: Callable[[Seen, str], str],
) -> None:
    page = open_atlas(CLASS)
    for place in OTHERS[CLASS][1:]:
        choose(page, place, name_of(CLASS, place))
        trend = next(block for block in kept(CLASS, place) if block.id == "trend")
        published = [cell for cell in trend.cells if cell.state == "published"]
        points = page.locator("#trend .mark-symbol path")
        expect(points).to_have_count(len(published))
        points.last.hover()
        tip = page.locator("#vg-tooltip-element")
        expect(tip).to_be_visible()
        expect(tip).to_contain_text(published[-1].text)
        expect(tip).to_contain_text(published[-1].place)


def test_the_address_keeps_the_choice_and_back_leads_through_the_places(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
    name_of: Callable[[Seen, str], str],
) -> None:
    page = open_atlas(CLASS)
    choose(page, "06003", name_of(CLASS, "06003"))
    assert page.url.endswith("#place=06003")
    choose(page, "06", name_of(CLASS, "06"))
    page.go_back()
    arrived(page, name_of(CLASS, "06003"))
    expect(page.locator("select[name=place]")).to_have_value("06003")
    page.go_back()
    arrived(page, name_of(CLASS, "06019"))
    is_of(page, kept(CLASS, "06019"), say("class-of-2020", "en"))
    page.go_forward()
    arrived(page, name_of(CLASS, "06003"))


def test_a_link_to_a_place_opens_there_and_the_skip_link_does_not_lead_away(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
    name_of: Callable[[Seen, str], str],
) -> None:
    page = open_atlas(GRADUATES, where="#place=ky%3A001")
    arrived(page, name_of(GRADUATES, "ky:001"))
    page.locator("a.skip").focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#story")
    is_of(page, kept(GRADUATES, "ky:001"), say("kentucky-graduates", "es"))


@pytest.mark.parametrize("where", ["#place=06999", "#place=", "#trend", "#place=%3Cb%3E"])
def test_an_address_without_a_known_place_leaves_the_own_one(
    where: str,
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
) -> None:
    page = open_atlas(CLASS, where=where)
    expect(page.locator("form.controls")).to_be_visible()
    expect(page.locator("select[name=place]")).to_have_value("06019")
    is_of(page, kept(CLASS, "06019"), say("class-of-2020", "en"))


def test_choices_faster_than_the_charts_end_at_the_last_one(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
    name_of: Callable[[Seen, str], str],
) -> None:
    page = open_atlas(CLASS)
    for place in ("06001", "06037", "06003", "06075"):
        page.locator("select[name=place]").select_option(place)
    arrived(page, name_of(CLASS, "06075"))
    page.wait_for_timeout(500)
    is_of(page, kept(CLASS, "06075"), say("class-of-2020", "en"))


def test_a_place_is_chosen_by_keyboard_and_the_choice_keeps_the_focus(
    open_atlas: Callable[..., Page], name_of: Callable[[Seen, str], str]
) -> None:
    page = open_atlas(CLASS)
    page.locator("select[name=place]").focus()
    page.keyboard.type("San F")
    page.keyboard.press("Enter")
    arrived(page, name_of(CLASS, "06075"))
    assert page.evaluate("document.activeElement.name") == "place"
    assert page.locator("#live").get_attribute("role") == "status"


def test_a_group_that_is_followed_is_followed_in_the_next_place_too(
    open_atlas: Callable[..., Page], name_of: Callable[[Seen, str], str]
) -> None:
    page = open_atlas(CLASS)
    group = page.locator("select[name=group] option").nth(2).get_attribute("value")
    page.locator("select[name=group]").select_option(group)
    choose(page, "06075", name_of(CLASS, "06075"))
    page.locator("#race details.twin summary").click()
    expect(page.locator("#race tbody tr:visible")).to_have_count(1)
    expect(page.locator("#race tbody tr:visible")).to_have_attribute("data-group", str(group))


@BOTH
@pytest.mark.parametrize("width", [320, 1280])
def test_no_place_needs_scrolling_sideways_or_has_a_barrier(
    story: Seen,
    width: int,
    open_atlas: Callable[..., Page],
    barriers: Callable[[Page], list[str]],
    name_of: Callable[[Seen, str], str],
) -> None:
    page = open_atlas(story, width=width)
    for place in (*OTHERS[story][::2], story[1]):
        choose(page, place, name_of(story, place))
        open_tables(page)
        assert page.evaluate(WIDTH) <= width, page.evaluate(TOO_WIDE, width)
        assert page.evaluate(SMALL, "select, button, summary, td a.n") == []
    assert barriers(page) == []


def test_a_page_in_use_asks_for_nothing_and_breaks_none_of_its_own_rules(
    watched: Watched, atlas_of: Callable[..., Path], name_of: Callable[[Seen, str], str]
) -> None:
    page, address = watched.page, atlas_of(*CLASS).as_uri()
    page.goto(address)
    page.locator("main").hover(position={"x": 5, "y": 5})
    page.locator(".chart svg.marks").last.wait_for()
    choose(page, "06003", name_of(CLASS, "06003"))
    page.locator("#headline a.n, #trend summary").first.click()
    page.keyboard.press("Escape")
    choose(page, "06", name_of(CLASS, "06"))
    with page.expect_download():
        page.locator("#table").click()
    assert watched.complaints() == []
    assert watched.requests == [address]
    assert watched.sockets == []


def test_a_browser_that_cannot_unpack_keeps_the_own_place_and_offers_no_other(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    say: Callable[[str, str], Words],
) -> None:
    before = "delete globalThis.DecompressionStream"
    page = open_atlas(CLASS, where="#place=06003", before=before)
    words = say("class-of-2020", "en")
    expect(page.locator("form.controls")).to_be_hidden()
    is_of(page, kept(CLASS, "06019"), words)
    page.locator("#headline a.n").first.click()
    expect(page.locator("dialog.facts")).to_be_visible()
    expect(page.get_by_text(words.say("page-data-in-kit"))).to_be_visible()


def test_the_download_holds_the_figures_of_the_place_chosen(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    name_of: Callable[[Seen, str], str],
    tmp_path: Path,
) -> None:
    page = open_atlas(CLASS)
    choose(page, "06091", name_of(CLASS, "06091"))
    with page.expect_download() as taken:
        page.locator("#table").click()
    assert taken.value.suggested_filename == "class-of-2020-06091.csv"
    taken.value.save_as(tmp_path / "table.csv")
    own = tables.csv_text(Edition({}, tuple(kept(CLASS, "06091")), {}))
    assert (tmp_path / "table.csv").read_bytes() == own.encode()


def test_paper_gets_the_place_chosen_with_its_tables_open(
    open_atlas: Callable[..., Page],
    kept: Callable[..., list[Block]],
    name_of: Callable[[Seen, str], str],
    tmp_path: Path,
) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on this computer")
    page = open_atlas(CLASS)
    choose(page, "06075", name_of(CLASS, "06075"))
    page.pdf(path=tmp_path / "page.pdf", format="Letter")
    reading = ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"]
    text = subprocess.run(reading, capture_output=True, check=True, text=True).stdout
    trend = next(block for block in kept(CLASS, "06075") if block.id == "trend")
    assert "San Francisco County" in text
    for cell in trend.cells:
        assert cell.text in text
