"""Cells → an exhibit: sentence, chart, alt text and table twin, made together so they agree."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from storytable.data.cells import Cell, State
from storytable.story import charts
from storytable.story.blocks import Block, CellRecord, Table
from storytable.story.names import Names
from storytable.story.sentences import begun, runs, title

Draw = Callable[[pd.DataFrame], Any]
_WIDE = 6


def make_exhibit(
    draw: Draw, cells: Sequence[Cell], *, message: str, names: Names, dates: Mapping[str, str]
) -> Block:
    """The block of a chart: `message.heading` above, the message itself beside it.

    `draw` gets the cells as a table (storytable.story.charts.FRAME) and returns an Altair chart.
    """
    records = names.records(list(cells))
    rows = charts.frame(cells, {record.address: record for record in records}, names)
    place = names.words.place(names.catalog.release.places.get(cells[0].place))
    spec, legend = charts.finish(
        draw(rows.copy()),
        rows,
        where=f"exhibit {message}",
        names=names,
        unit=cells[0].unit,
        dates=dates,
    )
    text = names.words.say(message, view_place=place)
    return Block(
        id=message,
        kind="exhibit",
        title=title(names, message),
        text=tuple(
            runs(part) for part in [*text.split("\n\n"), *_grouped(cells, names)] if part.strip()
        ),
        alt=_alt(cells, names),
        key=(*legend, *_dates(cells, names, dates), *_stars(records), *_key(cells, names)),
        spec=spec,
        table=_table(cells, names),
        cells=records,
    )


def _dates(
    cells: Sequence[Cell], names: Names, dates: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Letters that stand in the chart, each with its date and the story's words for it."""
    called = {cell.period: names.period(cell) for cell in cells}
    for period, letters in dates.items():
        for letter in letters.split(", ") if period in called else ():
            yield (
                "date",
                f"{letter} ({called[period]}): {names.words.say(f'date-{letter.lower()}')}",
            )


def _stars(records: Iterable[CellRecord]) -> Iterator[tuple[str, str]]:
    """What the star at a figure of the chart means, where some have one and others not."""
    if {bool(record.anomaly) for record in records} == {True, False}:
        yield "flag", ""


def _grouped(cells: Sequence[Cell], names: Names) -> list[str]:
    """Each anomaly once, with the places and periods it is about."""
    about: dict[tuple[str, str], list[str]] = {}
    for cell in cells:
        if words := names.anomaly(cell):
            about.setdefault((names.place(cell), words), []).append(names.period(cell))
    return [
        begun(f"{place}, {', '.join(dict.fromkeys(when))}: {words}")
        for (place, words), when in about.items()
    ]


def _key(cells: Sequence[Cell], names: Names) -> tuple[tuple[str, str], ...]:
    """What the marks for unpublished figures mean, with each reason once."""
    reasons: dict[str, list[str]] = {}
    for cell in cells:
        if cell.state is not State.PUBLISHED:
            reasons.setdefault(cell.state.value, []).append(names.reason(cell))
    return tuple((state, " ".join(dict.fromkeys(why))) for state, why in sorted(reasons.items()))


def _series(cells: Sequence[Cell], names: Names) -> dict[tuple[str, str, str], str]:
    """Series of the exhibit → what it is called: only what differs within the exhibit."""
    differs = [len({getattr(c, n) for c in cells}) > 1 for n in ("measure", "place", "group")]
    many = len({c.measure.rpartition(".")[2] for c in cells}) > 1
    labels: dict[tuple[str, str, str], str] = {}
    for cell in cells:
        if (cell.measure, cell.place, cell.group) in labels:
            continue
        dataset = cell.measure.rpartition(".")[0].replace(".", "-").replace("_", "-")
        measure = names.measure(cell) if many else names.words.say(f"publication-{dataset}")
        parts = [measure, names.place(cell), names.group(cell)]
        label = ", ".join(part for part, wanted in zip(parts, differs, strict=True) if wanted)
        labels[cell.measure, cell.place, cell.group] = label or names.group(cell)
    return labels


def _table(cells: Sequence[Cell], names: Names) -> Table:
    """Rows are series and columns periods; the other way round where that would be too wide."""
    labels = _series(cells, names)
    periods = {cell.period: names.period(cell) for cell in sorted(cells, key=lambda c: c.period)}
    at = {(c.measure, c.place, c.group, c.period): c.address for c in cells}
    if len(periods) > _WIDE and len(labels) <= _WIDE:
        rows = tuple(
            (name, tuple(at.get((*series, period), "") for series in labels))
            for period, name in periods.items()
        )
        return Table(names.words.say("table-period"), tuple(labels.values()), rows)
    rows = tuple(
        (label, tuple(at.get((*series, period), "") for period in periods))
        for series, label in labels.items()
    )
    groups = tuple(group for _, _, group in labels)
    return Table(names.words.say("table-who"), tuple(periods.values()), rows, groups)


def _alt(cells: Sequence[Cell], names: Names) -> str:
    """What the chart shows, for whoever cannot see it: each series from first to last."""
    words = names.words
    parts = []
    for series, label in _series(cells, names).items():
        mine = [c for c in cells if (c.measure, c.place, c.group) == series]
        known = sorted((c for c in mine if c.state is State.PUBLISHED), key=lambda c: c.period)
        if not known:
            parts.append(words.say("alt-none", series=label))
            continue
        first, last = known[0], known[-1]
        parts.append(
            words.say(
                "alt-series" if first is not last else "alt-single",
                series=label,
                first=words.figure(first),
                last=words.figure(last),
                from_period=names.period(first),
                to_period=names.period(last),
            )
        )
    measures = ", ".join(dict.fromkeys(names.measure(c) for c in cells))
    return " ".join([words.say("alt-opening", measure=measures), *parts])
