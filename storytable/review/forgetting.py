"""Takes out of the journal what the tables hold no more: withdrawn words and hidden figures.

The store does it with each withdrawal and each figure that is hidden, so that neither stands in a
file of the review, nor in any backup made from then on.
"""

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from storytable.review import tables
from storytable.review.changes import hidden_addresses, target_without_figures
from storytable.review.journal import Change
from storytable.review.notes import Target
from storytable.review.rows import as_note
from storytable.review.writer import Writer

_MANY = 1000  # lines from which on it is quicker to look at all notes


def compact(writer: Writer, names: Collection[str]) -> None:
    """Puts a journal in place whose lines about these notes, blocks or cells say no more than the
    tables do."""

    def forget(connection: Connection, changes: list[Change]) -> list[Change]:
        whole = len(changes) > _MANY or any(change.what == "restored" for change in changes)
        named = tables.notes.c.id.in_([change.note for change in changes])
        wanted = select(tables.notes) if whole else select(tables.notes).where(named)
        found = connection.execute(wanted).mappings()
        notes = {row["id"]: (as_note(row).to_json(), row["digest"]) for row in found}
        known = _Known(notes, hidden_addresses(connection))
        return [known.left_of(change) for change in changes]

    writer.compact(names, forget)


@dataclass(frozen=True)
class _Known:
    """What the tables hold: note -> (its JSON, its digest), and the addresses hidden now."""

    notes: dict[str, tuple[dict[str, Any], str]]
    hidden: set[str]

    def left_of(self, line: Change) -> Change:
        """The line without what is forgotten."""
        forget = _FORGET.get(line.what)
        return line if forget is None else replace(line, content=forget(self, line))

    def added(self, line: Change) -> dict[str, Any]:
        note, digest = self.notes[line.note]
        return {**line.content, "note": note, "digest": digest}

    def placed(self, line: Change) -> dict[str, Any]:
        return {**line.content, "target": self._shown(line.content["target"])}

    def restored(self, line: Change) -> dict[str, Any]:
        notes = [
            {**row, **self.notes[row["id"]][0], "digest": self.notes[row["id"]][1]}
            for row in line.content["notes"]
        ]
        places = [
            {**row, "target": self._shown(row["target"])}
            for row in line.content.get("placements", [])
        ]
        return {**line.content, "notes": notes, "placements": places}

    def _shown(self, target: dict[str, Any] | None) -> dict[str, Any] | None:
        if not target:
            return target
        return asdict(target_without_figures(Target.from_json(target), self.hidden))


_FORGET: dict[str, Callable[[_Known, Change], dict[str, Any]]] = {
    "note-added": _Known.added,
    "note-placed": _Known.placed,
    "restored": _Known.restored,
}
