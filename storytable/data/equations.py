"""The figures of one period as unknowns, and the sums and rates that tie them together.

A row that the published numbers contradict by themselves is no knowledge and is given up.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from storytable.data.figures import INF, SHOWN, Known
from storytable.data.structure import Key, Structure

CEILING = 1e8  # no count is larger; keeps every program bounded
EPS = 1e-6
Doubt = tuple[str, tuple[Key, ...]]  # what the published numbers contradict: its kind, figures


@dataclass(frozen=True)
class Row:
    """low <= sum of coefficient * figure <= high; `source` is the rate that says so, if any."""

    kind: str
    terms: Mapping[Key, float]
    low: float
    high: float
    source: tuple[Key, ...] = ()

    def doubt(self) -> Doubt:
        """What is given up with this row: itself, or the rate that says so."""
        return self.kind, self.source or tuple(self.terms)


@dataclass
class System:
    """The figures of one period as unknowns with bounds, and the rows that tie them together."""

    low: dict[Key, float] = field(default_factory=dict)
    high: dict[Key, float] = field(default_factory=dict)
    soft: dict[Key, tuple[str, float, float]] = field(default_factory=dict)
    why: dict[Key, tuple[Key, ...]] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    absent: set[Key] = field(default_factory=set)
    targets: list[Key] = field(default_factory=list)
    given_up: dict[Doubt, None] = field(default_factory=dict)

    def range(self, key: Key) -> tuple[float, float]:
        """The range of a figure before any row with several unknowns is used."""
        low, high = self.low[key], self.high[key]
        if key not in self.soft:
            return low, high
        _, least, most = self.soft[key]
        least, most = max(low, least), min(high, most)
        return (low, high) if least > most else (least, most)

    def is_free(self, key: Key) -> bool:
        """Whether a figure is still unknown."""
        low, high = self.range(key)
        return low < high


def wholes_of(structure: Structure) -> dict[str, str | None]:
    """Every count, published or not, and the count it is part of."""
    parts: dict[str, str | None] = {}
    for numerator, denominator in structure.rates.values():
        parts |= {numerator: denominator}
        parts.setdefault(denominator, None)
    parts |= structure.counts
    return {whole: None for whole in parts.values() if whole is not None} | parts


def _spoken_of(known: Mapping[Key, Known], structure: Structure) -> dict[str, str | None]:
    """The counts of which anything is printed, and their wholes: the others may be zero
    everywhere and so say nothing."""
    shown = {key[0] for key, figure in known.items() if figure.state in SHOWN}
    rated = {count for rate in structure.rates if rate in shown for count in structure.rates[rate]}
    wholes = wholes_of(structure)
    kept = {count for count in wholes if count in shown | rated or count in structure.counts}
    return {
        count: whole if whole in kept else None for count, whole in wholes.items() if count in kept
    }


def system_of(known: Mapping[Key, Known], structure: Structure, doubts: frozenset[Doubt]) -> System:
    """All that is known of one period, without the `doubts`."""
    wholes, system = _spoken_of(known, structure), System()
    measures = {*wholes, *structure.rates}
    seen = {key[1:]: False for key in known if key[0] in measures}
    seen |= {k[1:]: True for k, v in known.items() if k[0] in measures and v.state != "absent"}
    live = [pair for pair, alive in seen.items() if alive]
    for measure in wholes:
        for place, group in live:
            _place(system, (measure, place, group), known, structure)
    for measure, whole in wholes.items():
        additive = _additive(measure, structure)
        system.rows += _over_groups(
            measure, whole, live, {} if additive == "no" else structure.families
        )
        system.rows += _over_places(measure, live, structure.parents if additive == "yes" else {})
    _add_absent(system, {place for place, _ in live})
    for rate in [(rate, *pair) for rate in structure.rates for pair in live]:
        if ("rate", (rate,)) not in doubts:
            _rate(system, rate, known, structure)
    _forget(system, doubts, float(structure.small[1]))
    return system


def _forget(system: System, doubts: frozenset[Doubt], small: float) -> None:
    """Takes away what other numbers of the release contradict."""
    system.rows[:] = [row for row in system.rows if row.doubt() not in doubts]
    for key in [key for key in system.soft if ("small", (key,)) in doubts]:
        if system.soft[key][0] == "small":
            del system.soft[key]
    system.high.update({key: small for key in system.absent if ("zero", (key,)) in doubts})


def _add_absent(system: System, places: set[str]) -> None:
    """Adds the figures that sums speak of and nobody prints; the total of a printed place
    exists all the same, whatever else is absent is zero at first."""
    for key in [key for row in system.rows for key in row.terms]:
        if key not in system.low:
            is_open = key[2] == "all" and key[1] in places
            system.low[key], system.high[key] = 0.0, CEILING if is_open else 0.0
            system.absent |= set() if is_open else {key}


def _place(system: System, key: Key, known: Mapping[Key, Known], structure: Structure) -> None:
    """Adds one figure: shown, withheld (small, unless its group may be any size) or unknown."""
    shown = known.get(key, Known())
    system.low[key], system.high[key] = 0.0, CEILING
    if shown.state in SHOWN:
        system.low[key], system.high[key] = shown.low, min(shown.high, CEILING)
        system.why[key] = (key,)
    elif shown.state == "withheld" and key[0] in structure.counts:
        system.targets.append(key)
        if key[2] not in structure.any_size:
            system.soft[key] = ("small", 0.0, float(structure.small[1]))


def _additive(measure: str, structure: Structure) -> str:
    """How a count adds up, by itself or as what it is part of."""
    wholes, count = wholes_of(structure), measure
    while count not in structure.additive and (whole := wholes[count]) is not None:
        count = whole
    return structure.additive.get(count, "no")


def _over_groups(
    measure: str,
    whole: str | None,
    live: list[tuple[str, str]],
    families: Mapping[str, tuple[str, ...]],
) -> Iterator[Row]:
    """The sums of families within a place, and what is part of what."""
    alive, summed = set(live), {group for family in families.values() for group in family}
    for place, group in live:
        key = (measure, place, group)
        if whole is not None:
            yield Row("part", {key: 1, (whole, place, group): -1}, -INF, 0)
        if group not in summed and group != "all" and (place, "all") in alive:
            yield Row("part", {key: 1, (measure, place, "all"): -1}, -INF, 0)
        for family in families.values() if group == "all" else ():
            if any((place, member) in alive for member in family):
                terms = {(measure, place, member): 1.0 for member in family}
                yield Row("family", terms | {key: -1.0}, 0, 0)


def _over_places(
    measure: str, live: list[tuple[str, str]], parents: Mapping[str, str]
) -> Iterator[Row]:
    """The sums of each group over the places that make up a printed place."""
    alive = set(live)
    for parent in dict.fromkeys(parents.values()):
        children = [place for place, above in parents.items() if above == parent]
        for group in [g for place, g in live if place == parent]:
            if any((child, group) in alive for child in children):
                terms = {(measure, child, group): 1.0 for child in children}
                yield Row("parent", terms | {(measure, parent, group): -1.0}, 0, 0)


def _rate(system: System, rate: Key, known: Mapping[Key, Known], structure: Structure) -> None:
    """Adds what a printed rate says; where its denominator is printed, a range of whole numbers."""
    shown = known.get(rate, Known())
    if shown.state not in SHOWN:
        return
    n, d = ((count, *rate[1:]) for count in structure.rates[rate[0]])
    least = max(shown.low - shown.half, 0.0) / 100
    most = (shown.high + shown.half) / 100
    if system.is_free(d):
        system.rows.append(Row("rate", {n: 1, d: -least}, 0, INF, (rate,)))
        if most < INF:
            system.rows.append(Row("rate", {n: 1, d: -most}, -INF, 0, (rate,)))
        return
    low, high = (share * system.range(d)[0] for share in (least, most))
    whole = math.ceil(low - EPS), math.floor(high + EPS) if high < INF else INF
    low, high = whole if whole[0] <= whole[1] else (low, high)
    before = system.range(n)
    low, high = max(low, before[0]), min(high, before[1])
    if low > high:
        system.given_up["rate", (rate,)] = None
    elif system.is_free(n):
        system.soft[n] = ("rate", low, high)
        system.why[n] = (*system.why.get(n, ()), rate, *system.why.get(d, ()))


def settle(system: System, small: float) -> None:
    """Gives up, sum by sum, what the sum contradicts by itself; drops rows that say nothing.

    A sum too large for its absent and hidden figures to be small is of a family that is not
    printed whole, and says nothing; where all are printed, one hidden figure is large.
    """
    kept = []
    for row in system.rows:
        is_sum = row.kind in ("family", "parent")
        least, most = _span(system, row)
        if is_sum and not _meets(row, least, most):
            absent = [key for key in row.terms if key in system.absent]
            make_small(system, absent, small)
            if not absent:
                hidden = [k for k in row.terms if system.soft.get(k, ("",))[0] == "small"]
                unbind(system, hidden)
            least, most = _span(system, row)
        if not _meets(row, least, most):
            system.given_up[row.doubt()] = None
        elif is_sum or least < row.low - EPS or most > row.high + EPS:
            kept += [row] if any(map(system.is_free, row.terms)) else []
    system.rows[:] = kept


def make_small(system: System, absent: Iterable[Key], small: float) -> None:
    """Lets absent figures be small instead of zero."""
    for key in absent:
        system.high[key] = small
        system.given_up["zero", (key,)] = None


def unbind(system: System, keys: Iterable[Key]) -> None:
    """Forgets that figures are small, and the rates that give them a range."""
    for key in keys:
        kind, _, _ = system.soft.pop(key)
        rates = system.why[key] if kind == "rate" else ()
        system.given_up["small", (key,)] = None
        system.given_up.update({("rate", (rate,)): None for rate in rates})


def _meets(row: Row, least: float, most: float) -> bool:
    return least <= row.high + EPS and most >= row.low - EPS


def _span(system: System, row: Row) -> tuple[float, float]:
    """The least and largest value of a row when its unknowns do not know of each other."""
    least = most = 0.0
    for key, factor in row.terms.items():
        low, high = system.range(key)
        if factor < 0:
            low, high = high, low
        least, most = least + factor * low, most + factor * high
    return least, most
