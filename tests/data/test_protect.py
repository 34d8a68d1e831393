"""What may be shown: no selection of what comes out gives a count away. All groups are invented."""

import itertools
import math
import random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storytable.data.attack import attack
from storytable.data.cells import COLUMNS
from storytable.data.protect import SafeCells, protect
from storytable.data.structure import Structure
from storytable.errors import UsageProblem

SCHOOL = Structure(
    families={"colour": ("red", "blue", "green"), "shape": ("round", "square")},
    parents={"north": "land", "south": "land", "west": "land"},
    counts={"t.d.people": None, "t.d.passed": "t.d.people"},
    rates={"t.d.rate": ("t.d.passed", "t.d.people")},
    additive={"t.d.people": "yes"},
    preference=("colour", "club", "shape"),
)
ALONE = Structure(**(vars(SCHOOL) | {"parents": {}}))


def a_table(text: str, decimals: int = 1) -> pd.DataFrame:
    """Cells from lines `place group people passed rate`; * is withheld, . has no row."""
    rows = []
    for line in filter(str.strip, text.splitlines()):
        place, group, *figures = line.split()
        for measure, figure in zip(("people", "passed", "rate"), figures, strict=False):
            if figure != ".":
                rows.append(a_cell(measure, place, group, figure, decimals))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def a_cell(measure: str, place: str, group: str, figure: str, decimals: int = 1) -> tuple:
    state = {"*": "withheld", "-": "absent"}.get(figure, "published")
    value = float(figure) if state == "published" else math.nan
    return (f"t.d.{measure}", place, group, "2020", state, value, math.nan, math.nan,
            decimals if measure == "rate" else 0, "", "", 0, "")  # fmt: skip


def shown(safe: SafeCells, measure: str = "t.d.people") -> list[str]:
    frame = safe.frame[(safe.frame.measure == measure) & (safe.frame.state == "published")]
    return [f"{place} {group}" for place, group in zip(frame.place, frame.group, strict=True)]


def safe(text: str, structure: Structure = ALONE) -> SafeCells:
    return protect(a_table(text), {"t.d": structure})


def test_a_total_is_never_shown_with_all_parts_but_the_hidden_one() -> None:
    result = safe("north all 50\n north red 30\n north blue 14\n north green *")
    assert shown(result) == ["north all"]
    assert result.hidden == 2
    hidden = result.frame[result.frame.reason == "protected"]
    assert set(hidden.state) == {"withheld"}
    assert hidden[["value", "low", "high"]].isna().all(axis=None)


def test_the_other_families_of_the_place_stay() -> None:
    result = safe("north all 50\n north red 30\n north blue 20\n north round 47\n north square *")
    assert shown(result) == ["north all", "north red", "north blue"]


def test_a_hidden_total_hides_every_family_that_adds_up_to_it() -> None:
    result = safe("north all *\n north red 4\n north blue 3\n north round 5\n north square 2")
    assert shown(result) == []


def test_the_publishers_own_cells_keep_their_reason() -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    table.loc[table.state == "withheld", "reason"] = "small"
    frame = protect(table, {"t.d": ALONE}).frame
    assert list(frame[frame.group == "green"].reason) == ["small"]


def test_rates_stay_where_they_leave_room() -> None:
    result = safe("north all 90000 45000 50.0\n north red 46000 23000 50.0\n"
                  "north blue 43995 21998 50.0\n north green * * *")  # fmt: skip
    assert shown(result, "t.d.rate") == ["north all", "north red", "north blue"]
    assert shown(result) == ["north all"]


def test_rates_of_small_counts_do_not_stay_because_they_give_the_count_away() -> None:
    result = safe("north all 67 47 70.1\n north red 31 21 67.7\n north blue 29 21 72.4\n"
                  "north green * * *")  # fmt: skip
    assert len(shown(result, "t.d.rate")) < 3
    assert attack(result.frame, ALONE) == []


def test_a_place_is_hidden_beside_the_one_that_could_be_subtracted() -> None:
    result = safe("land all 900\n north all 200\n south all 300\n west all 400\n"
                  "land red 500\n north red *\n south red 195\n west red 300", SCHOOL)  # fmt: skip
    assert "land red" in shown(result)
    assert len(shown(result)) < 7
    assert attack(result.frame, SCHOOL) == []


