"""What the hub shows: each story's page, its figures, and live views on demand.

A page is an edition, complete as it is; only a view nobody has asked for before is executed,
a few at a time.
"""

import asyncio
import json
import mimetypes
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit

import tornado.web
from markupsafe import Markup

from storytable.errors import UsageProblem
from storytable.hub.assets import ASSETS, asset_address, packed_asset
from storytable.hub.doors import LOOPBACK
from storytable.hub.heard import badge, heard
from storytable.hub.kernels import with_parameters
from storytable.hub.refusals import Refusals
from storytable.hub.shelf import Shelf
from storytable.publish import html
from storytable.publish.onward import onward
from storytable.story.activities import folder_of
from storytable.story.batch import Job
from storytable.story.block_html import block_html, facts_in, without_facts
from storytable.story.editions import Edition, read_edition
from storytable.story.stories import (
    Story,
    View,
    check_view,
    find_story,
    read_stories,
    refuse_closed,
)
from storytable.workspace import Workspace

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self' ws://{host}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class Page(Refusals):
    """A page of ours: no cookie and a strict policy."""

    def set_default_headers(self) -> None:
        """Nothing from elsewhere, nothing kept about the reader."""
        self.set_header("Content-Security-Policy", _POLICY.format(host=self.request.host))
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.clear_header("Server")

    def prepare(self) -> None:
        """Refuses a foreign name for this computer, and posts from foreign pages."""
        host = urlsplit(f"//{self.request.host}").hostname or ""
        if host not in self.shelf.doors.hosts:
            raise tornado.web.HTTPError(403, reason="Unknown host")
        given = self.request.headers
        near = given.get("Sec-Fetch-Site", "same-origin") in ("same-origin", "none")
        near &= urlsplit(given.get("Origin", f"//{self.request.host}")).netloc == self.request.host
        if self.request.method != "GET" and not near:
            raise tornado.web.HTTPError(403, reason="From another site")

    def from_where(self) -> str:
        """Where a request comes from, also through a proxy on this computer; never kept."""
        near = str(self.request.remote_ip)
        told = self.request.headers.get("X-Forwarded-For", "") if near in LOOPBACK else ""
        return told.rpartition(",")[2].strip() or near

    def check_xsrf_cookie(self) -> None:
        """No cookie is used, so there is none to check; `prepare` looks at where a post is from."""

    def view(self, story: Story) -> View:
        """The view of the address."""
        return view_of(self, story, self.shelf)


class StoryPage(Page):
    """One story for one view: an edition."""

    async def get(self, name: str) -> None:
        """The page of the view in the address."""
        story = find_or_404(self.shelf, name)
        shelf, view = self.shelf, self.view(story)
        folder = await shelf.folder(story, view)
        read_by = await asyncio.to_thread(badge, shelf, name, view)
        has_kit = has_workshop(shelf, story)

        def write() -> bytes:
            return self._written(read_edition(folder / "edition.json"), story, read_by, has_kit)

        packed = shelf.page((folder, json.dumps(read_by), has_kit), write)
        self.set_header("Cache-Control", "no-cache")
        self.answer_packed(packed, "text/html; charset=utf-8")

    def _written(self, edition: Edition, story: Story, read_by: Any, has_kit: bool) -> bytes:  # noqa: FBT001
        view, base = edition.view, self.settings["base_url"]
        names = html.names_for(self.shelf.workspace, edition, self.shelf.release)
        wires = {b.id: {"widget": b.widget} if b.widget else {} for b in edition.blocks}
        here = view.given()
        told = {"story": story.story, "edition": edition.digest, "view": here, "blocks": wires}
        query = urlencode(here, doseq=True)
        parts = html.page_parts(
            edition,
            names,
            story=story,
            live=True,
            read_by=read_by,
            links=self._links(story, view),
        )
        parts["blocks"] = [Markup(without_facts(section)) for section in parts["blocks"]]
        return html.render(
            "live.html.j2",
            **parts,
            base=base,
            kernels=not self.shelf.doors.room,
            assets=asset_address,
            home=base + "?" + urlencode({"language": view.language}),
            downloads={
                "csv": f"data.csv?{query}",
                "json": f"data.json?{query}",
                "file": f"story.html?{query}",
                "kit": f"kit.zip?{query}" if has_kit else "",
                "more": self.more(edition, story, query),
            },
            data=html.embed_json(told),
        )

    def more(self, edition: Edition, story: Story, query: str) -> list[tuple[str, str]]:
        """Words and address of files that only this kind of story has."""
        del edition, story, query
        return []

    def _links(self, story: Story, view: View) -> list[tuple[str, str]]:
        """Where the page leads on to, relative to its own address."""

        def address(target: Story, there: View) -> str:
            place = {"place": there.place} if len(target.levels) > 1 else {}
            return f"../{target.story}/?" + urlencode({**place, "language": there.language})

        return onward(self.shelf.workspace, story, view, self.shelf.release.places, address)


