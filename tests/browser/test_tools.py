"""The planning tools as their readers meet them: on a phone, by keyboard, on paper, in private."""

import re
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.releases import Release
from storytable.data.rules import read_rules
from storytable.publish import site
from storytable.story.editions import Edition, folder_of, read_edition
from storytable.story.stories import View, read_stories
from storytable.story.words import Words
from storytable.workspace import Workspace
from tests.browser.conftest import Watched
from tests.story.test_forms import TOOLS

pytestmark = pytest.mark.browser
VIEWS = [(tool, language) for tool in TOOLS for language in ("en", "es")]
WITH_RULES = [view for view in VIEWS if view[0] != "educators"]
PLANTED = "Zyzzyva"
KEPT = """async () => JSON.stringify([
  {...localStorage}, {...sessionStorage}, document.cookie, location.href, history.state,
  await indexedDB.databases(), globalThis.caches ? await caches.keys() : []])"""


@pytest.fixture(scope="module")
def folders(folder_of_edition: Callable[..., Path]) -> dict[tuple[str, str], Path]:
    """Every tool in both languages, two made at a time."""
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda view: folder_of_edition(view[0], "06", view[1]), VIEWS)
        return dict(zip(VIEWS, made, strict=True))


@pytest.fixture
def open_tool(watched: Watched, folders: dict[tuple[str, str], Path]) -> Callable[..., Page]:
    def go(tool: str, language: str = "en", width: int = 360, day: str = "") -> Page:
        watched.page.set_viewport_size({"width": width, "height": 800})
        if day:
            watched.page.clock.install(time=f"{day}T12:00:00")
        watched.page.goto((folders[tool, language] / "story.html").as_uri())
        if tool != "educators":
            expect(watched.page.locator(".bar .clear")).to_be_visible()
        return watched.page

    return go


def fill(page: Page) -> None:
    """A class with a name nobody else would write."""
    page.locator("input[name=name]").first.fill(PLANTED)
    page.locator("select[name=area]").first.select_option("c")
    page.locator("select[name=first]").first.select_option("B")
    page.locator("select[name=second]").first.select_option("D")
    expect(page.locator(".results .area")).to_have_count(7)


@pytest.mark.parametrize(("tool", "language"), VIEWS)
def test_axe_finds_no_barrier_and_nothing_is_read_sideways_on_a_small_phone(
    tool: str,
    language: str,
    open_tool: Callable[..., Page],
    barriers: Callable[[Page], list[str]],
    say: Callable[[str, str], Words],
    folders: dict[tuple[str, str], Path],
) -> None:
    page = open_tool(tool, language, 320)
    if tool == "ag-worksheet":
        fill(page)
    edition = read_edition(folders[tool, language] / "edition.json")
    expect(page.locator("h1")).to_have_text(say(tool, language).say("story-title"))
    expect(page.locator(".block")).to_have_count(len(edition.blocks))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert barriers(page) == []


