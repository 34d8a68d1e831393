"""`add`: what it says, what it refuses, and that it is done whole or not at all."""

import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storytable.data import adding
from storytable.data.added import added_files, read_list
from storytable.data.adding import add
from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import State
from storytable.data.contracts import Contract
from storytable.data.releases import open_release
from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.conftest import ROOT
from tests.data import mutations

RATE = "kde.graduation.rate/21/all/2012-13"


@pytest.fixture
def mine(tmp_path: Path) -> Workspace:
    """A project with the two small providers only, and a home of its own."""
    for name in ("kde", "bls", "places"):
        shutil.copytree(ROOT / "data_samples" / name, tmp_path / "data_samples" / name)
    for name in ("groups.yml", "en.ftl", "es.ftl"):
        shutil.copy(ROOT / "data_samples" / name, tmp_path / "data_samples")
    (tmp_path / "stories").mkdir()
    return Workspace(tmp_path, tmp_path / "home")


def state_file(mine: Workspace, tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """The statewide file as it could come again next year, with something changed in it."""
    text = (mine.samples / "kde" / "KY_grad_state_2013_2017_excerpt.csv").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "new" / "KY_grad_state_2013_2018.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def value(mine: Workspace, address: str = RATE) -> float | None:
    return Catalog(open_release(mine)).cell(Address.parse(address)).value


def test_each_change_is_told_by_its_name(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(
        mine,
        tmp_path,
        ("0.861", "0.862"),
        ("African American,2012-2013,0.784", "African American,2012-2013,"),
    )
    (report,), release = add(mine, [path], dry_run=True)
    assert release == ""
    assert report.transitions["number → withheld"] == 1
    assert report.transitions["number → another number"] == 1
    assert (
        sum(report.transitions.values()) == report.states["published"] + report.states["withheld"]
    )
    assert (report.dataset, report.rows, report.places) == ("kde.graduation", 55, {"state": 1})


def test_a_dry_run_changes_nothing_and_a_run_changes_all(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    add(mine, [path], dry_run=True)
    assert value(mine) == 86.1
    before = open_release(mine).id
    _, release = add(mine, [path], dry_run=False)
    assert value(mine) == 86.2
    assert open_release(mine).id == release != before
    assert (mine.home / "releases" / before / "manifest.json").exists()
    assert value(mine, "kde.graduation.rate/ky:001/all/2012-13") == 89.8


def test_a_withheld_figure_is_withheld_everywhere_afterwards(
    mine: Workspace, tmp_path: Path
) -> None:
    add(
        mine,
        [state_file(mine, tmp_path, ("All Students,2012-2013,0.861", "All Students,2012-2013,"))],
        dry_run=False,
    )
    cell = Catalog(open_release(mine)).cell(Address.parse(RATE))
    assert (cell.state, cell.value) == (State.WITHHELD, None)


def test_the_same_file_twice_is_the_same(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    _, first = add(mine, [path], dry_run=False)
    (report,), second = add(mine, [path], dry_run=False)
    assert first == second
    assert len(read_list(mine)) == 1
    assert set(report.transitions) == {"unchanged"}


def test_a_dataset_that_cannot_be_shown_yet_changes_nothing(
    mine: Workspace, tmp_path: Path
) -> None:
    def refuse(contract: Contract) -> None:
        raise DataProblem(contract.dataset, "its words are missing")

    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    with pytest.raises(DataProblem, match="words are missing"):
        add(mine, [path], dry_run=False, ready=refuse)
    assert value(mine) == 86.1
    assert read_list(mine) == []


def test_who_is_interrupted_while_figures_are_protected_has_changed_nothing(
    mine: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    monkeypatch.setattr(adding, "release_of", interrupted)
    with pytest.raises(KeyboardInterrupt):
        add(mine, [path], dry_run=False)
    assert read_list(mine) == []
    assert [p for p in (mine.home / "added").rglob("*") if p.is_file()] == []


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_two_files_of_one_call_must_not_print_one_figure(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(mine, tmp_path)
    again = path.with_name("KY_grad_state_again.csv")
    again.write_text(path.read_text("utf-8").replace("0.861", "0.9", 1), "utf-8")
    with pytest.raises(DataProblem, match="both print"):
        add(mine, [path, again], dry_run=False)
    assert read_list(mine) == []


def test_two_files_of_one_dataset_are_added_together(mine: Workspace, tmp_path: Path) -> None:
    lines = state_file(mine, tmp_path).read_text("utf-8").splitlines(keepends=True)
    paths = []
    for year in ("2012-2013", "2013-2014"):
        path = tmp_path / f"KY_grad_state_{year}.csv"
        path.write_text("".join([lines[0], *(li for li in lines if year in li)]), "utf-8")
        paths.append(path)
    reports, _ = add(mine, paths, dry_run=False)
    assert [report.periods for report in reports] == [("2012-13",), ("2013-14",)]
    assert [report.transitions for report in reports] == [{"unchanged": 11}] * 2
    assert value(mine) == 86.1


def test_the_kept_file_is_the_one_that_came(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    add(mine, [path], dry_run=False)
    (kept,) = added_files(mine)["kde.graduation"]
    assert gzip.decompress(kept.read_bytes()) == path.read_bytes()


def test_a_renamed_file_is_known_by_its_headings(mine: Workspace, tmp_path: Path) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    other = path.rename(path.with_name("download (3).csv"))
    (report,), _ = add(mine, [other], dry_run=False)
    assert report.dataset == "kde.graduation"
    assert value(mine) == 86.2


def with_people(mine: Workspace, tmp_path: Path) -> Path:
    """A real file in which somebody has left a column of names."""
    path = state_file(mine, tmp_path)
    lines = path.read_text("utf-8").splitlines()
    lines = [f"{line},{'Student ID' if i == 0 else 1000 + i}" for i, line in enumerate(lines)]
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_columns_about_people_are_refused(mine: Workspace, tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="'Student ID' looks like one about single people"):
        add(mine, [with_people(mine, tmp_path)], dry_run=False)


def test_columns_a_contract_drops_are_not_kept(mine: Workspace, tmp_path: Path) -> None:
    contract = mine.samples / "kde" / "graduation.yml"
    contract.write_text(contract.read_text("utf-8") + "drop: [Student ID]\n", "utf-8")
    path = with_people(mine, tmp_path)
    add(mine, [path], dry_run=False)
    (kept,) = added_files(mine)["kde.graduation"]
    text = gzip.decompress(kept.read_bytes()).decode()
    assert "0.861" in text
    assert '"1001"' not in text
    assert value(mine) == 86.1


def test_a_file_that_mixes_years_is_refused(mine: Workspace, tmp_path: Path) -> None:
    contract = mine.samples / "kde" / "graduation.yml"
    text = contract.read_text("utf-8")
    contract.write_text(text.replace("kind: school-year}", "kind: school-year, one: yes}"), "utf-8")
    with pytest.raises(DataProblem, match=r"mixes 5 periods \(2012-13 to 2016-17\)"):
        add(mine, [state_file(mine, tmp_path)], dry_run=True)


def a_workbook(mine: Workspace, tmp_path: Path, change: mutations.Mutation) -> Path:
    """A real workbook, damaged."""
    path = tmp_path / "laucnty20.xlsx"
    raw = (mine.samples / "bls" / "laucnty20_excerpt.xlsx").read_bytes()
    path.write_bytes(change(raw, random.Random(1)))
    return path


def test_a_hidden_sheet_is_refused_by_name(mine: Workspace, tmp_path: Path) -> None:
    path = a_workbook(mine, tmp_path, mutations.a_hidden_sheet)
    with pytest.raises(DataProblem, match=r"1 sheets are hidden \(the first is 'laucnty20"):
        add(mine, [path], dry_run=True)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (mutations.an_error_value, "an error value"),
        (mutations.a_formula_without_a_value, "a formula that was never calculated"),
    ],
)
def test_a_cell_that_says_nothing_is_refused_with_its_name(
    mine: Workspace, tmp_path: Path, change: mutations.Mutation, what: str
) -> None:
    with pytest.raises(DataProblem, match=f"cell A2: this cell holds {what}"):
        add(mine, [a_workbook(mine, tmp_path, change)], dry_run=True)


def test_a_file_over_the_stated_size_is_refused(mine: Workspace, tmp_path: Path) -> None:
    bomb = tmp_path / "KY_grad_dist_2018.csv.gz"
    bomb.write_bytes(gzip.compress(b"sch_id,dist_name\n" + b"0" * 700_000_000, 1))
    with pytest.raises(DataProblem, match="more than 600 million bytes"):
        add(mine, [bomb], dry_run=True)


def test_what_no_contract_knows_is_refused_with_its_first_columns(
    mine: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "bakeries.csv"
    path.write_text("bakery,rolls\nCorner,12\n", "utf-8")
    with pytest.raises(DataProblem, match="no contract knows a file laid out like this"):
        add(mine, [path], dry_run=True)


def test_refusals_leave_with_exit_code_3_and_no_traceback(mine: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "KY_grad_state_2018.csv"
    path.write_bytes(b"PK\x03\x04 cut")
    done = command(mine, "add", str(path))
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("storytable: ")


def command(mine: Workspace, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "storytable.cli", *words],
        env=environment(mine), cwd=mine.root, capture_output=True, text=True, check=False,
    )  # fmt: skip


def environment(mine: Workspace) -> dict[str, str]:
    return os.environ | {"STORYTABLE_ROOT": str(mine.root), "STORYTABLE_HOME": str(mine.home)}


@pytest.mark.slow
def test_killed_at_any_moment_the_old_release_or_the_new_one_is_whole(
    mine: Workspace, tmp_path: Path
) -> None:
    path = state_file(mine, tmp_path, ("0.861", "0.862"))
    open_release(mine)
    start = time.monotonic()
    assert command(mine, "add", "--dry-run", str(path)).returncode == 0
    whole = time.monotonic() - start
    dice, seen = random.Random(4), set()
    words = [sys.executable, "-m", "storytable.cli", "add", str(path)]
    moments = [0.1, *(dice.uniform(0.3, 1.6) for _ in range(8)), None]  # the last one is too late
    for moment in moments:
        shutil.rmtree(mine.home / "added", ignore_errors=True)
        (mine.home / "added.json").unlink(missing_ok=True)
        child = subprocess.Popen(
            words, env=environment(mine), cwd=mine.root,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        if moment is not None:
            time.sleep(moment * whole)
            child.send_signal(signal.SIGKILL)
        child.wait()
        for listed in read_list(mine):
            assert json.loads((mine.home / "added.json").read_text("utf-8"))
            assert listed.path(mine).exists()
        seen.add(value(mine))
    assert seen == {86.1, 86.2}
