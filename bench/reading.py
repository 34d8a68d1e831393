"""How long and how much memory a full-size file takes to become cells, against pandas reading it
as text: `python bench/reading.py [ROWS]` (114,000 if left out; 1,500,000 for the largest).

The file is grown from the real excerpt of the cohort file: its rows again and again under other
school codes, so that keys stay single and marks as frequent as they are.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXCERPT = ROOT / "data_samples" / "cde" / "acgr24_excerpt.txt"
PANDAS = """
import pandas as pd
start = time.monotonic()
table = pd.read_csv(path, sep="\\t", dtype=str, na_filter=False, encoding="utf-8")
size = len(table)
"""
OURS = """
from storytable.data.contracts import read_contracts
from storytable.data.releases import read_file, read_tables
from storytable.workspace import Workspace
mine = Workspace(Path(root), Path(root) / ".storytable")
contract, tables = read_contracts(mine.samples)["cde.graduation"], read_tables(mine)
start = time.monotonic()
size = len(read_file(Path(path), contract, *tables).cells)
"""
FRAME = """
import resource, sys, time
from pathlib import Path
path, root = sys.argv[1:3]
{body}
print(time.monotonic() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000, size)
"""


def grow(path: Path, rows: int) -> None:
    """A file of so many rows: state and counties once, then schools."""
    header, *real = EXCERPT.read_bytes().splitlines()
    groups = [line.split(b"\t") for line in real if line.split(b"\t")[1] == b"C"]
    with path.open("wb") as file:
        file.write(header + b"\r\n")
        for line in real:
            file.write(line + b"\r\n")
        for number in range(rows - len(real)):
            cells = list(groups[number % len(groups)])
            school = number // len(groups)
            cells[1], cells[3], cells[4] = b"S", b"%05d" % (school // 100), b"%07d" % school
            cells[6], cells[7] = b"District %d" % (school // 100), b"School %d" % school
            cells[8], cells[9] = b"No ", b"No "
            cells = [cell or cells[11] for cell in cells]  # the publisher leaves none empty
            file.write(b"\t".join(cells) + b"\r\n")


def measured(body: str, path: Path) -> tuple[float, int, int]:
    """Seconds, peak megabytes and rows or cells, in a process of its own."""
    words = [sys.executable, "-c", FRAME.format(body=body), str(path), str(ROOT)]
    best = min(
        (subprocess.run(words, capture_output=True, text=True, check=True).stdout for _ in "123"),
        key=lambda text: float(text.split()[0]),
    )
    seconds, memory, size = best.split()
    return float(seconds), int(memory), int(size)


def main() -> None:
    """Both, the best of three runs each, and their ratio."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 114_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "acgr24.txt"
        start = time.monotonic()
        grow(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size:,} bytes ({time.monotonic() - start:.0f} s)")
        pandas, ours = (measured(body, path) for body in (PANDAS, OURS))
    print(f"pandas reads text: {pandas[0]:.2f} s, {pandas[1]} MB, {pandas[2]:,} rows")
    print(f"storytable makes cells: {ours[0]:.2f} s, {ours[1]} MB, {ours[2]:,} cells")
    print(f"ratio {ours[0] / pandas[0]:.2f}")


if __name__ == "__main__":
    main()
