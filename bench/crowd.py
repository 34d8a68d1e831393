"""Many readers and explorers against a real hub, at once and two a second; then visits in turn.

    python -m bench.crowd [--readers 100 300] [--explorers 100] [--visits 3000]

A reader opens the page and its scripts. An explorer then chooses places nobody has asked for,
waits for the charts of a new kernel, changes once more over the websocket, and leaves. Times in
milliseconds as median, 95th and 99th percentile; memory of the hub with all its kernels (PSS).
"""

import argparse
import asyncio
import gzip
import itertools
import json
import random
import re
import secrets
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import psutil
from tornado.websocket import websocket_connect

from bench.room import ask, hub, told
from storytable.workspace import find_workspace

STORY = "class-of-2020"
COUNTIES = [f"06{number:03}" for number in range(1, 116, 2)]


def unseen() -> Iterator[dict[str, object]]:
    """Views that nobody has asked for: a county beside two others, each time another three."""
    triples = list(itertools.permutations(COUNTIES, 3))
    random.Random(7).shuffle(triples)
    for place, *compare in triples:
        yield {"place": place, "compare": compare, "language": "en"}


VIEWS = unseen()


async def read(port: int) -> float:
    """A page and what it asks for at once."""
    status, body, took = await ask(port, f"story/{STORY}/?place=06&language=en")
    assert status == 200, status
    assert len(body) > 10_000
    return took


async def explore(port: int) -> tuple[float, float, float]:
    """Seconds of the page, from the touch to the charts, of a later change."""
    page = await read(port)
    start = time.perf_counter()
    status, body, _ = await ask(port, f"story/{STORY}/live", next(VIEWS))
    assert status == 200, f"{status} {body[:80]!r}"
    touch = time.perf_counter() - start
    answer = json.loads(_plain(body).splitlines()[-1])
    channels = f"api/kernels/{answer['kernel']}/channels?session_id={secrets.token_hex(8)}"
    line = await websocket_connect(f"ws://127.0.0.1:{port}/{channels}")
    await asyncio.sleep(random.uniform(1, 3))
    later = await change(line, answer["model"], next(VIEWS))
    line.close()
    return page, touch, later


async def change(line, model: str, view: dict[str, object]) -> float:
    """Seconds until the kernel has answered with all blocks of another view."""
    start, name = time.perf_counter(), secrets.token_hex(16)
    header = {"msg_id": name, "msg_type": "comm_msg", "session": secrets.token_hex(8)}
    header |= {"username": "", "version": "5.4", "date": ""}
    data = {"method": "update", "state": {"view": view}, "buffer_paths": []}
    message = {"header": header, "parent_header": {}, "metadata": {}, "buffers": []}
    message |= {"channel": "shell", "content": {"comm_id": model, "data": data}}
    await line.write_message(json.dumps(message))
    blocks = 0
    while True:
        heard = json.loads(await asyncio.wait_for(line.read_message(), 120))
        ours = heard["parent_header"].get("msg_id") == name
        blocks += (
            heard["msg_type"] == "comm_msg" and "block:" in json.dumps(heard["content"])[:9999]
        )
        if ours and heard["msg_type"] == "status" and heard["content"]["execution_state"] == "idle":
            assert blocks, "the kernel answered without a block"
            return time.perf_counter() - start


async def crowd(
    many: int, one: Callable[[], Awaitable[object]], pause: float
) -> tuple[list[object], list[BaseException]]:
    """Results and failures of `many`, one every `pause` seconds."""

    async def later(number: int) -> object:
        await asyncio.sleep(number * pause)
        return await one()

    done = await asyncio.gather(*map(later, range(many)), return_exceptions=True)
    return [d for d in done if not isinstance(d, BaseException)], [
        d for d in done if isinstance(d, BaseException)
    ]


def hub_of(port: int) -> psutil.Process:
    """The hub's own process."""
    for process in psutil.process_iter(["cmdline"]):
        if (
            "serve" in (process.info["cmdline"] or ())
            and f"--port={port}" in process.info["cmdline"]
        ):
            return process
    raise LookupError(port)


