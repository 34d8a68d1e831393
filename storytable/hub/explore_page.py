"""The page on which readers ask the data themselves: frozen addresses, figures to take along, and
the letter for what is not published.
"""

from typing import Any

from storytable.data.catalog import Catalog
from storytable.errors import UsageProblem
from storytable.hub.assets import asset_address
from storytable.hub.pages import Page, StoryPage, find_or_404, view_of
from storytable.publish import answers, html
from storytable.story.answers import Answer, Refusal, answer
from storytable.story.asking import is_to_ask_for
from storytable.story.editions import Edition
from storytable.story.names import Names
from storytable.story.queries import address_of
from storytable.story.stories import Story, View, query_of, words_folders
from storytable.story.words import read_words

STORY = "explore"


class Asking(Page):
    """What the pages of a question share."""

    def names(self, view: View) -> Names:
        """The words of the view's language, with the release they speak about."""
        folders = words_folders(self.shelf.workspace, STORY)
        return Names(read_words(view.language, folders), Catalog(self.shelf.release))

    def asked(self, story: Story, view: View, names: Names) -> Answer | Refusal:
        """What came of the question in the address."""
        return answer(query_of(story, view, self.shelf.release.places), names.catalog)

    def view(self, story: Story) -> View:
        """The view of the address, which may name the release it was made for."""
        self.request.query_arguments.pop("release", None)
        return view_of(self, story, self.shelf)


class Explore(Asking, StoryPage):
    """The question of the address and its answer; an address of older data says that it is."""

    async def get(self, name: str) -> None:
        """The page; where the address was made for another release, only the way to this one."""
        then = self.get_query_argument("release", "")
        if then in ("", self.shelf.release.id):
            await super().get(name)
            return
        story = find_or_404(self.shelf, name)
        view = self.view(story)
        query = query_of(story, view, self.shelf.release.places)
        words = self.names(view).words
        page = html.render(
            "frozen.html.j2",
            say=words.say,
            words=words,
            then=then,
            now=self.shelf.release.id,
            live=address_of(query, view.language),
            base=self.settings["base_url"],
            assets=asset_address,
        )
        self.set_status(410)
        self.answer(page, "text/html; charset=utf-8")

    def more(self, edition: Edition, story: Story, query: str) -> list[tuple[str, str]]:
        """The figures with their explanation, or a letter where some are not published."""
        names = self.names(edition.view)
        asked, say = self.asked(story, edition.view, names), names.words.say
        found = [(say("take-package"), f"answer.zip?{query}")] if asked.cells else []
        letter = [(say("take-letter"), f"letter.docx?{query}")] if is_to_ask_for(asked) else []
        return [*found, *letter]


class Taken(Asking):
    """A file about one question."""

    async def get(self, name: str, file: str) -> None:
        """The file; UsageProblem where the question has none."""
        story = find_or_404(self.shelf, name)
        view = self.view(story)
        names = self.names(view)
        asked = self.asked(story, view, names)
        is_letter = file == "letter.docx"
        if not (is_to_ask_for(asked) if is_letter else asked.cells):
            raise UsageProblem(file, "this question has no such file")
        if is_letter:
            content, kind = answers.letter(names, asked), _WORD
        else:
            edition = await self.shelf.edition(story, view)
            address = f"{name}/{address_of(asked.query, view.language, self.shelf.release.id)}"
            content = answers.package(edition, names, asked, address=address)
            kind = "application/zip"
        self.set_header("Content-Disposition", f'attachment; filename="{name}-{file}"')
        self.answer(content, kind)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def explore_addresses(base: str) -> list[Any]:
    """Where questions are asked; these stand before the addresses of all stories."""
    story = base + rf"story/({STORY})/"
    return [(story, Explore), (story + r"(letter\.docx|answer\.zip)", Taken)]
