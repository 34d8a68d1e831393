"""Pieces of a paper form: the same as JSON and back, as HTML, and never a rule that is over."""

import json

import pytest

from storytable.errors import UsageProblem
from storytable.story.block_html import block_html
from storytable.story.blocks import Block
from storytable.story.paper import (
    Card,
    Grid,
    Heading,
    Items,
    Lines,
    Link,
    Question,
    Rule,
    Text,
    from_plain,
    paper_html,
    plain,
)
from storytable.story.widgets import module_text, modules
from storytable.story.words import read_words

OFFICE = Link("the <office>", "https://office.example/", "in English")
RULE = Rule("R1", "Only & always.", "2030-06-30", "Until then.", "It is over.", "See:", (OFFICE,))
FORM = (
    Heading("A part", 1),
    Text("A <line>.", "small"),
    Items(("one", "two"), "box"),
    Grid(("who", "what"), (("you", ""), ("we", ""))),
    Lines(3, "Write"),
    Question("age", "How old?", (("young", "young"), ("old", "old"))),
    Card("first", "For the young", {"age": ("young",)}, "young", (Text("Look."), RULE)),
)
BLOCK = Block("try", "widget", "Try", paper=FORM, widget={"module": "chooser", "data": {"a": 1}})


def test_a_form_and_its_widget_go_to_json_and_back_without_loss() -> None:
    assert Block.from_json(json.loads(json.dumps(BLOCK.to_json()))) == BLOCK
    assert from_plain(plain(FORM)) == FORM


def test_a_block_without_a_form_says_nothing_of_one() -> None:
    assert Block("x", "prompt").to_json() == {"id": "x", "kind": "prompt"}
    assert Block("x", "prompt").behind() == {}
    assert BLOCK.behind() == {"widget": BLOCK.widget}


def test_texts_of_a_form_cannot_become_markup() -> None:
    page = paper_html(FORM, "try")
    assert "<line>" not in page
    assert "<office>" not in page
    assert "A &lt;line&gt;." in page
    assert "Only &amp; always." in page


def test_the_section_of_a_block_names_its_widget_and_holds_the_whole_form() -> None:
    section = block_html(BLOCK, read_words("en", []))
    assert 'data-widget="chooser"' in section
    for text in ("A part", "one", "you", "Write", "How old?", "For the young", "Only &amp; always"):
        assert text in section


def test_one_of_several_choices_is_a_radio_and_several_are_boxes() -> None:
    one = paper_html([Question("q", "Which?", (("a", "A"),))], "f")
    many = paper_html([Question("q", "Which?", (("a", "A"),), many=True)], "f")
    assert 'type="radio" name="f-q"' in one
    assert 'type="checkbox" name="f-q"' in many
    assert 'autocomplete="off"' in one


def test_a_rule_carries_its_last_day_for_the_readers_device_and_in_words() -> None:
    said = paper_html([RULE], "f")
    assert 'data-until="2030-06-30"' in said
    assert "Until then." in said
    assert '<p class="over" hidden>It is over.' in said


def test_words_nobody_has_reviewed_stand_behind_the_official_page() -> None:
    unread = paper_html([RULE], "f")
    assert unread.index("office.example") < unread.index("Only &amp;")
    read = Rule("R1", "Only.", "", "-", "-", "See:", (OFFICE,), first="statement")
    assert paper_html([read], "f").index("Only.") < paper_html([read], "f").index("office.example")


def test_a_rule_that_is_over_shows_the_official_page_and_nothing_it_said() -> None:
    over = paper_html([Rule("R1", "", "2020-01-01", "", "It is over.", "See:", (OFFICE,))], "f")
    assert "office.example" in over
    assert "It is over." in over
    assert "hidden" not in over
    assert "2020" not in over


def test_a_widget_nobody_has_written_is_refused_with_those_there_are() -> None:
    assert "chooser" in modules()
    assert "story" not in modules()
    with pytest.raises(UsageProblem, match="chooser"):
        module_text("juggler")


def test_a_source_and_the_number_of_help_can_be_tapped_and_no_figure_turns_into_a_call() -> None:
    text = ("Call 211, or see https://example.org/a?b=1&c=2, copy of May. Not 2110, nor 12110.",)
    words = read_words("en", [])
    html = block_html(Block(id="x", kind="action", title="T", text=(text,)), words)
    assert html.count("<a ") == 2
    assert '<a href="tel:211" rel="noreferrer">211</a>, or see' in html
    assert '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">' in html
    assert "Not 2110, nor 12110." in html
