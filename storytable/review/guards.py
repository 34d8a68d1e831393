"""An accepted note -> a check in its story, which every build runs from then on."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from storytable.errors import StorytableError, UsageProblem
from storytable.review.notes import Note
from storytable.review.records import KeptNote
from storytable.review.store import Store
from storytable.story.corrections import Correction, add_correction, refuse_undone
from storytable.story.editions import kept_editions
from storytable.workspace import Workspace


def note_named(store: Store, name: str) -> KeptNote:
    """The note with this id or number; UsageProblem where there is none."""
    for given in store.rounds():
        for kept in store.notes(given.id):
            if name in (kept.note.id, str(kept.number)):
                return kept
    raise UsageProblem(f"note {name!r}", "there is no such note", do="`review list ROUND` has them")


def guard(
    workspace: Workspace, kept: KeptNote, *, holds: str, text: str, place: str, language: str
) -> Path:
    """The file of the story's corrections, with one more; refused where the note was not approved,
    or where an edition kept here does not fulfil it yet."""
    note = kept.note
    if kept.state != "approved":
        raise UsageProblem(
            f"note {kept.number}", f"it is {kept.state}", expected="an approved note"
        )
    story = note.target.address.partition("#")[0]
    block = note.target.address.partition("/")[0]
    address = note.target.address if holds == "shows" else block
    said = {"holds": holds, "text": text, "address": address, "place": place, "language": language}
    correction = _correction(kept.number, note, said)
    concerned = [e for e in kept_editions(workspace, story) if correction.concerns(e.view)]
    if not concerned:
        raise UsageProblem(
            f"note {kept.number}", "no edition it concerns is kept here", do="build it first"
        )
    for edition in concerned:
        refuse_undone([correction], edition.view, edition.blocks, job=f"note {kept.number}")
    return add_correction(workspace, story, correction)


def _correction(number: int, note: Note, said: dict[str, Any]) -> Correction:
    try:
        return Correction(note=note.id, number=number, round=note.round, **said)
    except (ValidationError, StorytableError) as problem:
        raise UsageProblem(
            f"note {number}",
            "this cannot be checked",
            expected="--shows for a note on one figure, --says or --never-says for others",
        ) from problem
