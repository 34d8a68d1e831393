"""Which contracts a file answers to: by its headings first, by its name where headings do not tell.

People rename what they download; the header is what the publisher wrote.
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from storytable.data.contracts import Contract
from storytable.data.file_bytes import read_text
from storytable.data.grids import Grid, kind_of, open_grids
from storytable.data.layouts import Layout
from storytable.data.published_files import (
    Header,
    is_of,
    locate,
    read_published,
    refuse_people,
)
from storytable.errors import DataProblem

Opened = dict[tuple[object, ...], list[Grid]]


def recognise(path: Path, contracts: Mapping[str, Contract]) -> list[tuple[Contract, list[Grid]]]:
    """The contracts whose headings the file has, each with the file's grids as it reads them.

    Raises DataProblem where none does (an unknown layout, or a heading that drifted), or where
    several do and neither the headings nor the name tell which is meant.
    """
    opened: Opened = {}
    text = cache(read_text)
    headers = {
        name: (contract, best)
        for name, contract in contracts.items()
        if (best := _best_header(path, contract, opened, text)) is not None
    }
    fits = [contract for contract, header in headers.values() if not header.missing]
    if not fits:
        raise _unknown(path, list(headers.values()), opened)
    return [(c, opened[_style(path, c.layout)]) for c in _meant(path, fits)]


def _best_header(
    path: Path, contract: Contract, opened: Opened, text: Callable[[Path], bytes]
) -> Header | None:
    """The header by this contract; None where the file is of another kind altogether."""
    if contract.layout.kind == "fixed" and not is_of(contract, path):
        return None
    style = _style(path, contract.layout)
    if style not in opened:
        opened[style] = open_grids(path, contract.layout, text)
    headers = [locate(grid, contract) for grid in opened[style]]
    return min(headers, key=lambda header: len(header.missing), default=None)


def _style(path: Path, layout: Layout) -> tuple[object, ...]:
    kind = kind_of(path, layout)
    return kind, layout.delimiter if kind == "delimited" else tuple(layout.fields)


def _meant(path: Path, fits: list[Contract]) -> list[Contract]:
    """Those among fitting contracts that describe this file; contracts of one list of file names
    read the same file together."""
    named = [contract for contract in fits if is_of(contract, path)]
    most = max(len(contract.wanted()) for contract in named or fits)
    chosen = [c for c in named or fits if len(c.wanted()) == most]
    together = [c for c in named or fits if c.files == chosen[0].files]
    if len({tuple(c.files) for c in chosen}) > 1:
        raise DataProblem(
            str(path),
            f"the headings of this file are those of {len(chosen)} datasets "
            f"({', '.join(sorted(c.dataset for c in chosen))})",
            expected="a name that tells which: " + " or ".join(c.files[0] for c in chosen),
            do="give the file the name it was published under",
        )
    return together


def _unknown(path: Path, headers: list[tuple[Contract, Header]], opened: Opened) -> DataProblem:
    """Why no contract fits: the nearest one's missing heading, or that nothing is near."""
    for _, header in headers:
        refuse_people(path, header.headings, None)
    near = [
        (contract, header)
        for contract, header in headers
        if len(header.missing) * 3 <= sum(contract.wanted().values()) * 2
    ]
    near = [pair for pair in near if is_of(pair[0], path)] or near
    if near:
        contract, _ = min(
            near, key=lambda pair: len(pair[1].missing) / sum(pair[0].wanted().values())
        )
        return _drifted(path, contract, opened[_style(path, contract.layout)])
    found = max((h.headings for _, h in headers), key=len, default=[])
    shown = ", ".join(repr(h[:40]) for h in found[:4] if h)
    return DataProblem(
        str(path),
        "no contract knows a file laid out like this"
        + (f" (its first columns: {shown})" if shown else ""),
        expected="a file of one of the datasets that `storytable data` lists",
        do="write a contract for it (docs/for-data-providers.md says how), or ask who sent it",
    )


def _drifted(path: Path, contract: Contract, grids: list[Grid]) -> DataProblem:
    """What this contract misses in the file, and whether rows now look alike without it."""
    try:
        read_published(path, contract, grids)
    except DataProblem as problem:
        repeats = _repeats(contract, grids)
        if not repeats:
            return problem
        found = f"{problem.found}; {repeats}"
        return DataProblem(problem.where, found, expected=problem.expected, do=problem.do)
    raise AssertionError(f"{path} fits {contract.dataset} after all")


def _repeats(contract: Contract, grids: list[Grid]) -> str:
    """How many rows have the same codes as another: a column that told them apart is missing."""
    keys = {
        column
        for key in (contract.period, contract.group, *contract.place)
        for column in key.columns
    }
    keys |= {column for place in contract.place for column in place.when} | set(contract.select)
    header, grid = min(((locate(g, contract), g) for g in grids), key=lambda p: len(p[0].missing))
    columns = [i for i, heading in enumerate(header.headings) if heading in keys]
    if not columns:
        return ""
    table = grid.body(header.row + 1, columns, contract.layout)
    repeated = table[table.duplicated(keep=False)]
    names = ", ".join(header.headings[i] for i in columns)
    return (
        f"{len(repeated.drop_duplicates()):,} keys repeat in {len(repeated):,} of {len(table):,} "
        f"rows ({names}), so a column that told these rows apart is missing"
        if len(repeated)
        else ""
    )
