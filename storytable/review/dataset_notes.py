"""A dataset -> what its publisher may want to know: where it is used, and the public notes and
answers about its figures, those that question the measure first."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from storytable.data.releases import Release
from storytable.errors import GateClosed, UsageProblem
from storytable.review.changes import parts
from storytable.review.notes import Note
from storytable.review.public import public
from storytable.review.report import Answer, Voice, answers_of, block_of, voices_of
from storytable.review.standing import settle
from storytable.review.store import Store
from storytable.review.subjects import text_of
from storytable.story.blocks import Block
from storytable.story.editions import Edition, kept_editions
from storytable.story.stories import find_story, read_stories, refuse_closed
from storytable.workspace import Workspace


@dataclass(frozen=True)
class Use:
    """A block of a story in which figures of the dataset stand, in so many places."""

    story: str
    block: str
    kind: str
    title: str
    places: int


@dataclass(frozen=True)
class Said:
    """A public note about a figure or a block of the dataset, with its answers."""

    story: str
    block: str
    place: str
    about: str
    voice: Voice
    answers: tuple[Answer, ...]
    of_measure: bool


@dataclass(frozen=True)
class DatasetNotes:
    """All of it, for one dataset."""

    dataset: str
    uses: tuple[Use, ...]
    questions: tuple[Said, ...]
    others: tuple[Said, ...]


def dataset_notes(
    store: Store, dataset: str, *, workspace: Workspace, release: Release, language: str
) -> DatasetNotes:
    """What is public about a dataset; UsageProblem for one there is not, GateClosed for one that
    may not be seen now. Blocks have their titles in `language`, else in another."""
    if dataset not in release.contracts:
        raise UsageProblem(f"dataset {dataset!r}", "no such dataset", do="see `storytable data`")
    if dataset not in release.datasets:
        raise GateClosed(dataset, f"publisher-{release.contracts[dataset].provider}")
    shown = [name for name in read_stories(workspace) if _is_open(workspace, name, release)]
    editions = [e for e in kept_editions(workspace) if e.story in shown]
    settle(store, editions)
    editions.sort(key=lambda e: (shown.index(e.story), e.view.language != language))
    uses = _uses(dataset, editions)
    titles = {(use.story, use.block): use.title for use in uses}
    order = list(titles)
    said = [one for one in _said(store, dataset, titles) if one.story in shown]
    said.sort(key=lambda one: order.index(key) if (key := (one.story, one.block)) in titles else 0)
    return DatasetNotes(
        dataset,
        uses,
        tuple(one for one in said if one.of_measure),
        tuple(one for one in said if not one.of_measure),
    )


def _is_open(workspace: Workspace, story: str, release: Release) -> bool:
    try:
        refuse_closed(find_story(workspace, story), release)
    except GateClosed:
        return False
    return True


def of_dataset(dataset: str, cells: Iterable[str]) -> bool:
    """Whether one of these addresses is a figure of the dataset."""
    return any(cell.startswith(f"{dataset}.") and cell.count("/") for cell in cells)


def _uses(dataset: str, editions: Sequence[Edition]) -> tuple[Use, ...]:
    """In the order of stories and blocks, each block once, with the first title met."""
    found: dict[tuple[str, str], tuple[Block, set[str]]] = {}
    for edition in editions:
        for block in edition.blocks:
            if of_dataset(dataset, (record.address for record in block.cells)):
                key = (edition.story, block.id)
                found.setdefault(key, (block, set()))[1].add(edition.view.place)
    return tuple(
        Use(story, name, block.kind, block.title or text_of(block).partition("\n")[0], len(places))
        for (story, name), (block, places) in found.items()
    )


def _said(store: Store, dataset: str, titles: dict[tuple[str, str], str]) -> list[Said]:
    told = []
    for given in store.rounds():
        if given.state == "draft":
            continue
        shown = public(store, given.id)
        voices, answers = voices_of(shown.notes), answers_of(shown)
        used = {block for story, block in titles if story == given.story}
        for kept in shown.notes:
            key = (given.story, block_of(kept.note))
            if _is_about(kept.note, dataset, used):
                mine = tuple(a for a in answers if kept.number in a.notes)
                about, voice = titles.get(key, ""), voices[kept.note.id]
                of_measure = kept.note.of_measure
                told.append(Said(*key, given.place, about, voice, mine, of_measure))
    below = {(one.story, reply.number) for one in told for reply in one.voice.replies}
    return [one for one in told if (one.story, one.voice.number) not in below or one.of_measure]


def _is_about(note: Note, dataset: str, used: Collection[str]) -> bool:
    """A note on a figure is about that figure's dataset; one on a block about all it shows, which
    is of the dataset where the block is among those `used`."""
    _, cells = parts(note.target.address)
    return of_dataset(dataset, cells) if cells else block_of(note) in used
