"""What stands on paper: pieces that become HTML in a page and a sheet in the kit, from one source.

A page without JavaScript shows them as they are; a widget brings some of them to life.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from html import escape
from json import dumps
from typing import Any, TypeVar


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 begins a part of the sheet, 2 and 3 stand below it."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """A paragraph. `look` is empty, `lead`, `small`, `note` (set apart), `say` (words to say) or
    `cut` (below a line to cut along)."""

    text: str
    look: str = ""


@dataclass(frozen=True)
class Items:
    """A list: with dots, numbers or boxes to tick."""

    items: tuple[str, ...]
    mark: str = "dot"


@dataclass(frozen=True)
class Grid:
    """A table with a heading row; `widths` are shares. Empty cells are for writing."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()
    caption: str = ""
    tall: bool = False


@dataclass(frozen=True)
class Lines:
    """Lines to write on, below a label."""

    count: int
    label: str = ""


@dataclass(frozen=True)
class Link:
    """An address of an office, in words; `note` says what to know before opening it."""

    text: str
    href: str = ""
    note: str = ""


@dataclass(frozen=True)
class Rule:
    """A rule in plain words with the day until which it holds (`2027-06-30`, or empty for none).

    Once that day is over, readers see `after` and the pointers; an empty `statement` says that it
    was over already when this was made. Without `pointers` the office stands with the rule before.
    `first` is `pointers` where nobody has reviewed the words.
    """

    id: str
    statement: str
    until: str
    said: str
    after: str
    label: str
    pointers: tuple[Link, ...]
    first: str = "pointers"


@dataclass(frozen=True)
class Question:
    """A question with choices (id, words) to tick: several, or one of them."""

    id: str
    text: str
    choices: tuple[tuple[str, str], ...]
    many: bool = False


@dataclass(frozen=True)
class Card:
    """Pieces for those who gave one of these answers to each question in `when`; `whom` says so."""

    id: str
    title: str
    when: Mapping[str, tuple[str, ...]]
    whom: str
    pieces: tuple["Paper", ...]


@dataclass(frozen=True)
class People:
    """A hundred people, so many of each kind, in words and as marks that differ also in grey."""

    kinds: tuple[tuple[int, str], ...]
    alt: str


Paper = Heading | Text | Items | Grid | Lines | Link | People | Rule | Question | Card
_KINDS = {
    kind.__name__.lower(): kind
    for kind in (Heading, Text, Items, Grid, Lines, Link, People, Rule, Question, Card)
}
_Kept = TypeVar("_Kept")


def plain(content: Any) -> Any:
    """Pieces and sheets as plain JSON, each piece with its kind."""
    if is_dataclass(content) and not isinstance(content, type):
        kept = {field.name: plain(getattr(content, field.name)) for field in fields(content)}
        return {"kind": type(content).__name__.lower(), **kept}
    if isinstance(content, tuple | list):
        return [plain(part) for part in content]
    if isinstance(content, Mapping):
        return {name: plain(part) for name, part in content.items()}
    return content


def from_plain(content: Any) -> Any:
    """The pieces that `plain` made JSON of; lists come back as tuples."""
    if isinstance(content, list):
        return tuple(from_plain(part) for part in content)
    if isinstance(content, dict):
        kept = {name: from_plain(part) for name, part in content.items() if name != "kind"}
        return _KINDS[content["kind"]](**kept) if "kind" in content else kept
    return content


def paper_html(pieces: Sequence[Paper], form: str) -> str:
    """Pieces as HTML below a block's heading; `form` is the block's id, unique in a page."""
    return "".join(_piece(piece, form) for piece in pieces)


def _piece(piece: Paper, form: str) -> str:
    match piece:
        case Heading():
            level = piece.level + 2
            return f"<h{level}>{escape(piece.text)}</h{level}>"
        case Text():
            look = f' class="{piece.look}"' if piece.look else ""
            return f"<p{look}>{escape(piece.text)}</p>"
        case Items():
            return _items(piece)
        case Grid():
            return _grid(piece)
        case Lines():
            rules = '<span class="line"></span>' * piece.count
            return f'<div class="lines"><p>{escape(piece.label)}</p>{rules}</div>'
        case Question():
            return _question(piece, form)
        case Card():
            return _card(piece, form)
    return _rarely(piece)


