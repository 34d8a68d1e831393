"""A damaged file gives the figures it had, or a plain refusal: never a wrong number, never a crash.

Out of reach, because only a control total could tell: a value replaced by another number, whole
rows missing at the end, a cut inside the very last value, and headings exchanged for one another.
"""

import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storytable.data.adding import Taken, take
from storytable.data.contracts import read_contracts
from storytable.data.releases import read_tables
from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.conftest import ROOT
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


@pytest.fixture(scope="module")
def reader(workspace: Workspace) -> Reader:
    return Reader(workspace)


@pytest.mark.parametrize(
    ("path", "change"), CASES, ids=[f"{p.name}-{c.__name__}" for p, c in CASES]
)
def test_a_damaged_file_is_read_right_or_refused(
    reader: Reader, tmp_path: Path, path: Path, change: mutations.Mutation
) -> None:
    before = reader.original(path)
    if before is None:
        pytest.skip("no contract knows this file")
    dice = random.Random(f"{path.name} {change.__name__}")
    damaged = tmp_path / path.name
    damaged.write_bytes(change(as_utf_8(path.read_bytes()), dice))
    start = time.monotonic()
    after, refusal = reader.attempt(damaged)
    assert time.monotonic() - start < 10
    if refusal is not None:
        assert change not in mutations.SAME, str(refusal)
        assert path.name in str(refusal)
        assert len(refusal.found) > 10
        return
    wrong = [key for key, said in after.items() if not _same(before.get(key), said)]
    assert [key for key in wrong if key in before or not NAMED.match(key[1])] == []
    if change in mutations.SAME:
        assert len(after) == len(before)


def as_utf_8(raw: bytes) -> bytes:
    """The mutations work on bytes in which a delimiter is one byte."""
    return raw.decode("utf-16").encode() if raw.startswith(b"\xff\xfe") else raw


def _same(before: tuple[str, float] | None, after: tuple[str, float]) -> bool:
    if before is None:
        return False
    return before[0] == after[0] and (before[1] == after[1] or before[1] != before[1])


HUNGRY = """
import random, resource, sys
from pathlib import Path
from storytable.workspace import Workspace
from tests.data import mutations
from tests.data.test_mutations import BOOKS, TEXTS, Reader
reader, folder = Reader(Workspace(Path.cwd(), Path(sys.argv[1]))), Path(sys.argv[1])
cases = [(p, mutations.far_too_many_columns) for p in TEXTS[:4]]
cases += [(BOOKS[0], mutations.a_sheet_that_swells)]
for path, change in cases:
    (folder / path.name).write_bytes(change(path.read_bytes(), random.Random(1)))
    assert reader.attempt(folder / path.name)[1] is not None
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000)
"""


def test_the_hungriest_damages_take_less_than_a_gigabyte(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HUNGRY, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert 50 < int(done.stdout) < 1_000


def test_a_workbook_that_swells_is_refused_before_it_fills_the_memory(
    reader: Reader, tmp_path: Path
) -> None:
    bomb = tmp_path / "laucnty20.xlsx"
    bomb.write_bytes(mutations.a_sheet_that_swells(BOOKS[0].read_bytes(), random.Random(1)))
    assert bomb.stat().st_size < 400_000
    with pytest.raises(DataProblem, match="more than 150 million bytes"):
        reader.read(bomb)
