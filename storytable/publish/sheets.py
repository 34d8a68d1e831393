"""What a printed sheet consists of, whatever file it becomes: PDF, large print or Word.

A sheet holds words and pictures that are already made; it computes no number and asks nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 begins a part of the sheet, 2 and 3 stand below it."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """A paragraph. `look` is empty, `lead`, `small`, `note` (set apart) or `say` (words to say)."""

    text: str
    look: str = ""


@dataclass(frozen=True)
class Items:
    """A list: with dots, numbers or boxes to tick."""

    items: tuple[str, ...]
    mark: str = "dot"


@dataclass(frozen=True)
class Grid:
    """A table with a heading row; `widths` are shares. Empty cells are for writing."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()
    caption: str = ""
    tall: bool = False


@dataclass(frozen=True)
class Picture:
    """A chart as SVG with its text for whoever cannot see it, and what its marks mean."""

    svg: str
    alt: str
    caption: str = ""
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lines:
    """Lines to write on, below a label."""

    count: int
    label: str = ""


@dataclass(frozen=True)
class Code:
    """A square code for a phone beside the address it holds, in letters too."""

    svg: str
    alt: str
    text: str


@dataclass(frozen=True)
class Pair:
    """The same in two languages, side by side."""

    left: tuple["Piece", ...]
    right: tuple["Piece", ...]
    languages: tuple[str, str]


@dataclass(frozen=True)
class Break:
    """A new page."""


Piece = Heading | Text | Items | Grid | Picture | Lines | Code | Pair | Break


@dataclass(frozen=True)
class Sheet:
    """A document of the kit: file name without ending, title, languages, paper, pieces.

    `paper` is letter, a4, tabloid or tabloid-flipped; `footer` stands on every page; `labels` say
    what to know before believing the sheet.
    """

    name: str
    title: str
    languages: tuple[str, ...]
    paper: str
    footer: str
    labels: tuple[str, ...]
    pieces: tuple[Piece, ...]


def paired(left: Sheet, right: Sheet) -> Sheet:
    """One sheet in two languages: texts side by side, each chart in both.

    Both were made from the same story and place, so their pieces correspond one by one.
    """
    tongues = (left.languages[0], right.languages[0])
    pieces: list[Piece] = []
    held: tuple[list[Piece], list[Piece]] = ([], [])

    def flush() -> None:
        if held[0]:
            pieces.append(Pair(tuple(held[0]), tuple(held[1]), tongues))
            held[0].clear()
            held[1].clear()

    for a, b in zip(left.pieces, right.pieces, strict=True):
        if isinstance(a, Break) or (isinstance(a, Lines) and not a.label):
            flush()
            pieces.append(a)
        else:
            held[0].append(a)
            held[1].append(b)
    flush()
    return Sheet(
        left.name,
        f"{left.title} · {right.title}",
        tongues,
        left.paper,
        f"{left.footer} · {right.footer}",
        tuple(dict.fromkeys((*left.labels, *right.labels))),
        tuple(pieces),
    )


def plain(content: Any) -> Any:
    """Pieces and sheets as plain JSON, each piece with its kind."""
    if is_dataclass(content) and not isinstance(content, type):
        kept = {field.name: plain(getattr(content, field.name)) for field in fields(content)}
        return {"kind": type(content).__name__.lower(), **kept}
    if isinstance(content, tuple | list):
        return [plain(part) for part in content]
    if isinstance(content, dict):
        return {name: plain(part) for name, part in content.items()}
    return content


def pictures(pieces: Sequence[Piece]) -> Iterator[Picture | Code]:
    """Every picture of a sheet, also those inside pairs."""
    for piece in pieces:
        if isinstance(piece, Pair):
            yield from pictures(piece.left)
            yield from pictures(piece.right)
        elif isinstance(piece, Picture | Code):
            yield piece
