"""Numbers and names as each language writes them; a missing word is an error, never a fallback."""

from pathlib import Path

import pytest

from storytable.data.cells import State
from storytable.errors import DataProblem, UsageProblem
from storytable.story.words import OWN, languages, read_words
from tests.data.test_cells import a_cell

EN, ES = read_words("en", []), read_words("es", [])


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "english", "spanish"),
    [
        (84.2, "percent", 1, "84.2%", "84.2%"),
        (83.0, "percent", 0, "83%", "83%"),
        (100.0, "percent", 1, "100.0%", "100.0%"),
        (2639252, "households", 0, "2,639,252", "2,639,252"),
        (1.3, "points", 1, "1.3 points", "1.3 puntos"),
        (0.0, "percent", 1, "0.0%", "0.0%"),
    ],
)
def test_a_number_is_written_as_its_readers_write_it(
    value: float, unit: str, decimals: int, english: str, spanish: str
) -> None:
    assert EN.number(value, unit=unit, decimals=decimals) == english
    assert ES.number(value, unit=unit, decimals=decimals).replace("\u00a0", "") == spanish


def test_a_month_is_named_in_its_language() -> None:
    assert EN.period("2019-01", "month") == "Jan 2019"
    assert ES.period("2019-01", "month") == "ene 2019"
    assert EN.period("2019-20", "school-year") == "2019-20"


@pytest.mark.parametrize("words", [EN, ES])
def test_every_state_has_words(words: object) -> None:
    ranged = a_cell(None, State.BOUNDED, low=5.0, high=10.0)
    hidden, absent = a_cell(None, State.WITHHELD), a_cell(None, State.ABSENT)
    said = {words.figure(cell) for cell in (a_cell(), ranged, hidden, absent)}  # type: ignore[attr-defined]
    assert len(said) == 4


def test_a_missing_message_is_an_error_that_names_it() -> None:
    with pytest.raises(DataProblem, match=r"en\.ftl no-such-message: this message is missing"):
        EN.say("no-such-message")


def test_a_missing_placeholder_is_an_error() -> None:
    with pytest.raises(DataProblem, match="unit-points"):
        EN.say("unit-points")


def test_a_folder_without_the_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("x = y\n", "utf-8")
    with pytest.raises(DataProblem, match="words in es are missing"):
        read_words("es", [tmp_path])


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageProblem, match="one of en, es"):
        read_words("xx", [])


def test_a_language_is_one_file() -> None:
    assert languages() == ["en", *sorted(p.stem for p in OWN.glob("*.ftl") if p.stem != "en")]


def test_a_survey_s_estimate_is_told_with_its_range() -> None:
    cell = a_cell(None, State.BOUNDED, estimate=20.1, low=15.1, high=25.1)
    assert EN.figure(cell) == "about 20.1% (between 15.1% and 25.1%)"
    assert ES.figure(cell).replace("\u00a0", "") == "alrededor de 20.1% (entre 15.1% y 25.1%)"
