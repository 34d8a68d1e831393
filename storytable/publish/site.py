"""Home page, catalogue and editions as plain files: for a web host, a USB stick or a desk.

Everything is reached by relative addresses, so it works from `file://` and below any path.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from storytable.data.releases import Release
from storytable.publish import catalogue, html, path, tables
from storytable.publish.catalogue import House, Links
from storytable.story.editions import Edition
from storytable.story.stories import Story, View, words_folders
from storytable.story.words import language_name, read_words
from storytable.workspace import Workspace, write_whole

_FIRST, _CATALOGUE = "index.html", "catalogue"


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
    kept = (e for e in editions if stories[e.story].kind != "query")  # a file cannot be asked
    told = sorted(kept, key=lambda edition: stories[edition.story].kind == "tool")
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
                tongues=_other_tongues(story, view, there),
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
    house = House(workspace, release.contracts, stories)
    for language, found in entries.items():
        _pages_around(folder, house, language, found, list(entries))
    return sum(map(len, entries.values()))


def _other_tongues(story: Story, view: View, there: set[str]) -> list[tuple[str, str, str]]:
    """Code, name and address of each other language the same page of the site is in."""
    others = (tongue for tongue in story.languages if tongue != view.language)
    return [
        (tongue, language_name(tongue), f"../{tongue}/{_FIRST}")
        for tongue in others
        if _address(story.story, replace(view, language=tongue)) in there
    ]


def _address(story: str, view: View) -> str:
    """The folder of a page below the site's own."""
    return f"{story}/{view.place.replace(':', '-')}/{view.language}"


def _page(language: str, tongues: Sequence[str], *, of: str = "index") -> str:
    """The file of the home page, or of the catalogue, in a language; the first language's home
    page is where a browser begins."""
    return f"{of}.html" if language == tongues[0] else f"{of}-{language}.html"


def _pages_around(
    folder: Path, house: House, language: str, entries: Sequence[Entry], tongues: Sequence[str]
) -> None:
    """The home page and the catalogue of one language."""
    styles = {
        **html.still_parts("story.css", "page.css", "path.css"),
        "base": "",
        "assets": str,
    }
    cards = {name: _card(house, name, language, entries) for name in _told(entries)}
    for of in ("index", _CATALOGUE):
        links = Links(
            story=lambda name: str(cards[name]["address"]) if name in cards else "",
            dataset=lambda _name: "",
            home=_page(language, tongues),
            catalogue=_page(language, tongues, of=_CATALOGUE),
            tongues=[(t, language_name(t), _page(t, tongues, of=of)) for t in tongues],
        )
        page = (
            path.write(house, language, links, cards, **styles)
            if of == "index"
            else catalogue.write(house, language, links, **styles)
        )
        write_whole(folder / _page(language, tongues, of=of), page)


def _told(entries: Iterable[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.story for entry in entries))


def _card(house: House, name: str, language: str, entries: Sequence[Entry]) -> dict[str, object]:
    own = read_words(language, words_folders(house.workspace, name))
    places = [entry for entry in entries if entry.story == name]
    return {
        "title": own.say("story-title"),
        "lead": own.say("story-lead"),
        "lines": (),
        "address": places[0].address,
        "places": places,
        "notebook": "",
    }
