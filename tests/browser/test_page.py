"""The one-file story as its readers meet it: opened from disk, on a phone, by keyboard, on paper.

Every check that an empty page would pass stands beside one that it would not.
"""

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from storytable.story.blocks import Block, CellRecord
from storytable.story.editions import Edition, read_edition
from storytable.story.words import Words
from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

Seen = tuple[str, str, str]
CALIFORNIA = ("06", "06003", "06019", "06091")
# Languages differ in the length of their words, places in their holes: by turns.
TURNS = ("en", "es", "en", "en")
VIEWS: list[Seen] = [
    *(("class-of-2020", place, tongue) for place, tongue in zip(CALIFORNIA, TURNS, strict=False)),
    ("kentucky-graduates", "21", "en"),
    ("kentucky-graduates", "ky:275", "es"),
    ("missing-school", "06", "en"),
    ("missing-school", "06003", "es"),
    ("university-door", "06", "es"),
    ("university-door", "06003", "en"),
    ("hundred-students", "06", "en"),
    ("hundred-students", "06091", "es"),
    ("fewer-students", "06", "es"),
    ("fewer-students", "06091", "en"),
    ("form-broke", "12", "en"),
    ("form-broke", "nces:1200390", "es"),
    ("school-day", "06", "es"),
    ("school-day", "06003", "en"),
]
FEW: list[Seen] = [
    ("class-of-2020", "06", "en"),
    ("class-of-2020", "06003", "es"),
    ("kentucky-graduates", "ky:275", "es"),
]
ONE: Seen = ("class-of-2020", "06019", "en")
SMALL_PLACE: Seen = ("class-of-2020", "06091", "en")
CHARTS = {
    "class-of-2020": 8,
    "kentucky-graduates": 3,
    "missing-school": 7,
    "university-door": 4,
    "hundred-students": 7,
    "fewer-students": 8,
    "form-broke": 3,
    "school-day": 5,
}

WIDTH = "document.documentElement.scrollWidth"
TOO_WIDE = """width => [...document.querySelectorAll("body *")]
  .filter(e => !e.closest(".scroll, .skip") && e.getBoundingClientRect().right > width + 1)
  .map(e => e.tagName + "." + e.className).slice(0, 5)"""
INK = """box => [...box.querySelectorAll("svg path, svg line, svg rect, svg circle, svg text")]
  .filter(e => {
    const {width, height} = e.getBoundingClientRect();
    const {fill, stroke, opacity} = getComputedStyle(e);
    const drawn = c => c !== "none" && c !== "rgb(255, 255, 255)" && !c.endsWith(", 0)");
    return width + height > 0 && opacity > 0 && (drawn(fill) || drawn(stroke));
  }).length"""
FOCUS = """() => {
  const at = document.activeElement;
  return at === document.body ? "nowhere" : [at.tagName.toLowerCase(), at.className,
    at.name ?? "", at.dataset.cell ?? at.ariaLabel ?? at.textContent.slice(0, 60)].join("|");
}"""
SMALL = """kinds => [...document.querySelectorAll(kinds)].filter(e => e.checkVisibility())
  .map(e => [e, e.getBoundingClientRect()])
  .filter(([e, {width, height}]) => width < 24 || height < 24)
  .map(([e, {width, height}]) => `${e.tagName} ${e.textContent.slice(0, 30)} ${width}×${height}`)"""


@pytest.fixture(scope="module")
def folders(folder_of_edition: Callable[..., Path]) -> dict[Seen, Path]:
    """The editions these tests open, two made at a time."""
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(VIEWS, pool.map(lambda view: folder_of_edition(*view), VIEWS), strict=True))


@pytest.fixture(scope="module")
def editions(folders: dict[Seen, Path]) -> dict[Seen, Edition]:
    """The same editions as data."""
    return {view: read_edition(folder / "edition.json") for view, folder in folders.items()}


