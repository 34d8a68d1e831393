"""Gallery and editions as plain files: for any web host, a USB stick, or a folder on a desk.

Everything is reached by relative addresses, so it works from `file://` and below any path.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from storytable.data.releases import Release
from storytable.publish import html, tables
from storytable.story.editions import Edition
from storytable.story.stories import Story, View, find_story, words_folders
from storytable.story.words import Words, language_name, read_words
from storytable.workspace import Workspace, write_whole

_FIRST = "index.html"


@dataclass(frozen=True)
class Entry:
    """A page of the site: its story, its place in words, its address from the gallery."""

    story: str
    place: str
    address: str


def write(
    editions: Iterable[Edition],
    folder: Path,
    *,
    workspace: Workspace,
    stories: Mapping[str, Story],
    release: Release,
) -> int:
    """The site below `folder`; how many editions it holds. What else lies there stays."""
    entries: dict[str, list[Entry]] = {}
    told = sorted(editions, key=lambda edition: stories[edition.story].kind == "tool")
    there = {_address(edition.story, edition.view) for edition in told}

    def address(target: Story, view: View) -> str:
        options = (view, View(target.state, (), view.language))
        known = (found for v in options if (found := _address(target.story, v)) in there)
        return next((f"../../../{found}/{_FIRST}" for found in known), "")

    for edition in told:
        story, view = stories[edition.story], edition.view
        own = _address(edition.story, view)
        files = {
            "index.html": html.write(
                edition,
                workspace=workspace,
                story=story,
                release=release,
                home=f"../../../{_page(view.language, [*entries, view.language])}",
                address=address,
            ),
            "data.csv": tables.csv_text(edition).encode(),
            "data.json": tables.json_text(edition).encode(),
        }
        for name, content in files.items():
            write_whole(folder / own / name, content)
        words = read_words(view.language, words_folders(workspace, edition.story))
        place = words.place(release.places.get(view.place))
        entry = Entry(edition.story, place, f"{own}/{_FIRST}")
        entries.setdefault(view.language, []).append(entry)
    for language, found in entries.items():
        page = _gallery(workspace, language, found, list(entries))
        write_whole(folder / _page(language, list(entries)), page)
    return sum(map(len, entries.values()))


def _address(story: str, view: View) -> str:
    """The folder of a page below the site's own."""
    return f"{story}/{view.place.replace(':', '-')}/{view.language}"


def _page(language: str, tongues: Sequence[str]) -> str:
    """The gallery's own file in a language; the first one is where a browser begins."""
    return _FIRST if language == tongues[0] else f"index-{language}.html"


def _gallery(
    workspace: Workspace, language: str, entries: Sequence[Entry], tongues: Sequence[str]
) -> bytes:
    words = read_words(language, [])
    named = {e.story: read_words(language, words_folders(workspace, e.story)) for e in entries}
    return html.render(
        "site.html.j2",
        **html.still_parts("story.css", "page.css"),
        say=words.say,
        language=language,
        tongues=[(t, language_name(t), _page(t, tongues)) for t in tongues],
        cards=[_card(own, name, entries, workspace) for name, own in named.items()],
    )


def _card(
    own: Words, name: str, entries: Sequence[Entry], workspace: Workspace
) -> Mapping[str, object]:
    is_tool = find_story(workspace, name).kind == "tool"
    return {
        "label": own.say("gallery-tool") if is_tool else "",
        "title": own.say("story-title"),
        "lead": own.say("story-lead"),
        "places": [entry for entry in entries if entry.story == name],
    }
