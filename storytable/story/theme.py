"""The house's ink: colours that survive a grey printer, dashes and shapes that go with them."""

from typing import Any

INK = "#16324a"
WIDTH, HEIGHT = 328, 190
FACET_WIDTH, FACET_HEIGHT = 134, 84
PALETTE = [
    "#1b4965",
    "#c1502e",
    "#3a7d44",
    "#7b5ea7",
    "#a06a00",
    "#1f7a74",
    "#8d5524",
    "#5c677d",
    "#a23b72",
]
DASHES = [[1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [4, 4], [1, 3], [10, 4], [3, 1], [12, 3, 3, 3]]
SHAPES = [
    "circle",
    "square",
    "triangle-up",
    "diamond",
    "triangle-down",
    "cross",
    "triangle-right",
    "triangle-left",
    "stroke",
]
STATE_SHAPES = {"withheld": "M-.7,-.7L.7,.7M-.7,.7L.7,-.7", "absent": "M-.8,0L.8,0"}

THEME: dict[str, Any] = {
    "font": "Helvetica, Arial, 'Liberation Sans', sans-serif",
    "background": None,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": 11,
        "titleFontSize": 11,
        "titleFontWeight": "normal",
        "labelColor": "#333",
        "titleColor": "#333",
        "domainColor": "#888",
        "tickColor": "#888",
        "gridColor": "#e3e6e8",
        "labelLimit": 0,  # names are wrapped already; to look whether one is too long takes longest
    },
    "axisX": {"grid": False, "labelAngle": -45, "labelOverlap": True, "labelAlign": "right"},
    "axisXQuantitative": {"labelAngle": 0, "labelAlign": "center", "tickCount": 4},
    "axisY": {
        "titleAlign": "left",
        "titleAngle": 0,
        "titleAnchor": "start",
        "titleX": 0,
        "titleY": -8,
        "titleBaseline": "bottom",
        "tickCount": 4,
    },
    "header": {
        "labelFontSize": 11,
        "labelColor": "#222",
        "labelAnchor": "start",
        "labelFontWeight": "bold",
        "title": None,
        "labelLimit": 0,
        "labelPadding": 2,
    },
    "line": {"strokeWidth": 2, "color": INK},
    "point": {"size": 42, "filled": True, "color": INK},
    "bar": {"color": INK},
    "range": {"category": PALETTE},
    "aria": False,
}
