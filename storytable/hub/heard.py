"""What the hub tells of a review: a round with its notes as they stand in the page of today."""

import contextlib
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from storytable.errors import StorytableError
from storytable.hub.shelf import Shelf
from storytable.hub.shown import Shown, Told
from storytable.publish.html import names_for
from storytable.review import acts
from storytable.review.records import KeptNote, Person, Round
from storytable.review.rounds import lacking, rights
from storytable.review.standing import forget_hidden, stand, told
from storytable.review.wall import public_round, took_part, visible
from storytable.story.editions import Edition, current, read_edition
from storytable.story.stories import Story, View, find_story
from storytable.story.words import OWN, Words, read_words

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
    edition = edition_at(shelf, given, language)
    shown = _shown(shelf, given, edition, mine)
    notes = shown.newest(_TOGETHER) if block is None else shown.of_block(block)
    return {
        "round": told_round,
        "took_part": took_part(given, shelf.review().audiences(given.id)),
        "notes": _with_own(shelf, given, edition, mine, notes),
        "totals": shown.totals(),
    }


def _shown(shelf: Shelf, given: Round, edition: Edition | None, person: Person | None) -> Shown:
    """What everybody of the person's kind sees; those who look at notes see more at the desk."""
    digest = edition.digest if edition else ""
    shown = shelf.shown.setdefault((given.id, digest, person is None), Shown())
    somebody = replace(person, pseudonym="", role="reviewer") if person else None
    store = shelf.review()

    def tell(names: Collection[str] | None) -> list[Told]:
        kept = store.notes(given.id) if names is None else store.notes_named(names)
        return _visible(shelf, given, edition, kept, somebody)

    shown.keep_up(store, given.id, tell)
    return shown


def _with_own(
    shelf: Shelf, given: Round, edition: Edition | None, person: Person | None, notes: list[Told]
) -> list[Told]:
    """The notes with a person's own in every state."""
    if person is None:
        return notes
    kept = shelf.review().notes_by(given.id, person.pseudonym)
    mine = {note["id"]: note for note in _visible(shelf, given, edition, kept, person)}
    return [*(mine.pop(note["id"], note) for note in notes), *mine.values()]


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


def badge(shelf: Shelf, story: str, view: View) -> list[str]:
    """Who has read a story about a place, and who has not; nothing where nobody was asked."""
    store = shelf.review()
    given = acts.round_about(store, story, view.place)
    told_round = public_round(given)
    if given is None or told_round is None:
        return []
    words = read_words(view.language, [OWN / "review"])
    state = "closed" if given.state == "answering" else given.state
    lines = [words.say(f"badge-{state}", **_deadline(given, state, words))]
    parts = took_part(given, store.audiences(given.id))
    for name, there in parts.items():
        if there and (name == "here" or state != "open"):
            who = ", ".join(words.say(f"audiences-{audience}") for audience in there)
            message = "so-far" if state == "open" else name
            lines.append(words.say(f"badge-{message}", who=who))
    return lines


def _deadline(given: Round, state: str, words: Words) -> dict[str, str]:
    day = words.period(given.deadline, "date") if given.deadline else ""
    return {"deadline": day} if state == "open" else {}


def whole_round(shelf: Shelf, person: Person, language: str) -> dict[str, Any]:
    """The same for the desk: a person's own round, what is left open, and its blocks by name."""
    store = shelf.review()
    given = acts.round_named(store, person.round)
    edition = edition_at(shelf, given, language)
    words = read_words(language, [OWN / "review"])
    tally = acts.tally(store, given.id, edition)
    titles = {b.id: b.title for b in edition.blocks} if edition else {}
    return {
        "round": public_round(given),
        "notes": _visible(shelf, given, edition, store.notes(given.id), person),
        "me": {"role": person.role, "may": rights(person.role)},
        "gate": [words.say(name) for name in lacking(given, tally)],
        "signed": tally.signed_off,
        "edition": edition.digest if edition else "",
        "blocks": titles,
        **_names(shelf, given, edition),
    }


def edition_of(shelf: Shelf, given: object, *, any_digest: bool = False) -> Edition | None:
    """The edition that a target (or a request shaped like one) speaks of, if it is the present."""
    if not isinstance(given, dict):
        return None
    name = str(given.get("address") or given.get("story", "")).partition("#")[0]
    story = _story(shelf, name)
    if story is None:
        return None
    place, language = str(given.get("place", "")), str(given.get("language", ""))
    edition = _present(shelf, story, place, language)
    same = edition is not None and (any_digest or edition.digest == given.get("edition"))
    return edition if same else None


def edition_at(shelf: Shelf, given: Round, language: str) -> Edition | None:
    """What readers see of a round's story now, in a language or else in any."""
    story = _story(shelf, given.story)
    if story is None:
        return None
    for tongue in dict.fromkeys((language, *story.languages)):
        edition = _present(shelf, story, given.place or story.state, tongue)
        if edition is not None:
            return edition
    return None


def _story(shelf: Shelf, name: str) -> Story | None:
    with contextlib.suppress(StorytableError):
        return find_story(shelf.workspace, name)
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
