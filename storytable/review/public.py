"""A round -> what of it is public: the wall through which every export and report goes.

A note is public once it is approved and whoever wrote it lets it be quoted, and always without
pseudonym, nickname and table; an answer is public with the public notes it answers.
"""

from dataclasses import dataclass, replace

from storytable.review.notes import Note, Response
from storytable.review.records import KeptNote
from storytable.review.rows import find_round
from storytable.review.screening import without_unseen
from storytable.review.store import Store


@dataclass(frozen=True)
class Public:
    """The public notes of a round in the order in which they came, and the answers to them."""

    notes: tuple[KeptNote, ...]
    responses: tuple[Response, ...]


def public(store: Store, round_name: str) -> Public:
    """What may leave the room; UsageProblem where there is no such round."""
    with store.readers.begin() as connection:
        find_round(connection, round_name)
    return shown(store.notes(round_name), store.responses(round_name))


def shown(kept: list[KeptNote], responses: list[Response]) -> Public:
    """The public part of these notes and answers."""
    notes = tuple(replace(k, note=nameless(k.note), reason="") for k in kept if is_public(k))
    names = {k.note.id for k in notes}
    about = (replace(r, notes=tuple(n for n in r.notes if n in names)) for r in responses)
    return Public(notes, tuple(as_shown(r) for r in about if r.notes))


def is_public(kept: KeptNote) -> bool:
    """Whether a note may leave the room."""
    return kept.state == "approved" and kept.note.quotable


def nameless(note: Note) -> Note:
    """The note as everybody may read it, without what tells who wrote it, and without signs that
    nobody sees, which may have been kept before they were taken out."""
    target = replace(
        note.target,
        quote=without_unseen(note.target.quote),
        block_text=without_unseen(note.target.block_text),
    )
    return replace(
        note,
        text=without_unseen(note.text),
        suggestion=without_unseen(note.suggestion),
        target=target,
        language=without_unseen(note.language),
        writer="",
        nickname="",
        table="",
    )


def as_shown(response: Response) -> Response:
    """The answer without signs that nobody sees."""
    return replace(response, text=without_unseen(response.text), due=without_unseen(response.due))
