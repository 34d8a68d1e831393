"""What a reader can work out about each withheld count, from everything that is shown.

Turns cells and the sums they obey into an interval for every count its publisher withheld.
It verifies and never decides; solved numbers are returned, never logged or put in a message.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import highspy
import numpy as np
import pandas as pd

from storytable.errors import DisclosureProblem

INF = math.inf
CEILING = 1e8  # no count is larger; keeps every program bounded
EPS = 1e-6
SHOWN = ("published", "bounded")
DUAL, PRIMAL = 1, 4  # strategies of the simplex method, as HiGHS numbers them
WEIGHTS = {"parent": 1.0, "rate": 10.0, "small": 100.0, "family": 1000.0, "part": 1000.0}

Key = tuple[str, str, str]  # measure, place, group: one figure of one period
Ends = tuple[float, float, frozenset[Key]]  # the least, the largest, the cells that bind them
Doubt = tuple[str, tuple[Key, ...]]  # what the published numbers contradict: its kind, figures


@dataclass(frozen=True)
class Structure:
    """What an attacker knows about one dataset beside its numbers.

    `families`: family -> groups that together make up group "all" of a place.
    `parents`: place -> the place that contains it; all children of a parent are listed.
    `counts`: count -> the count it is part of; `rates`: percent -> (numerator, denominator).
    `additive`: count -> "yes" (over groups and places), "within place" (over groups), "no";
    a count that is not listed follows the count it is part of. `small`: the provider's range
    of small cells. `preference`: families in the order in which they are kept.
    `any_size`: groups which the provider also hides when they are not small.
    """

    families: Mapping[str, tuple[str, ...]]
    parents: Mapping[str, str]
    counts: Mapping[str, str | None]
    rates: Mapping[str, tuple[str, str]]
    additive: Mapping[str, str]
    small: tuple[int, int] = (0, 10)
    preference: tuple[str, ...] = ()
    any_size: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exposure:
    """A withheld count whose interval is narrower than allowed."""

    measure: str
    place: str
    group: str
    period: str
    low: float
    high: float


@dataclass(frozen=True)
class Known:
    """What is shown of one figure: its range, half a unit of its last decimal, its state.

    States are those of a cell and "hidden": exists, not shown, and not small by any rule.
    """

    low: float = 0.0
    high: float = INF
    half: float = 0.5
    state: str = "hidden"


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


@dataclass(frozen=True)
class Reach:
    """The whole numbers one withheld count may be, how far it should reach, and what binds it."""

    key: Key
    low: float
    high: float
    most: float
    because: frozenset[Key] = frozenset()

    def is_exposed(self, small: tuple[int, int]) -> bool:
        """Whether the interval is too narrow, by the rule stated in `attack`."""
        least, most = min(small[0], self.most), min(small[1], self.most)
        large = self.low > small[1] and self.high - self.low >= small[1] - small[0]
        return not large and not (self.low <= least and self.high >= most)


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
        _, least, most = self.soft.get(key, ("", low, high))
        return (low, high) if max(low, least) > min(high, most) else (
            max(low, least), min(high, most))  # fmt: skip

    def is_free(self, key: Key) -> bool:
        """Whether a figure is still unknown."""
        low, high = self.range(key)
        return low < high


def intervals(
    cells: pd.DataFrame, structure: Structure, *, within: pd.DataFrame | None = None
) -> pd.DataFrame:
    """measure, place, group, period, low, high of every count its publisher withheld.

    A figure with no row is one the publisher does not print: it is taken as zero, as long as
    the sums allow, else as small. A selection of a release must therefore be given `within`
    that release: its other cells exist and are merely not shown.
    """
    rows = [
        (*reach.key, period, reach.low, reach.high if reach.high < CEILING else INF)
        for period, reach in _attack(cells, structure, within)
    ]
    return pd.DataFrame(rows, columns=["measure", "place", "group", "period", "low", "high"])


def attack(
    cells: pd.DataFrame, structure: Structure, *, within: pd.DataFrame | None = None
) -> list[Exposure]:
    """The withheld counts that what is shown makes narrower than allowed; empty when safe.

    The rule: an interval contains the provider's small-cell range, cut at the printed totals of
    which the count is part (a part cannot exceed its whole); or everything printed proves
    the count larger than small, and its interval is still as wide as that range.
    A row contradicted by the published numbers is no knowledge and is left out: first
    absent figures stop being zero, then hidden ones small, then sums over places, rates, and
    sums over groups are dropped, each only where it is contradicted.
    """
    return [
        Exposure(*reach.key, period, reach.low, reach.high)
        for period, reach in _attack(cells, structure, within)
        if reach.is_exposed(structure.small)
    ]


def _attack(
    cells: pd.DataFrame, structure: Structure, within: pd.DataFrame | None
) -> Iterator[tuple[str, Reach]]:
    shown = read(cells)
    for period, known in (shown if within is None else read(within)).items():
        view = {
            key: Known() if k.state in SHOWN and key not in shown.get(period, {}) else k
            for key, k in known.items()
        }
        doubts = () if within is None else _contradictions(known, structure)
        for reach in reaches(view, structure, released=known, doubts=doubts):
            yield period, reach


def read(cells: pd.DataFrame) -> dict[str, dict[Key, Known]]:
    """What is shown, by period in the order of the frame."""
    texts = (cells[name].astype(str) for name in (
        "measure", "place", "group", "period", "state", "reason"))  # fmt: skip
    numbers = (cells[name].astype(float) for name in ("value", "low", "high", "decimals"))
    periods: dict[str, dict[Key, Known]] = {}
    for m, p, g, period, state, reason, value, low, high, decimals in zip(
        *texts, *numbers, strict=True
    ):
        half = 0.5 * 10.0 ** -(0.0 if math.isnan(decimals) else decimals)
        if state == "published":
            known = Known(value, value, half, state)
        elif state == "bounded":
            known = Known(0.0 if math.isnan(low) else low, INF if math.isnan(high) else high,
                          0.0, state)  # fmt: skip
        else:
            known = Known(state="hidden" if reason == "protected" else state)
        periods.setdefault(period, {})[m, p, g] = known
    return periods


def reaches(
    known: Mapping[Key, Known], structure: Structure, *, released: Mapping[Key, Known],
    doubts: Iterable[Doubt] = (),
) -> list[Reach]:  # fmt: skip
    """The reach of every withheld count of one period, count by count.

    An outer bound from linear programs: it never overstates what is known, except that
    a count is whole, which is used wherever a single rate and its count are concerned.
    How far it should reach is read from all that is `released`, in this view or another;
    what that contradicts, the `doubts`, is not used.
    """
    if not _is_asked(known, structure):
        return []
    system, solved = _reconcile(known, structure, doubts)
    found = {
        key: (*system.range(key), frozenset(system.why.get(key, ()))) for key in system.targets
    } | solved
    return [
        Reach(key, low, high, _most(key, released, structure), because)
        for key, (low, high, because) in found.items()
    ]


def _contradictions(known: Mapping[Key, Known], structure: Structure) -> tuple[Doubt, ...]:
    """What the released numbers of one period contradict, and so no selection of them tells."""
    if not _is_asked(known, structure):
        return ()
    return tuple(_reconcile(known, structure, ())[0].given_up)


def _is_asked(known: Mapping[Key, Known], structure: Structure) -> bool:
    return any(k.state == "withheld" and key[0] in structure.counts for key, k in known.items())


def _reconcile(
    known: Mapping[Key, Known], structure: Structure, doubts: Iterable[Doubt]
) -> tuple[System, dict[Key, Ends]]:
    """The system without what it contradicts, and the ends of its targets."""
    small = float(structure.small[1])
    system = _system(known, structure, frozenset(doubts))
    _settle(system, small)
    found: dict[Key, Ends] = {}
    todo = _blocks(system, list(system.low), system.rows)
    while todo:
        keys, rows = todo.pop()
        ends = _solve(system, keys, rows)
        if ends is None:
            todo += _blocks(system, *_give_up(system, keys, rows, small))
        found |= ends or {}
    return system, found


def _most(key: Key, released: Mapping[Key, Known], structure: Structure) -> float:
    """The least printed figure that a count cannot exceed: the counts it is part of, the totals
    of its place and of those above."""
    measure, place, group = key
    wholes, tops = _wholes(structure), []
    count: str | None = measure
    while count is not None:
        tops.append((count, place, group))
        above: str | None = place
        while above is not None:
            tops.append((count, above, "all"))
            above = structure.parents.get(above)
        count = wholes[count]
    shown = [released[top].high for top in tops if top in released and top != key]
    return min(shown, default=INF)


def _wholes(structure: Structure) -> dict[str, str | None]:
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
    wholes = _wholes(structure)
    kept = {count for count in wholes if count in shown | rated or count in structure.counts}
    return {count: whole if whole in kept else None
            for count, whole in wholes.items() if count in kept}  # fmt: skip


def _system(known: Mapping[Key, Known], structure: Structure, doubts: frozenset[Doubt]) -> System:
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
        system.rows += _over_groups(measure, whole, live, {} if additive == "no" else
                                    structure.families)  # fmt: skip
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
    wholes, count = _wholes(structure), measure
    while count not in structure.additive and (whole := wholes[count]) is not None:
        count = whole
    return structure.additive.get(count, "no")


def _over_groups(
    measure: str, whole: str | None, live: list[tuple[str, str]],
    families: Mapping[str, tuple[str, ...]],
) -> Iterator[Row]:  # fmt: skip
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


def _settle(system: System, small: float) -> None:
    """Gives up, sum by sum, what the sum contradicts by itself; drops rows that say nothing.

    A sum too large for its absent and hidden figures to be small is of a family that is not
    printed whole, and says nothing; where all are printed, one hidden figure is large.
    """
    kept = []
    for row in system.rows:
        is_sum = row.kind in ("family", "parent")
        if is_sum and not _is_possible(system, row):
            absent = [key for key in row.terms if key in system.absent]
            _make_small(system, absent, small)
            if not absent:
                hidden = [k for k in row.terms if system.soft.get(k, ("",))[0] == "small"]
                _unbind(system, hidden)
        least, most = _span(system, row)
        if not _is_possible(system, row):
            system.given_up[row.doubt()] = None
        elif is_sum or least < row.low - EPS or most > row.high + EPS:
            kept += [row] if any(map(system.is_free, row.terms)) else []
    system.rows[:] = kept


def _make_small(system: System, absent: Iterable[Key], small: float) -> None:
    """Lets absent figures be small instead of zero."""
    for key in absent:
        system.high[key] = small
        system.given_up["zero", (key,)] = None


def _unbind(system: System, keys: Iterable[Key]) -> None:
    """Forgets that figures are small, and the rates that give them a range."""
    for key in keys:
        kind, _, _ = system.soft.pop(key)
        rates = system.why[key] if kind == "rate" else ()
        system.given_up["small", (key,)] = None
        system.given_up.update({("rate", (rate,)): None for rate in rates})


def _is_possible(system: System, row: Row) -> bool:
    least, most = _span(system, row)
    return least <= row.high + EPS and most >= row.low - EPS


def _span(system: System, row: Row) -> tuple[float, float]:
    """The least and largest value of a row when its unknowns do not know of each other."""
    least = most = 0.0
    for key, factor in row.terms.items():
        ends = [factor * end if factor else 0.0 for end in system.range(key)]
        least, most = least + min(ends), most + max(ends)
    return least, most


def _blocks(system: System, keys: list[Key], rows: list[Row]) -> list[tuple[list[Key], list[Row]]]:
    """The unknowns and rows that can tell anything of each other, where one is a target."""
    root = {key: key for key in keys if system.is_free(key)}
    ties = [(row, [key for key in row.terms if key in root]) for row in rows]
    for _, tied in ties:
        for key in tied:
            root[_find(root, key)] = _find(root, tied[0])
    blocks: dict[Key, tuple[list[Key], list[Row]]] = {
        _find(root, key): ([], []) for key in system.targets if key in root
    }
    for key in root:
        if _find(root, key) in blocks:
            blocks[_find(root, key)][0].append(key)
    for row, tied in ties:
        if tied and _find(root, tied[0]) in blocks:
            blocks[_find(root, tied[0])][1].append(row)
    return list(blocks.values())


def _find(root: dict[Key, Key], key: Key) -> Key:
    """The figure that stands for all those tied to `key`."""
    while root[key] != key:
        root[key] = key = root[root[key]]
    return key


def _solve(system: System, keys: list[Key], rows: list[Row]) -> dict[Key, Ends] | None:
    """For every target of a block its least and largest whole number and the cells that bind it;
    None where the rows contradict each other."""
    at = {key: i for i, key in enumerate(keys)}
    targets = [key for key in system.targets if key in at]
    low, high = np.array([system.range(key) for key in keys]).T
    program = _program(keys, rows, system, slack=False)
    least, most = np.full(len(keys), INF), np.full(len(keys), -INF)
    because: dict[Key, set[Key]] = {key: set() for key in targets}
    far = np.array([at[key] for key in targets], dtype=np.int32)
    for sign, edge, reached in ((1.0, low, least), (-1.0, high, most)):
        for together in (True, True, True, False):
            open_ends = far[np.abs(edge[far] - reached[far]) > EPS]  # touched by no solution yet
            for goal in [open_ends] if together and len(open_ends) > 2 else open_ends[:, None]:
                if len(goal) == 1 and abs(edge[goal[0]] - reached[goal[0]]) <= EPS:
                    continue
                solution = _run(program, goal, sign)
                if solution is None:
                    return None
                if len(goal) == 1:
                    because[keys[goal[0]]] |= _binding(system, keys, rows, solution)
                values = np.array(solution.col_value)
                np.minimum(least, values, out=least)
                np.maximum(most, values, out=most)
            if len(open_ends) <= 2:
                break
    ends = {key: (least[at[key]], most[at[key]]) for key in targets}
    return {
        key: (float(math.ceil(low - EPS)), float(math.floor(high + EPS)), frozenset(because[key]))
        for key, (low, high) in ends.items()
    }


def _run(program: highspy.Highs, columns: np.ndarray, sign: float) -> highspy.HighsSolution | None:
    """The solution in which the sum of the columns is least, or largest with sign -1;
    None where there is no solution at all."""
    costs = np.zeros(program.getNumCol())
    costs[columns] = sign
    program.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
    for strategy in (PRIMAL, DUAL):  # from the last solution; in numerical trouble, from none
        program.setOptionValue("simplex_strategy", strategy)
        program.run()
        status = program.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return program.getSolution()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        program.clearSolver()
    raise DisclosureProblem("attack", "the solver gave no answer", do="report this as a fault")


def _program(keys: list[Key], rows: list[Row], system: System, *, slack: bool) -> highspy.Highs:
    """The linear program of a block; with `slack`, every row and soft bound may be broken at
    a price, and the cost is what must be given up."""
    at = {key: i for i, key in enumerate(keys)}
    hard = [(system.low[k], system.high[k]) if slack else system.range(k) for k in keys]
    if slack:
        rows = rows + [Row(system.soft[k][0], {k: 1.0}, *system.range(k))
                       for k in keys if k in system.soft]  # fmt: skip
    starts, index, value, lows, highs = [0], [], [], [], []
    for i, row in enumerate(rows):
        fixed = sum(f * system.range(k)[0] for k, f in row.terms.items() if k not in at)
        index += [at[k] for k in row.terms if k in at]
        value += [f for k, f in row.terms.items() if k in at]
        if slack:
            index += [len(keys) + 2 * i, len(keys) + 2 * i + 1]
            value += [1.0, -1.0]
        starts.append(len(index))
        lows.append(row.low - fixed)
        highs.append(row.high - fixed)
    return _highs(hard, [WEIGHTS[row.kind] for row in rows for _ in (0, 1)] if slack else [],
                  np.array(lows), np.array(highs), starts, index, value)  # fmt: skip


def _highs(
    hard: list[tuple[float, float]], prices: list[float], lows: np.ndarray, highs: np.ndarray,
    starts: list[int], index: list[int], value: list[float],
) -> highspy.Highs:  # fmt: skip
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(hard) + len(prices), len(lows)
    model.col_cost_ = np.array([0.0] * len(hard) + prices)
    model.col_lower_ = np.array([low for low, _ in hard] + [0.0] * len(prices))
    model.col_upper_ = np.array([high for _, high in hard] + [INF] * len(prices))
    model.row_lower_, model.row_upper_ = lows, highs
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = np.array(starts, dtype=np.int32)
    model.a_matrix_.index_ = np.array(index, dtype=np.int32)
    model.a_matrix_.value_ = np.array(value, dtype=float)
    program = highspy.Highs()  # type: ignore[no-untyped-call]
    for name, choice in (
        ("output_flag", False), ("threads", 1), ("presolve", "off"), ("solver", "simplex")
    ):  # fmt: skip
        program.setOptionValue(name, choice)
    program.passModel(model)
    return program


def _binding(
    system: System, keys: list[Key], rows: list[Row], solution: highspy.HighsSolution
) -> set[Key]:
    """The shown cells that keep the count from going further: those with a price."""
    cells: set[Key] = set()
    for row, price in zip(rows, solution.row_dual, strict=True):
        if abs(price) > EPS:
            cells.update(row.source)
            for key in row.terms:
                cells.update(() if system.is_free(key) else system.why.get(key, ()))
    for key, price in zip(keys, solution.col_dual, strict=True):
        if abs(price) > EPS:
            cells.update(system.why.get(key, ()))
    return cells


def _give_up(
    system: System, keys: list[Key], rows: list[Row], small: float
) -> tuple[list[Key], list[Row]]:
    """The unknowns and rows of a block without the cheapest knowledge that contradicts the rest;
    an absent figure in a contradicted sum first becomes small instead of zero."""
    program = _program(keys, rows, system, slack=True)
    program.run()
    slack = np.array(program.getSolution().col_value)[len(keys) :].reshape(-1, 2).sum(axis=1)
    soft = [key for key in keys if key in system.soft]
    lost = [i for i in range(len(rows)) if slack[i] > EPS]
    unsure = [key for key, gap in zip(soft, slack[len(rows) :], strict=True) if gap > EPS]
    if not lost and not unsure:
        cheapest = min((row.kind for row in rows), key=WEIGHTS.__getitem__)
        lost = [i for i, row in enumerate(rows) if row.kind == cheapest]
    zeros = {
        i: [k for k in rows[i].terms if k in system.absent and not system.high[k]] for i in lost
    }
    unknown = dict.fromkeys(key for i in lost for key in zeros[i])
    _make_small(system, unknown, small)
    _unbind(system, unsure)
    dropped = dict.fromkeys(rows[i].doubt() for i in lost if not zeros[i])
    system.given_up.update(dropped)
    return [*keys, *unknown], [row for row in rows if row.doubt() not in dropped]
