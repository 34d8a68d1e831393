"""The edition of a tool → its sheet on paper: the form and rules as the page has them."""

from collections.abc import Iterator
from dataclasses import dataclass

from storytable.publish.kit.pieces import key
from storytable.publish.sheets import Picture, Piece, Sheet
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.labels import labels
from storytable.story.names import Names
from storytable.story.paper import (
    Card,
    Grid,
    Heading,
    Items,
    Lines,
    Link,
    Paper,
    People,
    Question,
    Rule,
    Text,
)
from storytable.story.sentences import begun
from storytable.story.stories import Story

_CLOSE = 9.5


@dataclass(frozen=True)
class Tool:
    """A tool in a language, and its one-file page."""

    story: Story
    edition: Edition
    names: Names
    page: bytes


def twin(tool: Tool, paper: str) -> Sheet:
    """The sheet of a tool: all its parts, the days until which its rules hold in words."""
    words, view = tool.names.words, tool.edition.view
    title = words.say("story-title")
    place = begun(words.place(tool.names.catalog.release.places.get(view.place)))
    pieces = [piece for block in tool.edition.blocks for piece in _block(tool, block)]
    return Sheet(
        f"sheet-{tool.story.story}",
        title,
        (view.language,),
        paper,
        f"{title} · {place} · {tool.edition.manifest['release']}",
        tuple(labels(tool.story, tool.names)[1:]),
        (Text(place, "lead"), *pieces),
        points=_CLOSE,
    )


def _block(tool: Tool, block: Block) -> Iterator[Piece]:
    if block.title and block.kind != "heading":
        yield Heading(block.title)
    for runs in block.text[1 if block.kind == "heading" else 0 :]:
        yield Text("".join(run if isinstance(run, str) else run[0] for run in runs))
    if block.spec is not None:
        drawing = tool.edition.drawings[block.id]
        yield Picture(drawing, block.alt, key=key(tool.names.words, block))
    for piece in block.paper:
        yield from printed(piece)


def printed(piece: Paper, above: int = 1) -> Iterator[Piece]:
    """A piece of a form as pieces of a sheet; `above` is the level of the heading above it."""
    match piece:
        case Rule():
            yield from _rule(piece)
        case Question():
            yield Heading(piece.text, above + 1)
            yield Items(tuple(text for _, text in piece.choices), "box")
        case Card():
            yield Heading(piece.title, above + 1)
            if piece.whom:
                yield Text(piece.whom, "small")
            for inner in piece.pieces:
                yield from printed(inner, above + 1)
        case Heading():
            yield Heading(piece.text, above + piece.level)
        case _:
            yield _plainly(piece)


def _plainly(piece: Grid | Items | Lines | Link | People | Text) -> Piece:
    if isinstance(piece, People):
        return Items(tuple(f"{count} {text}" for count, text in piece.kinds))
    return Text(_office(piece)) if isinstance(piece, Link) else piece


def _rule(rule: Rule) -> Iterator[Piece]:
    """Its office, what it says, and until when; what is over was never put into words."""
    offices = "; ".join(map(_office, rule.pointers))
    links = [Text(f"{rule.label} {offices}", "small")] if offices else []
    said = [Text(rule.statement), Text(rule.said, "small")] if rule.statement else []
    over = [Text(rule.after, "small")] if rule.after and not rule.statement else []
    yield from (*links, *said, *over) if rule.first == "pointers" else (*said, *over, *links)


def _office(link: Link) -> str:
    note = f" ({link.note})" if link.note else ""
    return f"{link.text}, {link.href.removeprefix('https://')}{note}"