def test_a_group_outside_any_family_is_hidden_alone_at_the_smallest_place() -> None:
    result = safe("land all 900\n north all 200\n south all 300\n west all 400\n"
                  "land chess 90\n north chess *\n south chess 45\n west chess 40",
                  SCHOOL)  # fmt: skip
    assert "south chess" not in shown(result)
    assert {"land chess", "west chess", "south all"} <= set(shown(result))


@pytest.mark.parametrize("text", [
    "north all 50\n north red 30\n north blue 14\n north green 6",
    "north all . . 50.0\n north red . . 40.0\n north green . . *",
])  # fmt: skip
def test_nothing_changes_where_no_count_is_withheld(text: str) -> None:
    table = a_table(text)
    result = protect(table, {"t.d": SCHOOL})
    pd.testing.assert_frame_equal(result.frame, table)
    assert result.hidden == 0


def test_a_dataset_without_families_and_places_is_untouched() -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    loose = Structure({}, {}, {"t.d.people": None}, {}, {})
    pd.testing.assert_frame_equal(protect(table, {"t.d": loose}).frame, table)


def test_columns_may_be_categories_and_the_cells_given_stay_as_they_are() -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    columns = ["measure", "place", "group", "period", "state", "reason"]
    narrow = table.astype(dict.fromkeys(columns, "category"))
    before = narrow.copy()
    result = protect(narrow, {"t.d": ALONE})
    assert result.hidden == 2
    pd.testing.assert_frame_equal(narrow, before)


def test_safe_cells_come_from_protect_alone() -> None:
    with pytest.raises(UsageProblem):
        SafeCells(a_table("north all 50"), 0)


def test_a_printed_total_is_kept_even_where_it_tells_about_a_hidden_group() -> None:
    table = a_table("north all 30\n north red 22\n north blue *\n north green *")
    frame = protect(table, {"t.d": ALONE}).frame
    assert frame.loc[frame.group == "all", "state"].tolist() == ["published"]


@st.composite
def tables(draw: st.DrawFn, most: int = 60, places: int = 3) -> pd.DataFrame:
    """A true table over places, two families and a measure with rates; small rows withheld."""
    size = st.one_of(st.integers(0, 12), st.integers(0, most))
    truth: dict[tuple[str, str], list[int]] = {}
    for place in ("north", "south", "west")[:places]:
        people = {group: draw(size) for group in SCHOOL.families["colour"]}
        passed = {group: draw(st.integers(0, n)) for group, n in people.items()}
        truth |= {(place, group): [people[group], passed[group]] for group in people}
        whole = [sum(people.values()), sum(passed.values())]
        cut = draw(st.integers(0, whole[0]))
        kept = draw(st.integers(max(0, whole[1] - whole[0] + cut), min(cut, whole[1])))
        truth |= {(place, "all"): whole, (place, "round"): [cut, kept],
                  (place, "square"): [whole[0] - cut, whole[1] - kept]}  # fmt: skip
    for group in dict.fromkeys(group for _, group in truth):
        mine = [n for (_, other), n in truth.items() if other == group]
        truth["land", group] = [sum(n[0] for n in mine), sum(n[1] for n in mine)]
    decimals, has_rates, has_passed = (draw(st.sampled_from(c)) for c in ((0, 1), (0, 1), (0, 1)))
    rows = []
    for (place, group), (people, passed) in truth.items():
        if people == 0 and draw(st.booleans()):
            continue
        small = people <= 10 and group != "all"
        rate = f"{math.floor(1000 * passed / people + 0.5) / 10}" if people else "-"
        if people and decimals == 0:
            rate = f"{math.floor(100 * passed / people + 0.5)}"
        figures = ("*", "*", "*") if small else (f"{people}", f"{passed}", rate)
        wanted = {"people": True, "passed": bool(has_passed), "rate": bool(has_rates)}
        rows += [
            a_cell(measure, place, group, figure, decimals)
            for measure, figure in zip(wanted, figures, strict=True)
            if wanted[measure]
        ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tables(), st.integers(0, 2**32))
