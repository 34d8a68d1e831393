"""Who follows docs/write-a-story.md step by step has a story at the end, in both languages."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from storytable.workspace import Workspace
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "write-a-story.md"
BLOCK = re.compile(r"(.*?)```(\w+)\n(.*?)```", re.S)
FILE = re.compile(r"`(stories/[\w/.-]+)`")
MESSAGE = re.compile(r"^([a-z][\w-]*) =.*(?:\n[ \t]+.*)*$", re.M)


def walk() -> list[tuple[str, str, str]]:
    """The page's steps up to where it says all there is: file, kind and content of each."""
    text = PAGE.read_text("utf-8").partition("## All you can say")[0]
    return [((FILE.findall(b[1]) or [""])[-1], b[2], b[3]) for b in BLOCK.finditer(text)]


def run(project: Workspace, line: str) -> subprocess.CompletedProcess[str]:
    """One command of the page, in the author's project."""
    words = shlex.split(line)[2:]
    command = ["storytable.cli", *words] if words[0] != "test" else ["pytest", "-q", *words[1:]]
    environment = {
        **os.environ,
        "STORYTABLE_ROOT": str(project.root),
        "STORYTABLE_HOME": str(project.home),
        "STORYTABLE_TEST_HOME": str(project.home),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def put_words(path: Path, messages: str) -> None:
    """Puts messages in place of those of their names, or at the end."""
    text = path.read_text("utf-8")
    for message in MESSAGE.finditer(messages):
        mine = re.compile(rf"^{message[1]} =.*(?:\n[ \t]+.*)*$", re.M)
        text = (
            mine.sub(lambda _, new=message[0]: new, text, count=1)
            if mine.search(text)
            else f"{text.rstrip()}\n{message[0]}\n"
        )
    path.write_text(text, "utf-8")


def add_cell(path: Path, source: str) -> None:
    notebook = nbformat.read(path, as_version=4)
    at = 1 + next(i for i, cell in enumerate(notebook.cells) if '"headline"' in cell.source)
    notebook.cells.insert(at, nbformat.v4.new_code_cell(source.strip()))
    nbformat.write(notebook, path)


def take(project: Workspace, file: str, kind: str, content: str) -> None:
    """One step that is no command, as the author's editor takes it."""
    path = project.root / file
    if kind == "ftl":
        put_words(path, content)
    elif kind == "yaml":
        text = re.sub(r"^stage: .*\n", content, path.read_text("utf-8"), flags=re.M)
        path.write_text(text, "utf-8")
    else:
        assert kind == "python"
        add_cell(project.notebooks / "food-help.ipynb", content)


def commands(content: str) -> list[str]:
    """A block's lines but the one that opens a person's window."""
    return [line for line in content.splitlines() if not line.endswith(" lab")]


@pytest.mark.slow
def test_the_walk_ends_with_a_story_that_passes_its_check_and_its_test(project: Workspace) -> None:
    (project.root / "tests").mkdir()
    for name in ("conftest.py", "__init__.py"):
        shutil.copy(ROOT / "tests" / name, project.root / "tests" / name)
    ran = []
    for file, kind, content in walk():
        if kind != "sh":
            take(project, file, kind, content)
            continue
        for line in commands(content):
            done = run(project, line)
            assert done.returncode == 0, f"{line}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
            ran.append(line.split()[2])
    assert ran == ["new", "build", "check", "check", "build", "build", "test"]
    for language, sentence in (("en", "households got it"), ("es", "hogares recibieron CalFresh")):
        page = project.root / "draft" / "food-help" / "06019" / language / "story.html"
        assert sentence in page.read_text("utf-8")
        assert "[Write" not in page.read_text("utf-8")
