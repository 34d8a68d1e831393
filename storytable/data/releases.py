"""A release is what all published files at hand say, read, checked and protected once.

It is named by the digest of its inputs; a changed file or contract is another release, and old
ones stay. Only protected cells are written to disk, and only of datasets whose gate is open.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from storytable.data import gateway
from storytable.data import protect as guard
from storytable.data.added import added_files
from storytable.data.contracts import Contract, contract_files, read_contracts
from storytable.data.keys import Sheet
from storytable.data.places import Groups, Place, Places, read_groups, read_places
from storytable.data.published_files import is_of, original_name, read_published
from storytable.data.safe_files import read_places_of, read_safe, write_places, write_safe
from storytable.data.suppress import suppress
from storytable.data.tidy_cells import KEYS, Reading, concat, tidy
from storytable.errors import DataProblem
from storytable.workspace import Workspace, make_folder, write_whole


@dataclass(frozen=True)
class Published:
    """A published file at hand; `digest` is the SHA-256 of the bytes its publisher sent."""

    path: Path
    digest: str
    is_added: bool = False


@dataclass(frozen=True)
class Release:
    """Protected cells by dataset, with everything needed to name and explain them.

    `contracts` are all that are known, also of datasets that have no file or no open gate.
    """

    id: str
    folder: Path
    contracts: Mapping[str, Contract]
    places: Places
    groups: Groups

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """What the release holds: by dataset its files, counts, periods and levels of place."""
        return dict(json.loads((self.folder / "manifest.json").read_text("utf-8")))

    @cached_property
    def files(self) -> dict[str, str]:
        """Published file name -> SHA-256 of its bytes."""
        return dict(self.manifest["files"])

    @property
    def datasets(self) -> dict[str, dict[str, Any]]:
        """Datasets that hold cells -> what the manifest says of them."""
        return dict(self.manifest["datasets"])

    def safe(self, dataset: str) -> guard.SafeCells:
        """The protected cells of one dataset; DataProblem where this release has none."""
        levels = [self.level(dataset, level) for level in self._known(dataset)["levels"]]
        return guard.restore(concat([cells.frame for cells in levels]))

    def level(self, dataset: str, level: str) -> guard.SafeCells:
        """The same for the places of one level only."""
        return read_safe(self.level_file(dataset, level))

    def level_file(self, dataset: str, level: str) -> Path:
        """Where they lie; DataProblem where this release has none."""
        cells = self.folder.parent.parent / "cells" / str(self._known(dataset)["cells"])
        return cells / f"{level}.csv"

    def _known(self, dataset: str) -> dict[str, Any]:
        if dataset not in self.datasets:
            raise DataProblem(
                dataset,
                "this dataset is not in the release",
                expected=", ".join(sorted(self.datasets)),
                do="add its file, or correct the name in the notebook",
            )
        return self.datasets[dataset]


def open_release(workspace: Workspace) -> Release:
    """The release of the files at hand and the gates open now, built first if need be."""
    return release_of(workspace, read_contracts(workspace.samples))


def built_release(workspace: Workspace) -> Release | None:
    """The same, if it is built already."""
    plan = _plan(workspace, read_contracts(workspace.samples), added_files(workspace))
    return _opened(workspace, plan) if plan.is_built else None


def release_of(
    workspace: Workspace,
    contracts: Mapping[str, Contract],
    added: Mapping[str, list[Path]] | None = None,
) -> Release:
    """The release with these added files, by dataset, instead of those in place."""
    plan = _plan(workspace, contracts, added_files(workspace) if added is None else added)
    if not plan.is_built:
        _build(workspace, plan)
    return _opened(workspace, plan)


@dataclass(frozen=True)
class _Plan:
    """What a release is made of, by dataset, and where it lies."""

    folder: Path
    contracts: Mapping[str, Contract]
    files: Mapping[str, list[Published]]
    cells: Mapping[str, Path]

    @property
    def is_built(self) -> bool:
        parts = [folder / "dataset.json" for folder in self.cells.values()]
        return all(part.exists() for part in (self.folder / "manifest.json", *parts))


def _plan(
    workspace: Workspace, contracts: Mapping[str, Contract], added: Mapping[str, list[Path]]
) -> _Plan:
    files = {
        name: found
        for name, contract in sorted(contracts.items())
        if (found := files_of(contract, workspace, added.get(name, [])))
    }
    common = _common(workspace)
    keys = {name: _key(contracts[name], found, common) for name, found in files.items()}
    words = sorted(digest_of(path) for path in contract_files(workspace.samples))
    name = _digest("\n".join([*keys.values(), *words]).encode())[:16]
    cells = {dataset: workspace.home / "cells" / key for dataset, key in keys.items()}
    return _Plan(workspace.home / "releases" / name, contracts, files, cells)


def _opened(workspace: Workspace, plan: _Plan) -> Release:
    places, groups = read_tables(workspace)
    made = [read_places_of(folder) for folder in plan.cells.values()]
    return Release(plan.folder.name, plan.folder, plan.contracts, places.joined(made), groups)


def read_tables(workspace: Workspace) -> tuple[Places, Groups]:
    """The reviewed tables of places and groups, read again only when one of them has changed."""
    folder, groups = workspace.samples / "places", workspace.samples / "groups.yml"
    key = tuple(digest_of(path) for path in (*sorted(folder.glob("*.csv")), groups))
    return _tables_then(folder, groups, *key)


@lru_cache(maxsize=8)
def _tables_then(folder: Path, groups: Path, *_digests: str) -> tuple[Places, Groups]:
    return read_places(folder), read_groups(groups)


def files_of(contract: Contract, workspace: Workspace, added: list[Path]) -> list[Published]:
    """The files of a dataset that may be seen now."""
    if gateway.closed_because(contract, gateway.now()):
        return []
    found = files_at_hand(contract, workspace, added)
    seen = set(gateway.approved(contract, [file.digest for file in found]))
    return [file for file in found if file.digest in seen]


def files_at_hand(contract: Contract, workspace: Workspace, added: list[Path]) -> list[Published]:
    """The files of a dataset, seen or not: those that came with the project, then added ones in
    the order they were added."""
    folder = workspace.samples / contract.provider
    found = [
        Published(p, digest_of(p))
        for p in sorted(folder.iterdir())
        if p.is_file() and is_of(contract, p)
    ]
    return found + [Published(path, path.parent.name, is_added=True) for path in added]


def _common(workspace: Workspace) -> list[str]:
    """What could change a cell of any dataset: the tables, and this code."""
    code = sorted(Path(__file__).parent.glob("*.py"))
    tables = [*sorted((workspace.samples / "places").glob("*.csv"))]
    tables.append(workspace.samples / "groups.yml")
    return [f"{path.name} {digest_of(path)}" for path in (*code, *tables)]


def _key(contract: Contract, files: Iterable[Published], common: list[str]) -> str:
    """All that could change a cell of a dataset: its files and contract, and what is common."""
    parts = [contract.model_dump_json()]
    parts += [f"{file.digest} {original_name(file.path)} {file.is_added}" for file in files]
    key = _digest("\n".join([*parts, *common]).encode())[:16]
    return f"{contract.dataset}-{key}"


def digest_of(path: Path) -> str:
    """SHA-256 of a file, read again only when the file has changed since."""
    about = path.stat()
    return _digest_then(path, about.st_mtime_ns, about.st_size, about.st_ino)


@lru_cache(maxsize=1024)
def _digest_then(path: Path, *_when: int) -> str:
    return _digest(path.read_bytes())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _build(workspace: Workspace, plan: _Plan) -> None:
    make_folder(plan.folder)
    datasets = {}
    for name, published in plan.files.items():
        cells = plan.cells[name]
        if not (cells / "dataset.json").exists():
            _protect(workspace, cells, contract=plan.contracts[name], files=published)
        datasets[name] = json.loads((cells / "dataset.json").read_text("utf-8"))
    every = [file for found in plan.files.values() for file in found]
    names = {original_name(file.path): file.digest for file in every}
    manifest = {"release": plan.folder.name, "files": names, "datasets": datasets}
    content = json.dumps(manifest, indent=1, sort_keys=True).encode()
    write_whole(plan.folder / "manifest.json", content)


def _protect(
    workspace: Workspace, folder: Path, *, contract: Contract, files: list[Published]
) -> None:
    """Reads, protects and keeps one dataset; `dataset.json` is written last."""
    places, groups = read_tables(workspace)
    readings = [(read_file(f.path, contract, places, groups), f.is_added) for f in files]
    made = [reading.places for reading, _ in readings]
    everywhere = places.joined(made)
    cells = suppress(_kept(merged(readings, everywhere), contract, everywhere), contract)
    own: dict[str, Place] = {}
    for found in made:
        own |= {code: place for code, place in found.items() if code not in own}
    write_places(own.values(), folder)
    counts: dict[str, object] = {"cells": folder.name, "levels": [], "periods": [], "states": {}}
    if len(cells):
        structure = contract.structure(everywhere, groups)
        safe = guard.protect(cells, {contract.dataset: structure})
        levels = safe.frame["place"].map(lambda code: everywhere.by_code[code].level)
        counts["levels"] = sorted(levels.unique())
        for level in levels.unique():
            write_safe(safe.part((levels == level).to_numpy()), folder / f"{level}.csv")
        counts["periods"] = sorted(safe.frame["period"].unique())
        states = safe.frame["state"].astype(str).value_counts()
        counts["states"] = {str(k): int(v) for k, v in states.sort_index().items()}
        counts["protected"] = safe.hidden
    counts["files"] = [original_name(file.path) for file in files]
    counts["places"] = int(cells["place"].nunique()) if len(cells) else len(own)
    write_whole(folder / "dataset.json", json.dumps(counts, sort_keys=True).encode())


def _kept(cells: pd.DataFrame, contract: Contract, places: Places) -> pd.DataFrame:
    """The cells of the levels of place that the contract keeps."""
    if not contract.levels or cells.empty:
        return cells
    levels = cells["place"].map(lambda code: places.by_code[code].level).astype(str)
    return cells[levels.isin(contract.levels).to_numpy()].reset_index(drop=True)


def read_file(path: Path, contract: Contract, places: Places, groups: Groups) -> Reading:
    """One published file, read as its contract says."""
    table, notes = read_published(path, contract)
    return tidy(Sheet(path, table, notes, contract, places, groups))


def merged(readings: list[tuple[Reading, bool]], places: Places) -> pd.DataFrame:
    """The cells of all files of a dataset, in the order of their addresses.

    An added file takes the place of earlier ones, whole, for each measure, period and level of
    place it holds in its state. Raises DataProblem where two other files print one figure.
    """
    frames: list[pd.DataFrame] = []
    for reading, is_added in readings:
        if is_added and frames and len(reading.cells):
            scope = scope_of(reading.cells, places)
            taken = set(scope.drop_duplicates())
            frames = [frame[~scope_of(frame, places).isin(taken).to_numpy()] for frame in frames]
        frames.append(reading.cells)
    frames = [frame.copy(deep=False) for frame in frames if len(frame)]  # `concat` uses them up
    if not frames:
        return pd.DataFrame()
    cells = concat(frames)
    doubled = cells.duplicated(KEYS, keep=False)
    if doubled.any():
        first = cells[doubled].iloc[0]
        raise DataProblem(
            " and ".join(sorted(set(cells.loc[doubled, "file"]))),
            f"both print {first['measure']} for {first['place']} in {first['period']}",
            expected="each figure in one file",
            do="keep the newer file only",
        )
    return cells.sort_values(KEYS, kind="stable", ignore_index=True)


def scope_of(cells: pd.DataFrame, places: Places) -> pd.Series:
    """What a new file replaces whole: measure, period, level of place, and state, as one text."""
    roots = {
        code: f"{places.by_code[code].level} {[code, *places.above(code)][-1]}"
        for code in cells["place"].unique()
    }
    root = cells["place"].astype(str).map(roots)
    return cells["measure"].astype(str) + " " + cells["period"].astype(str) + " " + root
