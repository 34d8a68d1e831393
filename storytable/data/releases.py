"""A release is what all published files at hand say, read, checked and protected once.

It is named by the digest of its inputs; a changed file or contract is another release, and old
ones stay. Only protected cells are written to disk.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd

from storytable.data import protect as guard
from storytable.data.contracts import Contract, read_contracts
from storytable.data.places import Groups, Places, read_groups, read_places
from storytable.data.published_files import is_of, read_published
from storytable.data.safe_files import read_safe, write_safe
from storytable.data.tidy_cells import tidy
from storytable.errors import DataProblem
from storytable.workspace import Workspace, make_folder, write_whole

_KEYS = ["measure", "place", "group", "period"]


@dataclass(frozen=True)
class Release:
    """Protected cells by dataset, with everything needed to name and explain them."""

    id: str
    folder: Path
    contracts: Mapping[str, Contract]
    places: Places
    groups: Groups

    @cached_property
    def files(self) -> dict[str, str]:
        """Published file name → SHA-256 of its bytes."""
        manifest = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        return dict(manifest["files"])

    def safe(self, dataset: str) -> guard.SafeCells:
        """The protected cells of one dataset; DataProblem where this release has none."""
        path = self.folder / f"{dataset}.csv"
        if dataset not in self.contracts or not path.exists():
            raise DataProblem(
                dataset,
                "this dataset is not in the release",
                expected=", ".join(sorted(p.stem for p in self.folder.glob("*.csv"))),
                do="add its file, or correct the name in the notebook",
            )
        return read_safe(path)


def open_release(workspace: Workspace) -> Release:
    """The release of the files at hand, built first where it is not there yet."""
    contracts = read_contracts(workspace.samples)
    places = read_places(workspace.samples / "places")
    groups = read_groups(workspace.samples / "groups.yml")
    files = {c.dataset: _files_of(c, workspace) for c in contracts.values()}
    digests = {p: _digest(p.read_bytes()) for paths in files.values() for p in paths}
    name = _name(workspace, digests)
    folder = workspace.home / "releases" / name
    release = Release(name, folder, contracts, places, groups)
    if not (folder / "manifest.json").exists():
        _build(release, files, {p.name: digest for p, digest in sorted(digests.items())})
    return release


def _files_of(contract: Contract, workspace: Workspace) -> list[Path]:
    if contract.terms == "unknown":
        return []
    folder = workspace.samples / contract.provider
    return [p for p in sorted(folder.iterdir()) if p.is_file() and is_of(contract, p)]


def _name(workspace: Workspace, digests: Mapping[Path, str]) -> str:
    """All that could change a cell: files, contracts, crosswalks, and the code that reads."""
    code = sorted(Path(__file__).parent.glob("*.py"))
    declared = sorted(workspace.samples.glob("*/*.yml"))
    tables = [
        *sorted((workspace.samples / "places").glob("*.csv")),
        workspace.samples / "groups.yml",
    ]
    parts = [f"{p.name} {digest}" for p, digest in sorted(digests.items())]
    parts += [f"{p.name} {_digest(p.read_bytes())}" for p in (*code, *declared, *tables)]
    return _digest("\n".join(parts).encode())[:16]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _build(release: Release, files: Mapping[str, list[Path]], digests: Mapping[str, str]) -> None:
    make_folder(release.folder)
    counts = {}
    for dataset, paths in sorted(files.items()):
        if not paths:
            continue
        contract = release.contracts[dataset]
        cells = read_dataset(paths, contract, places=release.places, groups=release.groups)
        structure = contract.structure(release.places, release.groups)
        safe = guard.protect(cells, {dataset: structure})
        write_safe(safe, release.folder / f"{dataset}.csv")
        counts[dataset] = {"cells": len(safe.frame), "protected": safe.hidden}
    manifest = {"release": release.id, "files": dict(digests), "datasets": counts}
    content = json.dumps(manifest, indent=1, sort_keys=True).encode()
    write_whole(release.folder / "manifest.json", content)


def read_dataset(
    paths: list[Path], contract: Contract, *, places: Places, groups: Groups
) -> pd.DataFrame:
    """Unprotected cells of all files of one dataset, in the order of their addresses.

    Raises DataProblem where two files print different figures at one address.
    """
    tables = [
        tidy(read_published(path, contract), contract, path=path, places=places, groups=groups)
        for path in paths
    ]
    cells = pd.concat(tables, ignore_index=True)
    doubled = cells[cells.duplicated(_KEYS, keep=False)]
    if len(doubled):
        first = doubled.iloc[0]
        raise DataProblem(
            " and ".join(sorted(set(doubled["file"]))),
            f"both print {first['measure']} for {first['place']} in {first['period']}",
            expected="each figure in one file",
            do="keep the newer file only",
        )
    return cells.sort_values(_KEYS, kind="stable", ignore_index=True)
