"""Every screen of a review, full of texts that mean harm, and the wall around what is private."""

import base64
import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.review import acts, exchange
from storytable.review.anchors import target_of
from storytable.review.notes import KINDS, Note
from storytable.review.records import By, Round
from storytable.review.rounds import Stage
from storytable.review.screening import clean
from storytable.review.store import Store
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.browser.conftest import Watched, watch
from tests.cases.hostile_texts import HOSTILE, UNSEEN
from tests.conftest import ROOT
from tests.hub.conftest import Ask, asking, free_port

pytestmark = pytest.mark.slow
HOST = By("", "host")
STORY, PLACE = "class-of-2020", "06019"
PAGE = f"/story/{STORY}/?place={PLACE}"
NOTES = f"/review/notes?story={STORY}&place={PLACE}&language=en"


@dataclass
class Hall:
    """A hub of its own with a round; codes by role."""

    home: Path
    port: int
    codes: dict[str, str]
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where the hub answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts the hub, and waits until it answers."""
        command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser"]
        environment = {**os.environ, "STORYTABLE_HOME": str(self.home)}
        self.process = subprocess.Popen(
            [*command, f"--port={self.port}"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
        )
        assert self.ask("/healthz").status == 200

    def kill(self) -> None:
        """Ends it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    @property
    def ask(self) -> Ask:
        """Asks it."""
        return asking(self.address, patience=60)

    def token(self, role: str) -> str:
        """A token of somebody who has come in."""
        body = json.dumps({"code": self.codes[role]})
        return str(json.loads(self.ask("/review/join", method="POST", body=body).text)["token"])


@pytest.fixture
def hall(
    workspace: Workspace, edition_of: Callable[..., Edition], tmp_path: Path
) -> Iterator[Callable[[Callable[[Store, Edition], None]], Hall]]:
    opened: list[Hall] = []

    def begin(fill: Callable[[Store, Edition], None]) -> Hall:
        edition = edition_of(STORY, PLACE)
        edition_of(STORY, PLACE, "es")
        home = tmp_path / "home"
        for name in ("releases", "cells"):
            shutil.copytree(workspace.home / name, home / name)
        of_story = Path("editions") / STORY / PLACE
        shutil.copytree(workspace.home / of_story, home / of_story)
        with Store(home) as store:
            given = Round(
                "r1", STORY, PLACE, promise="We answer.", deadline="2099-01-31", moderation="after"
            )
            store.open_round(given, by=HOST)
            acts.advance(store, "r1", Stage.OPEN, by=HOST)
            fill(store, edition)
            codes = {
                role: acts.open_door(store, given, role, expires="2099-01-31", by=HOST)
                for role in ("reviewer", "facilitator", "steward")
            }
        opened.append(Hall(home, free_port(), codes))
        opened[-1].start()
        return opened[-1]

    yield begin
    for one in opened:
        one.kill()


def a_note(edition: Edition, number: int, text: str, **more: object) -> Note:
    target = target_of(edition, f"{STORY}#trend")
    given = {"id": f"{number:032x}", "round": "r1", "kind": "idea", "text": text, "language": "en"}
    return Note(**{**given, "target": target, "quotable": True, **more})  # type: ignore[arg-type]


# Texts that mean harm

TEXTS = [clean(text) for text in HOSTILE if re.sub(UNSEEN, "", text).strip()]
assert len(TEXTS) >= 200


def hostile(store: Store, edition: Edition) -> None:
    notes = [
        a_note(edition, n, text, suggestion=text if n % 3 == 0 else "", nickname=text[:30])
        for n, text in enumerate(TEXTS)
    ]
    store.add(notes, by=HOST)
    store.add([replace(note, id=f"{n + 1000:032x}") for n, note in enumerate(notes[:40])], by=HOST)
    for n in range(40):
        store.change_note_state(f"{n + 1000:032x}", 1, state="held", by=HOST)


def said(page: Page) -> list[str]:
    return list(
        page.evaluate("[...document.querySelectorAll('.note > p > bdi')].map(e => e.textContent)")
    )


