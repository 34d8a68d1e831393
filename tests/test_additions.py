"""Adding one of each touches as few files as promised, and works in a copy of the project."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from tests.conftest import ROOT

FOLDERS = ("storytable", "stories", "notebooks", "data_samples", "widgets")


@pytest.fixture
def copy(tmp_path: Path, give_cells: Callable[[Path], None]) -> Path:
    """The whole project, package included."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, tmp_path / name)
    give_cells(tmp_path / "home")
    return tmp_path


def run(copy: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command of the copied project."""
    env = os.environ | {
        "PYTHONPATH": str(copy),
        "STORYTABLE_ROOT": str(copy),
        "STORYTABLE_HOME": str(copy / "home"),
    }
    command = [sys.executable, "-m", "storytable.cli", *words]
    return subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True, check=False)


def changed(copy: Path) -> list[str]:
    """Files that differ from the project, or that it does not have."""
    found = []
    for path in sorted(p for name in FOLDERS for p in (copy / name).rglob("*") if p.is_file()):
        mine = ROOT / path.relative_to(copy)
        if "__pycache__" not in path.parts and (
            not mine.exists() or mine.read_bytes() != path.read_bytes()
        ):
            found.append(str(path.relative_to(copy)))
    return found


def add_dataset(copy: Path) -> None:
    """A dataset of a provider that is there, with its words."""
    folder = copy / "data_samples" / "kde"
    (folder / "attendance_2020.csv").write_text(
        "sch_id,year,rate\n999,2019-2020,0.94\n001,2019-2020,0.951\n", "utf-8"
    )
    (folder / "attendance.yml").write_text(
        "dataset: kde.attendance\n"
        "files: ['attendance_*.csv']\n"
        "layout: {kind: delimited}\n"
        "period: {columns: year, kind: school-year}\n"
        "place: {columns: sch_id, crosswalk: kde}\n"
        "group: {constant: all}\n"
        "measures:\n"
        "  rate: {column: rate, unit: percent, scale: fraction, decimals: '1', numerator: a,\n"
        "         denominator: b, of_whom: of-whom-kde-cohort, concept: attendance-rate}\n"
        "terms: open\nsource: the test\naccessed: 2026-11\n",
        "utf-8",
    )
    for tongue in ("en", "es"):
        with (folder / f"{tongue}.ftl").open("a", encoding="utf-8") as file:
            file.write(
                "\nmeasure-kde-attendance-rate = x\npublication-kde-attendance = x\n"
                "biography-kde-attendance = x\n    .who = x\n    .how = x\n"
                "    .missing = x\n    .law = x\n"
            )


def add_story(copy: Path, dataset: str = "kde.graduation") -> None:
    """A story of four files."""
    folder = copy / "stories" / "short-story"
    folder.mkdir()
    (folder / "story.yml").write_text(
        "story: short-story\nstage: school\nnotebook: short-story.ipynb\nstate: '21'\n"
        "levels: [state, district]\n"
        f"datasets: [{dataset}]\naudience: [families]\ndecision: decision\nlimits: [a, b, c]\n",
        "utf-8",
    )
    words = "reviewed_by_story = nobody yet\n" + "".join(
        f"{name} = Words.\n" for name in ("story-title", "story-lead", "decision", "a", "b", "c")
    )
    words += "trend = Words.\n    .heading = Words\nlimits =\n    .heading = Words\n"
    for tongue in ("en", "es"):
        (folder / f"{tongue}.ftl").write_text(words, "utf-8")
    opening = (
        "import altair as alt\nimport storytable as st\n"
        's = st.open_story("short-story", place=place, compare=compare, language=language)'
    )
    drawing = (
        f'@s.show("trend", s.cells("{dataset}.rate"))\ndef trend(cells):\n'
        '    return alt.Chart(cells).mark_point().encode(x="period", y="value")'
    )
    cells = [
        'place = "21"\ncompare = []\nlanguage = "en"',
        opening,
        drawing,
        's.limit("limits")',
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    notebook.cells[0].metadata["tags"] = ["parameters"]
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    nbformat.write(notebook, copy / "notebooks" / "short-story.ipynb")


def test_a_dataset_is_two_files_and_its_words(copy: Path) -> None:
    add_dataset(copy)
    assert [Path(name).name for name in changed(copy)] == [
        "attendance.yml",
        "attendance_2020.csv",
        "en.ftl",
        "es.ftl",
    ]
    add_story(copy, "kde.attendance")
    done = run(copy, "build", "short-story", "--place", "ky:001", "--language", "en")
    assert done.returncode == 0, done.stderr
    figures = json.loads(next((copy / "home").rglob("data.json")).read_text("utf-8"))["figures"]
    assert [figure["value"] for figure in figures] == [95.1]


def test_a_story_is_four_files(copy: Path) -> None:
    add_story(copy)
    assert len(changed(copy)) == 4
    assert "Nothing to mend" in run(copy, "check").stdout
    done = run(copy, "build", "short-story", "--place", "21")
    assert done.returncode == 0, done.stderr
    assert len(list((copy / "home").rglob("story.html"))) == 2


def test_a_language_is_one_file_beside_each_english_one(copy: Path) -> None:
    english = [p for name in FOLDERS for p in (copy / name).rglob("en.ftl")]
    for path in english:
        text = path.read_text("utf-8").replace("locale = en-US", "locale = fr-FR")
        path.with_name("fr.ftl").write_text(text.replace("= English", "= Français"), "utf-8")
    assert len(changed(copy)) == len(english)
    done = run(copy, "build", "kentucky-graduates", "--place", "21", "--language", "fr")
    assert done.returncode == 0, done.stderr
    page = next((copy / "home").rglob("story.html")).read_text("utf-8")
    assert '<html lang="fr">' in page
    assert "89,8" in page


def test_without_the_first_state_the_second_story_still_stands(copy: Path) -> None:
    own = ("cde", "cdss", "bls", "census", "csac", "uc", "ed_data", "dhcs", "urban", "rules", "c2c")
    for name in own:
        shutil.rmtree(copy / "data_samples" / name)
    (copy / "data_samples" / "places" / "ca.csv").unlink()
    stories = {path.name for path in (copy / "stories").iterdir()} - {"kentucky-graduates"}
    assert len(stories) > 6
    for story in stories:
        shutil.rmtree(copy / "stories" / story)
        (copy / "notebooks" / f"{story}.ipynb").unlink()
    assert "Nothing to mend" in run(copy, "check").stdout
    done = run(copy, "build")
    assert done.returncode == 0, done.stderr
    assert "kentucky-graduates ky:275 en: made." in done.stderr
