"""Panel, as its documentation shows it: `panel serve panel_app.py`."""

import page
import panel as pn

pn.extension("vega")
names = page.places()
place = pn.widgets.Select(name="Place", options=names, value="06")


def charts(code: str) -> pn.Column:
    """All charts of a place."""
    return pn.Column(page.sentence(code), *(pn.pane.Vega(c) for c in page.charts(code)))


pn.Column("# What happened to the class of 2020?", place, pn.bind(charts, place)).servable()
