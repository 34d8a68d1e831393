"""The real files that are damaged, a reader of them, and the judgement of what it read."""

import os
import random
import re
from pathlib import Path

from storytable.data.adding import Taken, take
from storytable.data.contracts import read_contracts
from storytable.data.releases import read_tables
from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.data import mutations

SAMPLES = Path(__file__).parent.parent.parent / "data_samples"
REAL = os.environ.get("STORYTABLE_REAL_DATA")
TEXTS = [
    SAMPLES / "cde" / "acgr20_excerpt.txt",
    SAMPLES / "cde" / "acgr24_excerpt.txt",
    SAMPLES / "kde" / "KY_grad_state_2013_2017_excerpt.csv",
    SAMPLES / "cdss" / "calfresh_dashboard_2019_on_excerpt.csv",
]
BOOKS = [SAMPLES / "bls" / "laucnty20_excerpt.xlsx"]
# Publishers that print no code of a school: an edited name is another school, and nobody can tell.
NAMED = re.compile(r"(csac|ucs?|kids):")
SMALL = 320_000  # bytes; larger real files are for the bench
if REAL:
    found = sorted(p for p in Path(REAL).rglob("*") if p.suffix in (".txt", ".csv", ".xlsx"))
    found = [p for p in found if p.stat().st_size < SMALL and p.parent.name not in ("geo", "c2c")]
    TEXTS += [p for p in found if p.suffix != ".xlsx"]
    BOOKS += [p for p in found if p.suffix == ".xlsx" and p.parent.name != "laus"]
CASES = [(path, change) for path in TEXTS for change in mutations.TEXT]
CASES += [(path, change) for path in BOOKS for change in mutations.BOOK]
Cells = dict[tuple[str, ...], tuple[str, float]]


class Reader:
    """Reads a file as `add` would, and remembers what the undamaged ones say."""

    def __init__(self, workspace: Workspace) -> None:
        self.contracts = read_contracts(workspace.samples)
        self.tables = read_tables(workspace)
        self.known: dict[Path, Cells | None] = {}

    def read(self, path: Path) -> Cells:
        taken = take(path, self.contracts, *self.tables)
        return {key: said for one in taken for key, said in self._cells(one).items()}

    def attempt(self, path: Path) -> tuple[Cells, DataProblem | None]:
        try:
            return self.read(path), None
        except DataProblem as problem:
            return {}, problem

    def _cells(self, taken: Taken) -> Cells:
        frame = taken.reading.cells
        names = ["measure", "place", "group", "period", "state"]
        rows = zip(*(frame[n].astype(str) for n in names), frame["value"], strict=True)
        return {row[:4]: (row[4], row[5]) for row in rows}

    def original(self, path: Path) -> Cells | None:
        if path not in self.known:
            try:
                self.known[path] = self.read(path)
            except DataProblem:
                self.known[path] = None
        return self.known[path]


def damage(path: Path, change: mutations.Mutation, seed: int = 0) -> bytes:
    """The bytes of a file after a mutation, which works on bytes of UTF-8."""
    raw = path.read_bytes()
    raw = raw.decode("utf-16").encode() if raw.startswith(b"\xff\xfe") else raw
    dice = f"{seed} {path.name} {change.__name__}" if seed else f"{path.name} {change.__name__}"
    return change(raw, random.Random(dice))


def wrong(before: Cells, after: Cells) -> list[tuple[str, ...]]:
    """Addresses whose figure the undamaged file does not have."""
    return [
        key
        for key, said in after.items()
        if not _same(before.get(key), said) and (key in before or not NAMED.match(key[1]))
    ]


def _same(before: tuple[str, float] | None, after: tuple[str, float]) -> bool:
    if before is None:
        return False
    return before[0] == after[0] and (before[1] == after[1] or before[1] != before[1])
