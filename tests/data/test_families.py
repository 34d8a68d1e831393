"""Every family of published files reads to control totals found without our readers.

The cases are data (tests/cases/control_totals_*.csv; its README says what a line means).
"""

import csv
import os
import re
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from storytable.data.adding import Taken, take
from storytable.data.contracts import read_contracts
from storytable.data.releases import read_tables
from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.conftest import ROOT

REAL = Path(os.environ.get("STORYTABLE_REAL_DATA", ""))
pytestmark = pytest.mark.skipif(not REAL.name, reason="STORYTABLE_REAL_DATA names no folder")
CASES = [
    case
    for path in sorted((ROOT / "tests" / "cases").glob("control_totals_*.csv"))
    for case in csv.DictReader(path.open(encoding="utf-8"))
]


@cache
def read(name: str) -> dict[str, Taken]:
    """The datasets of one file."""
    mine = Workspace(ROOT, ROOT / ".storytable")
    taken = take(REAL / name, read_contracts(mine.samples), *read_tables(mine))
    return {one.contract.dataset: one for one in taken}


@cache
def figures(name: str, dataset: str) -> pd.DataFrame:
    frame = read(name)[dataset].reading.cells
    keys = (frame[key].astype(str) for key in ("measure", "place", "group", "period"))
    return frame.set_axis(pd.MultiIndex.from_arrays(list(keys)), axis=0)


def total(name: str, dataset: str, words: list[str]) -> float:
    """`measure level group period` -> the sum of the published figures."""
    measure, level, group, period = words
    taken = read(name)[dataset]
    mine = Workspace(ROOT, ROOT / ".storytable")
    places = read_tables(mine)[0].joined([taken.reading.places])
    frame = figures(name, dataset)
    chosen = (frame["measure"] == measure) & (frame["period"] == period)
    chosen &= (frame["group"] == group) & (frame["state"] == "published")
    chosen &= frame["place"].map(lambda code: places.by_code[code].level).astype(str) == level
    return float(frame.loc[chosen, "value"].sum())


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['dataset']} {c['file']} {c['address']}")
def test_a_family_reads_to_its_control_total(case: dict[str, str]) -> None:
    assert case["found_by"]
    name, dataset, address = case["file"], case["dataset"], case["address"]
    assert dataset in read(name)
    if case["rows"]:
        assert read(name)[dataset].reading.rows == int(case["rows"])
    if address.startswith("sum "):
        assert total(name, dataset, address.split()[1:]) == pytest.approx(float(case["value"]))
    elif address:
        cell, wanted = figures(name, dataset).loc[tuple(address.split("/"))], case["value"]
        if re.fullmatch(r"-?[\d.]+", wanted):
            assert cell["value"] == float(wanted)
        elif wanted.startswith("bounded"):
            assert cell["state"] == "bounded"
            assert [cell["low"], cell["high"]] == [float(end) for end in wanted.split()[1:]]
        else:
            assert cell["state"] == wanted


# Files at hand that no control total speaks of, and why.
ELSEWHERE = {
    "MANIFEST.md": "the list of the files",
    "c2c/p20w_data_points.csv": "a catalogue without figures",
    "geo/CA-06-california-counties.topojson": "a map",
    "geo/GeoIDs_County.csv": "a table of codes",
    "geo/us-atlas_counties-10m.json.gz": "a map",
    "acs/ACSST5Y2021.S1501-Column-Metadata.csv": "labels of another file",
    "cde/StudentGroups_2024.txt": "a list of codes",
    "cde/acgr1718_hand_edited_copy.xlsx": "refused, see below",
    "acs/oeps_CA_county_attainment_2020.csv": "no contract: compiled by others",
    "cde/public_schools_2018_la_times_clean.csv.gz": "no contract: cleaned by others",
    "cde_derived/ag_school_totals_2017_2021.csv.gz": "no contract: judged by others",
    "cde/state_figures_stated_on_pages.csv": "read in tests/data/test_releases.py",
    "states/IL_report_card_general_extract.csv": "refused: it says nowhere which year it is of",
}


def test_every_file_at_hand_has_a_control_total_or_a_reason_to_have_none() -> None:
    here = {str(p.relative_to(REAL).as_posix()) for p in REAL.rglob("*") if p.is_file()}
    known = {case["file"] for case in CASES}
    assert known <= here
    assert here - known == set(ELSEWHERE)


def test_the_hand_edited_copy_is_refused_because_a_column_is_missing_and_keys_repeat() -> None:
    mine = Workspace(ROOT, ROOT / ".storytable")
    path = REAL / "cde" / "acgr1718_hand_edited_copy.xlsx"
    with pytest.raises(DataProblem) as refusal:
        take(path, read_contracts(mine.samples), *read_tables(mine))
    assert "keys repeat" in refusal.value.found
    assert "column that told these rows apart is missing" in refusal.value.found
