"""Building editions when something goes wrong: a spoiled notebook, a sudden death at any moment.

Whatever happens, the view has one whole edition: the one before, or the new one.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storytable.story.editions import current, folder_of, read_edition
from storytable.story.stories import View
from storytable.workspace import Workspace
from tests.hub.conftest import asking, free_port, spoil

STORY, VIEW = "kentucky-graduates", View("21")
BEFORE, AFTER = "Who graduates in Kentucky?", "Who finishes school in Kentucky?"
COMMAND = [sys.executable, "-m", "storytable.cli"]


def start(project: Workspace, *words: str) -> subprocess.Popen[str]:
    """Runs the command on a project, with all that it starts in a group of its own."""
    places = {"STORYTABLE_ROOT": str(project.root), "STORYTABLE_HOME": str(project.home)}
    return subprocess.Popen(
        [*COMMAND, *words],
        env={**os.environ, **places},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def build(project: Workspace) -> tuple[int, str]:
    """Builds Kentucky's edition: the exit code, and what was said."""
    process = start(project, "build", STORY, "--place", "21", "--language", "en")
    out, said = process.communicate(timeout=120)
    return process.returncode, out + said


def title_of(project: Workspace) -> str:
    """The title in the current edition, after looking at all its files."""
    folder = current(project, STORY, VIEW)
    assert folder is not None, "there is no current edition"
    edition = read_edition(folder / "edition.json")
    title = edition.blocks[0].title
    page = (folder / "story.html").read_text("utf-8")
    assert f"<h1>{title}</h1>" in page
    assert page.rstrip().endswith("</html>")
    assert json.loads((folder / "data.json").read_text("utf-8"))["manifest"] == edition.manifest
    assert (folder / "data.csv").read_text("utf-8-sig").startswith("address,")
    assert json.loads((folder / "notebook.ipynb").read_text("utf-8"))["cells"]
    return title


def retitle(project: Workspace) -> None:
    """Another title, so that another edition has to be made."""
    words = project.stories / STORY / "en.ftl"
    words.write_text(words.read_text("utf-8").replace(BEFORE, AFTER), "utf-8")


# -- a spoiled notebook ----------------------------------------------------------------------


def test_a_spoiled_notebook_is_named_with_cell_and_line_and_the_edition_before_it_stays(
    project: Workspace,
) -> None:
    assert build(project)[0] == 0
    before = current(project, STORY, VIEW)
    number = spoil(project, "kentucky-graduates.ipynb")
    code, said = build(project)
    assert code == 1
    assert f"kentucky-graduates.ipynb cell {number} line 2" in said
    assert "the cell that begins with 'cohort = 12'" in said
    assert "ZeroDivisionError: division by zero" in said
    assert "1 of 1 editions could not be made" in said
    assert "Traceback" not in said
    assert current(project, STORY, VIEW) == before
    assert title_of(project) == BEFORE


def test_the_hub_says_kindly_that_a_spoiled_story_cannot_be_made_and_shows_the_others(
    project: Workspace,
) -> None:
    number = spoil(project, "kentucky-graduates.ipynb")
    port = free_port()
    process = start(project, "serve", "--no-browser", f"--port={port}")
    try:
        ask = asking(f"http://127.0.0.1:{port}/", patience=60)
        page = ask(f"/story/{STORY}/?place=21")
        live = ask(f"/story/{STORY}/live", method="POST", body='{"place": "21"}')
        spanish = ask(f"/story/{STORY}/?place=21&language=es")
        gallery, other = ask("/"), ask("/story/class-of-2020/?place=06019")
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        said = "".join(process.communicate(timeout=30))
    assert page.status == spanish.status == 500
    assert '"kernel"' not in live.text, "what has been told already is no story yet"
    assert "cohort" not in page.text + spanish.text
    for answer in (page, live, spanish):
        for inside in ("Traceback", "ZeroDivisionError", str(project.root)):
            assert inside not in answer.text
    assert "This story could not be made for the place you asked for." in page.text
    assert "No se pudo hacer esta historia" in spanish.text
    assert gallery.status == other.status == 200
    assert "What happened to the class of 2020?" in other.text
    assert said.count(f"kentucky-graduates.ipynb cell {number} line 2") == 3
    assert "ZeroDivisionError" in said


# -- sudden death ----------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that ends a whole group")
def test_a_build_killed_at_any_moment_leaves_the_old_edition_or_the_new_one_whole(
    project: Workspace, tmp_path: Path
) -> None:
    assert build(project)[0] == 0
    assert title_of(project) == BEFORE
    retitle(project)
    made = folder_of(project, STORY, VIEW)
    old, before = set(made.rglob("*")), shutil.copytree(made, tmp_path / "before")
    moments = random.Random(2020)
    died_while_writing = 0
    for files in (1, 1, 2, 3, 4, 5, 0, 0):
        shutil.rmtree(made)
        shutil.copytree(before, made)
        process = start(project, "build", STORY, "--place", "21", "--language", "en")
        if files == 0:
            time.sleep(moments.uniform(0.5, 3))
        else:
            wait_for_files(made, old, files, process)
            time.sleep(moments.uniform(0, 0.002))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=30)
        died_while_writing += bool(set(made.rglob("*")) - old)
        assert title_of(project) in (BEFORE, AFTER)
    assert died_while_writing >= 2, "no build was killed while it wrote"
    assert build(project)[0] == 0
    assert title_of(project) == AFTER


def wait_for_files(
    folder: Path, old: set[Path], count: int, process: subprocess.Popen[str]
) -> None:
    """Waits until a build has begun to write so many files."""
    while len([p for p in set(folder.rglob("*")) - old if p.is_file()]) < count:
        if process.poll() is not None:
            return
