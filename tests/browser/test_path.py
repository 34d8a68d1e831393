"""Home page and catalogue: the way from early care to work, on a phone, from a disk, without
JavaScript, in both languages; gaps are there to be seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.points import STAGES, Status, read_points
from storytable.data.releases import Release
from storytable.publish import site
from storytable.publish.catalogue import names_of, words_for
from storytable.story.editions import Edition
from storytable.story.stories import read_stories
from storytable.workspace import Workspace
from tests.browser.conftest import AXE, Watched

pytestmark = pytest.mark.browser
VIEWS = [("missing-school", "06"), ("support", "06")]


@pytest.fixture(scope="module")
def folder(
    workspace: Workspace,
    release: Release,
    edition_of: Callable[..., Edition],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    out = tmp_path_factory.mktemp("path")
    editions = [edition_of(*view, language) for view in VIEWS for language in ("en", "es")]
    stories = read_stories(workspace)
    site.write(editions, out, workspace=workspace, stories=stories, release=release)
    return out


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_home_page_from_disk_shows_each_stage_its_stories_and_its_gaps(
    width: int,
    language: str,
    folder: Path,
    watched: Watched,
    workspace: Workspace,
    release: Release,
    barriers: Callable[[Page], list[str]],
) -> None:
    words, page = words_for(workspace, language), watched.page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((folder / ("index.html" if language == "en" else "index-es.html")).as_uri())
    ways = [stage for stage in STAGES if stage != "path"]
    expect(page.locator(".way li")).to_have_text([words.say(f"stage-{stage}") for stage in ways])
    school = page.locator("#school .cards a")
    expect(school).to_have_count(1)
    assert school.get_attribute("href") == f"missing-school/06/{language}/index.html"
    expect(page.locator("#family .tools a")).to_have_count(1)
    empty = page.locator("#work .gap, #early .gap")
    expect(empty).to_have_text([words.say("path-no-story")] * 2)
    points = read_points(workspace.samples, names_of(release.contracts))
    assert page.locator(".row i").count() == sum(point.stage != "path" for point in points)
    gaps = [p for p in points if p.status in (Status.ON_REQUEST, Status.NOT_FOUND)]
    told = page.locator(".gaps li").all_text_contents()
    assert sorted(told) == sorted(words.say(f"point-{point.id}") for point in gaps)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert barriers(page) == []
    assert watched.complaints() == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_catalogue_is_complete_without_javascript_and_keeps_the_states_list_apart(
    language: str,
    folder: Path,
    browser: Browser,
    workspace: Workspace,
    release: Release,
) -> None:
    words = words_for(workspace, language)
    points = read_points(workspace.samples, names_of(release.contracts))
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 800})
    page = context.new_page()
    page.goto((folder / f"catalogue{'-es' if language == 'es' else ''}.html").as_uri())
    expect(page.locator("h1")).to_have_text(words.say("catalogue-title"))
    shown = page.locator(".points > li .what").all_text_contents()
    assert sorted(shown) == sorted(words.say(f"point-{point.id}") for point in points)
    absent = page.locator("li[id=P008]")
    expect(absent.locator(".status")).to_have_text(words.say("status-public-aggregate"))
    title = words_of_story(workspace, "missing-school", language)
    link = absent.get_by_role("link", name=title)
    assert link.get_attribute("href") == f"missing-school/06/{language}/index.html"
    lists = page.locator("#school h3").all_text_contents()
    names = ("listed", "provider", "collected")
    assert lists == [words.say(f"group-{name}") for name in names]
    context.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_axe_finds_no_barrier_in_the_hubs_catalogue_and_every_story_is_on_its_home_page(
    language: str,
    watched: Watched,
    hub: str,
    workspace: Workspace,
) -> None:
    page = watched.page
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{hub}?language={language}")
    opened = page.locator(".cards h3 a").evaluate_all("all => all.map(a => a.pathname)")
    assert sorted(opened) == sorted(f"/story/{name}/" for name in read_stories(workspace))
    page.locator(".stage .public a").first.click()
    expect(page.locator("h1")).to_have_text(words_for(workspace, language).say("catalogue-title"))
    expect(page.locator(".points > li")).to_have_count(251)
    page.locator("[id=P008] a[href*='/data/cde.chronic_absenteeism/']").wait_for()
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate(AXE)
    found = page.evaluate("axe.run('body', {resultTypes: ['violations']})")
    assert [rule["id"] for rule in found["violations"]] == []
    assert watched.complaints() == []


def words_of_story(workspace: Workspace, story: str, language: str) -> str:
    path = workspace.stories / story / f"{language}.ftl"
    line = next(x for x in path.read_text("utf-8").splitlines() if x.startswith("story-title"))
    return line.partition("=")[2].strip()
