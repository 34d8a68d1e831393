"""Editions: executed by papermill, checked first, the same bytes twice, never half."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nbformat
import papermill
import pytest

from storytable.data.releases import Release, open_release
from storytable.errors import DataProblem, EditionFailed
from storytable.story.blocks import KINDS, MIME, Block
from storytable.story.editions import Edition, current, read_edition
from storytable.story.runner import execute
from storytable.story.stories import View, check_view, find_story
from storytable.workspace import Workspace
from tests.conftest import ROOT

COUNTY = ("class-of-2020", "06019", "en")


def test_an_edition_holds_what_the_story_promises(edition_of: Callable[..., Edition]) -> None:
    edition = edition_of(*COUNTY)
    ids = [block.id for block in edition.blocks]
    assert ids[:4] == ["story", "draw", "headline", "trend"]  # a guess comes before the figures
    assert {b.kind for b in edition.blocks} <= set(KINDS)
    exhibits = [b for b in edition.blocks if b.kind == "exhibit"]
    assert len(exhibits) == 12
    for block in exhibits:
        assert block.title
        assert block.text
        assert len(block.alt) > 40
        assert block.table
        assert block.id in edition.drawings
    limits = next(b for b in edition.blocks if b.id == "limits")
    assert len(limits.text) == 3
    assert {"missing", "biography-cde-graduation"} <= set(ids)


def test_the_table_twin_holds_every_cell_of_the_chart(edition_of: Callable[..., Edition]) -> None:
    for block in edition_of(*COUNTY).blocks:
        if block.spec is None or block.table is None:
            continue
        drawn = {r["address"] for data in block.spec["datasets"].values() for r in data}
        listed = {a for _, cells in block.table.rows for a in cells if a}
        assert drawn == listed == {cell.address for cell in block.cells}


def test_blocks_go_to_json_and_back(edition_of: Callable[..., Edition]) -> None:
    for block in edition_of(*COUNTY).blocks:
        assert Block.from_json(json.loads(json.dumps(block.to_json()))) == block


def test_both_languages_carry_the_same_cells(edition_of: Callable[..., Edition]) -> None:
    english, spanish = (edition_of("class-of-2020", "06", tongue) for tongue in ("en", "es"))
    for one, other in zip(english.blocks, spanish.blocks, strict=True):
        assert one.id == other.id
        assert [c.address for c in one.cells] == [c.address for c in other.cells]
        assert [c.value for c in one.cells] == [c.value for c in other.cells]


def test_two_builds_give_the_same_bytes(
    workspace: Workspace, release: Release, folder_of_edition: Callable[..., Path]
) -> None:
    kept = folder_of_edition("kentucky-graduates", "ky:275", "es")
    again, _ = execute(
        workspace,
        find_story(workspace, "kentucky-graduates"),
        View("ky:275", (), "es"),
        release,
    )
    assert again.to_bytes() == (kept / "edition.json").read_bytes()


def test_what_is_already_made_is_not_made_again(folder_of_edition: Callable[..., Path]) -> None:
    folder = folder_of_edition(*COUNTY)
    before = (folder / "edition.json").stat().st_mtime_ns
    assert folder_of_edition(*COUNTY) == folder
    assert (folder / "edition.json").stat().st_mtime_ns == before


def test_a_damaged_edition_is_refused_and_made_again(
    workspace: Workspace, folder_of_edition: Callable[..., Path]
) -> None:
    folder = folder_of_edition("kentucky-graduates", "ky:001", "en")
    whole = (folder / "edition.json").read_bytes()
    (folder / "edition.json").write_bytes(whole[:500])
    with pytest.raises(DataProblem, match="damaged"):
        read_edition(folder / "edition.json")
    again = folder_of_edition("kentucky-graduates", "ky:001", "en")
    assert (again / "edition.json").read_bytes() == whole
    assert current(workspace, "kentucky-graduates", View("ky:001")) == again


@pytest.fixture
def project(workspace: Workspace, tmp_path: Path, give_cells: Callable[[Path], None]) -> Workspace:
    """A copy of the project, to be broken."""
    give_cells(tmp_path / "home")
    for name in ("stories", "notebooks", "data_samples", "widgets"):
        shutil.copytree(workspace.root / name, tmp_path / name)
    return Workspace(tmp_path, tmp_path / "home")


def broken(project: Workspace, number: int, source: str) -> None:
    """Replaces one cell of the second story's notebook."""
    path = project.notebooks / "kentucky-graduates.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[number].source = source
    nbformat.write(notebook, path)


def test_a_notebook_that_raises_is_named_by_cell_and_line(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_ROOT", str(project.root))
    monkeypatch.setenv("STORYTABLE_HOME", str(project.home))
    broken(project, 3, "fine = 1\n1 / 0")
    release = open_release(project)
    story = find_story(project, "kentucky-graduates")
    with pytest.raises(
        EditionFailed, match=r"kentucky-graduates\.ipynb cell \d+ line 2"
    ) as problem:
        execute(project, story, check_view(story, release.places, {}), release)
    assert "ZeroDivisionError" in str(problem.value)


def test_a_chart_of_nothing_is_refused_in_the_authors_terms(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_ROOT", str(project.root))
    monkeypatch.setenv("STORYTABLE_HOME", str(project.home))
    empty = 's.show("trend", s.cells("kde.graduation.rate", periods="2030-31"))(lambda rows: rows)'
    broken(project, 4, empty)
    release = open_release(project)
    story = find_story(project, "kentucky-graduates")
    with pytest.raises(EditionFailed, match="exhibit trend: no figure is selected"):
        execute(project, story, check_view(story, release.places, {}), release)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"place": 6019}, "this is a number, and a place code is text"),
        ({"plcae": "06019"}, "has no such parameter"),
        ({"place": "06999"}, "is not told for this place"),
    ],
)
def test_papermill_alone_is_refused_too(
    given: dict[str, object], message: str, home: Path, tmp_path: Path
) -> None:
    del home
    source, target = str(ROOT / "notebooks" / "class-of-2020.ipynb"), str(tmp_path / "out.ipynb")
    with pytest.raises(papermill.PapermillExecutionError, match=message):
        papermill.execute_notebook(source, target, parameters=given, cwd=ROOT, progress_bar=False)


def test_papermill_alone_and_nbconvert_give_the_same_page(
    home: Path, folder_of_edition: Callable[..., Path], tmp_path: Path
) -> None:
    del home
    executed = tmp_path / "executed.ipynb"
    source = str(ROOT / "notebooks" / "kentucky-graduates.ipynb")
    papermill.execute_notebook(
        source, str(executed), parameters={"place": "ky:275"}, cwd=ROOT, progress_bar=False
    )
    command = [sys.executable, "-m", "jupyter", "nbconvert", "--to", "storytable", str(executed)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    kept = folder_of_edition("kentucky-graduates", "ky:275", "en") / "story.html"
    assert executed.with_suffix(".html").read_bytes() == kept.read_bytes()


def test_the_executed_notebook_holds_each_block_beside_its_html(
    folder_of_edition: Callable[..., Path],
) -> None:
    notebook = nbformat.read(folder_of_edition(*COUNTY) / "notebook.ipynb", as_version=4)
    outputs = [
        o.data for c in notebook.cells for o in c.get("outputs", []) if MIME in o.get("data", {})
    ]
    assert len(outputs) > 20
    for data in outputs:
        assert f'data-block="{data[MIME]["id"]}"' in data["text/html"]
