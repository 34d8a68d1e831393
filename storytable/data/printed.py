"""One printed text -> a number, a range, or what its mark stands for."""

import re
from dataclasses import dataclass

from storytable.data.cells import State
from storytable.data.contracts import Contract

INF = float("inf")
NAN = float("nan")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|-?\.\d+")
_NOISE = 9  # more decimals than anybody prints: what a round trip through binary numbers leaves


@dataclass(frozen=True)
class Printed:
    """What a printed text says: its state, and its value or range, to `decimals` places."""

    state: State
    value: float = NAN
    low: float = NAN
    high: float = NAN
    decimals: int = 0
    reason: str = ""


@dataclass(frozen=True)
class Reader:
    """Reads the printed texts of one contract; `fraction`: 0.84 is printed for 84 %.

    `counts`: only whole numbers can be meant, so `<5` is at most 4; a rate is not rounded so.
    """

    contract: Contract
    fraction: bool = False
    counts: bool = True
    decimals: int | None = None

    def read(self, text: str) -> Printed | None:
        """What a text says; None where it is neither a number nor a mark the contract explains."""
        text = text.strip()
        mark = self.contract.marks.get(text)
        if mark is not None:
            return Printed(State(mark.state), reason=mark.reason)
        number = self._number(text)
        if number is not None:
            value, decimals = number
            return Printed(State.PUBLISHED, value=value, decimals=decimals)
        return self._range(text) if self.contract.ranges else None

    def _number(self, text: str) -> tuple[float, int] | None:
        if self.contract.suffix:
            text = text.removesuffix(self.contract.suffix)
        if self.contract.thousands:
            text = text.replace(self.contract.thousands, "")
        if not _NUMBER.fullmatch(text):
            return None
        mantissa, _, power = text.lower().partition("e")
        decimals = len(mantissa.partition(".")[2]) - int(power or 0)
        decimals = min(max(decimals, 0), 15)
        value = float(text)
        if self.fraction:
            value, decimals = value * 100, max(decimals - 2, 0)
        if self.decimals is not None:
            decimals = self.decimals
        elif decimals > _NOISE:
            decimals = 1
        return round(value, decimals), decimals

    def _range(self, text: str) -> Printed | None:
        """`<5`, `<=20`, `>=80`, `>95`, `30-34`, `250,000+`, `2,500-`."""
        match = re.fullmatch(r"(<=|>=|<|>|≤|≥)? ?([^<>+-]+?) ?(?:([-–]) ?([^<>+]*)|(\+))?", text)
        ends = [self._number(match[i]) if match and match[i] else None for i in (2, 4)]
        if match is None or ends[0] is None or (match[4] and ends[1] is None):
            return None
        (first, decimals), sign = ends[0], match[1]
        step = 10.0**-decimals if self.counts else 0.0
        low, high = {
            "<": (0.0, first - step),
            "<=": (0.0, first),
            "≤": (0.0, first),
            ">": (first + step, INF),
            ">=": (first, INF),
            "≥": (first, INF),
        }.get(sign, (first, first))
        if sign is None and ends[1] is not None:
            high = ends[1][0]
        elif sign is None and match[3]:
            low, high = 0.0, first
        elif sign is None and match[5]:
            high = INF
        elif sign is None or match[3] or match[5] or low > high:
            return None
        most = INF if self.counts else 100.0
        return Printed(State.BOUNDED, low=low, high=min(high, most), decimals=decimals)
