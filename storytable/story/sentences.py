"""Cells and a message → a sentence in every state, each number tied to its cell.

A sentence says "rose" or "fell" only through a derived cell; a figure that is hidden or was
never published has its own wording, not a gap.
"""

import re
from collections.abc import Mapping

from storytable.data.cells import WEAKNESS, Cell, State, change
from storytable.errors import DataProblem, UsageProblem
from storytable.story.blocks import Block, Run
from storytable.story.names import Names
from storytable.story.words import direction

_OPEN, _CLOSE = "\ue000", "\ue001"
_NUMBER = re.compile(f"{_OPEN}(.*?){_OPEN}(.*?){_CLOSE}", re.DOTALL)


def write_sentence(
    names: Names, message: str, *, cells: Mapping[str, Cell], kind: str = "sentence"
) -> Block:
    """The block of a message; `cells` are its placeholders by name.

    With cells called `before` and `after`, `$change` and `$direction` are theirs too. Raises
    DataProblem when the message lacks the wording for the state the cells are in.
    """
    known = dict(cells)
    if "before" in cells and "after" in cells:
        known |= _changed(cells["before"], cells["after"])
    values: dict[str, str] = (
        {
            "view_place": names.words.place(
                names.catalog.release.places.get(next(iter(cells.values())).place)
            )
        }
        if cells
        else {}
    )
    for name, cell in known.items():
        values |= _marked(names, name, cell)
    weakest = max(known.values(), key=lambda c: WEAKNESS.index(c.state), default=None)
    attribute = ""
    if weakest is not None and weakest.state is not State.PUBLISHED:
        attribute = weakest.state.value
        values |= {
            k.partition("_")[2]: v for k, v in names.values("x", weakest).items() if "_" in k
        }
    paragraphs = _paragraphs(names, message, attribute, values)
    paragraphs += [(text,) for text in dict.fromkeys(map(names.anomaly, known.values())) if text]
    return Block(
        id=message,
        kind=kind,
        title=title(names, message),
        text=tuple(paragraphs),
        cells=names.records(list(known.values())),
    )


def write_plain(names: Names, message: str, *, kind: str, place: str, attribute: str = "") -> Block:
    """The block of a message without figures; `$view_place` is the place being read about."""
    values = {"view_place": names.words.place(names.catalog.release.places.get(place))}
    return Block(
        id=message,
        kind=kind,
        title=title(names, message),
        text=tuple(_paragraphs(names, message, attribute, values)),
    )


def title(names: Names, message: str) -> str:
    """The heading of a block, where its message has one."""
    words = names.words
    return words.say(message, "heading") if words.has(message, "heading") else ""


def _changed(before: Cell, after: Cell) -> dict[str, Cell]:
    try:
        return {"change": change(before, after)}
    except UsageProblem:
        return {}  # two publications: the sentence may name both, never their difference


def _marked(names: Names, name: str, cell: Cell) -> dict[str, str]:
    values = names.values(name, cell)
    if name == "change" and cell.state is State.PUBLISHED:
        values["direction"] = direction(cell.number())
        values[name] = names.words.number(
            abs(cell.number()), unit=cell.unit, decimals=cell.decimals
        )
    if cell.state in (State.PUBLISHED, State.BOUNDED):
        values[name] = f"{_OPEN}{cell.address}{_OPEN}{values[name]}{_CLOSE}"
    return values


def _paragraphs(
    names: Names, message: str, attribute: str, values: Mapping[str, str]
) -> list[tuple[Run, ...]]:
    if attribute and not names.words.has(message, attribute):
        raise DataProblem(
            f"{names.words.language}.ftl {message}",
            f"there is no wording for figures that are {attribute}",
            expected=f"an attribute .{attribute}",
            do="write what the reader should know instead of the number",
        )
    text = names.words.say(message, attribute, **values)
    return [runs(begun(part)) for part in text.split("\n\n") if part.strip()]


def begun(text: str) -> str:
    """A sentence may begin with the name of a place, which some languages write small."""
    return text[:1].upper() + text[1:]


def runs(text: str) -> tuple[Run, ...]:
    """Plain text and numbers tied to their cells, in reading order."""
    pieces: list[Run] = []
    at = 0
    for match in _NUMBER.finditer(text):
        pieces += [text[at : match.start()], (match[2], match[1])]
        at = match.end()
    pieces.append(text[at:])
    return tuple(" ".join(p.split("\n")) if isinstance(p, str) else p for p in pieces if p)
