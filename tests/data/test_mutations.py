"""A damaged file gives the figures it had, or a plain refusal: never a wrong number, never a crash.

Out of reach, because only a control total could tell: a value replaced by another number, whole
rows missing at the end, a cut inside the very last value, and headings exchanged for one another.
"""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.conftest import ROOT
from tests.data import mutations
from tests.data.damaged import BOOKS, CASES, Reader, damage, wrong


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
    damaged = tmp_path / path.name
    damaged.write_bytes(damage(path, change))
    start = time.monotonic()
    after, refusal = reader.attempt(damaged)
    assert time.monotonic() - start < 10
    if refusal is not None:
        assert change not in mutations.SAME, str(refusal)
        assert path.name in str(refusal)
        assert len(refusal.found) > 10
        return
    assert wrong(before, after) == []
    if change in mutations.SAME:
        assert len(after) == len(before)


HUNGRY = """
import random, resource, sys
from pathlib import Path
from storytable.workspace import Workspace
from tests.data import mutations
from tests.data.damaged import BOOKS, TEXTS, Reader
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
