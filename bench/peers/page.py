"""The flagship page as a peer would hold it: its eleven charts in plain Altair, from one table.

`cells.csv` beside it is written by `bench/pages.py` from the cells of *class of 2020*, so all
contestants draw the same figures.
"""

from functools import cache
from pathlib import Path

import altair as alt
import pandas as pd

SVG = {"embedOptions": {"renderer": "svg", "actions": False}}
LINES = ("trend", "calfresh", "unemployment")
BARS = ("outcomes", "cohort")
SMALL = ("race", "programs", "ag-race", "ag-programs", "dropout-race", "dropout-programs")


@cache
def table() -> pd.DataFrame:
    """All cells: chart, place, place_name, group, period, value."""
    return pd.read_csv(Path(__file__).with_name("cells.csv"), dtype={"place": str, "period": str})


def places() -> dict[str, str]:
    """Name → code of every place."""
    known = table()[["place_name", "place"]].drop_duplicates()
    return dict(zip(known["place_name"], known["place"], strict=True))


def charts(place: str) -> list[alt.Chart]:
    """The eleven charts of a place."""
    rows = table()[table()["place"] == place]
    return [chart(name, rows[rows["chart"] == name]) for name in (*LINES, *BARS, *SMALL)]


def chart(name: str, rows: pd.DataFrame) -> alt.Chart:
    """One chart; its title names the place, so that a change can be seen."""
    place = rows["place_name"].iloc[0] if len(rows) else ""
    whole = alt.Chart(rows, title=f"{name}, {place}").properties(usermeta=SVG)
    if name in BARS:
        return whole.mark_bar().encode(x="value", y="group", tooltip=["group", "period", "value"])
    lines = whole.mark_line(point=True).encode(x="period", y="value", tooltip=["period", "value"])
    if name in LINES:
        return lines
    return lines.properties(width=120, height=80).encode(facet=alt.Facet("group", columns=3))


def sentence(place: str) -> str:
    """The headline."""
    rows = table()
    mine = rows[(rows["chart"] == "trend") & (rows["place"] == place)].dropna(subset=["value"])
    if mine.empty:
        return "No share of graduates is published for this place."
    last = mine.iloc[-1]
    return f"In {last['place_name']}, {last['value']}% of the class of {last['period']} graduated."
