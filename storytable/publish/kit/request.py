"""A letter that asks an agency for a table nobody publishes, ready but for the sender's name."""

from storytable.publish.kit.pieces import bullets, figure_in_words, sheet
from storytable.publish.sheets import Grid, Heading, Lines, Piece, Sheet, Text
from storytable.story.workshop import Workshop

FIRST = "request-table-1"


def has_request(w: Workshop) -> bool:
    """Whether the workshop of this story has the words of such a letter."""
    return w.words.has(FIRST)


def data_request(w: Workshop, paper: str) -> Sheet:
    """To whom, which table, why, what is published already, how people stay safe, by when."""
    pieces: list[Piece] = [
        Lines(2, w.say("request-from")),
        Text(w.say("request-to")),
        Text(w.say("request-subject"), "lead"),
        Text(w.say("request-opening")),
        Heading(w.say("request-table-heading"), 2),
        bullets(w, "request-table"),
        _empty_table(w),
        Heading(w.say("request-published-heading"), 2),
        *_published(w),
        Heading(w.say("request-why-heading"), 2),
        Text(w.say("request-why")),
        Heading(w.say("request-safe-heading"), 2),
        bullets(w, "request-safe"),
        Text(w.say("request-close")),
        Lines(2, w.say("request-sign")),
    ]
    return sheet(w, "data-request", pieces, paper=paper)


def _empty_table(w: Workshop) -> Grid:
    head = ("", *w.several("request-column"))
    blank = ("",) * (len(head) - 1)
    rows = tuple((row, *blank) for row in w.several("request-row"))
    return Grid(head, rows, widths=(2, *(1 for _ in blank)), caption=w.say("request-caption"))


def _published(w: Workshop) -> list[Piece]:
    """The edges of the table, which the agency has printed, with their words."""
    return [Text(figure_in_words(cell), "small") for cell in w.block("margins").cells]
