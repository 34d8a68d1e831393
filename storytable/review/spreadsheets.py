"""A round as tables: its public notes with their answers, and the public log.

Both open in any spreadsheet, and no cell of them runs. docs/code-book.md says what each column
holds.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from storytable.publish.tables import safe_text
from storytable.review.notes import Response
from storytable.review.public import Public
from storytable.review.records import Entry, KeptNote
from storytable.review.screening import without_unseen

NOTES = (
    "number", "kind", "text", "language", "of_measure", "suggestion", "replies_to_number",
    "address", "place", "story_language", "edition", "figure", "quote",
    "answer", "answer_text", "answer_language", "answer_edition", "due",
)  # fmt: skip
LOG = ("day", "role", "what", "note_number", "before", "after", "reason")
_TOLD = {"round-opened", "round-changed", "note-added", "note-changed", "note-placed"}
_TOLD |= {"response-added"}


def notes_csv(public: Public) -> str:
    """A row a note and answer to it; a note without an answer has one row."""
    numbers = {kept.note.id: kept.number for kept in public.notes}
    rows: list[Sequence[object]] = []
    for kept in public.notes:
        found: list[Response | None] = [r for r in public.responses if kept.note.id in r.notes]
        rows += [_row(kept, response, numbers) for response in found or [None]]
    return _csv(NOTES, rows)


def log_csv(entries: Iterable[Entry], kept: Iterable[KeptNote], round_name: str) -> str:
    """Who did what on which day, by role and number of the note: no name, no pseudonym, no words
    of a note. A reason is told where a note was rejected."""
    numbers = {k.note.id: k.number for k in kept}
    rows = [
        (
            entry.day,
            entry.role,
            entry.what,
            numbers.get(entry.note, ""),
            entry.before,
            entry.after,
            entry.reason if entry.after == "rejected" else "",
        )
        for entry in entries
        if entry.round == round_name and entry.what in _TOLD
    ]
    return _csv(LOG, rows)


def _row(kept: KeptNote, response: Response | None, numbers: dict[str, int]) -> Sequence[object]:
    note, target = kept.note, kept.note.target
    said = (
        kept.number, note.kind, note.text, note.language, "yes" if note.of_measure else "no",
        note.suggestion, numbers.get(note.replies_to, ""),
        target.address, target.place, target.language, target.edition, target.snapshot,
        target.quote,
    )  # fmt: skip
    if response is None:
        return (*said, "", "", "", "", "")
    return (
        *said, response.answer, response.text, response.language, response.edition, response.due,
    )  # fmt: skip


def _csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return "\ufeff" + out.getvalue()


def _cell(value: object) -> object:
    return safe_text(without_unseen(value) if isinstance(value, str) else value)
