"""The hub as its readers meet it: complete at once, live on the first touch, gone when they go.

A kernel is seen from outside, as a process below the hub; what is read is compared with editions.
"""

import json
import os
import re
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.story.blocks import Block
from storytable.story.editions import Edition, folder_of
from storytable.story.stories import View
from storytable.story.words import Words
from storytable.workspace import Workspace
from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

STORY = "class-of-2020"
FRESNO, ALAMEDA, LOS_ANGELES, RIVERSIDE, SAN_DIEGO = "06019", "06001", "06037", "06065", "06073"
PATIENCE = 60_000


@pytest.fixture
def unmade(workspace: Workspace) -> Callable[..., None]:
    """A function that forgets the editions of a view, so that only a kernel can tell it."""

    def forget(place: str, *compare: str, language: str = "en") -> None:
        folder = folder_of(workspace, STORY, View(place, compare, language))
        shutil.rmtree(folder, ignore_errors=True)

    return forget


@pytest.fixture
def reader(watched: Watched, hub: str, folder_of_edition: Callable[..., Path]) -> Watched:
    """A reader who has opened the story of Fresno County, which was made before."""
    folder_of_edition(STORY, FRESNO)
    watched.page.goto(f"{hub}story/{STORY}/?place={FRESNO}&language=en")
    return watched


def choose(page: Page, name: str, value: str, at: int = 0) -> None:
    page.locator(f"select[name={name}]").nth(at).select_option(value)


def shown(page: Page, place: str, catalog: Catalog, words: Words) -> None:
    """Waits until the headline speaks of a place, with the figure that the data has for it."""
    address = Address("cde.graduation.rate", place, "all", "2019-20")
    line = page.locator("#headline")
    name = words.place(catalog.release.places.get(place))
    expect(line).to_contain_text(name, ignore_case=True, timeout=PATIENCE)
    figure = line.locator(f"a.n[data-cell='{address}']")
    expect(figure).to_have_text(words.figure(catalog.cell(address)))


def settled(page: Page, words: Words) -> None:
    """Waits until the page says that it shows what was chosen."""
    expect(page.locator("#live")).to_have_text(words.say("page-live-done"), timeout=PATIENCE)


@pytest.fixture
def visit(
    reader: Watched, catalog: Catalog, say: Callable[[str, str], Words]
) -> Callable[[str], None]:
    """A function that chooses a place in the English story and waits until it is told."""

    def go(place: str) -> None:
        words = say(STORY, "en")
        choose(reader.page, "place", place)
        shown(reader.page, place, catalog, words)
        settled(reader.page, words)

    return go


