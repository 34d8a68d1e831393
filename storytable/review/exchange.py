"""The review in files: public notes and answers out, saved notes in, backups both ways.

An export is a public file: `public` says what stands in it. A file that is refused changes
nothing; what comes is cleaned and screened as if somebody had just written it.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

from sqlalchemy import create_engine, select
from sqlalchemy.exc import DBAPIError

from storytable.errors import Conflict, DataProblem, StorytableError, UsageProblem
from storytable.review import journal, tables
from storytable.review.adding import change
from storytable.review.changes import rows
from storytable.review.journal import Change, canonical
from storytable.review.limits import check_note, check_response
from storytable.review.notes import Note, Response
from storytable.review.public import public
from storytable.review.records import By, Receipt
from storytable.review.screening import cleaned, hints, without_unseen
from storytable.review.store import Store
from storytable.review.writer import DATABASE, JOURNAL
from storytable.workspace import make_folder

SQLITE = b"SQLite format 3\0"
BACKED_UP = "backed-up"  # a mark beside the review; its time is that of the last backup


def export(store: Store, round_name: str) -> str:
    """A round's public notes, then the answers to them, as lines of JSON."""
    shown = public(store, round_name)
    notes = ({"type": "note", **kept.note.to_json()} for kept in shown.notes)
    answers = ({"type": "response", **asdict(response)} for response in shown.responses)
    return "".join(f"{canonical(line)}\n" for line in (*notes, *answers))


def import_notes(
    store: Store, lines: Iterable[str], *, by: By | None = None, answers: bool = False
) -> list[Receipt]:
    """Adds the notes in lines of JSON, all or none; harmless when done twice.

    They wait for a moderator as any note does, and are held where something in them may point to
    a person. Answers are official: they come in only where `answers` says that the file is an
    export. An error names the line.
    """
    notes: list[Note] = []
    responses: list[Response] = []
    for number, line in enumerate(lines, start=1):
        text = line.removeprefix("\ufeff").strip()
        if text:
            found = _read_line(text, number)
            if isinstance(found, Note):
                notes.append(found)
            elif answers:
                responses.append(found)
            else:
                raise UsageProblem(f"line {number}", "an answer", expected="notes of readers")
    receipts = store.add(notes, responses, by=by)
    for note in notes:
        hold_if_personal(store, note)
    return receipts


def hold_if_personal(store: Store, note: Note) -> list[str]:
    """What in a note that has just come may point to a person (message ids); it is then held."""
    found = hints(f"{note.text}\n{note.suggestion}\n{note.nickname}")
    kept = store.note(note.id)
    if found and kept.version == 1 and kept.state in ("pending", "approved"):
        store.change_note_state(note.id, 1, state="held", reason=found[0], by=By("", "screening"))
    return found


def backup(store: Store, path: Path) -> Path:
    """The whole review in one file, as it stands now, while others go on writing."""
    make_folder(path.parent)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    part.touch(0o600)
    raw = store.readers.raw_connection()
    target = sqlite3.connect(part)
    try:
        assert isinstance(raw.driver_connection, sqlite3.Connection)
        raw.driver_connection.backup(target)
        target.execute("PRAGMA journal_mode=DELETE").close()
    finally:
        target.close()
        raw.close()
    part.replace(path)
    journal.sync_folder(path.parent)
    (store.writer.database.parent / BACKED_UP).touch()
    return path


def restore(source: Path, folder: Path) -> Store:
    """The review that a journal or a backup holds, in a folder that holds none."""
    for name in (DATABASE, JOURNAL):
        if (folder / name).exists():
            raise Conflict(str(folder / name), "there is a review already", do="move it away first")
    if not source.is_file():
        raise UsageProblem(str(source), "there is no such file")
    with source.open("rb") as file:
        packed = file.read(len(SQLITE)) == SQLITE
    changes = [_everything(source)] if packed else journal.read(source)[0]
    if not changes:
        raise DataProblem(str(source), "no change stands in it", expected="a journal or a backup")
    journal.replace(folder / JOURNAL, changes)
    try:
        return Store(folder)
    except StorytableError:
        (folder / JOURNAL).unlink()
        (folder / DATABASE).unlink(missing_ok=True)
        raise


def _read_line(text: str, number: int) -> Note | Response:
    try:
        data = json.loads(text)
        if data.pop("type", "note") == "response":
            response = Response(**{**data, "notes": tuple(data["notes"])})
            return check_response(replace(response, text=without_unseen(response.text)))
        return check_note(cleaned(Note.from_json(data)))
    except StorytableError as problem:
        raise UsageProblem(f"line {number}, {problem.where}", problem.found) from problem
    except (ValueError, TypeError, KeyError, AttributeError) as problem:
        raise UsageProblem(
            f"line {number}", "this is no note", expected="one note as JSON, as a page saves it"
        ) from problem


def _everything(source: Path) -> Change:
    """All rows of a backup as the first line of a new journal."""
    raw = f"{source.absolute().as_uri()}?mode=ro"
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(raw, uri=True))
    try:
        with engine.connect() as connection:
            line = connection.execute(select(tables.position.c.line)).scalar_one()
            return change(line, "restored", By("", "steward"), content=rows(connection))
    except DBAPIError as problem:
        raise DataProblem(
            str(source), f"no backup of a review ({problem.orig})", do="take another file"
        ) from problem
    finally:
        engine.dispose()
