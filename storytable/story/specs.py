"""Walking through a Vega-Lite specification: its objects, the columns it reads, its rows."""

from collections.abc import Iterator, Mapping
from typing import Any


def parts(node: Any) -> Iterator[Mapping[str, Any]]:
    """Every object of a specification except its data."""
    if isinstance(node, dict):
        yield node
        for name, value in node.items():
            if name not in ("datasets", "data", "config"):
                yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


def entries(node: Any) -> Iterator[dict[str, Any]]:
    """Every encoding entry that reads a column."""
    if isinstance(node, dict):
        if isinstance(node.get("field"), str):
            yield node
        for name, value in node.items():
            if name != "datasets":
                yield from entries(value)
    elif isinstance(node, list):
        for value in node:
            yield from entries(value)


def keep_columns(drawn: dict[str, Any], used: set[str]) -> None:
    """Rows without the columns that no mark reads: they would only weigh on a phone."""
    inline = [part["data"].get("values") for part in parts(drawn) if "data" in part]
    for rows in [*drawn.get("datasets", {}).values(), *filter(None, inline)]:
        for row in rows:
            for name in set(row) - used:
                del row[name]
