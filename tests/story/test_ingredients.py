"""An edition is made again when something it is made from has changed, and only then."""

import json
import shutil
from pathlib import Path

import nbformat
import pytest

from storytable.data.releases import Release, open_release
from storytable.publish.files import files_beside
from storytable.story.batch import NOTEBOOK, Job, Outcome, changed_since, make
from storytable.story.editions import Edition
from storytable.story.ingredients import figures_in, places_told
from storytable.story.runner import blocks_in, run_notebook
from storytable.story.stories import Story, View, find_story, read_stories
from storytable.workspace import Workspace
from tests.conftest import ROOT

KENTUCKY = "kentucky-graduates"
ADAIR, BREATHITT = "ky:001", "ky:061"
FILE = "kde/KY_grad_dist_2013_2017_excerpt.csv"
PRINTED = "001,Adair County,All Students,2012-2013,0.898"
_ASK = """
from storytable.story.notebook import OpenStory
import json, pathlib
_read = next(v for v in list(globals().values()) if isinstance(v, OpenStory))._catalog._rows
pathlib.Path({path!r}).write_text(json.dumps(list(_read)))
"""


@pytest.fixture
def project(project: Workspace, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The copy of the project, with published files that may be altered too."""
    project.samples.unlink()
    shutil.copytree(workspace.samples, project.samples)
    monkeypatch.setenv("STORYTABLE_ROOT", str(project.root))
    monkeypatch.setenv("STORYTABLE_HOME", str(project.home))
    return project


def built(project: Workspace, place: str) -> Outcome:
    """What becomes of the edition of a place today."""
    release = open_release(project)
    story = find_story(project, KENTUCKY)

    def publish(edition: Edition, story: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=project, story=story, release=release)

    job = Job(story, View(place))
    outcome = make(job, workspace=project, release=release, publish=publish)
    assert outcome.problem is None, str(outcome.problem)
    return outcome


def content(outcome: Outcome) -> dict[str, bytes]:
    """The files of an edition, by name; the notebook says when it was executed, so not that."""
    assert outcome.folder is not None
    files = {path.name: path.read_bytes() for path in outcome.folder.iterdir()}
    assert files.pop(NOTEBOOK)
    return files


def test_one_figure_makes_again_what_speaks_of_its_place_and_nothing_else(
    project: Workspace,
) -> None:
    first = {place: built(project, place) for place in (ADAIR, BREATHITT)}
    assert all(outcome.made for outcome in first.values())
    before = content(first[BREATHITT])
    path = project.samples / FILE
    whole = path.read_text("utf-8")
    assert PRINTED in whole
    path.write_text(whole.replace(PRINTED, PRINTED.replace("0.898", "0.897")), "utf-8")

    release, story = open_release(project), find_story(project, KENTUCKY)
    jobs = {place: Job(story, View(place)) for place in first}
    why = {place: changed_since(project, job, release) for place, job in jobs.items()}
    assert why == {ADAIR: ["cells of kde.graduation"], BREATHITT: []}

    then = {place: built(project, place) for place in first}
    assert (then[ADAIR].made, then[BREATHITT].made) == (True, False)
    taken_over = content(then[BREATHITT])
    assert json.loads(taken_over["edition.json"])["manifest"]["release"] == release.id
    assert release.id.encode() in taken_over["story.html"]
    assert taken_over["edition.json"] != before["edition.json"]
    assert then[BREATHITT].folder != first[BREATHITT].folder
    assert content(first[BREATHITT]) == before, "no edition is written over another"

    shutil.rmtree(project.editions)
    assert content(built(project, BREATHITT)) == taken_over


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(read_stories(Workspace(ROOT, ROOT))))
def test_no_story_reads_figures_of_which_its_edition_does_not_know(
    name: str, workspace: Workspace, release: Release, tmp_path: Path
) -> None:
    """Each place of which a notebook has read anything is among those its edition depends on."""
    story = find_story(workspace, name)
    first = story.first_editions[-1]
    view = View(first.place, (), first.language)
    notebook = nbformat.read(workspace.notebooks / story.notebook, as_version=4)
    told = tmp_path / "read.json"
    notebook.cells.append(nbformat.v4.new_code_cell(_ASK.format(path=str(told))))
    nbformat.write(notebook, tmp_path / "asking.ipynb")
    executed = run_notebook(
        tmp_path / "asking.ipynb",
        tmp_path / "executed.ipynb",
        view=view,
        workspace=workspace,
        named=workspace.notebooks / story.notebook,
    )
    blocks = blocks_in(executed)
    read = {(dataset, place) for dataset, place in json.loads(told.read_text())}
    assert bool(read) == bool(story.datasets or story.kind == "query")
    if story.kind == "query":
        assert figures_in(blocks, story, view, release) == {"cells of all": release.id}
    else:
        assert {dataset for dataset, _ in read} <= set(story.datasets)
        assert {place for _, place in read} <= places_told(blocks, view)
