"""Start here, and the facilitator guide: what a trainer reads before anybody arrives."""

from dataclasses import replace

from storytable.publish.kit.pieces import bullets, figure_in_words, sheet
from storytable.publish.sheets import Break, Grid, Heading, Items, Piece, Sheet, Text
from storytable.story.activities import LENGTHS, Asked, Step
from storytable.story.workshop import Workshop

PEOPLE, TABLE = 24, 6
_CLOSE = 9.5


def start_here(
    w: Workshop, printed: tuple[tuple[str, int, str], ...], paper: str, *, both: bool
) -> Sheet:
    """What is in the box; `printed` are name, pages and sheet size of every PDF; `both`: there is a
    folder in two languages too."""
    recipes = [
        piece
        for length in LENGTHS
        for piece in (
            Heading(w.say(f"recipe-{length}", "name"), 2),
            Text(w.say(f"recipe-{length}")),
        )
    ]
    head = tuple(
        w.say(f"start-col-{name}")
        for name in ("part", "pages", "paper", "copies", "minutes", "price")
    )
    rows = tuple(
        (
            f"{w.say(_part(name))} ({name}.pdf)",
            str(pages),
            size or paper,
            _copies(w, name),
            _lengths(w, name),
            "",
        )
        for name, pages, size in printed
    )
    pieces: list[Piece] = [
        Text(w.say("start-lead")),
        Text(w.say("start-letter"), "note"),
        *([Text(w.say("start-both"), "note")] if both else []),
        Heading(w.say("start-recipes-heading")),
        *recipes,
        Heading(w.say("start-print-heading")),
        Text(w.say("start-copies", people=str(PEOPLE), table=str(TABLE))),
        Grid(head, (*rows, (w.say("start-total"), *[""] * 5)), widths=(7, 2, 3, 3, 4, 2)),
        Text(w.say("start-files"), "small"),
        Text(w.say("start-cost"), "small"),
        bullets(w, "start-shop"),
        Heading(w.say("start-bring-heading")),
        bullets(w, "start-bring"),
    ]
    return replace(sheet(w, "start-here", pieces, paper=paper), points=_CLOSE)


_NOTES = 3  # note sheets a person fills in; sheets a scribe fills at one table: 2
_EACH = {
    "handout", "placemat", "predict-sheet", "evaluation-before", "evaluation-after",
    "evaluation-30-days", "consent",
}  # fmt: skip
_TABLE = {
    "glossary", "note-catcher-group", "predict-overlay", "table-tents", "role-cards",
    "factor-cards",
}  # fmt: skip


def _part(name: str) -> str:
    """The message that names a part; posters come in three sizes, planning sheets are many."""
    many = next((kind for kind in ("posters", "sheet") if name.startswith(f"{kind}-")), name)
    return f"part-{many}"


_IN = {
    "answer-key": ("predict",),
    "predict-sheet": ("predict",),
    "predict-overlay": ("predict",),
    "hundred-people": ("line-up",),
    "floor-plan": ("line-up",),
    "factor-cards": ("missing",),
    "data-biographies": ("missing",),
    "role-cards": ("swap",),
    "placemat": ("sketch",),
    "glossary": ("sketch", "tools"),
    "sheet": ("tools",),
}  # activities that need a part; every other part is for all lengths


def _lengths(w: Workshop, name: str) -> str:
    """The lengths of workshop in which a part is used: `90 · 150`."""
    needing = _IN.get("sheet" if name.startswith("sheet-") else name)
    used = [
        str(length)
        for length in LENGTHS
        if needing is None or any(step.activity in needing for step in w.plan.scripts[length])
    ]
    return " · ".join(used)


_LARGE = ("24x36", "tabloid")


def _copies(w: Workshop, name: str) -> str:
    """How many a room of PEOPLE at tables of TABLE needs."""
    tables = PEOPLE // TABLE
    if name.startswith("posters-"):
        sets = 1 if name.endswith(tuple(_LARGE)) else 2  # six people cannot read one letter sheet
        return f"{sets} {w.say('start-choose')}"
    if name == "permission":
        return w.say("start-needed")
    special = {
        "note-catcher-person": PEOPLE * _NOTES,
        "note-catcher-scribe": tables * 2,
        "facilitator-guide": tables + 1,
        "answer-key": 2,
        "exercises": PEOPLE // 2,
        "station-cards": len(w.plan.stations),
    }
    usual = (
        PEOPLE if name in _EACH or name.startswith("sheet-") else tables if name in _TABLE else 1
    )
    return str(special.get(name, usual))


