"""What the hub tells of a review: a round with its notes as they stand in the page of today."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from storytable.hub.shelf import Shelf
from storytable.publish.html import names_for
from storytable.review import acts
from storytable.review.records import KeptNote, Person, Round
from storytable.review.rounds import lacking, may, rights
from storytable.review.standing import forget_hidden, stand, told
from storytable.review.wall import public_round, took_part, visible
from storytable.story.editions import Edition, current, read_edition
from storytable.story.stories import Story, View, read_stories
from storytable.story.words import OWN, read_words

_TOGETHER = 20  # threads of a block that come with the page; the rest when somebody asks


def heard(
    shelf: Shelf,
    story: str,
    place: str,
    language: str,
    person: Person | None = None,
    block: str | None = None,
) -> dict[str, Any]:
    """`round`, `took_part` and the `notes` that a person (or the public) may see of a story.

    The newest threads of each block, with `totals` of all of them by block; or all of one `block`.
    """
    given = acts.round_about(shelf.review(), story, place)
    told_round = public_round(given)
    if given is None or told_round is None:
        return {"round": None, "took_part": None, "notes": [], "totals": {}}
    mine = person if person is not None and person.round == given.id else None
    notes = _notes_for(shelf, given, language, mine)
    threads = _threads(notes)
    if block is not None:
        shown = threads.get(block, [])
    else:
        shown = [thread for all_of in threads.values() for thread in all_of[-_TOGETHER:]]
        own = {id(t) for all_of in threads.values() for t in all_of if any("mine" in n for n in t)}
        older = (t for all_of in threads.values() for t in all_of[:-_TOGETHER] if id(t) in own)
        shown = [*older, *shown]
    return {
        "round": told_round,
        "took_part": took_part(given, shelf.review().people(given.id)),
        "notes": [note for thread in shown for note in thread],
        "totals": {name: len(all_of) for name, all_of in threads.items()},
    }


def _threads(notes: list[dict[str, Any]]) -> dict[str, list[list[dict[str, Any]]]]:
    """Block → its threads, oldest first: a note and everything said below it."""
    known = {note["id"]: note for note in notes}

    def top(note: dict[str, Any]) -> str:
        seen = set()
        while note["replies_to"] in known and note["id"] not in seen:
            seen.add(note["id"])
            note = known[note["replies_to"]]
        return str(note["id"])

    threads: dict[str, list[dict[str, Any]]] = {}
    for note in notes:
        threads.setdefault(top(note), []).append(note)
    found: dict[str, list[list[dict[str, Any]]]] = {}
    for thread in threads.values():
        first = thread[0]
        address = first.get("stands", {}).get("address") or first.get("target", {}).get("address")
        found.setdefault(str(address).partition("/")[0].partition("#")[2], []).append(thread)
    return found


def _notes_for(
    shelf: Shelf, given: Round, language: str, person: Person | None
) -> list[dict[str, Any]]:
    """What everybody in a room (or outside it) sees is put together once for all of them."""
    store = shelf.review()
    edition = edition_at(shelf, given, language)
    if person is not None and may(person.role, "read-pending"):
        return _visible(shelf, given, edition, store.notes(given.id), person)
    digest = edition.digest if edition else ""
    key = (given.id, digest, person is None)
    latest = store.latest(given.id)
    known = shelf.told.get(key)
    if known is None or known[0] != latest:
        somebody = replace(person, pseudonym="") if person else None
        kept = store.notes(given.id, states=("approved", "withdrawn"))
        known = latest, _visible(shelf, given, edition, kept, somebody)
        shelf.told[key] = known
    if person is None:
        return known[1]
    own = _visible(shelf, given, edition, store.notes_by(given.id, person.pseudonym), person)
    mine = {note["id"]: note for note in own}
    shared = [mine.pop(note["id"], note) for note in known[1]]
    return [*shared, *mine.values()]


def _visible(
    shelf: Shelf, given: Round, edition: Edition | None, kept: list[KeptNote], person: Person | None
) -> list[dict[str, Any]]:
    store = shelf.review()
    if edition is not None and forget_hidden(store, kept, edition):
        known = {note.note.id for note in kept}
        kept = [note for note in store.notes(given.id) if note.note.id in known]
    stands = stand(kept, edition, store.placements(given.id)) if edition else {}
    told_now = {name: told(where, waits=waits) for name, (where, waits) in stands.items()}
    return visible(kept, store.responses(given.id), person, told_now)


def whole_round(shelf: Shelf, person: Person, language: str) -> dict[str, Any]:
    """The same for the desk: a person's own round, what is left open, and its blocks by name."""
    store = shelf.review()
    given = acts.round_named(store, person.round)
    edition = edition_at(shelf, given, language)
    words = read_words(language, [OWN / "review"])
    open_ends = lacking(given, acts.tally(store, given.id, edition))
    titles = {b.id: b.title for b in edition.blocks} if edition else {}
    return {
        "round": public_round(given),
        "notes": _notes_for(shelf, given, language, person),
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


def _names(shelf: Shelf, given: Round, edition: Edition | None) -> dict[str, str]:
    if edition is None:
        return {"title": given.story, "place_name": given.place}
    names = names_for(shelf.workspace, edition, shelf.release)
    place = names.words.place(names.catalog.release.places.get(edition.view.place))
    return {"title": names.words.say("story-title"), "place_name": place}
