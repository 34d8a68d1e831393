"""Pieces that many sheets share: a chart of the story, where a figure is from, a square code."""

import io
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import segno

from storytable.publish.sheets import Code, Heading, Items, Mark, Picture, Piece, Sheet, Text
from storytable.story.blocks import Block, CellRecord
from storytable.story.drawings import drawn
from storytable.story.legend import swatch
from storytable.story.words import Words
from storytable.story.workshop import Workshop

_ABREAST = 3
_MARKS = {"withheld", "absent", "bounded", "flag"}
_GLYPHS = "●■▲◆▼✚◀▶▬"  # as theme.SHAPES


def sheet(w: Workshop, name: str, pieces: Iterable[Piece], *, paper: str, title: str = "") -> Sheet:
    """A sheet of the kit with what stands on every one: part, story, place, release, labels."""
    footer = w.say(
        "sheet-footer",
        story=w.title,
        place=w.place,
        release=str(w.edition.manifest["release"]),
    )
    head = [] if title else [Text(f"{w.title} · {w.place}", "lead")]
    return Sheet(
        name,
        title or w.say(f"part-{name}"),
        (w.language,),
        paper,
        footer,
        w.labels,
        (*head, *_levelled(list(pieces))),
    )


def _levelled(pieces: list[Piece]) -> list[Piece]:
    """Headings from level 1 on without a step left out, as readers of outlines need them."""
    used = sorted({piece.level for piece in pieces if isinstance(piece, Heading)})
    return [
        replace(piece, level=used.index(piece.level) + 1) if isinstance(piece, Heading) else piece
        for piece in pieces
    ]


def frame(w: Workshop, name: str, paper: str) -> dict[str, Any]:
    """The same for a sheet with a template of its own."""
    made = sheet(w, name, (), paper=paper)
    footer = f"{made.footer} · {' '.join(made.labels)}"
    return {"title": made.title, "languages": [w.language], "paper": paper, "footer": footer}


def told(w: Workshop, name: str) -> list[Piece]:
    """A block as a reader meets it: heading, words, chart, of whom and from where."""
    block = w.block(name)
    pieces: list[Piece] = [Heading(block.title, 2)] if block.title else []
    pieces += [Text(text) for text in w.paragraphs(name)]
    if block.spec is not None:
        pieces.append(picture(w, name))
        pieces.append(Text(source(w, block), "small"))
    return pieces


def picture(w: Workshop, name: str) -> Picture:
    """The chart of a block with its text for whoever cannot see it and the names of its marks."""
    block = w.block(name)
    return Picture(w.edition.drawings[name], block.alt, key=key(w, block))


def wide(w: Workshop, name: str) -> str:
    """The chart of a block for a place broader than a phone: small charts stand three in a row."""
    spec = w.block(name).spec
    if spec is None or "columns" not in spec:
        return w.edition.drawings[name]
    return drawn({**spec, "columns": _ABREAST})


def key(w: Workshop | Words, block: Block) -> tuple[Mark, ...]:
    """What lines and marks of a chart stand for, each in words, with its ink where it has any."""
    return tuple(
        Mark(w.say(f"key-{kind}", reasons=text)) if kind in _MARKS else inked(kind, text)
        for kind, text in block.key
    )


def inked(kind: str, text: str) -> Mark:
    """A name of the legend with the colour, dash and shape it stands for."""
    what, _, number = kind.partition("-")
    if what not in ("series", "shape"):
        return Mark(text)
    drawing = swatch(kind).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return Mark(text, _GLYPHS[int(number) % len(_GLYPHS)], drawing)


def of_whom(block: Block) -> str:
    """Of whom the figures of a block are."""
    return "; ".join(dict.fromkeys(cell.of_whom for cell in block.cells))


def source(w: Workshop, block: Block) -> str:
    """Of whom, by whom, from when, on one line."""
    return " ".join(
        (
            w.say("poster-of-whom"),
            of_whom(block) + ".",
            source_line(w, block),
        )
    )


def source_line(w: Workshop, block: Block) -> str:
    """By whom and from when; a publisher's own full stop is not doubled."""
    said = w.say("poster-source", publisher=publishers(block), years=years(block))
    return said.replace("..", ".")


def publishers(block: Block) -> str:
    """Who published the figures of a block."""
    return ", ".join(dict.fromkeys(cell.publisher for cell in block.cells if cell.file))


def years(block: Block) -> str:
    """The first and last period of a block's figures, as they are written."""
    periods = list(dict.fromkeys(cell.period for cell in block.cells))
    return periods[0] if len(periods) == 1 else f"{periods[0]} – {periods[-1]}"


def figure_in_words(record: CellRecord) -> str:
    """A figure with everything it is about: `84.2% (Graduation rate; Fresno County; …)`."""
    about = "; ".join((record.measure, record.place, record.group, record.period, record.of_whom))
    return f"{record.text} ({about})"


def code(w: Workshop, address: str, link: str) -> Code | Text:
    """Where readers reach the story, with a square code; without a `link` its address alone."""
    if not link:
        return Text(f"{w.say('sheet-address')} {address}", "small")
    words, there = w.say("sheet-check"), reached(w, address, link)
    return Code(square(there), f"{words} {address}", f"{words}\n{there}")


def reached(w: Workshop, address: str, link: str) -> str:
    """Where a phone finds an address of this place and language: the hub is at `link`."""
    story, _, block = address.partition("/")[0].partition("#")
    view = w.edition.view
    query = urlencode({"place": view.place, "language": view.language})
    return f"{link.rstrip('/')}/story/{story}/?{query}#{block}"


@lru_cache(maxsize=256)
def square(text: str) -> str:
    """A square code as SVG, with the quiet margin that readers of codes need."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        out, kind="svg", border=4, scale=4, xmldecl=False, svgclass=None, lineclass=None
    )
    return out.getvalue().decode()


def bullets(w: Workshop, prefix: str, mark: str = "dot") -> Items:
    """The messages `prefix-1`, `prefix-2` … as a list."""
    return Items(w.several(prefix), mark)
