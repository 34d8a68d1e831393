"""A round -> what is told of it in public: who took part, what was said, what was answered, what
was left out; pure, so that a page and a test read the same.

People are never counted below five; a note is quoted only where its writer agreed, without a name.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from storytable.data.address import Anchor
from storytable.review.anchors import anchor
from storytable.review.notes import KINDS, Note, Response
from storytable.review.public import Public, shown
from storytable.review.records import KeptNote, Person, Round
from storytable.review.screening import without_unseen
from storytable.review.standing import Placed, stand
from storytable.review.subjects import text_of
from storytable.review.wall import took_part
from storytable.story.editions import Edition

FEWEST = 5
_LEADERS = ("facilitator", "moderator", "author", "steward")


@dataclass(frozen=True)
class Voice:
    """A note as it is quoted, and the public replies to it."""

    number: int
    kind: str
    text: str
    language: str
    suggestion: str = ""
    replies: tuple["Voice", ...] = ()


@dataclass(frozen=True)
class Answer:
    """An official answer, and the numbers of the notes it answers."""

    answer: str
    text: str
    language: str
    due: str
    notes: tuple[int, ...]
    edition: str


@dataclass(frozen=True)
class Theme:
    """What was said and answered about one block; `unquoted` notes more stay in the room."""

    block: str
    title: str
    voices: tuple[Voice, ...]
    answers: tuple[Answer, ...]
    unquoted: int


@dataclass(frozen=True)
class Line:
    """A line of the ledger: a note, its answer if it has one, the figure then and now if any."""

    voice: Voice
    answer: Answer | None
    before: str
    now: str


@dataclass(frozen=True)
class Report:
    """All that is told of a round. `people` is 0 where they are too few to be counted;
    `left_out` how many notes were rejected for which reason."""

    round: Round
    here: tuple[str, ...]
    missing: tuple[str, ...]
    people: int
    kinds: tuple[tuple[str, int], ...]
    themes: tuple[Theme, ...]
    ledger: tuple[Line, ...]
    of_measure: tuple[Voice, ...]
    next_steps: tuple[Answer, ...]
    left_out: tuple[tuple[str, int], ...]
    waiting: int
    withdrawn: int
    unquoted: int


def report(
    given: Round,
    kept: Sequence[KeptNote],
    responses: Sequence[Response],
    people: Iterable[Person],
    *,
    edition: Edition | None = None,
    editions: Mapping[str, Edition] | None = None,
    placed: Placed = MappingProxyType({}),
) -> Report:
    """The report of a round; `edition` is its story as it reads now, `editions` those that
    answers may name, by digest, `placed` where people have put notes that moved."""
    public = shown(list(kept), list(responses))
    voices = voices_of(public.notes)
    below = {reply.number for voice in voices.values() for reply in voice.replies}
    tops = [k for k in public.notes if k.number not in below]
    answers = answers_of(public)
    approved = [k for k in kept if k.state == "approved"]
    blocks = _blocks(approved, edition, placed)
    there = [p for p in people if not p.pseudonym.startswith("code-") and p.role not in _LEADERS]
    parts = took_part(given, {person.audience for person in there} - {""})
    states = Counter(k.state for k in kept)
    steps = [a for a in answers if a.answer == "will-change"]
    return Report(
        round=replace(given, promise=without_unseen(given.promise)),
        here=tuple(parts["here"]),
        missing=tuple(parts["missing"]),
        people=len(there) if len(there) >= FEWEST else 0,
        kinds=tuple((kind, sum(k.note.kind == kind for k in approved)) for kind in KINDS),
        themes=_themes(tops, blocks, voices=voices, answers=answers, edition=edition),
        ledger=tuple(
            _line(k, voices[k.note.id], answers, edition=edition, editions=editions or {})
            for k in tops
        ),
        of_measure=tuple(voices[k.note.id] for k in public.notes if k.note.of_measure),
        next_steps=tuple(sorted(steps, key=lambda a: (not a.due, a.due))),
        left_out=tuple(
            Counter(without_unseen(k.reason).strip() for k in kept if k.state == "rejected").items()
        ),
        waiting=states["pending"] + states["held"],
        withdrawn=states["withdrawn"],
        unquoted=len(approved) - len(public.notes),
    )


def voices_of(notes: Sequence[KeptNote]) -> dict[str, Voice]:
    """Note -> how it is quoted; with the first note of a conversation stand all replies below it,
    in order, however deep they go."""
    top: dict[str, str] = {}
    replies: dict[str, list[Voice]] = {}
    plain = {}
    for kept in notes:
        note = kept.note
        voice = Voice(kept.number, note.kind, note.text, note.language, note.suggestion)
        top[note.id] = top.get(note.replies_to, note.id)
        plain[note.id] = voice
        if top[note.id] != note.id:
            replies.setdefault(top[note.id], []).append(voice)
    return {n: replace(v, replies=tuple(replies.get(n, ()))) for n, v in plain.items()}


def answers_of(public: Public) -> list[Answer]:
    """The public answers, with the numbers of the notes they answer."""
    numbers = {k.note.id: k.number for k in public.notes}
    return [
        Answer(
            answer=r.answer,
            text=r.text,
            language=r.language,
            due=r.due,
            notes=tuple(sorted(numbers[name] for name in r.notes)),
            edition=r.edition,
        )
        for r in public.responses
    ]


def _blocks(
    approved: Sequence[KeptNote], edition: Edition | None, placed: Placed
) -> dict[str, tuple[str, KeptNote]]:
    """Note -> the block where it stands now, else the one it was written about."""
    stands = stand(approved, edition, placed) if edition else {}
    found = {}
    for kept in approved:
        where, waits = stands.get(kept.note.id, (None, True))
        now = where.address if where and not waits and where.status != "lost" else ""
        found[kept.note.id] = (_block(now) if now else block_of(kept.note), kept)
    return found


def _themes(
    tops: Sequence[KeptNote],
    blocks: Mapping[str, tuple[str, KeptNote]],
    *,
    voices: Mapping[str, Voice],
    answers: Sequence[Answer],
    edition: Edition | None,
) -> tuple[Theme, ...]:
    """A theme a block, in the story's order; blocks that are gone come last."""
    titles = {b.id: b.title or text_of(b).partition("\n")[0] for b in (edition or _NONE).blocks}
    order = [*titles, *(block for block, _ in blocks.values())]
    themes = []
    for block in dict.fromkeys(order):
        here = [voices[k.note.id] for k in tops if blocks[k.note.id][0] == block]
        numbers = {one.number for voice in here for one in (voice, *voice.replies)}
        mine = tuple(a for a in answers if numbers & {*a.notes})
        silent = sum(not k.note.quotable and stands == block for stands, k in blocks.values())
        if here or silent:
            themes.append(Theme(block, titles.get(block, ""), tuple(here), mine, silent))
    return tuple(themes)


def block_of(note: Note) -> str:
    """The block a note is about."""
    return _block(note.target.address)


def _block(address: str) -> str:
    return Anchor.parse(address.partition("/")[0]).block


def _line(
    kept: KeptNote,
    voice: Voice,
    answers: Sequence[Answer],
    *,
    edition: Edition | None,
    editions: Mapping[str, Edition],
) -> Line:
    """The note's latest answer; the figure as the answer's own edition has it, else as it is now.

    Without an edition no figure is told, as nobody can say whether it is hidden now.
    """
    mine = [a for a in answers if kept.number in a.notes]
    last = mine[-1] if mine else None
    told = editions.get(last.edition, edition) if last else edition
    target = kept.note.target
    if told is None or not target.snapshot or not target.address.startswith(f"{told.story}#"):
        return Line(voice, last, "", "")
    found = anchor(target, told)
    return Line(voice, last, found.before if found.status != "lost" else "", found.now)


_NONE = Edition({}, (), {})