@pytest.fixture(scope="module", params=VIEWS, ids=" ".join)
def opened(
    request: pytest.FixtureRequest, browser: Browser, folders: dict[Seen, Path]
) -> Iterator[tuple[Seen, Page]]:
    """Each story on a phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((folders[request.param] / "story.html").as_uri())
    yield request.param, page
    context.close()


@pytest.fixture
def phone(opened: tuple[Seen, Page]) -> Iterator[tuple[Seen, Page]]:
    """The page of `opened`, put back as it was after each test."""
    yield opened
    opened[1].set_viewport_size({"width": 360, "height": 740})
    opened[1].evaluate("document.documentElement.style.fontSize = ''")
    opened[1].evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")


@pytest.fixture
def open_file(browser: Browser, folders: dict[Seen, Path]) -> Iterator[Callable[..., Page]]:
    """A function that opens one story from disk in a browser of its own."""
    contexts = []

    def go(view: Seen, *, width: int = 1280, before: str = "", **given: Any) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **given))
        contexts[-1].add_init_script(before)
        page = contexts[-1].new_page()
        page.goto((folders[view] / "story.html").as_uri())
        return page

    yield go
    for context in contexts:
        context.close()


def open_tables(page: Page) -> int:
    """Opens every closed part; how many there were."""
    return int(
        page.evaluate("""() => {
      const all = [...document.querySelectorAll("details")];
      all.forEach(d => d.open = true);
      return all.length;
    }""")
    )


def exhibits(edition: Edition) -> list[Block]:
    return [block for block in edition.blocks if block.spec is not None]


def figures(edition: Edition) -> dict[str, CellRecord]:
    return {cell.address: cell for block in edition.blocks for cell in block.cells}


def numbers_in(block: Block) -> list[tuple[str, str]]:
    return [(run[0], run[1]) for runs in block.text for run in runs if not isinstance(run, str)]


def headline(edition: Edition) -> Block:
    return next(block for block in edition.blocks if block.id == "headline")


def part(page: Page, block: str) -> Locator:
    return page.locator(f"[data-block='{block}']")


# -- what is on the page ---------------------------------------------------------------------


def test_the_page_opens_with_the_storys_title_and_says_its_language(
    phone: tuple[Seen, Page], say: Callable[[str, str], Words]
) -> None:
    (story, _, language), page = phone
    title = say(story, language).say("story-title")
    expect(page.locator("h1")).to_have_text(title)
    assert title in page.title()
    assert page.locator("html").get_attribute("lang") == language


def test_every_block_of_the_edition_is_on_the_page_in_its_order(
    phone: tuple[Seen, Page], editions: dict[Seen, Edition]
) -> None:
    view, page = phone
    told = [block.id for block in editions[view].blocks]
    assert len(told) > 10
    assert page.evaluate("[...document.querySelectorAll('.block')].map(b => b.id)") == told


def test_every_chart_has_ink_for_every_figure_of_its_table(
    phone: tuple[Seen, Page], editions: dict[Seen, Edition]
) -> None:
    view, page = phone
    charts = exhibits(editions[view])
    assert len(charts) >= CHARTS[view[0]]
    for block in charts:
        box = part(page, block.id).locator(".chart")
        ink = box.evaluate(INK)
        assert ink >= len(block.cells), f"{block.id}: {ink} marks for {len(block.cells)} figures"
        assert block.alt
        assert box.get_attribute("aria-label") == block.alt


def test_axe_finds_no_barrier_on_a_phone_with_every_table_open(
    phone: tuple[Seen, Page],
    barriers: Callable[[Page], list[str]],
    say: Callable[[str, str], Words],
) -> None:
    (story, _, language), page = phone
    assert open_tables(page) >= 2 * CHARTS[story]
    expect(page.locator("h1")).to_have_text(say(story, language).say("story-title"))
    assert barriers(page) == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_must_be_read_by_scrolling_sideways(phone: tuple[Seen, Page], width: int) -> None:
    (story, _, _), page = phone
    page.set_viewport_size({"width": width, "height": 740})
    assert open_tables(page) >= 2 * CHARTS[story]
    assert page.evaluate(WIDTH) <= width, page.evaluate(TOO_WIDE, width)
    assert page.locator(".chart svg").count() >= CHARTS[story]


def test_text_twice_as_large_still_fits_a_phone(phone: tuple[Seen, Page]) -> None:
    _, page = phone
    before = page.locator("#headline p").first.evaluate("p => getComputedStyle(p).fontSize")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    after = page.locator("#headline p").first.evaluate("p => getComputedStyle(p).fontSize")
    assert float(after.removesuffix("px")) == pytest.approx(2 * float(before.removesuffix("px")))
    open_tables(page)
    assert page.evaluate(WIDTH) <= 360, page.evaluate(TOO_WIDE, 360)


def test_whatever_can_be_tapped_is_at_least_24_pixels_each_way(phone: tuple[Seen, Page]) -> None:
    (story, _, _), page = phone
    open_tables(page)
    kinds = "select, button, summary, td a.n, .take a"
    assert page.locator(kinds).count() > 2 * CHARTS[story]
    assert page.evaluate(SMALL, kinds) == []


@pytest.mark.parametrize("view", FEW, ids=" ".join)
def test_axe_finds_no_barrier_on_a_wide_screen_once_the_charts_are_alive(
    view: Seen, open_file: Callable[..., Page], barriers: Callable[[Page], list[str]]
) -> None:
    page = open_file(view)
    wake(page)
    open_tables(page)
    assert page.locator(".chart svg.marks").count() >= CHARTS[view[0]]
    assert barriers(page) == []


def test_axe_finds_no_barrier_in_the_card_that_explains_a_number(
    open_file: Callable[..., Page], barriers: Callable[[Page], list[str]]
) -> None:
    page = open_file(ONE, width=360)
    page.locator("#headline a.n").first.click()
    expect(page.locator("dialog.facts")).to_be_visible()
    assert page.evaluate(SMALL, "dialog button") == []
    assert barriers(page) == []


# -- without JavaScript ----------------------------------------------------------------------


@pytest.mark.parametrize("view", FEW, ids=" ".join)
def test_without_javascript_text_charts_tables_and_sources_are_all_there(
    view: Seen, open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    page = open_file(view, java_script_enabled=False)
    for block in editions[view].blocks:
        here = part(page, block.id)
        for runs in block.text:
            plain = "".join(run if isinstance(run, str) else run[0] for run in runs)
            assert plain.split()[0] in here.inner_text()
        if block.table is not None:
            here.locator("details.twin summary").click()
            rows = here.locator("details.twin tbody tr")
            expect(rows).to_have_count(len(block.table.rows))
            expect(rows.first).to_be_visible()
            assert here.locator(".chart").evaluate(INK) >= len(block.cells)
    assert page.locator(".chart svg").count() >= CHARTS[view[0]]


def test_without_javascript_every_number_leads_to_what_is_said_about_it(
    open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    page = open_file(ONE, java_script_enabled=False)
    links = page.evaluate("""[...document.querySelectorAll("a.n")].map(a =>
      [a.dataset.cell, document.getElementById(a.getAttribute("href").slice(1))?.textContent])""")
    known = figures(editions[ONE])
    assert len(links) > 100
    for address, said in links:
        assert said, f"{address} leads nowhere"
        if not address.startswith("="):
            assert known[address].of_whom in said
            assert known[address].publisher in said
    page.locator("#headline a.n").first.click()
    source = page.url.partition("#")[2]
    expect(page.locator(f"[id='{source}']")).to_be_visible()


def test_without_javascript_the_page_says_where_the_tables_are(
    open_file: Callable[..., Page], say: Callable[[str, str], Words]
) -> None:
    page = open_file(ONE, java_script_enabled=False)
    note = page.locator("noscript p")
    expect(note).to_have_text(say(*ONE[::2]).say("page-data-needs-script"))
    expect(note).to_be_visible()


# -- by keyboard -----------------------------------------------------------------------------


def walk(page: Page) -> list[str]:
    """Where Tab leads, from the top of the page to where it leaves it or begins again."""
    stops: list[str] = []
    for _ in range(2000):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop == "nowhere" or (stops and stop == stops[0]):
            return stops
        assert not stops or stop != stops[-1] or "summary" in stop, f"Tab is held at {stop}"
        stops.append(stop)
    raise AssertionError("Tab never leaves the page")


def test_tab_reaches_the_skip_link_the_group_control_every_number_and_both_downloads(
    open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    stops = walk(open_file(ONE))
    assert stops[0].startswith("a|skip|")
    assert any(stop.startswith("select||group|") for stop in stops)
    said = [address for block in editions[ONE].blocks for _, address in numbers_in(block)]
    reached = [stop.rpartition("|")[2] for stop in stops if stop.startswith("a|n ")]
    assert said
    assert reached == said
    assert [stop.startswith("button|") for stop in stops[-2:]] == [True, True]


def test_a_reader_already_in_a_form_stays_in_it_when_its_script_arrives(
    open_file: Callable[..., Page],
) -> None:
    early = """document.addEventListener("readystatechange",
      () => document.querySelector("[data-widget] .scroll").focus(), { once: true })"""
    page = open_file(ONE, before=early)
    expect(page.locator("[data-widget=predict] input").first).to_be_focused()


def test_the_skip_link_shows_itself_on_focus_and_leads_to_the_story(
    open_file: Callable[..., Page],
) -> None:
    page = open_file(ONE)
    page.keyboard.press("Tab")
    box = page.locator("a.skip").bounding_box()
    assert box is not None
    assert box["height"] >= 20
    assert box["width"] >= 50
    page.keyboard.press("Enter")
    assert page.url.endswith("#story")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_a_table_is_opened_and_its_numbers_are_reached_by_keyboard(
    open_file: Callable[..., Page],
) -> None:
    page = open_file(ONE)
    page.locator("#trend details.twin summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#trend table")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "region"
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS).startswith("a|n ")


def test_enter_on_a_number_says_of_whom_when_and_from_where_and_escape_leads_back(
    open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    page = open_file(ONE)
    numbers = numbers_in(headline(editions[ONE]))
    for at, (text, address) in enumerate(numbers):
        page.locator("#headline a.n").nth(at).focus()
        page.keyboard.press("Enter")
        card = page.locator("dialog.facts")
        expect(card).to_be_visible()
        expect(card.locator("strong")).to_have_text(text)
        cell = figures(editions[ONE])[address]
        wanted = [cell.place, cell.group, cell.period, cell.of_whom, cell.publisher, cell.file]
        for fact in filter(None, wanted if not address.startswith("=") else wanted[:2]):
            expect(card).to_contain_text(fact)
        for _ in range(3):
            page.keyboard.press("Tab")
            assert page.evaluate("document.querySelector('dialog').open")
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        assert page.evaluate(FOCUS).endswith(f"|{address}")
    assert len(numbers) >= 2


# -- asking nothing of anybody ---------------------------------------------------------------


def wake(page: Page) -> None:
    """What a reader's first touch does: Vega takes the charts over."""
    page.locator("main").hover(position={"x": 5, "y": 5})
    page.locator(".chart svg.marks").last.wait_for(timeout=30_000)


