"""Which cells may ever appear: turns a release into SafeCells, once.

Whatever is let out, in any selection and any combination of views, leaves each count its
publisher withheld as uncertain as the publisher meant. Leaving out a shown cell only removes
a constraint, so what is safe as a whole is safe in every part.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from storytable.data.attack import Reach, reaches
from storytable.data.figures import SHOWN, Known, read
from storytable.data.solver import Solved
from storytable.data.structure import Key, Structure
from storytable.errors import DisclosureProblem, UsageProblem

_BY_PROTECT = object()

Hidden = dict[Key, None]  # an ordered set


@dataclass(frozen=True)
class SafeCells:
    """The cells of a release that may be shown; only `protect` makes one."""

    frame: pd.DataFrame
    hidden: int
    _made: object = None

    def __post_init__(self) -> None:
        if self._made is not _BY_PROTECT:
            raise UsageProblem("SafeCells", "not made by protect", do="call protect(cells, …)")

    def part(self, chosen: np.ndarray) -> "SafeCells":
        """Some of these cells: a selection of what is safe together is safe."""
        frame = self.frame[chosen].reset_index(drop=True)
        return SafeCells(frame, self.hidden, _BY_PROTECT)


def protect(cells: pd.DataFrame, structures: Mapping[str, Structure]) -> SafeCells:
    """The same cells in the same order; those that would give a withheld count away are withheld
    too, with reason "protected". `structures` go by the first two parts of a measure.

    Hides the counts of a whole family in a place and period, least preferred family first, then
    rates of its groups, then other places, and totals last. Raises DisclosureProblem if a
    withheld count stays exposed.
    """
    measures = cells["measure"].astype(str)
    datasets = measures.str.rsplit(".", n=1).str[0]
    found = np.zeros(len(cells), dtype=bool)
    for name, structure in structures.items():
        part = cells[(datasets == name).to_numpy()]
        withheld = (part["state"].astype(str) == "withheld") & measures[part.index].isin(
            list(structure.counts)
        )
        if not withheld.any():
            continue
        hidden = {
            (*key, period)
            for period, known in read(part).items()
            for key in _decide(known, structure)
        }
        found |= _rows_of(cells, hidden)
    return SafeCells(_hide(cells, found), int(found.sum()), _BY_PROTECT)


def _rows_of(cells: pd.DataFrame, hidden: set[tuple[str, str, str, str]]) -> np.ndarray:
    keys = zip(
        *(cells[name].astype(str) for name in ("measure", "place", "group", "period")), strict=True
    )
    return np.fromiter((key in hidden for key in keys), dtype=bool, count=len(cells))


def _hide(cells: pd.DataFrame, found: np.ndarray) -> pd.DataFrame:
    """A copy in which the found rows are withheld without a number."""
    frame = cells.copy()
    if not found.any():
        return frame
    for name, word in (("state", "withheld"), ("reason", "protected")):
        column = frame[name]
        if isinstance(column.dtype, pd.CategoricalDtype) and word not in column.cat.categories:
            frame[name] = column.cat.add_categories(word)
        frame.loc[found, name] = word
    frame.loc[found, ["value", "low", "high"]] = np.nan
    return frame


def _decide(known: Mapping[Key, Known], structure: Structure) -> Hidden:
    """The cells of one period to hide: first by what each place tells alone, then by all."""
    hidden: Hidden = {}
    solved: Solved = {}
    alone = replace(structure, parents={})
    by_place: dict[str, dict[Key, Known]] = {}
    for key, shown in known.items():
        by_place.setdefault(key[1], {})[key] = shown
    for part in by_place.values():
        _close(part, alone, hidden, solved)
    if by_place.keys() & set(structure.parents.values()):
        _close(known, structure, hidden, solved)
    return hidden


def _close(
    known: Mapping[Key, Known], structure: Structure, hidden: Hidden, solved: Solved
) -> None:
    """Hides cells until no withheld count of `known` is exposed."""
    while True:
        shown = _leave_out(known, hidden)
        exposed: list[Reach] = []
        for view in (_presume(known, structure, hidden), shown):
            if not exposed:
                found = reaches(view, structure, released=shown, solved=solved)
                exposed = [reach for reach in found if reach.is_exposed(structure.small)]
            if view == shown:
                break
        if not exposed:
            return
        before = dict(hidden)
        for reach in exposed:
            hidden.update(dict.fromkeys(_remedy(reach, known, structure, before)))
        if len(hidden) == len(before):
            raise DisclosureProblem(
                "protect",
                f"{len(exposed)} withheld counts could be worked out from what is published",
                expected="every withheld count as uncertain as its publisher's small-cell range",
                do="leave this dataset out, or describe its groups, places and sums correctly",
            )


def _leave_out(known: Mapping[Key, Known], hidden: Hidden) -> dict[Key, Known]:
    """What is shown once `hidden` is hidden."""
    return {key: Known() if key in hidden else shown for key, shown in known.items()}


def _presume(known: Mapping[Key, Known], structure: Structure, hidden: Hidden) -> dict[Key, Known]:
    """What a reader must be presumed to know once `hidden` is hidden.

    A rate of a small count gives the count away to whoever tries whole numbers: only counts
    so large that every whole number fits any rate stay unknown beside a shown rate.
    """
    seen = _leave_out(known, hidden)
    seen.update(
        {count: known[count] for count in hidden if _is_told(count, known, structure, hidden)}
    )
    return seen


def _is_told(count: Key, known: Mapping[Key, Known], structure: Structure, hidden: Hidden) -> bool:
    """Whether a hidden count is so small that a rate shown of it tells it again."""
    return any(
        count[0] == denominator
        and (rate, *count[1:]) in known
        and (rate, *count[1:]) not in hidden
        and known[rate, *count[1:]].state == "published"
        and known[count].high < 50 / known[rate, *count[1:]].half
        for rate, (_, denominator) in structure.rates.items()
    )


def _remedy(
    reach: Reach, known: Mapping[Key, Known], structure: Structure, hidden: Hidden
) -> list[Key]:
    """The cells of the cheapest unit, counts or rates, among those that bind a withheld count."""
    ranks = {name: rank for rank, name in enumerate(structure.preference)}
    largest = next((m for m, whole in structure.counts.items() if whole is None), "")

    def cost(key: Key) -> tuple[object, ...]:
        measure, place, group = key
        elsewhere = place != reach.key[1]
        is_rate = measure in structure.rates or key in hidden
        size = known.get((largest, place, group if is_rate else "all"), Known()).high
        rank = ranks.get(_family(group, structure), len(ranks))
        return (
            group == "all",
            elsewhere,
            place in structure.parents.values(),
            elsewhere and key not in hidden,
            is_rate,
            -rank,
            size <= structure.small[1],
            size,
            place,
            group,
        )

    for key in sorted(reach.because, key=lambda key: (cost(key), key)):
        elsewhere = key[1] != reach.key[1]
        unit = _unit(key, known, structure, hidden, both=elsewhere)
        if unit:
            return unit
    return []


def _unit(
    key: Key, known: Mapping[Key, Known], structure: Structure, hidden: Hidden, *, both: bool
) -> list[Key]:
    """All counts of the family of a count in its place; or, where these are hidden or `key` is
    a rate, all rates of its group. `both` adds the rates that would tell the count again."""
    measure, place, group = key
    rates = [(rate, place, group) for rate in structure.rates]
    if measure in structure.rates or key in hidden:
        wanted = rates
    else:
        family = structure.families.get(_family(group, structure), (group,))
        family = (group,) if structure.one_by_one else family
        wanted = [(count, place, member) for count in structure.counts for member in family]
        then = hidden | dict.fromkeys(k for k in wanted if k in known)
        wanted += rates if both and _is_shown(key, known, structure, then) else []
    return [k for k in wanted if k in known and known[k].state in SHOWN and k not in hidden]


def _is_shown(key: Key, known: Mapping[Key, Known], structure: Structure, hidden: Hidden) -> bool:
    if key in hidden and not _is_told(key, known, structure, hidden):
        return False
    return known[key].state in SHOWN


def _family(group: str, structure: Structure) -> str:
    for name, groups in structure.families.items():
        if group in groups:
            return name
    return group.partition(".")[0]


def restore(frame: pd.DataFrame) -> SafeCells:
    """Cells that `protect` made before and a release has kept."""
    hidden = int((frame["reason"].astype(str) == "protected").sum())
    return SafeCells(frame, hidden, _BY_PROTECT)
