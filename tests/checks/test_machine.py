"""`doctor`: says what is well, what to look at and what stops Storytable, and changes nothing."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.checks.machine import LOOK, STOPS, WELL, examine
from storytable.review.exchange import backup
from storytable.review.store import Store
from storytable.workspace import Workspace

STORY, LOCK = "kentucky-graduates", "requirements.lock.txt"


@pytest.fixture
def mine(
    workspace: Workspace, project: Workspace, folder_of_edition: Callable[..., Path]
) -> Workspace:
    """A project of our own with one edition, whose home may be broken."""
    made = folder_of_edition(STORY, "21")
    target = project.editions / made.parent.relative_to(workspace.editions)
    shutil.copytree(made, target / made.name)
    shutil.copyfile(made.parent / "current", target / "current")
    return project


def said(workspace: Workspace, state: str) -> str:
    return "\n".join(f.text for f in examine(workspace) if f.state == state)


def test_on_this_computer_nothing_stops_it(mine: Workspace) -> None:
    shutil.copyfile(
        mine.samples.resolve().parent / "requirements.lock.txt", mine.root / "requirements.lock.txt"
    )
    assert said(mine, STOPS) == ""
    well = said(mine, WELL)
    for word in ("All packages are those of the lock", "can be written", "1 editions are whole"):
        assert word in well, word


def test_another_package_than_the_locks_is_named(mine: Workspace) -> None:
    (mine.root / "requirements.lock.txt").write_text(
        "altair==1.0.0 \\\nno-such-package==2 \\\n", "utf-8"
    )
    assert "altair 1.0.0 (found: 6." in said(mine, LOOK)
    assert "no-such-package 2 (found: nothing)" in said(mine, LOOK)


def test_a_damaged_edition_is_named_and_left_as_it_is(mine: Workspace) -> None:
    (damaged,) = mine.editions.glob("*/*/*/*/edition.json")
    damaged.write_text("{", "utf-8")
    assert f"Damaged editions, to be built again: {STORY}/21/en (1)." in said(mine, LOOK)
    assert damaged.read_text("utf-8") == "{"


def test_a_home_that_cannot_be_written_stops_it(mine: Workspace) -> None:
    shutil.rmtree(mine.home)
    mine.home.write_text("a file where the folder should be", "utf-8")
    assert "cannot be written" in said(mine, STOPS)


def test_a_damaged_review_stops_it_and_says_what_to_do(mine: Workspace) -> None:
    with Store(mine.home):
        pass
    assert "The review's database is whole." in said(mine, WELL)
    path = mine.home / "review.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("pragma wal_checkpoint(truncate)")
    whole = path.read_bytes()
    path.write_bytes(whole[:200] + b"\xff" * (len(whole) - 200))
    assert "is made again from the journal" in said(mine, STOPS)


def test_a_backup_older_than_a_week_is_asked_for(mine: Workspace, tmp_path: Path) -> None:
    with Store(mine.home) as store:
        assert "No backup of the review was made this week" in said(mine, LOOK)
        backup(store, tmp_path / "copy.sqlite")
    assert "The review was backed up this week." in said(mine, WELL)
    long_ago = time.time() - 8 * 24 * 3600
    os.utime(mine.home / "backed-up", (long_ago, long_ago))
    assert "No backup of the review was made this week" in said(mine, LOOK)


def test_a_clock_that_goes_backwards_is_noticed(mine: Workspace) -> None:
    (mark,) = mine.editions.glob("*/*/*/current")
    later = time.time() + 24 * 3600
    os.utime(mark, (later, later))
    assert "The clock is wrong" in said(mine, LOOK)
