"""Plain Voila, as its and Altair's documentation show it; `bench/pages.py` makes it a notebook."""

# %%
import altair as alt
import ipywidgets as widgets
import page
from IPython.display import display

alt.JupyterChart.enable_offline()
names = page.places()
place = widgets.Dropdown(description="Place", options=names, value="06")
said = widgets.HTML(page.sentence("06"))
shown = [alt.JupyterChart(chart) for chart in page.charts("06")]


def change(asked):
    """All charts of another place."""
    said.value = page.sentence(asked["new"])
    for box, chart in zip(shown, page.charts(asked["new"]), strict=True):
        box.chart = chart


place.observe(change, names="value")
display(widgets.VBox([widgets.HTML("<h1>What happened to the class of 2020?</h1>"), place, said]))
# %%
display(widgets.VBox(shown))
