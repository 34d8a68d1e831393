"""The workshop kit of a place, as the hub hands it out."""

import asyncio

import tornado.web

from storytable.hub.kits import write_kit
from storytable.hub.pages import Page, find_or_404, has_workshop
from storytable.story.stories import Story, View, refuse_closed


class Kit(Page):
    """The kit as a zip, in the view's language and, where the story has one, in a second."""

    async def get(self, name: str) -> None:
        """Made on demand, one at a time; 404 where nobody has written a workshop for the story."""
        story = find_or_404(self.shelf, name)
        view = self.view(story)
        if not has_workshop(self.shelf, story):
            raise tornado.web.HTTPError(404)
        refuse_closed(story, self.shelf.release)
        async with self.shelf.kits:
            content = await asyncio.to_thread(self._made, story, view)
        self.set_header("Content-Disposition", f'attachment; filename="{name}-kit.zip"')
        self.answer(content, "application/zip")

    def _made(self, story: Story, view: View) -> bytes:
        shelf = self.shelf
        others = [tongue for tongue in story.languages if tongue != view.language]
        folder = write_kit(
            shelf.workspace,
            story,
            shelf.release,
            place=view.place,
            tongues=(view.language, *others[:1]),
            paper="letter",
            link="",
            folder=shelf.workspace.home / "kits",
            store=shelf.review(),
        )
        return folder.with_name(folder.name + ".zip").read_bytes()


def kit_addresses(base: str) -> list[tuple[str, type[Page]]]:
    """Where kits are handed out."""
    return [(base + r"story/([a-z0-9-]+)/kit\.zip", Kit)]
