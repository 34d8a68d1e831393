"""Posters and table tents: one idea each, in one language or two, with a number."""

import re
from collections.abc import Sequence
from typing import Any

from storytable.errors import DataProblem
from storytable.publish.kit.pieces import key, of_whom, reached, source_line, square, wide
from storytable.publish.sheets import Mark, plain
from storytable.story.blocks import Block
from storytable.story.sentences import begun
from storytable.story.workshop import Workshop

WORDS = 80
PROMPTS = ("prompt-notice", "prompt-fits", "prompt-missing")


def posters(workshops: Sequence[Workshop], link: str, *, size: str) -> dict[str, Any]:
    """All posters of a kit for the template; DataProblem where one says more than WORDS words."""
    first = workshops[0]
    made = [_poster(workshops, name, at, link) for at, name in enumerate(first.plan.stations, 1)]
    _refuse_long(made)
    return {
        "title": f"{first.say('part-posters')}: {first.title}",
        "languages": [w.language for w in workshops],
        "size": size,
        "paper": size,
        "posters": made,
    }


def _refuse_long(made: Sequence[dict[str, Any]]) -> None:
    """A poster is read standing: refused where a language says more than WORDS words."""
    long = [
        f"poster-{poster['name']} in {face['language']} ({face['words']})"
        for poster in made
        for face in poster["faces"]
        if face["words"] > WORDS
    ]
    if long:
        raise DataProblem(
            "posters",
            f"these say more than {WORDS} words: {', '.join(long)}",
            do="shorten these messages in the story's activities",
        )


def _poster(workshops: Sequence[Workshop], name: str, number: int, link: str) -> dict[str, Any]:
    first = workshops[0]
    address = first.address(name)
    charts = {wide(w, name): w.block(name).alt for w in reversed(workshops)}
    return {
        "name": name,
        "number": number,
        "place": " · ".join(dict.fromkeys(_where(w, w.block(name)) for w in workshops)),
        "faces": [_face(w, name) for w in workshops],
        "charts": [{"svg": svg, "alt": alt} for svg, alt in reversed(charts.items())],
        "code": square(reached(first, address, link)) if link else "",
        "code-alt": f"{first.say('sheet-check')} {address}",
        "address": address,
    }


def _where(w: Workshop, block: Block) -> str:
    """The place of the picture: the workshop's, unless a figure exists for another place only."""
    places = {cell.place for cell in block.cells}
    return begun(places.pop()) if len(places) == 1 else w.place


def _face(w: Workshop, name: str) -> dict[str, Any]:
    block = w.block(name)
    face = {
        "language": w.language,
        "title": block.title,
        "sentence": w.say(f"poster-{name}"),
        "of-whom": w.say("poster-of-whom"),
        "whom": re.sub(r" ?\([^()]*\)", "", of_whom(block)),
        "missing": _missing(w, block),
        "key": plain(_names(w, block)),
        "source": source_line(w, block),
        "prompts": [w.say(prompt) for prompt in PROMPTS],
        "notes": w.say("poster-notes"),
        "labels": " ".join(w.labels),
    }
    said = [face[part] for part in ("title", "sentence", "of-whom", "whom", "missing", "source")]
    count = len(" ".join([*map(str, said), *face["prompts"]]).split())
    return {**face, "words": count}


def _missing(w: Workshop, block: Block) -> str:
    """What is not in the picture, in few words; the sheet of biographies says why."""
    states = {cell.state for cell in block.cells}
    parts = [w.say(f"poster-{state}") for state in ("withheld", "absent") if state in states]
    return f"{w.say('poster-missing')} {' '.join(parts)}" if parts else ""


def _names(w: Workshop, block: Block) -> list[Mark]:
    """The names of colours, shapes and dates, without what hidden figures mean."""
    marks = zip(block.key, key(w, block), strict=True)
    return [
        mark for (kind, _), mark in marks if kind.startswith(("series-", "shape-", "date", "flag"))
    ]
