"""The review over plain HTTP: join, read, write, look at notes, answer; never through a kernel.

A bearer token in the page's own storage says who asks; no cookie, no address, no browser's name.
"""

import asyncio
import contextlib
import json
from collections.abc import Callable
from functools import partial
from typing import Any

import tornado.iostream
import tornado.web

from storytable.errors import Conflict, NotAllowed, StorytableError, UsageProblem
from storytable.hub.assets import asset_address
from storytable.hub.heard import edition_at, edition_of, heard, whole_round
from storytable.hub.pages import Page
from storytable.hub.patience import TooFast
from storytable.publish.html import render, talk
from storytable.review import acts
from storytable.review.records import Person
from storytable.review.rounds import rights
from storytable.review.spreadsheets import log_csv
from storytable.review.store import Store
from storytable.review.wall import public_round
from storytable.story.words import OWN, read_words

_LARGEST = 64 * 1024  # bytes of a request
_LARGEST_FILE = 4 * 1024 * 1024  # bytes of a file of notes


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
        """The result of an act, done beside the server's own work; a post tells all who listen."""
        result = await asyncio.to_thread(act)
        if self.request.method == "POST":
            self.shelf.ears.wake()
        return result

    def tell(self, content: object, status: int = 200) -> None:
        """Answers with JSON that nobody keeps."""
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.answer(json.dumps(content, ensure_ascii=False).encode(), "application/json")

    def write_error(self, status_code: int, **given: Any) -> None:
        """What was refused, in a sentence the page can show."""
        problem = given.get("exc_info", (None, None))[1]
        if isinstance(problem, TooFast):
            self.set_header("Retry-After", str(problem.seconds))
            self.tell({"refused": str(problem)}, 429)
            return
        statuses = {NotAllowed: 403, Conflict: 409, UsageProblem: 400}
        status = statuses.get(type(problem), 500 if isinstance(problem, StorytableError) else 0)
        said = str(problem) if status in (400, 403, 409) else ""
        self.tell({"refused": said}, status or status_code)


class Notes(Talk):
    """The notes of a story."""

    async def get(self) -> None:
        """The round about a story and place, who asks, and the notes they may see."""
        story, place = self.get_query_argument("story"), self.get_query_argument("place", "")
        language = self.get_query_argument("language", "en")
        person, block = self.person(), self.get_query_argument("block", None)
        told = await self.done(partial(heard, self.shelf, story, place, language, person, block))
        me = None
        if person is not None and told["round"] and person.round == told["round"]["id"]:
            me = {"role": person.role, "nickname": person.nickname, "may": rights(person.role)}
        self.tell({**told, "me": me})

    async def post(self) -> None:
        """Keeps a note; 409 where its id has come with another content."""
        person, data = self.somebody(), self.asked()
        self.shelf.patience.spend(person.token_hash)

        def act() -> Any:
            edition = edition_of(self.shelf, data.get("target"))
            return acts.write(self.store, person, data, edition)

        kept, found = await self.done(act)
        self.tell({"id": kept.note.id, "state": kept.state, "hints": found}, 201)


