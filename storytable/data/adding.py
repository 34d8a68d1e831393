"""Adding published files: recognise, read, compare, and put them in place in one step.

Until the last step nothing that anybody reads has changed; whatever is wrong with a file is
found before it.
"""

import gzip
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from storytable.data import gateway
from storytable.data.added import Added, added_files, read_list, write_list
from storytable.data.contracts import Contract, read_contracts
from storytable.data.file_bytes import read_bytes
from storytable.data.grids import Grid
from storytable.data.keys import Sheet
from storytable.data.places import Groups, Places
from storytable.data.published_files import (
    chosen_sheet,
    is_dropped,
    original_name,
    read_published,
)
from storytable.data.recognise import recognise
from storytable.data.releases import (
    Published,
    files_at_hand,
    merged,
    read_file,
    read_tables,
    release_of,
    scope_of,
)
from storytable.data.tidy_cells import Reading, tidy
from storytable.data.transitions import transitions
from storytable.errors import DataProblem
from storytable.workspace import Workspace, write_whole

Ready = Callable[[Contract], None]


@dataclass(frozen=True)
class Taken:
    """One file read as one dataset."""

    path: Path
    digest: str
    contract: Contract
    grids: list[Grid]
    reading: Reading


@dataclass(frozen=True)
class Report:
    """What `add` says about one file and dataset. `control`: period, figure of the whole, number
    of its printed parts, their sum, number of unprinted parts; `closed` why it will not be shown,
    and who holds the gate."""

    file: str
    dataset: str
    rows: int
    passed_over: int
    states: Mapping[str, int]
    places: Mapping[str, int]
    periods: tuple[str, ...]
    missing: tuple[str, ...]
    control: tuple[tuple[str, float, int, float, int], ...]
    transitions: Mapping[str, int]
    closed: str
    holder: str


def add(
    workspace: Workspace,
    paths: list[Path],
    *,
    dry_run: bool,
    ready: Ready | None = None,
    tell: Callable[[list[Report]], None] | None = None,
) -> tuple[list[Report], str]:
    """What was read, and the name of the release now in place (empty after a dry run).

    `tell` gets the reports before the figures are protected, which may take minutes; `ready`
    raises for a contract that cannot be shown yet, because its words are missing.
    Raises DataProblem for the first file that cannot be read as what it is; then nothing changes.
    """
    before = read_list(workspace)
    contracts = read_contracts(workspace.samples)
    places, groups = read_tables(workspace)
    taken = [t for path in paths for t in take(path, contracts, places, groups)]
    for contract in {t.contract.dataset: t.contract for t in taken}.values():
        if ready is not None:
            ready(contract)
    _refuse_overlap(taken, places)
    reports = [_report(workspace, t, places, groups) for t in taken]
    if tell is not None:
        tell(reports)
    if dry_run:
        return reports, ""
    after = _kept(workspace, taken, before)
    try:
        release = release_of(workspace, contracts, added_files(workspace, after))
    except BaseException:
        for file in set(after) - set(before):
            file.path(workspace).unlink(missing_ok=True)
        raise
    if read_list(workspace) != before:
        raise DataProblem(
            str(workspace.home / "added.json"),
            "somebody else has added files meanwhile",
            do="run the command again; nothing has changed",
        )
    write_list(workspace, after)
    return reports, release.id


def take(
    path: Path, contracts: Mapping[str, Contract], places: Places, groups: Groups
) -> list[Taken]:
    """One file, read as each dataset it holds; DataProblem where it cannot be read as any."""
    if path.is_dir():
        raise DataProblem(str(path), "this is a folder", do="name the files that lie in it")
    if not path.is_file():
        raise DataProblem(str(path), "there is no such file", do="check its name and folder")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    found = []
    for contract, grids in recognise(path, contracts):
        table, notes = read_published(path, contract, grids)
        reading = tidy(Sheet(path, table, notes, contract, places, groups))
        found.append(Taken(path, digest, contract, grids, reading))
    return found


def _refuse_overlap(taken: list[Taken], places: Places) -> None:
    """Two files of one call must not print the same figures: which is newer is not ours to say."""
    for dataset in dict.fromkeys(t.contract.dataset for t in taken):
        readings = [t.reading for t in taken if t.contract.dataset == dataset]
        merged([(reading, False) for reading in readings], places)