def follow_a_group(page: Page) -> str:
    """Chooses the second group there is; its id."""
    select = page.locator("select[name=group]")
    group = str(select.locator("option").nth(2).get_attribute("value"))
    select.select_option(group)
    return group


def test_a_page_in_use_asks_for_nothing_and_breaks_none_of_its_own_rules(
    watched: Watched, folders: dict[Seen, Path]
) -> None:
    page, address = watched.page, (folders[ONE] / "story.html").as_uri()
    page.goto(address)
    wake(page)
    follow_a_group(page)
    page.locator("#headline a.n").first.click()
    expect(page.locator("dialog.facts")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("#trend .chart svg").hover()
    with page.expect_download():
        page.locator("button[data-from=csv]").click()
    assert page.locator(".chart svg.marks").count() >= CHARTS[ONE[0]]
    assert watched.complaints() == []
    assert watched.requests == [address]
    assert watched.sockets == []


def test_the_pages_own_rules_do_refuse_a_request_to_elsewhere(
    watched: Watched, folders: dict[Seen, Path]
) -> None:
    watched.page.goto((folders[ONE] / "story.html").as_uri())
    watched.page.evaluate("fetch('https://example.org/').catch(() => null)")
    watched.page.evaluate(
        "document.body.append(Object.assign(new Image(), {src: 'http://[::1]/'}))"
    )
    refused = [c for c in watched.complaints() if c.startswith(("connect-src", "img-src"))]
    assert len(refused) == 2


def test_following_a_group_leaves_its_rows_in_the_tables_and_everyone_brings_all_back(
    open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    page = open_file(ONE)
    wake(page)
    open_tables(page)
    race = next(block for block in exhibits(editions[ONE]) if block.id == "race")
    assert race.table is not None
    rows = page.locator("#race tbody tr:visible")
    expect(rows).to_have_count(len(race.table.rows))
    group = follow_a_group(page)
    expect(rows).to_have_count(race.table.groups.count(group))
    expect(rows.first).to_have_attribute("data-group", group)
    page.locator("select[name=group]").select_option("")
    expect(rows).to_have_count(len(race.table.rows))


def test_both_downloads_hold_exactly_the_figures_of_the_edition_with_their_states(
    open_file: Callable[..., Page], editions: dict[Seen, Edition], tmp_path: Path
) -> None:
    page = open_file(SMALL_PLACE)
    known = figures(editions[SMALL_PLACE])
    for kind, read in (("csv", rows_of_csv), ("json", rows_of_json)):
        with page.expect_download() as taken:
            page.locator(f"button[data-from={kind}]").click()
        assert taken.value.suggested_filename == f"class-of-2020-06091.{kind}"
        taken.value.save_as(tmp_path / kind)
        rows = read((tmp_path / kind).read_bytes())
        assert len(rows) == len(known) > 100
        assert {row["state"] for row in rows} == {"published", "withheld", "absent"}
        for row in rows:
            cell = known[row["address"]]
            assert row == {name: value for name, value in asdict(cell).items() if name in row}
            assert (row["value"] is None) == (cell.state != "published")


def rows_of_csv(content: bytes) -> list[dict[str, Any]]:
    """Rows as the edition has them: numbers as numbers, an empty figure as none."""
    rows: list[dict[str, Any]] = []
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        numbers = {
            name: float(row[name]) if row[name] else None for name in ("value", "low", "high")
        }
        text = {name: value.removeprefix("'") for name, value in row.items()}
        rows.append({**text, **numbers, "row": int(row["row"])})
    return rows


def rows_of_json(content: bytes) -> list[dict[str, Any]]:
    return list(json.loads(content)["figures"])


# -- on paper --------------------------------------------------------------------------------


@pytest.mark.parametrize("view", FEW, ids=" ".join)
def test_on_paper_tables_and_sources_are_open_and_controls_are_gone(
    view: Seen, open_file: Callable[..., Page], editions: dict[Seen, Edition]
) -> None:
    page = open_file(view)
    expect(page.locator("form.controls")).to_be_visible()
    expect(page.locator("#trend table")).to_be_hidden()
    page.emulate_media(media="print")
    for block in exhibits(editions[view]):
        expect(part(page, block.id).locator("table")).to_be_visible()
        expect(part(page, block.id).locator(".about li").first).to_be_visible()
    for kind in ("form.controls", "summary", ".take", "a.skip"):
        expect(page.locator(kind).first).to_be_hidden()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_printed_page_holds_the_headline_and_the_figures_of_the_tables(
    javascript: bool,
    open_file: Callable[..., Page],
    editions: dict[Seen, Edition],
    tmp_path: Path,
) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on this computer")
    page = open_file(ONE, java_script_enabled=javascript)
    page.pdf(path=tmp_path / "page.pdf", format="Letter")
    reading = ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"]
    text = subprocess.run(reading, capture_output=True, check=True, text=True).stdout
    for number, _ in numbers_in(headline(editions[ONE])):
        assert number in text
    trend = next(block for block in exhibits(editions[ONE]) if block.id == "cohort")
    for cell in trend.cells:
        assert cell.text in text
    assert page.evaluate("document.querySelectorAll('details[open]').length") == 0
