"""The kernels behind live pages: forked from the hub's own parent, within limits, gone with it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storytable.story.forked.parents import CAN_FORK
from tests.conftest import ROOT
from tests.hub.conftest import Ask, asking, free_port
from tests.story.forked.kernels import is_running, wait_until

pytestmark = [
    pytest.mark.skipif(not CAN_FORK, reason="kernels cannot be forked on this system"),
    pytest.mark.usefixtures("home"),
]


def started_by(process: int) -> list[int]:
    """Numbers of the processes that a process has started and that still run."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        found += map(int, (task / "children").read_text().split())
    return list(filter(is_running, found))


def start(ask: Ask) -> str:
    """The number of a live kernel."""
    answer = ask("/story/kentucky-graduates/live", method="POST", body='{"place": "21"}')
    assert answer.status == 200
    *told, last = map(json.loads, answer.text.splitlines())
    names = [name for line in told for name in line]
    assert names[0] == "block:story"
    assert len(set(names)) == len(names) > 5, "each block once, as soon as it is told"
    assert all(line[name]["html"] for line in told for name in line)
    assert last.keys() == {"kernel", "model"}
    return str(last["kernel"])


def test_live_kernels_are_forked_limited_and_gone_with_the_hub() -> None:
    port = free_port()
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    hub = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "HUBS_KEY": "open-sesame"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        ask = asking(f"http://127.0.0.1:{port}/", patience=60)
        numbers = {start(ask), start(ask)}
        assert len(numbers) == 2
        (parent,) = started_by(hub.pid)
        kernels = started_by(parent)
        assert len(kernels) == 2
        for kernel in kernels:
            limits = Path(f"/proc/{kernel}/limits").read_text()
            assert "120" in next(x for x in limits.splitlines() if x.startswith("Max cpu time"))
            assert "unlimited" not in next(
                x for x in limits.splitlines() if x.startswith("Max data size")
            )
            assert b"open-sesame" not in Path(f"/proc/{kernel}/environ").read_bytes()
        os.kill(kernels[0], signal.SIGKILL)  # a page that asks again gets another one
        assert start(ask) not in numbers
        before = set(started_by(parent))
        for _ in range(3):
            assert ask("/story/kentucky-graduates/soon", method="POST").status == 204
        wait_until(lambda: len(set(started_by(parent)) - before) == 1)
        (ready,) = set(started_by(parent)) - before
        start(ask)
        assert set(started_by(parent)) - before == {ready}, "the one that stood ready has told it"
        assert ask("/story/kentucky-graduates/soon", method="POST").status == 204
        wait_until(lambda: len(set(started_by(parent)) - before) == 2)
        (unused,) = set(started_by(parent)) - before - {ready}
        wait_until(lambda: unused not in started_by(parent))
    finally:
        hub.kill()
        hub.wait(20)
    wait_until(lambda: not any(map(is_running, [parent, *kernels])))
