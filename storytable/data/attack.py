"""What a reader can work out about each withheld count, from everything that is shown.

Turns cells and the sums they obey into an interval for every count its publisher withheld.
It verifies and never decides; solved numbers are returned, never logged or put in a message.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from storytable.data.equations import CEILING, Doubt, System, settle, system_of, wholes_of
from storytable.data.figures import INF, SHOWN, Known, read
from storytable.data.solver import Ends, Solved, blocks_of, give_up, solve_once
from storytable.data.structure import Key, Structure


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
class Reach:
    """The whole numbers one withheld count may be, how far it should reach, and what binds it.

    `most` is the least printed total it cannot exceed; `alone` what printed totals tell by
    themselves.
    """

    key: Key
    low: float
    high: float
    most: float
    because: frozenset[Key] = frozenset()
    alone: tuple[float, float] = (0.0, INF)

    def is_exposed(self, small: tuple[int, int]) -> bool:
        """Whether the interval is too narrow, by the rule stated in `attack`."""
        least = max(min(small[0], self.most), self.alone[0])
        most = min(small[1], self.most, self.alone[1])
        large = self.low > small[1] and self.high - self.low >= small[1] - small[0]
        return not large and not (self.low <= least and self.high >= most)


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
    the count larger than small, and its interval is still as wide as that range. What the
    printed totals tell by themselves, without any group, is their publisher's to tell: the
    totals are always kept.
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
        solved: Solved = {}
        doubts = () if within is None else _contradictions(known, structure, solved)
        for reach in reaches(view, structure, released=known, doubts=doubts, solved=solved):
            yield period, reach


def reaches(
    known: Mapping[Key, Known],
    structure: Structure,
    *,
    released: Mapping[Key, Known],
    doubts: Iterable[Doubt] = (),
    solved: Solved | None = None,
) -> list[Reach]:
    """The reach of every withheld count of one period, count by count.

    An outer bound from linear programs: it never overstates what is known, except that
    a count is whole, which is used wherever a single rate and its count are concerned.
    How far it should reach is read from all that is `released`, in this view or another;
    what that contradicts, the `doubts`, is not used.
    """
    if not _is_asked(known, structure):
        return []
    solved = {} if solved is None else solved
    ends = _ends(known, structure, doubts, solved)
    found = [
        Reach(key, low, high, _most(key, released, structure), because)
        for key, (low, high, because) in ends.items()
    ]
    if not any(reach.is_exposed(structure.small) for reach in found):
        return found
    alone = _ends(_totals(released), structure, doubts, solved)
    return [replace(reach, alone=alone[reach.key][:2]) for reach in found]


def _totals(released: Mapping[Key, Known]) -> dict[Key, Known]:
    """What is released without the figures of any group."""
    return {
        key: Known() if key[2] != "all" and figure.state in SHOWN else figure
        for key, figure in released.items()
    }


def _ends(
    known: Mapping[Key, Known], structure: Structure, doubts: Iterable[Doubt], solved: Solved
) -> dict[Key, Ends]:
    """The ends of every withheld count."""
    system, found = _reconcile(known, structure, doubts, solved)
    told = {key: (*system.range(key), frozenset(system.why.get(key, ()))) for key in system.targets}
    return told | found


def _contradictions(
    known: Mapping[Key, Known], structure: Structure, solved: Solved
) -> tuple[Doubt, ...]:
    """What the released numbers of one period contradict, and so no selection of them tells."""
    if not _is_asked(known, structure):
        return ()
    return tuple(_reconcile(known, structure, (), solved)[0].given_up)


def _is_asked(known: Mapping[Key, Known], structure: Structure) -> bool:
    return any(k.state == "withheld" and key[0] in structure.counts for key, k in known.items())


def _reconcile(
    known: Mapping[Key, Known], structure: Structure, doubts: Iterable[Doubt], solved: Solved
) -> tuple[System, dict[Key, Ends]]:
    """The system without what it contradicts, and the ends of its targets."""
    small = float(structure.small[1])
    system = system_of(known, structure, frozenset(doubts))
    settle(system, small)
    found: dict[Key, Ends] = {}
    todo = blocks_of(system, list(system.low), system.rows)
    while todo:
        keys, rows = todo.pop()
        ends = solve_once(system, keys, rows, solved)
        if ends is None:
            todo += blocks_of(system, *give_up(system, keys, rows, small))
        found |= ends or {}
    return system, found


def _most(key: Key, released: Mapping[Key, Known], structure: Structure) -> float:
    """The least printed figure that a count cannot exceed: the counts it is part of, the totals
    of its place and of those above."""
    measure, place, group = key
    wholes, tops = wholes_of(structure), []
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
