"""What the publisher of a dataset finds: every use of it, every public note about its figures."""

from collections.abc import Callable, Iterator

import pytest

from storytable.data.releases import Release
from storytable.errors import UsageProblem
from storytable.review.dataset_notes import DatasetNotes, dataset_notes, of_dataset
from storytable.review.store import Store
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.review.told import a_told_round


@pytest.fixture(scope="module")
def told(
    tmp_path_factory: pytest.TempPathFactory,
    edition_of: Callable[..., Edition],
    workspace: Workspace,
    release: Release,
) -> Iterator[Callable[[str], DatasetNotes]]:
    with Store(tmp_path_factory.mktemp("told")) as store:
        a_told_round(store, edition_of("class-of-2020", "06019"))
        yield lambda name: dataset_notes(
            store, name, workspace=workspace, release=release, language="en"
        )


def test_every_block_with_a_figure_of_the_dataset_is_listed_and_no_other(
    told: Callable[[str], DatasetNotes], edition_of: Callable[..., Edition]
) -> None:
    edition = edition_of("class-of-2020", "06019")
    wanted = {
        block.id
        for block in edition.blocks
        if of_dataset("cde.graduation", (cell.address for cell in block.cells))
    }
    uses = told("cde.graduation").uses
    assert wanted
    assert wanted <= {use.block for use in uses if use.story == "class-of-2020"}
    assert all(use.title and use.places for use in uses)
    assert {use.story for use in told("kde.graduation").uses} <= {"kentucky-graduates"}


def test_questions_about_the_measure_come_first_with_their_answers(
    told: Callable[[str], DatasetNotes],
) -> None:
    found = told("cde.graduation")
    assert [one.voice.number for one in found.questions] == [2]
    assert [answer.answer for answer in found.questions[0].answers] == ["answered"]
    assert {5, 6} <= {one.voice.number for one in found.others}
    assert "canary" not in repr(found)
    assert told("kde.graduation").questions == told("kde.graduation").others == ()


def test_a_dataset_is_told_by_its_whole_name(told: Callable[[str], DatasetNotes]) -> None:
    assert not of_dataset("cde.grad", ["cde.graduation.rate/06/all/2020"])
    with pytest.raises(UsageProblem, match="no such dataset"):
        told("cde.nothing")
