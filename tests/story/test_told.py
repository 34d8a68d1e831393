"""The two stories on school days and on A-G keep what they promise, from the published files on."""

import csv
import json
from collections.abc import Callable

import pytest

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import State
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from tests.conftest import ROOT

CDE = ROOT / "data_samples" / "cde"
PLACES = ("06", "06003", "06037")


def printed(file: str, place: str, group: str, column: str) -> str:
    """What the publisher printed, read without any of our code."""
    text = (CDE / file).read_text("utf-8-sig").splitlines()
    for row in csv.DictReader(text, delimiter="\t"):
        told = {key.replace(" ", ""): value for key, value in row.items()}
        county = "00" if place == "06" else f"{(int(place[2:]) + 1) // 2:02}"
        if told["CountyCode"] == county and told["ReportingCategory"] == group:
            return told[column]
    return ""


def block(edition: Edition, name: str) -> Block:
    return next(b for b in edition.blocks if b.id == name)


def numbers(found: Block) -> list[str]:
    return [run[0] for runs in found.text for run in runs if not isinstance(run, str)]


@pytest.mark.parametrize("place", PLACES)
def test_absence_and_suspension_are_told_as_they_were_printed(
    place: str, edition_of: Callable[..., Edition]
) -> None:
    told = edition_of("missing-school", place, "en")
    rates = [
        printed(f"chronicabsenteeism{year}_excerpt.txt", place, "TA", "ChronicAbsenteeismRate")
        for year in ("24", "23")
    ]
    change = float(rates[0]) - float(rates[1])
    assert numbers(block(told, "headline")) == [
        *(f"{rate}%" for rate in rates),
        f"{abs(change):.1f} points",
    ]
    file = "chronicabsenteeism24_excerpt.txt"
    counts = ("ChronicAbsenteeismCount", "ChronicAbsenteeismEligibleCumulativeEnrollment")
    assert numbers(block(told, "people")) == [
        f"{int(printed(file, place, 'TA', count)):,}" for count in counts
    ]
    rates = [
        printed(f"suspension{year}_excerpt.txt", place, "TA", "SuspensionRate(Total)")
        for year in ("24", "23")
    ]
    assert numbers(block(told, "suspended"))[:2] == [f"{rate}%" for rate in rates]


@pytest.mark.parametrize("place", PLACES)
def test_both_shares_of_a_g_follow_from_what_was_printed(
    place: str, edition_of: Callable[..., Edition]
) -> None:
    told = edition_of("university-door", place, "en")
    file = "acgr24_excerpt.txt"
    rate = printed(file, place, "TA", "RegularHSDiplomaGraduates(Rate)")
    of_graduates = printed(file, place, "TA", "MetUC/CSUGradReq's(Rate)")
    said = numbers(block(told, "headline"))
    if not rate:  # Alpine had no such class
        assert said == []
        return
    of_all = float(rate) * float(of_graduates) / 100
    assert said[0] == f"{of_graduates}%"
    assert abs(int(said[1].removesuffix("%")) - of_all) <= 0.5 + 1e-9
    finished = int(printed(file, place, "TA", "MetUC/CSUGradReq's(Count)"))
    began = int(printed(file, place, "TA", "CohortStudents"))
    assert abs(int(said[1].removesuffix("%")) - 100 * finished / began) < 0.6, "as the counts say"


def test_no_line_crosses_a_year_nobody_has_or_a_group_that_was_renamed(
    edition_of: Callable[..., Edition], catalog: Catalog
) -> None:
    told = edition_of("missing-school", "06", "en")
    empty = [c for c in block(told, "trend").cells if c.state == "absent"]
    assert [c.period for c in empty] == ["2018-19", "2019-20", "2020-21", "2021-22"]
    assert all(c.reason for c in empty)
    grades = block(told, "grades")
    assert grades.spec is not None
    assert '"type": "line"' not in json.dumps(grades.spec["layer"])
    youngest = Address("cde.chronic_absenteeism.rate", "06", "grade_span.kindergarten", "2023-24")
    assert catalog.breaks(youngest)
    assert "new name" in str(grades.text)


def test_a_county_whose_grades_are_partly_hidden_has_none_at_all(catalog: Catalog) -> None:
    for span in ("kindergarten", "g1_to_3", "g4_to_6", "g7_to_8", "g9_to_12"):
        address = Address("cde.chronic_absenteeism.rate", "06003", f"grade_span.{span}", "2023-24")
        cell = catalog.cell(address)
        assert cell.state is State.ABSENT
        assert cell.reason == "hole-cde-grades-left-out"


def test_no_total_of_the_university_is_made_up(edition_of: Callable[..., Edition]) -> None:
    for language in ("en", "es"):
        entry = block(edition_of("university-door", "06037", language), "uc-entry")
        assert numbers(entry) == []
        assert [c.state for c in entry.cells] == ["absent"]


def test_context_stands_before_every_gap(edition_of: Callable[..., Edition]) -> None:
    for story in ("missing-school", "university-door"):
        ids = [b.id for b in edition_of(story, "06", "en").blocks]
        first_gap = min(ids.index(name) for name in ("race", "programs"))
        assert ids.index("context-groups") < ids.index("who-counted") < first_gap
