"""Building: what is made, why, what failed, and what a machine can read of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from storytable.workspace import Workspace
from tests.conftest import ROOT
from tests.hub.conftest import spoil

pytestmark = pytest.mark.slow
VIEW = ("class-of-2020", "--place", "06019", "--language", "en")


def run(project: Workspace, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "STORYTABLE_ROOT": str(project.root),
        "STORYTABLE_HOME": str(project.home),
    }
    return subprocess.run(
        [sys.executable, "-m", "storytable.cli", *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def report(project: Workspace) -> list[dict[str, object]]:
    return list(json.loads((project.home / "last-build.json").read_text("utf-8")))


def test_a_build_says_why_it_makes_what_and_makes_again_only_what_failed(
    project: Workspace, tmp_path: Path
) -> None:
    assert "not made yet" in run(project, "build", *VIEW, "--explain").stdout
    assert run(project, "build", "--failed").returncode == 2
    notebook = project.notebooks / "class-of-2020.ipynb"
    whole = notebook.read_bytes()
    spoil(project, notebook.name)
    assert run(project, "build", *VIEW).returncode == 1
    (line,) = report(project)
    assert "ZeroDivisionError" in str(line["problem"])

    notebook.write_bytes(whole)
    done = run(project, "build", "--failed")
    assert done.returncode == 0, done.stderr
    (line,) = report(project)
    assert (line["made"], line["problem"]) == (True, "")
    assert "already there" in run(project, "build", *VIEW, "--explain").stdout

    words = project.stories / "class-of-2020" / "en.ftl"
    words.write_text(words.read_text("utf-8").replace("like no other", "like none"), "utf-8")
    told = run(project, "build", *VIEW, "--explain").stdout
    assert "changed since: stories/class-of-2020/en.ftl." in told

    assert run(project, "site", "--out", str(tmp_path / "site")).returncode == 0
    assert (tmp_path / "site" / "index.html").exists()
