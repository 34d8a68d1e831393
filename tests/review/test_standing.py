"""Where notes stand in the edition of today, what waits for a person, and what is forgotten."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storytable.review import acts
from storytable.review.anchors import target_of
from storytable.review.journal import digest
from storytable.review.notes import Note, Target
from storytable.review.records import By, KeptNote, Person, Round
from storytable.review.rounds import Stage
from storytable.review.standing import completed, settle, stand
from storytable.review.store import Store
from storytable.story.blocks import Block
from storytable.story.editions import Edition

HOST = By("", "host")
STORY, PLACE = "class-of-2020", "06019"


@pytest.fixture(scope="module")
def edition(edition_of: Callable[..., Edition]) -> Edition:
    return edition_of(STORY, PLACE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as opened:
        given = Round("r1", STORY, PLACE, promise="We answer.", deadline="2099-01-15")
        opened.open_round(given, by=HOST)
        acts.advance(opened, "r1", Stage.OPEN, by=HOST)
        yield opened


def a_figure(edition: Edition) -> str:
    """The address of a published figure in the chart `trend`."""
    (block,) = (b for b in edition.blocks if b.id == "trend")
    cell = next(c.address for c in block.cells if c.state == "published")
    return f"{STORY}#trend/{cell}"


def a_note(target: Target, number: int = 1) -> Note:
    return Note(f"{number:032x}", "r1", "idea", "So it was.", "en", target, quotable=True)


def changed(edition: Edition, edit: Callable[[Block], Block | None]) -> Edition:
    """Another edition, each block as `edit` makes it, or gone."""
    blocks = tuple(made for block in edition.blocks if (made := edit(block)) is not None)
    return replace(
        edition, blocks=blocks, manifest={**edition.manifest, "digest": digest(repr(blocks))}
    )


def with_figure(edition: Edition, address: str, **new: object) -> Edition:
    def edit(block: Block) -> Block:
        cells = tuple(
            replace(c, **new) if c.address == address else c  # type: ignore[arg-type]
            for c in block.cells
        )
        return replace(block, cells=cells)

    return changed(edition, edit)


def test_a_note_says_what_its_number_was_and_is(edition: Edition) -> None:
    address = a_figure(edition)
    kept = KeptNote(a_note(target_of(edition, address)), "approved", "", 1, 1)
    later = with_figure(edition, address.partition("/")[2], text="99.9%", value=99.9)
    ((where, waits),) = stand([kept], later, {}).values()
    assert (where.reason, where.now, waits) == ("value-changed", "99.9%", False)
    assert where.before == kept.note.target.snapshot


def test_what_is_lost_waits_until_somebody_has_looked(store: Store, edition: Edition) -> None:
    store.add_note(a_note(target_of(edition, f"{STORY}#trend")), by=HOST)
    store.change_note_state(f"{1:032x}", 1, state="approved", by=HOST)
    later = changed(edition, lambda block: None if block.id == "trend" else block)
    assert acts.tally(store, "r1", edition).unlooked == 0
    assert acts.tally(store, "r1", later).unlooked == 1
    author = Person("reed", "r1", "author", "x")
    acts.look_at(store, author, f"{1:032x}", edition=later, address="")
    assert acts.tally(store, "r1", later).unlooked == 0
    acts.look_at(store, author, f"{1:032x}", edition=later, address=f"{STORY}#outcomes")
    where, _ = stand(store.notes("r1"), later, store.placements("r1"))[f"{1:032x}"]
    assert where.address == f"{STORY}#outcomes"


def test_a_figure_that_is_hidden_now_leaves_every_note(store: Store, edition: Edition) -> None:
    address = a_figure(edition)
    target = target_of(edition, address)
    store.add_note(a_note(target), by=HOST)
    later = with_figure(edition, address.partition("/")[2], state="withheld", text="hidden")
    settle(store, [later])
    (kept,) = store.notes("r1")
    assert target.snapshot
    assert target.snapshot not in repr(kept.note.target)
    assert target.snapshot not in (store.writer.journal).read_text("utf-8")


def test_the_review_adds_what_only_an_edition_knows_of_a_target(edition: Edition) -> None:
    bare = Target(f"{STORY}#trend", PLACE, "en", edition.digest)
    assert completed(a_note(bare), edition).target.entities
    of_old = replace(bare, edition="of another day")
    assert completed(a_note(of_old), edition).target.entities == ()
