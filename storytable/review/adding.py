"""Notes and answers that come -> changes: each once, and only where it does not contradict.

The same again changes nothing; the same id with another content is refused.
"""

from dataclasses import asdict

from sqlalchemy import Connection, func, select

from storytable.data.gateway import now
from storytable.errors import Conflict, UsageProblem
from storytable.review import tables
from storytable.review.changes import hidden_addresses, identity, without_figures
from storytable.review.journal import Change, digest
from storytable.review.notes import Note, Response
from storytable.review.records import By, Receipt
from storytable.review.rows import find, find_round


class Adding:
    """What is being added in one transaction: `changes` from the journal's next line on."""

    def __init__(self, connection: Connection, line: int) -> None:
        self.changes: list[Change] = []
        self._connection, self._line = connection, line
        self._hidden = hidden_addresses(connection)
        self._notes: dict[str, tuple[Receipt, str, str]] = {}
        self._responses: dict[str, str] = {}
        self._next = {
            table.name: (connection.execute(select(func.max(table.c.number))).scalar() or 0) + 1
            for table in (tables.notes, tables.responses)
        }

    def note(self, given: Note, *, by: By | None = None) -> Receipt:
        """The receipt of a note, which is new or has come before.

        A withdrawn note may come again from somebody's outbox: it stays withdrawn.
        """
        note = without_figures(given, self._hidden)
        came = identity(note)
        if found := self._known(note.id):
            receipt, of_round, known = found
            if known not in (came, "") or of_round != note.round:
                raise _contradiction("note", note.id)
            return receipt
        policy = find_round(self._connection, note.round).moderation
        receipt = Receipt(note.id, self._turn("notes"))
        self._notes[note.id] = receipt, note.round, came
        writer = by or By(note.writer, "facilitator" if note.table else "reviewer")
        self._append(
            "note-added",
            writer,
            round=note.round,
            note=note.id,
            after="approved" if policy == "after" else "pending",
            content={"note": note.to_json(), "digest": came, "number": receipt.number},
        )
        return receipt

    def response(self, response: Response, *, by: By) -> None:
        """Adds an answer; UsageProblem where it answers what its round does not hold."""
        came = digest(asdict(response))
        row = find(self._connection, tables.responses, response.id)
        known = self._responses.get(response.id) or (row["digest"] if row else came)
        if known != came:
            raise _contradiction("answer", response.id)
        if row or response.id in self._responses:
            return
        find_round(self._connection, response.round)
        for name in response.notes:
            note = self._known(name)
            if note is None or note[1] != response.round:
                raise UsageProblem(
                    f"answer {response.id}",
                    f"its round holds no note {name!r}",
                    do="name its notes",
                )
        self._responses[response.id] = came
        content = {**asdict(response), "digest": came, "number": self._turn("responses")}
        self._append("response-added", by, round=response.round, content=content)

    def _known(self, name: str) -> tuple[Receipt, str, str] | None:
        """Receipt, round and digest of a note that is kept or being added."""
        if name in self._notes:
            return self._notes[name]
        row = find(self._connection, tables.notes, name)
        return (Receipt(name, row["number"]), row["round"], row["digest"]) if row else None

    def _turn(self, table: str) -> int:
        self._next[table] += 1
        return self._next[table] - 1

    def _append(self, what: str, by: By, **more: object) -> None:
        self.changes.append(change(self._line + len(self.changes), what, by, **more))


def change(line: int, what: str, by: By, **more: object) -> Change:
    """A change made today."""
    return Change(line, today(), what, by.person, by.role, **more)  # type: ignore[arg-type]


def today() -> str:
    """The day, all that is kept of the time at which something happens."""
    return now().date().isoformat()


def _contradiction(what: str, name: str) -> Conflict:
    return Conflict(
        f"{what} {name}",
        "it is kept already, with another content",
        do="give what is new an id of its own",
    )
