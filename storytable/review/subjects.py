"""A block → its text, and the measures, places, groups and periods it speaks of.

Codes tell blocks apart in every language; names are looked for in texts.
"""

from collections.abc import Callable, Iterable

from storytable.data.address import MEASURE, PERIOD, PLACE
from storytable.review.notes import Target
from storytable.story.blocks import Block, CellRecord
from storytable.story.editions import Edition

Named = set[tuple[str, str]]


def is_measure(code: str) -> bool:
    """Whether this is a measure, as in `cde.graduation.rate`."""
    return bool(MEASURE.fullmatch(code))


def is_place(code: str) -> bool:
    """Whether this is a place, as in `06019` or `cds:1062166`."""
    return bool(PLACE.fullmatch(code))


def is_period(code: str) -> bool:
    """Whether this is a period, as in `2019-20`."""
    return bool(PERIOD.fullmatch(code))


def is_group(code: str) -> bool:
    """Whether this is a group, as in `all` or `race_ethnicity.black`."""
    return not (is_measure(code) or is_place(code) or is_period(code))


KINDS: tuple[Callable[[str], bool], ...] = (is_measure, is_place, is_group)


def text_of(block: Block) -> str:
    """Title and paragraphs of a block, a line each."""
    paragraphs = ("".join(r if isinstance(r, str) else r[0] for r in runs) for runs in block.text)
    return "\n".join(part for part in (block.title, *paragraphs) if part)


def named(records: Iterable[CellRecord]) -> Named:
    """(code, name) of each measure, place, group and period a block has figures of; the parts of
    a derived cell have records of their own."""
    found: Named = set()
    for record in records:
        if not record.address.startswith("="):
            parts = record.address.split("/")
            words = (record.measure, record.place, record.group, record.period)
            found |= set(zip(parts, words, strict=True))
    return found


def codes(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """The codes alone."""
    return {code for code, _ in pairs}


def names(edition: Edition) -> Named:
    """The places and groups an edition has figures about."""
    found = named(record for block in edition.blocks for record in block.cells)
    return {pair for pair in found if is_place(pair[0]) or is_group(pair[0])}


def entities(pairs: Named) -> tuple[str, ...]:
    """As a target keeps them: `code name`, in order."""
    return tuple(sorted(f"{code} {name}" for code, name in pairs))


def subjects(target: Target) -> Named:
    """What a target's entities say."""
    return {(code, name) for code, _, name in (e.partition(" ") for e in target.entities)}


def has_figures(target: Target) -> bool:
    """Whether its block had figures."""
    return any(is_measure(code) for code, _ in subjects(target))


def known_names(target: Target, edition: Edition) -> Named:
    """The names of places and groups then and now."""
    then = {pair for pair in subjects(target) if is_place(pair[0]) or is_group(pair[0])}
    return then | names(edition)


def contradicts(target: Target, block: Block) -> bool:
    """Whether the block has figures of other measures, places or groups only."""
    before, now = codes(subjects(target)), codes(named(block.cells))
    for is_kind in KINDS:
        ours, theirs = set(filter(is_kind, before)), set(filter(is_kind, now))
        if ours and theirs and not ours & theirs:
            return True
    return False


def lasting(its_codes: set[str]) -> set[str]:
    """The codes that stay from release to release: all but the periods."""
    return {code for code in its_codes if not is_period(code)}


def share_a_period(one: set[str], other: set[str]) -> bool:
    """Whether two sets of codes have a period in common, or one of them has none."""
    ours, theirs = set(filter(is_period, one)), set(filter(is_period, other))
    return not ours or not theirs or bool(ours & theirs)
