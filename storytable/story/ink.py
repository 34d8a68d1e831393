"""How charts look: theme, declared order, and marks for what is hidden, absent or only bounded.

Works on a finished Vega-Lite specification; adds no figure and removes none.
"""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

INK = "#16324a"
WIDTH, HEIGHT = 328, 190
FACET_WIDTH, FACET_HEIGHT = 132, 84
PALETTE = ["#1b4965", "#c1502e", "#3a7d44", "#7b5ea7", "#a06a00", "#1f7a74", "#8d5524", "#5c677d",
           "#a23b72"]  # fmt: skip
DASHES = [[1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [4, 4], [1, 3], [10, 4], [3, 1], [12, 3, 3, 3]]
SHAPES = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross", "triangle-right",
          "triangle-left", "stroke"]  # fmt: skip
STATE_SHAPES = {"withheld": "M-.7,-.7L.7,.7M-.7,.7L.7,-.7", "absent": "M-.8,0L.8,0"}
_FACETS = {"facet", "row", "column"}

THEME: dict[str, Any] = {
    "font": "Helvetica, Arial, 'Liberation Sans', sans-serif",
    "background": None,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": 11, "titleFontSize": 11, "titleFontWeight": "normal",
        "labelColor": "#333", "titleColor": "#333", "domainColor": "#888", "tickColor": "#888",
        "gridColor": "#e3e6e8", "labelLimit": 160,
    },
    "axisX": {"grid": False, "labelAngle": -45, "labelOverlap": True, "labelAlign": "right"},
    "axisY": {"titleAlign": "left", "titleAngle": 0, "titleAnchor": "start", "titleX": 0,
              "titleY": -8, "titleBaseline": "bottom", "tickCount": 4},
    "header": {"labelFontSize": 11, "labelColor": "#222", "labelAnchor": "start",
               "labelFontWeight": "bold", "title": None, "labelLimit": 330, "labelPadding": 2},
    "line": {"strokeWidth": 2, "color": INK},
    "point": {"size": 42, "filled": True, "color": INK},
    "bar": {"color": INK},
    "range": {"category": PALETTE},
    "aria": False,
}  # fmt: skip


def apply(
    spec: Mapping[str, Any],
    *,
    rows: list[dict[str, Any]],
    orders: Mapping[str, list[str]],
    axis: str,
    percent: bool,
) -> dict[str, Any]:
    """The specification in the house's look; `rows` are its data, `orders` the declared ones."""
    drawn = copy.deepcopy(dict(spec))
    drawn.pop("$schema", None)
    drawn.pop("usermeta", None)
    hidden = [dict(row) for row in rows if row["state"] in STATE_SHAPES]
    bounded = [dict(row) for row in rows if row["state"] == "bounded"]
    highlight = len({row["group_code"] for row in rows}) > 1
    drawn = _walk(drawn, orders=orders, axis=axis, percent=percent, hidden=hidden,
                  bounded=bounded, highlight=highlight)  # fmt: skip
    used = {entry["field"] for entry in _entries(drawn)} | {"address", "state"}
    used |= {"group_code"} if highlight else set()
    _keep_columns(drawn, used)
    drawn["config"] = {**THEME, **{k: v for k, v in drawn.get("config", {}).items() if k != "view"}}
    if highlight:
        drawn["params"] = [*drawn.get("params", []), {"name": "highlight", "value": ""}]
    return drawn


