"""What people write on: note catchers, consent, sign-in without names, evaluations, report-back."""

from dataclasses import replace

from storytable.publish.kit.handouts import questions
from storytable.publish.kit.pieces import bullets, code, sheet
from storytable.publish.sheets import Break, Grid, Heading, Items, Lines, Piece, Sheet, Text
from storytable.story.workshop import Workshop

_CLOSE = 9.5
KINDS = ("rings-true", "surprising", "question", "missing", "looks-wrong", "our-story", "idea")


def note_catcher_person(w: Workshop, link: str, paper: str) -> Sheet:
    """One note of one person, ready to be typed in under its address."""
    numbers = " · ".join(
        f"{at} {w.block(name).title}" for at, name in enumerate(w.plan.stations, 1)
    )
    pieces: list[Piece] = [
        Text(w.say("catcher-lead-person")),
        Text(f"{w.say('sheet-note-numbers')} {numbers}", "small"),
        *_note(w),
        Text(w.say("catcher-thanks")),
        code(w, w.address("story"), link),
    ]
    return replace(sheet(w, "note-catcher-person", pieces, paper=paper), points=_CLOSE)


def note_catcher_group(w: Workshop, link: str, paper: str) -> Sheet:
    """What a table says at each station."""
    pieces: list[Piece] = [Text(w.say("catcher-lead-group")), Lines(1, w.say("catcher-table"))]
    for at, name in enumerate(w.plan.stations, 1):
        title = f"{w.say('poster-number', number=str(at))}: {w.block(name).title}"
        pieces += [Lines(3, title), Text(w.address(name), "small")]
    pieces.append(code(w, w.address("story"), link))
    return replace(sheet(w, "note-catcher-group", pieces, paper=paper), points=_CLOSE)


def note_catcher_scribe(w: Workshop, link: str, paper: str) -> Sheet:
    """A line a note: number, what kind, the words as they were said, who may quote them."""
    head = tuple(
        w.say(name)
        for name in ("catcher-code", "catcher-kind", "catcher-note", "entry-quote", "entry-sign")
    )
    kinds = " · ".join(w.say(f"kind-{kind}") for kind in KINDS)
    pieces: list[Piece] = [
        Text(w.say("catcher-lead-scribe")),
        Lines(1, w.say("catcher-table")),
        _codes(w),
        Text(f"{w.say('catcher-kind')} {kinds}", "small"),
        Grid(head, (("",) * len(head),) * 12, widths=(2, 2, 6, 1, 2), tall=True),
        code(w, w.address("story"), link),
    ]
    return sheet(w, "note-catcher-scribe", pieces, paper=paper)


def _codes(w: Workshop) -> Grid:
    """The numbers on the posters and the addresses they stand for."""
    rows = tuple(
        (str(at), w.block(name).title, w.address(name))
        for at, name in enumerate(w.plan.stations, 1)
    )
    head = (w.say("catcher-code"), w.say("part-posters"), w.say("key-address"))
    return Grid(head, rows, widths=(2, 5, 5))


def _note(w: Workshop) -> list[Piece]:
    return [
        Lines(1, w.say("catcher-code")),
        Lines(5, w.say("catcher-note")),
        Text(w.say("catcher-kind")),
        Items(tuple(w.say(f"kind-{kind}") for kind in KINDS), "box"),
        Items((w.say("catcher-quote"),), "box"),
        Lines(1, w.say("catcher-language")),
    ]


def consent(w: Workshop, paper: str) -> Sheet:
    """What happens with notes, in words, and what each person allows."""
    pieces: list[Piece] = [
        Text(w.say("consent-lead")),
        bullets(w, "consent"),
        Text(w.say("consent-cut"), "cut"),
        bullets(w, "consent-tick", "box"),
    ]
    return sheet(w, "consent", pieces, paper=paper)


def permission(w: Workshop, paper: str) -> Sheet:
    """For people under eighteen: what they would take part in, and the yes of two people."""
    people = (w.say("permission-adult"), w.say("permission-young"))
    head = ("", w.say("permission-name"), w.say("permission-signed"))
    pieces: list[Piece] = [
        Text(w.say("permission-lead")),
        bullets(w, "permission"),
        Heading(people[0], 2),
        bullets(w, "permission-adult-tick", "box"),
        Heading(people[1], 2),
        bullets(w, "permission-young-tick", "box"),
        Grid(head, tuple((who, "", "") for who in people), widths=(2, 3, 3), tall=True),
    ]
    return sheet(w, "permission", pieces, paper=paper)


def sign_in(w: Workshop, paper: str) -> Sheet:
    """Dots instead of names."""
    head = (w.say("signin-who"), w.say("signin-dot"))
    rows = tuple((text, "") for text in w.several("signin-row"))
    pieces: list[Piece] = [
        Text(w.say("signin-lead")),
        Grid(head, rows, widths=(2, 3), tall=True),
        Lines(3, w.say("signin-how-heard")),
    ]
    return sheet(w, "sign-in", pieces, paper=paper)


def evaluation(w: Workshop, when: str, paper: str) -> Sheet:
    """Before, after, and thirty days later: the same question about the concept each time."""
    scale = w.several("eval-scale")
    items = w.several({"30-days": "eval-later"}.get(when, f"eval-{when}"))
    rows = tuple((item, *("□" for _ in scale)) for item in items)
    pieces: list[Piece] = [
        Text(w.say("eval-lead")),
        Grid(("", *scale), rows, widths=(8, *(2 for _ in scale))),
    ]
    pieces += [Lines(3, text) for text in w.several("eval-open")] if when != "before" else []
    return sheet(w, f"evaluation-{when}", pieces, paper=paper)


def report_back(w: Workshop, link: str, paper: str) -> Sheet:
    """What we heard, what changes, who answers by when: filled in after the workshop."""
    kinds = tuple((w.say(f"kind-{kind}"), "", "") for kind in KINDS)
    pieces: list[Piece] = [
        Text(w.say("report-lead")),
        Heading(w.say("report-heard"), 2),
        Lines(5),
        Heading(w.say("report-counts"), 2),
        Grid((w.say("catcher-kind"), w.say("report-counts"), ""), kinds, widths=(3, 2, 5)),
        Heading(w.say("report-quotes"), 2),
        Lines(5),
        Break(),
        Heading(w.say("report-changes"), 2),
        Grid(
            (w.say("report-changes"), w.say("report-who"), w.say("report-when")),
            (("", "", ""),) * 5,
            widths=(4, 2, 2),
            tall=True,
        ),
        Heading(w.say("report-next"), 2),
        Lines(4),
        code(w, w.address("story"), link),
    ]
    return sheet(w, "report-back", pieces, paper=paper)


def predict_questions(w: Workshop) -> list[str]:
    """The questions people answer before they see any figure, numbered."""
    return [f"{at}. {text}" for at, text in enumerate(questions(w), 1)]
