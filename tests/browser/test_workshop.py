"""A workshop in a room without internet: a real hub on a network of its own, phones beside it.

A note is written by keyboard, answered on a phone, kept while the network is gone, looked at,
answered officially, and the page shows what it has changed.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from storytable.workspace import Workspace
from tests.browser.conftest import Watched, watch
from tests.conftest import ROOT

STORY, PLACE = "class-of-2020", "06019"
OLD, NEW = "Eight classes, one after the other", "Eight graduating classes, one by one"
ROOM, HOST = "10.77.31.1", "10.77.31.2"
LEAST = 44  # pixels of a thing to tap
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        os.name != "posix" or shutil.which("ip") is None or os.geteuid() != 0,
        reason="a network of its own takes root and iproute2",
    ),
]


@dataclass
class Room:
    """A hub in a network namespace, the codes of its round, and what it printed."""

    project: Workspace
    codes: dict[str, str]
    told: str

    @property
    def address(self) -> str:
        """Where phones find the hub."""
        found = re.search(r"Phones in this room open (\S+)", self.told)
        assert found is not None
        return found[1]

    def cut(self, *, off: bool) -> None:
        """Switches the room's access point off, or on again."""
        ip("-n", "st-room", "link", "set", "st-in", "down" if off else "up")


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def room(project: Workspace, tmp_path: Path) -> Iterator[Room]:
    environment = {
        **os.environ,
        "STORYTABLE_ROOT": str(project.root),
        "STORYTABLE_HOME": str(project.home),
    }
    command = [sys.executable, "-m", "storytable.cli"]
    words = [STORY, "--place", PLACE, "--promise", "We mend words.", "--deadline", "2099-01-31"]
    opened = subprocess.run(
        [*command, "review", "open", *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    codes = dict(re.findall(r"^  (\w+) +(\w{4}-\w{4})$", opened.stdout, re.M))
    ip("netns", "add", "st-room")
    log = tmp_path / "room.log"
    try:
        ip("link", "add", "st-host", "type", "veth", "peer", "name", "st-in", "netns", "st-room")
        ip("addr", "add", f"{HOST}/24", "dev", "st-host")
        ip("link", "set", "st-host", "up")
        for inside in (
            ["addr", "add", f"{ROOM}/24", "dev", "st-in"],
            ["link", "set", "st-in", "up"],
            ["link", "set", "lo", "up"],
        ):
            ip("-n", "st-room", *inside)
        with log.open("w") as out:
            process = subprocess.Popen(
                ["ip", "netns", "exec", "st-room", *command, "serve", "--room", "--no-browser"],
                cwd=ROOT, env=environment, stdout=out, stderr=out,
            )  # fmt: skip
        try:
            until(lambda: "shows its stories" in log.read_text("utf-8"), 60)
            opened = Room(project, codes, log.read_text("utf-8"))
            until(lambda: answers(opened.address), 60)
            yield opened
        finally:
            process.terminate()
            process.wait(20)
    finally:
        subprocess.run(["ip", "netns", "del", "st-room"], check=False)
        subprocess.run(["ip", "link", "del", "st-host"], check=False, capture_output=True)


def answers(address: str) -> bool:
    """Whether somebody listens at an address."""
    with contextlib.suppress(OSError):
        urllib.request.urlopen(f"{address}healthz", timeout=5).close()
        return True
    return False


def until(is_so: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)


def scanned(room: Room, browser: Browser, folder: Path) -> str:
    """The address a phone's camera reads from the sheet on the wall."""
    page = browser.new_page(viewport={"width": 900, "height": 1100})
    page.goto((room.project.home / "room.html").as_uri())
    assert page.locator("[lang=es]").first.is_visible(), "the wall speaks both languages"
    page.screenshot(path=folder / "wall.png")
    page.close()
    (found,) = zxingcpp.read_barcodes(Image.open(folder / "wall.png"))
    return str(found.text)


def tab_to(page: Page, wanted: str, *, back: bool = False) -> None:
    """Presses Tab until something is in focus."""
    for _ in range(250):
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
        page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"Tab does not lead to {wanted}")


def too_small(page: Page) -> list[str]:
    """Buttons, fields and chips of the review that a thumb would miss."""
    found = page.evaluate(
        """least => [...document.querySelectorAll(`.thread button, .sheet button, .sheet select,
        .sheet textarea, .sheet summary, .sheet .chip span, .sheet .tick, .outbox button,
        .sheet .field input`)].filter(e => e.checkVisibility())
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, box]) => Math.min(box.height, box.width) < least)
        .map(([e]) => e.outerHTML.slice(0, 80))""",
        LEAST,
    )
    return list(found)


def write_by_keyboard(page: Page, text: str) -> None:
    """A note on a figure of the table twin, from the address to Send, without a mouse."""
    tab_to(page, ".sheet .main")
    page.keyboard.press("Enter")
    expect(page.locator(".sheet")).not_to_be_visible()
    tab_to(page, '[data-block="trend"] summary')
    page.keyboard.press("Enter")
    tab_to(page, '[data-block="trend"] td a.n')
    page.keyboard.press("Enter")
    tab_to(page, ".facts .note-button", back=True)
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    tab_to(page, ".sheet textarea[name=text]")
    page.keyboard.type(text)
    tab_to(page, ".sheet [name=quotable]")
    page.keyboard.press("Space")
    tab_to(page, ".sheet .main")
    page.keyboard.press("Enter")


def desk(browser: Browser, room: Room, role: str) -> Watched:
    """The desk of somebody with this role."""
    watched = watch(browser.new_context(viewport={"width": 1280, "height": 900}))
    watched.page.goto(f"{room.address}review/desk#join={room.codes[role]}")
    watched.page.locator(".main").click()
    expect(watched.page.locator("h2").first).to_be_visible()
    return watched


def picture(page: Page, name: str) -> None:
    """Keeps a picture where somebody wants to look at them."""
    if folder := os.environ.get("STORYTABLE_PICTURES"):
        page.screenshot(path=Path(folder) / f"workshop-{name}.png")


def stored(page: Page) -> list[str]:
    """The names of what the page keeps in its browser."""
    return list(page.evaluate("Object.keys(localStorage)"))


def note_by_keyboard(reader: Watched, address: str) -> None:
    reader.page.goto(address)
    expect(reader.page.locator(".sheet [name=code]")).to_have_value(address.partition("=")[2][-9:])
    assert "join" not in reader.page.url
    write_by_keyboard(reader.page, "We had no internet at home that year.")
    pending = reader.page.locator('[data-block="trend"] .note.pending')
    expect(pending).to_contain_text("We had no internet")
    picture(reader.page, "1-note-by-keyboard")


def approve_all(page: Page, expected: int) -> None:
    page.reload()
    waiting = page.locator("article.pending")
    expect(waiting).to_have_count(expected)
    for left in range(expected, 0, -1):
        waiting.first.locator(".main").click()
        expect(waiting).to_have_count(left - 1)


def note_and_reply_on_a_phone(
    phone: Watched, address: str, barriers: Callable[[Page], list[str]]
) -> None:
    page = phone.page
    page.goto(address.replace("?", "?language=es&"))
    page.locator(".sheet .main").tap()
    page.locator('[data-block="outcomes"] .note-button').tap()  # the first of three taps
    page.locator(".sheet .chip").nth(2).tap()
    page.locator(".sheet textarea[name=text]").fill("¿Y los que se mudaron?")
    assert not too_small(page)
    assert not barriers(page)
    picture(page, "3-phone-sheet")
    page.locator(".sheet .main").tap()
    expect(page.locator('[data-block="outcomes"] .note.pending')).to_have_count(1)
    note = page.locator('[data-block="trend"] .note.approved')
    expect(note).to_contain_text("We had no internet")
    note.locator("button", has_text="Responder").tap()
    page.locator(".sheet textarea[name=text]").fill("Nosotros tampoco.")
    page.locator(".sheet .main").tap()
    expect(page.locator('[data-block="trend"] .said .said .note')).to_have_count(1)
    assert not too_small(page)
    picture(page, "4-reply")


def note_without_network(page: Page, room: Room) -> None:
    room.cut(off=True)
    page.locator('[data-block="race"] .note-button').tap()
    page.locator(".sheet .chip").nth(3).tap()
    page.locator(".sheet textarea[name=text]").fill("Falta nuestra escuela.")
    page.locator(".sheet .main").tap()
    expect(page.locator(".outbox")).to_be_visible()
    expect(page.locator('[data-block="race"] .note.waiting')).to_have_count(1)
    picture(page, "5-no-network")
    room.cut(off=False)
    arrived = page.locator('[data-block="race"] .note.pending')
    until(lambda: arrived.count() == 1, 90)
    assert not any(name.startswith("storytable-note:") for name in stored(page))


def words_change(room: Room, reader: Page) -> None:
    words = room.project.stories / STORY / "en.ftl"
    text = words.read_text("utf-8")
    assert text.count(OLD) == 1
    words.write_text(text.replace(OLD, NEW), "utf-8")
    reader.reload()
    expect(reader.locator('[data-block="trend"] h2')).to_have_text(NEW, timeout=60_000)


def author_answers(page: Page) -> None:
    page.reload()
    page.locator("article .tick input").first.check()
    form = page.locator("form.answering").first
    form.locator("select").first.select_option("changed")
    expect(form.locator("input[type=date]")).not_to_be_visible()
    form.locator("textarea").fill("The title now says what the classes are.")
    form.locator("select").nth(1).select_option(index=1)
    picture(page, "6-answer")
    form.locator(".main").click()
    expect(page.locator("article .answer")).to_have_count(1)


def test_a_note_changes_a_story_in_a_room_without_internet(
    room: Room, browser: Browser, barriers: Callable[[Page], list[str]], tmp_path: Path
) -> None:
    address = scanned(room, browser, tmp_path)
    assert re.fullmatch(rf"http://{ROOM}:\d+/story/{STORY}/\?place={PLACE}#join=.*", address)
    reader = watch(browser.new_context(viewport={"width": 1280, "height": 900}))
    note_by_keyboard(reader, address)

    looks = desk(browser, room, "steward")
    assert not barriers(looks.page)
    picture(looks.page, "2-moderator")
    approve_all(looks.page, 1)
    expect(reader.page.locator('[data-block="trend"] .note.approved')).to_have_count(1)

    size = {"width": 360, "height": 740}
    phone = watch(browser.new_context(viewport=size, has_touch=True, is_mobile=True))
    note_and_reply_on_a_phone(phone, address, barriers)
    note_without_network(phone.page, room)
    approve_all(looks.page, 3)

    words_change(room, reader.page)
    author_answers(looks.page)
    answer = reader.page.locator('[data-block="trend"] .answer')
    expect(answer).to_contain_text("Changed The title now says")
    answer.scroll_into_view_if_needed()
    assert not barriers(reader.page)
    picture(reader.page, "7-changed")

    for path in ("api/kernels", "api/contents", "api/terminals", "voila/render/x.ipynb", "files/x"):
        assert reader.page.request.get(room.address + path).status == 404
    live = reader.page.request.post(f"{room.address}story/{STORY}/live", data={"place": PLACE})
    assert live.status == 404
    for watched in (reader, phone, looks):
        assert watched.page.context.cookies() == []
        assert all(url.startswith(room.address) for url in watched.requests), watched.requests
        assert not [e for e in watched.errors if "net::" not in e and "Failed to load" not in e]
