"""What the hub tells of a review: a round with its notes as they stand in the page of today."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from storytable.hub.shelf import Shelf
from storytable.publish.html import names_for
from storytable.review import acts
from storytable.review.records import Person, Round
from storytable.review.rounds import lacking, rights
from storytable.review.standing import forget_hidden, stand, told
from storytable.review.wall import public_round, took_part, visible
from storytable.story.editions import Edition, current, read_edition
from storytable.story.stories import Story, View, read_stories
from storytable.story.words import OWN, read_words


def heard(
    shelf: Shelf, story: str, place: str, language: str, person: Person | None
) -> dict[str, Any]:
    """`round`, `took_part` and the `notes` that a person (or the public) may see of a story."""
    given = acts.round_about(shelf.review(), story, place)
    told_round = public_round(given)
    if given is None or told_round is None:
        return {"round": None, "took_part": None, "notes": []}
    mine = person if person is not None and person.round == given.id else None
    return _told(shelf, given, language, mine)


def whole_round(shelf: Shelf, person: Person, language: str) -> dict[str, Any]:
    """The same for the desk: a person's own round, what is left open, and its blocks by name."""
    store = shelf.review()
    given = acts.round_named(store, person.round)
    edition = edition_at(shelf, given, language)
    words = read_words(language, [OWN / "review"])
    found = _told(shelf, given, language, person)
    open_ends = lacking(given, acts.tally(store, given.id, edition))
    titles = {b.id: b.title for b in edition.blocks} if edition else {}
    return {
        **found,
        "me": {"role": person.role, "may": rights(person.role)},
        "gate": [words.say(name) for name in open_ends],
        "edition": edition.digest if edition else "",
        "blocks": titles,
        **_names(shelf, given, edition),
    }


def edition_of(shelf: Shelf, given: object, *, any_digest: bool = False) -> Edition | None:
    """The edition that a target (or a request shaped like one) speaks of, if it is the present."""
    if not isinstance(given, dict):
        return None
    name = str(given.get("address") or given.get("story", "")).partition("#")[0]
    story = read_stories(shelf.workspace).get(name or str(given.get("story", "")))
    if story is None:
        return None
    place, language = str(given.get("place", "")), str(given.get("language", ""))
    edition = _present(shelf, story, place, language)
    same = edition is not None and (any_digest or edition.digest == given.get("edition"))
    return edition if same else None


def edition_at(shelf: Shelf, given: Round, language: str) -> Edition | None:
    """What readers see of a round's story now, in a language or else in any."""
    story = read_stories(shelf.workspace).get(given.story)
    if story is None:
        return None
    for tongue in dict.fromkeys((language, *story.languages)):
        edition = _present(shelf, story, given.place or story.state, tongue)
        if edition is not None:
            return edition
    return None


def _present(shelf: Shelf, story: Story, place: str, language: str) -> Edition | None:
    if place not in shelf.release.places.by_code or language not in story.languages:
        return None
    found = current(shelf.workspace, story.story, View(place, (), language))
    return _read(found) if found else None


@lru_cache(maxsize=64)
def _read(folder: Path) -> Edition:
    return read_edition(folder / "edition.json")


def _told(shelf: Shelf, given: Round, language: str, person: Person | None) -> dict[str, Any]:
    store = shelf.review()
    edition = edition_at(shelf, given, language)
    kept = store.notes(given.id)
    if edition is not None and forget_hidden(store, kept, edition):
        kept = store.notes(given.id)
    stands = stand(kept, edition, store.placements(given.id)) if edition else {}
    return {
        "round": public_round(given),
        "took_part": took_part(given, store.people(given.id)),
        "notes": visible(
            kept,
            store.responses(given.id),
            person,
            {name: told(where, waits=waits) for name, (where, waits) in stands.items()},
        ),
    }


def _names(shelf: Shelf, given: Round, edition: Edition | None) -> dict[str, str]:
    if edition is None:
        return {"title": given.story, "place_name": given.place}
    names = names_for(shelf.workspace, edition, shelf.release)
    place = names.words.place(names.catalog.release.places.get(edition.view.place))
    return {"title": names.words.say("story-title"), "place_name": place}
