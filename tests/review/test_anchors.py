"""Anchors: a note stands where it was meant, or is lost by name; it never stands elsewhere."""

from collections import Counter
from random import Random

from storytable.review.anchors import Anchored, anchor, target_of
from storytable.review.notes import Target
from tests.review.made_up import (
    Change,
    Piece,
    Pieces,
    a_story,
    edition,
)


def targets(pieces: Pieces) -> list[tuple[Target, Piece, int | None]]:
    """Every block, every sentence and every figure, with the piece and part that is meant."""
    whole, found = edition(pieces), []
    for piece in pieces:
        where = f"made-up#{piece.id}"
        found.append((target_of(whole, where), piece, None))
        for s in piece.sentences:
            found.append((target_of(whole, where, s.text), piece, s.part))
        for cell in piece.cells:
            found.append((target_of(whole, f"{where}/{cell.address}"), piece, None))
    return found


def verdict(target: Target, meant: Piece, part: int | None, now: Pieces, found: Anchored) -> str:
    """right, orphan (lost and truly gone), lost, or wrong."""
    topic, (_, _, cell) = meant.sentences[0].topic, target.address.partition("/")
    if found.status == "lost":
        return "lost" if any(p.holds(topic) for p in now) else "orphan"
    front, _, its_cell = found.address.partition("/")
    piece = next(p for p in now if p.id == front.partition("#")[2])
    if cell:
        return "right" if its_cell == cell and piece.kind == meant.kind else "wrong"
    is_there = piece.holds(topic, None if found.reason == "block-only" else part)
    return "right" if is_there else "wrong"


def stress(change: Change, broken: Change | None) -> Counter[str]:
    """What became of all targets of a story in its next edition."""
    before, after = a_story(Random(1)), a_story(Random(2))
    now = change(after, Random(3))
    now = broken(now, Random(4)) if broken else now
    later = edition(now)
    return Counter(
        verdict(target, piece, part, now, anchor(target, later))
        for target, piece, part in targets(before)
    )
