"""The report of a round as its readers meet it: from disk, on a phone, on paper; no barrier."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from storytable.data.releases import Release
from storytable.publish.html import still_parts
from storytable.review.heard import heard_words, page, report_of
from storytable.review.store import Store
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.browser.conftest import Watched
from tests.review.told import a_told_round

pytestmark = pytest.mark.browser

SMALL = """[...document.querySelectorAll("a, summary, button")].filter(e => e.checkVisibility())
  .map(e => e.getBoundingClientRect()).filter(r => r.width < 24 || r.height < 24).length"""


@pytest.fixture(scope="module")
def files(
    tmp_path_factory: pytest.TempPathFactory,
    edition_of: Callable[..., Edition],
    release: Release,
    workspace: Workspace,
) -> Iterator[dict[str, Path]]:
    folder = tmp_path_factory.mktemp("heard")
    with Store(folder / "home") as store:
        a_told_round(store, edition_of("class-of-2020", "06019"))
        made = {}
        for language in ("en", "es"):
            words = heard_words(workspace, "class-of-2020", language)
            told = report_of(store, "spring", workspace=workspace, language=language)
            styles = still_parts("story.css", "page.css", "heard.css")
            made[language] = folder / f"{language}.html"
            made[language].write_bytes(page(told, words, release.places, **styles))
        yield made


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_report_reads_on_a_phone_without_barriers_and_without_requests(
    files: dict[str, Path],
    watched: Watched,
    barriers: Callable[[Page], list[str]],
    language: str,
) -> None:
    address = files[language].as_uri()
    for width in (360, 1280):
        watched.page.set_viewport_size({"width": width, "height": 800})
        watched.page.goto(address)
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
        assert watched.page.evaluate(SMALL) == 0
        assert barriers(watched.page) == []
    assert set(watched.requests) == {address}
    assert watched.complaints() == []


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_the_report_prints_on_two_or_three_pages(
    files: dict[str, Path], browser: Browser, tmp_path: Path, paper: str
) -> None:
    sheet = browser.new_page(java_script_enabled=False)
    sheet.goto(files["es"].as_uri())
    sheet.pdf(path=tmp_path / "heard.pdf", format=paper)
    sheet.close()
    with pikepdf.open(tmp_path / "heard.pdf") as printed:
        assert 2 <= len(printed.pages) <= 3
