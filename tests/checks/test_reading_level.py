"""Reading level: texts come out where the formulas put them; it is advice, never a failure."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from storytable.checks.reading_level import (
    advice,
    ease,
    english_syllables,
    grade,
    sentences_of,
    spanish_syllables,
)
from storytable.cli import main
from storytable.workspace import Workspace


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("school", 1),
        ("table", 2),
        ("whole", 1),
        ("missed", 1),
        ("counted", 2),
        ("places", 2),
        ("graduation", 4),
        ("county's", 2),
        ("the", 1),
    ],
)
def test_english_words_have_their_syllables(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("escuela", 3),
        ("país", 2),
        ("ciudad", 2),
        ("leer", 2),
        ("quienes", 2),
        ("pregunta", 3),
        ("guía", 2),
        ("muy", 1),
        ("ayuda", 3),
        ("estadounidense", 6),
        ("y", 1),
    ],
)
def test_spanish_words_have_their_syllables(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


def test_the_formulas_give_what_they_give_by_hand() -> None:
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert ease("El gato come pan.") == pytest.approx(206.835 - 62.3 * 6 / 4 - 4)


def test_longer_words_and_sentences_are_harder_in_both_languages() -> None:
    easy = "We count each child. We say where."
    hard = "Institutional accountability necessitates comprehensive longitudinal documentation."
    assert grade(hard) > 12 > 4 > grade(easy)
    facil = "Contamos a cada niño. Decimos dónde."
    dificil = "La responsabilidad institucional requiere documentación longitudinal exhaustiva."
    assert ease(dificil) < 40 < 65 < ease(facil)


def test_placeholders_count_as_a_word_and_labels_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "en.ftl"
    path.write_text(
        "reviewed_by_story = Nobody.\n"
        "title = Who is missing school?\n"
        "label = Share of students\n"
        "told = In { $place } it { $way ->\n    [up] rose\n   *[same] stayed\n}.\n",
        "utf-8",
    )
    assert sentences_of(path) == [
        (2, "title", "Who is missing school?"),
        (4, "told", "In data it stayed."),
    ]


def test_a_story_that_is_hard_to_read_is_advice_with_its_line_and_no_failure(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stories", "notebooks", "data_samples"):
        shutil.copytree(workspace.root / name, tmp_path / name)
    copied = Workspace(tmp_path, tmp_path / "home")
    assert [line for line in advice(copied) if line.startswith("Reading level in")]
    path = tmp_path / "stories" / "support" / "en.ftl"
    text = path.read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("story-lead"))
    hard = "Institutional accountability necessitates comprehensive documentation. " * 40
    path.write_text(text.replace(line, f"story-lead = {hard}"), "utf-8")
    number = text.splitlines().index(line) + 1
    where = f"{Path('stories', 'support', 'en.ftl')}:{number}: advice: story-lead"
    assert any(told.startswith(where) for told in advice(copied))
    monkeypatch.setenv("STORYTABLE_ROOT", str(tmp_path))
    done = CliRunner().invoke(main, ["check"])
    assert done.exit_code == 0, done.output
    assert where in done.output
    assert "Nothing to mend." in done.output
