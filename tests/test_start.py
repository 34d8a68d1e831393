"""start.py on a fresh machine: what it refuses, what it sets up, what it leaves alone.

The set-up is run for real, offline, in a folder whose locks are empty and whose package is tiny.
"""

import ast
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import start

ROOT = Path(start.__file__).parent
PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
# The smallest build backend: a link to this folder and one command, which tells its words.
BACKEND = """\
import os, zipfile
def build_editable(folder, config_settings=None, metadata_directory=None):
    if os.path.exists("broken"):
        raise RuntimeError("the network went away")
    name = "storytable-0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("_storytable.pth", os.getcwd())
        info = "storytable-0.dist-info/"
        about = ("Metadata-Version: 2.1", "Name: storytable", "Version: 0")
        wheel.writestr(info + "METADATA", "\\n".join(about))
        about = ("Wheel-Version: 1.0", "Root-Is-Purelib: true", "Tag: py3-none-any")
        wheel.writestr(info + "WHEEL", "\\n".join(about))
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nstorytable = told:main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""
TOLD = """\
import os, sys
def main():
    print("storytable", *sys.argv[1:], os.environ.get("STORYTABLE_HOME", ""))
    return int(sys.argv[-1]) if sys.argv[-1].isdigit() else 0
"""


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the folder's start.py as a person does."""
    return subprocess.run(
        [sys.executable, str(folder / "start.py"), *words],
        env={k: v for k, v in os.environ.items() if k != "STORYTABLE_HOME"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Storytable as downloaded, in a folder with a blank and an ñ, never started."""
    folder = tmp_path_factory.mktemp("año nuevo") / "una carpeta"
    folder.mkdir()
    shutil.copy(ROOT / "start.py", folder)
    for lock in (start.LOCK, start.TEST_LOCK):
        (folder / lock).touch()
    (folder / "pyproject.toml").write_text(PYPROJECT, "utf-8")
    (folder / "backend.py").write_text(BACKEND, "utf-8")
    (folder / "told.py").write_text(TOLD, "utf-8")
    return folder


@pytest.fixture(scope="module")
def interrupted(empty_folder: Path) -> subprocess.CompletedProcess[str]:
    """What the first start said, whose set-up broke off half way."""
    (empty_folder / "broken").touch()
    first = run(empty_folder, "hello")
    (empty_folder / "broken").unlink()
    return first


@pytest.fixture(scope="module")
def repaired(
    empty_folder: Path, interrupted: subprocess.CompletedProcess[str]
) -> subprocess.CompletedProcess[str]:
    """What the start after the interrupted one said."""
    assert interrupted.returncode != 0
    return run(empty_folder, "hello", "two words", "3", STORYTABLE_HOME="elsewhere")


def test_python_3_8_can_read_the_file_and_so_hears_that_it_is_too_old() -> None:
    ast.parse((ROOT / "start.py").read_text("utf-8"), feature_version=(3, 8))


def test_an_old_python_gets_a_sentence_and_exit_code_5(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 6))
    assert start.main(["serve"]) == 5
    said = capsys.readouterr().err
    assert "This is Python 3.9; Storytable needs Python 3.11 or newer." in said
    assert "Install a newer Python" in said


def test_the_oldest_python_is_the_one_pyproject_asks_for() -> None:
    oldest = ".".join(map(str, start.OLDEST_PYTHON))
    assert f'requires-python = ">={oldest}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_a_path_too_long_for_windows_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 81)
    with pytest.raises(start.CannotStart, match="Move the folder to a shorter path"):
        start.check_machine(deep, windows=True)
    assert not deep.exists()


def test_a_folder_with_a_blank_and_other_letters_is_accepted(tmp_path: Path) -> None:
    folder = tmp_path / "año nuevo"
    folder.mkdir()
    start.check_machine(folder)
    assert not list(folder.iterdir())


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"  # root may write to every folder, but not into a file
    in_the_way.touch()
    with pytest.raises(start.CannotStart, match=r"cannot be written to .* Move Storytable"):
        start.check_machine(in_the_way)


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_that_cannot_make_environments_is_told_which_package_to_install(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(start.CannotStart, match="sudo apt install python3-venv"):
        start.check_machine(tmp_path)


def test_an_interrupted_set_up_says_what_to_do_and_ends_with_5(
    interrupted: subprocess.CompletedProcess[str],
) -> None:
    assert interrupted.returncode == 5
    assert "the network went away" in interrupted.stderr
    assert "then start again" in interrupted.stderr
    assert 'start.py", line' not in interrupted.stderr


def test_the_next_start_repairs_it_and_does_only_what_is_missing(
    repaired: subprocess.CompletedProcess[str],
) -> None:
    assert repaired.stdout.startswith("Linking this folder into its environment.\n")


def test_words_exit_code_and_environment_pass_through(
    repaired: subprocess.CompletedProcess[str],
) -> None:
    assert repaired.stdout.endswith("storytable hello two words 3 elsewhere\n"), repaired.stderr
    assert repaired.returncode == 3


@pytest.mark.usefixtures("repaired")
def test_a_second_start_does_nothing_and_is_ready_at_once(empty_folder: Path) -> None:
    before = time.perf_counter()
    again = run(empty_folder, "hello")
    assert time.perf_counter() - before < 2
    assert again.stdout.strip() == "storytable hello"


@pytest.mark.usefixtures("repaired")
def test_without_words_it_builds_and_then_serves(empty_folder: Path) -> None:
    both = run(empty_folder)
    assert [line.strip() for line in both.stdout.splitlines()] == [
        "storytable build",
        "storytable serve",
    ]


@pytest.mark.usefixtures("repaired")
def test_the_link_is_plain_ascii_so_that_every_windows_code_page_reads_it(
    empty_folder: Path,
) -> None:
    (link,) = (empty_folder / ".venv").glob("[Ll]ib/**/_storytable.pth")
    written = link.read_bytes()
    assert written.isascii()
    assert (link.parent / written.strip().decode()).resolve() == empty_folder


@pytest.mark.usefixtures("repaired")
def test_without_any_browser_the_tests_say_so_and_end_with_5(empty_folder: Path) -> None:
    none_found = run(empty_folder, "test", PATH="")
    assert none_found.returncode == 5
    assert "The tests need Chromium or Chrome" in none_found.stderr


@pytest.mark.usefixtures("repaired")
def test_a_changed_lock_makes_a_new_environment(empty_folder: Path) -> None:
    (empty_folder / start.LOCK).write_text("# changed\n", "ascii")
    (empty_folder / ".venv" / "left over").touch()
    again = run(empty_folder, "hello")
    assert again.stdout.startswith("Setting Storytable up in this folder")
    assert again.stdout.strip().endswith("storytable hello"), again.stderr
    assert not (empty_folder / ".venv" / "left over").exists()


@pytest.mark.usefixtures("repaired")
def test_a_moved_folder_counts_as_not_set_up(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(empty_folder, moved, symlinks=True, ignore=shutil.ignore_patterns("lib*"))
    monkeypatch.setattr(start, "ROOT", empty_folder)
    assert start.is_done(start.PACKAGES)
    monkeypatch.setattr(start, "ROOT", moved)
    assert not start.is_done(start.PACKAGES)


@pytest.mark.parametrize("program", ["start.command", ".ci/run"])
def test_double_click_and_ci_programs_can_be_executed(program: str) -> None:
    assert os.access(ROOT / program, os.X_OK)


def test_the_windows_program_has_windows_line_ends_and_plain_letters() -> None:
    text = (ROOT / "start.bat").read_bytes()
    assert text.isascii()
    assert text.count(b"\n") == text.count(b"\r\n")
