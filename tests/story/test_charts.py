"""A chart may select and encode cells; it may not compute, stack, rank, change or add any."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import altair as alt
import pandas as pd
import pytest

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, State
from storytable.errors import UsageProblem
from storytable.story import charts
from storytable.story.blocks import Block
from storytable.story.drawings import draw, lean
from storytable.story.names import Names
from storytable.story.stories import words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace

YEARS = ["2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24"]
GROUPS = ["race_ethnicity.asian", "race_ethnicity.black"]


@pytest.fixture(scope="module")
def names(workspace: Workspace, catalog: Catalog) -> Names:
    """English names for the cells of the first story."""
    return Names(read_words("en", words_folders(workspace, "class-of-2020")), catalog)


def rows_of(names: Names, place: str, groups: list[str] | None = None) -> pd.DataFrame:
    """Real graduation rates as an author meets them."""
    cells = [
        names.catalog.cell(Address("cde.graduation.rate", place, group, year))
        for group in groups or GROUPS
        for year in YEARS
    ]
    return framed(cells, names)


def framed(cells: list[Cell], names: Names) -> pd.DataFrame:
    """These cells as an author meets them."""
    return charts.frame(cells, {record.address: record for record in names.records(cells)}, names)


def drawn(names: Names, rows: pd.DataFrame, chart: Any) -> dict[str, Any]:
    """The finished specification of a chart over `rows`."""
    return charts.finish(chart, rows, where="here", names=names, unit="percent", dates={})[0]


def line(rows: pd.DataFrame) -> alt.Chart:
    """The chart most stories draw."""
    return alt.Chart(rows).mark_line(point=True).encode(x="period", y="value", color="group")


def test_the_table_an_author_meets_has_the_documented_columns(names: Names) -> None:
    assert tuple(rows_of(names, "06019").columns) == charts.FRAME


def test_dates_stand_where_the_chart_has_the_period_and_leave_order_and_figures_alone(
    names: Names,
) -> None:
    rows, dates = rows_of(names, "06019"), {"2019-20": "A", "1999-00": "B"}
    plain = charts.finish(line(rows), rows, where="h", names=names, unit="percent", dates={})[0]
    dated = charts.finish(line(rows), rows, where="h", names=names, unit="percent", dates=dates)[0]
    letters = [layer["mark"].get("text") for layer in dated["layer"] if "datum" in str(layer)]
    assert [letter for letter in letters if letter] == ["A"]
    assert dated["layer"][: len(plain["layer"])] == plain["layer"]
    before, after = (
        re.findall(r">([^<>]+)</text>", draw([Block(id="x", kind="exhibit", spec=spec)])["x"])
        for spec in (plain, dated)
    )
    assert sorted(after) == sorted([*before, "A"])


def test_a_figure_with_a_note_has_a_star_in_its_chart_and_no_other_figure_has(
    names: Names,
) -> None:
    rows = rows_of(names, "06019")
    assert "*" not in set(rows["flag"])
    starred = rows.assign(flag=["*", *[""] * (len(rows) - 1)])
    for flagged, stars in ((rows, 0), (starred, 1)):
        svg = draw([Block(id="x", kind="exhibit", spec=drawn(names, flagged, line(flagged)))])["x"]
        assert svg.count(">*</text>") == stars
        assert len(re.findall(r"</text>", svg)) > 3


def test_the_bounds_of_estimates_stand_beside_their_bars(names: Names) -> None:
    cells = [
        replace(
            names.catalog.cell(Address("cde.graduation.rate", "06019", "all", year)),
            state=State.BOUNDED,
            value=None,
            low=low,
            high=low + 6.0,
        )
        for year, low in zip(YEARS, (18.7, 82.0), strict=False)
    ]
    rows = framed(cells, names)
    assert list(rows["range"]) == ["18.7% – 24.7%", "82.0% – 88.0%"]
    chart = alt.Chart(rows).mark_bar().encode(y="period", x="value")
    svg = draw([Block(id="x", kind="exhibit", spec=drawn(names, rows, chart))])["x"]
    for text in rows["range"]:
        assert f">{text}</text>" in svg


@pytest.mark.parametrize(
    "chart",
    [
        lambda rows: line(rows).encode(facet="group"),
        lambda rows: alt.Chart(rows).mark_bar().encode(y="period", x="value", yOffset="group"),
    ],
    ids=["small charts", "bars"],
)
def test_dates_need_one_axis_of_periods(names: Names, chart: Callable[..., Any]) -> None:
    rows, dates = rows_of(names, "06019"), {"2019-20": "A"}
    with pytest.raises(UsageProblem, match="no one axis of periods to mark dates on"):
        charts.finish(chart(rows), rows, where="h", names=names, unit="percent", dates=dates)


REFUSED: dict[str, Callable[[pd.DataFrame], Any]] = {
    "aggregates": lambda rows: alt.Chart(rows).mark_bar().encode(x="group", y="mean(value)"),
    "counts": lambda rows: alt.Chart(rows).mark_bar().encode(x="group", y="count()"),
    "bins": lambda rows: alt.Chart(rows).mark_bar().encode(x=alt.X("value", bin=True), y="period"),
    "calculates": lambda rows: line(rows).transform_calculate(double="datum.value * 2"),
    "windows": lambda rows: line(rows).transform_window(total="sum(value)"),
    "joins": lambda rows: line(rows).transform_joinaggregate(total="sum(value)"),
    "fits": lambda rows: line(rows).transform_regression("value", "value"),
    "stacks": lambda rows: (
        alt.Chart(rows).mark_bar().encode(x="period", y=alt.Y("value", stack="zero"), color="group")
    ),
    "fills up to 100": lambda rows: (
        alt.Chart(rows)
        .mark_area()
        .encode(x="period", y=alt.Y("value", stack="normalize"), color="group")
    ),
    "ranks by value": lambda rows: (
        alt.Chart(rows).mark_bar().encode(x="value", y=alt.Y("group", sort="-x"))
    ),
    "summarises": lambda rows: alt.Chart(rows).mark_boxplot().encode(x="group", y="value"),
    "fetches": lambda _: alt.Chart("https://example.org/a.csv").mark_point(),
    "is no chart": lambda rows: rows,
    "changes a figure": lambda rows: line(rows.assign(value=rows["value"] + 1)),
    "fills a hole": lambda rows: line(rows.assign(value=rows["value"].fillna(0))),
    "adds a row": lambda rows: line(pd.concat([rows, rows.assign(address="made up")])),
    "averages before drawing": lambda rows: line(
        rows.groupby("period", as_index=False)["value"].mean().assign(group="all")
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_chart_is_refused_when_it(what: str, names: Names) -> None:
    rows = rows_of(names, "06003" if what == "fills a hole" else "06019")
    with pytest.raises(UsageProblem, match="here"):
        drawn(names, rows, REFUSED[what](rows))


def test_a_chart_may_select_rows(names: Names) -> None:
    rows = rows_of(names, "06019")
    spec = drawn(names, rows, line(rows[rows["period"] > "2019"]))
    assert {row["label"] for data in spec["datasets"].values() for row in data}


@pytest.mark.parametrize("place", ["06003", "06091", "06075", "06019"])
@pytest.mark.parametrize("mark", ["line", "bar", "point"])
def test_nothing_unpublished_is_drawn_at_a_value(names: Names, place: str, mark: str) -> None:
    rows = rows_of(names, place)
    chart = getattr(alt.Chart(rows), f"mark_{mark}")().encode(x="period", y="value", color="group")
    spec = drawn(names, rows, chart)
    at_value = [layer for layer in spec["layer"] if layer["encoding"]["y"].get("field") == "value"]
    for layer in at_value:
        assert {"filter": {"field": "state", "oneOf": ["published"]}} in layer["transform"]
    svg = draw([Block(id="x", kind="exhibit", spec=spec)])["x"]
    hidden = int((rows["state"] != "published").sum())
    assert svg.count('stroke-width="1.8"') == hidden


def test_places_and_groups_stand_in_the_declared_order(names: Names) -> None:
    groups = ["race_ethnicity.white", "race_ethnicity.asian"]
    spec = drawn(names, rows := rows_of(names, "06019", groups), line(rows))
    order = spec["layer"][0]["encoding"]["color"]["scale"]["domain"]
    assert order == ["White", "Asian"]


def test_lines_differ_by_dash_and_shape_as_by_colour(names: Names) -> None:
    spec = drawn(names, rows := rows_of(names, "06019"), line(rows))
    encoding = spec["layer"][0]["encoding"]
    for channel in ("color", "shape", "strokeDash"):
        assert len(set(map(str, encoding[channel]["scale"]["range"]))) == 2


def test_a_line_stops_where_the_series_breaks(names: Names) -> None:
    cells = [
        names.catalog.cell(
            Address("kde.graduation.rate", "21", "program.english_learners", f"20{y}-{y + 1}")
        )
        for y in range(12, 17)
    ]
    segments = framed(cells, names)["segment"].tolist()
    assert segments[0] == segments[2] != segments[3] == segments[4]


def test_a_drawing_has_no_styles_roles_or_addresses_of_its_own(names: Names) -> None:
    spec = drawn(names, rows := rows_of(names, "06019"), line(rows))
    svg = draw([Block(id="x", kind="exhibit", spec=spec)])["x"]
    assert svg.startswith('<svg aria-hidden="true"')
    assert not any(part in svg for part in (" style=", " role=", "href", "<script"))
    assert set(re.findall('class="([^"]*)"', svg)) == {"axis-lines", "axis-words"}
    assert lean(svg).count("<svg") == 1
