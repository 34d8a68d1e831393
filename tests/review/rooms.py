"""Builders of notes and stores, and the writers that tests start and kill."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from storytable.review import exchange
from storytable.review.changes import rows
from storytable.review.notes import Note, Target
from storytable.review.records import By, Round
from storytable.review.store import Store
from storytable.review.writer import JOURNAL

ROOT = Path(__file__).parent.parent.parent
CELL = "cde.graduation.rate/06019/all/2019-20"
STEWARD, MODERATOR = By("", "steward"), By("mole", "moderator")
TEXT = "Why is this so, at our school? " * 12

EDITOR = """
import sys
from dataclasses import replace
from pathlib import Path
from storytable.review.store import Store
from tests.review.rooms import STEWARD
with Store(Path(sys.argv[1])) as store:
    for _ in range(int(sys.argv[2])):
        store.change_round(
            "spring", lambda r: replace(r, promise=str(int(r.promise) + 1)), by=STEWARD
        )
"""
POSTER = """
import sys
from pathlib import Path
from storytable.review.store import Store
from tests.review.rooms import a_note, TEXT
store = Store(Path(sys.argv[1]))
for number in range(*map(int, sys.argv[2:])):
    receipt = store.add_note(a_note(number, TEXT))
    print(receipt.note, flush=True)
"""


def a_target(cell: str = CELL, **more: str) -> Target:
    """Something in the story that a note may be about."""
    address = f"class-of-2020#trend/{cell}" if cell else "class-of-2020#trend"
    return Target(address, place="06019", language="en", edition="abc", **more)


def a_note(number: int, text: str = "Why?", **more: object) -> Note:
    """The note with this number; the same number is the same note."""
    words = {"kind": "question", "language": "en", "target": a_target(), "writer": "heron"}
    return Note(id=f"{number:032x}", round="spring", text=text, **{**words, **more})


def a_store(folder: Path, *, moderation: str = "before") -> Store:
    """A store with one open round."""
    store = Store(folder)
    opened = Round("spring", "class-of-2020", "06019", "open", "0", moderation=moderation)
    store.open_round(opened, by=STEWARD)
    return store


def start(script: str, *words: object, out: Path | None = None) -> "subprocess.Popen[bytes]":
    """A writer in a process of its own, which prints its acknowledgements at the end of `out`."""
    command = [sys.executable, "-c", script, *map(str, words)]
    with (out or Path(os.devnull)).open("ab") as file:
        return subprocess.Popen(command, stdout=file, cwd=ROOT)


def acknowledged(out: Path) -> list[str]:
    """The whole lines a writer has printed."""
    return out.read_text().split("\n")[:-1] if out.exists() else []


def post_under_fire(folder: Path, wanted: int, *, writers: int, seed: int) -> tuple[list[str], int]:
    """Posts `wanted` notes from some writers which are killed at random moments and start again
    with the first note that nobody acknowledged; all acknowledgements, and how many were killed.
    """
    dice, kills = random.Random(seed), 0
    outs = [folder / f"acknowledged-{n}" for n in range(writers)]
    share = wanted // writers
    while any(len(acknowledged(out)) < share for out in outs):
        before = [len(acknowledged(out)) for out in outs]
        running = [
            start(POSTER, folder, n * share + done, (n + 1) * share, out=out)
            for n, (out, done) in enumerate(zip(outs, before, strict=True))
        ]
        while any(
            writer.poll() is None and len(acknowledged(out)) == done
            for writer, out, done in zip(running, outs, before, strict=True)
        ):
            time.sleep(0.05)
        time.sleep(dice.uniform(0.0, 3.0))
        for writer in running:
            kills += writer.poll() is None
            writer.kill()
            writer.wait()
    return [name for out in outs for name in acknowledged(out)], kills


def content(store: Store) -> dict[str, list[dict[str, object]]]:
    """Every row of every table."""
    with store.readers.begin() as connection:
        return rows(connection)


def from_journal(store: Store, folder: Path) -> dict[str, list[dict[str, object]]]:
    """Every row that the journal alone gives."""
    with exchange.restore(store.writer.folder / JOURNAL, folder) as restored:
        return content(restored)
