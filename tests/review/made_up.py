"""Made-up editions of near-identical sentences, and what a later edition may have done to them.

A `Piece` knows which sentences of which topic it holds, whatever its id: the truth that anchors
are measured against.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from storytable.data.address import Address
from storytable.story.blocks import Block, CellRecord, Run
from storytable.story.editions import Edition

STORY = "made-up"
COUNTIES = {
    f"990{n:02}": f"{name} County"
    for n, name in enumerate(
        ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"),
        start=1,
    )
}
GROUPS = {
    "race.black": "Black or African American",
    "race.latino": "Hispanic or Latino",
    "race.asian": "Asian",
    "program.english": "English learners",
}
MEASURES = {"some.one.rate": "Graduation rate", "some.one.left": "Left school"}
SENTENCES = {
    "some.one.rate": (
        "In {place}, {0} of students counted as {group} graduated within four years.",
        "One class earlier it was {1}, and the school boards of the county were told so in spring.",
    ),
    "some.one.left": (
        "In {place}, {0} of students counted as {group} left school within four years.",
        "One class earlier it was {1}, and nobody had asked them why they went away.",
    ),
}
PERIODS = ("2023-24", "2022-23")
PLAIN = "Each point is one class, and each line is one group of students in one place."
SYNONYMS = {"graduated": "finished", "counted": "listed", "told": "informed", "went": "walked"}


def a_cell(address: str, text: str = "54%", state: str = "published", **names: str) -> CellRecord:
    """A figure at an address; its place and group are named as in the tables above."""
    measure, place, group, period = address.split("/")
    fields = dict.fromkeys(CellRecord.__dataclass_fields__, "")
    known = {
        "measure": MEASURES.get(measure, measure),
        "place": COUNTIES.get(place, place),
        "group": GROUPS.get(group, group),
        "period": period,
    }
    numbers = {"value": None, "low": None, "high": None, "row": 0}
    given = {"address": address, "text": text, "state": state}
    return CellRecord(**{**fields, **numbers, **known, **given, **names})


def a_block(
    name: str,
    *words: Run,
    kind: str = "sentence",
    cells: Iterable[CellRecord] = (),
    title: str = "",
) -> Block:
    """A block of one paragraph."""
    return Block(name, kind, title=title, text=(words,) if words else (), cells=tuple(cells))


def an_edition(
    *blocks: Block, place: str = "99", language: str = "en", story: str = STORY
) -> Edition:
    """An edition of these blocks."""
    view = {"place": place, "compare": [], "language": language}
    return Edition({"story": story, "view": view, "digest": "d" * 64}, blocks, {})


@dataclass(frozen=True)
class Sentence:
    """One sentence, the topic it is about, and its place among that topic's sentences."""

    topic: str
    part: int
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The sentence as a reader sees it."""
        return "".join(run if isinstance(run, str) else run[0] for run in self.runs)


@dataclass(frozen=True)
class Piece:
    """A block to be, and the sentences it is made of."""

    id: str
    kind: str
    sentences: tuple[Sentence, ...]
    cells: tuple[CellRecord, ...]

    @property
    def block(self) -> Block:
        """The block."""
        runs = [run for s in self.sentences for run in (" ", *s.runs)][1:]
        return a_block(self.id, *runs, kind=self.kind, cells=self.cells)

    def holds(self, topic: str, part: int | None = None) -> bool:
        """Whether it says this, or any of this topic."""
        return any(s.topic == topic and part in (None, s.part) for s in self.sentences)


Pieces = list[Piece]
Change = Callable[[Pieces, Random], Pieces]


def a_story(dice: Random) -> Pieces:
    """Six counties, four groups, two measures: 48 blocks alike; a plain chart and four
    years a county."""
    pieces = []
    for place in COUNTIES:
        for group in GROUPS:
            pieces += [_told(measure, place, group, dice) for measure in MEASURES]
        cells = [
            a_cell(f"some.one.rate/{place}/{group}/{period}", _figure(dice))
            for group in GROUPS
            for period in PERIODS
        ]
        plain = Sentence(f"chart {place}", 0, (PLAIN,))
        pieces.append(Piece(f"chart-{place}", "exhibit", (plain,), tuple(cells)))
        pieces += [_of_a_year(year, place, dice) for year in range(2020, 2024)]
    return pieces


def _of_a_year(year: int, place: str, dice: Random) -> Piece:
    """One of four sentences that differ in their numbers only, one of which is the year."""
    address = f"some.one.rate/{place}/all/{year - 1}-{year - 2000}"
    cell = a_cell(address, _figure(dice))
    words = f"Of the class of {year} in {COUNTIES[place]}, "
    runs = (words, (cell.text, address), " of all students graduated.")
    sentence = Sentence(f"{year} {place}", 0, runs)
    return Piece(f"class-of-{year}-in-{place}", "sentence", (sentence,), (cell,))


def _told(measure: str, place: str, group: str, dice: Random) -> Piece:
    addresses = [str(Address(measure, place, group, period)) for period in PERIODS]
    cells = tuple(a_cell(address, _figure(dice)) for address in addresses)
    sentences = []
    for part, template in enumerate(SENTENCES[measure]):
        words = template.replace("{place}", COUNTIES[place]).replace("{group}", GROUPS[group])
        before, _, after = words.partition(f"{{{part}}}")
        runs = (before, (cells[part].text, addresses[part]), after)
        sentences.append(Sentence(f"{measure} {place} {group}", part, runs))
    name = f"{measure}-{place}-{group}".replace(".", "-")
    return Piece(name, "sentence", tuple(sentences), cells)


def _figure(dice: Random) -> str:
    return f"{dice.randrange(50, 999) / 10}%"


def edition(pieces: Sequence[Piece]) -> Edition:
    """The edition of these pieces."""
    return an_edition(*(piece.block for piece in pieces))


def as_it_was(pieces: Pieces, dice: Random) -> Pieces:
    """New numbers only: every edition is told with its own."""
    del dice
    return pieces


def with_paragraphs(pieces: Pieces, dice: Random) -> Pieces:
    """Paragraphs inserted, one of them at the very start and much like all others."""
    words = "In every county, {0} of students counted in a group graduated within four years."
    for n, at in enumerate((0, *sorted(dice.sample(range(len(pieces)), 5)))):
        new = Sentence(f"new {n}", 0, (words.replace("{0}", _figure(dice)),))
        pieces = [*pieces[:at], Piece(f"new-{n}", "sentence", (new,), ()), *pieces[at:]]
    return pieces


def shuffled(pieces: Pieces, dice: Random) -> Pieces:
    """In another order."""
    return dice.sample(pieces, len(pieces))


def edited(pieces: Pieces, dice: Random) -> Pieces:
    """Copy edits: another word here, a word less there."""

    def edit(run: Run) -> Run:
        if not isinstance(run, str):
            return run
        words = [SYNONYMS.get(w, w) if dice.random() < 0.5 else w for w in run.split(" ")]
        plain = [n for n, w in enumerate(words) if w in ("the", "of", "it", "so", "in", "class")]
        if plain and dice.random() < 0.5:
            words.pop(dice.choice(plain))
        return " ".join(words)

    return [
        replace(
            p,
            sentences=tuple(replace(s, runs=tuple(edit(r) for r in s.runs)) for s in p.sentences),
        )
        for p in pieces
    ]


def without_four_counties(pieces: Pieces, dice: Random) -> Pieces:
    """Four of ten counties are no longer told about."""
    gone = dice.sample(sorted(COUNTIES), 4)
    return [p for p in pieces if not any(place in p.sentences[0].topic for place in gone)]


def without_two_years(pieces: Pieces, dice: Random) -> Pieces:
    """Of four sentences about a year each, two are left out."""
    gone = {str(year) for year in dice.sample(range(2020, 2024), 2)}
    return [p for p in pieces if p.sentences[0].topic[:4] not in gone]


def renamed(pieces: Pieces, dice: Random) -> Pieces:
    """Every block has another id, none of them an old one."""
    numbers = dice.sample(range(10_000), len(pieces))
    return [replace(p, id=f"p-{n}") for p, n in zip(pieces, numbers, strict=True)]


def swapped(pieces: Pieces, dice: Random) -> Pieces:
    """The old ids, each on some other block."""
    ids = [p.id for p in pieces]
    dice.shuffle(ids)
    return [replace(p, id=name) for p, name in zip(pieces, ids, strict=True)]


def split(pieces: Pieces, dice: Random) -> Pieces:
    """Every third block becomes one for each of its sentences, under new ids."""
    found: Pieces = []
    for n, piece in enumerate(renamed(pieces, dice)):
        if n % 3 or len(piece.sentences) < 2:
            found.append(piece)
            continue
        for part, sentence in enumerate(piece.sentences):
            name, cells = f"{piece.id}-{part}", (piece.cells[part],)
            found.append(Piece(name, piece.kind, (sentence,), cells))
    return found


def merged(pieces: Pieces, dice: Random) -> Pieces:
    """Every third block swallows the next of its kind, under new ids."""
    found: Pieces = []
    waiting = renamed(pieces, dice)
    while waiting:
        piece = waiting.pop(0)
        if waiting and len(found) % 3 == 0 and waiting[0].kind == piece.kind:
            other = waiting.pop(0)
            sentences, cells = piece.sentences + other.sentences, piece.cells + other.cells
            piece = Piece(piece.id, piece.kind, sentences, cells)
        found.append(piece)
    return found


CHANGES: tuple[Change, ...] = (
    as_it_was,
    with_paragraphs,
    shuffled,
    edited,
    without_four_counties,
    without_two_years,
)
BREAKS: tuple[Change, ...] = (renamed, swapped, split, merged)
