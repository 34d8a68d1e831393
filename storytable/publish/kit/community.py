"""What a community has written about a story, on paper: numbered as on the page, block by block."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storytable.publish import pdf
from storytable.publish.kit.pieces import code, sheet
from storytable.publish.sheets import Heading, Piece, Sheet, Text
from storytable.story.workshop import Workshop


@dataclass(frozen=True)
class Said:
    """A public note: its number, the block it is about, its kind and what it is about in words,
    its text, and each answer in words."""

    number: int
    block: str
    kind: str
    about: str
    text: str
    answers: tuple[str, ...] = ()


def community_notes(w: Workshop, said: Sequence[Said], link: str, paper: str) -> Sheet:
    """The notes of each block in the order of the story, with a code that leads to the page."""
    pieces: list[Piece] = [Text(w.say("community-lead")), code(w, w.address("story"), link)]
    names = [block.id for block in w.edition.blocks]
    for name in [*names, *dict.fromkeys(s.block for s in said if s.block not in names)]:
        here = [s for s in said if s.block == name]
        if here:
            title = w.block(name).title if name in names else ""
            pieces.append(Heading(title or w.title, 2))
            for one in here:
                pieces += _note(w, one)
    made = sheet(w, "community-notes", pieces, paper=paper)
    return replace(made, labels=made.labels[1:])  # a community has read this one


def _note(w: Workshop, said: Said) -> list[Piece]:
    about = f" ({said.about})" if said.about else ""
    head = w.say("community-note", number=str(said.number), kind=said.kind) + about
    answers = [Text(w.say("community-answer", answer=answer), "small") for answer in said.answers]
    printable = pdf.can_print(said.text)
    words = f"“{said.text}”" if printable else w.say("community-not-printed")
    return [Text(f"{head}: {words}"), *answers]
