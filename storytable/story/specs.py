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
    datasets = drawn.get("datasets", {})
    lists = [*datasets.values(), *_inline(drawn)]
    for rows in lists:
        for row in rows:
            for name in set(row) - used:
                del row[name]


def _inline(node: Any) -> Iterator[list[dict[str, Any]]]:
    if isinstance(node, dict):
        data = node.get("data")
        if isinstance(data, dict) and isinstance(data.get("values"), list):
            yield data["values"]
        for name, value in node.items():
            if name not in ("data", "datasets"):
                yield from _inline(value)
    elif isinstance(node, list):
        for value in node:
            yield from _inline(value)
