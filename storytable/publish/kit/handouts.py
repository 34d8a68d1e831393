"""What people keep: handout, placemat, glossary, answer key, biographies of the data."""

from dataclasses import replace

from storytable.publish.kit.pieces import (
    bullets,
    code,
    figure_in_words,
    picture,
    sheet,
    source,
    told,
)
from storytable.publish.sheets import Break, Grid, Heading, Lines, Piece, Sheet, Text
from storytable.story.activities import Term
from storytable.story.blocks import CellRecord
from storytable.story.workshop import Workshop

_WORDS = 5
_SIDE, _AROUND = 62, 3  # lines on one side of a placemat; caption and heading of a table
_CLOSE, _LARGE = 8.7, 18.0  # letters of two pages to fold, and of large print


def handout(w: Workshop, link: str, paper: str) -> Sheet:
    """Two pages: the story, one chart, five words explained, next steps."""
    chart = w.plan.stations[0]
    block = w.block(chart)
    pieces: list[Piece] = [
        Text(w.paragraphs("story")[1]),
        Heading(w.say("handout-say")),
        *map(Text, w.paragraphs("headline")),
        Heading(block.title, 2),
        picture(w, chart),
        Text(source(w, block), "small"),
        code(w, w.address("story"), link),
        Break(),
        Heading(w.say("handout-words")),
        *(piece for term in w.plan.terms[:_WORDS] for piece in _term(w, term)),
        Heading(w.say("guide-limits-heading"), 2),
        *(Text(text, "small") for text in w.paragraphs("limits")),
        Heading(w.say("handout-next")),
        bullets(w, "handout-next", "box"),
    ]
    made = sheet(w, "handout", pieces, paper=paper, title=f"{w.title} · {w.place}")
    return replace(made, points=_CLOSE)


def placemat(w: Workshop, paper: str) -> Sheet:
    """Numbers without interpretation on one side, room to write on the other."""
    pieces: list[Piece] = [Text(w.say("placemat-lead"), "lead")]
    pieces += [_numbers(w, name) for name in _fitting(w)]
    pieces += [Break(), Heading(w.say("placemat-side-write"))]
    pieces += [Lines(5, w.say(name)) for name in ("prompt-notice", "prompt-wonder")]
    made = sheet(w, "placemat", pieces, paper="tabloid" if paper == "letter" else "a3")
    return replace(made, points=_CLOSE)


def _fitting(w: Workshop) -> list[str]:
    """The first stations whose tables fit one side together; a table by month is long."""
    found, lines = [], 0
    for name in w.plan.stations[:4]:
        table = w.block(name).table
        wanted = len(table.rows) + _AROUND if table else _SIDE
        if lines + wanted <= _SIDE:
            found.append(name)
            lines += wanted
    return found


def _numbers(w: Workshop, name: str) -> Grid:
    """The table twin of a chart, as printed."""
    block = w.block(name)
    assert block.table is not None
    records = {cell.address: cell.text for cell in block.cells}
    rows = tuple(
        (label, *(records.get(address, "") for address in addresses))
        for label, addresses in block.table.rows
    )
    wide = 3 if len(block.table.columns) > 2 else 2
    return Grid(
        (block.table.corner, *block.table.columns),
        rows,
        widths=(wide, *(1 for _ in block.table.columns)),
        caption=f"{block.title}. {source(w, block)}",
    )


def glossary(w: Workshop, paper: str) -> Sheet:
    """Each term in plain words, with an example from this place."""
    pieces: list[Piece] = [Text(w.say("glossary-lead"))]
    for term in w.plan.terms:
        pieces += _term(w, term)
    return sheet(w, "glossary", pieces, paper=paper)


def _term(w: Workshop, term: Term) -> list[Piece]:
    name = f"term-{term.term}"
    example = _example(w, term)
    return [
        Heading(w.say(name, "name"), 2),
        Text(w.say(name)),
        Text(
            f"{w.say('glossary-example')} {example}" if example else w.say("glossary-no-example"),
            "small",
        ),
    ]


def _example(w: Workshop, term: Term) -> str:
    """What this place has to show for a term: a figure, or the words of a block."""
    pick = term.example
    if not (pick.measure or pick.group or pick.period or pick.state):
        return " ".join(w.paragraphs(pick.block))
    record = w.figure(pick)
    if record is None:
        return ""
    reason = f" {record.reason}" if record.reason else ""
    return f"{figure_in_words(record)}.{reason}"


def answer_key(w: Workshop, paper: str) -> Sheet:
    """Each question, the figure that answers it here, and the wrong answers people give."""
    pieces: list[Piece] = [Text(w.say("key-lead"))]
    for at, question in enumerate(w.plan.questions, 1):
        right = w.figure(question.right)
        pieces += [
            Heading(w.say("key-question", number=str(at)), 2),
            Text(w.say(question.question)),
            *_figure(w, w.say("key-right"), question.right.block, right),
        ]
        for wrong in question.wrong:
            record = w.figure(wrong.figure)
            if record is not None and record.value is not None:
                said = f"{w.say('key-wrong')} {figure_in_words(record)}"
                pieces.append(Text(f"{said}: {w.say(wrong.why)}"))
    return sheet(w, "answer-key", pieces, paper=paper)


def _figure(w: Workshop, label: str, block: str, record: CellRecord | None) -> list[Piece]:
    if record is None:
        return [Text(f"{label} {w.say('glossary-no-example')}", "note")]
    address = w.address(block, record)
    return [
        Text(f"{label} {figure_in_words(record)}. {record.reason}".strip(), "note"),
        Text(f"{w.say('key-address')} {address}", "small"),
    ]


def questions(w: Workshop) -> list[str]:
    """The questions alone, for the sheet on which people answer."""
    return [w.say(question.question) for question in w.plan.questions]


def biographies(w: Workshop, paper: str) -> Sheet:
    """Who made each dataset, how, why, when, who is not in it, whose law: a page each."""
    pieces: list[Piece] = []
    for block in w.edition.blocks:
        if block.kind == "biography":
            pieces += [Break()] if pieces else []
            pieces += told(w, block.id)
    pieces += [Break(), *told(w, "missing")]
    return sheet(w, "data-biographies", pieces, paper=paper)


def large_print(w: Workshop, paper: str) -> Sheet:
    """The whole story in large letters."""
    pieces: list[Piece] = []
    for block in w.edition.blocks:
        if block.kind not in ("heading", "biography"):
            pieces += told(w, block.id)
    made = sheet(w, "large-print", pieces, paper=paper, title=f"{w.title} · {w.place}")
    return replace(made, points=_LARGE)