def facilitator_guide(w: Workshop, paper: str) -> Sheet:
    """Purpose, people, calendar, roles, norms, scripts, questions, hard moments, close, after."""
    pieces: list[Piece] = [
        *map(Text, w.several("guide-purpose")),
        Text(w.say("concept"), "note"),
        Heading(w.say("guide-room-heading")),
        bullets(w, "guide-room"),
        Heading(w.say("guide-calendar-heading")),
        *_named(w, "guide-calendar", "when"),
        Heading(w.say("guide-roles-heading")),
        *_named(w, "guide-role", "name"),
        Heading(w.say("guide-norms-heading")),
        bullets(w, "guide-norm"),
        Break(),
        Heading(w.say("guide-script-heading")),
        *(piece for length in LENGTHS for piece in _script(w, length)),
        *_activities(w),
        Break(),
        Heading(w.say("guide-questions-heading")),
        *(piece for asked in w.plan.asked for piece in _answer(w, asked)),
        Heading(w.say("guide-hard-heading")),
        *(
            piece
            for name in w.numbered("hard")
            for piece in (Heading(w.say(name, "heard"), 2), *_paragraphs(w.say(name)))
        ),
        Heading(w.say("guide-limits-heading")),
        Items(w.paragraphs("limits")),
        Heading(w.say("guide-close-heading")),
        bullets(w, "guide-close", "number"),
        Heading(w.say("guide-after-heading")),
        bullets(w, "guide-after", "number"),
        Text(w.say("kept-by"), "note"),
        Break(),
        Heading(w.say("guide-invitation-heading")),
        *(
            Text(text, "say")
            for name in ("invitation-short", "invitation-long", "reminder", "thank-you")
            for text in [w.say(name)]
        ),
    ]
    return sheet(w, "facilitator-guide", pieces, paper=paper)


def _named(w: Workshop, prefix: str, attribute: str) -> list[Piece]:
    return [
        piece
        for name in w.numbered(prefix)
        for piece in (Heading(w.say(name, attribute), 2), Text(w.say(name)))
    ]


def _paragraphs(text: str) -> list[Piece]:
    return [Text(part) for part in text.split("\n\n")]


def clock(script: list[Step]) -> list[str]:
    """When each activity begins and ends, in minutes: `0–10`."""
    starts = [sum(step.minutes for step in script[:at]) for at in range(len(script))]
    return [f"{start}–{start + step.minutes}" for start, step in zip(starts, script, strict=True)]


def _script(w: Workshop, length: int) -> list[Piece]:
    script = w.plan.scripts[length]
    names = [f"activity-{step.activity}" for step in script]
    head = ("time", "activity", "who", "material")
    rows = [
        (when, w.say(name, "name"), w.say(name, "who"), w.say(name, "material"))
        for when, name in zip(clock(script), names, strict=True)
    ]
    return [
        Heading(w.say("script-minutes", minutes=str(length)), 2),
        Grid(tuple(w.say(f"script-col-{n}") for n in head), tuple(rows), widths=(2, 4, 3, 6)),
    ]


def _activities(w: Workshop) -> list[Piece]:
    """Every activity of any script once, in the order of the longest."""
    used = dict.fromkeys(
        step.activity for length in reversed(LENGTHS) for step in w.plan.scripts[length]
    )
    pieces: list[Piece] = []
    for name in (f"activity-{activity}" for activity in used):
        pieces += [
            Heading(w.say(name, "name"), 2),
            Text(w.say(name, "goal"), "small"),
            *_paragraphs(w.say(name)),
            Text(w.say(name, "say"), "say"),
            Text(w.say(name, "watch"), "note"),
        ]
    return pieces


def _answer(w: Workshop, asked: Asked) -> list[Piece]:
    pieces: list[Piece] = [Heading(w.say(asked.question, "asked"), 2)]
    record = w.figure(asked.figure) if asked.figure else None
    if asked.figure is None:
        return [*pieces, Text(w.say(asked.question))]
    if record is None:
        return [*pieces, Text(w.say("glossary-no-example"))]
    return [
        *pieces,
        Text(w.say(asked.question, figure=record.text)),
        Text(f"{figure_in_words(record)}. {w.address(asked.figure.block, record)}", "small"),
    ]
