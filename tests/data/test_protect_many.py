"""Ten thousand random tables of a place with its parts: nothing hidden is pinned afterwards.

All groups and places are invented. Small tables are checked by trying every table that agrees with
what is shown; all are attacked by the linear programs; and what was not protected is found out.
"""

import itertools
import math
import random

import pandas as pd
import pytest

from storytable.data.attack import attack
from storytable.data.cells import COLUMNS
from storytable.data.protect import protect
from storytable.data.structure import Structure

COLOURS = ("red", "blue", "green")
PLACES = ("north", "south", "west")
FLAT = Structure(
    families={"colour": COLOURS},
    parents={},
    counts={"t.d.people": None},
    rates={},
    additive={"t.d.people": "yes"},
    preference=("colour",),
)
TREE = Structure(**(vars(FLAT) | {"parents": dict.fromkeys(PLACES, "land")}))
BATCH = 100


def table(dice: random.Random, places: tuple[str, ...]) -> dict[tuple[str, str], int]:
    """Counts by place and colour, with their sums; small ones often."""
    counts = {(p, c): dice.choice([dice.randint(0, 12), dice.randint(0, 60)])
              for p in places for c in COLOURS}  # fmt: skip
    if len(places) > 1:
        counts |= {("land", c): sum(counts[p, c] for p in places) for c in COLOURS}
    for place in (*places, "land")[: len(places) + (len(places) > 1)]:
        counts[place, "all"] = sum(counts[place, c] for c in COLOURS)
    return counts


def cells(tables: dict[str, dict[tuple[str, str], int]]) -> pd.DataFrame:
    """As a publisher prints them: counts of ten or fewer are withheld."""
    rows = [
        ("t.d.people", place, group, period, "withheld" if n <= 10 else "published",
         math.nan if n <= 10 else float(n), math.nan, math.nan, 0, "", "", 0, "")
        for period, counts in tables.items()
        for (place, group), n in counts.items()
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def batch(seed: int, places: tuple[str, ...]) -> dict[str, dict[tuple[str, str], int]]:
    dice = random.Random(seed)
    return {f"{1000 + i}": table(dice, places) for i in range(BATCH)}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(50))
def test_no_hidden_count_of_a_place_is_pinned_by_any_table_that_agrees(seed: int) -> None:
    tables = batch(seed, ("north",))
    before = cells(tables)
    safe = protect(before, {"t.d": FLAT}).frame
    assert attack(safe, FLAT) == []
    own = before["state"] == "withheld"
    for period, counts in tables.items():
        rows = safe[safe["period"] == period].set_index("group")
        if rows.at["all", "state"] != "published":
            continue
        total = counts["north", "all"]
        mine = own[safe["period"] == period].to_numpy()
        possible = agreeing(rows, total, mine)
        by_total_alone = agreeing(rows.assign(state="withheld"), total, mine)
        for colour in rows.index[mine]:
            values = {values[colour] for values in possible}
            assert counts["north", colour] in values
            meant = {values[colour] for values in by_total_alone} & set(range(11))
            assert values >= meant, (period, colour)


def agreeing(rows: pd.DataFrame, total: int, own: list[bool]) -> list[dict[str, int]]:
    """Every assignment of whole numbers that agrees with what is shown and with the rule."""
    small = {g for g, is_own in zip(rows.index, own, strict=True) if is_own}
    shown = {c: int(v) for c, v in rows.loc[rows["state"] == "published", "value"].items()}
    ranges = [
        [shown[c]] if c in shown else range(11) if c in small else range(total + 1)
        for c in COLOURS[:-1]
    ]
    found = []
    for values in itertools.product(*ranges):
        last = total - sum(values)
        fits = last == shown[COLOURS[-1]] if COLOURS[-1] in shown else last >= 0
        if fits and not (COLOURS[-1] in small and last > 10):
            found.append(dict(zip(COLOURS, (*values, last), strict=True)))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(50))
def test_no_hidden_count_of_a_land_with_three_parts_is_exposed(seed: int) -> None:
    before = cells(batch(1000 + seed, PLACES))
    safe = protect(before, {"t.d": TREE})
    assert attack(safe.frame, TREE) == []
    assert safe.hidden > 0


@pytest.mark.parametrize("seed", range(3))
def test_a_planted_weakness_is_found(seed: int) -> None:
    before = cells(batch(2000 + seed, PLACES))
    safe = protect(before, {"t.d": TREE}).frame
    assert attack(before, TREE) != []
    hidden = safe.index[safe["reason"] == "protected"]
    shown_again = safe.copy()
    shown_again.loc[hidden] = before.loc[hidden]
    found = attack(shown_again, TREE)
    assert {(e.place, e.group, e.period) for e in found} != set()
