"""An edition with its plan, for the writers of the kit: every figure they need, already in words.

Writers place what stands here; they look up blocks and figures and compute none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from storytable.data.address import Address
from storytable.data.apportion import hundred
from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.errors import DataProblem
from storytable.story.activities import Hundred, Pick, Plan, read_plan, words_beside
from storytable.story.blocks import Block, CellRecord
from storytable.story.editions import Edition
from storytable.story.labels import labels
from storytable.story.names import Names
from storytable.story.sentences import begun
from storytable.story.stories import Story, words_folders
from storytable.story.words import Words, read_words
from storytable.workspace import Workspace


@dataclass(frozen=True)
class Token:
    """So many of a hundred people, what they have in common, and the figure that says so; nobody
    can see those in the figures who are not `seen`."""

    people: int
    label: str
    address: str = ""
    seen: bool = True


@dataclass(frozen=True)
class Workshop:
    """One edition, its story and plan, and the words of its language."""

    edition: Edition
    story: Story
    plan: Plan
    names: Names

    @property
    def words(self) -> Words:
        """The words of the edition's language, with those of the kit."""
        return self.names.words

    @property
    def language(self) -> str:
        """The language of the edition."""
        return self.edition.view.language

    @property
    def title(self) -> str:
        """The question of the story."""
        return self.words.say("story-title")

    @property
    def place(self) -> str:
        """The place, beginning with a capital as a title does."""
        return begun(self._place)

    @property
    def _place(self) -> str:
        return self.words.place(self.names.catalog.release.places.get(self.edition.view.place))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """What to know before believing a sheet: nobody has read it, whose words, whose figures."""
        return tuple(labels(self.story, self.names, of="sheet"))

    def say(self, message: str, attribute: str = "", **values: str) -> str:
        """A message of the kit or of the story's workshop, with the place as `$view_place`."""
        said = self.words.say(message, attribute, view_place=self._place, **values)
        return begun(said) if said.startswith(self._place) else said

    def several(self, prefix: str, attribute: str = "") -> tuple[str, ...]:
        """The messages `prefix-1`, `prefix-2` … as many as there are."""
        return tuple(self.say(name, attribute) for name in self.numbered(prefix))

    def numbered(self, prefix: str) -> Iterator[str]:
        """The ids `prefix-1`, `prefix-2` … as many as there are."""
        at = 1
        while self.words.has(f"{prefix}-{at}"):
            yield f"{prefix}-{at}"
            at += 1

    @cached_property
    def blocks(self) -> Mapping[str, Block]:
        """The blocks of the edition by id."""
        return {block.id: block for block in self.edition.blocks}

    def block(self, name: str) -> Block:
        """A block of the story; DataProblem where the plan names one the story has not."""
        if name not in self.blocks:
            raise DataProblem(
                f"stories/{self.story.story}/activities/plan.yml",
                f"the story has no block {name!r}",
                expected="one of " + ", ".join(self.blocks),
            )
        return self.blocks[name]

    def paragraphs(self, name: str) -> tuple[str, ...]:
        """The text of a block, its numbers as they stand on the page."""
        return tuple(
            "".join(run if isinstance(run, str) else run[0] for run in runs)
            for runs in self.block(name).text
        )

    def figure(self, pick: Pick) -> CellRecord | None:
        """The figure of this place that a plan means; None where the place has no such figure.

        In a block about another place (the whole state on a county's page), the figure of that.
        """
        cells = [c for c in self.block(pick.block).cells if not c.address.startswith("=")]
        places = {Address.parse(cell.address).place for cell in cells}
        here = self.edition.view.place
        place = places.pop() if len(places) == 1 else here
        found = [record for record in cells if _is_meant(record, pick, place)]
        known = [record for record in found if record.value is not None]
        return next(iter(known or found), None)

    def period(self, block: Block, code: str) -> str:
        """How a block's figures call a period, in the edition's language."""
        known = (c for c in block.cells if not c.address.startswith("="))
        named = (c.period for c in known if Address.parse(c.address).period == code)
        return next(named, code)

    def address(self, block: str, record: CellRecord | None = None) -> str:
        """Where a note on a block, or on one of its figures, is anchored."""
        name = f"{self.story.story}#{block}"
        return name if record is None else f"{name}/{record.address}"

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """A hundred people, by what the figures say of them; the rest is people too."""
        return _tokens(self, self.plan.hundred)


def _is_meant(record: CellRecord, pick: Pick, place: str) -> bool:
    at = Address.parse(record.address)
    return (
        at.place == place
        and pick.measure in ("", at.measure, at.measure.rpartition(".")[2])
        and pick.group in ("", at.group)
        and pick.period in ("", at.period)
        and pick.state in ("", record.state)
    )


def _tokens(workshop: Workshop, wanted: Hundred) -> tuple[Token, ...]:
    records = [workshop.figure(kind.figure) for kind in wanted.kinds]
    people, rest = hundred([record.value if record else None for record in records])
    seen = [
        Token(n, workshop.say(kind.label), workshop.address(kind.figure.block, record))
        for n, record, kind in zip(people, records, wanted.kinds, strict=True)
        if n
    ]
    is_whole = all(record and record.value is not None for record in records)
    label = workshop.say(wanted.rest if is_whole else "token-unseen")
    others = Token(rest, label, seen=is_whole and wanted.rest_seen)
    return (*seen, others) if rest else tuple(seen)


def open_workshop(
    workspace: Workspace, edition: Edition, story: Story, release: Release
) -> Workshop:
    """The workshop of an edition; UsageProblem where its story has no plan."""
    plan = read_plan(workspace, story.story)
    folders = [*words_folders(workspace, story.story), *words_beside(workspace, story.story)]
    names = Names(read_words(edition.view.language, folders), Catalog(release))
    return Workshop(edition, story, plan, names)
