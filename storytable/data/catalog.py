"""Looking up cells by address in a release: always a cell, never a missing value.

Where the publisher printed nothing, the cell is absent and says why.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd

from storytable.data.address import Address
from storytable.data.cells import COLUMNS, Cell, Source, State, share
from storytable.data.contracts import Contract, Note, applies, covers
from storytable.data.made import make
from storytable.data.printed import NAN
from storytable.data.releases import Release, digest_of
from storytable.data.safe_files import read_safe
from storytable.errors import UsageProblem

NO_ROW = "reason-no-row"
_Row = tuple[str, float, float, float, int, str, str, int, str]
_NAMES = ["state", "value", "low", "high", "decimals", "reason", "file", "row", "column"]
_NOTHING: _Row = (State.ABSENT, NAN, NAN, NAN, 0, "", "", 0, "")


_Opened = tuple[pd.DataFrame, Mapping[Hashable, Any]]


@dataclass
class Catalog:
    """A release, opened place by place as figures are asked for."""

    release: Release
    _rows: dict[tuple[str, str], dict[tuple[str, str, str], _Row]] = field(default_factory=dict)

    def contract(self, measure: str) -> Contract:
        """The contract of a measure's dataset; UsageProblem where the measure is unknown."""
        dataset, _, name = measure.rpartition(".")
        contract = self.release.contracts.get(dataset)
        if contract is None or name not in contract.names:
            known = sorted(
                c.full(m)
                for d, c in self.release.contracts.items()
                for m in c.names
                if d in self.release.datasets
            )
            raise UsageProblem(
                f"measure {measure!r}", "no such measure", expected="one of " + ", ".join(known)
            )
        return contract

    def periods(self, measure: str, wanted: str = "") -> list[str]:
        """Periods that the measure's dataset holds, in order, within `from/to`.

        Between two school years every year is one, also those nobody has: a hole is shown.
        """
        first, slash, last = wanted.partition("/")
        if slash and self.contract(measure).period.kind == "school-year":
            return [f"{y}-{(y + 1) % 100:02}" for y in range(int(first[:4]), int(last[:4]) + 1)]
        known = self.release.datasets.get(measure.rpartition(".")[0], {}).get("periods", [])
        return [p for p in known if covers([wanted] if wanted else [], p)]

    def holds(self, dataset: str, place: str) -> bool:
        """Whether the dataset has a row of any kind for this place."""
        if (dataset, place) not in self._rows:
            self._rows[dataset, place] = self._read(dataset, place)
        return bool(self._rows[dataset, place])

    def cell(self, address: Address) -> Cell:
        """The cell at this address, absent with its reason where nothing was printed."""
        contract = self.contract(address.measure)
        if made := contract.shares.get(address.measure.rpartition(".")[2]):
            whole, part = (
                self.cell(replace(address, measure=contract.full(m)))
                for m in (made.whole, made.part)
            )
            return share(whole, part, measure=address.measure)
        if way := contract.made.get(address.measure.rpartition(".")[2]):
            return make(way, address, look=self.cell, states=self._in_schools)
        measure = contract.measures[address.measure.rpartition(".")[2]]
        row = self._row(contract.dataset, address)
        state, value, low, high, decimals, reason, file, number, column = row or _NOTHING
        is_published = state == State.PUBLISHED
        return Cell(
            address=str(address),
            measure=address.measure,
            place=address.place,
            group=address.group,
            period=address.period,
            unit=measure.unit,
            of_whom=measure.of_whom,
            state=State(state),
            value=_known(value) if is_published else None,
            estimate=None if is_published else _known(value),
            low=_known(low),
            high=_known(high),
            decimals=int(decimals),
            reason=reason if row else self._why_absent(contract, address),
            anomaly=self._words(contract.anomalies, address),
            source=Source(file, int(number), column),
        )

    def _why_absent(self, contract: Contract, address: Address) -> str:
        gate = contract.gate
        if gate and contract.dataset not in self.release.datasets:
            return gate.holder
        return self._words(contract.holes, address) or NO_ROW

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

    def _row(self, dataset: str, address: Address) -> _Row | None:
        """What the release holds at an address, the place being read on its first question."""
        found = self.holds(dataset, address.place)
        key = (address.measure, address.group, address.period)
        return self._rows[dataset, address.place].get(key) if found else None

    def _in_schools(self, address: Address) -> list[tuple[str, str]]:
        """What a measure's figures are in the schools of a place, at a period, each with its file.

        A number given by the National Center for Education Statistics begins with its district's.
        """
        dataset = address.measure.rpartition(".")[0]
        if "school" not in self.release.datasets.get(dataset, {}).get("levels", []):
            return []
        frame, _ = self._opened(dataset, "school")
        mine = frame[(frame["measure"] == address.measure) & (frame["period"] == address.period)]
        places, parents = mine["place"].astype(str), self.release.places.parents
        level = self.release.places.get(address.place).level
        if level == "district":
            inside = places.str.startswith(address.place)
        else:
            wanted = address.place
            inside = places.map(lambda code: wanted in _above(parents, code))
        mine = mine[inside]
        return list(zip(mine["state"].astype(str), mine["file"].astype(str), strict=True))

    def _opened(self, dataset: str, level: str) -> _Opened:
        return _opened_at(self.release.level_file(dataset, level))

    def about(self, dataset: str) -> str:
        """SHA-256 of what is known of a dataset besides its cells: contract, periods, levels."""
        contract = self.release.contracts[dataset].model_dump_json()
        held = self.release.datasets.get(dataset, {})
        known = [
            contract,
            dataset in self.release.datasets,
            held.get("periods"),
            held.get("levels"),
        ]
        return sha256(repr(known).encode()).hexdigest()

    def digest(self, dataset: str, place: str) -> str:
        """SHA-256 of a place and of all its cells in a dataset; where figures are counted among
        the schools of a place, of those of all schools."""
        about = self.release.places.get(place)
        held = self.release.datasets.get(dataset, {}).get("levels", [])
        made = self.release.contracts[dataset].made.values()
        parts = [repr(about)]
        if about.level in held:
            parts.append(_digest_at(self.release.level_file(dataset, about.level), place))
        if "school" in held and any(way.tally for way in made):
            schools = self.release.level_file(dataset, "school")
            parts += [digest_of(schools), digest_of(schools.with_name("places"))]
        return sha256(" ".join(parts).encode()).hexdigest()

    def warm_up(self) -> None:
        """Opens what stories ask for at once, all but single schools, for whoever comes next."""
        for dataset, about in self.release.datasets.items():
            for level in about["levels"]:
                if level != "school":
                    self._opened(dataset, level)

    def _read(self, dataset: str, place: str) -> dict[tuple[str, str, str], _Row]:
        level = self.release.places.get(place).level
        if level not in self.release.datasets.get(dataset, {}).get("levels", []):
            return {}
        frame, rows = self._opened(dataset, level)
        mine = frame.take(rows.get(place, []))
        keys = zip(*(mine[k].tolist() for k in ("measure", "group", "period")), strict=True)
        return dict(zip(keys, zip(*(mine[n].tolist() for n in _NAMES), strict=True), strict=True))


@lru_cache(maxsize=256)
def _opened_at(path: Path) -> _Opened:
    """Cells of one dataset at one level, and where those of each place stand; what lies at a path
    never changes, since its name tells what it was made from."""
    frame = read_safe(path).frame
    return frame, frame.groupby("place", observed=True).indices


@lru_cache(maxsize=16384)
def _digest_at(path: Path, place: str) -> str:
    frame, rows = _opened_at(path)
    mine = frame.take(rows.get(place, []))
    columns = (mine[name].tolist() for name in COLUMNS)
    return sha256(repr(list(zip(*columns, strict=True))).encode()).hexdigest()


def _above(parents: Mapping[str, str], code: str) -> list[str]:
    found = []
    while code in parents:
        code = parents[code]
        found.append(code)
    return found


def _known(value: float) -> float | None:
    return None if value != value else float(value)