def _report(workspace: Workspace, taken: Taken, places: Places, groups: Groups) -> Report:
    contract, reading = taken.contract, taken.reading
    cells = reading.cells
    everywhere = places.joined([reading.places])
    old = [
        (read_file(f.path, contract, places, groups), f.is_added)
        for f in _in_place(workspace, taken)
    ]
    every = everywhere.joined([r.places for r, _ in old])
    before = merged(old, every)
    if len(before) and len(cells):
        before = before[scope_of(before, every).isin(set(scope_of(cells, every))).to_numpy()]
    at = cells["place"].unique() if len(cells) else list(reading.places)
    levels = pd.Series([everywhere.by_code[code].level for code in at], dtype=object)
    gate = contract.gate
    return Report(
        file=taken.path.name,
        dataset=contract.dataset,
        rows=reading.rows,
        passed_over=reading.passed_over,
        states={str(k): int(v) for k, v in cells["state"].value_counts().items() if v},
        places={str(k): int(v) for k, v in levels.value_counts().sort_index().items()},
        periods=tuple(sorted(cells["period"].unique())),
        missing=reading.missing,
        control=_control(contract, cells, everywhere),
        transitions=transitions(before, cells),
        closed=gateway.closed_because(contract, gateway.now())
        or ("" if gateway.approved(contract, [taken.digest]) else "approval"),
        holder=gate.holder if gate else f"publisher-{contract.provider}",
    )


def _in_place(workspace: Workspace, taken: Taken) -> list[Published]:
    """The files of the dataset that are in place."""
    name = taken.contract.dataset
    return files_at_hand(taken.contract, workspace, added_files(workspace).get(name, []))


def _control(
    contract: Contract, cells: pd.DataFrame, places: Places
) -> tuple[tuple[str, float, int, float, int], ...]:
    """By period: the figure printed for the whole, and the printed figures of its parts added up
    (to be read beside it, never shown instead)."""
    if contract.control is None or cells.empty:
        return ()
    mine = cells[(cells["measure"] == contract.full(contract.control.measure)).to_numpy()]
    if "all" in set(mine["group"]):
        mine = mine[(mine["group"] == "all").to_numpy()]
    level = mine["place"].map(lambda code: places.by_code[code].level).astype(str)
    top = mine["place"].map(lambda code: not places.by_code[code].parent).astype(bool)
    found = []
    for period in sorted(mine["period"].unique()):
        now = (mine["period"] == period).to_numpy()
        whole = mine.loc[now & top.to_numpy(), "value"].dropna()
        parts = mine.loc[now & (level == contract.control.level).to_numpy(), "value"]
        unprinted = int(parts.isna().sum())
        parts = parts.dropna()
        total = float(whole.sum()) if len(whole) else float("nan")
        found.append((str(period), total, len(parts), float(parts.sum()), unprinted))
    return tuple(found)


def _kept(workspace: Workspace, taken: list[Taken], before: list[Added]) -> list[Added]:
    """Keeps the files under the digest of what came, and says what the list will be."""
    after = [file for file in before if file.digest not in {t.digest for t in taken}]
    for path in dict.fromkeys(t.path for t in taken):
        mine = [t for t in taken if t.path == path]
        without = _people(mine[0])
        file = Added(
            datasets=tuple(t.contract.dataset for t in mine),
            name=original_name(path),
            digest=mine[0].digest,
            without=without,
        )
        raw = _without(mine[0], without) if without else read_bytes(path)
        write_whole(file.path(workspace), gzip.compress(raw, 6, mtime=0))
        after.append(file)
    return after


def _people(taken: Taken) -> tuple[str, ...]:
    _, header = chosen_sheet(taken.path, taken.contract, taken.grids)
    return tuple(h for h in header.headings if is_dropped(h, taken.contract))


def _without(taken: Taken, columns: tuple[str, ...]) -> bytes:
    """The grid that was read, row for row, with these columns left blank."""
    grid, header = chosen_sheet(taken.path, taken.contract, taken.grids)
    width, first = len(header.headings), header.row + 1
    body = grid.body(first, range(width), taken.contract.layout)
    blank = [i for i, heading in enumerate(header.headings) if heading in columns]
    body[blank] = ""
    above = [(row + [""] * width)[:width] for row in grid.head[:first]]
    return json.dumps(above + body.to_numpy().tolist(), ensure_ascii=False).encode()
