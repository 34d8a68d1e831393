"""The page of a dataset: for its publisher, and for everybody who asks what is done with it."""

import asyncio

import tornado.web

from storytable.hub.assets import asset_address
from storytable.hub.pages import Page
from storytable.publish import html
from storytable.review.dataset_notes import DatasetNotes, dataset_notes
from storytable.review.heard import counted, did, heard_words
from storytable.story.closing import biography_id
from storytable.story.words import language_name, languages


class DatasetPage(Page):
    """Where a dataset is used, and what people say about its figures."""

    async def get(self, name: str) -> None:
        """The page; 404 for a dataset there is not."""
        if name not in self.shelf.release.contracts:
            raise tornado.web.HTTPError(404)
        tongue = self.get_query_argument("language", "en")
        tongue = tongue if tongue in languages() else "en"
        content = await asyncio.to_thread(self._made, name, tongue)
        self.set_header("Cache-Control", "no-cache")
        self.answer(content, "text/html; charset=utf-8")

    def _made(self, name: str, tongue: str) -> bytes:
        shelf = self.shelf
        told = dataset_notes(
            shelf.review(),
            name,
            workspace=shelf.workspace,
            release=shelf.release,
            language=tongue,
        )
        return self._drawn(told, tongue)

    def _drawn(self, told: DatasetNotes, tongue: str) -> bytes:
        shelf = self.shelf
        words = heard_words(shelf.workspace, "", tongue)
        stories = {use.story for use in told.uses}
        stories |= {one.story for one in (*told.questions, *told.others)}
        titles = {
            story: heard_words(shelf.workspace, story, tongue).say("story-title")
            for story in stories
        }
        provider = shelf.release.contracts[told.dataset].provider
        return html.render(
            "dataset.html.j2",
            say=words.say,
            words=words,
            told=told,
            title=words.say(biography_id(told.dataset)),
            publisher=words.say(f"publisher-{provider}"),
            story_title=titles.__getitem__,
            place=lambda code: words.place(shelf.release.places.get(code)),
            count=lambda message, number: counted(words, message, number),
            did=lambda answer: did(words, answer),
            tongues=[(code, language_name(code)) for code in languages()],
            base=self.settings["base_url"],
            assets=asset_address,
        )


def dataset_addresses(base: str) -> list[tuple[str, type[Page]]]:
    """Where the pages of datasets stand."""
    return [(base + r"data/([a-z0-9_.]+)/", DatasetPage)]
