"""Texts of many places, woven and taken apart again: nothing lost, nothing added."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storytable.publish.weaving import is_woven, unweave, weave

LETTERS = some.text(some.sampled_from('ab0123456789.,%<>/" \r\n{}'), max_size=60)
UNITS = some.sampled_from(
    ['<a class="n withheld">hidden</a>', '<a class="n">7.5</a>', '},{"address":1']
)
TEXTS = some.lists(some.one_of(LETTERS, UNITS), max_size=6).map("".join)
PLACES = some.lists(some.fixed_dictionaries({"one": TEXTS, "two": TEXTS}), min_size=1, max_size=6)


def woven(texts: list[dict[str, str]], names: list[tuple[str, ...]]) -> Any:
    """What a page would hold."""
    return json.loads(json.dumps(weave(texts, names)))


@given(PLACES)
def test_every_text_comes_back_letter_by_letter(texts: list[dict[str, str]]) -> None:
    content = woven(texts, [(f"/{at}/", "a" * (at % 2 + 1)) for at in range(len(texts))])
    assert is_woven(content)
    assert list(unweave(content)) == texts


def test_what_all_places_have_in_common_is_held_once() -> None:
    names = [(f"/06{at:03}/", f"County {chr(65 + at)}") for at in range(20)]
    texts = [
        {"a": f'<p>{name}</p><a class="n" data-cell="rate{code}all">{at}.5%</a>'}
        for at, (code, name) in enumerate(names)
    ]
    content = woven(texts, names)
    assert content["texts"] == [
        "<p>\ue002</p>", '<a class="n" data-cell="rate\ue001all">\ue000%</a>'
    ]  # fmt: skip
    assert content["fills"] == [f"{at}.5" for at in range(20)]
    assert len(content["columns"]) == 2
    assert list(unweave(content)) == texts


def test_a_hidden_figure_among_published_ones_keeps_its_own_words() -> None:
    figures = ["81.5%", "hidden", "7%", "88.0%", "90.1%", "no figure", "66.1%"]
    texts = [{"a": f'<a class="n">{figure}</a>'} for figure in figures]
    content = woven(texts, [(f"/{at}/",) for at in range(len(texts))])
    assert list(unweave(content)) == texts


def test_the_same_texts_give_the_same_columns_in_the_same_order() -> None:
    texts = [{"a": f"{at} of {at % 3}, {at * 7}"} for at in range(30)]
    names = [(f"/{at}/",) for at in range(30)]
    assert json.dumps(weave(texts, names)) == json.dumps(weave(texts, names))


def test_a_text_that_holds_a_mark_of_the_weave_is_refused() -> None:
    with pytest.raises(ValueError, match="stands for something else"):
        weave([{"a": "\ue000"}], [("/1/",)])


@pytest.mark.parametrize("content", [None, [], {}, {"woven": {}, "texts": []}])
def test_other_json_is_not_taken_for_woven_texts(content: Any) -> None:
    assert not is_woven(content)
