"""What the release says: control totals as published, holes with their reasons, nothing made up."""

import csv
import gzip
import json
import os
import random
import shutil
from pathlib import Path

import pandas as pd
import pytest

from storytable.data import points
from storytable.data.address import Address
from storytable.data.attack import attack
from storytable.data.catalog import NO_ROW, Catalog
from storytable.data.cells import State
from storytable.data.contracts import Contract
from storytable.data.releases import (
    Release,
    files_of,
    merged,
    open_release,
    read_file,
    read_tables,
)
from storytable.data.suppress import suppress
from storytable.data.tidy_cells import KEYS
from storytable.errors import DataProblem, UsageProblem
from storytable.workspace import Workspace

REAL = os.environ.get("STORYTABLE_REAL_DATA")
FIGURE = ["state", "value", "low", "high"]
pytestmark = pytest.mark.usefixtures("release")  # whose cells copies begin with
needs_real_files = pytest.mark.skipif(not REAL, reason="STORYTABLE_REAL_DATA names no folder")

CONTROL_TOTALS = [
    ("cde.graduation.cohort/06/all/2022-23", 495_492),
    ("cde.graduation.graduates/06/all/2022-23", 427_241),
    ("cde.graduation.rate/06/all/2022-23", 86.2),
    ("cde.graduation.ag_rate/06/all/2022-23", 52.4),
    ("cde.graduation.rate/06/all/2023-24", 86.4),
    ("cde.graduation.ag_rate/06/all/2023-24", 51.9),
    ("cde.news_releases.rate/06/all/2019-20", 84.3),
    ("cde.data_summary.rate/06/all/2019-20", 84.2),
    ("cde.news_releases.dropout_rate/06/all/2019-20", 8.9),
    ("cde.graduation.cohort/06075/all/2019-20", 4_955),
    ("cde.graduation.cohort/06075/all/2021-22", 8_843),
    ("cde.graduation.rate/06091/all/2020-21", 0.0),
    ("cdss.calfresh.households/06/all/2020-01", 2_176_109),
    ("cdss.calfresh.households/06/all/2020-06", 2_639_252),
    ("cdss.calfresh.households/06/all/2019-02", 381_995),
    ("cdss.calfresh.households/06/all/2019-11", 2_162_412),
    ("cdss.calfresh.unemployment_rate/06/all/2020-04", 16.1),
    ("bls.laus.unemployment_rate/06001/all/2020", 8.9),
    ("kde.graduation.rate/21/all/2012-13", 86.1),
    ("kde.graduation.rate/21/all/2016-17", 89.8),
]


@pytest.mark.parametrize(("address", "value"), CONTROL_TOTALS)
def test_a_control_total_is_as_published(catalog: Catalog, address: str, value: float) -> None:
    assert catalog.cell(Address.parse(address)).number() == value


@pytest.mark.parametrize(
    ("address", "state", "reason"),
    [
        ("cde.graduation.rate/06003/all/2022-23", State.WITHHELD, "mark-cde-small-group"),
        ("cde.graduation.rate/06003/all/2019-20", State.ABSENT, NO_ROW),
        ("cde.graduation.rate/06/all/2017-18", State.ABSENT, "hole-cde-state-not-in-copy"),
        ("cde.graduation.graduates/06019/all/2019-20", State.ABSENT, "mark-cde-not-in-copy"),
        ("bls.laus.unemployment_rate/06/all/2020", State.ABSENT, "hole-bls-no-state-row"),
        ("cdss.calfresh.households/06/all/2018-12", State.ABSENT, "hole-cdss-before-2019"),
        (
            "kde.graduation.rate/ky:001/race_ethnicity.black/2012-13",
            State.WITHHELD,
            "mark-kde-blank",
        ),
    ],
)
def test_a_hole_is_a_hole_and_says_why(
    catalog: Catalog, address: str, state: State, reason: str
) -> None:
    cell = catalog.cell(Address.parse(address))
    assert (cell.state, cell.reason, cell.value) == (state, reason, None)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("cde.graduation.rate/06091/all/2020-21", "anomaly-cde-all-still-enrolled"),
        ("cde.graduation.rate/06075/all/2021-22", "anomaly-cde-cohort-grew"),
        ("cdss.calfresh.households/06/all/2019-02", "anomaly-cdss-early-payment"),
        ("cdss.calfresh.households/06019/all/2019-02", "anomaly-cdss-early-payment-county"),
        ("cdss.calfresh.households/06041/all/2019-03", "anomaly-cdss-zero"),
    ],
)
def test_a_published_anomaly_is_kept_and_named(catalog: Catalog, address: str, words: str) -> None:
    cell = catalog.cell(Address.parse(address))
    assert cell.state is State.PUBLISHED
    assert cell.anomaly == words


