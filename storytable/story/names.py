"""A cell → the words a reader meets it by, in one language."""

from dataclasses import dataclass

from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, State
from storytable.story.blocks import CellRecord
from storytable.story.words import Words


@dataclass(frozen=True)
class Names:
    """Words of one language for the places, groups, periods and measures of a release."""

    words: Words
    catalog: Catalog

    def place(self, cell: Cell) -> str:
        """The place by its full name."""
        return self.words.place(self.catalog.release.places.get(cell.place))

    def group(self, cell: Cell) -> str:
        """The group of people."""
        return self.words.group(cell.group)

    def period(self, cell: Cell) -> str:
        """The period as the language writes it."""
        kind = self.catalog.contract(cell.measure).period.kind
        return self.words.period(cell.period, kind)

    def measure(self, cell: Cell) -> str:
        """The measure by name."""
        return self.words.measure(cell.measure)

    def publisher(self, cell: Cell) -> str:
        """Who published the figure."""
        return self.words.say(f"publisher-{self.catalog.contract(cell.measure).provider}")

    def reason(self, cell: Cell) -> str:
        """Why the figure is not a plain number; empty for a published one."""
        if cell.reliability():
            return self.words.say(f"reliability-{cell.reliability()}")
        if cell.state is State.BOUNDED and not cell.reason:
            return self.words.say("reason-range")
        return self.words.say(cell.reason) if cell.reason else ""

    def anomaly(self, cell: Cell) -> str:
        """What to know before believing a published figure; empty where nothing is known."""
        shown = cell.state is State.PUBLISHED and cell.anomaly
        return self.words.say(cell.anomaly) if shown else ""

    def values(self, name: str, cell: Cell) -> dict[str, str]:
        """The placeholders a sentence may use for the cell it calls `name`."""
        return {
            name: self.words.figure(cell),
            f"{name}_place": self.place(cell),
            f"{name}_group": self.group(cell),
            f"{name}_period": self.period(cell),
            f"{name}_measure": self.measure(cell),
            f"{name}_of_whom": self.words.say(cell.of_whom),
            f"{name}_reason": self.reason(cell),
        }

    def record(self, cell: Cell) -> CellRecord:
        """Everything one tap shows about a cell."""
        return CellRecord(
            address=cell.address,
            text=self.words.figure(cell),
            state=cell.state.value,
            value=cell.value,
            low=cell.low,
            high=cell.high,
            unit=cell.unit,
            measure=self.measure(cell),
            place=self.place(cell),
            group=self.group(cell),
            period=self.period(cell),
            of_whom=self.words.say(cell.of_whom),
            reason=self.reason(cell),
            anomaly=self.anomaly(cell),
            file=cell.source.file,
            row=cell.source.row,
            column=cell.source.column,
            publisher=self.publisher(cell),
        )

    def records(self, cells: list[Cell]) -> tuple[CellRecord, ...]:
        """Each cell once, parts of derived cells included, in order of first use."""
        every: dict[str, Cell] = {}
        for cell in cells:
            every.setdefault(cell.address, cell)
            for part in cell.parts:
                every.setdefault(part.address, part)
        return tuple(self.record(cell) for cell in every.values())
