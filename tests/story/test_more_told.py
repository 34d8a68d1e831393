"""The stories on steps after school, on a table nobody publishes, on a form, and on what stands
behind a school day keep what they promise, from the published files on."""

import csv
import io
import json
import re
from collections.abc import Callable

import pytest
from python_calamine import CalamineWorkbook

from storytable.data.address import Address
from storytable.data.releases import Release
from storytable.publish.html import names_for
from storytable.publish.tables import csv_text, json_text
from storytable.story.blocks import Block
from storytable.story.controls import form_html
from storytable.story.editions import Edition
from storytable.story.stories import find_story
from storytable.workspace import Workspace
from tests.conftest import ROOT

SAMPLES = ROOT / "data_samples"


def block(edition: Edition, name: str) -> Block:
    return next(b for b in edition.blocks if b.id == name)


def said(found: Block) -> str:
    return " ".join(r if isinstance(r, str) else r[0] for runs in found.text for r in runs)


def numbers(found: Block) -> list[str]:
    return [run[0] for runs in found.text for run in runs if not isinstance(run, str)]


def printed(file: str, column: str, *, county: str, group: str = "TA") -> str:
    """What the publisher printed, read without any of our code."""
    text = (SAMPLES / "cde" / file).read_text("utf-8-sig").splitlines()
    for row in csv.DictReader(text, delimiter="\t"):
        if row["CountyCode"] == county and row["ReportingCategory"] == group:
            return row[column]
    return ""


COUNTIES = [("06", "00"), ("06037", "19"), ("06091", "46")]


@pytest.mark.parametrize(("place", "county"), COUNTIES)
def test_each_hundred_is_its_own_files_rate_in_whole_people(
    place: str, county: str, edition_of: Callable[..., Edition]
) -> None:
    told = edition_of("hundred-students", place, "en")
    diploma = printed("acgr23_excerpt.txt", "Regular HS Diploma Graduates (Rate)", county=county)
    going = printed(
        "cgr12mo23_excerpt.txt", "College Going Rate - Total (12 Months)", county=county
    )
    for number, rate in zip(numbers(block(told, "headline")), (diploma, going), strict=True):
        assert abs(int(number) - float(rate)) < 1
    for stage in ("stage-school", "stage-college"):
        bars = [c for c in block(told, stage).cells if ".hundred_" in c.address]
        assert sum(c.value or 0 for c in bars) == 100
    seam = block(told, "seam-counts")
    assert len({c.of_whom for c in seam.cells}) == 2, "two populations"
    ids = [b.id for b in told.blocks]
    assert ids.index("stage-school") < ids.index("seam") < ids.index("seam-counts")


def test_kinds_of_college_nobody_printed_are_one_open_band_in_words(
    edition_of: Callable[..., Edition],
) -> None:
    for language, words in (("en", "not in this file"), ("es", "no está en este archivo")):
        kinds = block(edition_of("hundred-students", "06", language), "kinds")
        assert numbers(kinds) == []
        assert words in said(kinds)
        assert {c.state for c in kinds.cells} == {"absent"}


def test_the_premise_is_set_beside_what_was_published_and_nothing_is_subtracted(
    edition_of: Callable[..., Edition],
) -> None:
    told = edition_of("fewer-students", "06091", "en")
    assert numbers(block(told, "then-and-now"))[:3] == ["282,740", "439,211", "64.4%"]
    assert numbers(block(told, "then-and-now"))[3:6] == ["290,577", "442,474", "65.7%"]
    assert not any(c.address.startswith("=") for b in told.blocks for c in b.cells)


def test_both_fillings_have_the_published_totals_and_say_on_every_output_that_they_are_made_up(
    edition_of: Callable[..., Edition],
) -> None:
    told = edition_of("fewer-students", "06", "en")
    file, column = "cgr12mo23_excerpt.txt", "Enrolled In College - Total (12 Months)"
    all_, low, latino = (
        int(printed(file, column, county="00", group=g)) for g in ("TA", "SS", "RH")
    )
    for table in ("filling_few", "filling_many"):
        at = {
            c.address.split("/")[2].partition(".")[2]: int(c.value or 0)
            for c in block(told, "fillings").cells
            if table in c.address
        }
        assert at["both"] + at["low_income_only"] == low
        assert at["both"] + at["latino_only"] == latino
        assert sum(at.values()) == all_
    page = [b for b in told.blocks if any("filling" in c.address for c in b.cells)]
    assert {b.id for b in page} == {"fillings", "two-stories"}
    assert all("made up" in said(b).lower() for b in page)
    rows = list(csv.DictReader(io.StringIO(csv_text(told).removeprefix("\ufeff"))))
    kept = json.loads(json_text(told))["figures"]
    for figures in (rows, kept):
        mine = [f for f in figures if "filling" in f["address"]]
        assert len(mine) == 8
        assert all("made up" in str(list(f.values())).lower() for f in mine)


def test_where_a_total_is_hidden_no_table_is_filled(edition_of: Callable[..., Edition]) -> None:
    for language in ("en", "es"):
        told = edition_of("fewer-students", "06091", language)
        for name in ("crossed", "fillings"):
            assert {c.state for c in block(told, name).cells if "crossing" in c.address} == {
                "withheld"
            }
        assert numbers(block(told, "two-stories")) == []


def rows_of_florida(day: str) -> list[list[str]]:
    """The rows of schools of one weekly file, as printed."""
    book = CalamineWorkbook.from_path(SAMPLES / "fsa" / f"FL_{day}.xls")
    return [list(map(str, row)) for row in book.get_sheet_by_index(0).to_python()[4:]]


