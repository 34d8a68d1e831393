"""A sentence in every state, in both languages, with every number tied to its cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import State
from storytable.errors import DataProblem
from storytable.story.blocks import Block
from storytable.story.names import Names
from storytable.story.sentences import runs, write_sentence
from storytable.story.stories import words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace


def headline(workspace: Workspace, catalog: Catalog, place: str, language: str) -> Block:
    """The first sentence of the first story."""
    names = Names(read_words(language, words_folders(workspace, "class-of-2020")), catalog)
    cells = {
        name: catalog.cell(Address("cde.graduation.rate", place, "all", period))
        for name, period in (("before", "2018-19"), ("after", "2019-20"))
    }
    return write_sentence(names, "headline", cells=cells)


def plain(block: Block) -> str:
    """The text a reader sees."""
    paragraphs = ["".join(r if isinstance(r, str) else r[0] for r in runs) for runs in block.text]
    return " ".join(paragraphs)


def addresses(block: Block) -> set[str]:
    """The cells behind the numbers of its text."""
    return {run[1] for runs in block.text for run in runs if isinstance(run, tuple)}


def test_a_rise_is_said_with_its_size(workspace: Workspace, catalog: Catalog) -> None:
    text = plain(headline(workspace, catalog, "06075", "en"))
    assert "78.6%" in text
    assert "64.1%" in text
    assert "a rise of 14.5 points" in text


def test_a_fall_is_said_without_a_minus_sign(workspace: Workspace, catalog: Catalog) -> None:
    text = plain(headline(workspace, catalog, "06091", "en"))
    assert "a fall of 2.7 points" in text
    assert "-" not in text


def test_spanish_says_the_same_numbers(workspace: Workspace, catalog: Catalog) -> None:
    english, spanish = (headline(workspace, catalog, "06075", tongue) for tongue in ("en", "es"))
    assert addresses(english) == addresses(spanish)
    assert "Condado de San Francisco" in plain(spanish)
    assert "subida" in plain(spanish)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_county_without_a_row_gets_a_sentence_not_a_gap(
    workspace: Workspace, catalog: Catalog, language: str
) -> None:
    block = headline(workspace, catalog, "06003", language)
    assert len(plain(block)) > 100
    assert not any(isinstance(run, tuple) for runs in block.text for run in runs)
    assert {cell.state for cell in block.cells} == {State.ABSENT.value}


def test_every_number_in_a_sentence_is_a_cell_of_its_block(
    workspace: Workspace, catalog: Catalog
) -> None:
    block = headline(workspace, catalog, "06019", "en")
    known = {cell.address: cell.text for cell in block.cells}
    numbers = [run for runs in block.text for run in runs if isinstance(run, tuple)]
    assert len(numbers) == 3
    for _, address in numbers:
        assert address in known
    assert {cell.row > 0 for cell in block.cells if not cell.address.startswith("=")} == {True}


def test_a_message_without_words_for_a_state_is_refused(
    workspace: Workspace, catalog: Catalog
) -> None:
    names = Names(read_words("en", words_folders(workspace, "class-of-2020")), catalog)
    absent = catalog.cell(Address("cde.graduation.rate", "06003", "all", "2019-20"))
    with pytest.raises(DataProblem, match=r"trend: there is no wording .* absent"):
        write_sentence(names, "trend", cells={"x": absent})


@given(st.lists(st.text(alphabet="abc é%\n", min_size=1), min_size=1, max_size=5))
def test_text_and_numbers_come_apart_and_together_again(parts: list[str]) -> None:
    marked = "".join(f"{p}\ue000a/b\ue00012%\ue001" for p in parts)
    pieces = runs(marked)
    assert [r for r in pieces if isinstance(r, tuple)] == [("12%", "a/b")] * len(parts)
    together = "".join(r if isinstance(r, str) else r[0] for r in pieces)
    assert together == "".join(" ".join(p.split("\n")) + "12%" for p in parts)
