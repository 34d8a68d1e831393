"""What browser tests share: a story's words, pages that note what goes wrong, and axe."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request

from storytable.story.stories import words_folders
from storytable.story.words import Words, read_words
from storytable.workspace import Workspace

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# Addresses only of what is wrong: those of everything that is right take most of the time.
RUN_AXE = """async rules => {
  const only = {type: "tag", values: rules};
  const {violations, passes} = await axe.run({runOnly: only, resultTypes: ["violations"]});
  return {violations, passed: passes.length};
}"""
NOTE_REFUSALS = """
globalThis.refusals = [];
addEventListener("securitypolicyviolation", event =>
  refusals.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


@dataclass
class Watched:
    """A page, every request it made, and every complaint of the browser about it."""

    page: Page
    requests: list[str] = field(default_factory=list)
    sockets: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def complaints(self) -> list[str]:
        """Errors so far, and what the page's own policy refused."""
        return self.errors + list(self.page.evaluate("globalThis.refusals"))


def watch(context: BrowserContext) -> Watched:
    """A new page of which nothing escapes."""
    context.add_init_script(NOTE_REFUSALS)
    context.set_default_navigation_timeout(90_000)  # the first view of a busy machine is made first
    watched = Watched(context.new_page())

    def note(request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            watched.requests.append(request.url)

    watched.page.on("request", note)
    watched.page.on("websocket", lambda socket: watched.sockets.append(socket.url))
    watched.page.on("pageerror", lambda error: watched.errors.append(str(error)))
    watched.page.on(
        "console", lambda said: said.type == "error" and watched.errors.append(said.text)
    )
    return watched


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """A page on a wide screen, under its own policy, of which nothing escapes."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield watch(context)
    context.close()


@pytest.fixture(scope="session")
def say(workspace: Workspace) -> Callable[[str, str], Words]:
    """A function from story and language to the story's words."""
    return lambda story, language: read_words(language, words_folders(workspace, story))


@pytest.fixture(scope="session")
def barriers() -> Callable[[Page], list[str]]:
    """A function from a page to what axe holds against it: rule and place."""

    def find(page: Page) -> list[str]:
        page.evaluate(AXE)
        found = page.evaluate(RUN_AXE, list(RULES))
        assert found["passed"] > 12, "axe has hardly looked at anything"
        return [
            f"{rule['id']}: {node['target']}"
            for rule in found["violations"]
            for node in rule["nodes"]
        ]

    return find


@pytest.fixture
def kernels(hub: str) -> Callable[[], set[int]]:
    """A function that gives the kernels started below the hub since the test began."""
    before = kernels_of(hub)
    return lambda: kernels_of(hub) - before


def kernels_of(hub: str) -> set[int]:
    """Process ids of the notebook kernels below the hub at this address."""
    if not Path("/proc/self/stat").exists():
        pytest.skip("processes are counted through /proc, which this computer does not have")
    port = f"--port={urlsplit(hub).port}"
    told = {pid: line for pid in _processes() if (line := _told("cmdline", pid))}
    stats = {pid: text for pid in told if (text := _told("stat", pid))}  # some have ended since
    parents = {pid: int(text.rpartition(")")[2].split()[1]) for pid, text in stats.items()}
    hubs = {pid for pid, line in told.items() if "serve" in line.split("\0") and port in line}
    assert hubs, "the hub's own process is not among those seen"
    return {
        pid for pid, line in told.items() if "ipykernel" in line and hubs & _above(pid, parents)
    }


def _processes() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _told(file: str, pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/{file}").read_text("utf-8", "replace")
    except OSError:
        return ""


def _above(pid: int, parents: dict[int, int]) -> set[int]:
    found = set()
    while pid in parents:
        pid = parents[pid]
        found.add(pid)
    return found
