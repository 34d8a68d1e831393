"""What the attack finds: every case is a table a publisher could print, with invented groups."""

import math

import pandas as pd
import pytest

from storytable.data.attack import attack, intervals
from storytable.data.cells import COLUMNS
from storytable.data.structure import Structure

SCHOOL = Structure(
    families={"colour": ("red", "blue", "green"), "shape": ("round", "square")},
    parents={"north": "land", "south": "land"},
    counts={"t.d.people": None, "t.d.passed": "t.d.people"},
    rates={"t.d.rate": ("t.d.passed", "t.d.people")},
    additive={"t.d.people": "yes"},
    preference=("colour", "shape"),
)


def a_table(text: str, period: str = "2020", decimals: int = 1) -> pd.DataFrame:
    """Cells from lines `place group people passed rate`; * is withheld, - absent, . no row."""
    rows = []
    for line in filter(str.strip, text.splitlines()):
        place, group, *figures = line.split()
        for measure, figure in zip(("people", "passed", "rate"), figures, strict=False):
            if figure == ".":
                continue
            state = {"*": "withheld", "-": "absent"}.get(figure, "published")
            value = float(figure) if state == "published" else math.nan
            places = decimals if measure == "rate" else 0
            rows.append((f"t.d.{measure}", place, group, period, state, value, math.nan,
                         math.nan, places, "", "", 0, ""))  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def interval_of(table: pd.DataFrame, place: str, group: str, measure: str = "t.d.people"):
    found = intervals(table, SCHOOL)
    row = found[(found.measure == measure) & (found.place == place) & (found.group == group)]
    return row.low.item(), row.high.item()


def test_the_total_minus_the_visible_parts_gives_the_hidden_part() -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    assert interval_of(table, "north", "green") == (6, 6)
    assert [(e.place, e.group) for e in attack(table, SCHOOL)] == [("north", "green")]


def test_two_hidden_parts_with_room_between_them_are_not_exposed() -> None:
    table = a_table("north all 50\n north red 40\n north blue *\n north green *")
    assert interval_of(table, "north", "green") == (0, 10)
    assert attack(table, SCHOOL) == []


def test_two_hidden_parts_that_must_both_be_large_are_exposed() -> None:
    table = a_table("north all 50\n north red 31\n north blue *\n north green *")
    assert interval_of(table, "north", "green") == (9, 10)
    assert len(attack(table, SCHOOL)) == 2


def test_a_part_with_no_row_is_taken_as_zero() -> None:
    table = a_table("north all 50\n north red 43\n north green *")
    assert interval_of(table, "north", "green") == (7, 7)


def test_a_part_with_no_row_may_be_small_where_zero_contradicts_the_sum() -> None:
    table = a_table("north all 50\n north red 35\n north green *")
    assert interval_of(table, "north", "green") == (5, 10)


def test_a_part_that_is_not_in_this_selection_may_be_anything() -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    assert attack(table[table.group != "blue"], SCHOOL, within=table) == []
    assert len(attack(table[table.group != "green"], SCHOOL, within=table)) == 1


def test_the_whole_minus_the_visible_places_gives_the_hidden_place() -> None:
    table = a_table("land all 90\n north all 50\n south all 40\n"
                    "land green 25\n north green 22\n south green *")  # fmt: skip
    assert interval_of(table, "south", "green") == (3, 3)


def test_sums_over_places_are_not_used_where_counts_do_not_add_up() -> None:
    table = a_table("land green 25\n north green 22\n south green *")
    within = Structure(**(vars(SCHOOL) | {"additive": {"t.d.people": "within place"}}))
    assert attack(table, within) == []


def test_rates_and_totals_give_a_hidden_denominator_away() -> None:
    table = a_table("north all 2000 1000 50.0\n north red . . 90.0\n north blue . . 10.0\n"
                    "north green * * *")  # fmt: skip
    table.loc[table.group.isin(["red", "blue"]), "reason"] = "protected"
    assert interval_of(table, "north", "green") == (0, 10)
    narrow = a_table("north all 2000 1000 50.0\n north red . . 50.0\n north blue 990 . 50.0\n"
                     "north green * * 0.0")  # fmt: skip
    low, high = interval_of(narrow, "north", "green")
    assert high - low < 10


