"""What a new file changes against what is in place, each kind of change by its own name."""

from collections import Counter
from collections.abc import Mapping

import pandas as pd

from storytable.data.cells import State
from storytable.data.tidy_cells import KEYS

_WORDS = {
    State.PUBLISHED: "number",
    State.BOUNDED: "range",
    State.WITHHELD: "withheld",
    State.ABSENT: "absent",
}
NEW, GONE, SAME = "new", "no longer in the file", "unchanged"


def transitions(before: pd.DataFrame, after: pd.DataFrame) -> Mapping[str, int]:
    """How many figures of two states of one dataset changed in which way, most telling first.

    `number → withheld` is a name of its own: what was shown must now disappear everywhere.
    """
    if before.empty or after.empty:
        return {NEW: len(after)} if len(after) else {GONE: len(before)}
    columns = [*KEYS, "state", "value", "low", "high"]
    texts = dict.fromkeys((*KEYS, "state"), object)
    pairs = (
        before[columns]
        .astype(texts)
        .merge(after[columns].astype(texts), on=KEYS, how="outer", suffixes=("_before", "_after"))
    )
    names = Counter(
        _name(*row)
        for row in zip(
            *(
                pairs[f"{name}_{side}"].tolist()
                for name in ("state", "value", "low", "high")
                for side in ("before", "after")
            ),
            strict=True,
        )
    )
    return dict(sorted(names.items(), key=_order))


def _name(before: object, after: object, *numbers: float) -> str:
    if not isinstance(before, str):
        return NEW
    if not isinstance(after, str):
        return GONE
    was, now = _WORDS[State(before)], _WORDS[State(after)]
    if was != now:
        return f"{was} → {now}"
    same = all(
        a == b or (a != a and b != b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)
    )
    return SAME if same else f"{was} → another {was}"


def _order(entry: tuple[str, int]) -> tuple[int, str]:
    kinds = ["number → withheld", "number → another number", "number → range", "number → absent"]
    last = ["withheld → number", NEW, GONE, SAME]
    name = entry[0]
    if name in kinds:
        return kinds.index(name), name
    return (100 + last.index(name) if name in last else 50), name