def test_every_selection_of_what_is_let_out_survives_the_attack(table: pd.DataFrame, seed: int):
    result = protect(table, {"t.d": SCHOOL})
    assert attack(result.frame, SCHOOL) == []
    dice = random.Random(seed)
    for share in (0.3, 0.6, 0.9):
        part = result.frame[[dice.random() < share for _ in range(len(result.frame))]]
        assert attack(part, SCHOOL, within=result.frame) == []


@settings(max_examples=30, deadline=None, derandomize=True)
@given(tables())
def test_protecting_twice_hides_nothing_more(table: pd.DataFrame) -> None:
    once = protect(table, {"t.d": SCHOOL})
    twice = protect(once.frame, {"t.d": SCHOOL})
    pd.testing.assert_frame_equal(twice.frame, once.frame)
    assert twice.hidden == 0


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tables(most=25, places=1))
def test_trying_every_whole_number_agrees_that_nothing_is_pinned(table: pd.DataFrame) -> None:
    table = table[(table.place == "north") & ~table.group.isin(["round", "square"])]
    one = Structure(**(vars(ALONE) | {"families": {"colour": ("red", "blue", "green")}}))
    frame = protect(table, {"t.d": one}).frame
    totals = frame.copy()
    others = (totals.group != "all") & (totals.state == "published")
    totals.loc[others, ["state", "reason", "value"]] = ["withheld", "protected", float("nan")]
    alone = every_possible_value(totals)
    for (measure, group), values in every_possible_value(frame).items():
        told = alone[measure, group]
        total = frame[(frame.group == "all") & (frame.measure.isin(["t.d.people", measure]))]
        most = min([10.0, *total.value.dropna()])
        assert min(values) <= min(told), (measure, group)
        assert max(values) >= min(most, max(told)), (measure, group)


def every_possible_value(frame: pd.DataFrame) -> dict[tuple[str, str], set[int]]:
    """The values of each withheld count in all tables of one place that fit what is shown."""
    cells = {(r.measure, r.group): r for r in frame.itertuples()}
    groups = ("red", "blue", "green")
    targets = [key for key, r in cells.items() if r.state == "withheld" and r.reason == ""
               and key[0] != "t.d.rate"]  # fmt: skip
    found: dict[tuple[str, str], set[int]] = {key: set() for key in targets}
    most = int(cells["t.d.people", "all"].value) if cells["t.d.people", "all"].value >= 0 else 80
    for people in itertools.product(*(choices(cells, g, most) for g in groups)):
        whole = cells["t.d.people", "all"].value
        if whole >= 0 and sum(people) != whole:
            continue
        spans = [span(cells, g, n) for g, n in zip(groups, people, strict=True)]
        total = span(cells, "all", sum(people))
        if any(low > high for low, high in [*spans, total]):
            continue
        least, large = sum(low for low, _ in spans), sum(high for _, high in spans)
        if max(least, total[0]) > min(large, total[1]):
            continue
        for g, n, (low, high) in zip(groups, people, spans, strict=True):
            found.get(("t.d.people", g), set()).add(n)
            floor, top = max(low, total[0] - large + high), min(high, total[1] - least + low)
            found.get(("t.d.passed", g), set()).update(range(floor, top + 1))
    return found


def choices(cells: dict, group: str, most: int) -> range:
    cell = cells.get(("t.d.people", group))
    if cell is None:
        return range(1)
    if cell.state == "published":
        return range(int(cell.value), int(cell.value) + 1)
    return range((10 if cell.reason == "" else most) + 1)


def span(cells: dict, group: str, people: int) -> tuple[int, int]:
    """The passed counts that fit what is shown of one group of `people`."""
    count, rate = cells.get(("t.d.passed", group)), cells.get(("t.d.rate", group))
    low, high = 0, people
    if count is not None and count.state == "published":
        low = high = int(count.value) if count.value <= people else -1
    elif count is not None and count.state == "withheld" and count.reason == "":
        high = min(people, 10)
    if rate is not None and rate.state == "published":
        half = 0.5 * 10**-rate.decimals
        low = max(low, math.ceil((rate.value - half) * people / 100 - 1e-9))
        high = min(high, math.floor((rate.value + half) * people / 100 + 1e-9))
    return low, high