def test_a_printed_rate_of_a_printed_denominator_is_a_whole_number() -> None:
    table = a_table("north all 50 * 14.0")
    assert interval_of(table, "north", "all", "t.d.passed") == (7, 7)


def test_a_hidden_part_that_is_proved_large_must_still_be_wide() -> None:
    pinned = a_table("north all 90\n north red 40\n north blue 20\n north green *")
    assert interval_of(pinned, "north", "green") == (30, 30)
    assert len(attack(pinned, SCHOOL)) == 1
    wide = a_table("north all 90\n north red 40\n north blue *\n north green *")
    assert attack(wide, SCHOOL) == []


def test_a_part_of_a_small_printed_total_need_not_reach_further_than_the_total() -> None:
    table = a_table("north all 4\n north red *\n north blue *\n north green *")
    assert interval_of(table, "north", "red") == (0, 4)
    assert attack(table, SCHOOL) == []


def test_a_sum_contradicted_by_the_published_numbers_is_no_knowledge() -> None:
    table = a_table("north all 50\n north red 60\n north green *")
    assert interval_of(table, "north", "green") == (0, 10)
    mixed = a_table("land all 70\n north all 50\n south all 40\n land green 90\n north green *\n"
                    "south green *\n north red 30\n north blue 14")  # fmt: skip
    assert interval_of(mixed, "north", "green") == (6, 6)


def test_contradictions_that_only_several_sums_together_show_do_not_stop_the_attack() -> None:
    table = a_table("land all 60\n north all 30\n south all 30\n land green 9\n"
                    "north green *\n north red 15\n north blue 9\n"
                    "south green *\n south red 15\n south blue *")  # fmt: skip
    assert len(intervals(table, SCHOOL)) == 3
    assert interval_of(table, "north", "green") == (6, 6)


@pytest.mark.parametrize("column", ["measure", "place", "group", "period", "state", "reason"])
def test_columns_may_be_categories(column: str) -> None:
    table = a_table("north all 50\n north red 30\n north blue 14\n north green *")
    assert len(attack(table.astype({column: "category"}), SCHOOL)) == 1


def test_periods_are_attacked_apart() -> None:
    tables = [a_table("north all 50\n north red 43\n north green *", year)
              for year in ("2020", "2021")]  # fmt: skip
    assert [e.period for e in attack(pd.concat(tables), SCHOOL)] == ["2020", "2021"]


def test_a_rate_of_a_count_that_only_another_rate_gives_is_followed() -> None:
    table = a_table("north all 50 * 20.0")
    table.loc[len(table)] = table.iloc[2]
    table.loc[len(table) - 1, ["measure", "value"]] = ["t.d.honours_rate", 50.0]
    table.loc[len(table)] = table.iloc[1]
    table.loc[len(table) - 1, "measure"] = "t.d.honours"
    chain = Structure(
        families={},
        parents={},
        counts={"t.d.people": None, "t.d.passed": "t.d.people", "t.d.honours": "t.d.passed"},
        rates=dict(SCHOOL.rates) | {"t.d.honours_rate": ("t.d.honours", "t.d.passed")},
        additive={},
    )
    found = intervals(table, chain).set_index("measure")
    assert found.loc["t.d.passed", ["low", "high"]].tolist() == [10, 10]
    assert found.loc["t.d.honours", ["low", "high"]].tolist() == [5, 5]


def test_what_the_release_contradicts_no_selection_of_it_tells() -> None:
    release = a_table("land all 99\n north all 50\n south all 40\n land green 20\n"
                      "north green 30\n south green *\n west green 0\n west all 9")  # fmt: skip
    west = Structure(**(vars(SCHOOL) | {"parents": dict(SCHOOL.parents) | {"west": "land"}}))
    assert attack(release, west) == []
    assert attack(release[release.place != "west"], west, within=release) == []
