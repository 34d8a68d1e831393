"""Where a number comes from: the cell at an address, down to the line of its contract."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, change, gap
from storytable.errors import UsageProblem
from storytable.workspace import Workspace

_FORMULA = re.compile(r"=(change|gap)\(([^(),]+),([^(),]+)\)")


@dataclass(frozen=True)
class Origin:
    """A cell, the digest of the file that prints it, and the contract's file and line."""

    cell: Cell
    digest: str
    contract: str
    line: int


def explain(catalog: Catalog, workspace: Workspace, text: str) -> list[Origin]:
    """The cell at an address (or of a formula, followed by its parts) and where it comes from.

    Raises UsageProblem for what is no address, or names a measure no open dataset has.
    """
    cell = _cell(catalog, text)
    return [_origin(catalog, workspace, c) for c in _each(cell)]


def _cell(catalog: Catalog, text: str) -> Cell:
    formula = _FORMULA.fullmatch(text)
    if formula is None:
        address = Address.parse(text)
        if address.measure.rpartition(".")[0] not in catalog.release.datasets:
            raise UsageProblem(
                text,
                "no dataset that is open here has such a measure",
                do="`storytable data` lists those that are",
            )
        known = catalog.release.groups.order()
        if address.group not in known:
            near = [name for name in known if address.group in name]
            expected = "one of " + ", ".join(near or known)
            raise UsageProblem(text, f"no group is called {address.group!r}", expected=expected)
        return catalog.cell(address)
    verb = {"change": change, "gap": gap}[formula[1]]
    return verb(_cell(catalog, formula[2]), _cell(catalog, formula[3]))


def _each(cell: Cell) -> Iterator[Cell]:
    yield cell
    yield from cell.parts


def _origin(catalog: Catalog, workspace: Workspace, cell: Cell) -> Origin:
    dataset, _, name = cell.measure.rpartition(".")
    digest = catalog.release.files.get(cell.source.file, "")
    for path in sorted((workspace.samples / dataset.partition(".")[0]).glob("*.yml")):
        lines = path.read_text("utf-8").splitlines()
        if f"dataset: {dataset}" in lines:
            at = next((i for i, line in enumerate(lines, 1) if line.startswith(f"  {name}:")), 1)
            return Origin(cell, digest, str(path.relative_to(workspace.root)), at)
    return Origin(cell, digest, "", 0)
