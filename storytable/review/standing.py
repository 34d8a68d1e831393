"""Where the notes of a round stand in the edition a reader sees, and what that edition hides now.

What moved or was lost waits until a person has put it somewhere, or has seen that it is lost.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from storytable.errors import StorytableError
from storytable.review.anchors import Anchored, anchor, target_of
from storytable.review.notes import Note, Target
from storytable.review.records import By, KeptNote
from storytable.review.store import Store
from storytable.story.editions import Edition

Placed = Mapping[str, Mapping[str, Target | None]]
WHOLE = "story"  # what a note about no block in particular is about
_MACHINE = By("", "storytable")


def completed(note: Note, edition: Edition) -> Note:
    """The note with what its target is about, where it was written on this very edition."""
    target = note.target
    if target.edition != edition.digest:
        return note
    try:
        known = target_of(edition, target.address, target.quote)
    except StorytableError:
        return note
    return replace(note, target=replace(target, entities=known.entities))


def stand(
    kept: Iterable[KeptNote], edition: Edition, placed: Placed
) -> dict[str, tuple[Anchored, bool]]:
    """Note → where it stands in this edition, and whether it still waits for a person."""
    found = {}
    for note in kept:
        if note.state == "withdrawn":
            continue
        chosen = placed.get(note.note.id, {})
        last = list(chosen.values())[-1] if chosen else None
        where = _anchored(last or note.note.target, _Same(edition))
        waits = where.status != "kept" and edition.digest not in chosen
        found[note.note.id] = where, waits
    return found


def forget_hidden(store: Store, kept: Iterable[KeptNote], edition: Edition) -> int:
    """Takes figures that this edition hides out of every note; how many notes had one."""
    placed: Placed = {}
    notes = {note.note.id: note for note in kept}
    old = [
        notes[name].note.target.address
        for name, (where, _) in stand(notes.values(), edition, placed).items()
        if where.forget and _has_figures(notes[name].note.target)
    ]
    for address in dict.fromkeys(old):
        store.hide_snapshot(address, by=_MACHINE)
    return len(old)


def settle(store: Store, editions: Iterable[Edition]) -> None:
    """No note keeps a figure that one of these editions hides: before anything leaves the room."""
    for edition in editions:
        for given in store.rounds():
            if given.story == edition.story and given.place in (edition.view.place, ""):
                forget_hidden(store, store.notes(given.id), edition)


def told(where: Anchored, *, waits: bool) -> dict[str, Any]:
    """For the page."""
    return {
        "status": where.status,
        "reason": where.reason,
        "address": where.address,
        "before": where.before,
        "now": where.now,
        "quote": where.quote,
        "nearest": list(where.nearest),
        "waits": waits,
    }


def _has_figures(target: Target) -> bool:
    return bool(target.snapshot) or any(sign.isdigit() for sign in target.block_text + target.quote)


class _Same:
    """An edition by its digest, so that what was found in it is found once."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def __hash__(self) -> int:
        return hash(self.edition.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.edition.digest == self.edition.digest


@lru_cache(maxsize=50_000)
def _anchored(target: Target, same: _Same) -> Anchored:
    edition = same.edition
    whole = target.address == f"{edition.story}#{WHOLE}"
    if whole or target.edition == edition.digest:
        return Anchored("exact", target.address, before=target.snapshot, now=target.snapshot)
    try:
        return anchor(target, edition)
    except StorytableError:
        return Anchored("gone", before=target.snapshot)
