"""What every address of the hub does when it cannot answer: a page in plain words, in the reader's
language, without cookie, traceback or outside request; and a line in the log without the reader.
"""

import gzip
import logging
from collections.abc import Sequence
from traceback import format_exception
from typing import Any

import tornado.web

from storytable.errors import GateClosed, StorytableError, UsageProblem
from storytable.hub.assets import asset_address
from storytable.hub.shelf import Shelf
from storytable.hub.turns import Busy
from storytable.publish import html
from storytable.story.stories import words_folders
from storytable.story.words import Words, languages, read_words

log = logging.getLogger("storytable.hub")


class Refusals(tornado.web.RequestHandler):
    """Stands before a handler, ours or Voila's, and speaks where it fails."""

    @property
    def shelf(self) -> Shelf:
        """What all pages share."""
        found: Shelf = self.settings["storytable"]
        return found

    def words(self, story: str = "") -> Words:
        """Words in the language the address asks for, else in one the browser does."""
        tongue = self.get_query_argument("language", "")
        tongue = tongue if tongue in languages() else self.spoken(languages())
        return read_words(tongue, words_folders(self.shelf.workspace, story))

    def spoken(self, known: Sequence[str]) -> str:
        """Of the languages known here, the one the browser asks for first; else the first."""
        self.add_header("Vary", "Accept-Language")
        asked = self.request.headers.get("Accept-Language", "").split(",")
        wanted = [tag.partition(";")[0].partition("-")[0].strip().lower() for tag in asked]
        return next((tongue for tongue in wanted if tongue in known), known[0])

    def answer(self, content: bytes, kind: str) -> None:
        """Answers with `content`, compressed where the browser can read that."""
        self.set_header("Content-Type", kind)
        self.add_header("Vary", "Accept-Encoding")
        if "gzip" in self.request.headers.get("Accept-Encoding", "") and len(content) > 500:
            self.set_header("Content-Encoding", "gzip")
            content = gzip.compress(content, 6, mtime=0)
        self.finish(content)

    def answer_packed(self, packed: bytes, kind: str) -> None:
        """The same for a page that is compressed already."""
        self.set_header("Content-Type", kind)
        self.add_header("Vary", "Accept-Encoding")
        if "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.finish(packed)
        else:
            self.finish(gzip.decompress(packed))

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Logs what the operator can mend, and nothing about the reader."""
        del tb
        if typ is not None and not issubclass(
            typ, (UsageProblem, GateClosed, Busy, tornado.web.HTTPError)
        ):
            detail = "" if issubclass(typ, StorytableError) else "".join(format_exception(value))
            log.error("%s could not be shown: %s %s", self.request.path, value, detail)

    def write_error(self, status_code: int, **given: Any) -> None:
        """A page that says what happened and where to go; details go to the log only."""
        words = self.words()
        problem = given.get("exc_info", (None, None))[1]
        text = words.say("error-refused" if status_code == 403 else "error-not-found")
        if isinstance(problem, UsageProblem):
            self.set_status(400)
            text = words.say("error-usage", detail=problem.where)
        elif isinstance(problem, GateClosed):
            self.set_status(403)
            text = words.say("error-gate", who=words.say(problem.holder))
        elif isinstance(problem, Busy):
            self.set_status(503)
            self.set_header("Retry-After", "60")
            text = words.say("error-busy")
        elif isinstance(problem, StorytableError) or status_code >= 500:
            self.set_status(500)
            text = words.say("error-story-failed")
        page = html.render(
            "error.html.j2",
            say=words.say,
            words=words,
            text=text,
            base=self.settings["base_url"],
            assets=asset_address,
        )
        self.answer(page, "text/html; charset=utf-8")


def kindly(handler: type[Any]) -> type[Any]:
    """The same handler, refusing as all others do."""
    return type(handler.__name__, (Refusals, handler), {})
