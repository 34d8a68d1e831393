"""What is shown of each figure of a period: its range, its rounding, its state."""

import math
from dataclasses import dataclass

import pandas as pd

from storytable.data.structure import Key

INF = math.inf
SHOWN = ("published", "bounded")


@dataclass(frozen=True)
class Known:
    """What is shown of one figure: its range, half a unit of its last decimal, its state.

    States are those of a cell and "hidden": exists, not shown, and not small by any rule.
    """

    low: float = 0.0
    high: float = INF
    half: float = 0.5
    state: str = "hidden"


def read(cells: pd.DataFrame) -> dict[str, dict[Key, Known]]:
    """What is shown, by period in the order of the frame."""
    texts = (
        cells[name].astype(str)
        for name in ("measure", "place", "group", "period", "state", "reason")
    )
    numbers = (cells[name].astype(float) for name in ("value", "low", "high", "decimals"))
    periods: dict[str, dict[Key, Known]] = {}
    for m, p, g, period, state, reason, value, low, high, decimals in zip(
        *texts, *numbers, strict=True
    ):
        half = 0.5 * 10.0 ** -(0.0 if math.isnan(decimals) else decimals)
        if state == "published":
            known = Known(value, value, half, state)
        elif state == "bounded":
            known = Known(
                0.0 if math.isnan(low) else low, INF if math.isnan(high) else high, 0.0, state
            )
        else:
            known = Known(state="hidden" if reason == "protected" else state)
        periods.setdefault(period, {})[m, p, g] = known
    return periods
