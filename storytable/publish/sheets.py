"""What a printed sheet consists of, whatever file it becomes: PDF, large print or Word.

A sheet holds words and pictures that are already made; it computes no number and asks nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from storytable.story.paper import Grid, Heading, Items, Lines, Text, plain

__all__ = ["Grid", "Heading", "Items", "Lines", "Text", "plain"]


@dataclass(frozen=True)
class Mark:
    """What a mark of a chart stands for; `swatch` is its ink as SVG, `glyph` its shape as a letter
    for files without drawings. Both are empty for marks that are named in words."""

    text: str
    glyph: str = ""
    swatch: str = ""

    @property
    def line(self) -> str:
        """The shape and what it stands for, as text alone."""
        return f"{self.glyph} {self.text}".strip()


@dataclass(frozen=True)
class Picture:
    """A chart as SVG with its text for whoever cannot see it, and what its marks mean."""

    svg: str
    alt: str
    caption: str = ""
    key: tuple[Mark, ...] = ()


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
class Part:
    """Pieces in a language other than the sheet's first."""

    language: str
    pieces: tuple["Piece", ...]


@dataclass(frozen=True)
class Break:
    """A new page."""


Piece = Heading | Text | Items | Grid | Picture | Lines | Code | Pair | Part | Break


@dataclass(frozen=True)
class Sheet:
    """A document of the kit: file name without ending, title, languages, paper, pieces.

    `points` is the size of its letters; `paper` is letter, a4, tabloid or a3; `footer` stands on
    every page; `labels` say what to know before believing the sheet.
    """

    name: str
    title: str
    languages: tuple[str, ...]
    paper: str
    footer: str
    labels: tuple[str, ...]
    pieces: tuple[Piece, ...]
    points: float = 10.5


def on_both_sides(left: Sheet, right: Sheet) -> Sheet:
    """Two languages on one sheet of paper: each page is followed by its twin, for its back."""
    fronts, backs = _pages(left), _pages(right)
    pieces: list[Piece] = []
    for front, back in zip(fronts, backs, strict=True):
        head = (Heading(right.title),) if back is backs[0] else ()
        pieces += [*([Break()] if pieces else []), *front, Break()]
        pieces.append(Part(right.languages[0], (*head, *back)))
    return _joined(left, right, tuple(pieces), title=left.title)


def _pages(sheet: Sheet) -> list[tuple[Piece, ...]]:
    pages: list[list[Piece]] = [[]]
    for piece in sheet.pieces:
        if isinstance(piece, Break):
            pages.append([])
        else:
            pages[-1].append(piece)
    return [tuple(page) for page in pages]


_CLOSE = 9.0


def in_both_languages(left: Sheet, right: Sheet) -> Sheet:
    """A form in two languages at once: one line to write on, its label in both; no square code.

    Both were made from the same story and place, so their pieces correspond one by one.
    """
    tongues = (left.languages[0], right.languages[0])
    pairs = zip(left.pieces, right.pieces, strict=True)
    pieces = [_both(a, b, tongues) for a, b in pairs if not isinstance(a, Code)]
    title = f"{left.title} / {right.title}"
    return replace(_joined(left, right, tuple(pieces), title=title), points=_CLOSE)


def _both(a: Piece, b: Piece, tongues: tuple[str, str]) -> Piece:
    match a, b:
        case (Text(), Text()) if a != b:
            return Pair((a,), (b,), tongues)
        case (Heading(), Heading()):
            return Heading(_slash(a.text, b.text), a.level)
        case (Items(), Items()):
            return Items(tuple(map(_slash, a.items, b.items)), a.mark)
        case (Lines(), Lines()):
            return Lines(a.count, _slash(a.label, b.label))
        case (Grid(), Grid()):
            rows = tuple(tuple(map(_slash, x, y)) for x, y in zip(a.rows, b.rows, strict=True))
            return replace(a, head=tuple(map(_slash, a.head, b.head)), rows=rows)
    return a


def _slash(a: str, b: str) -> str:
    return a if a == b else f"{a} / {b}"


def _joined(left: Sheet, right: Sheet, pieces: tuple[Piece, ...], *, title: str) -> Sheet:
    labels = tuple(dict.fromkeys((*left.labels, *right.labels)))
    footer = f"{left.footer} / {right.footer}"
    return replace(
        left,
        title=title,
        languages=(*left.languages, *right.languages),
        footer=footer,
        labels=labels,
        pieces=pieces,
    )


def pictures(pieces: Sequence[Piece]) -> Iterator[Picture | Code]:
    """Every picture of a sheet, also those inside pairs."""
    for piece in pieces:
        if isinstance(piece, Pair):
            yield from pictures(piece.left)
            yield from pictures(piece.right)
        elif isinstance(piece, Part):
            yield from pictures(piece.pieces)
        elif isinstance(piece, Picture | Code):
            yield piece
