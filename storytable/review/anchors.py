"""A note's target in one edition → where it stands in another: kept, moved or lost, never guessed.

The address decides first, then the words inside its block, then the one block of the same kind
that speaks of the same measures, places, groups and a period in common. What could stand in two
places stands in none.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from storytable.data.address import Anchor
from storytable.data.cells import State
from storytable.errors import UsageProblem
from storytable.review.likeness import (
    change,
    find_passage,
    folded,
    likeness,
    masked,
    names_in,
    numbers,
    passage_likeness,
)
from storytable.review.notes import Target
from storytable.review.subjects import (
    codes,
    contradicts,
    entities,
    has_figures,
    known_names,
    lasting,
    named,
    names,
    share_a_period,
    subjects,
    text_of,
)
from storytable.story.blocks import Block, CellRecord
from storytable.story.editions import Edition

STATUS = {
    "exact": "kept",
    "value-changed": "kept",
    "text-changed": "kept",
    "moved": "moved",
    "block-only": "moved",
    "gone": "lost",
    "withheld": "lost",
}
ALIKE = 0.6
ALIKE_IN_WORDS_ALONE = 0.8  # where no figure helps to tell a block from its likes
MARGIN = 0.15
_OFFERED = 3


@dataclass(frozen=True)
class Anchored:
    """What became of a target in an edition, `reason` being one of STATUS.

    `address` is empty where it is lost, and `nearest` are then addresses to offer a person;
    `before` and `now` the figure as its writer saw it and as it stands, `quote` the passage as it
    reads now. `forget`: the target holds figures that may be hidden now, and is to be kept and
    shown only as `without_snapshot`.
    """

    reason: str
    address: str = ""
    before: str = ""
    now: str = ""
    quote: str = ""
    nearest: tuple[str, ...] = ()
    forget: bool = False

    @property
    def status(self) -> str:
        """kept, moved (which waits for a person) or lost."""
        return STATUS[self.reason]


def target_of(edition: Edition, address: str, quote: str = "") -> Target:
    """What a reader of this edition means by an address and a sentence of its block.

    Raises UsageProblem where the edition has no such block, figure or sentence.
    """
    block_id, cell = _parts(address, edition)
    block = _block(edition, block_id)
    if block is None:
        known = ", ".join(b.id for b in edition.blocks)
        raise UsageProblem(address, "this edition has no such block", expected=f"one of {known}")
    record = next((record for record in block.cells if record.address == cell), None)
    if cell and record is None:
        raise UsageProblem(address, "this block has no such figure", do="choose one it shows")
    text = text_of(block)
    if folded(quote) not in folded(text):
        raise UsageProblem(address, f"the block does not say {quote!r}", do="quote what it says")
    about = named(block.cells)
    about |= {pair for pair in names(edition) if names_in(text, {pair})}
    return Target(
        address=address,
        place=edition.view.place,
        language=edition.view.language,
        edition=edition.digest,
        block_text=text,
        quote=quote,
        entities=entities(about),
        snapshot=record.text if record else "",
        block_kind=block.kind,
    )


def anchor(target: Target, edition: Edition, *, withheld: Collection[str] = ()) -> Anchored:
    """Where the target stands in this edition of its story, and what has changed there.

    `withheld`: addresses of cells known to be hidden now, for figures the edition no longer has.
    Texts of another language are not compared: there a quote falls back to its block.
    """
    block_id, cell = _parts(target.address, edition)
    hidden = {r.address for r in _records(edition) if r.state == State.WITHHELD} | {*withheld}
    if cell:
        found = _find_figure(target, edition, block_id=block_id, cell=cell, hidden=hidden)
    else:
        found = _find_words(target, edition, block_id)
    if not _is_to_forget(target, found, edition, hidden):
        return found
    return replace(found, forget=True, before="" if found.status == "lost" else found.before)


def without_snapshot(target: Target) -> Target:
    """The target without any figure: none in its snapshot, each a `#` in its texts.

    It can be anchored as before, for texts are compared in this form.
    """
    quote, text = masked(target.quote), "\n".join(map(masked, target.block_text.split("\n")))
    return replace(target, snapshot="", quote=quote, block_text=text)


# A figure: its address says which it is, wherever it stands.


def _find_figure(
    target: Target, edition: Edition, *, block_id: str, cell: str, hidden: set[str]
) -> Anchored:
    has_words_only = bool(target.snapshot) and not numbers(target.snapshot)
    record = next((r for r in _records(edition) if r.address == cell), None)
    now = record.text if record else ""
    if cell in hidden and not has_words_only:
        return Anchored("withheld", now=now)
    holders = [b for b in edition.blocks if any(r.address == cell for r in b.cells)]
    block = _holder(target, edition, block_id=block_id, holders=holders)
    if block is None or (_is_absent(record) and not has_words_only):
        nearest = tuple(f"{edition.story}#{b.id}/{cell}" for b in holders[:_OFFERED])
        return Anchored("gone", before=target.snapshot, now=now, nearest=nearest)
    if target.language == edition.view.language:
        is_same = folded(target.snapshot) == folded(now)
    else:
        is_same = numbers(target.snapshot) == numbers(now)
    reason = "exact" if is_same else "value-changed"
    return Anchored(
        reason if block.id == block_id else "moved",
        f"{edition.story}#{block.id}/{cell}",
        before=target.snapshot,
        now=now,
    )


def _is_absent(record: CellRecord | None) -> bool:
    return record is None or record.state == State.ABSENT


def _holder(
    target: Target, edition: Edition, *, block_id: str, holders: list[Block]
) -> Block | None:
    """The block in which a figure is meant: the same, else the only one of its kind with it."""
    same = [b for b in holders if target.block_kind in ("", b.kind)]
    of_this_id = [b for b in (*same, *holders) if b.id == block_id]
    if of_this_id and (of_this_id[0] in same or not same):
        return of_this_id[0]
    if len(same) < 2:
        return same[0] if same else None
    chosen, _ = _most_alike(target, edition, same)
    return chosen


# Words: the block of this id, else the one block that can be meant; then the passage in it.


def _find_words(target: Target, edition: Edition, block_id: str) -> Anchored:
    if target.place != edition.view.place:
        return Anchored("gone")
    block = _block(edition, block_id)
    nearest: tuple[str, ...] = ()
    if block is not None and contradicts(target, block):
        block = None
    if block is None or not _says_the_same(block, target):
        other, nearest = _most_alike(target, edition, edition.blocks)
        is_meant = other is not None and (
            block is None or _says_the_same(other, target) or not _shares_a_period(block, target)
        )
        block = other if is_meant else block
    if block is None:
        return Anchored("gone", nearest=nearest)
    found = _inside(target, edition, block)
    has_moved = block.id != block_id and found.status == "kept"
    return replace(found, reason="moved") if has_moved else found


def _says_the_same(block: Block, target: Target) -> bool:
    """The same words, whatever the numbers, about a period in common."""
    is_same = masked(text_of(block)) == masked(target.block_text)
    return is_same and _shares_a_period(block, target)


def _shares_a_period(block: Block, target: Target) -> bool:
    return share_a_period(codes(named(block.cells)), codes(subjects(target)))


def _inside(target: Target, edition: Edition, block: Block) -> Anchored:
    address, text = f"{edition.story}#{block.id}", text_of(block)
    if target.language != edition.view.language:
        return Anchored("block-only" if target.quote else "exact", address)
    if not target.quote:
        return Anchored(change(target.block_text or text, text), address)
    passage = find_passage(target.quote, text)
    known = known_names(target, edition)
    if not passage or names_in(passage, known) != names_in(target.quote, known):
        return Anchored("block-only", address)
    return Anchored(change(target.quote, passage), address, quote=passage)


def _most_alike(
    target: Target, edition: Edition, blocks: Iterable[Block]
) -> tuple[Block | None, tuple[str, ...]]:
    """The one block of the same kind, about the same, that reads like the target's; else none,
    and the addresses of those that come near."""
    if target.language != edition.view.language:
        return None, ()
    known = known_names(target, edition)
    about = codes(subjects(target)) | names_in(target.block_text, known)
    ranked = []
    for block in blocks:
        if target.block_kind not in ("", block.kind):
            continue
        text = text_of(block)
        its = codes(named(block.cells)) | names_in(text, known)
        if lasting(its) == lasting(about) and share_a_period(its, about):
            ranked.append((_score(target, text), block))
    ranked.sort(key=lambda pair: -pair[0])
    bar = ALIKE if has_figures(target) else ALIKE_IN_WORDS_ALONE
    near = [(score, block) for score, block in ranked if score >= bar]
    runner_up = ranked[1][0] if len(ranked) > 1 else 0.0
    if near and near[0][0] - runner_up >= MARGIN:
        return near[0][1], ()
    return None, tuple(f"{edition.story}#{block.id}" for _, block in near[:_OFFERED])


def _score(target: Target, text: str) -> float:
    whole = likeness(target.block_text, text)
    if not target.quote or not has_figures(target):
        return whole
    return (whole + passage_likeness(target.quote, text)) / 2


# What an edition holds.


def _is_to_forget(target: Target, found: Anchored, edition: Edition, hidden: set[str]) -> bool:
    """Whether the target's texts may hold a figure that is hidden now: they speak of a hidden
    cell's measure, place and group, and their numbers no longer stand where the note does."""
    if found.reason == "withheld":
        return True
    about = codes(subjects(target))
    if not any(about.issuperset(address.split("/")[:3]) for address in hidden):
        return False
    block = _block(edition, _parts(found.address, edition)[0]) if found.address else None
    then, now = target.block_text + "\n" + target.quote, text_of(block) if block else ""
    if target.language != edition.view.language:
        return not Counter(numbers(target.block_text)) <= Counter(numbers(now))
    return bool(numbers(then)) and folded(target.block_text) != folded(now)


def _parts(address: str, edition: Edition) -> tuple[str, str]:
    """Block and cell of an address; UsageProblem where it belongs to another story."""
    front, _, cell = address.partition("/")
    where = Anchor.parse(front)
    if where.story != edition.story:
        raise UsageProblem(
            address, f"this edition is of story {edition.story}", do="anchor it in its own story"
        )
    return where.block, cell


def _block(edition: Edition, block_id: str) -> Block | None:
    return next((block for block in edition.blocks if block.id == block_id), None)


def _records(edition: Edition) -> Iterable[CellRecord]:
    return (record for block in edition.blocks for record in block.cells)
