"""The data points say what is public, from what the house reads and what a person has declared."""

import csv
import hashlib
import shutil
from pathlib import Path

import pytest

from storytable.checks import catalogued
from storytable.data.contracts import read_contracts
from storytable.data.points import FILE, FOLDER, STAGES, Kind, Status, counted, read_points
from storytable.errors import DataProblem
from storytable.publish.catalogue import names_of
from storytable.workspace import Workspace


@pytest.fixture
def copied(workspace: Workspace, tmp_path: Path) -> Workspace:
    shutil.copytree(workspace.samples, tmp_path / "data_samples")
    (tmp_path / "stories").mkdir()
    return Workspace(tmp_path, tmp_path / "home")


def test_every_point_stands_in_the_list_with_its_source_and_none_outside(
    workspace: Workspace,
) -> None:
    points = read_points(workspace.samples, ())
    assert len(points) == len({point.id for point in points}) == 251
    assert {point.stage for point in points} == set(STAGES)
    assert all(point.evidence.startswith(("https://", "http://")) for point in points)
    listed = [p for p in points if p.kind is Kind.LISTED and p.note != "cut-off"]
    assert len(listed) == 22
    folder = workspace.samples / FOLDER
    row = next(csv.DictReader((folder / "files.csv").open(encoding="utf-8")))
    assert row["sha256"] == hashlib.sha256((folder / FILE).read_bytes()).hexdigest()
    assert row["terms"] == "government-facts"
    assert row["source"].startswith("https://")


def test_a_point_the_house_reads_is_public_whatever_was_declared(copied: Workspace) -> None:
    path = copied.samples / FOLDER / FILE
    text = path.read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith("P008,"))
    path.write_text(text.replace(row, row.replace("public_aggregate", "not_found")), "utf-8")
    for known, status in (
        (("cde.chronic_absenteeism.rate",), Status.PUBLIC),
        ((), Status.NOT_FOUND),
    ):
        point = next(p for p in read_points(copied.samples, known) if p.id == "P008")
        assert point.status is status


def test_the_four_statuses_are_counted_in_their_order(workspace: Workspace) -> None:
    names = names_of(read_contracts(workspace.samples))
    found = counted(read_points(workspace.samples, names))
    assert list(found) == list(Status)
    assert sum(found.values()) == 251
    assert (found[Status.ON_REQUEST], found[Status.NOT_FOUND]) == (14, 3)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (",early,", ",cradle,", "'cradle' is not a stage"),
        (",on_request,", ",secret,", "'secret' is not a valid Status"),
        ("P002,", "P001,", "'P001' stands here twice"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_line(
    old: str, new: str, words: str, copied: Workspace
) -> None:
    path = copied.samples / FOLDER / FILE
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(DataProblem) as refused:
        read_points(copied.samples, ())
    assert words in str(refused.value)
    assert f"{FILE} line " in str(refused.value)


def test_points_without_words_and_names_without_a_measure_are_told(copied: Workspace) -> None:
    assert catalogued.check(copied) == []
    spanish = copied.samples / FOLDER / "words" / "es.ftl"
    spanish.write_text(spanish.read_text("utf-8").replace("point-P001 =", "point-X ="), "utf-8")
    held = copied.samples / FOLDER / "held.csv"
    held.write_text(held.read_text("utf-8").replace(".absent\n", ".missing\n"), "utf-8")
    told = [f"{problem.path.name}: {problem.text}" for problem in catalogued.check(copied)]
    assert any(line.startswith("es.ftl: point-P001 is missing") for line in told)
    assert any("'cde.chronic_absenteeism.missing'" in line for line in told)
