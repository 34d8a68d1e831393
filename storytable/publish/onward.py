"""Where a page leads on to: the sheets that fit a story, the stories that fit a sheet."""

from collections.abc import Callable, Sequence
from html import escape

from markupsafe import Markup

from storytable.data.places import Places
from storytable.story.blocks import Block
from storytable.story.stories import Story, View, read_stories, words_folders
from storytable.story.words import Words, read_words
from storytable.workspace import Workspace

Address = Callable[[Story, View], str]


def nowhere(_story: Story, _view: View) -> str:
    """A page by itself does not know where another is."""
    return ""


def onward(
    workspace: Workspace, story: Story, view: View, places: Places, address: Address
) -> list[tuple[str, str]]:
    """Title and address of each story or sheet that `story` leads to and that speaks the language;
    the address is empty where the page cannot know it."""
    known, found = read_stories(workspace), []
    for name in story.leads_to:
        target = known.get(name)
        if target is None or view.language not in target.languages:
            continue
        words = read_words(view.language, words_folders(workspace, name))
        there = {place.code for place in target.places(places)}
        place = view.place if view.place in there else target.state
        found.append((words.say("story-title"), address(target, View(place, (), view.language))))
    return found


def with_onward(
    sections: Sequence[Markup],
    blocks: Sequence[Block],
    links: Sequence[tuple[str, str]],
    words: Words,
) -> list[Markup]:
    """The sections with the links behind what people can do, or before what cannot be told."""
    links = [(title, href) for title, href in links if href]
    if not links:
        return list(sections)
    kinds = [block.kind for block in blocks]
    last = len(kinds) - kinds[::-1].index("action") if "action" in kinds else 0
    at = last or (kinds.index("limits") if "limits" in kinds else len(kinds))
    items = "".join(
        f'<li><a href="{escape(href)}">{escape(title)}</a></li>' for title, href in links
    )
    heading = escape(words.say("onward-heading"))
    nav = f'<nav class="onward" aria-labelledby="onward"><h2 id="onward">{heading}</h2>'
    made = Markup(f"{nav}<ul>{items}</ul></nav>")
    return [*sections[:at], made, *sections[at:]]
