"""What a notebook emits: frozen blocks that go to JSON and back without loss.

A block carries the cells behind every number in it; nothing after it computes one.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

MIME = "application/vnd.storytable.block+json"
KINDS = (
    "heading",
    "sentence",
    "exhibit",
    "prompt",
    "widget",
    "limits",
    "context",
    "action",
    "biography",
)

Run = str | tuple[str, str]
"""A piece of a sentence: plain text, or (number as written, address of its cell)."""


@dataclass(frozen=True)
class CellRecord:
    """A cell in the reader's language: what one tap shows and a download holds."""

    address: str
    text: str
    state: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    measure: str
    place: str
    group: str
    period: str
    of_whom: str
    reason: str
    anomaly: str
    file: str
    row: int
    column: str
    publisher: str


@dataclass(frozen=True)
class Table:
    """The table twin of a chart. Each row: its heading, then cell addresses ("" for none)."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """One piece of a story. `text` is a list of paragraphs, each a list of runs."""

    id: str
    kind: str
    title: str = ""
    text: tuple[tuple[Run, ...], ...] = ()
    alt: str = ""
    key: tuple[tuple[str, str], ...] = ()
    spec: Mapping[str, Any] | None = None
    table: Table | None = None
    cells: tuple[CellRecord, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; fields at their default are left out."""
        whole = asdict(self)
        return {k: v for k, v in whole.items() if v not in ("", (), None) or k in ("id", "kind")}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Block":
        """The block that `to_json` wrote (also after a round trip through JSON text)."""
        fields = dict(data)
        if table := fields.get("table"):
            fields["table"] = Table(
                table["corner"],
                tuple(table["columns"]),
                tuple((head, tuple(cells)) for head, cells in table["rows"]),
                tuple(table["groups"]),
            )
        fields["text"] = tuple(tuple(_run(r) for r in runs) for runs in fields.get("text", ()))
        fields["key"] = tuple((state, words) for state, words in fields.get("key", ()))
        fields["cells"] = tuple(CellRecord(**record) for record in fields.get("cells", ()))
        return cls(**fields)


def _run(run: Any) -> Run:
    return run if isinstance(run, str) else (run[0], run[1])