def _rarely(piece: Link | People | Rule) -> str:
    if isinstance(piece, Rule):
        return rule_html(piece)
    return f"<p>{_link(piece)}</p>" if isinstance(piece, Link) else _people(piece)


def _people(piece: People) -> str:
    said = "; ".join(f"{count} {text}" for count, text in piece.kinds)
    marks = "".join(f'<i class="p{at}"></i>' * n for at, (n, _) in enumerate(piece.kinds))
    kinds = "".join(
        f'<li><i class="p{at}"></i> <strong>{count}</strong> <span>{escape(text)}</span></li>'
        for at, (count, text) in enumerate(piece.kinds)
    )
    return (
        f'<div class="people" role="img" aria-label="{escape(piece.alt)} {escape(said)}">{marks}'
        f'</div><ul class="kinds">{kinds}</ul>'
    )


def _items(piece: Items) -> str:
    if piece.mark == "box":
        entries = "".join(
            f'<li><label class="tick"><input type="checkbox" autocomplete="off"> '
            f"<span>{escape(text)}</span></label></li>"
            for text in piece.items
        )
        return f'<ul class="boxes">{entries}</ul>'
    tag = "ol" if piece.mark == "number" else "ul"
    return f"<{tag}>{''.join(f'<li>{escape(text)}</li>' for text in piece.items)}</{tag}>"


def _grid(piece: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in piece.head)
    rows = "".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in rest)
        + "</tr>"
        for first, *rest in piece.rows
    )
    caption = f"<caption>{escape(piece.caption)}</caption>" if piece.caption else ""
    label = escape(piece.caption or piece.head[0])
    look = ' class="tall"' if piece.tall else ""
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{label}"><table{look}>'
        f"{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def rule_html(rule: Rule) -> str:
    """A rule with its date beside it in words; scripts take it away once the date is over.

    Where nobody has reviewed the words, the official page stands before them.
    """
    offices = "; ".join(map(_link, rule.pointers))
    links = f'<p class="official">{escape(rule.label)} {offices}</p>' if offices else ""
    over = f'<p class="over"{" hidden" if rule.statement else ""}>{escape(rule.after)}</p>'
    over = over if rule.after else ""
    if not rule.statement:
        return f'<div class="rule" data-rule="{rule.id}">{over}{links}</div>'
    said = f'<p class="statement">{escape(rule.statement)}</p>'
    until = f'<p class="until">{escape(rule.said)}</p>'
    shown = (links, said, until) if rule.first == "pointers" else (said, until, links)
    date = f' data-until="{rule.until}"' if rule.until else ""
    return f'<div class="rule" data-rule="{rule.id}"{date}>{over}{"".join(shown)}</div>'


def _link(link: Link) -> str:
    note = f" ({escape(link.note)})" if link.note else ""
    if not link.href:
        return escape(link.text) + note
    return f'<a href="{escape(link.href)}" rel="noreferrer">{escape(link.text)}</a>{note}'


def _question(piece: Question, form: str) -> str:
    kind, name = ("checkbox" if piece.many else "radio"), f"{form}-{piece.id}"
    choices = "".join(
        f'<label class="tick"><input type="{kind}" name="{name}" value="{value}" '
        f'autocomplete="off"> <span>{escape(text)}</span></label>'
        for value, text in piece.choices
    )
    return (
        f'<fieldset data-question="{piece.id}"><legend>{escape(piece.text)}</legend>'
        f"{choices}</fieldset>"
    )


def _card(piece: Card, form: str) -> str:
    when = escape(dumps({name: list(choices) for name, choices in piece.when.items()}))
    whom = f'<p class="whom">{escape(piece.whom)}</p>' if piece.whom else ""
    return (
        f'<div class="card" data-card="{piece.id}" data-when="{when}">'
        f"<h3>{escape(piece.title)}</h3>{whom}{paper_html(piece.pieces, form)}</div>"
    )