def is_unharmed(watched: Watched, base: str) -> None:
    page = watched.page
    assert page.evaluate("globalThis.harmed") is None
    assert page.evaluate("document.querySelectorAll('.note bdi *').length") == 0
    assert not re.search(UNSEEN, page.locator("main").inner_text())
    assert watched.complaints() == []
    assert all(url.startswith(base) for url in watched.requests)


def guarded(browser: Browser) -> Watched:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script("globalThis.alert = () => { globalThis.harmed = true; };")
    return watch(context)


def test_what_people_write_is_text_on_every_screen(
    hall: Callable[..., Hall], browser: Browser, tmp_path: Path
) -> None:
    opened = hall(hostile)
    live = guarded(browser)
    live.page.goto(opened.address + PAGE)
    live.page.locator('[data-block="trend"] .thread summary').click()
    expect(live.page.locator("[data-block=trend] .note")).to_have_count(len(TEXTS))
    assert set(said(live.page)) == set(TEXTS)
    is_unharmed(live, opened.address)

    desk = guarded(browser)
    desk.page.goto(f"{opened.address}/review/desk#join={opened.codes['steward']}")
    desk.page.locator(".main").click()
    expect(desk.page.locator("article.held")).to_have_count(40)
    assert set(said(desk.page)) == set(TEXTS)
    is_unharmed(desk, opened.address)

    content = opened.ask(f"/story/{STORY}/story.html?place={PLACE}").text
    (tmp_path / "story.html").write_text(content, "utf-8")
    still = guarded(browser)
    still.page.goto((tmp_path / "story.html").as_uri())
    expect(still.page.locator("[data-block=trend] .note").first).to_be_visible()
    assert set(said(still.page)) <= set(TEXTS)
    is_unharmed(still, "file:")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_screens_of_a_review_have_no_barriers(
    hall: Callable[..., Hall],
    browser: Browser,
    barriers: Callable[[Page], list[str]],
    language: str,
) -> None:
    def fill(store: Store, edition: Edition) -> None:
        store.add([a_note(edition, n, f"Said {n}") for n in range(5)], by=HOST)
        store.change_note_state(f"{0:032x}", 1, state="pending", by=HOST)

    opened = hall(fill)
    for width in (360, 1280):
        for role in ("steward", "facilitator"):
            context = browser.new_context(viewport={"width": width, "height": 800})
            page = context.new_page()
            page.goto(f"{opened.address}/review/desk?language={language}#join={opened.codes[role]}")
            page.locator(".main").click()
            expect(page.locator("h2").first).to_be_visible()
            expect(page.locator("form").first).to_be_attached()
            assert barriers(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            context.close()


# The wall


def everything(store: Store, edition: Edition) -> None:
    """Notes of every kind, state, consent and depth; each with a word of its own."""
    dice = Random(7)
    for n, state in enumerate(["approved", "pending", "held", "rejected", "withdrawn"] * 12):
        parent = f"{dice.randrange(n):032x}" if n and dice.random() < 0.4 else ""
        quotable = dice.random() < 0.5
        word = f"canary-{state}-{'open' if quotable else 'closed'}-{n}-"
        note = a_note(
            edition, n, word, kind=dice.choice(KINDS), quotable=quotable, replies_to=parent,
            nickname=f"nick-{word}", table=f"table-{word}", suggestion=f"other {word}",
        )  # fmt: skip
        store.add_note(note, by=HOST)
        if state != "approved":
            store.change_note_state(note.id, 1, state=state, reason="rule", by=HOST)


def words_in(text: str) -> set[str]:
    return set(re.findall(r"canary-(\w+-\w+)-\d+-", text))


def test_nothing_goes_through_the_wall(hall: Callable[..., Hall]) -> None:
    opened = hall(everything)
    reviewer = {"Authorization": f"Bearer {opened.token('reviewer')}"}
    routes = [
        NOTES, f"{NOTES}&block=trend", "/review/log.csv?round=r1",
        "/review/events?round=r1", "/review/talk", "/review/desk",
        "/review/heard?round=r1", "/review/round", "/review/import", PAGE, "/", "/healthz",
        f"/story/{STORY}/story.html?place={PLACE}", f"/story/{STORY}/data.json?place={PLACE}",
        f"/story/{STORY}/data.csv?place={PLACE}", f"/story/{STORY}/blocks?place={PLACE}",
        "/data/cde.graduation/",
    ]  # fmt: skip
    public = {route: opened.ask(route).text for route in routes}
    assert words_in(public[NOTES]) == {"approved-open"}, "the public reads what may be quoted"
    for route, text in public.items():
        assert words_in(text) <= {"approved-open"}, route
        assert "nick-canary" not in text, route
        assert "table-canary" not in text, route
    inside = {route: opened.ask(route, headers=reviewer).text for route in routes}
    assert words_in(inside[NOTES]) == {"approved-open", "approved-closed"}
    for route, text in inside.items():
        assert words_in(text) <= {"approved-open", "approved-closed"}, route
    packed = unpacked(public[f"/story/{STORY}/story.html?place={PLACE}"])
    assert words_in(packed) == {"approved-open"}
    assert "nick-canary" not in packed
    opened.kill()
    with Store(opened.home) as store:
        assert words_in(exchange.export(store, "r1")) == {"approved-open"}
        withdrawn = (opened.home / "review.journal.ndjson").read_text("utf-8")
    assert not any(word.startswith("withdrawn") for word in words_in(withdrawn))
    opened.start()


def unpacked(page: str) -> str:
    """What a one-file page carries for its notes."""
    found = re.search(r'id="talk">([^<]*)<', page)
    assert found is not None
    return gzip.decompress(base64.b64decode(found[1])).decode()


# Nothing is lost


def test_notes_wait_in_the_browser_while_the_hub_is_killed_again_and_again(
    hall: Callable[..., Hall], browser: Browser
) -> None:
    opened = hall(lambda *_: None)
    page = browser.new_page()
    page.goto(f"{opened.address}{PAGE}#join={opened.codes['reviewer']}")
    page.locator(".sheet .main").click()
    expect(page.locator(".sheet")).not_to_be_visible()
    script = page.locator("script[src*='live.js']").get_attribute("src")
    page.evaluate(
        """async ([source, story, place]) => {
          const { Room } = await import(source.replace("live.js", "room.js"));
          const { newNoteId } = await import(source.replace("live.js", "outbox.js"));
          globalThis.room = new Room("/", () => ({ story, place, language: "en" }));
          await room.refresh();
          globalThis.writeNote = text => room.write({
            id: newNoteId(), kind: "idea", text, language: "en",
            target: { address: `${story}#trend`, place, language: "en", edition: "" } });
        }""",
        [script, STORY, PLACE],
    )
    dice = Random(3)
    for n in range(30):
        page.evaluate("text => { writeNote(text); }", f"note {n}")
        time.sleep(dice.random() / 20)
        if n % 10 == 5:
            opened.kill()
            page.evaluate("text => { writeNote(text); }", f"cut {n}")
            opened.start()
    end = time.monotonic() + 90
    while page.evaluate("room.outbox.all().length"):
        assert time.monotonic() < end, page.evaluate("room.outbox.all()")
        time.sleep(0.3)
    with Store(opened.home) as store:
        texts = [kept.note.text for kept in store.notes("r1")]
    assert sorted(texts) == sorted({f"note {n}" for n in range(30)} | {"cut 5", "cut 15", "cut 25"})


def test_a_note_written_while_another_is_on_its_way_is_sent_as_well(
    hub: str, browser: Browser
) -> None:
    page = browser.new_page()
    page.goto(hub + PAGE[1:])
    script = page.locator("script[src*='live.js']").get_attribute("src")
    sent = page.evaluate(
        """async source => {
          const { Outbox, ownStorage } = await import(source.replace("live.js", "outbox.js"));
          const outbox = new Outbox(ownStorage(), () => {}), sent = [];
          outbox.add({ id: "a" });
          await outbox.flush(async note => {
            if (note.id === "a") { outbox.add({ id: "b" }); outbox.flush(); }
            sent.push(note.id);
            return { status: 201 };
          });
          return [...sent, outbox.all().length];
        }""",
        script,
    )
    assert sent == ["a", "b", 0]
