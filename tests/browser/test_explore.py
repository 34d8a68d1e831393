"""Readers' own questions in a browser: by keyboard, on a small screen, without JavaScript."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from storytable.story.words import Words
from tests.browser.conftest import Watched

Say = Callable[[str, str], Words]
ANSWERED = "cde.suspension.rate/race_ethnicity/2022-23/2023-24"
REFUSED = "bls.laus.unemployment_rate/all/2020/2021"


def test_a_question_is_put_together_without_a_script(browser: Browser, hub: str, say: Say) -> None:
    words = say("explore", "es")
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(f"{hub}story/explore/?language=es")
    page.get_by_label(words.say("step-measure")).select_option("cde.suspension.rate")
    page.get_by_label(words.say("control-place")).first.select_option("06019")
    page.get_by_label(words.say("control-compare", number="1")).select_option("06037")
    page.get_by_role("button", name=words.say("step-show")).click()
    page.wait_for_url("**#question")
    heading = page.locator("[data-block=question] h2").inner_text()
    assert "Tasa de suspensión" in heading
    assert "condado de Fresno y condado de Los Ángeles" in heading.replace("Angeles", "Ángeles")
    assert "2023-24" in heading, "the newest of the new file, not the times of the old one"
    assert page.get_by_label(words.say("control-place")).first.input_value() == "06019"
    assert page.locator("[data-block=answer] table").count() == 1
    context.close()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("query", [ANSWERED, REFUSED], ids=["answer", "refusal"])
def test_nobody_is_kept_out(
    watched: Watched, hub: str, barriers: Callable[[Page], list[str]], query: str, language: str
) -> None:
    page = watched.page
    page.set_viewport_size({"width": 320, "height": 800})
    place = "06019" if query == ANSWERED else "06"
    asked = urlencode({"place": place, "query": query, "language": language})
    page.goto(f"{hub}story/explore/?{asked}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert barriers(page) == []
    assert watched.complaints() == []


def test_the_button_asks_with_scripts_too_and_choosing_alone_changes_nothing(
    watched: Watched, hub: str, say: Say
) -> None:
    page, words = watched.page, say("explore", "en")
    page.goto(f"{hub}story/explore/?place=06019")
    before = page.url
    page.get_by_label(words.say("step-measure")).select_option("cde.suspension.rate")
    page.get_by_label(words.say("step-group")).focus()
    page.wait_for_timeout(300)
    assert page.url == before
    page.get_by_role("button", name=words.say("step-show")).press("Enter")
    page.wait_for_url("**#question")
    assert "Suspension rate" in page.locator("[data-block=question] h2").inner_text()
    assert watched.sockets == [], "an answer needs no kernel of its own"


def test_a_step_within_the_page_leaves_the_question_as_it_was_asked(
    watched: Watched, hub: str
) -> None:
    page = watched.page
    page.goto(f"{hub}story/explore/?{urlencode({'place': '06019', 'query': ANSWERED})}")
    question = page.locator("[data-block=question]").inner_text()
    answered = page.locator("[data-block=answer]").inner_text()
    page.evaluate("location.hash = 'answer'")
    page.evaluate("location.hash = 'question'")
    page.go_back()
    page.wait_for_timeout(1500)
    assert page.locator("[data-block=question]").inner_text() == question
    assert page.locator("[data-block=answer]").inner_text() == answered
    assert not [address for address in watched.requests if "/blocks?" in address]


def test_a_file_from_disk_has_the_answer_and_no_way_to_ask(
    watched: Watched, folder_of_edition: Callable[..., Path]
) -> None:
    folder = folder_of_edition("explore", "06", "es")
    page = watched.page
    page.goto((folder / "story.html").as_uri())
    assert page.locator("[data-block=answer] figure svg").count() >= 1
    assert page.locator("form select").count() == 0
    assert page.locator("main a[href^='?']").count() == 0
    assert watched.complaints() == []