def view_in_address(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def text_of(block: Block) -> list[str]:
    return ["".join(r if isinstance(r, str) else r[0] for r in runs) for runs in block.text]


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def eventually(true: Callable[[], bool], within: float) -> bool:
    """Whether it comes true within so many seconds."""
    end = time.monotonic() + within
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


# -- before anybody touches anything ---------------------------------------------------------


def test_the_page_is_complete_at_once_and_no_kernel_stands_behind_it(
    reader: Watched, edition_of: Callable[..., Edition], kernels: Callable[[], set[int]]
) -> None:
    page, edition = reader.page, edition_of(STORY, FRESNO)
    blocks = page.locator(".block")
    expect(blocks).to_have_count(len(edition.blocks))
    for block in edition.blocks:
        said = plain(page.locator(f"[data-block='{block.id}']").inner_text())
        for paragraph in text_of(block):
            assert plain(paragraph.strip("*"))[:40] in said
    drawn = sum(block.spec is not None for block in edition.blocks)
    assert page.locator(".chart svg").count() == drawn >= 8
    page.wait_for_timeout(1500)
    assert reader.sockets == []
    assert kernels() == set()


def test_a_hubs_page_asks_only_for_scripts_styles_vega_what_is_behind_and_whether_there_are_notes(
    reader: Watched, hub: str
) -> None:
    page = reader.page
    page.wait_for_load_state("networkidle")
    names = sorted(urlsplit(address).path.rpartition("/")[2] for address in reader.requests)
    scripts = ["live.js", "outbox.js", "room.js", "story.js", "vega.js"]
    styles = ["page.css", "story.css"]
    widgets = {"forms.css", "hundred.js", "predict.js"}  # of the story's exercises
    assert sorted(set(names) - widgets) == sorted(["", "behind", "notes", *scripts, *styles])
    assert all(address.startswith(hub) for address in reader.requests)
    assert reader.complaints() == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_axe_finds_no_barrier_on_the_hubs_page_and_in_its_gallery(
    language: str,
    watched: Watched,
    hub: str,
    say: Callable[[str, str], Words],
    folder_of_edition: Callable[..., Path],
    barriers: Callable[[Page], list[str]],
) -> None:
    folder_of_edition(STORY, FRESNO, language)
    title = say(STORY, language).say("story-title")
    page = watched.page
    page.set_viewport_size({"width": 360, "height": 740})
    for path in (f"story/{STORY}/?place={FRESNO}&language={language}", f"?language={language}"):
        page.goto(hub + path)
        expect(page.get_by_text(title).first).to_be_visible()
        assert page.locator("html").get_attribute("lang") == language
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert barriers(page) == []


def test_axe_finds_no_barrier_on_the_page_that_says_something_went_wrong(
    watched: Watched, hub: str, barriers: Callable[[Page], list[str]]
) -> None:
    watched.page.goto(f"{hub}story/{STORY}/?place=99999&language=es")
    expect(watched.page.locator("h1")).to_have_text("No se puede mostrar esta página")
    assert watched.page.locator("html").get_attribute("lang") == "es"
    assert barriers(watched.page) == []


# -- looking at something else ---------------------------------------------------------------


def test_another_place_changes_the_headline_and_the_address_and_both_outlive_reload_and_back(
    reader: Watched,
    hub: str,
    unmade: Callable[..., None],
    visit: Callable[[str], None],
    catalog: Catalog,
    say: Callable[[str, str], Words],
) -> None:
    page, words = reader.page, say(STORY, "en")
    shown(page, FRESNO, catalog, words)
    unmade(ALAMEDA)
    visit(ALAMEDA)
    assert view_in_address(page) == {"place": [ALAMEDA], "language": ["en"]}
    page.reload()
    shown(page, ALAMEDA, catalog, words)
    page.goto(hub)
    page.go_back()
    shown(page, ALAMEDA, catalog, words)
    assert page.locator("select[name=place]").input_value() == ALAMEDA


def test_a_view_somebody_has_made_before_comes_without_a_kernel(
    reader: Watched,
    catalog: Catalog,
    say: Callable[[str, str], Words],
    kernels: Callable[[], set[int]],
    folder_of_edition: Callable[..., Path],
) -> None:
    folder_of_edition(STORY, "06075")
    choose(reader.page, "place", "06075")
    shown(reader.page, "06075", catalog, say(STORY, "en"))
    assert reader.sockets == []
    assert eventually(lambda: kernels() == set(), within=25), "the one made ready goes again"


def test_a_view_that_is_told_in_part_only_leaves_the_page_as_it_was_and_says_so(
    reader: Watched, unmade: Callable[..., None], catalog: Catalog, say: Callable[[str, str], Words]
) -> None:
    page, words = reader.page, say(STORY, "en")
    unmade(ALAMEDA)
    half = json.dumps({"block:headline": {"html": "<section data-block='headline'>half</section>"}})
    page.route("**/live", lambda route: route.fulfill(body=half + "\n", content_type="text/plain"))
    choose(page, "place", ALAMEDA)
    expect(page.locator("#live")).to_have_text(words.say("page-live-failed"), timeout=PATIENCE)
    shown(page, FRESNO, catalog, words)
    assert page.locator("select[name=place]").input_value() == FRESNO
    page.unroute("**/live")
    choose(page, "place", ALAMEDA)
    shown(page, ALAMEDA, catalog, words)


def test_up_to_three_places_stand_beside_the_first_in_chart_table_and_address(
    reader: Watched, unmade: Callable[..., None], catalog: Catalog, say: Callable[[str, str], Words]
) -> None:
    page, words = reader.page, say(STORY, "en")
    beside = (LOS_ANGELES, RIVERSIDE, SAN_DIEGO)
    for number in range(1, 4):
        unmade(FRESNO, *beside[:number])
    assert page.locator("select[name=compare]").count() == 3
    for at, code in enumerate(beside):
        choose(page, "compare", code, at)
        name = words.place(catalog.release.places.get(code))
        expect(page.locator("#trend .key")).to_contain_text(name, timeout=PATIENCE)
        settled(page, words)
    assert view_in_address(page)["compare"] == list(beside)
    page.locator("#trend details.twin summary").click()
    for code in (FRESNO, *beside):
        link = page.locator(f"#trend td a[data-cell='cde.graduation.rate/{code}/all/2019-20']")
        cell = catalog.cell(Address("cde.graduation.rate", code, "all", "2019-20"))
        expect(link).to_have_text(words.figure(cell))
    assert len(reader.sockets) == 1


def test_following_a_group_asks_the_server_nothing(reader: Watched) -> None:
    page = reader.page
    page.wait_for_load_state("networkidle")
    page.locator("main").hover(position={"x": 5, "y": 5})
    page.locator(".chart svg.marks").last.wait_for(timeout=PATIENCE)
    page.locator("#race details.twin summary").click()
    before = list(reader.requests)
    everyone = page.locator("#race tbody tr:visible").count()
    choose(page, "group", "race_ethnicity.black")
    rows = page.locator("#race tbody tr:visible")
    expect(rows.first).to_have_attribute("data-group", "race_ethnicity.black")
    assert 0 < rows.count() < everyone
    page.wait_for_timeout(500)
    assert reader.requests == before
    assert reader.sockets == []


def test_another_language_opens_the_same_view_in_that_language(
    reader: Watched,
    catalog: Catalog,
    say: Callable[[str, str], Words],
    folder_of_edition: Callable[..., Path],
) -> None:
    folder_of_edition(STORY, FRESNO, "es")
    page, words = reader.page, say(STORY, "es")
    choose(page, "language", "es")
    shown(page, FRESNO, catalog, words)
    expect(page.locator("h1")).to_have_text(words.say("story-title"))
    assert page.locator("html").get_attribute("lang") == "es"
    assert view_in_address(page)["language"] == ["es"]


def test_a_live_page_asks_nobody_else_breaks_no_rule_and_keeps_nothing_of_its_reader(
    reader: Watched,
    hub: str,
    unmade: Callable[..., None],
    visit: Callable[[str], None],
) -> None:
    page = reader.page
    unmade(RIVERSIDE)
    visit(RIVERSIDE)
    page.locator("#headline a.n").first.click()
    expect(page.locator("dialog.facts")).to_be_visible()
    assert page.locator(".chart svg").count() >= 8
    assert len(reader.sockets) == 1
    here = (hub, hub.replace("http", "ws"))
    assert [a for a in reader.requests + reader.sockets if not a.startswith(here)] == []
    assert reader.complaints() == []
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


# -- kernels come and go ---------------------------------------------------------------------


def test_the_kernel_is_gone_within_five_seconds_of_leaving_the_page(
    reader: Watched,
    unmade: Callable[..., None],
    visit: Callable[[str], None],
    kernels: Callable[[], set[int]],
) -> None:
    page = reader.page
    unmade(LOS_ANGELES)
    visit(LOS_ANGELES)
    page.wait_for_timeout(2500)
    # Another may be there for a moment: it keeps for later readers what this one has seen.
    assert eventually(lambda: len(kernels()) == 1, within=20), "a page keeps its kernel"
    page.goto("about:blank")
    assert eventually(lambda: kernels() == set(), within=5)


def test_a_change_still_arrives_after_the_kernel_was_killed(
    unmade: Callable[..., None],
    visit: Callable[[str], None],
    kernels: Callable[[], set[int]],
) -> None:
    unmade(SAN_DIEGO)
    unmade(ALAMEDA)
    visit(SAN_DIEGO)
    assert eventually(lambda: len(kernels()) == 1, within=20)
    (kernel,) = kernels()
    os.kill(kernel, signal.SIGKILL)
    assert eventually(lambda: kernel not in kernels(), within=10)
    visit(ALAMEDA)


# -- the notebook itself, in plain Voila -----------------------------------------------------


def test_a_plain_voila_page_shows_the_same_blocks_and_asks_nobody_else(
    watched: Watched, hub: str, edition_of: Callable[..., Edition]
) -> None:
    page, edition = watched.page, edition_of(STORY, FRESNO)
    page.goto(f"{hub}voila/render/{STORY}.ipynb?place={FRESNO}", timeout=PATIENCE)
    page.locator("#trend .chart svg").wait_for(timeout=PATIENCE)
    for block in edition.blocks:
        section = page.locator(f"[data-block='{block.id}']")
        paragraphs = section.locator(":scope > p, :scope > ul > li")
        expect(paragraphs).to_have_count(len(block.text))
        said = [plain(text).replace("*", "") for text in paragraphs.all_text_contents()]
        assert said == [plain(text).replace("*", "") for text in text_of(block)]
    charts = sum(block.spec is not None for block in edition.blocks)
    expect(page.locator(".chart svg")).to_have_count(charts, timeout=PATIENCE)
    here = (hub, hub.replace("http", "ws"), "about:")
    assert len(watched.requests) > 5
    assert [a for a in watched.requests + watched.sockets if not a.startswith(here)] == []
    assert page.context.cookies() == []


# -- what moves ------------------------------------------------------------------------------

SHIFTS = """
globalThis.shifts = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => (shifts += e.value)))
  .observe({ type: "layout-shift", buffered: true });
"""


def test_nothing_jumps_on_a_phone_while_the_page_loads_wakes_and_changes(
    browser: Browser, hub: str, folder_of_edition: Callable[..., Path], catalog: Catalog,
    say: Callable[[str, str], Words],
) -> None:  # fmt: skip
    for place in (FRESNO, ALAMEDA):
        folder_of_edition(STORY, place)
    context = browser.new_context(viewport={"width": 360, "height": 720})
    context.add_init_script(SHIFTS)
    page = context.new_page()
    page.goto(f"{hub}story/{STORY}/?place={FRESNO}&language=en")
    page.locator("#trend .chart svg").first.wait_for()
    page.locator("#trend").hover()  # Vega takes over from the drawings
    page.locator("#trend .chart svg.marks").wait_for(timeout=PATIENCE)
    page.wait_for_timeout(1000)
    assert page.evaluate("shifts") <= 0.02
    select = page.locator("select[name=place]")
    select.focus()
    page.evaluate("scrollTo(0, 150)")
    select.select_option(ALAMEDA)
    shown(page, ALAMEDA, catalog, say(STORY, "en"))
    page.wait_for_timeout(1000)
    assert page.evaluate("scrollY") == 150
    assert page.evaluate("document.activeElement.name") == "place"
    context.close()
