"""Widgets of the stories: by keyboard and touch, whole without a script, honest with numbers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from storytable.story.editions import Edition
from storytable.story.paper import Card, Text
from storytable.story.words import Words
from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser
Say = Callable[[str, str], Words]
Open = Callable[[str, str, str], Locator]


@pytest.fixture
def opened(watched: Watched, folder_of_edition: Callable[..., Path]) -> Open:
    """A function from story, block and language to the block in a file from disk."""

    def open_file(story: str, block: str, language: str) -> Locator:
        folder = folder_of_edition(story, "06019", language)
        watched.page.goto((folder / "story.html").as_uri())
        return watched.page.locator(f"#{block}")

    return open_file


def texts(edition: Edition, block: str) -> dict[str, str]:
    """Period → figure in words, of a block about one measure."""
    return {c.period: c.text for b in edition.blocks if b.id == block for c in b.cells}


def test_a_line_is_guessed_with_the_keyboard_and_then_the_published_one_appears(
    opened: Open, watched: Watched, edition_of: Callable[..., Edition], say: Say
) -> None:
    block = opened("class-of-2020", "draw", "es")
    words, published = (
        say("class-of-2020", "es"),
        texts(edition_of("class-of-2020", "06019", "es"), "draw"),
    )
    expect(block.locator(".real circle")).to_have_count(0)
    slider = block.get_by_label("2019-20")
    slider.focus()
    slider.press("Home")
    assert slider.get_attribute("aria-valuetext") == "0%"
    block.get_by_role("button", name=words.say("widget-predict-show")).press("Enter")
    expect(block.locator(".real circle")).to_have_count(len(published))
    row = block.locator(".status li").filter(has_text="2019-20")
    expect(row).to_have_text(
        words.say("widget-predict-row", period="2019-20", mine="0%", real=published["2019-20"])
    )
    again = block.get_by_role("button", name=words.say("widget-again"))
    expect(again).to_be_focused()
    again.press("Enter")
    expect(block.locator(".real circle")).to_have_count(0)
    assert watched.complaints() == []


def test_a_line_is_drawn_with_a_finger_and_what_is_given_stays(
    opened: Open, watched: Watched
) -> None:
    block = opened("class-of-2020", "draw", "en")
    picture = block.locator("svg.guess")
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    assert box is not None
    sliders = block.locator("input[type=range]")
    before = sliders.last.input_value()
    watched.page.mouse.move(box["x"] + box["width"] * 0.95, box["y"] + box["height"] * 0.8)
    watched.page.mouse.down()
    watched.page.mouse.up()
    assert int(sliders.last.input_value()) < 30 < int(before)
    assert block.get_by_label("2016-17").count() == 0, "the figure that is given is not guessed"


def test_a_hundred_people_are_a_hundred_and_a_kind_stands_out(opened: Open) -> None:
    block = opened("class-of-2020", "hundred", "en")
    expect(block.locator(".people i")).to_have_count(100)
    buttons = block.locator(".kinds button")
    counts = [int(text) for text in block.locator(".kinds strong").all_inner_texts()]
    assert sum(counts) == 100
    buttons.nth(1).press("Enter")
    expect(buttons.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(block.locator(".people i:not(.away)")).to_have_count(counts[1])
    buttons.nth(1).press("Enter")
    expect(block.locator(".people i.away")).to_have_count(0)


@pytest.mark.parametrize(
    ("story", "name", "steps"),
    [("university-door", "two-wholes", 3), ("missing-school", "unhide", 4)],
)
def test_steps_come_one_by_one_all_at_once_and_whole_on_paper(
    opened: Open, watched: Watched, say: Say, story: str, name: str, steps: int
) -> None:
    block, words = opened(story, name, "en"), say(story, "en")
    shown = block.locator(".card:visible")
    expect(shown).to_have_count(1)
    block.get_by_role("button", name=words.say("widget-next")).press("Enter")
    expect(shown).to_have_count(2)
    expect(shown.nth(1).locator("h3")).to_be_focused()
    watched.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(shown).to_have_count(steps)
    watched.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(shown).to_have_count(2)
    block.get_by_role("button", name=words.say("widget-all")).click()
    expect(shown).to_have_count(steps)
    block.get_by_role("button", name=words.say("widget-again")).click()
    expect(shown).to_have_count(1)
    assert watched.complaints() == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_who_is_missing_is_guessed_first_and_then_told_with_the_reason(
    opened: Open, watched: Watched, edition_of: Callable[..., Edition], say: Say, language: str
) -> None:
    block, words = (
        opened("missing-school", "who-missing", language),
        say("missing-school", language),
    )
    told = next(
        block
        for block in edition_of("missing-school", "06019", language).blocks
        if block.id == "who-missing"
    )
    rows = block.locator(".groups li")
    expect(rows).to_have_count(len({cell.group for cell in told.cells}))
    expect(block.locator(".found:visible")).to_have_count(0)
    rows.first.get_by_role("checkbox").press("Space")
    block.get_by_role("button", name=words.say("widget-missing-show")).press("Enter")
    for cell, found in zip(told.cells, block.locator(".found").all(), strict=True):
        expect(found).to_be_visible()
        expect(found).to_have_text(cell.text)
    unseen = [cell for cell in told.cells if cell.state != "published"]
    expect(block.locator("li.unseen")).to_have_count(len(unseen))
    for reason in {cell.reason for cell in unseen}:
        expect(block.get_by_role("status")).to_contain_text(reason)
    again = block.get_by_role("button", name=words.say("widget-again"))
    expect(again).to_be_focused()
    again.press("Enter")
    expect(rows.first.get_by_role("checkbox")).not_to_be_checked()
    expect(block.locator(".found:visible")).to_have_count(0)
    assert watched.complaints() == []


def test_two_places_stand_side_by_side_and_the_second_is_covered_until_asked(
    watched: Watched, folder_of_edition: Callable[..., Path], say: Say
) -> None:
    beside = ["06091", "06037"]
    folder = folder_of_edition("university-door", "06019", "en", beside)
    watched.page.goto((folder / "story.html").as_uri())
    block, words = watched.page.locator("#side-by-side"), say("university-door", "en")
    heads = block.locator("thead th:visible")
    expect(heads).to_have_text([words.say("widget-beside-what"), "Fresno County", "Sierra County"])
    show = block.get_by_role("button", name=words.say("widget-beside-show"))
    expect(show).to_have_count(2)
    show.first.press("Enter")
    expect(show).to_have_count(1)
    expect(block.locator("td:focus")).not_to_be_empty()
    block.get_by_label(words.say("widget-beside-second")).select_option(label="California")
    expect(heads.last).to_have_text("California")
    expect(show).to_have_count(2)
    watched.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(block.locator("thead th:visible")).to_have_count(6)  # what, four places, one to add
    expect(show).to_have_count(0)
    watched.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(heads).to_have_count(3)
    assert watched.complaints() == []


def test_a_chart_is_shown_little_by_little_and_the_whole_one_stays_below(
    opened: Open, watched: Watched, say: Say
) -> None:
    block, words = opened("school-day", "slowly", "es"), say("school-day", "es")
    picture, following = block.locator(".stage svg"), watched.page.locator("#food .chart svg")
    expect(following.locator("text").first).to_be_attached()
    expect(picture.locator("path").first).to_be_attached()
    expect(picture.locator("text")).to_have_count(0)
    lines = picture.locator("line").count()
    next_step = block.get_by_role("button", name=words.say("widget-next"))
    next_step.press("Enter")
    assert picture.locator("line").count() > lines
    expect(picture.locator("text")).to_have_count(0)
    expect(block.locator("h3:visible")).to_be_focused()
    next_step.press("Enter")
    expect(picture.locator("text")).to_have_count(following.locator("text").count())
    expect(next_step).to_be_hidden()
    assert watched.complaints() == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_without_a_script_every_widget_is_whole(
    browser: Browser, folder_of_edition: Callable[..., Path], language: str
) -> None:
    page = browser.new_page(java_script_enabled=False, viewport={"width": 320, "height": 800})
    for story, wanted in (
        (
            "class-of-2020",
            {"#draw tbody tr": 8, "#hundred .people i": 100, "#hundred .kinds li": 4},
        ),
        ("university-door", {"#two-wholes .card": 3, "#side-by-side tbody tr": 2}),
        ("missing-school", {"#unhide .card": 4, "#who-missing tbody tr": 14}),
        ("school-day", {"#slowly .card": 3, "#slowly .line": 4}),
    ):
        page.goto((folder_of_edition(story, "06019", language) / "story.html").as_uri())
        for place, count in wanted.items():
            expect(page.locator(f"{place}:visible")).to_have_count(count)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_a_figure_is_hidden_the_steps_say_so_and_name_no_number(
    edition_of: Callable[..., Edition], language: str
) -> None:
    edition = edition_of("university-door", "06003", language)
    block = next(block for block in edition.blocks if block.id == "two-wholes")
    assert any(cell.state != "published" for cell in block.cells)
    pieces = [p for card in block.paper if isinstance(card, Card) for p in card.pieces]
    told = " ".join(piece.text for piece in pieces if isinstance(piece, Text))
    assert len(told) > 300
    assert not any(letter.isdigit() for letter in told)
