"""A whole round as a community might hold it, for those who look at what comes out of one."""

from dataclasses import replace

from storytable.review.acts import advance
from storytable.review.anchors import target_of
from storytable.review.journal import digest
from storytable.review.notes import Note, Response
from storytable.review.records import By, Person, Round
from storytable.review.rounds import Stage
from storytable.review.store import Store
from storytable.story.blocks import Block
from storytable.story.editions import Edition

HOST, AUTHOR = By("", "host"), By("reed", "author")
PROMISE = "The agency answers every note. It can change words, charts and the order of the story."
SAID = (
    ("our-story", "en", "My sister worked two jobs. The number does not say so.", True, "trend"),
    ("question", "en", "Who counts as a graduate here? Does a certificate count?", True, "measure"),
    ("rings-true", "es", "Así fue en nuestra escuela: muchas sin internet.", True, "trend"),
    ("missing", "es", "Faltan quienes se cambiaron de escuela a mitad de año.", True, "first"),
    ("looks-wrong", "en", "This figure is not the one on the district's page.", True, "figure"),
    ("idea", "en", "Put the five-year rate beside it.", True, "figure"),
    ("surprising", "en", "canary-not-quoted", False, "trend"),
    ("idea", "en", "canary-rejected", True, "trend"),
    ("idea", "en", "canary-pending", True, "trend"),
    ("idea", "en", "canary-withdrawn", True, "first"),
    ("surprising", "ar", "لم أكن أعرف أن النسبة تغيرت هكذا.", True, "first"),
)  # fmt: skip
ANSWERED = (
    ((1, 3), "changed", "The story now begins with what families did in that year.", ""),
    ((2,), "answered", "A certificate does not count; only a regular diploma does.", ""),
    ((4,), "will-change", "We ask the publisher for a count of students who moved.", "2027-03-01"),
    ((5,), "not-possible", "both figures are published; they count different students.", ""),
    ((6, 11), "noted", "", ""),
    ((7,), "answered", "canary-answer-to-unquoted", ""),
)
NAMES = ("heron", "canary-nickname", "canary-table")


def a_block(edition: Edition, which: str) -> Block:
    """The first sentence, or the first or second chart with figures."""
    charts = [b for b in edition.blocks if b.kind == "exhibit" and b.cells]
    if which == "first":
        return next(b for b in edition.blocks if b.kind == "sentence")
    return charts[1 if which == "measure" else 0]


def notes(edition: Edition, name: str = "spring") -> list[Note]:
    """What was said, in order; the figure is a published one of the first chart."""
    told = []
    for number, (kind, language, text, quotable, which) in enumerate(SAID, 1):
        block = a_block(edition, which)
        address = f"{edition.story}#{block.id}"
        if which == "figure":
            cells = [c for c in block.cells if c.state == "published" and c.address[0] != "="]
            address += f"/{cells[-1].address}"
        target = target_of(edition, address)
        if number == 6:
            target = replace(target, snapshot="12.3%")
        told.append(
            Note(
                an_id(name, number), name, kind, text, language, target,
                writer="heron", nickname="canary-nickname", table="canary-table",
                quotable=quotable, of_measure=which == "measure",
            )
        )  # fmt: skip
    return told


def an_id(name: str, number: int) -> str:
    """An id of its own for each note and answer of each round."""
    return f"{number:032x}" if name == "spring" else digest([name, number])[:32]


def a_told_round(
    store: Store, edition: Edition, *, name: str = "spring", stage: Stage = Stage.ANSWERING
) -> Round:
    """The round, written, looked at and answered, up to a stage."""
    given = Round(name, edition.story, edition.view.place, promise=PROMISE, deadline="2099-01-31")
    store.open_round(given, by=HOST)
    given = advance(store, name, Stage.OPEN, by=HOST)
    seats = ("student", "family", "educator", "student", "family", "")
    for number, audience in enumerate(seats):
        token = digest([name, number])
        person = Person(f"reader-{number}", name, "reviewer", token, audience=audience)
        store.admit(person, by=HOST)
    store.admit(Person("code-1", name, "reviewer", digest([name, "door"])), by=HOST)
    for note in notes(edition, name):
        store.add_note(note)
        state = note.text.removeprefix("canary-") if note.text.startswith("canary-") else ""
        if state == "withdrawn":
            store.withdraw(note.id, by=By("heron", "reviewer"))
        elif state != "pending":
            told = "rejected" if state == "rejected" else "approved"
            why = "It names a person." if told == "rejected" else ""
            store.change_note_state(note.id, 1, state=told, reason=why, by=By("m", "moderator"))
    for number, (about, answer, text, due) in enumerate(ANSWERED, 100):
        names = tuple(an_id(name, n) for n in about)
        shown = edition.digest if answer == "changed" else ""
        store.add_response(
            Response(an_id(name, number), name, names, answer, text, "en", shown, due), by=AUTHOR
        )
    for step in (Stage.CLOSED, Stage.ANSWERING) if stage is Stage.ANSWERING else ():
        given = advance(store, name, step, by=HOST)
    return given


def an_edition_with_figure(edition: Edition, address: str, state: str, text: str) -> Edition:
    """The edition with one cell in another state."""
    blocks = tuple(
        replace(
            block,
            cells=tuple(
                replace(c, state=state, text=text) if c.address == address else c
                for c in block.cells
            ),
        )
        for block in edition.blocks
    )
    return replace(edition, blocks=blocks)
