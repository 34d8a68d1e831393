"""Notes on a page from disk: kept in the browser, saved as a file, brought in once."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from storytable.review import acts
from storytable.review.anchors import anchor
from storytable.review.records import By, Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.story.editions import Edition, read_edition
from tests.browser.conftest import Watched

HOST = By("", "host")
TEXTS = ["Why so few?", "¿Y mi escuela?", "كان صعبا علينا"]


def write(page: Page, block: str, kind: int, text: str) -> None:
    page.locator(f'[data-block="{block}"] .note-button').click()
    page.locator(".sheet .chip").nth(kind).click()
    page.locator(".sheet textarea[name=text]").fill(text)
    page.locator(".sheet .main").click()
    expect(page.locator(".sheet")).not_to_be_visible()


@pytest.mark.parametrize("language", ["en", "es"])
def test_notes_leave_a_page_without_a_server_as_a_file(
    language: str,
    watched: Watched,
    barriers: Callable[[Page], list[str]],
    folder_of_edition: Callable[..., Path],
    tmp_path: Path,
) -> None:
    folder, page = folder_of_edition("class-of-2020", "06019", language), watched.page
    page.goto((folder / "story.html").as_uri())
    write(page, "trend", 2, TEXTS[0])
    write(page, "race", 3, TEXTS[1])
    page.locator('[data-block="trend"] summary').first.click()
    page.locator('[data-block="trend"] td a.n').nth(3).click()
    page.locator(".facts .note-button").click()
    page.locator(".sheet .chip").nth(5).click()
    page.locator(".sheet textarea[name=text]").fill(TEXTS[2])
    assert not barriers(page)
    page.locator(".sheet .main").click()

    page.reload()
    expect(page.locator(".note.waiting")).to_have_count(3)
    expect(page.locator(".note.waiting").first).to_contain_text(TEXTS[0])
    with page.expect_download() as saving:
        page.locator(".outbox button").click()
    saved = Path(saving.value.path()).read_bytes()
    assert watched.requests == [page.url] * 2
    assert watched.complaints() == []

    edition = read_edition(folder / "edition.json")
    with Store(tmp_path) as store:
        given = Round("r1", "class-of-2020", "06019", promise="We answer.", deadline="2099-01-15")
        store.open_round(given, by=HOST)
        acts.advance(store, "r1", Stage.OPEN, by=HOST)
        code = acts.open_door(store, given, "facilitator", expires="2099-12-31", by=HOST)
        _, facilitator = acts.join(store, code)
        for _ in range(2):
            acts.bring_in(store, facilitator, saved)
        kept = store.notes("r1")
    assert [k.note.text for k in kept] == TEXTS
    assert {k.state for k in kept} == {"pending"}
    assert [k.note.language for k in kept] == [language] * 3
    for note in (k.note for k in kept):
        assert note.target.block_text, "the page said what stood there"
        assert anchor(note.target, edition).reason == "exact"
        assert anchor(note.target, without_first_block(edition)).status == "kept"


def without_first_block(edition: Edition) -> Edition:
    """Another edition of the same story, so that digests alone prove nothing."""
    return replace(edition, blocks=edition.blocks[1:], manifest={**edition.manifest, "digest": "x"})


def test_what_may_point_to_a_person_is_pointed_out_before_it_is_kept(
    watched: Watched, folder_of_edition: Callable[..., Path]
) -> None:
    page = watched.page
    page.goto((folder_of_edition("class-of-2020", "06019") / "story.html").as_uri())
    page.locator('[data-block="trend"] .note-button').click()
    page.locator(".sheet .chip").nth(1).click()
    page.locator(".sheet textarea[name=text]").fill("Call me: 559-555-0199")
    page.locator(".sheet .main").click()
    expect(page.locator(".sheet .problem")).to_contain_text("a phone number")
    assert json.loads(page.evaluate("JSON.stringify(Object.keys(localStorage))")) == []
    page.locator(".sheet textarea[name=text]").fill("Call me")
    page.locator(".sheet .main").click()
    expect(page.locator(".note.waiting")).to_have_count(1)