@pytest.mark.parametrize(("tool", "language"), VIEWS)
def test_without_javascript_there_is_a_complete_paper_form(
    tool: str, language: str, browser: Browser, folders: dict[tuple[str, str], Path]
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((folders[tool, language] / "story.html").as_uri())
    text = page.locator("main").inner_text()
    edition = read_edition(folders[tool, language] / "edition.json")
    wanted = [p.statement for b in edition.blocks for p in b.paper if hasattr(p, "statement")]
    wanted += [t for b in edition.blocks for p in b.paper for t in getattr(p, "items", ())]
    wanted += [p.title for b in edition.blocks for p in b.paper if hasattr(p, "whom")]
    assert len(wanted) >= 3
    assert [w for w in wanted if w not in text] == []
    assert page.locator("input:visible, .lines:visible, .form td:visible").count() > 3
    page.close()


@pytest.mark.parametrize(("tool", "language"), WITH_RULES)
def test_once_the_readers_clock_is_past_their_end_no_rule_is_on_the_page_but_its_office_is(
    tool: str,
    language: str,
    open_tool: Callable[..., Page],
    workspace: Workspace,
    say: Callable[[str, str], Words],
) -> None:
    rules = read_rules(workspace.samples).rules.values()
    words = say(tool, language)
    ended = [words.say(r.statement) for r in rules if "" < r.valid_until <= "2027-06-30"]
    page = open_tool(tool, language, 360, "2027-07-01")
    if tool == "ag-worksheet":
        page.locator("select[name=first]").first.select_option("B")
        expect(page.locator(".results")).to_contain_text(words.say("worksheet-over"))
        assert page.locator(".results .area").count() == 0
    text = page.evaluate("document.querySelector('main').textContent")
    assert len(ended) > 60
    assert [s for s in ended if s in text] == []
    assert page.locator(".official a").count() > 3


def test_on_their_last_day_rules_still_stand(open_tool: Callable[..., Page]) -> None:
    page = open_tool("support", "en", 360, "2027-06-30")
    assert page.locator(".rule .statement").count() > 20


def test_the_worksheet_is_worked_by_keyboard_alone(open_tool: Callable[..., Page]) -> None:
    page = open_tool("ag-worksheet", "en", 1280)
    page.locator("input[name=name]").focus()
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.name || document.activeElement.className")
        )
    wanted = [
        "area",
        "kind",
        "grade",
        "where",
        "first",
        "second",
        "listed",
        "again",
        "remove",
        "add",
    ]
    assert [name for name in reached if name in wanted] == wanted
    page.locator("select[name=first]").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".results .area")).to_have_count(7)
    page.locator("button.add").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "name"
    assert page.locator(".course").count() == 2


def test_a_language_has_its_name_and_level_and_a_college_class_its_units(
    open_tool: Callable[..., Page],
) -> None:
    page = open_tool("ag-worksheet", "en", 1280)
    page.locator("select[name=area]").select_option("e")
    expect(page.locator("input[name=language]")).to_be_visible()
    expect(page.locator("select[name=kind]")).to_be_hidden()
    page.locator("select[name=where]").select_option("college")
    expect(page.locator("select[name=units]")).to_be_visible()
    expect(page.locator("select[name=listed]")).to_be_hidden()


def heard(watched: Watched) -> list[Any]:
    """All that goes out from a page from now on: requests with their content, frames."""
    out: list[Any] = []

    def request(sent: Any) -> None:
        out.append((sent.url, sent.headers, sent.post_data))

    def frame(content: Any) -> None:
        out.append(content)

    def socket(opened: Any) -> None:
        opened.on("framesent", frame)
        opened.on("framereceived", frame)

    watched.page.on("request", request)
    watched.page.on("websocket", socket)
    return out


def leaves_no_trace(watched: Watched, out: list[Any]) -> None:
    page = watched.page
    assert PLANTED not in str(out)
    assert PLANTED not in page.evaluate(KEPT)
    assert PLANTED not in str(page.context.cookies())
    assert page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    page.locator(".clear").click()
    assert page.locator(".course").count() == 1
    values = page.evaluate("[...document.querySelectorAll('input, textarea')].map(e => e.value)")
    assert PLANTED not in page.content() + str(values)
    assert page.locator(".results .area").count() == 0


def test_from_disk_an_answer_leaves_no_trace_and_clear_leaves_none_in_the_page(
    watched: Watched, open_tool: Callable[..., Page]
) -> None:
    out = heard(watched)
    page = open_tool("ag-worksheet", "en", 1280)
    fill(page)
    page.locator("select[name=grade]").first.select_option("10")
    assert len(out) == 1
    leaves_no_trace(watched, out)
    assert watched.complaints() == []


@pytest.mark.usefixtures("folders")
def test_in_the_hub_an_answer_stays_in_the_page_also_while_another_place_is_looked_at(
    watched: Watched, hub: str, workspace: Workspace
) -> None:
    made = folder_of(workspace, "ag-worksheet", View("06047", (), "en"))
    shutil.rmtree(made, ignore_errors=True)  # so that a kernel tells it, over a websocket
    out, page = heard(watched), watched.page
    page.goto(f"{hub}story/ag-worksheet/?place=06&language=en")
    expect(page.locator(".bar .clear")).to_be_visible()
    fill(page)
    page.locator("select[name=place]").select_option("06047")
    expect(page.locator("#headline")).to_contain_text("Merced", timeout=60_000)
    assert page.locator("input[name=name]").input_value() == PLANTED
    assert len(watched.sockets) == 1
    page.locator("select[name=place]").select_option("06053")
    expect(page.locator("#headline")).to_contain_text("Monterey", timeout=60_000)
    assert page.locator("input[name=name]").input_value() == PLANTED
    assert len(out) > 5
    assert watched.complaints() == []
    expect(page.locator(".onward a").first).to_have_attribute("href", re.compile("06053"))
    leaves_no_trace(watched, out)