def weight(process: psutil.Process) -> tuple[float, int, int]:
    """Memory in MB (PSS) of the hub and all below it, files it has open, processes below it."""
    all_of = [process, *process.children(recursive=True)]
    pss = 0.0
    for each in all_of:
        try:
            text = Path(f"/proc/{each.pid}/smaps_rollup").read_text()
        except OSError:
            continue
        pss += int(re.findall(r"\nPss: +(\d+)", text)[0]) / 1024
    return pss, process.num_fds(), len(all_of) - 1


async def kernels_left(port: int) -> str:
    """Kernels the hub has now, and how many of them tell a view for readers to come."""
    _, body, _ = await ask(port, "healthz")
    told_now = json.loads(body)
    return f"{told_now['kernels']} ({told_now['telling']} telling a view for later readers)"


async def readers(port: int, many: int, pause: float) -> None:
    """Only reading."""
    done, failed = await crowd(many, lambda: read(port), pause)
    told(f"{many} readers, {_how(pause)}: page", done)
    print(f"  failures {len(failed)}; kernels {await kernels_left(port)}")


async def explorers(port: int, many: int, pause: float, process: psutil.Process) -> None:
    """Reading, a first touch, a later change."""
    cpu, peak = process.cpu_times(), 0.0

    async def watch() -> None:
        nonlocal peak
        while True:
            peak = max(peak, (await asyncio.to_thread(weight, process))[0])
            await asyncio.sleep(2)

    watching = asyncio.ensure_future(watch())
    done, failed = await crowd(many, lambda: explore(port), pause)
    watching.cancel()
    for at, name in enumerate(("page", "touch → charts", "later change")):
        told(f"{many} explorers, {_how(pause)}: {name}", [one[at] for one in done])
    now = process.cpu_times()
    server = (now.user + now.system - cpu.user - cpu.system) / many
    print(
        f"  failures {len(failed)} {[str(f)[:80] for f in failed[:3]]}; most memory {peak:,.0f} MB"
    )
    print(f"  computing time of the server for each {server:.2f} s")
    await asyncio.sleep(5)
    print(f"  kernels 5 s after the last has left: {await kernels_left(port)}")


async def in_turn(port: int, visits: int, process: psutil.Process) -> None:
    """One after another, each tenth with a kernel: what stays behind."""
    for number in range(visits + 1):
        if number % max(1, visits // 6) == 0:
            await asyncio.sleep(3)
            pss, files, below = weight(process)
            sockets = len(process.net_connections(kind="all"))
            print(
                f"  after {number:,} visits: {pss:,.0f} MB, {files} files, {sockets} sockets, "
                f"{below} processes below",
                flush=True,
            )
        await (explore_quickly(port) if number % 10 == 9 else read(port))


async def explore_quickly(port: int) -> None:
    """A first touch, and away: the page says goodbye as a browser does."""
    await read(port)
    _, body, _ = await ask(port, f"story/{STORY}/live", next(VIEWS))
    kernel = re.findall(rb'"kernel": ?"([\w-]+)"', _plain(body))[0].decode()
    await ask(port, f"story/{STORY}/bye/{kernel}", {})


def _plain(body: bytes) -> bytes:
    return gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body


def _how(pause: float) -> str:
    return f"{1 / pause:.0f} a second" if pause else "at once"


async def run(port: int, given: argparse.Namespace) -> None:
    """All of it, one after another."""
    process = hub_of(port)
    await read(port)
    await explore(port)
    print(f"idle: {weight(process)[0]:,.0f} MB with the warm parent")
    for many in given.readers:
        for pause in (0, 0.5):
            await readers(port, many, pause if many <= 100 else pause / 10)
    for pause in (0.5, 0):
        await explorers(port, given.explorers, pause, process)
    await in_turn(port, given.visits, process)


def main() -> None:
    """Prints it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, nargs="*", default=[100, 300])
    parser.add_argument("--explorers", type=int, default=100)
    parser.add_argument("--visits", type=int, default=3000)
    given = parser.parse_args()
    own = find_workspace().home
    with tempfile.TemporaryDirectory() as folder:
        for name in ("releases", "cells"):
            if (own / name).exists():
                (Path(folder) / name).symlink_to(own / name)
        with hub(Path(folder)) as port:
            asyncio.run(run(port, given))


if __name__ == "__main__":
    main()
