"""The site as plain files: every link leads somewhere, from a disk, in both languages."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from storytable.data.releases import Release
from storytable.publish import site
from storytable.story.editions import Edition
from storytable.story.stories import read_stories
from storytable.workspace import Workspace
from tests.browser.conftest import Watched

VIEWS = [
    ("class-of-2020", "06", "en"),
    ("class-of-2020", "06", "es"),
    ("class-of-2020", "06019", "en"),
    ("class-of-2020", "06019", "es"),
    ("kentucky-graduates", "ky:275", "en"),
]


@pytest.fixture
def folder(
    workspace: Workspace,
    release: Release,
    edition_of: Callable[..., Edition],
    tmp_path: Path,
) -> Path:
    stories = read_stories(workspace)
    editions = [edition_of(*view) for view in VIEWS]
    given = {"workspace": workspace, "stories": stories, "release": release}
    assert site.write(editions, tmp_path / "site", **given) == len(VIEWS)
    return tmp_path / "site"


def test_every_link_of_the_site_leads_to_a_file_in_it(folder: Path) -> None:
    pages = list(folder.rglob("*.html"))
    assert len(pages) == len(VIEWS) + 4
    for page in pages:
        text = page.read_text("utf-8").partition("<script")[0]
        found = re.findall(r'href="([^"#]+)(?:#[^"]*)?"', text)
        links = [link for link in found if not link.startswith(("data:", "http"))]
        assert links, page
        for link in links:
            assert (page.parent / link).is_file(), f"{page}: {link}"


def test_a_reader_goes_from_the_gallery_to_a_county_and_back_from_a_disk(
    folder: Path,
    watched: Watched,
    barriers: Callable[[Page], list[str]],
) -> None:
    page = watched.page
    page.goto((folder / "index.html").as_uri())
    page.locator("nav a[lang=es]").click()
    expect(page.locator("h1")).to_have_text("Historias con datos públicos")
    assert barriers(page) == []
    page.locator(".cards summary").first.click()
    page.get_by_role("link", name="condado de Fresno").click()
    expect(page.locator("h1")).to_contain_text("2020")
    expect(page.locator("#story")).to_contain_text("Fresno")
    page.locator("header a[lang=en]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#story")).to_contain_text("Fresno")
    page.locator("header a[lang=es]").click()
    page.locator("header a").first.click()
    assert page.url.endswith("index-es.html")
    assert watched.complaints() == []
    assert all(url.startswith("file:") for url in watched.requests)
