"""What a kernel costs, forked and ordinary, and an edition with it, against plain papermill.

    python -m bench.kernels [ROUNDS] [KERNELS]

All by turns in one run on the same machine: start to ready, memory, seconds an edition takes, one
after another and with two workers. Then KERNELS kernels in turn: what the server and the parent
have grown by.
"""

import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import papermill

from storytable.data.releases import open_release
from storytable.story.batch import Job, build
from storytable.story.forked.parents import NO_FORK, PARENTS
from storytable.story.runner import PrivateKernel, parameters, run_notebook
from storytable.story.stories import View, find_story
from storytable.workspace import Workspace, find_workspace

STORY = "class-of-2020"
COUNTIES = [f"06{number:03}" for number in range(1, 116, 2)]
MB = 1024


@contextlib.contextmanager
def ordinary() -> Iterator[None]:
    """Within, kernels are started and not forked."""
    os.environ[NO_FORK] = "1"
    try:
        yield
    finally:
        del os.environ[NO_FORK]


def memory(process: int) -> tuple[float, float]:
    """Proportional memory of a process, and what is its alone, in MB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) / MB for line in lines}
    return sizes["Pss"], sizes["Private_Clean"] + sizes["Private_Dirty"]


async def start(imports: str) -> tuple[float, ...]:
    """A kernel: ms until it answers, ms until the libraries are there too, MB shared and own."""
    begin = time.perf_counter()
    manager = PrivateKernel(kernel_name="storytable")
    await manager.start_kernel()
    client = manager.client()
    client.start_channels()
    await client.wait_for_ready(timeout=60)
    ready = time.perf_counter() - begin
    await client.execute_interactive(imports, timeout=60)
    warm = time.perf_counter() - begin
    held = memory(manager.provisioner.process.pid)
    client.stop_channels()
    await manager.shutdown_kernel(now=True)
    return 1000 * ready, 1000 * warm, *held


def plain(workspace: Workspace, view: View) -> float:
    """Seconds papermill takes as its documentation shows it."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        papermill.execute_notebook(
            str(workspace.notebooks / f"{STORY}.ipynb"),
            str(Path(folder) / "out.ipynb"),
            parameters=parameters(view),
            cwd=workspace.root,
            progress_bar=False,
            kernel_name="python3",
        )
        return time.perf_counter() - begin


def notebook(workspace: Workspace, view: View) -> float:
    """Seconds of the same notebook in our kernel, without drawings."""
    source = workspace.notebooks / f"{STORY}.ipynb"
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        run_notebook(
            source, Path(folder) / "out.ipynb", view=view, workspace=workspace, named=source
        )
        return time.perf_counter() - begin


def ours(workspace: Workspace, views: list[View], workers: int) -> float:
    """Seconds an edition takes in a build that makes them all, drawings included, no pages."""
    story, release = find_story(workspace, STORY), open_release(workspace)
    with tempfile.TemporaryDirectory() as home:
        fresh = Workspace(workspace.root, Path(home))
        begin = time.perf_counter()
        jobs = [Job(story, view) for view in views]
        done = list(
            build(jobs, workspace=fresh, release=release, publish=lambda *_: {}, workers=workers)
        )
        assert all(outcome.made for outcome in done)
        return (time.perf_counter() - begin) / len(views)


def told(name: str, values: list[float], unit: str, against: list[float] | None = None) -> None:
    """One line: median, range, ratio to another contestant."""
    median = statistics.median(values)
    ratio = f"; ratio {median / statistics.median(against):.2f}" if against else ""
    print(f"{name}: {median:.2f} {unit} ({min(values):.2f}-{max(values):.2f}){ratio}", flush=True)


def compare_kernels(rounds: int) -> None:
    """Start and memory, forked and ordinary by turns."""
    imports = "import altair, pandas, storytable, ipywidgets, anywidget"
    asyncio.run(start(imports))  # makes the parent
    forked, started = [], []
    for _ in range(rounds):
        forked.append(asyncio.run(start(imports)))
        with ordinary():
            started.append(asyncio.run(start(imports)))
    for place, (name, unit) in enumerate(
        (
            ("kernel ready", "ms"),
            ("and libraries imported", "ms"),
            ("memory (PSS)", "MB"),
            ("memory of its own (USS)", "MB"),
        )
    ):
        other = [each[place] for each in started]
        told(f"ordinary, {name}", other, unit)
        told(f"forked, {name}", [each[place] for each in forked], unit, other)


def compare_editions(rounds: int) -> None:
    """Seconds an edition takes."""
    workspace = find_workspace()
    counties = iter(COUNTIES * 4)
    results: dict[str, list[float]] = {}
    for _ in range(rounds):
        one, *more = [View(next(counties), (), "en") for _ in range(5)]
        pairs = [more, [View(v.place, (), "es") for v in more]]
        with ordinary():
            results.setdefault("build, ordinary kernel", []).append(ours(workspace, [one], 1))
        results.setdefault("plain papermill", []).append(plain(workspace, one))
        results.setdefault("the notebook, forked", []).append(notebook(workspace, one))
        results.setdefault("build, forked, one worker", []).append(ours(workspace, pairs[0], 1))
        results.setdefault("build, forked, two workers", []).append(ours(workspace, pairs[1], 2))
    base = results["plain papermill"]
    for name, values in results.items():
        told(name, values, "s an edition", base)


async def in_turn(count: int) -> None:
    """What many kernels in turn leave behind in this process and in the parent."""

    def looked() -> str:
        (parent, *_) = [p.process.pid for p in PARENTS.known.values()]
        each = (os.getpid(), parent)
        sizes = []
        for p in each:
            files, threads = (len(list(Path(f"/proc/{p}/{n}").iterdir())) for n in ("fd", "task"))
            sizes.append(f"{memory(p)[0]:.0f} MB, {files} files, {threads} threads")
        return f"server {sizes[0]}; parent {sizes[1]}"

    for number in range(count + 1):
        await start("pass")
        if number % max(1, count // 4) == 0:
            print(f"after {number + 1} kernels: {looked()}", flush=True)


def main() -> None:
    """Prints it all."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    compare_kernels(rounds)
    compare_editions(rounds)
    asyncio.run(in_turn(int(sys.argv[2]) if len(sys.argv) > 2 else 200))


if __name__ == "__main__":
    main()
