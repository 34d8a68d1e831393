"""The door: every refusal is a sentence with its exit code, and nothing is lost by it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from storytable.workspace import Workspace
from tests.conftest import ROOT


def run(*words: str, root: Path = ROOT, home: Path) -> subprocess.CompletedProcess[str]:
    """A command as a person types it."""
    env = os.environ | {"STORYTABLE_ROOT": str(root), "STORYTABLE_HOME": str(home)}
    command = [sys.executable, "-m", "storytable.cli", *words]
    return subprocess.run(command, env=env, cwd=root, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("build", "class-of-2021"), "story 'class-of-2021': no such story"),
        (("build", "class-of-2020", "--place", "06999"), "is not told for this place"),
        (("build", "class-of-2020", "--place", "6019"), "is not told for this place"),
        (("build", "class-of-2020", "--language", "fr"), "is not told in this language"),
        (("build", "--plcae", "06019"), "No such option"),
        (("biuld",), "No such command"),
        (("build", "--workers", "0"), "Invalid value for '--workers'"),
        (("serve", "--port", "99999"), "Invalid value for '--port'"),
    ],
)
def test_a_slip_of_the_tongue_is_refused_with_exit_code_2(
    words: tuple[str, ...], sentence: str, home: Path
) -> None:
    done = run(*words, home=home)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_file_is_refused_with_exit_code_3_and_the_old_release_stays(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("stories", "notebooks", "data_samples", "widgets"):
        shutil.copytree(workspace.root / name, tmp_path / name)
    for name in ("cde", "cdss", "bls"):
        shutil.rmtree(tmp_path / "data_samples" / name)
    home = tmp_path / "home"
    assert run("data", root=tmp_path, home=home).returncode == 0
    before = sorted((home / "releases").iterdir())
    file = tmp_path / "data_samples" / "kde" / "KY_grad_state_2013_2017_excerpt.csv"
    file.write_text(file.read_text("utf-8").replace("0.861", "O.861"), "utf-8")
    done = run("build", "kentucky-graduates", root=tmp_path, home=home)
    assert done.returncode == 3
    assert "KY_grad_state_2013_2017_excerpt.csv row 3 column 'grad_rate': 'O.861'" in done.stderr
    assert "Traceback" not in done.stderr
    kept = [f for f in sorted((home / "releases").iterdir()) if (f / "manifest.json").exists()]
    assert kept == before


def test_a_folder_that_cannot_be_written_is_refused_with_exit_code_5(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    done = run("build", home=tmp_path / "file" / "home")
    assert done.returncode == 5
    assert "cannot be written" in done.stderr
    assert (tmp_path / "file").read_text("utf-8") == "in the way"


def test_outside_a_project_the_command_says_where_to_go(tmp_path: Path) -> None:
    done = run("data", root=tmp_path, home=tmp_path)
    assert done.returncode == 5
    assert "no stories and data_samples folders here" in done.stderr


def test_data_lists_datasets_and_places(home: Path) -> None:
    done = run("data", home=home)
    assert done.returncode == 0
    assert (
        "cde.graduation  Graduation and outcomes by county (CDE cohort file). 2016-17 to 2023-24"
        in done.stdout
    )
    places = json.loads(run("data", "--json", home=home).stdout)["places"]
    assert places["06003"] == "Alpine (county)"


def test_files_are_copied_where_one_asks_for_them(home: Path, tmp_path: Path) -> None:
    words = ("build", "kentucky-graduates", "--place", "ky:275", "--language", "es")
    done = run(*words, "--out", str(tmp_path / "pages"), home=home)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "pages" / "kentucky-graduates" / "ky-275" / "es"
    assert {path.name for path in folder.iterdir()} == {
        "edition.json",
        "notebook.ipynb",
        "story.html",
        "data.csv",
        "data.json",
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("no-such-story",), "no such story"),
        (("class-of-2020", "--place", "Fresno"), "is not told for this place"),
        (("class-of-2020", "--language", "fr"), "is not told in this language"),
        (
            ("class-of-2020", "--language", "en", "--language", "es", "--language", "fr"),
            "room for two languages",
        ),
        (("class-of-2020", "--paper", "a5"), "Invalid value"),
    ],
)
def test_a_kit_of_nothing_known_is_refused_with_exit_code_2(
    home: Path, words: tuple[str, ...], said: str
) -> None:
    done = run("kit", *words, home=home)
    assert done.returncode == 2
    assert said in done.stderr