def legend(spec: Mapping[str, Any], orders: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    """What each colour, dash and shape stands for: (`series-2` or `shape-2`, name), where it differs.

    The legend is words beside the chart, not part of the drawing, so that it wraps on a phone.
    """
    fields = {channel: entry.get("field") for part in parts(spec)
              for channel, entry in part.get("encoding", {}).items() if isinstance(entry, dict)}  # fmt: skip
    colour, shape = fields.get("color") or fields.get("fill"), fields.get("shape")
    found = [(f"series-{at}", name) for at, name in enumerate(orders.get(colour or "", []))]
    found = found if len(found) > 1 else []
    marks = [(f"shape-{at}", name) for at, name in enumerate(orders.get(shape or "", []))]
    return found + (marks if len(marks) > 1 and shape != colour else [])


def swatch(kind: str) -> str:
    """The sample of ink beside a name in the legend, as SVG."""
    what, _, number = kind.partition("-")
    at = int(number) % len(PALETTE)
    colour = PALETTE[at] if what == "series" else INK
    dash = " ".join(str(d) for d in DASHES[at]) if what == "series" and at else ""
    line = f'<path d="M1,7h26" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
    return (
        '<svg class="swatch" viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">'
        f'{line if what == "series" else ""}<path d="{_OUTLINES[at]}" fill="{colour}"/></svg>'
    )


_OUTLINES = (
    "M14,3a4,4 0 1 0 .01,0Z", "M10,3h8v8h-8Z", "M14,2l5,9h-10Z", "M14,2l5,5l-5,5l-5,-5Z",
    "M14,12l5,-9h-10Z", "M12,2h4v3h3v4h-3v3h-4v-3h-3v-4h3Z", "M19,7l-9,5v-10Z", "M9,7l9,5v-10Z",
    "M9,5h10v4h-10Z",
)  # fmt: skip


def parts(node: Any) -> Iterator[Mapping[str, Any]]:
    """Every object of a specification except its data."""
    if isinstance(node, dict):
        yield node
        for name, value in node.items():
            if name not in ("datasets", "data", "config"):
                yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


def _entries(node: Any) -> Iterator[dict[str, Any]]:
    """Every encoding entry that reads a column."""
    if isinstance(node, dict):
        if isinstance(node.get("field"), str):
            yield node
        for name, value in node.items():
            if name != "datasets":
                yield from _entries(value)
    elif isinstance(node, list):
        for value in node:
            yield from _entries(value)


def _keep_columns(drawn: dict[str, Any], used: set[str]) -> None:
    """Rows without the columns that no mark reads: they would only weigh on a phone."""
    datasets = drawn.get("datasets", {})
    lists = [*datasets.values(), *_inline(drawn)]
    for rows in lists:
        for row in rows:
            for name in set(row) - used:
                del row[name]


def _inline(node: Any) -> Iterator[list[dict[str, Any]]]:
    if isinstance(node, dict):
        data = node.get("data")
        if isinstance(data, dict) and isinstance(data.get("values"), list):
            yield data["values"]
        for name, value in node.items():
            if name not in ("data", "datasets"):
                yield from _inline(value)
    elif isinstance(node, list):
        for value in node:
            yield from _inline(value)


def _walk(part: dict[str, Any], **look: Any) -> dict[str, Any]:
    """Dresses each unit of a specification, wherever it stands."""
    for name in ("layer", "hconcat", "vconcat", "concat"):
        if name in part:
            part[name] = [_walk(child, **look) for child in part[name]]
            return part
    if isinstance(part.get("spec"), dict):
        part["spec"] = _walk(part["spec"], **look)
        return part
    return _unit(part, **look) if "mark" in part else part


def _unit(part: dict[str, Any], *, hidden: list[dict[str, Any]], bounded: list[dict[str, Any]],
          highlight: bool, orders: Mapping[str, list[str]], axis: str, percent: bool) -> dict[str, Any]:  # fmt: skip
    encoding = part.get("encoding", {})
    for channel, entry in encoding.items():
        if isinstance(entry, dict) and entry.get("field") in orders:
            _order(channel, entry, orders[entry["field"]])
    values = next((c for c in ("y", "x") if _field(encoding, c) == "value"), None)
    if values:
        _value_axis(encoding[values], axis="" if percent or _FACETS & encoding.keys() else axis, percent=percent)
    _series(part, encoding, highlight=highlight)
    faceted = {name: encoding.pop(name) for name in sorted(_FACETS) if name in encoding}
    layers = [{"mark": part.pop("mark"), "encoding": part.pop("encoding")}]
    size = (FACET_WIDTH, FACET_HEIGHT) if faceted else (WIDTH, HEIGHT)
    width, height = part.pop("width", size[0]), part.pop("height", size[1])
    if values:
        layers += _state_layers(encoding, values, hidden=hidden, bounded=bounded,
                                height=height if isinstance(height, int) else size[1])  # fmt: skip
    inner = {"layer": layers, "width": width, "height": height,
             "resolve": {"scale": {"shape": "independent"}}}  # fmt: skip
    if not faceted:
        return {**part, **inner, "autosize": {"type": "fit-x", "contains": "padding"}}
    return {**part, "facet": _facet(faceted), "spec": inner, "columns": 2, "spacing": {"row": 14, "column": 14}}


def _facet(faceted: dict[str, Any]) -> dict[str, Any]:
    if "facet" not in faceted:
        return faceted
    entry = {k: v for k, v in faceted["facet"].items() if k not in ("columns", "spacing")}
    entry["header"] = {"labelExpr": "split(datum.label, '\\n')", "title": None, **entry.get("header", {})}
    return entry


def _field(encoding: Mapping[str, Any], channel: str) -> str:
    entry = encoding.get(channel)
    return str(entry.get("field", "")) if isinstance(entry, dict) else ""


def _order(channel: str, entry: dict[str, Any], order: list[str]) -> None:
    entry.setdefault("sort", order)
    if channel in ("x", "y", "color", "shape", "strokeDash", "fill", "detail"):
        entry.setdefault("title", None)
    scales = {"color": PALETTE, "fill": PALETTE, "shape": SHAPES, "strokeDash": DASHES}
    if channel in scales:
        entry.setdefault("scale", {"domain": order, "range": scales[channel][: len(order)]})
        entry["legend"] = None


def _value_axis(entry: dict[str, Any], *, axis: str, percent: bool) -> None:
    entry.setdefault("title", axis or None)
    look = {"format": ",.0f", "labelExpr": "datum.label + '%'"} if percent else {"format": "~s"}
    entry["axis"] = {**look, **(entry.get("axis") or {})}
    entry["stack"] = None


def _series(part: dict[str, Any], encoding: dict[str, Any], *, highlight: bool) -> None:
    """Lines differ by dash and shape as by colour, stop at a seam, and fade when not meant."""
    mark = part["mark"] if isinstance(part["mark"], dict) else {"type": part["mark"]}
    part["mark"] = mark
    color = encoding.get("color")
    coloured = isinstance(color, dict) and color.get("field") in ("group", "place", "measure", "publication")
    if mark["type"] == "line":
        encoding.setdefault("detail", {"field": "segment", "type": "nominal"})
        if mark.get("point") is True:
            mark["point"] = {"size": 42, "filled": True}
    if coloured and mark["type"] in ("line", "point"):
        for channel in ("shape", "strokeDash") if mark["type"] == "line" else ("shape",):
            if channel not in encoding:
                encoding[channel] = {"field": color["field"], "type": color["type"]}
                _order(channel, encoding[channel], color["scale"]["domain"])
    encoding.setdefault("tooltip", {"field": "label", "type": "nominal"})
    if highlight:
        test = "highlight == '' || datum.group_code == highlight"
        encoding.setdefault("opacity", {"condition": {"test": test, "value": 1}, "value": 0.18})


def _state_layers(
    encoding: Mapping[str, Any], values: str, *, hidden: list[dict[str, Any]],
    bounded: list[dict[str, Any]], height: int,
) -> list[dict[str, Any]]:  # fmt: skip
    across = "x" if values == "y" else "y"
    kept = {c: encoding[c] for c in (across, "color", "opacity", "xOffset", "yOffset") if c in encoding}
    tooltip = {"tooltip": {"field": "label", "type": "nominal"}}
    layers = []
    if bounded:
        ends = {values: {**encoding[values], "field": "low"}, f"{values}2": {"field": "high"}}
        layers.append({"data": {"values": bounded}, "mark": {"type": "rule", "strokeWidth": 4, "opacity": 0.5},
                       "encoding": {**kept, **ends, **tooltip}})  # fmt: skip
    if hidden:
        shape = {"field": "state", "type": "nominal", "legend": None,
                 "scale": {"domain": list(STATE_SHAPES), "range": list(STATE_SHAPES.values())}}  # fmt: skip
        edge = {"value": height - 7 if values == "y" else 7}
        layers.append({
            "data": {"values": hidden},
            "mark": {"type": "point", "filled": False, "size": 60, "strokeWidth": 1.8},
            "encoding": {**kept, values: edge, "shape": shape, **tooltip},
        })  # fmt: skip
    return layers
