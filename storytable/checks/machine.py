"""The computer Storytable runs on → what is well, what to look at, and what stops it.

Nothing is changed by looking, except for a file that is written to try the disk and removed.
"""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from storytable.data.releases import Release, open_release
from storytable.errors import DataProblem, StorytableError, typed
from storytable.review.exchange import BACKED_UP
from storytable.story.editions import CURRENT, read_edition
from storytable.story.forked import parents
from storytable.story.forked.provisioner import KERNEL, MODULES, kernel_name, wants_forks
from storytable.story.stories import read_stories
from storytable.workspace import Workspace, make_folder, write_whole

WELL, LOOK, STOPS = "well", "look", "stops"
_LITTLE_DISK = 1 << 30  # a state's editions in two languages take a few hundred megabytes
_LITTLE_MEMORY = 1 << 30
_FEW_FILES = 1024  # the usual limit: about seventy readers with kernels
_OLD_BACKUP = 7 * 24 * 3600
_EARLIEST = 1_767_225_600  # 2026: before it the computer's clock cannot be right


@dataclass(frozen=True)
class Finding:
    """`state` is WELL, LOOK or STOPS; the sentence says what was found and what to do."""

    state: str
    text: str


def examine(workspace: Workspace) -> Iterator[Finding]:
    """One finding after another, the quick ones first."""
    yield from _packages(workspace.root / "requirements.lock.txt")
    yield from _disk(workspace.home)
    yield from _strength()
    yield _clock(time.time(), workspace.home)
    yield _kernels()
    yield from _stories(workspace)
    yield from _review(workspace.home)


def _packages(lock: Path) -> Iterator[Finding]:
    yield Finding(WELL, f"Python {sys.version.split()[0]} in {sys.prefix}.")
    if not lock.exists():
        yield Finding(LOOK, f"{lock} is missing, so nobody can tell which packages belong here.")
        return
    wrong = []
    for line in lock.read_text("utf-8").splitlines():
        name, _, rest = line.partition("==")
        name = name.partition("[")[0]  # what is asked for beside it has lines of its own
        if rest and not name.startswith((" ", "#")) and ";" not in line:
            wanted = rest.split()[0]
            try:
                found = version(name)
            except PackageNotFoundError:
                found = "nothing"
            if found != wanted:
                wrong.append(f"{name} {wanted} (found: {found})")
    if wrong:
        names = ", ".join(wrong[:5]) + (f" and {len(wrong) - 5} more" if len(wrong) > 5 else "")
        yield Finding(LOOK, f"Other packages than the lock names: {names}. Start with start.py.")
    else:
        yield Finding(WELL, "All packages are those of the lock.")


def _disk(home: Path) -> Iterator[Finding]:
    try:
        write_whole(make_folder(home) / ".doctor", b"written to see whether it can be").unlink()
    except StorytableError as problem:
        yield Finding(STOPS, str(problem))
        return
    free = shutil.disk_usage(home).free
    state = WELL if free > _LITTLE_DISK else LOOK
    yield Finding(state, f"{home} can be written; {_mb(free)} are free there.")


def _strength() -> Iterator[Finding]:
    free, cores = psutil.virtual_memory().available, os.cpu_count() or 1
    state = WELL if free > _LITTLE_MEMORY else LOOK
    yield Finding(state, f"{cores} cores; {_mb(free)} of memory are free.")
    if parents.CAN_FORK:
        most = psutil.Process().rlimit(psutil.RLIMIT_NOFILE)[1]
        if 0 < most < _FEW_FILES:
            text = f"Only {most} files may be open at once; a hub for a full room needs 4096"
            yield Finding(LOOK, f"{text} (`ulimit -n`, or LimitNOFILE of the service).")


def _clock(now: float, home: Path) -> Finding:
    newest = max((p.stat().st_mtime for p in home.glob("editions/*/*/*/current")), default=0.0)
    if now < _EARLIEST or newest > now + 3600:
        return Finding(
            LOOK, "The clock is wrong: what was made here is newer than now. Days would not close."
        )
    return Finding(WELL, f"The clock says {time.strftime('%Y-%m-%d %H:%M', time.localtime(now))}.")


def _kernels() -> Finding:
    if kernel_name() != KERNEL:
        return Finding(
            LOOK, "The kernel named Storytable is not installed here: stories start slowly."
        )
    if not wants_forks():
        return Finding(LOOK, "Kernels are not forked on this system: stories start slowly.")
    try:
        parents.PARENTS.get(sys.executable, MODULES)
    except parents.CannotFork as reason:
        return Finding(LOOK, f"No kernel can be forked, because {reason}: stories start slowly.")
    return Finding(WELL, "Kernels are forked from one warm parent.")


def _stories(workspace: Workspace) -> Iterator[Finding]:
    try:
        release, stories = open_release(workspace), read_stories(workspace)
    except StorytableError as problem:
        yield Finding(STOPS, str(problem))
        return
    yield Finding(
        WELL,
        f"Release {release.id} holds {len(release.datasets)} datasets for {len(stories)} stories.",
    )
    yield _editions(workspace, release)


def _editions(workspace: Workspace, release: Release) -> Finding:
    damaged, old, good = [], 0, 0
    for mark in sorted(workspace.editions.glob(f"*/*/*/{CURRENT}")):
        path = mark.parent / mark.read_text("ascii").strip() / "edition.json"
        try:
            edition = read_edition(path)
        except DataProblem:
            damaged.append(str(mark.parent.relative_to(workspace.editions)))
            continue
        good += edition.manifest["release"] == release.id
        old += edition.manifest["release"] != release.id
    if damaged:
        return Finding(
            LOOK, f"Damaged editions, to be built again: {', '.join(damaged[:5])} ({len(damaged)})."
        )
    more = f"; {old} of an earlier release are made again when somebody asks" if old else ""
    return Finding(WELL, f"{good} editions are whole{more}.")


def _review(home: Path) -> Iterator[Finding]:
    path = home / "review.sqlite"
    if not path.exists():
        yield Finding(WELL, "No round of review is kept here.")
        return
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as reading:
            (said,) = reading.execute("pragma quick_check").fetchone()
    except sqlite3.Error as problem:
        said = str(problem)
    if said != "ok":
        text = f"{path} is damaged ({said}). Move it away: it is made again from the journal"
        yield Finding(STOPS, f"{text} beside it when the hub starts.")
        return
    yield Finding(WELL, "The review's database is whole.")
    yield _backup(home)


def _backup(home: Path) -> Finding:
    """Whether what cannot be made again has been copied lately."""
    mark = home / BACKED_UP
    if not mark.exists() or time.time() - mark.stat().st_mtime > _OLD_BACKUP:
        text = "No backup of the review was made this week: storytable review backup FILE"
        return Finding(LOOK, typed(f"{text} makes one."))
    return Finding(WELL, "The review was backed up this week.")


def _mb(size: int) -> str:
    return f"{size >> 20:,} MB"