def test_the_month_comes_from_month_and_year_where_the_date_is_wrong(catalog: Catalog) -> None:
    november = catalog.cell(Address.parse("cdss.calfresh.households/06019/all/2019-11"))
    october = catalog.cell(Address.parse("cdss.calfresh.households/06019/all/2019-10"))
    assert november.source.row != october.source.row
    assert november.number() != october.number()


def test_a_rounded_figure_keeps_no_decimals_it_was_not_given(catalog: Catalog) -> None:
    assert catalog.cell(Address.parse("cde.news_releases.rate/06/all/2017-18")).decimals == 0
    assert catalog.cell(Address.parse("cde.news_releases.rate/06/all/2018-19")).decimals == 1


def test_the_renamed_group_goes_on_and_names_its_break(catalog: Catalog) -> None:
    rate = "kde.graduation.rate/21/program.english_learners"
    assert catalog.cell(Address.parse(f"{rate}/2014-15")).number() == 67.2
    assert catalog.cell(Address.parse(f"{rate}/2015-16")).number() == 68.3
    assert catalog.breaks(Address.parse(f"{rate}/2015-16"))
    assert not catalog.breaks(Address.parse(f"{rate}/2014-15"))


def test_every_cell_names_a_row_that_holds_it(release: Release, workspace: Workspace) -> None:
    folder = workspace.samples / "kde"
    lines = {p.name: list(csv.reader(p.open(encoding="utf-8"))) for p in folder.glob("*.csv")}
    frame = release.safe("kde.graduation").frame
    for cell in frame[frame["state"] == "published"].head(400).to_dict("records"):
        printed = lines[cell["file"]][cell["row"] - 1][-1]
        assert round(float(printed) * 100, 1) == cell["value"]


def test_an_unknown_measure_is_refused_with_the_known_ones(catalog: Catalog) -> None:
    with pytest.raises(UsageProblem, match=r"cde\.graduation\.rate"):
        catalog.contract("cde.graduation.rats")


def copy_of(workspace: Workspace, tmp_path: Path) -> Workspace:
    """The project's samples, to be changed, and the cells protected from them so far."""
    shutil.copytree(workspace.home / "cells", tmp_path / "home" / "cells")
    shutil.copytree(workspace.samples, tmp_path / "data_samples")
    (tmp_path / "stories").mkdir()
    return Workspace(tmp_path, tmp_path / "home")


def test_a_dataset_of_unknown_terms_is_not_read(workspace: Workspace, tmp_path: Path) -> None:
    mine = copy_of(workspace, tmp_path)
    contract = mine.samples / "kde" / "graduation.yml"
    contract.write_text(
        contract.read_text("utf-8").replace("terms: open", "terms: unknown"), "utf-8"
    )
    release = open_release(mine)
    with pytest.raises(DataProblem, match="not in the release"):
        release.safe("kde.graduation")
    assert not any("KY" in name for name in release.files)


def test_a_changed_file_is_another_release_and_the_old_one_stays(
    workspace: Workspace, tmp_path: Path
) -> None:
    mine = copy_of(workspace, tmp_path)
    for folder in ("cde", "cdss", "bls"):
        shutil.rmtree(mine.samples / folder)
    first = open_release(mine)
    state = mine.samples / "kde" / "KY_grad_state_2013_2017_excerpt.csv"
    state.write_text(state.read_text("utf-8").replace("0.861", "0.862", 1), "utf-8")
    second = open_release(mine)
    assert first.id != second.id
    for release, value in ((first, 86.1), (second, 86.2)):
        address = Address.parse("kde.graduation.rate/21/all/2012-13")
        assert Catalog(release).cell(address).number() == value


