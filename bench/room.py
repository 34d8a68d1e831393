"""A full room against a real hub: event streams, pages with many notes, phones that write.

    python -m bench.room [--notes 10000] [--streams 500] [--phones 300] [--seconds 60]

Prints times in milliseconds as median, 95th and 99th percentile, and what was lost.
"""

import argparse
import asyncio
import contextlib
import gzip
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from storytable.review import acts
from storytable.review.notes import Note, Target
from storytable.review.records import By, Person, Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.workspace import find_workspace

HOST = By("", "host")
STORY, PLACE = "class-of-2020", "06019"
BLOCKS = ("trend", "race", "programs", "cohort", "outcomes")
ROUND = "bench"
PAGE = f"review/notes?story={STORY}&place={PLACE}&language=en"
SIZES = {"notes": 10_000, "reviewers": 200, "streams": 500, "phones": 300, "seconds": 60}


def a_note(number: int, block: str, writer: str = "") -> Note:
    """A note as a page sends it."""
    target = Target(f"{STORY}#{block}", PLACE, "en", "", block_text="What stood there. " * 20)
    text = f"Note {number}: at our school it was like this, and nobody had asked us about it."
    return Note(secrets.token_hex(16), ROUND, "our-story", text, "en", target, writer=writer)


def prepare(home: Path, notes: int, reviewers: int) -> dict[str, str]:
    """A round with its notes, and a code for each role."""
    with Store(home) as store:
        given = Round(ROUND, STORY, PLACE, promise="-", deadline="2099-01-01", moderation="after")
        store.open_round(given, by=HOST)
        acts.advance(store, ROUND, Stage.OPEN, by=HOST)
        people = [store.admit(_person(n), by=HOST) for n in range(reviewers)]
        made = [
            a_note(n, BLOCKS[n % len(BLOCKS)], people[n % reviewers].pseudonym)
            for n in range(notes)
        ]
        for start in range(0, notes, 500):
            store.add(made[start : start + 500], by=HOST)
        return {
            role: acts.open_door(store, given, role, expires="2099-01-01", by=HOST)
            for role in ("reviewer", "moderator")
        }


def _person(number: int) -> Person:
    return Person(f"p{number}", ROUND, "reviewer", secrets.token_hex(32))


@contextlib.contextmanager
def hub(home: Path) -> Iterator[int]:
    """A hub of its own on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    environment = {**os.environ, "STORYTABLE_HOME": str(home)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.2)
        try:
            yield port
        finally:
            process.terminate()


async def ask(
    port: int, path: str, body: object = None, token: str = ""
) -> tuple[int, bytes, float]:
    """Status, body as it came, and seconds."""
    start = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    content = b"" if body is None else json.dumps(body).encode()
    head = [
        f"{'GET' if body is None else 'POST'} /{path} HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Connection: close",
        "Accept-Encoding: gzip",
        f"Content-Length: {len(content)}",
    ]
    head += [f"Authorization: Bearer {token}"] if token else []
    writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + content)
    answer = await reader.read(-1)
    writer.close()
    status = int(answer.split(b" ", 2)[1]) if answer else 0
    told, _, content = answer.partition(b"\r\n\r\n")
    if b"\r\ntransfer-encoding: chunked" in told.lower():
        content = joined(content)
    return status, content, time.perf_counter() - start


def joined(chunks: bytes) -> bytes:
    """A body that came in pieces."""
    whole = []
    while chunks:
        size, _, rest = chunks.partition(b"\r\n")
        length = int(size, 16)
        whole.append(rest[:length])
        chunks = rest[length + 2 :] if length else b""
    return b"".join(whole)


async def join(port: int, code: str) -> str:
    """A token of somebody who has come in."""
    _, body, _ = await ask(port, "review/join", {"code": code})
    text = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
    return str(json.loads(text)["token"])


@dataclass
class Stream:
    """One page that listens: event ids and when they came."""

    port: int
    since: str = "now"
    heard: dict[int, float] = field(default_factory=dict)
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self) -> None:
        """Hears until it is ended."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(
            f"GET /review/events?round={ROUND}&since={self.since} HTTP/1.1\r\n"
            f"Host: 127.0.0.1:{self.port}\r\nAccept: text/event-stream\r\n\r\n".encode()
        )
        try:
            while line := await reader.readline():
                if line.startswith(b": here"):
                    self.ready.set()
                if line.startswith(b"id: "):
                    self.heard[int(line[4:])] = time.perf_counter()
        finally:
            writer.close()


