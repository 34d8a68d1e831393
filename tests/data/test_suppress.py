"""Sources that print small counts: we hide them, and whatever would give them away."""

import os
from pathlib import Path

import pytest

from storytable.data.attack import attack, intervals
from storytable.data.contracts import read_contracts
from storytable.data.protect import protect
from storytable.data.releases import merged, read_file, read_tables
from storytable.data.suppress import SMALL, suppress
from storytable.workspace import Workspace

REAL = os.environ.get("STORYTABLE_REAL_DATA")
UNSUPPRESSED = [
    ("cdss.food_aid_by_race", "cdss/DFA358_race_2012_2016_counts.csv", 274),
    ("cde.meals", "cde/frpm1819.xlsx", 1_000),
]


@pytest.mark.skipif(not REAL, reason="STORYTABLE_REAL_DATA names no folder")
@pytest.mark.parametrize(("dataset", "file", "least"), UNSUPPRESSED)
def test_no_small_count_of_an_unsuppressed_source_can_be_known(
    workspace: Workspace, dataset: str, file: str, least: int
) -> None:
    contract = read_contracts(workspace.samples)[dataset]
    places, groups = read_tables(workspace)
    reading = read_file(Path(REAL or "") / file, contract, places, groups)
    everywhere = places.joined([reading.places])
    printed = merged([(reading, False)], everywhere)
    hidden = suppress(printed, contract)
    structure = contract.structure(everywhere, groups)
    safe = protect(hidden, {dataset: structure}).frame
    counts = hidden["measure"].isin(list(structure.counts)).to_numpy()
    small = printed["value"].between(1, 10).to_numpy() & counts
    assert small.sum() >= least
    assert set(safe.loc[small, "state"]) == {"withheld"}
    assert set(safe.loc[small, "reason"]) <= {SMALL, "protected"}
    assert safe.loc[small, ["value", "low", "high"]].isna().all(axis=None)
    assert attack(safe, structure) == []
    known = intervals(safe, structure)
    mine = known.set_index(["measure", "place", "group", "period"])
    pinned = mine[mine["low"] == mine["high"]]
    keys = printed.loc[small, ["measure", "place", "group", "period"]].astype(str)
    assert not set(pinned.index) & set(keys.itertuples(index=False, name=None))


@pytest.mark.skipif(not REAL, reason="STORYTABLE_REAL_DATA names no folder")
def test_a_rate_of_a_hidden_count_is_hidden_with_it(workspace: Workspace) -> None:
    contract = read_contracts(workspace.samples)["cde.meals"]
    places, groups = read_tables(workspace)
    reading = read_file(Path(REAL or "") / "cde" / "frpm1819.xlsx", contract, places, groups)
    cells = suppress(reading.cells, contract)
    wide = cells.astype({"measure": str}).pivot_table(
        index="place", columns="measure", values="state", aggfunc="first", observed=True
    )
    hidden = wide[wide["cde.meals.free"] == "withheld"]
    assert len(hidden) > 500
    assert set(hidden["cde.meals.free_rate"]) == {"withheld"}
    whole = wide[wide["cde.meals.enrollment"] == "withheld"]
    assert len(whole) > 10
    assert set(whole["cde.meals.free_or_reduced"]) == {"withheld"}
