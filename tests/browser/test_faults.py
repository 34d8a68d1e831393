"""What a reader sees when something breaks: parent, kernel, disk, edition, or sleep.

The page stays complete, the next touch works again, and what cannot be is said in words.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.story.forked.parents import CAN_FORK
from storytable.story.words import Words
from storytable.workspace import Workspace
from tests.browser.conftest import Watched, watch
from tests.conftest import ROOT
from tests.hub.conftest import asking, free_port

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CAN_FORK, reason="processes are found as this system has them"),
]

STORY = "kentucky-graduates"
STATE, JEFFERSON, FAYETTE, BOONE, KENTON = "21", "ky:275", "ky:165", "ky:035", "ky:291"
PATIENCE = 60_000
# A hub on a computer with hardly any memory left.
_NARROW = (
    "import storytable.hub.kernels as kernels; kernels._SHARE = 0;"
    "from storytable.cli import main; main()"
)
# A hub whose clock is set, while it runs, to what a file says.
_JUMPING = (
    "import os, pathlib, time; real, clock = time.time, pathlib.Path(os.environ['CLOCK']);"
    "time.time = lambda: real() + float(clock.read_text() or 0);"
    "from storytable.cli import main; main()"
)


class House:
    """A hub of our own that may be hurt, and a page of it."""

    def __init__(self, process: subprocess.Popen[bytes], address: str, home: Path) -> None:
        self.process, self.address, self.home = process, address, home
        self.log = home.parent / "log"

    def page(self, browser: Browser, place: str = STATE) -> Watched:
        """A page of the story."""
        watched = watch(browser.new_context(viewport={"width": 1280, "height": 900}))
        watched.page.set_default_navigation_timeout(PATIENCE)
        watched.page.goto(f"{self.address}story/{STORY}/?place={place}&language=en")
        return watched

    def kernels(self) -> list[psutil.Process]:
        """The kernels below the hub."""
        return list(self.parent().children())

    def parent(self) -> psutil.Process:
        """The warm parent of the kernels."""
        below = psutil.Process(self.process.pid).children()  # the process that draws is there too
        (found,) = (process for process in below if "forked.warm" in " ".join(process.cmdline()))
        return found


@pytest.fixture
def house(
    tmp_path: Path, workspace: Workspace, release: Release, folder_of_edition: Callable[..., Path]
) -> Iterator[Callable[..., House]]:
    """A function that starts a hub whose home, with one edition, is ours to break."""
    with contextlib.ExitStack() as stack:

        def start(
            *words: str, home: Path = tmp_path / "home", root: Path = ROOT, **own: str
        ) -> House:
            made = folder_of_edition(STORY, STATE)
            for folder in (release.folder, workspace.home / "cells", made, made.parent / "current"):
                target = home / folder.relative_to(workspace.home)
                target.parent.mkdir(parents=True, exist_ok=True)
                (shutil.copytree if folder.is_dir() else shutil.copyfile)(folder, target)
            port = free_port()
            words = words or ("-m", "storytable.cli")
            command = [sys.executable, *words, "serve", "--no-browser", f"--port={port}"]
            environment = {
                **os.environ,
                "STORYTABLE_HOME": str(home),
                "STORYTABLE_ROOT": str(root),
                "PYTHONPATH": str(ROOT),
                **own,
            }
            log = stack.enter_context((home.parent / "log").open("w"))
            hub = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
            stack.callback(hub.wait, 20)
            stack.callback(hub.kill)
            address = f"http://127.0.0.1:{port}/"
            asking(address, patience=60)
            return House(hub, address, home)

        yield start


@pytest.fixture
def shows(say: Callable[[str, str], Words], catalog: Catalog) -> Callable[[Page, str], None]:
    """A function that waits until the page tells of a place, and says that it does."""
    words = say(STORY, "en")

    def wait(page: Page, place: str) -> None:
        name = words.place(catalog.release.places.get(place))
        expect(page.locator("#headline")).to_contain_text(name, ignore_case=True, timeout=PATIENCE)
        assert page.locator("select[name=place]").input_value() == place
        assert f"place={place.replace(':', '%3A')}" in page.url

    return wait


# Faster than any answer comes: a view that has been shown has its own place in the history.
CHOOSE_FAST = """async places => {
  const select = document.querySelector("select[name=place]");
  for (const place of places) {
    select.value = place;
    select.dispatchEvent(new Event("change", {bubbles: true}));
    await new Promise(next => setTimeout(next, 20));
  }
}"""


def choose(page: Page, place: str) -> None:
    page.locator("select[name=place]").select_option(place)


def test_the_clock_jumps_forward_and_back(
    house: Callable[..., House],
    browser: Browser,
    shows: Callable[[Page, str], None],
    tmp_path: Path,
) -> None:
    clock = tmp_path / "clock"
    clock.write_text("0")
    hub = house("-c", _JUMPING, CLOCK=str(clock))
    seen = hub.page(browser)
    days = 86_400
    for jump, place in ((0, JEFFERSON), (3 * days, FAYETTE), (-3 * days, BOONE), (0, KENTON)):
        clock.write_text(str(jump))
        choose(seen.page, place)
        shows(seen.page, place)
    again = hub.page(browser, JEFFERSON)
    expect(again.page.locator("#headline")).to_contain_text("Jefferson")
    assert not seen.complaints()
    assert "Traceback" not in hub.log.read_text("utf-8")


def test_the_parent_of_the_kernels_and_then_a_kernel_are_killed(
    house: Callable[..., House], browser: Browser, shows: Callable[[Page, str], None]
) -> None:
    hub = house()
    page = hub.page(browser).page
    shows(page, STATE)
    choose(page, JEFFERSON)
    shows(page, JEFFERSON)
    hub.parent().kill()
    choose(page, FAYETTE)  # its kernel lives on
    shows(page, FAYETTE)
    for kernel in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if "ipykernel" in " ".join(kernel.cmdline()) and str(hub.home) in str(kernel.environ()):
                kernel.kill()
    choose(page, BOONE)  # a new parent, a new kernel
    shows(page, BOONE)
    page.context.close()


def test_the_computer_sleeps_while_a_choice_is_on_its_way(
    house: Callable[..., House], browser: Browser, shows: Callable[[Page, str], None]
) -> None:
    hub = house()
    page = hub.page(browser).page
    choose(page, JEFFERSON)
    shows(page, JEFFERSON)
    asleep = [hub.process, hub.parent(), *hub.kernels()]
    for process in asleep:
        process.send_signal(signal.SIGSTOP)
    choose(page, FAYETTE)
    page.wait_for_timeout(2500)
    expect(page.locator("#live")).to_contain_text("One moment")
    expect(page.locator("#headline")).to_contain_text("Jefferson")
    for process in asleep:
        process.send_signal(signal.SIGCONT)
    shows(page, FAYETTE)
    page.context.close()


def test_of_ten_choices_in_a_second_the_last_is_shown_and_back_leads_to_the_first(
    house: Callable[..., House], browser: Browser, shows: Callable[[Page, str], None]
) -> None:
    page = house().page(browser).page
    several = [JEFFERSON, FAYETTE, BOONE, KENTON, JEFFERSON, FAYETTE, BOONE, KENTON, FAYETTE, BOONE]
    page.evaluate(CHOOSE_FAST, several)
    shows(page, BOONE)
    expect(page.locator("#live")).to_contain_text("now shows your choice", timeout=PATIENCE)
    shows(page, BOONE)
    page.go_back()
    shows(page, STATE)
    page.go_forward()
    shows(page, BOONE)
    page.context.close()


def test_a_reader_leaves_while_the_kernel_starts(
    house: Callable[..., House], browser: Browser
) -> None:
    hub = house()
    page = hub.page(browser).page
    with page.expect_request("**/live"):
        choose(page, JEFFERSON)
    page.context.close()
    ask, end = asking(hub.address), time.monotonic() + 10
    while json.loads(ask("/healthz").text)["executing"] and time.monotonic() < end:
        time.sleep(0.1)
    end = time.monotonic() + 5
    while hub.kernels() and time.monotonic() < end:
        time.sleep(0.1)
    assert hub.kernels() == []
    assert '"kernels": 0' in ask("/healthz").text


def test_a_computer_without_room_gives_the_kernel_of_whoever_has_been_still_for_longest(
    house: Callable[..., House], browser: Browser, shows: Callable[[Page, str], None]
) -> None:
    hub = house("-c", _NARROW)
    readers = [hub.page(browser).page for _ in range(3)]
    for page, place in zip(readers, (JEFFERSON, FAYETTE, BOONE), strict=True):
        choose(page, place)
        shows(page, place)
    assert len(hub.kernels()) == 2
    choose(readers[0], KENTON)  # hers has gone; she notices nothing
    shows(readers[0], KENTON)
    for page in readers:
        page.context.close()


def test_where_no_kernel_can_be_had_the_page_stays_and_says_so(
    house: Callable[..., House],
    project: Workspace,
    browser: Browser,
    shows: Callable[[Page, str], None],
) -> None:
    hub = house("-c", _NARROW, root=project.root)
    first, second, third = (hub.page(browser).page for _ in range(3))
    linger(project, seconds=20)  # so that two kernels have something to do
    for page, place in ((first, JEFFERSON), (second, FAYETTE)):
        with page.expect_request("**/live"):
            choose(page, place)
    third.wait_for_timeout(3000)
    choose(third, BOONE)
    expect(third.locator("#live")).to_contain_text("Too many people", timeout=PATIENCE)
    shows(third, STATE)
    assert third.locator(".chart svg").count() > 0
    shows(first, JEFFERSON)
    shows(second, FAYETTE)
    linger(project, seconds=0)
    choose(third, BOONE)
    shows(third, BOONE)
    for page in (first, second, third):
        page.context.close()


def linger(project: Workspace, seconds: int) -> None:
    """Lets the story's last cell take so long."""
    path = project.notebooks / f"{STORY}.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    last = notebook["cells"][-1]
    source = "".join(last["source"]).partition("\n# lingers\n")[0]
    last["source"] = f"{source}\n# lingers\nimport time\ntime.sleep({seconds})"
    path.write_text(json.dumps(notebook), "utf-8")


