"""Rows of the tables -> records, and the refusal where there is no such row."""

from sqlalchemy import Connection, RowMapping, Table, select

from storytable.errors import UsageProblem
from storytable.review import tables
from storytable.review.notes import Note, Response
from storytable.review.records import KeptNote, Round


def find(connection: Connection, table: Table, name: str) -> RowMapping | None:
    """The row of a table with this id."""
    return connection.execute(select(table).where(table.c.id == name)).mappings().first()


def find_round(connection: Connection, name: str) -> Round:
    """The round of this name; UsageProblem where there is none."""
    row = find(connection, tables.rounds, name)
    if row is None:
        raise UsageProblem(f"round {name!r}", "there is no such round", do="open it first")
    return as_round(row)


def find_note(connection: Connection, name: str) -> KeptNote:
    """The note with this id; UsageProblem where there is none."""
    row = find(connection, tables.notes, name)
    if row is None:
        raise UsageProblem(f"note {name!r}", "there is no such note")
    return as_kept(row)


def as_round(row: RowMapping) -> Round:
    """The round in a row of `rounds`."""
    return Round(**{**row, "invited": tuple(row["invited"])})


def as_note(row: RowMapping) -> Note:
    """The note in a row of `notes`."""
    return Note.from_json({name: row[name] for name in Note.__dataclass_fields__})


def as_kept(row: RowMapping) -> KeptNote:
    """The note in a row of `notes`, and how it stands."""
    return KeptNote(as_note(row), row["state"], row["reason"], row["version"], row["number"])


def as_response(row: RowMapping) -> Response:
    """The answer in a row of `responses`."""
    data = {name: row[name] for name in Response.__dataclass_fields__}
    return Response(**{**data, "notes": tuple(row["notes"])})
