"""What came of a round, as the hub shows it: only once nobody can write any more."""

import asyncio

import tornado.web

from storytable.hub.assets import asset_address
from storytable.hub.pages import Page, find_or_404
from storytable.publish import html
from storytable.review.heard import heard_words, links_of, page, report_of
from storytable.review.rounds import Stage
from storytable.story.stories import refuse_closed
from storytable.story.words import language_name, languages

_HIDDEN, _SOON = (Stage.DRAFT,), (Stage.OPEN,)


class Heard(Page):
    """The report of a round."""

    async def get(self) -> None:
        """The page; 404 for a round there is not, and in plain words for one still open."""
        name = self.get_query_argument("round")
        given = next((r for r in self.shelf.review().rounds() if r.id == name), None)
        if given is None or given.state in _HIDDEN:
            raise tornado.web.HTTPError(404)
        story = find_or_404(self.shelf, given.story)
        refuse_closed(story, self.shelf.release)
        tongue = self.get_query_argument("language", story.languages[0])
        tongue = tongue if tongue in story.languages else story.languages[0]
        self.set_header("Cache-Control", "no-cache")
        if given.state in _SOON:
            self._not_yet(tongue)
            return
        content = await asyncio.to_thread(self._made, name, tongue)
        self.answer(content, "text/html; charset=utf-8")

    def _made(self, name: str, tongue: str) -> bytes:
        shelf, base = self.shelf, self.settings["base_url"]
        told = report_of(shelf.review(), name, workspace=shelf.workspace, language=tongue)
        words = heard_words(shelf.workspace, told.round.story, tongue)
        tongues = {code: language_name(code) for code in languages()}
        links = links_of(base, told, tongues)
        places = shelf.release.places
        return page(told, words, places, base=base, assets=asset_address, links=links)

    def _not_yet(self, tongue: str) -> None:
        words = heard_words(self.shelf.workspace, "", tongue)
        self.set_status(404)
        content = html.render(
            "error.html.j2",
            say=words.say,
            words=words,
            text=words.say("heard-not-yet"),
            base=self.settings["base_url"],
            assets=asset_address,
        )
        self.answer(content, "text/html; charset=utf-8")


def heard_addresses(base: str) -> list[tuple[str, type[Page]]]:
    """Where the report stands."""
    return [(base + r"review/heard", Heard)]
