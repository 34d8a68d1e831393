"""What a notebook emits: frozen blocks that go to JSON and back without loss.

A block carries the cells behind every number in it; nothing after it computes one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from storytable.story.paper import Link, Paper, Text, from_plain, plain

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
    """One piece of a story. `text` is a list of paragraphs, each a list of runs.

    `paper` is a form or sheet below it. A `widget` brings the form to life: `module` is the name
    of a script in `widgets/`, `data` what it is given.
    """

    id: str
    kind: str
    title: str = ""
    text: tuple[tuple[Run, ...], ...] = ()
    alt: str = ""
    key: tuple[tuple[str, str], ...] = ()
    spec: Mapping[str, Any] | None = None
    table: Table | None = None
    cells: tuple[CellRecord, ...] = ()
    paper: tuple[Paper, ...] = ()
    widget: Mapping[str, Any] | None = None

    def behind(self) -> dict[str, Any]:
        """What a script needs beside the block's HTML: its chart, its widget."""
        parts = {"spec": self.spec, "widget": self.widget}
        return {name: part for name, part in parts.items() if part is not None}

    def alone(self) -> "Block":
        """As it stands in a file that cannot be asked anything: its links are plain text."""
        pieces = (Text(p.text) if isinstance(p, Link) else p for p in self.paper)
        return replace(self, paper=tuple(pieces))

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; fields at their default are left out."""
        whole = {
            **vars(self),
            "table": vars(self.table) if self.table else None,
            "cells": tuple(dict(vars(cell)) for cell in self.cells),
            "paper": plain(self.paper) or (),
        }
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
        fields["paper"] = from_plain(fields.get("paper", []))
        fields["key"] = tuple((state, words) for state, words in fields.get("key", ()))
        fields["cells"] = tuple(CellRecord(**record) for record in fields.get("cells", ()))
        return cls(**fields)


def _run(run: Any) -> Run:
    return run if isinstance(run, str) else (run[0], run[1])