def told(name: str, seconds: list[float]) -> None:
    """A line: median, 95th and 99th percentile, in milliseconds."""
    ordered = sorted(seconds)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * q))] * 1000 for q in (0.5, 0.95, 0.99)]
    print(f"{name:46} {at[0]:8.0f} {at[1]:8.0f} {at[2]:8.0f} ms  ({len(ordered):,})", flush=True)


async def streams(port: int, code: str, count: int) -> None:
    """Every event on every stream, and exactly the gap after a reconnect."""
    token = await join(port, code)
    all_of = [Stream(port) for _ in range(count)]
    tasks = [asyncio.ensure_future(s.listen()) for s in all_of]
    await asyncio.gather(*(s.ready.wait() for s in all_of))
    sent: list[float] = []
    for number in range(30):
        sent.append(time.perf_counter())
        await ask(port, "review/notes", a_note(number, "trend").to_json(), token)
        await asyncio.sleep(0.2)
    await asyncio.sleep(1)
    late = [
        s.heard[event] - sent[at] for s in all_of for at, event in enumerate(sorted(s.heard)[:30])
    ]
    told(f"{count} event streams: sent to heard", late)
    print(f"  delivered {len(late):,} of {count * 30:,}")
    gone, last = tasks[:50], max(all_of[0].heard)
    for task in gone:
        task.cancel()
    for number in range(10):
        await ask(port, "review/notes", a_note(100 + number, "race").to_json(), token)
    back = [Stream(port, since=str(last)) for _ in gone]
    tasks += [asyncio.ensure_future(s.listen()) for s in back]
    await asyncio.sleep(2)
    wanted = {event for event in all_of[-1].heard if event > last}
    exact = sum(set(s.heard) == wanted and len(wanted) == 10 for s in back)
    print(f"  replay exact on {exact} of {len(back)} streams that came back")
    for task in tasks:
        task.cancel()


async def pages(port: int, codes: dict[str, str], reviewers: int) -> None:
    """What a page with many notes takes, for each kind of reader, one by one and all at once."""
    tokens = {"the public": "", **{role: await join(port, code) for role, code in codes.items()}}
    await ask(port, PAGE)
    for who, token in tokens.items():
        answers = [await ask(port, PAGE, token=token) for _ in range(10)]
        size = len(answers[0][1]) / 1000
        told(f"notes of a page, {who} ({size:.0f} kB)", [a[2] for a in answers])
    at_once = await asyncio.gather(
        *(ask(port, PAGE, token=tokens["reviewer"]) for _ in range(reviewers))
    )
    told(f"{reviewers} reviewers at once", [a[2] for a in at_once])
    desk = [await ask(port, "review/round", token=tokens["moderator"]) for _ in range(3)]
    told(f"the desk, everything ({len(desk[0][1]) / 1000:.0f} kB)", [a[2] for a in desk])


async def workshop(port: int, code: str, phones: int, seconds: int) -> None:
    """Phones that listen; once all do, each writes a note in 20 seconds and fetches what is new."""
    tokens = await asyncio.gather(*(join(port, code) for _ in range(phones)))
    all_of = [Stream(port) for _ in range(phones)]
    listeners = [asyncio.ensure_future(stream.listen()) for stream in all_of]
    await asyncio.gather(*(stream.ready.wait() for stream in all_of))
    taken: list[float] = []
    lost = 0
    end = time.monotonic() + seconds

    async def phone(number: int) -> None:
        nonlocal lost
        await asyncio.sleep(20 * number / phones)
        while time.monotonic() < end:
            note = a_note(number, BLOCKS[number % len(BLOCKS)]).to_json()
            status, _, took = await ask(port, "review/notes", note, tokens[number])
            taken.append(took)
            lost += status != 201
            await ask(port, PAGE, token=tokens[number])
            await asyncio.sleep(max(0, 20 - took))

    await asyncio.gather(*map(phone, range(phones)))
    told(f"{phones} phones, a note each 20 s: acknowledged", taken)
    print(f"  refused or lost: {lost}")
    for task in listeners:
        task.cancel()


def main() -> None:
    """Runs all three, one after the other, on one hub."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    own = find_workspace().home
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("releases", "cells", "editions"):
            if (own / name).exists():
                (home / name).symlink_to(own / name)
        codes = prepare(home, given.notes, given.reviewers)
        with hub(home) as port:
            asyncio.run(pages(port, codes, given.reviewers))
            asyncio.run(streams(port, codes["reviewer"], given.streams))
            asyncio.run(workshop(port, codes["reviewer"], given.phones, given.seconds))
        with Store(home) as store:
            print(f"  notes in the store at the end: {len(store.notes(ROUND)):,}")


if __name__ == "__main__":
    main()
