"""Notes that wait in real browsers while the hub is killed again and again.

    python -m bench.outbox [--notes 1000] [--pages 10] [--kills 30]

Prints how many notes were written, how many arrived, and how many arrived twice.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from playwright.sync_api import Browser, Page, sync_playwright

from bench.room import HOST, PLACE, ROUND, STORY
from storytable.review import acts
from storytable.review.records import Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.workspace import find_workspace
from tests.browser.test_review_screens import Hall
from tests.hub.conftest import free_port

OPEN = """async ([source, story, place]) => {
  const { Room } = await import(source.replace("live.js", "room.js"));
  const { newNoteId } = await import(source.replace("live.js", "outbox.js"));
  globalThis.room = new Room("/", () => ({ story, place, language: "en" }));
  await room.refresh();
  globalThis.writeNote = text => { room.write({ id: newNoteId(), kind: "idea", text, language: "en",
    target: { address: `${story}#trend`, place, language: "en", edition: "" } }); };
}"""


def come_in(browser: Browser, hall: Hall) -> Page:
    """A page of somebody who has joined, with a room to write in."""
    page = browser.new_context().new_page()
    page.goto(f"{hall.address}/story/{STORY}/?place={PLACE}#join={hall.codes['reviewer']}")
    page.locator(".sheet .main").click()
    page.wait_for_selector(".sheet:not([open])", state="attached")
    source = page.locator("script[src*='live.js']").get_attribute("src")
    page.evaluate(OPEN, [source, STORY, PLACE])
    return page


def main() -> None:
    """Writes, kills, waits, counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("notes", 1000), ("pages", 10), ("kills", 30)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    own, dice = find_workspace().home, Random(1)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        for name in ("releases", "cells", "editions"):
            (home / name).symlink_to(own / name)
        with Store(home) as store:
            about = Round(ROUND, STORY, PLACE, promise="-", deadline="2099-01-01")
            store.open_round(about, by=HOST)
            acts.advance(store, ROUND, Stage.OPEN, by=HOST)
            code = acts.open_door(store, about, "reviewer", expires="2099-01-01", by=HOST)
        hall = Hall(home, free_port(), {"reviewer": code})
        hall.start()
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        pages = [come_in(browser, hall) for _ in range(given.pages)]
        each = given.notes // given.kills
        for kill in range(given.kills):
            hall.kill()
            for number in range(each):
                pages[number % len(pages)].evaluate("text => writeNote(text)", f"{kill}/{number}")
            hall.start()
            time.sleep(dice.random() * 3)
        end = time.monotonic() + 600
        while sum(page.evaluate("room.outbox.all().length") for page in pages):
            if time.monotonic() > end:
                sys.exit("some notes still wait after ten minutes")
            time.sleep(1)
        hall.kill()
        with Store(home) as store:
            came = Counter(kept.note.text for kept in store.notes(ROUND))
        wrote = {f"{kill}/{number}" for kill in range(given.kills) for number in range(each)}
        twice = sum(count > 1 for count in came.values())
        print(
            f"{len(wrote):,} notes on {given.pages} pages, {given.kills} kill -9: "
            f"{len(wrote & came.keys()):,} arrived, {twice} twice, {len(wrote - came.keys())} lost"
        )


if __name__ == "__main__":
    main()
