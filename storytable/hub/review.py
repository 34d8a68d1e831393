"""The review over plain HTTP: join, read, write, look at notes, answer; never through a kernel.

A bearer token in the page's own storage says who asks; no cookie, no address, no browser's name.
"""

import asyncio
import json
from collections.abc import Callable
from functools import partial
from typing import Any

import tornado.web

from storytable.errors import Conflict, NotAllowed, StorytableError, UsageProblem
from storytable.hub.pages import Page
from storytable.review import acts
from storytable.review.records import Person
from storytable.review.store import Store
from storytable.review.wall import public_round, visible

_LARGEST = 64 * 1024  # bytes of a request
_PATIENCE, _HEARTBEAT = 1.0, 15.0  # seconds between looks for news, and between signs of life


class Talk(Page):
    """A request of the review: JSON in, JSON out, refusals as JSON too."""

    @property
    def store(self) -> Store:
        """The review of this computer, opened on first use."""
        return self.shelf.review()

    def person(self) -> Person | None:
        """Who asks, by their bearer token."""
        given = self.request.headers.get("Authorization", "")
        return acts.who(self.store, given.removeprefix("Bearer ").strip())

    def somebody(self) -> Person:
        """The same; HTTPError 401 for nobody."""
        person = self.person()
        if person is None:
            raise tornado.web.HTTPError(401)
        return person

    def asked(self) -> dict[str, Any]:
        """What the request says; UsageProblem where it is no JSON object."""
        if len(self.request.body) > _LARGEST:
            raise tornado.web.HTTPError(413)
        try:
            data = json.loads(self.request.body)
        except (ValueError, RecursionError) as problem:
            raise UsageProblem("the request", "it is no JSON") from problem
        if not isinstance(data, dict):
            raise UsageProblem("the request", "it is no JSON object")
        return data

    async def done(self, act: Callable[[], Any]) -> Any:
        """The result of an act, done beside the server's own work."""
        return await asyncio.to_thread(act)

    def tell(self, content: object, status: int = 200) -> None:
        """Answers with JSON that nobody keeps."""
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.answer(json.dumps(content, ensure_ascii=False).encode(), "application/json")

    def write_error(self, status_code: int, **given: Any) -> None:
        """What was refused, in a sentence the page can show."""
        problem = given.get("exc_info", (None, None))[1]
        statuses = {NotAllowed: 403, Conflict: 409, UsageProblem: 400}
        status = statuses.get(type(problem), 500 if isinstance(problem, StorytableError) else 0)
        said = str(problem) if status in (400, 403, 409) else ""
        self.tell({"refused": said}, status or status_code)


class Notes(Talk):
    """The notes of a story."""

    async def get(self) -> None:
        """The round about a story and place, and the notes whoever asks may see."""
        story, place = self.get_query_argument("story"), self.get_query_argument("place", "")
        person = self.person()
        given = await self.done(partial(acts.round_about, self.store, story, place))
        told = public_round(given)
        notes: list[dict[str, Any]] = []
        if given is not None and told is not None:
            kept = await self.done(partial(self.store.notes, given.id))
            mine = person if person is not None and person.round == given.id else None
            notes = visible(kept, self.store.responses(given.id), mine)
        self.tell({"round": told, "notes": notes})

    async def post(self) -> None:
        """Keeps a note; 409 where its id has come with another content."""
        act = partial(acts.write, self.store, self.somebody(), self.asked())
        kept, found = await self.done(act)
        self.tell({"id": kept.note.id, "state": kept.state, "hints": found}, 201)


class Join(Talk):
    """Comes in with a code."""

    async def post(self) -> None:
        """A token for the page's own storage."""
        data = self.asked()
        code, nickname = str(data.get("code", "")), str(data.get("nickname", ""))
        token, person = await self.done(partial(acts.join, self.store, code, nickname))
        told = {"token": token, "round": person.round, "role": person.role}
        self.tell({**told, "nickname": person.nickname}, 201)


class Withdraw(Talk):
    """Takes a note back."""

    async def post(self) -> None:
        """Only one's own."""
        act = partial(acts.withdraw, self.store, self.somebody(), str(self.asked().get("id", "")))
        await self.done(act)
        self.tell({})


class Moderate(Talk):
    """Looks at a note."""

    async def post(self) -> None:
        """Approves, holds or rejects it."""
        data = self.asked()
        if not isinstance(data.get("version"), int):
            raise UsageProblem("the request", "it names no version of the note")
        act = partial(
            acts.moderate,
            self.store,
            self.somebody(),
            str(data.get("id", "")),
            version=data["version"],
            verdict=str(data.get("verdict", "")),
            reason=str(data.get("reason", "")),
        )
        kept = await self.done(act)
        self.tell({"state": kept.state, "version": kept.version})


class Answers(Talk):
    """Answers notes."""

    async def post(self) -> None:
        """One answer to one note or several."""
        response = await self.done(partial(acts.answer, self.store, self.somebody(), self.asked()))
        self.tell({"id": response.id}, 201)


class SignOff(Talk):
    """A steward's word."""

    async def post(self) -> None:
        """That the round may be published."""
        await self.done(partial(acts.sign_off, self.store, self.somebody()))
        self.tell({})


class Events(Talk):
    """Says that something has changed; what it was is fetched under the reader's own rights."""

    gone = False

    def on_connection_close(self) -> None:
        """Stops telling whoever has left."""
        self.gone = True

    async def get(self) -> None:
        """Events behind `since`: as a stream where one is asked for, else as JSON at once."""
        name = self.get_query_argument("round")
        last = self.request.headers.get("Last-Event-ID") or self.get_query_argument("since", "0")
        since = int(last) if last.isdigit() else 0
        if "text/event-stream" not in self.request.headers.get("Accept", ""):
            events = await self.done(partial(self.store.events, name, after=since))
            self.tell([{"id": e.id, "kind": e.kind, "note": e.note} for e in events])
            return
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Accel-Buffering", "no")
        quiet = 0.0
        while not self.gone:
            events = await self.done(partial(self.store.events, name, after=since))
            for event in events:
                since = event.id
                told = json.dumps({"kind": event.kind, "note": event.note})
                self.write(f"id: {event.id}\ndata: {told}\n\n")
            quiet = 0.0 if events else quiet + _PATIENCE
            if quiet >= _HEARTBEAT:
                self.write(": still here\n\n")
                quiet = 0.0
            await self.flush()
            await asyncio.sleep(_PATIENCE)


def review_addresses(base: str) -> list[tuple[str, type[Page]]]:
    """Where the review is spoken to."""
    return [
        (base + r"review/notes", Notes),
        (base + r"review/join", Join),
        (base + r"review/withdraw", Withdraw),
        (base + r"review/moderate", Moderate),
        (base + r"review/answers", Answers),
        (base + r"review/sign-off", SignOff),
        (base + r"review/events", Events),
    ]
