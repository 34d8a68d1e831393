"""A question to the catalog → an answer, or a refusal with the nearest question that works.

The nearest is reached by mending one thing after another; it is itself answered, always.
"""

from dataclasses import dataclass, replace

from storytable.data.catalog import Catalog
from storytable.data.cells import Cell
from storytable.errors import UsageProblem
from storytable.story.queries import (
    MOST_MEASURES,
    MOST_PLACES,
    Found,
    Query,
    against,
    cells_of,
    completed,
    concept_of,
    dataset_of,
    measures_at_hand,
    reported,
)

_STEPS = 12  # more repairs than any question has needed
NOTHING = "refused-nothing"


@dataclass(frozen=True)
class Answer:
    """The cells that answer a question: by measure, place, group and period in declared order."""

    query: Query
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Refusal:
    """Why a question has no honest answer.

    `reason` is the id of its words, `about` the codes it concerns (measures, places, groups,
    periods or reasons), `nearest` a question that has an answer; `cells` say why where none of
    them has a figure.
    """

    query: Query
    reason: str
    about: tuple[str, ...]
    nearest: Query
    cells: tuple[Cell, ...] = ()


def answer(query: Query, catalog: Catalog) -> Answer | Refusal:
    """The answer, or the first reason against one with the nearest question that has one."""
    whole = completed(query, catalog)
    found = against(whole, catalog)
    if found is None:
        return Answer(whole, cells_of(whole, catalog))
    reason, about = found
    empty = cells_of(whole, catalog) if reason == NOTHING else ()
    return Refusal(whole, reason, about, _nearest(whole, found, catalog), empty)


def _nearest(query: Query, found: Found, catalog: Catalog) -> Query:
    """A question that is answered, reached by mending one thing after another."""
    near = query
    for _ in range(_STEPS):
        reason, about = found
        if reason == NOTHING:
            return _with_figures(near, catalog)
        near = _mended(near, reason, about, catalog)
        again = against(near, catalog)
        if again is None:
            return near
        found = again
    return _default(catalog)


def _mended(query: Query, reason: str, about: tuple[str, ...], catalog: Catalog) -> Query:
    """The query with this one reason against it taken away, and as little else as can be."""
    simple = {
        "refused-measures": replace(query, measures=query.measures[:MOST_MEASURES]),
        "refused-denominators": replace(query, measures=query.measures[:1]),
        "refused-too-much": replace(query, places=query.places[:1], who="all"),
        "refused-places": replace(query, places=query.places[:MOST_PLACES]),
        "refused-order": replace(query, first=query.last, last=query.first),
        "refused-break": replace(query, first=about[0]),
    }
    if reason in simple:
        return simple[reason]
    looked = {
        "refused-unknown": _known,
        "refused-not-here": _at_hand,
        "refused-level": _placed,
        "refused-group": _grouped,
        "refused-period": _timed,
    }
    return looked[reason](query, about, catalog)


def _known(query: Query, lacking: tuple[str, ...], catalog: Catalog) -> Query:
    measures = tuple(measure for measure in query.measures if measure not in lacking)
    who = "all" if query.who in lacking else query.who
    return replace(query, measures=measures or measures_at_hand(catalog)[:1], who=who)


def _grouped(query: Query, _lacking: tuple[str, ...], catalog: Catalog) -> Query:
    known, order = reported(catalog, query.measures[0]), catalog.release.groups.order()
    return replace(query, who="all" if "all" in known else min(known, key=order.index))


def _timed(query: Query, _lacking: tuple[str, ...], catalog: Catalog) -> Query:
    known = catalog.periods(query.measures[0])
    first, last = (_closest(period, known) for period in (query.first, query.last))
    return replace(query, first=first, last=last)


def _closest(period: str, known: list[str]) -> str:
    if period in known:
        return period
    return next((p for p in known if p >= period), known[-1])


def _at_hand(query: Query, lacking: tuple[str, ...], catalog: Catalog) -> Query:
    """The same idea from another publication, else another figure of the same publisher."""
    here = measures_at_hand(catalog)
    missing = lacking[0]
    if kept := tuple(measure for measure in query.measures if measure in here):
        return replace(query, measures=kept)
    same = [m for m in here if concept_of(catalog, m) == concept_of(catalog, missing)]
    same += [m for m in here if m.partition(".")[0] == missing.partition(".")[0]]
    return replace(query, measures=((same or list(here))[0],))


def _placed(query: Query, lacking: tuple[str, ...], catalog: Catalog) -> Query:
    """Without the places that the file lacks; where none is left, the same idea from a file that
    has them, else the place around them, else the first place of the file."""
    if kept := tuple(place for place in query.places if place not in lacking):
        return replace(query, places=kept)
    measure, places = query.measures[0], catalog.release.places
    for twin in measures_at_hand(catalog):
        is_same = concept_of(catalog, twin) == concept_of(catalog, measure) and twin != measure
        if is_same and all(catalog.holds(dataset_of(twin), place) for place in query.places):
            return replace(query, measures=(twin,))
    dataset = dataset_of(measure)
    around = [place for code in query.places for place in places.above(code)]
    return replace(
        query,
        places=next(
            (code,) for code in (*around, *places.by_code) if catalog.holds(dataset, code)
        ),
    )  # fmt: skip


def _with_figures(query: Query, catalog: Catalog) -> Query:
    """The nearest question of the same measures with a figure: everyone, another time, around."""
    known = catalog.periods(query.measures[0])
    around = [
        (code,)
        for place in query.places
        for code in catalog.release.places.above(place)
        if catalog.holds(dataset_of(query.measures[0]), code)
    ]
    for places in (query.places, *around):
        for who in dict.fromkeys((query.who, "all")):
            spans = [(query.first, query.last), *((period, period) for period in reversed(known))]
            for first, last in spans:
                near = replace(query, places=places, who=who, first=first, last=last)
                if against(near, catalog) is None:
                    return near
    return _default(catalog)


def _default(catalog: Catalog) -> Query:
    """The first question there is an answer to, in the order of measures and places."""
    for measure in measures_at_hand(catalog):
        for place in catalog.release.places.by_code:
            query = completed(Query((measure,), "all", (place,)), catalog)
            if against(query, catalog) is None:
                return query
    raise UsageProblem("the catalog", "it has no figure at all", do="add a published file")
