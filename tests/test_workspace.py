"""Files are written whole, and nothing of a writer that was killed is left beside them."""

import os
import subprocess
import sys
from pathlib import Path

from storytable.workspace import write_whole


def test_what_a_killed_writer_left_goes_and_what_a_living_one_writes_stays(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    names = {
        who: f".page [1].html.{pid}-1.part"
        for who, pid in (("dead", ended.pid), ("we", os.getpid()))
    }
    for name in (*names.values(), f".other.html.{ended.pid}-1.part"):
        (tmp_path / name).write_bytes(b"half")
    write_whole(tmp_path / "page [1].html", b"whole")
    assert (tmp_path / "page [1].html").read_bytes() == b"whole"
    left = {path.name for path in tmp_path.iterdir()} - {"page [1].html"}
    assert left == {names["we"], f".other.html.{ended.pid}-1.part"}
