"""What browser tests share: a story's words, pages that note what goes wrong, and axe."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request

from storytable.story.stories import words_folders
from storytable.story.words import Words, read_words
from storytable.workspace import Workspace

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
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
def watched(browser: Browser) -> Any:
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
        found = page.evaluate(
            "rules => axe.run({runOnly: {type: 'tag', values: rules}})", list(RULES)
        )
        assert len(found["passes"]) > 20, "axe has hardly looked at anything"
        return [
            f"{rule['id']}: {node['target']}"
            for rule in found["violations"]
            for node in rule["nodes"]
        ]

    return find
