"""Building a whole state: nothing changed, one file of cells changed, killed and resumed.

    python -m bench.batch [--kills 50] [--all]

`--all` builds every county in both languages first and says how long an edition takes. Then a
build of a few counties is killed (SIGKILL) at random moments again and again and resumed until it
is whole; what comes out is compared, byte by byte, with a build nobody disturbed.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from storytable.story.editions import CURRENT
from storytable.workspace import find_workspace

STORY = "class-of-2020"
FEW = ("06", "06019", "06001", "06037", "06003", "06091")
_STAMPED = ("notebook.ipynb",)  # papermill writes the time into it


def build(home: Path, *words: str) -> subprocess.Popen[bytes]:
    """A build in a process group of its own."""
    command = [sys.executable, "-m", "storytable.cli", "build", STORY, *words]
    environment = {**os.environ, "STORYTABLE_HOME": str(home)}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, env=environment, stdout=quiet, stderr=quiet, start_new_session=True
    )


def timed(home: Path, *words: str) -> float:
    """Seconds of a build that nobody disturbs."""
    start = time.perf_counter()
    assert build(home, *words).wait() == 0
    return time.perf_counter() - start


def whole(home: Path) -> dict[str, bytes]:
    """Every current edition's files by name, but for those that hold a time."""
    found = {}
    for mark in sorted(home.glob(f"editions/*/*/*/{CURRENT}")):
        own = mark.parent / mark.read_text("ascii").strip()
        for path in sorted(own.iterdir()):
            if path.name not in _STAMPED:
                found[str(path.relative_to(home))] = path.read_bytes()
    return found


def killed_and_resumed(
    home: Path, undisturbed: dict[str, bytes], words: list[str], kills: int
) -> None:
    """Counts kills and what differs at the end."""
    dice, done, rounds, different = random.Random(50), 0, 0, 0
    while done < kills:
        shutil.rmtree(home / "editions", ignore_errors=True)
        rounds += 1
        while True:
            process = build(home, *words)
            try:
                process.wait(dice.uniform(1, 12))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                done += 1
                continue
            break
        different += whole(home) != undisturbed
    print(
        f"killed {done} times in {rounds} builds: {different} builds differ from the undisturbed "
        "one, by any byte of any file"
    )


def main() -> None:
    """Prints it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--all", action="store_true", dest="everywhere")
    given = parser.parse_args()
    own = find_workspace().home
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("releases", "cells"):
            (home / name).symlink_to(own / name)
        words = [w for place in FEW for w in ("--place", place)]
        if given.everywhere:
            took = timed(home, "--all", "--workers", "2")
            count = len(list(home.glob(f"editions/*/*/*/{CURRENT}")))
            print(f"every view: {count} editions in {took:.0f} s, {took / count:.2f} s each")
            print(f"again, nothing changed: {timed(home, '--all'):.2f} s")
            shutil.rmtree(home / "editions")
        first = timed(home, *words)
        print(
            f"{2 * len(FEW)} editions: {first:.1f} s; nothing changed: {timed(home, *words):.2f} s"
        )
        killed_and_resumed(home, whole(home), words, given.kills)


if __name__ == "__main__":
    main()
