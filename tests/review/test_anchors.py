"""Anchors: a note stands where it was meant, or is lost by name; it never stands elsewhere."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storytable.data.releases import open_release
from storytable.errors import UsageProblem
from storytable.review.anchors import STATUS, Anchored, anchor, target_of, without_snapshot
from storytable.review.likeness import find_passage, folded, likeness, masked, numbers
from storytable.review.notes import Note, Target
from storytable.review.subjects import text_of
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.runner import execute
from storytable.story.stories import View, find_story
from storytable.workspace import Workspace
from tests.review.made_up import (
    BREAKS,
    CHANGES,
    Change,
    Piece,
    Pieces,
    a_block,
    a_cell,
    a_story,
    an_edition,
    edition,
)

RATE = "some.one.rate/99001/race.latino/2023-24"
HEADLINE = "made-up#headline"


def told(
    figure: str = "54%", *, words: str = " of them graduated.", state: str = "published"
) -> Block:
    """One sentence with one figure, or with words in its place where the figure is not known."""
    run = (figure, RATE) if state == "published" else "A hidden share"
    text = figure if state == "published" else {"withheld": "hidden", "absent": "no figure"}[state]
    return a_block("headline", "Of all: ", run, words, cells=[a_cell(RATE, text, state)])


# Figures.


@pytest.mark.parametrize(
    ("later", "reason", "before", "now"),
    [
        (told("54%"), "exact", "54%", "54%"),
        (told("57%"), "value-changed", "54%", "57%"),
        (told(state="absent"), "gone", "54%", "no figure"),
        (told(state="withheld"), "withheld", "", "hidden"),
        (replace(told(), cells=()), "gone", "54%", ""),
    ],
    ids=["same", "other number", "no number any more", "hidden now", "not shown any more"],
)
def test_a_figure_is_found_with_what_it_was_and_is(
    later: Block, reason: str, before: str, now: str
) -> None:
    target = target_of(an_edition(told()), f"{HEADLINE}/{RATE}")
    found = anchor(target, an_edition(later))
    assert (found.reason, found.before, found.now) == (reason, before, now)
    assert found.address == (target.address if found.status == "kept" else "")
    assert found.forget == (reason == "withheld")


def test_a_note_on_a_hidden_figure_stays_while_it_is_hidden_and_when_it_appears() -> None:
    hidden = an_edition(told(state="withheld"))
    target = target_of(hidden, f"{HEADLINE}/{RATE}")
    assert anchor(target, hidden).reason == "exact"
    assert anchor(target, an_edition(told("54%"))).reason == "value-changed"


def test_a_figure_whose_block_has_another_id_is_found_where_it_alone_is_shown() -> None:
    target = target_of(an_edition(told()), f"{HEADLINE}/{RATE}")
    other = replace(told("57%"), id="opening")
    found = anchor(target, an_edition(other))
    assert (found.reason, found.address) == ("moved", f"made-up#opening/{RATE}")
    assert found.status == "moved"
    two = anchor(target, an_edition(other, replace(other, id="second")))
    assert two.reason == "gone"
    assert two.nearest == (f"made-up#opening/{RATE}", f"made-up#second/{RATE}")


def test_a_change_between_two_figures_is_an_address_too() -> None:
    formula = f"=change({RATE.replace('2023-24', '2022-23')},{RATE})"
    change = replace(a_cell(RATE, "3 points"), address=formula)
    whole = an_edition(replace(told(), cells=(*told().cells, change)))
    target = target_of(whole, f"{HEADLINE}/{formula}")
    assert anchor(target, whole).reason == "exact"


def test_a_figure_known_to_be_hidden_is_withheld_also_where_it_is_no_longer_shown() -> None:
    target = target_of(an_edition(told()), f"{HEADLINE}/{RATE}")
    elsewhere = an_edition(a_block("limits", "Words.", kind="limits"))
    assert anchor(target, elsewhere).reason == "gone"
    assert anchor(target, elsewhere, withheld=[RATE]).reason == "withheld"


def test_no_figure_is_left_of_a_target_whose_cell_is_hidden_now() -> None:
    target = target_of(an_edition(told("54.3%")), f"{HEADLINE}/{RATE}", "Of all: 54.3% of them")
    kept = without_snapshot(target)
    assert "54" not in repr(kept).replace(target.edition, "")
    hidden = an_edition(told(state="withheld"))
    assert anchor(kept, hidden).reason == "withheld"
    words = without_snapshot(target_of(an_edition(told()), HEADLINE, "54% of them graduated."))
    assert anchor(words, an_edition(told("57%"))).quote == "57% of them graduated."


def test_a_quote_that_may_hold_a_figure_that_is_hidden_now_is_to_be_forgotten() -> None:
    for quote in ("", "54% of them graduated."):
        target = target_of(an_edition(told()), HEADLINE, quote)
        assert anchor(target, an_edition(told(state="withheld"))).forget
        assert not anchor(target, an_edition(told("57%"))).forget
        assert not anchor(target, an_edition(told())).forget


# Words.


@pytest.mark.parametrize(
    ("later", "reason"),
    [
        (told(), "exact"),
        (told("57%"), "value-changed"),
        (told(words=" of them have graduated."), "text-changed"),
    ],
    ids=["same", "other number", "copy edit"],
)
@pytest.mark.parametrize("quote", ["", "Of all: 54% of them graduated."])
def test_words_are_found_with_what_has_changed(later: Block, reason: str, quote: str) -> None:
    found = anchor(target_of(an_edition(told()), HEADLINE, quote), an_edition(later))
    assert (found.reason, found.address, found.status) == (reason, HEADLINE, "kept")
    assert found.quote == (text_of(later) if quote else "")


def test_a_quote_that_is_no_longer_said_falls_back_to_its_block_and_waits_for_a_person() -> None:
    before = a_block("ask", "Who was missing? Whom would you ask about the buses to the school?")
    target = target_of(an_edition(before), "made-up#ask", "Who was missing?")
    found = anchor(target, an_edition(a_block("ask", before.text[0][0][16:])))
    assert (found.reason, found.status, found.address) == ("block-only", "moved", "made-up#ask")


def test_a_quote_is_not_laid_on_the_same_sentence_about_another_group() -> None:
    cells = [a_cell(RATE), a_cell(RATE.replace("latino", "black"))]
    one, other = (
        f"Of students counted as {name}, 54% graduated within four years."
        for name in ("Hispanic or Latino", "Black or African American")
    )
    target = target_of(
        an_edition(a_block("both", f"{one} {other}", cells=cells)), "made-up#both", one
    )
    found = anchor(target, an_edition(a_block("both", other, cells=cells)))
    assert found.reason == "block-only"


def test_an_id_that_names_another_place_now_does_not_hold_the_note() -> None:
    target = target_of(an_edition(told()), HEADLINE)
    other = a_block("headline", *told().text[0], cells=[a_cell(RATE.replace("99001", "99002"))])
    assert anchor(target, an_edition(other)).reason == "gone"
    found = anchor(target, an_edition(other, replace(told(), id="further-down")))
    assert (found.reason, found.address) == ("moved", "made-up#further-down")


def test_two_blocks_that_could_be_meant_are_offered_and_neither_is_taken() -> None:
    target = target_of(an_edition(told()), HEADLINE)
    found = anchor(target, an_edition(replace(told(), id="one"), replace(told(), id="two")))
    assert (found.reason, found.nearest) == ("gone", ("made-up#one", "made-up#two"))


def test_words_about_one_place_do_not_stand_on_the_page_of_another() -> None:
    target = target_of(an_edition(told(), place="99001"), HEADLINE)
    assert anchor(target, an_edition(told(), place="99002")).reason == "gone"
    figure = target_of(an_edition(told(), place="99001"), f"{HEADLINE}/{RATE}")
    assert anchor(figure, an_edition(told(), place="99002")).reason == "exact"


def test_in_another_language_addresses_work_and_quotes_are_not_compared() -> None:
    spanish = replace(told(), text=(("De todas las personas: ", ("54 %", RATE), "."),))
    there = an_edition(spanish, language="es")
    for address, quote, reason in (
        (HEADLINE, "", "exact"),
        (HEADLINE, "54% of them", "block-only"),
        (f"{HEADLINE}/{RATE}", "", "exact"),
    ):
        found = anchor(target_of(an_edition(told()), address, quote), there)
        assert (found.reason, found.address) == (reason, address)
    renamed = an_edition(replace(spanish, id="titular"), language="es")
    assert anchor(target_of(an_edition(told()), HEADLINE), renamed).reason == "gone"


@pytest.mark.parametrize(
    ("address", "quote", "message"),
    [
        ("made-up#nowhere", "", "no such block"),
        (f"{HEADLINE}/some.one.rate/99001/all/1999-00", "", "no such figure"),
        (HEADLINE, "57% of them", "does not say"),
        ("another#headline", "", "of story made-up"),
        ("headline", "", "not a place in a story"),
    ],
)
def test_what_an_edition_does_not_have_cannot_be_meant(
    address: str, quote: str, message: str
) -> None:
    with pytest.raises(UsageProblem, match=message):
        target_of(an_edition(told()), address, quote)


def test_a_quote_copied_from_a_page_may_carry_its_mark_of_an_anomaly_and_line_breaks() -> None:
    target = target_of(an_edition(told()), HEADLINE, "Of all:\n 54%* of them")
    found = anchor(target, an_edition(told("57%")))
    assert (found.reason, found.quote) == ("value-changed", "Of all: 57% of them")


def test_a_target_goes_to_json_and_back() -> None:
    target = target_of(an_edition(told()), HEADLINE, "54% of them")
    assert "99001 Alder County" in target.entities
    note = Note("0" * 32, "round", "question", "Why?", "en", target)
    assert Note.from_json(note.to_json()) == note


# What holds for every text.

TEXT = some.text(max_size=60)


@given(TEXT)
def test_a_masked_text_holds_no_digit_and_stays_as_it_is(text: str) -> None:
    assert not any(c.isdecimal() for c in masked(text))
    assert masked(masked(text)) == masked(text)
    assert masked(folded(text)) == masked(text)
    assert numbers(masked(text)) == []


@given(TEXT, TEXT)
def test_likeness_lies_between_nothing_and_all(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == 1


@given(
    some.lists(some.sampled_from(["Who", "asked?", "54%", "Nobody.", "In", "2020,"]), min_size=1)
)
def test_a_passage_that_is_found_stands_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for at in range(len(words)):
        passage = find_passage(" ".join(words[at : at + 2]), text)
        assert passage in text


@given(
    some.lists(
        some.builds(a_block, some.from_regex(r"[a-z]{1,3}", fullmatch=True), TEXT.filter(bool)),
        min_size=1,
        max_size=5,
        unique_by=lambda block: block.id,
    ),
    some.randoms(use_true_random=False),
)
def test_in_any_order_every_block_is_found_as_it_was(blocks: list[Block], dice: Random) -> None:
    later = an_edition(*dice.sample(blocks, len(blocks)))
    for block in blocks:
        target = target_of(an_edition(*blocks), f"made-up#{block.id}")
        assert anchor(target, later) == Anchored("exact", target.address)


# A story of near-identical sentences, told again with other numbers and changed on purpose.


def targets(pieces: Pieces) -> Iterator[tuple[Target, Piece, int | None]]:
    """Every block, every sentence and every figure, with the piece and part that is meant."""
    whole = edition(pieces)
    for piece in pieces:
        where = f"made-up#{piece.id}"
        yield target_of(whole, where), piece, None
        for sentence in piece.sentences:
            yield target_of(whole, where, sentence.text), piece, sentence.part
        for cell in piece.cells:
            yield target_of(whole, f"{where}/{cell.address}"), piece, None


def verdict(target: Target, meant: Piece, part: int | None, now: Pieces, found: Anchored) -> str:
    """right, orphan (lost, and what it was about is gone), lost (and it is not), or wrong."""
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


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_with_its_id_every_target_of_a_story_is_found_or_truly_gone(change: Change) -> None:
    tally = stress(change, None)
    assert tally.total() >= 360
    assert set(tally) <= {"right", "orphan"}, tally


@pytest.mark.slow
@pytest.mark.parametrize("broken", BREAKS, ids=lambda broken: broken.__name__)
def test_with_ids_broken_hardly_any_is_wrong_and_the_rest_is_lost_by_name(broken: Change) -> None:
    tallies = [stress(change, broken) for change in CHANGES]
    whole = sum(tallies, Counter[str]())
    assert whole.total() >= 2160
    assert all(tally["wrong"] <= 0.01 * tally.total() for tally in tallies), tallies
    assert whole["right"] >= 0.75 * (whole.total() - whole["orphan"]), whole


# Real editions.


def real_targets(edition: Edition) -> Iterator[Target]:
    """Every block, every paragraph as a quote, and every figure of an edition."""
    for block in edition.blocks:
        where = f"{edition.story}#{block.id}"
        yield target_of(edition, where)
        for line in text_of(block).splitlines():
            yield target_of(edition, where, line)
        for cell in block.cells:
            yield target_of(edition, f"{where}/{cell.address}")


def with_ids(edition: Edition, blocks: Iterable[Block]) -> tuple[Edition, dict[str, str]]:
    """These blocks of the edition under new ids, and the old id of each."""
    fresh = {f"block-{n}": block for n, block in enumerate(blocks)}
    made = tuple(replace(block, id=name) for name, block in fresh.items())
    return replace(edition, blocks=made), {name: block.id for name, block in fresh.items()}


REAL = [("class-of-2020", "06019", "en"), ("kentucky-graduates", "ky:275", "es")]


@pytest.mark.slow
@pytest.mark.parametrize("view", REAL, ids=lambda view: view[0])
def test_in_its_own_edition_everything_is_exact(
    edition_of: Callable[..., Edition], view: tuple[str, str, str]
) -> None:
    edition = edition_of(*view)
    for target in real_targets(edition):
        found = anchor(target, edition)
        assert (found.reason, found.address, found.forget) == ("exact", target.address, False)


@pytest.mark.slow
@pytest.mark.parametrize("view", REAL, ids=lambda view: view[0])
def test_with_other_ids_everything_is_found_and_what_is_left_out_is_lost(
    edition_of: Callable[..., Edition], view: tuple[str, str, str]
) -> None:
    """A figure left out of one chart may still be found, as itself, in another."""
    edition = edition_of(*view)
    later, old = with_ids(edition, edition.blocks)
    for target in real_targets(edition):
        front, _, cell = target.address.partition("#")[2].partition("/")
        found = anchor(target, later)
        block, _, its_cell = found.address.partition("#")[2].partition("/")
        assert (found.status, old[block], its_cell) == ("moved", front, cell)
        without, _ = with_ids(edition, (b for b in edition.blocks if b.id != front))
        found = anchor(target, without)
        assert found.status == "lost" or (cell and found.address.endswith(cell))


@pytest.mark.slow
def test_a_note_in_one_language_stands_at_the_same_address_in_the_other(
    edition_of: Callable[..., Edition],
) -> None:
    english, spanish = (edition_of("class-of-2020", "06019", tongue) for tongue in ("en", "es"))
    for one, other in ((english, spanish), (spanish, english)):
        for target in real_targets(one):
            found = anchor(target, other)
            assert found.address == target.address
            assert found.reason == ("block-only" if target.quote else "exact")
            assert not found.forget


@pytest.fixture(scope="module")
def releases(
    workspace: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Edition, Edition]]:
    """Fresno before the last class was published, and after: with that class, one figure of the
    class before revised, and one group of it hidden."""
    root = tmp_path_factory.mktemp("project")
    for name in ("stories", "notebooks", "data_samples", "widgets"):
        shutil.copytree(workspace.root / name, root / name)
    project = Workspace(root, workspace.home)
    files = project.samples / "cde"
    held = files / "acgr24_excerpt.txt"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STORYTABLE_ROOT", str(root))
        held.rename(root / held.name)
        before = fresno(project)
        (root / held.name).rename(held)
        revise(files / "acgr23_excerpt.txt")
        yield before, fresno(project)


def fresno(project: Workspace) -> Edition:
    """The edition made from what is in the project now."""
    story = find_story(project, "class-of-2020")
    return execute(project, story, View("06019"), open_release(project))[0]


def revise(path: Path) -> None:
    """In Fresno's rows: another rate for everyone, and stars for one small group."""
    content = path.read_text("utf-8")
    rows = [line for line in content.splitlines() if line.startswith("2022-23\tC\t10\t")]
    (total,) = (row for row in rows if "\tTA\t" in row)
    (small,) = (row for row in rows if "\tRP\t" in row)
    head, mark, figures = small.partition("\tRP\t")
    stars = "\t".join("*" if figure else "" for figure in figures.split("\t"))
    content = content.replace(total, total.replace("\t83.2\t", "\t83.3\t"))
    path.write_text(content.replace(small, head + mark + stars), "utf-8")