def test_a_damaged_edition_is_made_again(
    house: Callable[..., House], browser: Browser, shows: Callable[[Page, str], None]
) -> None:
    hub = house()
    (damaged,) = hub.home.glob(f"editions/{STORY}/{STATE}/en/*/edition.json")
    damaged.write_bytes(damaged.read_bytes()[:1000])
    page = hub.page(browser).page
    shows(page, STATE)
    assert json.loads(damaged.read_bytes())["manifest"]["story"] == STORY
    page.context.close()


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[Path]:
    """A small disk of our own; skipped where the computer does not let us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("only the computer's owner may make a small disk")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(disk)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"a small disk cannot be made here: {made.stderr.decode().strip()}")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_costs_the_next_reader_some_time_and_this_one_nothing(
    narrow: Path,
    house: Callable[..., House],
    browser: Browser,
    shows: Callable[[Page, str], None],
) -> None:
    hub = house(home=narrow / "home")
    page = hub.page(browser).page
    before = sorted(path for path in hub.home.rglob("*") if path.is_file())
    with contextlib.suppress(OSError), (narrow / "filling").open("wb") as filling:
        while True:
            filling.write(b"\0" * 4096)
            filling.flush()
    choose(page, JEFFERSON)
    shows(page, JEFFERSON)
    page.wait_for_timeout(
        8000
    )  # a view that is seen is kept after some seconds, where there is room
    assert not list(hub.home.glob(f"editions/{STORY}/{JEFFERSON.replace(':', '-')}"))
    assert not re.search("Traceback", hub.log.read_text("utf-8"))
    assert [path for path in before if not path.exists()] == []
    assert list(hub.home.rglob("*.part")) == []
    (narrow / "filling").unlink()
    choose(page, FAYETTE)
    shows(page, FAYETTE)
    page.context.close()
