"""What a widget about figures is on paper, and what its script needs beside them: cells → pieces.

A page without JavaScript, a print and a screen reader get these; no script formats a number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from storytable.data.apportion import HUNDRED, hundred
from storytable.data.cells import WEAKNESS, Cell, State
from storytable.story.forms import Desk
from storytable.story.names import Names
from storytable.story.paper import Grid, Paper, People

Picked = Mapping[str, Sequence[Cell]]
_OF_ONE_PLACE = ("hundred", "predict", "steps")


def is_of_one_place(widget: str) -> bool:
    """Whether a widget is about one place, its script served by `data_of` alone."""
    return widget in _OF_ONE_PLACE


def seen(widget: str, cells: list[Cell], place: str) -> list[Cell]:
    """The cells a widget is given: of the place alone and without holes, where it is about one."""
    if widget not in _OF_ONE_PLACE:
        return cells
    mine = [cell for cell in cells if cell.place == place]
    return (
        mine
        if widget == "predict"
        else [c for c in mine if c.state is not State.ABSENT] or mine[:1]
    )


def with_figures(desk: Desk, widget: str, cells: Picked, names: Names) -> Desk:
    """The desk of a sheet that names figures, with the state of the least known of them."""
    if widget not in _OF_ONE_PLACE:
        return desk
    firsts = {name: found[0] for name, found in cells.items()}
    weakest = max((c.state for c in firsts.values()), key=WEAKNESS.index, default=State.PUBLISHED)
    said = {name: names.words.figure(cell) for name, cell in firsts.items()}
    for cell in list(firsts.values())[:1]:
        said["view_place"] = names.place(cell)
    return replace(desk, figures=said, state="" if weakest is State.PUBLISHED else weakest.value)


def paper_of(widget: str, block: str, cells: Picked, names: Names) -> tuple[Paper, ...]:
    """The paper twin that follows from the figures; none for a widget that has only words."""
    if widget == "hundred":
        return (_people(block, cells, names),)
    if widget == "predict":
        return (_guesses(_line(cells), names),)
    return ()


def data_of(widget: str, cells: Picked, names: Names) -> dict[str, Any]:
    """What the script of a widget gets beside its words."""
    if widget != "predict":
        return {}
    line, words = _line(cells), names.words
    scale = [words.number(value, unit="percent", decimals=0) for value in range(HUNDRED + 1)]
    points = [
        {"period": names.period(cell), "text": words.figure(cell), "value": cell.value}
        for cell in line
    ]
    return {"scale": scale, "line": points}


def _line(cells: Picked) -> list[Cell]:
    """One cell a period, of the first publication that has it."""
    found: dict[str, Cell] = {}
    for cell in (cell for some in cells.values() for cell in some):
        if cell.period not in found or found[cell.period].state is State.ABSENT:
            found[cell.period] = cell
    return [found[period] for period in sorted(found)]


def _people(block: str, cells: Picked, names: Names) -> People:
    """A hundred people by what the figures say of them; whom they do not show is people too."""
    firsts = {name: some[0] for name, some in cells.items()}
    shares = [cell.value for cell in firsts.values()]
    counts, rest = hundred(shares)
    say = names.words.say
    kinds = [
        (count, say(f"{block}-{name}")) for name, count in zip(firsts, counts, strict=True) if count
    ]
    unseen = "widget-hundred-unseen" if None in shares else f"{block}-rest"
    return People((*kinds, *(((rest, say(unseen)),) if rest else ())), say("widget-hundred-alt"))


def _guesses(line: Sequence[Cell], names: Names) -> Grid:
    """The first figure that is known, and room for a guess for each that follows."""
    say, words = names.words.say, names.words
    known = next((cell for cell in line if cell.state is State.PUBLISHED), None)
    rows = tuple((names.period(cell), words.figure(cell) if cell is known else "") for cell in line)
    return Grid((say("table-period"), say("widget-predict-guess")), rows, tall=True)
