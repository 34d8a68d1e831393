"""What readers can try out in a story, on paper: each of its sheets that has no part of its own."""

from collections.abc import Iterator

from storytable.publish.kit.pieces import sheet
from storytable.publish.kit.twins import printed
from storytable.publish.sheets import Break, Heading, Picture, Piece, Sheet, Text
from storytable.story.blocks import Block
from storytable.story.drawings import drawn
from storytable.story.paper import Card
from storytable.story.reveal import steps
from storytable.story.workshop import Workshop

_APART = ("predict", "hundred")  # the sheet to draw on, the tokens to lay out


def has_exercises(w: Workshop) -> bool:
    """Whether the story has anything to try out that is not a part of the kit already."""
    return bool(_told(w))


def exercises(w: Workshop, paper: str) -> Sheet:
    """Each of them on a page of its own, with its questions and room to write."""
    pieces: list[Piece] = [Text(w.say("exercises-lead"), "small")]
    for at, block in enumerate(_told(w)):
        pieces += [Break()] if at else []
        pieces += _page(w, block)
    return sheet(w, "exercises", pieces, paper=paper)


def _told(w: Workshop) -> list[Block]:
    return [
        block
        for block in w.edition.blocks
        if block.widget is not None and block.paper and block.widget["module"] not in _APART
    ]


def _page(w: Workshop, block: Block) -> Iterator[Piece]:
    yield Heading(block.title)
    yield from map(Text, w.paragraphs(block.id))
    stages = _stages(w, block)
    for at, piece in enumerate(block.paper):
        heading, *rest = printed(piece)
        if stages and at:
            yield Break()  # a room gets one stage after the other
        yield heading
        if isinstance(piece, Card):
            yield from stages[at : at + 1]
        yield from rest


def _stages(w: Workshop, block: Block) -> list[Picture]:
    """The chart that stands next, little by little, where this is what the sheet is about."""
    if block.widget is None or block.widget["module"] != "reveal":
        return []
    later = w.edition.blocks[w.edition.blocks.index(block) :]
    chart = next((block for block in later if block.spec is not None), None)
    if chart is None or chart.spec is None:
        return []
    return [Picture(drawn(spec), chart.alt) for spec in steps(chart.spec).values()]
