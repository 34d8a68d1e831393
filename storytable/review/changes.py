"""A change of the journal -> rows: the one place that writes into the tables of the review.

The same changes in the same order give the same rows, whether they happen or are restored.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from storytable.review import tables
from storytable.review.journal import Change, digest
from storytable.review.notes import Note, Target
from storytable.review.rows import as_note

FIGURES = re.compile(r"\d+([.,]\d+)*")
SILENT = ("person-admitted", "person-revoked")


def apply(connection: Connection, change: Change) -> None:
    """Writes the rows of a change, its line in the log and its event."""
    _WRITERS[change.what](connection, change)
    if change.what == "restored":
        return
    names = ("day", "what", "who", "role", "round", "note", "before", "after", "reason")
    entry = {name: getattr(change, name) for name in names}
    connection.execute(insert(tables.log), {"id": change.line, **entry})
    if change.what not in SILENT:
        row = {"id": change.line, "kind": change.what, "round": change.round, "note": change.note}
        connection.execute(insert(tables.events), row)


def identity(note: Note) -> str:
    """What makes a note the same when it comes again: all that its page sent, whoever brings it.

    Not who they were then (a lost token is replaced by joining again, a file has no writer), nor
    what the review adds to it.
    """
    sent = replace(note, writer="", nickname="", target=replace(note.target, entities=()))
    return digest(sent.to_json())


def without_text(note: Note) -> Note:
    """What is left of a withdrawn note: its place in the conversation."""
    target = replace(note.target, block_text="", quote="", entities=(), snapshot="")
    return replace(note, text="", suggestion="", nickname="", table="", target=target)


def without_figures(note: Note, hidden: set[str]) -> Note:
    """The note without the figures of hidden addresses: cells, and blocks that show one.

    The snapshot of a hidden cell goes. In words that were copied from the block each number
    becomes #, as nobody can tell which of them was the figure; what people wrote stays.
    """
    return replace(note, target=target_without_figures(note.target, hidden))


def target_without_figures(target: Target, hidden: set[str]) -> Target:
    """The same for what a note is about."""
    block, cells = parts(target.address)
    if hidden.isdisjoint({block, *cells}):
        return target
    return replace(
        target,
        snapshot="" if hidden & cells else target.snapshot,
        quote=FIGURES.sub("#", target.quote),
        block_text=FIGURES.sub("#", target.block_text),
    )


def parts(address: str) -> tuple[str, set[str]]:
    """`story#block/cell` -> its block and its cell; of a derived cell also the cells it is from."""
    block, _, cell = address.partition("/")
    named = {cell, *re.split(r"[(),]", cell)} if cell.startswith("=") else {cell}
    return block, {name for name in named if "/" in name}


def hidden_addresses(connection: Connection) -> set[str]:
    """Cells whose figures are shown no more, and blocks that showed one."""
    return set(connection.execute(select(tables.hidden.c.address)).scalars())


def rows(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Everything the tables hold, in order of their keys."""
    return {table.name: list(_rows(connection, table)) for table in tables.KEPT}


def _rows(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    for row in connection.execute(select(table).order_by(*table.primary_key)).mappings():
        yield dict(row)


def _open_round(connection: Connection, change: Change) -> None:
    connection.execute(insert(tables.rounds), change.content)


def _change_round(connection: Connection, change: Change) -> None:
    found = tables.rounds.c.id == change.round
    connection.execute(update(tables.rounds).where(found), change.content)


def _admit(connection: Connection, change: Change) -> None:
    connection.execute(insert(tables.people), change.content)


def _revoke(connection: Connection, change: Change) -> None:
    people = tables.people.c
    found = (people.round == change.round) & (people.pseudonym == change.content["pseudonym"])
    connection.execute(update(tables.people).where(found), {"revoked": change.day})


def _add_note(connection: Connection, change: Change) -> None:
    note = change.content["note"]
    row = {
        **note,
        "address": note["target"]["address"],
        "number": change.content["number"],
        "digest": change.content["digest"],
        "state": change.after,
        "version": 1,
    }
    connection.execute(insert(tables.notes), row)


def _change_note(connection: Connection, change: Change) -> None:
    found = tables.notes.c.id == change.note
    version = change.content["version"]
    stands = {"state": change.after, "reason": change.reason, "version": version}
    connection.execute(update(tables.notes).where(found), stands)
    if change.after == "withdrawn":
        row = connection.execute(select(tables.notes).where(found)).mappings().one()
        left = without_text(as_note(row)).to_json()
        connection.execute(update(tables.notes).where(found), {**left, "digest": ""})


def _place(connection: Connection, change: Change) -> None:
    place = tables.placements
    same = (place.c.note == change.note) & (place.c.edition == change.content["edition"])
    connection.execute(delete(place).where(same))
    connection.execute(
        insert(place),
        {"note": change.note, "round": change.round, "line": change.line, **change.content},
    )


def _respond(connection: Connection, change: Change) -> None:
    connection.execute(insert(tables.responses), change.content)


def _hide(connection: Connection, change: Change) -> None:
    named: set[str] = set(change.content["addresses"])
    everything = connection.execute(select(tables.notes)).mappings().all()
    about = [parts(row["address"]) for row in everything]
    hiding = named | {block for block, cells in about if named & cells}
    for address in sorted(hiding - hidden_addresses(connection)):
        connection.execute(insert(tables.hidden), {"address": address})
    for row in everything:
        note = as_note(row)
        left = without_figures(note, hiding)
        if left != note and row["digest"]:
            content = {"target": left.to_json()["target"], "digest": identity(left)}
            found = tables.notes.c.id == note.id
            connection.execute(update(tables.notes).where(found), content)
    _hide_in_placements(connection, hiding)


def _hide_in_placements(connection: Connection, hiding: set[str]) -> None:
    place = tables.placements
    for row in connection.execute(select(place)).mappings().all():
        if row["target"]:
            left = asdict(target_without_figures(Target.from_json(row["target"]), hiding))
            same = (place.c.note == row["note"]) & (place.c.edition == row["edition"])
            connection.execute(update(place).where(same), {"target": left})


def _restore(connection: Connection, change: Change) -> None:
    for table in tables.KEPT:
        if change.content[table.name]:
            connection.execute(insert(table), change.content[table.name])


_WRITERS: dict[str, Callable[[Connection, Change], None]] = {
    "round-opened": _open_round,
    "round-changed": _change_round,
    "person-admitted": _admit,
    "person-revoked": _revoke,
    "note-added": _add_note,
    "note-changed": _change_note,
    "note-placed": _place,
    "response-added": _respond,
    "figure-hidden": _hide,
    "restored": _restore,
}
