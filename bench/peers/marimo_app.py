"""marimo, as its documentation shows it: `marimo run marimo_app.py`."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo  # noqa: PLC0415 - marimo wants it in a cell
    import page  # noqa: PLC0415

    place = mo.ui.dropdown(options=page.places(), value=next(iter(page.places())), label="Place")
    mo.vstack([mo.md("# What happened to the class of 2020?"), place])
    return mo, page, place


@app.cell
def _(mo, page, place):
    mo.vstack([mo.md(page.sentence(place.value)), *page.charts(place.value)])
    return


if __name__ == "__main__":
    app.run()
