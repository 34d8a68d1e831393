"""A figure withheld by contract appears nowhere: no page, data, log, address or file.

Numbers that cannot occur by chance are planted in a copy of the published files.
"""

import base64
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.workspace import Workspace

SENTINELS = {"cohort": "7719191", "rate": "77.19191", "dropout": "7.719191"}
WITHHELD = """withheld:
- {words: mark-cde-small-group, places: "06019", groups: race_ethnicity.asian, periods: 2019-20}
"""


@pytest.fixture(scope="module")
def everything(
    workspace: Workspace,
    tmp_path_factory: pytest.TempPathFactory,
    give_cells: Callable[[Path], None],
) -> Path:
    """All that is made from a project in which one row holds sentinels and is withheld."""
    root = tmp_path_factory.mktemp("planted")
    for name in ("stories", "notebooks", "data_samples", "widgets"):
        shutil.copytree(workspace.root / name, root / name)
    file = root / "data_samples" / "cde" / "acgr20_excerpt.txt"
    lines = file.read_bytes().decode().split("\r\n")
    at = next(i for i, line in enumerate(lines) if "\tC\t10\t" in line and "\tRA\t" in line)
    cells = lines[at].split("\t")
    heading = lines[0].split("\t")
    for name, sentinel in (
        ("CohortStudents", SENTINELS["cohort"]),
        ("Regular HS Diploma Graduates (Rate)", SENTINELS["rate"]),
        ("Dropout (Rate)", SENTINELS["dropout"]),
    ):
        cells[heading.index(name)] = sentinel
    lines[at] = "\t".join(cells)
    file.write_bytes("\r\n".join(lines).encode())
    contract = root / "data_samples" / "cde" / "graduation.yml"
    contract.write_text(contract.read_text("utf-8") + WITHHELD, "utf-8")
    made = root / "made"
    give_cells(made)
    env = os.environ | {"STORYTABLE_ROOT": str(root), "STORYTABLE_HOME": str(made)}
    command = [sys.executable, "-m", "storytable.cli", "build", "class-of-2020", "--place", "06019"]
    done = subprocess.run(command, env=env, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made / "log.txt").write_text(done.stdout + done.stderr, "utf-8")
    return made


def readings(path: Path) -> list[str]:
    """The text of a file, and of whatever is packed inside it."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    packed = re.findall(r"H4sI[A-Za-z0-9+/=]{40,}", text)
    return [text, *(gzip.decompress(base64.b64decode(p)).decode() for p in packed)]


def test_the_planted_row_is_shown_as_hidden(everything: Path) -> None:
    tables = [p.read_text("utf-8-sig") for p in everything.rglob("data.csv")]
    assert len(tables) == 2
    address = "cde.graduation.rate/06019/race_ethnicity.asian/2019-20"
    for table in tables:
        line = next(line for line in table.splitlines() if line.startswith(address))
        assert ",withheld,,,," in line


def test_no_sentinel_appears_in_anything_that_was_made(everything: Path) -> None:
    files = [p for p in everything.rglob("*") if p.is_file()]
    assert {"edition.json", "story.html", "notebook.ipynb", "data.csv"} <= {p.name for p in files}
    pattern = re.compile(r"7[.,]?7[.,]?1[.,]?9[.,]?1[.,]?9[.,]?1")
    for path in files:
        for text in readings(path):
            assert not pattern.search(text), path.name
        assert not pattern.search(str(path.relative_to(everything)))
