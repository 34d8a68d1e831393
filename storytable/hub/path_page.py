"""The hub's home page, with every story under its stage, and the catalogue of data points."""

import asyncio
from typing import Any
from urllib.parse import urlencode

from storytable.hub.assets import asset_address
from storytable.hub.pages import Page
from storytable.publish import catalogue, path
from storytable.publish.catalogue import Links, house_of
from storytable.story.stories import Story, words_folders
from storytable.story.words import language_name, languages, read_words


class _OnTheWay(Page):
    """What the two pages have in common."""

    def links(self, tongue: str) -> Links:
        """Where the hub has its pages."""
        base, query = self.settings["base_url"], urlencode({"language": tongue})
        return Links(
            story=lambda name: f"{base}story/{name}/?{query}",
            dataset=lambda name: f"{base}data/{name}/?{query}",
            home=f"{base}?{query}",
            catalogue=f"{base}catalogue/?{query}",
            tongues=[(code, language_name(code), f"?language={code}") for code in languages()],
        )

    def styles(self) -> dict[str, Any]:
        """The styles come by address here, and the policy with the answer."""
        return {
            "base": self.settings["base_url"],
            "assets": asset_address,
            "policy": "",
            "style": "",
        }


class Home(_OnTheWay):
    """The way from early care to work."""

    def get(self) -> None:
        """Every story and tool under its stage, and what is public of each."""
        house = house_of(self.shelf.workspace, self.shelf.release.contracts)
        tongue = self.words().language
        cards = {name: self._card(story, tongue) for name, story in house.stories.items()}
        page = path.write(house, tongue, self.links(tongue), cards, **self.styles())
        self.answer(page, "text/html; charset=utf-8")

    def _card(self, story: Story, tongue: str) -> dict[str, object]:
        own = read_words(
            tongue if tongue in story.languages else story.languages[0],
            words_folders(self.shelf.workspace, story.story),
        )
        base, query = self.settings["base_url"], urlencode({"language": tongue})
        spoken = ", ".join(language_name(code) for code in story.languages)
        return {
            "title": own.say("story-title"),
            "lead": own.say("story-lead"),
            "lines": [self.words().say("gallery-languages", languages=spoken)],
            "address": f"{base}story/{story.story}/?{query}",
            "places": (),
            "notebook": ""
            if self.shelf.doors.room
            else f"{base}voila/render/{story.notebook}?{query}",
        }


class Catalogue(_OnTheWay):
    """What is public of each data point."""

    async def get(self) -> None:
        """The page; the same for everybody."""
        tongue = self.words().language
        content = await asyncio.to_thread(self._made, tongue)
        self.answer(content, "text/html; charset=utf-8")

    def _made(self, tongue: str) -> bytes:
        house = house_of(self.shelf.workspace, self.shelf.release.contracts)
        return catalogue.write(house, tongue, self.links(tongue), **self.styles())


def path_addresses(base: str) -> list[Any]:
    """Where home and catalogue stand."""
    return [(base, Home), (base + r"catalogue/", Catalogue)]