@pytest.mark.slow
def test_in_a_later_release_every_figure_is_kept_or_lost_for_the_right_reason(
    releases: tuple[Edition, Edition],
) -> None:
    before, after = releases
    states = {c.address: c for block in after.blocks for c in block.cells}
    reasons: Counter[str] = Counter()
    for target in real_targets(before):
        found = anchor(target, after)
        reasons[found.reason] += 1
        _, _, cell = target.address.partition("/")
        assert found.address == ("" if found.status == "lost" else target.address)
        if cell:
            is_hidden = states[cell].state == "withheld" and bool(numbers(target.snapshot))
            same = target.snapshot == states[cell].text
            expected = "withheld" if is_hidden else "exact" if same else "value-changed"
            assert (found.reason, found.now) == (expected, states[cell].text)
            assert found.before == ("" if is_hidden else target.snapshot)
            assert found.forget >= is_hidden
        elif not target.quote:
            assert found.status == "kept"
    assert {"exact", "value-changed", "withheld"} <= set(reasons) <= set(STATUS)


@pytest.mark.slow
def test_what_is_new_in_a_release_is_gone_from_the_one_before(
    releases: tuple[Edition, Edition],
) -> None:
    before, after = releases
    old, now = (
        {c.address for block in edition.blocks for c in block.cells if c.state != "absent"}
        for edition in (before, after)
    )
    new = [t for t in real_targets(after) if "/" in t.address]
    added = [t for t in new if t.address.partition("/")[2] in now - old]
    assert len(added) > 20
    assert {anchor(target, before).reason for target in added} == {"gone"}
