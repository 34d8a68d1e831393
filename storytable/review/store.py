"""The store of the review room: notes, answers, rounds and people in, the same out, none lost.

Every change is written by the one `Writer` and refused where somebody else was first; every read
is one state of the tables. `By` says who acts; whether they may is decided by whoever calls.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, RowMapping, func, select

from storytable.errors import Conflict, UsageProblem
from storytable.review import tables
from storytable.review.adding import Adding, change, today
from storytable.review.changes import hidden_addresses, target_without_figures
from storytable.review.forgetting import compact
from storytable.review.journal import Change
from storytable.review.limits import check_note, check_response
from storytable.review.notes import STATES, Note, Response, Target
from storytable.review.records import By, Entry, Event, KeptNote, Person, Receipt, Round
from storytable.review.rows import as_kept, as_response, as_round, find, find_note, find_round
from storytable.review.writer import Writer, readers


class Store:
    """The review kept in a folder; made, or brought up to its journal, when it is opened."""

    def __init__(self, folder: Path) -> None:
        self.writer = Writer(folder)
        self.readers = readers(self.writer.database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self.readers.dispose()
        self.writer.close()

    # rounds and people

    def open_round(self, given: Round, *, by: By) -> Round:
        """A new round; Conflict where its id is taken."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], Round]:
            if find(connection, tables.rounds, given.id):
                raise Conflict(
                    f"round {given.id!r}", "there is a round of this name", do="take another"
                )
            return [change(line, "round-opened", by, round=given.id, content=asdict(given))], given

        return self.writer.change(decide)

    def change_round(self, name: str, edit: Callable[[Round], Round], *, by: By) -> Round:
        """The round as `edit` makes it of the round as it stands; nobody writes in between."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], Round]:
            old = find_round(connection, name)
            new = replace(edit(old), id=old.id, version=old.version + 1)
            states = {"before": old.state, "after": new.state}
            done = change(line, "round-changed", by, round=name, content=asdict(new), **states)
            return [done], new

        return self.writer.change(decide)

    def admit(self, person: Person, *, by: By) -> Person:
        """A person in a round, from today."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], Person]:
            find_round(connection, person.round)
            joined = replace(person, joined=today())
            people = tables.people.c
            same = (people.round == person.round) & (people.pseudonym == person.pseudonym)
            taken = same | (people.token_hash == person.token_hash)
            if connection.execute(select(people.pseudonym).where(taken)).first():
                raise Conflict(
                    f"person {person.pseudonym!r}", "there is one already", do="take another"
                )
            content = asdict(joined)
            done = change(line, "person-admitted", by, round=person.round, content=content)
            return [done], joined

        return self.writer.change(decide)

    def revoke(self, round_name: str, pseudonym: str, *, by: By) -> None:
        """The person's token opens nothing from today."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], None]:
            people = tables.people.c
            found = (people.round == round_name) & (people.pseudonym == pseudonym)
            if not connection.execute(select(people.pseudonym).where(found)).first():
                raise UsageProblem(f"person {pseudonym!r}", f"not in round {round_name!r}")
            content = {"pseudonym": pseudonym}
            return [change(line, "person-revoked", by, round=round_name, content=content)], None

        self.writer.change(decide)

    def person(self, token_hash: str) -> Person | None:
        """Whose token this is, if it still opens anything."""
        found = select(tables.people).where(tables.people.c.token_hash == token_hash)
        for row in self._read(found):
            person = Person(**row)
            if not person.revoked and (not person.expires or today() <= person.expires):
                return person
        return None

    def people(self, round_name: str) -> list[Person]:
        """Everybody in a round, doors and revoked ones included, by pseudonym."""
        mine = tables.people.c.round == round_name
        found = select(tables.people).where(mine).order_by(tables.people.c.pseudonym)
        return [Person(**row) for row in self._read(found)]

    def audiences(self, round_name: str) -> set[str]:
        """What the readers of a round have said they are here as."""
        people = tables.people.c
        mine = (people.round == round_name) & (people.role == "reviewer")
        found = select(people.audience).where(mine).distinct()
        return {row["audience"] for row in self._read(found)} - {""}

    # notes and answers

    def add_note(self, note: Note, *, by: By | None = None) -> Receipt:
        """Keeps a note, and once only; Conflict where its id has come with another content."""
        return self.add([note], by=by)[0]

    def add(
        self, notes: Iterable[Note], responses: Iterable[Response] = (), *, by: By | None = None
    ) -> list[Receipt]:
        """Keeps notes and answers, all or none of them; a receipt for each note."""
        notes, responses = [check_note(n) for n in notes], [check_response(r) for r in responses]

        def decide(connection: Connection, line: int) -> tuple[list[Change], list[Receipt]]:
            adding = Adding(connection, line)
            receipts = [adding.note(note, by=by) for note in notes]
            for response in responses:
                adding.response(response, by=by or By("", "author"))
            return adding.changes, receipts

        return self.writer.change(decide)

    def add_response(self, response: Response, *, by: By) -> None:
        """Keeps an answer to notes of its round, and once only."""
        self.add([], [response], by=by)

    def change_note_state(
        self, name: str, before_version: int, *, state: str, reason: str = "", by: By
    ) -> KeptNote:
        """The note in its new state; Conflict where it is no more at `before_version`."""
        if state not in STATES:
            raise UsageProblem(f"state {state!r}", "no such state", expected=", ".join(STATES))

        def decide(connection: Connection, line: int) -> tuple[list[Change], KeptNote]:
            kept = find_note(connection, name)
            if kept.version != before_version or kept.state == "withdrawn":
                raise Conflict(
                    f"note {name}",
                    f"it is {kept.state}, at version {kept.version}",
                    expected=f"version {before_version}",
                    do="look at it again",
                )
            version = kept.version + 1
            moved = replace(kept, state=state, reason=reason, version=version)
            return [_move(line, kept, moved, by)], moved

        changed = self.writer.change(decide)
        if state == "withdrawn":
            compact(self.writer, [name])
        return changed

    def withdraw(self, name: str, *, by: By) -> None:
        """Takes a note's words out for good, of the journal too; its place in the conversation
        stays."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], bool]:
            kept = find_note(connection, name)
            if kept.state == "withdrawn":
                return [], False
            gone = replace(kept, state="withdrawn", reason="", version=kept.version + 1)
            return [_move(line, kept, gone, by)], True

        if self.writer.change(decide):
            compact(self.writer, [name])

    def place(self, name: str, edition: str, target: Target | None, *, by: By) -> None:
        """Puts a note that moved or was lost where a person says, as of an edition (its digest);
        None leaves it lost, but looked at."""

        def decide(connection: Connection, line: int) -> tuple[list[Change], None]:
            kept = find_note(connection, name)
            hidden = hidden_addresses(connection)
            shown = asdict(target_without_figures(target, hidden)) if target else None
            content = {"edition": edition, "target": shown}
            of = {"round": kept.note.round, "note": name}
            return [change(line, "note-placed", by, content=content, **of)], None

        self.writer.change(decide)

    def placements(self, round_name: str) -> dict[str, dict[str, Target | None]]:
        """Note → edition → where a person has put it, for the notes of a round, oldest first."""
        place = tables.placements.c
        found = select(tables.placements).where(place.round == round_name).order_by(place.line)
        placed: dict[str, dict[str, Target | None]] = {}
        for row in self._read(found):
            target = Target.from_json(row["target"]) if row["target"] else None
            placed.setdefault(row["note"], {})[row["edition"]] = target
        return placed

    def hide_snapshot(self, address: str, *, by: By) -> None:
        """Takes a figure that is now withheld out of every note, also of those still to come, and
        out of the journal.

        `address` is the cell's own or that of a note on it; `story#block` blanks the numbers in
        what was copied from that block.
        """

        def decide(_connection: Connection, line: int) -> tuple[list[Change], None]:
            block, mark, cell = address.partition("/")
            named = [block, cell] if "#" in block and mark else [address]
            return [change(line, "figure-hidden", by, content={"addresses": named})], None

        self.writer.change(decide)
        with self.readers.begin() as connection:
            hidden = hidden_addresses(connection)
        compact(self.writer, hidden)

    # reading

    def rounds(self) -> list[Round]:
        """All rounds, by name."""
        return [as_round(row) for row in self._read(select(tables.rounds).order_by("id"))]

    def note(self, name: str) -> KeptNote:
        """A note as it stands."""
        with self.readers.begin() as connection:
            return find_note(connection, name)

    def notes(self, round_name: str, *, states: Iterable[str] = STATES) -> list[KeptNote]:
        """The notes of a round in the order in which they came."""
        mine = (tables.notes.c.round == round_name) & tables.notes.c.state.in_(list(states))
        found = select(tables.notes).where(mine).order_by(tables.notes.c.number)
        return [as_kept(row) for row in self._read(found)]

    def notes_named(self, names: Collection[str]) -> list[KeptNote]:
        """The notes with these ids, in the order in which they came."""
        found = select(tables.notes).where(tables.notes.c.id.in_(list(names)))
        return [as_kept(row) for row in self._read(found.order_by(tables.notes.c.number))]

    def notes_by(self, round_name: str, writer: str) -> list[KeptNote]:
        """What one person has written in a round."""
        mine = select(tables.notes).where(tables.notes.c.writer == writer)  # few, by their index
        kept = [as_kept(row) for row in self._read(mine)]
        ours = (note for note in kept if note.note.round == round_name)
        return sorted(ours, key=lambda note: note.number)

    def latest(self, round_name: str) -> int:
        """The last event of a round: what was read at this event is still true."""
        mine = tables.events.c.round.in_([round_name, ""])
        (row,) = self._read(select(func.max(tables.events.c.id).label("id")).where(mine))
        return row["id"] or 0

    def responses(self, round_name: str) -> list[Response]:
        """The answers of a round in the order in which they were given."""
        mine = tables.responses.c.round == round_name
        found = select(tables.responses).where(mine).order_by(tables.responses.c.number)
        return [as_response(row) for row in self._read(found)]

    def log(self, *, after: int = 0) -> list[Entry]:
        """Who did what, in order."""
        found = select(tables.log).where(tables.log.c.id > after).order_by("id")
        return [Entry(**row) for row in self._read(found)]

    def events(self, round_name: str, *, after: int = 0) -> list[Event]:
        """What happened in a round behind event `after`, or in all of them."""
        mine = tables.events.c.round.in_([round_name, ""]) & (tables.events.c.id > after)
        found = select(tables.events).where(mine).order_by("id")
        return [Event(**row) for row in self._read(found)]

    def _read(self, statement: Any) -> list[RowMapping]:
        with self.readers.begin() as connection:
            return list(connection.execute(statement).mappings())


def _move(line: int, old: KeptNote, new: KeptNote, by: By) -> Change:
    return change(
        line,
        "note-changed",
        by,
        round=old.note.round,
        note=old.note.id,
        before=old.state,
        after=new.state,
        reason=new.reason,
        content={"version": new.version},
    )
