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
from storytable.story.paper import Grid, Lines, Paper, People, Text

_ROOM = 3  # lines to write on
Picked = Mapping[str, Sequence[Cell]]
_OF_ONE_PLACE = ("hundred", "missing", "predict", "steps")
_ALONE = (*_OF_ONE_PLACE, "beside", "reveal")  # their scripts need no cells, only words
_WHOLE = ("missing", "predict")  # holes are part of what they tell


def needs_no_cells(widget: str) -> bool:
    """Whether the script of a widget is served by `data_of` alone."""
    return widget in _ALONE


def seen(widget: str, cells: list[Cell], place: str) -> list[Cell]:
    """The cells a widget is given: of the place alone and without holes, where it is about one."""
    if widget not in _OF_ONE_PLACE:
        return cells
    mine = [cell for cell in cells if cell.place == place]
    return (
        mine if widget in _WHOLE else [c for c in mine if c.state is not State.ABSENT] or mine[:1]
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
    match widget:
        case "hundred":
            return (_people(block, cells, names),)
        case "predict":
            return (_guesses(_line(cells), names),)
        case "missing":
            return (*_groups(cells, names), *_lines(names, "widget-missing-others"))
        case "beside":
            return (_columns(cells, names), *_lines(names, "widget-beside-notes"))
    return ()


def data_of(widget: str, cells: Picked, names: Names) -> dict[str, Any]:
    """What the script of a widget gets beside its words."""
    if widget == "missing":
        return _seen_and_unseen(cells, names)
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


def _groups(cells: Picked, names: Names) -> tuple[Paper, ...]:
    """Each group with its figure or what stands in its place; below them the reasons."""
    rows = tuple((names.group(cell), names.words.figure(cell)) for cell in _each(cells))
    grid = Grid((names.words.say("table-who"), names.words.say("widget-missing-file")), rows)
    return (grid, *(Text(reason, "small") for reason in _reasons(_each(cells), names)))


def _reasons(cells: Sequence[Cell], names: Names) -> list[str]:
    """Each reason why a figure is not plain, once."""
    return list(dict.fromkeys(filter(None, map(names.reason, cells))))


def _figure_or_reason(cell: Cell, names: Names) -> str:
    return ": ".join(filter(None, (names.words.figure(cell), names.reason(cell))))


def _seen_and_unseen(cells: Picked, names: Names) -> dict[str, Any]:
    """Rows to tick, and afterwards how many have no plain figure, with each reason once."""
    say, each = names.words.say, _each(cells)
    unseen = [cell for cell in each if cell.state is not State.PUBLISHED]
    rows = [
        {
            "group": names.group(cell),
            "text": names.words.figure(cell),
            "unseen": cell in unseen,
        }
        for cell in each
    ]
    count = names.words.number(float(len(unseen)), unit="count", decimals=0)
    told = "widget-missing-some" if unseen else "widget-missing-none"
    return {"rows": rows, "told": " ".join((say(told, count=count), *_reasons(unseen, names)))}


def _columns(cells: Picked, names: Names) -> Grid:
    """A row a figure, a column a place in the order they were chosen; the last one for a place
    that a reader adds by hand."""
    each = _each(cells)
    places = list(dict.fromkeys(names.place(cell) for cell in each))
    rows: dict[str, dict[str, str]] = {}
    for cell in each:
        row = rows.setdefault(_what(cell, names), {})
        row[names.place(cell)] = _figure_or_reason(cell, names)
    own = names.words.say("widget-beside-own")
    return Grid(
        (names.words.say("widget-beside-what"), *places, own),
        tuple((what, *(row.get(place, "") for place in places), "") for what, row in rows.items()),
        tall=True,
    )


def _what(cell: Cell, names: Names) -> str:
    group = "" if cell.group == "all" else names.group(cell)
    return ", ".join(filter(None, (names.measure(cell), group, names.period(cell))))


def _lines(names: Names, message: str) -> tuple[Lines, ...]:
    return (Lines(_ROOM, names.words.say(message)),)


def _each(cells: Picked) -> list[Cell]:
    """Every cell once, in the order in which they were picked."""
    return list({cell.address: cell for some in cells.values() for cell in some}.values())
