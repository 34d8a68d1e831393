"""Charts compiled in advance, and the small Vega that draws them."""

import json

import altair as alt
import pandas as pd
import pytest

from storytable.errors import UsageProblem
from storytable.publish.lean_vega import compiled, drawing_module

ROWS = pd.DataFrame({"x": ["a", "b"], "value": [73.0, 84.25]})


def test_rows_stand_in_the_compiled_chart_as_they_were() -> None:
    chart = alt.Chart(ROWS).mark_bar().encode(x="x:N", y="value:Q").to_dict()
    vega = json.loads(compiled(chart, where="a chart"))
    source = next(data for data in vega["data"] if data["name"] == "figures-0")
    assert source["values"] == [{"x": "a", "value": 73.0}, {"x": "b", "value": 84.25}]
    assert "73.0" in compiled(chart, where="a chart")
    assert "encoding" not in vega


def test_charts_of_the_same_kind_name_their_data_alike() -> None:
    one, two = (
        alt.Chart(rows).mark_point().encode(x="x:N", y="value:Q").to_dict()
        for rows in (ROWS, ROWS.iloc[:1])
    )
    assert one["data"] != two["data"]
    bare = [json.loads(compiled(chart, where="a chart")) for chart in (one, two)]
    for vega in bare:
        vega["data"][0]["values"] = []
    assert bare[0] == bare[1]


def test_a_chart_that_the_small_vega_cannot_draw_is_refused_by_name() -> None:
    shape = {"type": "Point", "coordinates": [0, 0]}
    chart = alt.Chart(alt.Data(values=[shape])).mark_geoshape().to_dict()
    with pytest.raises(UsageProblem, match="geoshape"):
        compiled(chart, where="a map")


def test_the_small_vega_is_the_same_every_time_and_knows_no_vega_lite() -> None:
    module = drawing_module()
    drawing_module.cache_clear()
    assert drawing_module() == module
    assert "vega-lite" not in module
    assert 300_000 < len(module) < 500_000
