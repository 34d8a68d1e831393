"""One sweep over all places of a story tells what an edition of each place tells."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from storytable.data.releases import Release
from storytable.errors import EditionFailed
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.stories import find_story
from storytable.story.sweep import sweep
from storytable.workspace import Workspace

pytestmark = pytest.mark.slow
STORY = "class-of-2020"


@pytest.fixture(scope="module")
def told(workspace: Workspace, release: Release) -> dict[str, tuple[Block, ...]]:
    """The story of every place, in Spanish, with two of its charts."""
    story = find_story(workspace, STORY)
    return sweep(workspace, story, "es", release, charts=["trend", "outcomes"])


def test_every_place_of_the_story_is_told_in_its_order(
    told: dict[str, tuple[Block, ...]], workspace: Workspace, release: Release
) -> None:
    story = find_story(workspace, STORY)
    assert list(told) == [place.code for place in story.places(release.places)]
    assert len(told) == 59


@pytest.mark.parametrize("place", ["06", "06003", "06091"])
def test_each_block_is_the_one_of_the_places_own_edition(
    place: str, told: dict[str, tuple[Block, ...]], edition_of: Callable[..., Edition]
) -> None:
    own = edition_of(STORY, place, "es").blocks
    kept = [b for b in own if b.spec is None or b.id in ("trend", "outcomes")]
    assert len(kept) > 15
    assert [b.to_json() for b in told[place]] == [
        Block.from_json(b.to_json()).to_json() for b in kept
    ]


def test_a_notebook_that_stops_is_named_with_its_cell(
    workspace: Workspace, release: Release, tmp_path: Path
) -> None:
    story = find_story(workspace, STORY)
    python = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}
    broken = nbformat.v4.new_notebook(metadata=python, cells=[nbformat.v4.new_code_cell("1 / 0")])
    for name in ("stories", "data_samples"):
        (tmp_path / name).symlink_to(workspace.root / name)
    (tmp_path / "notebooks").mkdir()
    nbformat.write(broken, tmp_path / "notebooks" / story.notebook)
    with pytest.raises(EditionFailed, match=r"class-of-2020.ipynb cell \d.*1 / 0.*ZeroDivision"):
        sweep(replace(workspace, root=tmp_path), story, "en", release, charts=[])