def test_what_two_weekly_files_show_of_schools_is_what_they_print(
    edition_of: Callable[..., Edition],
) -> None:
    early, late = rows_of_florida("2024-03-08"), rows_of_florida("2024-04-26")
    for place, code in (("12", ""), ("nces:1200390", "1200390")):
        mine = [[row for row in rows if row[0].startswith(code)] for rows in (early, late)]
        few = sum(row[5].strip() == "<5" for row in mine[0])
        numbered = sum(row[5].strip().isdigit() for row in mine[1])
        sent = sum(row[4].strip().isdigit() for row in mine[0])
        told = edition_of("form-broke", place, "es")
        wanted = [len(mine[0]), few, numbered, len(mine[1])]
        assert numbers(block(told, "headline")) == [f"{n:,}" for n in wanted]
        assert numbers(block(told, "sent"))[0] == f"{sent:,}"


def test_a_range_stays_a_range_and_a_state_has_none(edition_of: Callable[..., Edition]) -> None:
    spoken = {"en": "25% to 29%", "es": "entre 25% y 29%"}
    for language, words in spoken.items():
        told = edition_of("form-broke", "nces:1200390", language)
        assert numbers(block(told, "range")) == [words]
        assert numbers(block(edition_of("form-broke", "12", language), "range")) == []


def test_california_and_florida_never_share_a_chart_or_a_sentence_of_figures(
    edition_of: Callable[..., Edition],
) -> None:
    told = edition_of("form-broke", "12", "en")
    for found in told.blocks:
        assert len({c.address.partition(".")[0] for c in found.cells}) <= 1, found.id
    ids = [b.id for b in told.blocks]
    assert ids.index("california-seam") < ids.index("california") < ids.index("california-schools")
    assert {c.place for c in block(told, "california-schools").cells} == {"California"}


@pytest.mark.parametrize(("place", "county"), [("06", "Statewide"), ("06003", "Alpine")])
def test_months_of_food_benefits_are_told_as_printed_with_their_shocks(
    place: str, county: str, edition_of: Callable[..., Edition]
) -> None:
    file = SAMPLES / "cdss" / "calfresh_dashboard_2019_on_excerpt.csv"
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    mine = {row["Date"]: row["CalFresh Households"] for row in rows if row["County"] == county}
    told = edition_of("school-day", place, "en")
    said_numbers = numbers(block(told, "headline"))
    assert [n.replace(",", "") for n in said_numbers[:2]] == [
        mine[month].replace(",", "") for month in ("Jun-20", "Jan-20")
    ]
    food = block(told, "food")
    assert len(food.cells) == 26, "no month is left out"
    assert "January 2019" in said(food), "the shock is annotated with its source"
    ids = [b.id for b in told.blocks]
    assert ids.index("shocks") < ids.index("food")
    assert ids.index("context-place") < ids.index("income") < ids.index("poverty")


def test_what_is_not_published_at_a_level_is_said_in_words_and_not_drawn_empty(
    edition_of: Callable[..., Edition],
) -> None:
    for language, words in (("en", "page of each county"), ("es", "página de cada condado")):
        state = edition_of("school-day", "06", language)
        for name in ("work-year", "health-county", "internet"):
            assert block(state, name).spec is None
            assert words in said(block(state, name))
            assert block(edition_of("school-day", "06003", language), name).spec is not None


def test_a_figure_of_the_whole_state_says_so_on_a_countys_page(
    edition_of: Callable[..., Edition],
) -> None:
    health = block(edition_of("school-day", "06003", "en"), "health")
    assert {c.place for c in health.cells} == {"California"}
    assert "whole state" in health.title


def test_an_estimate_with_bounds_is_not_told_as_missing(edition_of: Callable[..., Edition]) -> None:
    told = edition_of("school-day", "06", "en")
    assert {c.state for c in block(told, "income").cells} == {"bounded"}
    assert not block(told, "missing").cells
    assert "Income" not in said(block(told, "missing"))


def test_a_reader_can_follow_the_groups_that_are_drawn_and_no_others(
    edition_of: Callable[..., Edition], workspace: Workspace, release: Release
) -> None:
    story, edition = find_story(workspace, "school-day"), edition_of("school-day", "06")
    form = form_html(story, edition.view, names=names_for(workspace, edition, release))
    offered = set(re.findall(r'value="(medi_cal_group[^"]+)"', form))
    drawn = {Address.parse(c.address).group for c in block(edition, "health").cells}
    assert offered == drawn
    assert len(offered) == 3


def test_a_month_in_which_one_group_falls_and_another_rises_says_so(
    edition_of: Callable[..., Edition],
) -> None:
    words = said(block(edition_of("school-day", "06"), "health"))
    assert "by another rule (Non-MAGI) become fewer and those by income (MAGI) more" in words
    assert "Oct 2019" in words


def test_letters_in_a_chart_stand_beside_it_with_their_dates(
    edition_of: Callable[..., Edition],
) -> None:
    edition = edition_of("school-day", "06019")
    told = {name: block(edition, name).key for name in ("food", "health")}
    assert [text for kind, text in told["food"] if kind == "date"] == [
        "A (Jan 2019): food benefits for February paid early in many counties",
        "B (Mar 2020): the state told people to stay at home",
        "C (Mar 2020): more food aid allowed; a rule to keep people in Medi-Cal",
    ]
    assert ("date", "D (Mar 2023): that rule for Medi-Cal ended") in told["health"]
