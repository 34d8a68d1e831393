"""Cards to cut out, a hundred people as tokens, and the plan of the floor they stand on."""

from typing import Any

from storytable.publish.kit.pieces import frame
from storytable.story.theme import PALETTE
from storytable.story.workshop import Token, Workshop

PROMPTS = ("notice", "wonder", "fits", "missing", "change", "hear")


def station_cards(w: Workshop, paper: str) -> dict[str, Any]:
    """The six questions of a station, large enough to lie on a table."""
    cards = [{"title": "", "text": w.say(f"prompt-{name}"), "size": 26} for name in PROMPTS]
    return _page(w, "station-cards", cards, paper, columns=1, rows=3)


def role_cards(w: Workshop, paper: str) -> dict[str, Any]:
    """Who else might read the same chart, and what this person would ask."""
    return _page(w, "role-cards", _named(w, "card-role", 13), paper, columns=2, rows=3)


def factor_cards(w: Workshop, paper: str) -> dict[str, Any]:
    """What else may matter, and who is in no file: a question each, never a claim."""
    own = "card-missing-here"  # people who are in no file of this story
    missing = own if w.words.has(f"{own}-1") else "card-missing"
    cards = [*_named(w, "card-factor", 11), *_named(w, missing, 11)]
    return _page(w, "factor-cards", cards, paper, columns=2, rows=4)


def tokens(w: Workshop, paper: str) -> dict[str, Any]:
    """A hundred tokens; people whom nobody can see in the figures have theirs."""
    cards = [
        {
            "title": "",
            "text": token.label,
            "size": 10,
            "mark": _mark(w, token),
        }
        for token in w.tokens
        for _ in range(token.people)
    ]
    return _page(w, "hundred-people", cards, paper, columns=4, rows=5)


def _mark(w: Workshop, token: Token) -> int:
    return w.tokens.index(token) if token.seen else -1


def floor_plan(w: Workshop, paper: str) -> dict[str, Any]:
    """Ten by ten squares, and how many tokens of each kind there are."""
    rows = [[token.label, str(token.people)] for token in w.tokens]
    head = [w.say("token-lead"), w.say("start-col-copies")]
    return {
        **frame(w, "floor-plan", paper),
        "lead": w.say("floor-lead"),
        "head": head,
        "rows": rows,
    }


def _named(w: Workshop, prefix: str, size: int) -> list[dict[str, Any]]:
    return [
        {"title": w.say(name, "name"), "text": w.say(name), "size": size}
        for name in w.numbered(prefix)
    ]


def _page(
    w: Workshop, name: str, cards: list[dict[str, Any]], paper: str, *, columns: int, rows: int
) -> dict[str, Any]:
    return {**frame(w, name, paper), "cards": cards, "columns": columns, "rows": rows}


def icon_array(tokens: tuple[Token, ...]) -> str:
    """A hundred people in ten rows of ten, drawn by kind; the unseen are outlined."""
    kinds = [
        at if token.seen else -1 for at, token in enumerate(tokens) for _ in range(token.people)
    ]
    marks = "".join(
        _person(kind, at % 10 * 20 + 10, at // 10 * 20 + 10) for at, kind in enumerate(kinds)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">{marks}</svg>'


def _person(kind: int, x: int, y: int) -> str:
    at = f'<g transform="translate({x},{y})">'
    if kind < 0:
        dashed = 'fill="none" stroke="#8a96a0" stroke-width="2" stroke-dasharray="3 2"'
        return f'{at}<circle r="7" {dashed}/></g>'
    shapes = (
        "M0,-8a8,8 0 1 0 .01,0Z",
        "M-7,-7h14v14h-14Z",
        "M0,-8l9,16h-18Z",
        "M0,-9l9,9l-9,9l-9,-9Z",
    )
    return f'{at}<path d="{shapes[kind % len(shapes)]}" fill="{PALETTE[kind]}"/></g>'
