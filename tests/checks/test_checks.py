"""`check` complains with file and line, and about nothing that is right."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest

from storytable.checks.all_checks import all_checks
from storytable.workspace import Workspace


@pytest.fixture
def project(workspace: Workspace, tmp_path: Path) -> Workspace:
    """A copy of the project, to be spoilt."""
    for name in ("stories", "notebooks", "data_samples"):
        shutil.copytree(workspace.root / name, tmp_path / name)
    return Workspace(tmp_path, tmp_path / "home")


def spoil(project: Workspace, name: str, old: str, new: str) -> int:
    """Replaces text in a file of the project; the line where it stands."""
    path = project.root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_project_has_nothing_to_mend(workspace: Workspace) -> None:
    assert all_checks(workspace) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "complaint"),
    [
        (
            "stories/class-of-2020/es.ftl",
            "cohort = ",
            "cohorte = ",
            "the message cohort of en.ftl .* is missing here",
        ),
        (
            "stories/class-of-2020/es.ftl",
            "La generación anterior: { $before }.",
            "La generación anterior.",
            r"headline lost \$before",
        ),
        (
            "stories/class-of-2020/en.ftl",
            "Food benefits by month",
            "Food benefits for 12 months",
            "the number 12 is written by hand",
        ),
        ("stories/class-of-2020/en.ftl", "trend = Each", "trend Each", "not a message"),
        (
            "stories/kentucky-graduates/story.yml",
            "datasets: [kde.graduation]",
            "datasets: [kde.graduatoin]",
            "no dataset 'kde.graduatoin'",
        ),
        (
            "stories/kentucky-graduates/story.yml",
            "audience:",
            "audiense:",
            r"line \d+ audiense: Extra inputs",
        ),
        ("data_samples/kde/graduation.yml", "kind: school-year", "kind: school year", "line 4"),
        (
            "data_samples/kde/graduation.yml",
            "group: {columns",
            "families: [nobody]\ngroup: {columns",
            "family of groups 'nobody'",
        ),
        (
            "stories/kentucky-graduates/activities/plan.yml",
            "level: ",
            "scripts: {45: [{activity: walk, minutes: 46}]}\nlevel: ",
            "the script of 45 minutes lasts 46",
        ),
        (
            "stories/kentucky-graduates/activities/plan.yml",
            "label: hundred-graduated",
            "label: hundred-gradated",
            "hundred-gradated is missing; plan.yml names it",
        ),
    ],
)
def test_a_slip_is_found_with_its_file(
    project: Workspace, name: str, old: str, new: str, complaint: str
) -> None:
    spoil(project, name, old, new)
    found = all_checks(project)
    assert found
    text = "\n".join(map(str, found))
    assert Path(name).name in text
    assert re.search(complaint, text), text


def test_a_missing_placeholder_is_found_at_its_line(project: Workspace) -> None:
    line = spoil(project, "stories/class-of-2020/es.ftl", "{ $summary } después", "otra después")
    found = [p for p in all_checks(project) if "$summary" in p.text]
    assert [problem.line for problem in found] == [line]


def test_outputs_left_in_a_notebook_are_found(project: Workspace) -> None:
    path = project.notebooks / "kentucky-graduates.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[2].outputs = [nbformat.v4.new_output("stream", text="left behind")]
    nbformat.write(notebook, path)
    assert any("keeps outputs" in problem.text for problem in all_checks(project))


def test_a_sentence_without_words_for_a_state_is_found(project: Workspace) -> None:
    for tongue in ("en", "es"):
        path = project.stories / "kentucky-graduates" / f"{tongue}.ftl"
        text = path.read_text("utf-8").replace("    .absent =", "    .absnet =", 1)
        path.write_text(text, "utf-8")
    assert any("headline.absent" in problem.text for problem in all_checks(project))
