"""Hides small counts that a file prints, where its provider's own rule would hide them."""

import pandas as pd

from storytable.data.cells import State
from storytable.data.contracts import Contract
from storytable.data.tidy_cells import set_state

SMALL = "suppressed"
_KEYS = ["place", "group", "period"]


def suppress(cells: pd.DataFrame, contract: Contract) -> pd.DataFrame:
    """The same cells; counts in the provider's range of small cells are withheld, and with them
    every part and every rate of such a count. Complementary cells are left to `protect`."""
    if not contract.suppress or cells.empty:
        return cells
    low, high = contract.small_cell
    cells = cells.copy()
    names = cells["measure"].astype(str).str.rpartition(".")[2]
    counts = [name for name, measure in contract.measures.items() if measure.is_count]
    keys = pd.Series(zip(*(cells[key].astype(str) for key in _KEYS), strict=True), cells.index)
    is_small = names.isin(counts) & cells["value"].between(low, high)
    small = {name: set(keys[is_small & (names == name)]) for name in contract.measures}
    for name in _wholes_first(contract):
        measure = contract.measures[name]
        above = (measure.part_of, measure.numerator, measure.denominator)
        for whole in filter(None, above):
            small[name] |= small.get(whole, set())
    for name, where in small.items():
        here = (names == name) & keys.isin(where) & (cells["state"] == State.PUBLISHED)
        set_state(cells, here.to_numpy(), State.WITHHELD, SMALL)
    return cells


def _wholes_first(contract: Contract) -> list[str]:
    """Measures in an order in which what a count is part of comes before it, and rates last."""

    def depth(name: str) -> int:
        whole = contract.measures[name].part_of
        return 1 + depth(whole) if whole else 0

    return sorted(contract.measures, key=lambda n: (not contract.measures[n].is_count, depth(n)))