class StoryFile(Page):
    """What stands beside an edition: figures and the one-file story."""

    async def get(self, name: str, file: str) -> None:
        """The file of the view in the address."""
        story = find_or_404(self.shelf, name)
        edition = await self.shelf.edition(story, self.view(story))
        content = await self._content(edition, story, file)
        kind = mimetypes.guess_type(file)[0] or "application/octet-stream"
        self.set_header("Content-Disposition", f'attachment; filename="{name}-{file}"')
        self.answer(content, f"{kind}; charset=utf-8")

    async def _content(self, edition: Edition, story: Story, file: str) -> bytes:
        if file != "story.html":
            return self.shelf.files(edition, story)[file]
        view, shelf = edition.view, self.shelf
        said = await asyncio.to_thread(heard, shelf, story.story, view.place, view.language)
        return html.write(
            edition, workspace=shelf.workspace, story=story, release=shelf.release, heard=said
        )


class Blocks(Page):
    """The blocks of a view that has been made before."""

    def get(self, name: str) -> None:
        """Blocks as the live page takes them; 204 where a kernel must make them first, with the
        number of those who wait for one."""
        story = find_or_404(self.shelf, name)
        refuse_closed(story, self.shelf.release)
        view = self.view(story)
        found = self.shelf.at_hand(Job(story, view))
        if found is None:
            self.set_status(204)
            self.set_header("Storytable-Ahead", str(self.shelf.turns.ahead))
            return
        edition = read_edition(found / "edition.json")
        words = html.names_for(self.shelf.workspace, edition, self.shelf.release).words
        wires = {
            f"block:{b.id}": {
                "html": block_html(b, words, edition.drawings.get(b.id, "")),
                **b.behind(),
            }
            for b in edition.blocks
        }
        told = {**wires, "edition": edition.digest}
        self.answer(json.dumps(told).encode(), "application/json")


class Behind(Page):
    """What a page fetches once it is there: its charts as Vega draws them, and for each number
    what a tap on it shows."""

    def get(self, name: str) -> None:
        """By block; 204 where another edition stands there by now."""
        story = find_or_404(self.shelf, name)
        refuse_closed(story, self.shelf.release)
        shown = b"".join(self.request.query_arguments.pop("edition", [])).decode("utf-8", "replace")
        found = self.shelf.at_hand(Job(story, self.view(story)))
        edition = read_edition(found / "edition.json") if found is not None else None
        if edition is None or edition.digest != shown:
            self.set_status(204)
            return
        words = html.names_for(self.shelf.workspace, edition, self.shelf.release).words
        charts = {block.id: block.spec for block in edition.blocks if block.spec is not None}
        facts = {block.id: facts_in(block_html(block, words)) for block in edition.blocks}
        told = {"charts": charts, "facts": {name: each for name, each in facts.items() if each}}
        self.answer(json.dumps(told).encode(), "application/json")


class Asset(Page):
    """Scripts and styles; addresses carry a digest, so browsers may keep them."""

    def get(self, name: str) -> None:
        """One of the few files there are."""
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")
        kind = mimetypes.guess_type(name)[0]
        self.answer_packed(packed_asset(name), f"{kind}; charset=utf-8")


class Lost(Page):
    """Any other address."""

    def prepare(self) -> None:
        """Nothing stands here."""
        raise tornado.web.HTTPError(404)


def has_workshop(shelf: Shelf, story: Story) -> bool:
    """Whether somebody has written a workshop for the story."""
    return (folder_of(shelf.workspace, story.story) / "plan.yml").exists()


def find_or_404(shelf: Shelf, name: str) -> Story:
    """The story of this name; HTTPError 404 where there is none."""
    try:
        return find_story(shelf.workspace, name)
    except UsageProblem as problem:
        raise tornado.web.HTTPError(404) from problem


def view_of(asked: tornado.web.RequestHandler, story: Story, shelf: Shelf) -> View:
    """The view an address asks for; a control left empty says nothing."""
    given: dict[str, object] = {}
    for name in asked.request.query_arguments:
        values = [v for v in asked.get_query_arguments(name) if v]
        if name != "group" and values:
            given[name] = values if name == "compare" else values[-1]
    if "language" not in given and isinstance(asked, Page):
        given["language"] = asked.spoken(story.languages)
    return check_view(story, shelf.release.places, given)


def addresses(base: str) -> list[Any]:
    """The hub's own addresses."""
    story = base + r"story/([a-z0-9-]+)/"
    return [
        (story.removesuffix("/"), tornado.web.RedirectHandler, {"url": base + "story/{0}/"}),
        (story, StoryPage),
        (story + r"(data\.csv|data\.json|story\.html)", StoryFile),
        (story + r"blocks", Blocks),
        (story + r"behind", Behind),
        (base + rf"assets/\w+/({'|'.join(map(str, ASSETS))})".replace(".js", r"\.js"), Asset),
    ]


def parameterise(workspace: Workspace) -> Callable[..., Any]:
    """Voila's hook: the address's view becomes the notebook's parameters, checked first."""

    def hook(request: Any, notebook: Any, cwd: str) -> Any:
        del cwd
        shelf: Shelf = request.settings["storytable"]
        name = notebook.metadata.get("storytable", {}).get("story", "")
        stories = read_stories(workspace)
        if name not in stories:
            return notebook
        return with_parameters(notebook, view_of(request, stories[name], shelf))

    return hook
