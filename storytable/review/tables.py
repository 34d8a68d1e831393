"""The tables of the review room, in types that SQLite and PostgreSQL share.

No column can hold a network address, a browser's name or a time of day.
"""

from sqlalchemy import (
    DDL,
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    event,
)

SCHEMA = 2
metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="")


def _round() -> Column[str]:
    return Column("round", ForeignKey("rounds.id"), nullable=False, index=True)


rounds = Table(
    "rounds",
    metadata,
    Column("id", Text, primary_key=True),
    *map(_text, ("story", "place", "state", "promise", "deadline")),
    *map(_text, ("opened", "closed", "published")),
    Column("invited", JSON, nullable=False),
    _text("moderation"),
    Column("version", Integer, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("round", ForeignKey("rounds.id"), primary_key=True),
    Column("pseudonym", Text, primary_key=True),
    *map(_text, ("role", "token_hash", "nickname", "audience", "table")),
    *map(_text, ("expires", "revoked", "joined")),
    UniqueConstraint("token_hash"),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    _round(),
    Column("number", Integer, nullable=False, unique=True),
    Column("state", Text, nullable=False, index=True),
    _text("reason"),
    Column("version", Integer, nullable=False),
    _text("digest"),
    Column("address", Text, nullable=False, index=True),
    *map(_text, ("kind", "text", "language")),
    Column("target", JSON, nullable=False),
    Column("writer", Text, nullable=False, index=True),
    *map(_text, ("nickname", "table")),
    Column("quotable", Boolean, nullable=False),
    *map(_text, ("replies_to", "suggestion")),
    Column("of_measure", Boolean, nullable=False),
)

responses = Table(
    "responses",
    metadata,
    Column("id", Text, primary_key=True),
    _round(),
    Column("number", Integer, nullable=False, unique=True),
    _text("digest"),
    Column("notes", JSON, nullable=False),
    *map(_text, ("answer", "text", "language", "edition", "due")),
)

# Where a person has put a note that moved or was lost: its new target, null where it stays lost.
placements = Table(
    "placements",
    metadata,
    Column("note", ForeignKey("notes.id"), primary_key=True),
    Column("edition", Text, primary_key=True),
    _round(),
    Column("target", JSON),
    Column("line", Integer, nullable=False),
)

hidden = Table("hidden", metadata, Column("address", Text, primary_key=True))

log = Table(
    "log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    *map(_text, ("day", "what", "who", "role", "round", "note", "before", "after", "reason")),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("round", Text, nullable=False, index=True),
    _text("note"),
)

# One row: the journal's last line that these tables hold, and how long the journal was then.
position = Table(
    "position",
    metadata,
    Column("schema", Integer, primary_key=True),
    Column("line", Integer, nullable=False),
    Column("size", Integer, nullable=False),
)

for _table in (log, events):
    for _verb in ("UPDATE", "DELETE"):
        event.listen(
            _table,
            "after_create",
            DDL(
                f"CREATE TRIGGER {_table.name}_refuses_{_verb.lower()} BEFORE {_verb} "
                f"ON {_table.name} BEGIN SELECT RAISE(ABORT, 'append only'); END"
            ).execute_if(dialect="sqlite"),
        )

KEPT = (rounds, people, notes, responses, placements, hidden, log, events)
