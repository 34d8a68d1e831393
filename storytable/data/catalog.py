"""Looking up cells by address in a release: always a cell, never a missing value.

Where the publisher printed nothing, the cell is absent and says why.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from storytable.data.address import Address
from storytable.data.cells import Cell, Source, State
from storytable.data.contracts import Contract, Note, applies, covers
from storytable.data.releases import Release
from storytable.errors import UsageProblem

NO_ROW = "reason-no-row"
_Row = tuple[str, float, float, float, int, str, str, int, str]


@dataclass
class Catalog:
    """A release, opened dataset by dataset as figures are asked for."""

    release: Release
    _rows: dict[str, dict[tuple[str, str, str, str], _Row]] = field(default_factory=dict)
    _periods: dict[str, list[str]] = field(default_factory=dict)

    def contract(self, measure: str) -> Contract:
        """The contract of a measure's dataset; UsageProblem where the measure is unknown."""
        dataset, _, name = measure.rpartition(".")
        contract = self.release.contracts.get(dataset)
        if contract is None or name not in contract.measures:
            known = sorted(c.full(m) for c in self.release.contracts.values() for m in c.measures)
            raise UsageProblem(
                f"measure {measure!r}", "no such measure", expected="one of " + ", ".join(known)
            )
        return contract

    def periods(self, measure: str, wanted: str = "") -> list[str]:
        """Periods that any publication of the measure holds, in order, within `from/to`."""
        self._load(measure)
        known = self._periods[measure.rpartition(".")[0]]
        return [p for p in known if covers([wanted] if wanted else [], p)]

    def cell(self, address: Address) -> Cell:
        """The cell at this address, absent with its reason where nothing was printed."""
        contract = self.contract(address.measure)
        self._load(address.measure)
        measure = contract.measures[address.measure.rpartition(".")[2]]
        key = (address.measure, address.place, address.group, address.period)
        row = self._rows[contract.dataset].get(key)
        state, value, low, high, decimals, reason, file, number, column = row or (
            State.ABSENT,
            _NAN,
            _NAN,
            _NAN,
            0,
            "",
            "",
            0,
            "",
        )
        return Cell(
            address=str(address),
            measure=address.measure,
            place=address.place,
            group=address.group,
            period=address.period,
            unit=measure.unit,
            of_whom=measure.of_whom,
            state=State(state),
            value=_known(value),
            low=_known(low),
            high=_known(high),
            decimals=int(decimals),
            reason=reason if row else self._words(contract.holes, address) or NO_ROW,
            anomaly=self._words(contract.anomalies, address),
            source=Source(file, int(number), column),
        )

    def breaks(self, address: Address) -> bool:
        """Whether a break in the series lies just before this period."""
        return bool(self._words(self.contract(address.measure).breaks, address))

    def _words(self, notes: Iterable[Note], address: Address) -> str:
        level = self.release.places.get(address.place).level
        for note in notes:
            if applies(
                note,
                measure=address.measure.rpartition(".")[2],
                place=address.place,
                level=level,
                group=address.group,
                period=address.period,
            ):
                return note.words
        return ""

    def _load(self, measure: str) -> None:
        dataset = measure.rpartition(".")[0]
        if dataset in self._rows:
            return
        frame = self.release.safe(dataset).frame
        names = ["state", "value", "low", "high", "decimals", "reason", "file", "row", "column"]
        keys = zip(
            *(frame[k].tolist() for k in ("measure", "place", "group", "period")), strict=True
        )
        values = zip(*(frame[n].tolist() for n in names), strict=True)
        self._rows[dataset] = dict(zip(keys, values, strict=True))
        self._periods[dataset] = sorted(set(frame["period"]))


_NAN = float("nan")


def _known(value: float) -> float | None:
    return None if value != value else float(value)