def test_the_excerpts_are_the_files_their_list_says(workspace: Workspace, release: Release) -> None:
    listed = {
        row["file"]: row["sha256"]
        for path in workspace.samples.glob("*/files.csv")
        for row in csv.DictReader(path.open(encoding="utf-8"))
        if path.parent.name != points.FOLDER
    }
    assert release.files.keys() == listed.keys()
    assert release.files == listed


def whole_files_for(mine: Workspace) -> None:
    """Puts the publishers' files where their excerpts lie; of relaid ones state and counties."""
    real = Path(REAL or "")
    for name in ("cde", "cdss", "kde", "bls", "census"):
        for excerpt in mine.samples.glob(f"{name}/*excerpt*"):
            excerpt.unlink()
    for pattern, folder in (
        ("cde/state_figures_stated_on_pages.csv", "cde"),
        ("cde/chronic_absence_1617_1718_state_monterey.csv", "cde"),
        ("cdss/calfresh_*.csv", "cdss"),
        ("states/KY_grad_*", "kde"),
        ("laus/laucnty*.xlsx", "bls"),
        ("saipe/est*all.xls", "census"),
    ):
        for path in real.glob(pattern):
            shutil.copy(path, mine.samples / folder)
    for path in real.glob("cde_relaid/*.txt.gz"):
        header, *rows = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
        kept = [row for row in rows if row.split(b"\t")[1] in (b"T", b"C")]
        (mine.samples / "cde" / path.stem).write_bytes(b"".join([header, *kept]))


def whole_cells(mine: Workspace, contract: Contract) -> pd.DataFrame:
    """What the publishers' files say of a dataset before anything is protected, by address."""
    places, groups = read_tables(mine)
    read = [read_file(f.path, contract, places, groups) for f in files_of(contract, mine, [])]
    everywhere = places.joined([reading.places for reading in read])
    cells = suppress(merged([(reading, False) for reading in read], everywhere), contract)
    return cells.astype(dict.fromkeys(KEYS, str)).set_index(KEYS)[FIGURE].astype({"state": str})


@needs_real_files
def test_the_excerpts_say_what_the_published_files_say(
    release: Release, workspace: Workspace, tmp_path: Path
) -> None:
    mine = copy_of(workspace, tmp_path)
    whole_files_for(mine)
    for dataset in sorted(release.datasets):
        frame = release.safe(dataset).frame
        said = frame["state"].isin(["published", "bounded"])
        carried = frame["measure"].isin(set(frame.loc[said, "measure"]))  # by the excerpts
        ours = frame[carried & (frame["reason"] != "protected")]
        assert len(ours) > 0
        ours = ours.astype(dict.fromkeys(KEYS, str)).set_index(KEYS)[FIGURE]
        theirs = whole_cells(mine, release.contracts[dataset]).loc[ours.index]
        assert ours.astype({"state": str}).compare(theirs).empty


def test_the_manifest_counts_cells_and_names_none(release: Release) -> None:
    manifest = json.loads((release.folder / "manifest.json").read_text("utf-8"))
    assert set(manifest) == {"release", "files", "datasets"}
    for counts in manifest["datasets"].values():
        assert set(counts) == {
            "cells", "files", "levels", "periods", "places", "protected", "states"
        }  # fmt: skip
        assert sum(counts["states"].values()) > 0


def test_nothing_withheld_can_be_worked_out_from_the_whole_release(release: Release) -> None:
    for name in release.datasets:
        contract = release.contracts[name]
        structure = contract.structure(release.places, release.groups)
        assert attack(release.safe(name).frame, structure) == []


def test_nothing_withheld_can_be_worked_out_from_any_few_counties_together(
    release: Release,
) -> None:
    contract = release.contracts["cde.graduation"]
    structure = contract.structure(release.places, release.groups)
    whole = release.safe("cde.graduation").frame
    dice = random.Random(20)
    counties = [place.code for place in release.places.within("06", "county")]
    for _ in range(3):
        seen = whole["place"].isin(["06", *dice.sample(counties, 4)])
        groups = whole["group"].isin(dice.sample(sorted(set(whole["group"])), 8))
        assert attack(whole[seen & groups], structure, within=whole) == []
