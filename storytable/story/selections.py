"""Which cells a verb of a story speaks of: chosen once, read again for every view."""

from collections.abc import Mapping
from dataclasses import dataclass

from storytable.data.cells import Cell, State


@dataclass(frozen=True)
class Selection:
    """Cells to be read for whichever view is current. `measures` are tried in this order; with
    a `place`, the cells are of that place whatever the view is."""

    measures: tuple[str, ...]
    groups: tuple[str, ...]
    periods: str
    place: str = ""

    def at(self, *, period: str = "", group: str = "", measure: str = "") -> "Selection":
        """The same selection narrowed to one period, group or measure."""
        return Selection(
            (measure,) if measure else self.measures,
            (group,) if group else self.groups,
            period or self.periods,
            self.place,
        )


def of_one_publication(options: Mapping[str, list[Cell]]) -> dict[str, Cell]:
    """For each name the figure of the first publication that has all of them, else its first."""
    first = next(iter(options.values()))
    for measure in (cell.measure for cell in first):
        same = {n: c for n, cells in options.items() for c in cells if c.measure == measure}
        if len(same) == len(options) and all(c.state is not State.ABSENT for c in same.values()):
            return same
    return {
        name: next((c for c in cells if c.state is not State.ABSENT), cells[0])
        for name, cells in options.items()
    }
