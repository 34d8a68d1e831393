"""The editor stops at words that claim a cause, lack, rank or color, and at nothing honest."""

import shutil
from pathlib import Path

import nbformat
import pytest

from storytable.checks import editor, ordered
from storytable.workspace import Workspace

STORY = "kentucky-graduates"


@pytest.fixture
def project(workspace: Workspace, tmp_path: Path) -> Workspace:
    """A project of one story, to be spoilt."""
    for name in ("story.yml", "en.ftl", "es.ftl"):
        (tmp_path / "stories" / STORY).mkdir(parents=True, exist_ok=True)
        shutil.copy(workspace.stories / STORY / name, tmp_path / "stories" / STORY)
    (tmp_path / "notebooks").mkdir()
    shutil.copy(workspace.notebooks / f"{STORY}.ipynb", tmp_path / "notebooks")
    return Workspace(tmp_path, tmp_path / "home")


def say(project: Workspace, sentence: str, language: str = "en") -> list[str]:
    """What the editor says where the chart's words are this sentence."""
    path = project.stories / STORY / f"{language}.ftl"
    lines = path.read_text("utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("trend ="))
    lines[at] = f"trend = {sentence}"
    path.write_text("\n".join(lines), "utf-8")
    found = editor.check(project)
    assert all((problem.path, problem.line) == (path, at + 1) for problem in found)
    return [problem.text for problem in found]


@pytest.mark.parametrize(
    ("language", "sentence", "word", "fault"),
    [
        ("en", "The rate fell because of the closings.", "because of", "cause"),
        ("en", "School meals led to more diplomas.", "led to", "cause"),
        ("es", "La tasa bajó debido a los cierres.", "debido a", "cause"),
        ("en", "At-risk students need more.", "At-risk", "lack"),
        ("en", "Many dropped out.", "dropped out", "lack"),
        ("es", "Los estudiantes en riesgo son muchos.", "en riesgo", "lack"),
        ("en", "These are the best districts.", "the best", "order"),
        ("en", "Jefferson is better than Fayette.", "better than", "order"),
        ("es", "Es el condado más alto.", "el condado más alto", "order"),
        ("en", "The red line is your county.", "red line", "color"),
        ("es", "La línea azul es su condado.", "línea azul", "color"),
        ("en", "[Write: how to read it]", "[Write: how to read it]", "prompt"),
    ],
)
def test_a_word_an_editor_stops_at_is_named_with_what_is_wrong(
    language: str, sentence: str, word: str, fault: str, project: Workspace
) -> None:
    (said,) = say(project, sentence, language)
    assert word in said
    assert fault in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Did it fall because of the closings?",
        "It does not show that one caused the other.",
        "Benefits came early because of the shutdown (County Welfare Directors Association, 2019).",
        "The state calls this group “socioeconomically disadvantaged”.",
        "Nobody here ranked districts.",
        "Of every ten students, students of color are counted in the file.",
        "Better roads were built, and a blue bus goes there.",
    ],
)
def test_an_honest_sentence_passes(sentence: str, project: Workspace) -> None:
    assert say(project, sentence) == []


def test_a_limit_nobody_wrote_is_missed(project: Workspace) -> None:
    path = project.stories / STORY / "en.ftl"
    text = path.read_text("utf-8")
    path.write_text(text.replace("limit-blanks =", "limit-other ="), "utf-8")
    (problem,) = editor.check(project)
    assert "limit-blanks" in problem.text


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('alt.Chart(c).mark_bar().encode(x="value", color="group")', "color alone"),
        ('alt.Chart(c).mark_bar().encode(x="value", y="group", color="group")', ""),
        ('alt.Chart(c).mark_line().encode(x="period", color="group")', ""),
        ('alt.X("place", sort="-y")', "order"),
        ('cells.sort_values("value")', "order"),
    ],
)
def test_a_chart_keeps_the_declared_order_and_more_than_color(
    code: str, fault: str, project: Workspace
) -> None:
    path = project.notebooks / f"{STORY}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(code))
    nbformat.write(notebook, path)
    found = ordered.check(project)
    assert [(p.path, p.line) for p in found] == ([(path, len(notebook.cells))] if fault else [])
    assert all(fault in problem.text for problem in found)
