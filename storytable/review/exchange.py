"""The review in files: approved notes and answers out, saved notes in, backups both ways.

What is pending, rejected or withdrawn is in no export. A file that is refused changes nothing.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, select
from sqlalchemy.exc import DBAPIError

from storytable.errors import Conflict, DataProblem, StorytableError, UsageProblem
from storytable.review import journal, tables
from storytable.review.adding import change
from storytable.review.changes import rows
from storytable.review.journal import Change, canonical
from storytable.review.limits import check_note, check_response
from storytable.review.notes import Note, Response
from storytable.review.records import By, Receipt
from storytable.review.rows import as_note, as_response, find_round
from storytable.review.store import Store
from storytable.review.writer import DATABASE, JOURNAL
from storytable.workspace import make_folder

SQLITE = b"SQLite format 3\0"


def export(store: Store, round_name: str) -> str:
    """A round's approved notes, then its answers to them, as lines of JSON."""
    with store.readers.begin() as connection:
        find_round(connection, round_name)
        return "".join(f"{canonical(line)}\n" for line in _public(connection, round_name))


def import_notes(
    store: Store, lines: Iterable[str], *, by: By | None = None, answers: bool = False
) -> list[Receipt]:
    """Adds the notes in lines of JSON, all or none; harmless when done twice.

    They wait for a moderator as any note does. Answers are official: they come in only where
    `answers` says that the file is an export. An error names the line.
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
    return store.add(notes, responses, by=by)


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


def compact(store: Store) -> None:
    """Takes out of the journal what the tables hold no more: withdrawn words, hidden figures."""

    def forget(connection: Connection, changes: list[Change]) -> list[Change]:
        found = connection.execute(select(tables.notes)).mappings()
        kept = {row["id"]: (as_note(row).to_json(), row["digest"]) for row in found}
        return [_forgotten(change, kept) for change in changes]

    store.writer.compact(forget)


def _forgotten(line: Change, kept: dict[str, tuple[dict[str, Any], str]]) -> Change:
    if line.what == "note-added":
        note, digest = kept[line.note]
        return replace(line, content={**line.content, "note": note, "digest": digest})
    if line.what == "restored":
        old = [
            {**row, **kept[row["id"]][0], "digest": kept[row["id"]][1]}
            for row in line.content["notes"]
        ]
        return replace(line, content={**line.content, "notes": old})
    return line


def _public(connection: Connection, round_name: str) -> Iterator[dict[str, Any]]:
    """Approved notes; answers, with those of their notes that are approved."""
    notes, responses = tables.notes, tables.responses
    mine = (notes.c.round == round_name) & (notes.c.state == "approved")
    approved = set()
    for row in connection.execute(select(notes).where(mine).order_by(notes.c.number)).mappings():
        approved.add(row["id"])
        yield {"type": "note", **as_note(row).to_json()}
    answers = select(responses).where(responses.c.round == round_name).order_by("number")
    for row in connection.execute(answers).mappings():
        response = as_response(row)
        about = tuple(name for name in response.notes if name in approved)
        if about:
            yield {"type": "response", **asdict(replace(response, notes=about))}


def _read_line(text: str, number: int) -> Note | Response:
    try:
        data = json.loads(text)
        if data.pop("type", "note") == "response":
            return check_response(Response(**{**data, "notes": tuple(data["notes"])}))
        return check_note(Note.from_json(data))
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