class Join(Talk):
    """Comes in with a code."""

    async def post(self) -> None:
        """A token for the page's own storage."""
        data = self.asked()
        code, nickname = str(data.get("code", "")), str(data.get("nickname", ""))
        audience, guest = str(data.get("audience", "")), self.from_where()
        self.shelf.guesses.look(guest)
        try:
            act = partial(acts.join, self.store, code, nickname, audience)
            token, person = await self.done(act)
        except (NotAllowed, UsageProblem):
            self.shelf.guesses.spend(guest)
            raise
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
        person, data = self.somebody(), self.asked()
        if not isinstance(data.get("version"), int):
            raise UsageProblem("the request", "it names no version of the note")
        act = partial(
            acts.moderate,
            self.store,
            person,
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


class Place(Talk):
    """Looks at what moved or was lost."""

    async def post(self) -> None:
        """Puts a note where a person says; without an address it stays lost."""
        person, data = self.somebody(), self.asked()
        edition = await self.done(partial(edition_of, self.shelf, data, any_digest=True))
        if edition is None:
            raise UsageProblem("the request", "there is no edition to put the note in")
        act = partial(
            acts.look_at,
            self.store,
            person,
            str(data.get("id", "")),
            edition=edition,
            address=str(data.get("address", "")),
        )
        await self.done(act)
        self.tell({})


class Import(Talk):
    """Brings in a file of notes."""

    async def post(self) -> None:
        """What a page has saved, or the kit's note-entry sheet; they wait to be looked at."""
        if len(self.request.body) > _LARGEST_FILE:
            raise tornado.web.HTTPError(413)
        act = partial(acts.bring_in, self.store, self.somebody(), self.request.body)
        receipts = await self.done(act)
        self.tell({"count": len(receipts)}, 201)


class Words(Talk):
    """What the scripts for notes say."""

    def get(self) -> None:
        """In the language asked for, if Storytable speaks it."""
        self.set_header("Cache-Control", "no-cache")
        content = json.dumps(talk(self.words().language), ensure_ascii=False).encode()
        self.answer(content, "application/json")


class Desk(Page):
    """The page of those who look at notes and answer them."""

    def get(self) -> None:
        """The same for every round and role: what it shows comes with the token."""
        words = read_words(self.words().language, [OWN / "review"])
        page = render(
            "desk.html.j2",
            say=words.say,
            words=words,
            base=self.settings["base_url"],
            assets=asset_address,
        )
        self.answer(page, "text/html; charset=utf-8")


class Round(Talk):
    """The round of whoever asks, whole: for the desk."""

    async def get(self) -> None:
        """Notes, the gate, and the title of the story."""
        person = self.somebody()
        told = await self.done(partial(whole_round, self.shelf, person, self.words().language))
        self.tell(told)


class Advance(Talk):
    """The next stage of a round."""

    async def post(self) -> None:
        """As a steward says; refused by the gate while something is left open."""
        person, data = self.somebody(), self.asked()
        given = await self.done(partial(acts.round_named, self.store, person.round))
        edition = await self.done(partial(edition_at, self.shelf, given, "en"))
        act = partial(acts.step, self.store, person, str(data.get("to", "")), edition)
        self.tell({"state": (await self.done(act)).state})


class PublicLog(Talk):
    """Who did what in a round, by role."""

    async def get(self) -> None:
        """As a table; 404 for a round nobody may know of yet."""
        name = self.get_query_argument("round")
        given = next((one for one in self.store.rounds() if one.id == name), None)
        if given is None or public_round(given) is None:
            raise tornado.web.HTTPError(404)
        content = log_csv(self.store.log(), self.store.notes(given.id), given.id)
        self.set_header("Content-Disposition", f'attachment; filename="{given.id}.log.csv"')
        self.answer(content.encode(), "text/csv; charset=utf-8")


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
        """Events behind `since` (`now` for those to come): a stream where one is asked for, else
        JSON at once."""
        name = self.get_query_argument("round")
        last = self.request.headers.get("Last-Event-ID") or self.get_query_argument("since", "0")
        since = int(last) if last.isdigit() else None
        if "text/event-stream" not in self.request.headers.get("Accept", ""):
            events = await self.done(partial(self.store.events, name, after=since or 0))
            self.tell([{"id": e.id, "kind": e.kind, "note": e.note} for e in events])
            return
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Accel-Buffering", "no")
        line, missed = await self.shelf.ears.listen(self.store, name, since=since)
        try:
            await self._send(": here\n\n" + missed)
            while not self.gone and (news := await line.get()) is not None:
                await self._send(news)  # a stream ends where its reader cannot keep up
        finally:
            self.shelf.ears.leave(name, line)

    async def _send(self, text: str) -> None:
        with contextlib.suppress(tornado.iostream.StreamClosedError):
            self.write(text)
            await self.flush()


def review_addresses(base: str) -> list[tuple[str, type[Page]]]:
    """Where the review is spoken to."""
    return [
        (base + r"review/notes", Notes),
        (base + r"review/talk", Words),
        (base + r"review/round", Round),
        (base + r"review/desk", Desk),
        (base + r"review/place", Place),
        (base + r"review/advance", Advance),
        (base + r"review/log\.csv", PublicLog),
        (base + r"review/import", Import),
        (base + r"review/join", Join),
        (base + r"review/withdraw", Withdraw),
        (base + r"review/moderate", Moderate),
        (base + r"review/answers", Answers),
        (base + r"review/sign-off", SignOff),
        (base + r"review/events", Events),
    ]