@pytest.mark.parametrize("language", ["en", "es"])
def test_ticks_of_a_sheet_go_with_clear_and_go_nowhere_else(
    language: str, watched: Watched, open_tool: Callable[..., Page]
) -> None:
    page = open_tool("support", language)
    page.locator("input[value=home]").check()
    expect(page.locator("[data-card=home]")).to_be_visible()
    expect(page.locator("[data-card=food]")).to_be_hidden()
    assert "home" not in page.evaluate(KEPT).replace("/home", "")
    page.locator(".clear").click()
    assert page.locator("input:checked").count() == 0
    expect(page.locator("[data-card=food]")).to_be_visible()
    assert len(watched.requests) == 1


def on_paper(page: Page, path: Path) -> str:
    """The text of the page as it is printed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on this computer")
    page.pdf(path=path, format="Letter")
    reading = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(reading, capture_output=True, check=True, text=True).stdout


def test_the_printed_worksheet_has_the_answers_and_the_day(
    open_tool: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_tool("ag-worksheet", "en", 1280, "2026-12-05")
    blank = on_paper(page, tmp_path / "blank.pdf")
    assert "What I will ask my counselor:" in blank, "nothing is filled in: the paper sheet"
    assert "Choose an area and a grade above" not in blank
    fill(page)
    text = on_paper(page, tmp_path / "page.pdf")
    assert "What I will ask my counselor:" not in text
    assert PLANTED in text
    assert "December 5, 2026" in text
    assert "grade 9" in text
    assert page.locator(".printed").is_hidden()


def test_a_story_leads_to_its_sheet_and_the_sheet_back_from_a_disk(
    workspace: Workspace,
    release: Release,
    edition_of: Callable[..., Edition],
    watched: Watched,
    tmp_path: Path,
) -> None:
    views = [("university-door", "06", "en"), ("ag-worksheet", "06", "en")]
    given: Any = {"workspace": workspace, "stories": read_stories(workspace), "release": release}
    site.write([edition_of(*view) for view in views], tmp_path, **given)
    page = watched.page
    page.goto((tmp_path / "university-door" / "06" / "en" / "index.html").as_uri())
    link = page.locator(".onward a")
    expect(link).to_have_count(1)
    link.click()
    expect(page.locator("h1")).to_contain_text("Which A–G classes")
    page.locator(".onward a").click()
    expect(page.locator("h1")).to_contain_text("university door")


def test_a_page_by_itself_promises_no_other_page(open_tool: Callable[..., Page]) -> None:
    page = open_tool("aid-chooser")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".onward")).to_have_count(0)


@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_hub_leads_from_a_story_to_its_sheet_in_the_same_place_and_language(
    language: str, watched: Watched, hub: str
) -> None:
    page = watched.page
    page.goto(f"{hub}story/university-door/?place=06&language={language}", timeout=60_000)
    page.locator(".onward a").first.click()
    page.wait_for_url(f"**/story/ag-worksheet/?place=06&language={language}")
    assert page.locator("html").get_attribute("lang") == language


def test_in_plain_voila_the_same_script_brings_the_form_to_life_and_answers_stay_in_it(
    watched: Watched, hub: str
) -> None:
    out, page = heard(watched), watched.page
    page.goto(f"{hub}voila/render/ag-worksheet.ipynb?place=06", timeout=60_000)
    expect(page.locator(".bar .clear")).to_be_visible(timeout=60_000)
    fill(page)
    page.wait_for_timeout(500)
    assert len(out) > 5
    leaves_no_trace(watched, out)
