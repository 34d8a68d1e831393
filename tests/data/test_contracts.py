"""Contracts and crosswalks: text stays text, and a slip of the pen gets its line."""

from pathlib import Path

import pytest

from storytable.data.contracts import Contract, covers
from storytable.data.places import read_groups
from storytable.data.yaml_files import read_yaml
from storytable.errors import DataProblem

SAMPLES = Path(__file__).parent.parent.parent / "data_samples"


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """A real contract with one line changed."""
    text = (SAMPLES / "kde" / "graduation.yml").read_text("utf-8")
    assert old in text
    path = tmp_path / "contract.yml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


def test_an_unknown_key_is_refused_with_its_line(tmp_path: Path) -> None:
    path = changed(tmp_path, "terms: open", "terms: open\nsmallest: 10")
    line = path.read_text("utf-8").splitlines().index("smallest: 10") + 1
    with pytest.raises(DataProblem, match=rf"line {line} smallest: Extra inputs"):
        read_yaml(path, Contract)


def test_unknown_terms_of_use_are_refused(tmp_path: Path) -> None:
    path = changed(tmp_path, "terms: open", "terms: probably fine")
    with pytest.raises(DataProblem, match="terms"):
        read_yaml(path, Contract)


def test_a_rate_that_does_not_name_its_denominator_is_refused(tmp_path: Path) -> None:
    path = changed(tmp_path, ", denominator: cohort", "")
    with pytest.raises(DataProblem, match="a rate names its numerator and denominator"):
        read_yaml(path, Contract)


def test_a_code_with_a_leading_zero_stays_text() -> None:
    contract = read_yaml(SAMPLES / "cde" / "data_summary.yml", Contract)
    assert contract.place[0].constant == "06"


def test_every_group_of_every_publisher_has_one_place_in_the_crosswalk() -> None:
    groups = read_groups(SAMPLES / "groups.yml")
    for crosswalk in ("cde", "kde"):
        codes = [c for f in groups.families for g in f.groups for c in g.codes.get(crosswalk, [])]
        assert len(codes) == len(set(codes)) > 10


def test_a_renamed_group_keeps_one_id() -> None:
    codes = read_groups(SAMPLES / "groups.yml").crosswalk("kde")
    assert codes["Limited English Proficiency"] == codes["English Learners"]


@pytest.mark.parametrize(
    ("periods", "period", "inside"),
    [
        ([], "2019-20", True),
        (["2019-20"], "2019-20", True),
        (["2016-17/2018-19"], "2018-19", True),
        (["2016-17/2018-19"], "2019-20", False),
        (["2016-17", "2019-20/2020-21"], "2020-21", True),
    ],
)
def test_a_range_of_periods_holds_both_its_ends(
    periods: list[str], period: str, inside: bool
) -> None:
    assert covers(periods, period) is inside
