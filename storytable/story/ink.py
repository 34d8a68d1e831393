"""How charts look: theme, declared order, and marks for what is hidden, absent or only bounded.

Works on a finished Vega-Lite specification; adds no figure and removes none. A figure that was
not published is never drawn at a value.
"""

import copy
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storytable.story.specs import entries, keep_columns
from storytable.story.theme import (
    DASHES,
    FACET_HEIGHT,
    FACET_WIDTH,
    HEIGHT,
    INK,
    PALETTE,
    SHAPES,
    STATE_SHAPES,
    THEME,
    WIDTH,
)

_FACETS = ("facet", "row", "column")
_SCALES: Mapping[str, list[Any]] = {
    "color": PALETTE,
    "fill": PALETTE,
    "shape": SHAPES,
    "strokeDash": DASHES,
}
_HEADER = 24
_SHORT = 9  # as many periods as can all be named under a small chart
_DATE = {"type": "rule", "color": INK, "strokeWidth": 1, "strokeDash": [2, 3]}
_LETTER = {
    "type": "text",
    "color": INK,
    "align": "left",
    "baseline": "bottom",
    "dx": 4,
    "fontSize": 12,
}
_RANGE = {"type": "text", "color": INK, "baseline": "bottom", "dy": -5, "fontSize": 12}
_STAR = {"type": "text", "color": INK, "text": "*", "baseline": "bottom", "fontSize": 18}
_HALF = 50  # of a percent axis; incomes all stand beyond it
_ABOVE_MARKS = 16  # from the foot of a chart, where hidden figures have their marks
Spec = dict[str, Any]


@dataclass(frozen=True)
class Look:
    """What dressing a chart needs to know: declared orders, the value axis, the states present,
    whether some figures have a note that others have not."""

    orders: Mapping[str, list[str]]
    axis: str
    percent: bool
    states: frozenset[str]
    highlight: bool
    flagged: bool


def apply(spec: Mapping[str, Any], look: Look) -> Spec:
    """The specification in the house's look."""
    drawn = copy.deepcopy(dict(spec))
    drawn.pop("$schema", None)
    drawn.pop("usermeta", None)
    drawn = _composed(drawn, look)
    used = {entry["field"] for entry in entries(drawn)} | {"address", "state"}
    tested = {"group_code": look.highlight, "flag": look.flagged}
    keep_columns(drawn, used | {name for name, is_tested in tested.items() if is_tested})
    drawn["config"] = {**THEME, **{k: v for k, v in drawn.get("config", {}).items() if k != "view"}}
    if look.highlight:
        drawn["params"] = [*drawn.get("params", []), {"name": "highlight", "value": ""}]
    return drawn


def dated(drawn: Spec, dates: Mapping[str, str], periods: list[str]) -> Spec:
    """The chart with a thin line and letters at these periods (as the chart writes them)."""
    layers: list[Spec] = []
    foot = {"value": drawn.get("height", HEIGHT) - _ABOVE_MARKS}
    for period, letters in dates.items():
        at = {"datum": period, "type": "nominal", "scale": {"domain": periods}, "title": None}
        once: Spec = {"data": {"values": [{}]}}  # a date stands once, not once for every figure
        layers += [
            {**once, "mark": _DATE, "encoding": {"x": at}},
            {**once, "mark": {**_LETTER, "text": letters}, "encoding": {"x": at, "y": foot}},
        ]
    return {**drawn, "layer": [*drawn["layer"], *layers]} if layers else drawn


def _composed(part: Spec, look: Look) -> Spec:
    """Dresses each unit of a specification, wherever it stands."""
    for name in ("hconcat", "vconcat", "concat"):
        if name in part:
            return {**part, name: [_composed(child, look) for child in part[name]]}
    if isinstance(part.get("spec"), dict):
        inner = _layered(part["spec"], look, height=FACET_HEIGHT)
        return {**part, "spec": {**inner, "width": FACET_WIDTH, "height": FACET_HEIGHT}}
    faceted = _take_facets(part, look)
    if not faceted:
        height = part.get("height", HEIGHT)
        fit = {"autosize": {"type": "fit-x", "contains": "padding"}}
        return {"width": WIDTH, "height": height, **_layered(part, look, height=height), **fit}
    outer: Spec = {k: v for k, v in part.items() if k in ("data", "datasets", "config", "params")}
    inner = {k: v for k, v in part.items() if k not in outer}
    inner = {
        "width": FACET_WIDTH,
        "height": FACET_HEIGHT,
        **_layered(inner, look, height=FACET_HEIGHT),
    }
    return {**outer, **faceted, "spec": inner, "spacing": {"row": 12, "column": 16}}


def _layered(part: Spec, look: Look, *, height: int) -> Spec:
    if "layer" in part:
        layers = [_layered(child, look, height=height) for child in part["layer"]]
        return {**part, "layer": layers}
    rest = {k: v for k, v in part.items() if k not in ("mark", "encoding", "transform")}
    mark, encoding = part["mark"], dict(part.get("encoding", {}))
    mark = dict(mark) if isinstance(mark, dict) else {"type": mark}
    for channel, entry in encoding.items():
        if isinstance(entry, dict):
            encoding[channel] = _entry(channel, dict(entry), look)
    values = next((c for c in ("y", "x") if _field(encoding, c) == "value"), "")
    if values:
        encoding[values] = _value_axis(encoding[values], look)
    _series(mark, encoding, look)
    plain = part.get("transform", [])
    if not values:
        return {**rest, "mark": mark, "encoding": encoding, "transform": plain}
    layers = [{"mark": mark, "encoding": encoding, "transform": [*plain, _only("published")]}]
    layers += _state_layers(encoding, values, look, plain=plain, height=height)
    layers += [_stars(encoding, plain)] if look.flagged else []
    return {**rest, "layer": layers, "resolve": {"scale": {"shape": "independent"}}}


def _only(*states: str) -> Spec:
    return {"filter": {"field": "state", "oneOf": list(states)}}


def _take_facets(part: Spec, look: Look) -> Spec:
    """The facet of a chart, taken out of its encoding so that it holds for all its layers."""
    encoding = part.get("encoding", {})
    found = {name: dict(encoding[name]) for name in _FACETS if name in encoding}
    if not found:
        return {}
    part["encoding"] = {k: v for k, v in encoding.items() if k not in found}
    columns = found.get("facet", {}).pop("columns", 2)
    for entry in found.values():
        entry.pop("spacing", None)
        order = look.orders.get(entry.get("field", ""), [])
        entry.setdefault("sort", order)
        entry["header"] = {
            "title": None,
            "labelExpr": _wrapped(order),
            **entry.get("header", {}),
        }
    if "facet" in found:
        return {"facet": found["facet"], "columns": columns}
    return {"facet": found}


def _wrapped(names: list[str]) -> str:
    """An expression that sets long names in several lines."""
    lines = {name: textwrap.wrap(name, _HEADER) for name in names}
    label = "".join(
        f"datum.value == {name!r} ? {wrapped!r} : "
        for name, wrapped in lines.items()
        if len(wrapped) > 1
    )
    return label + "datum.label"


def _field(encoding: Mapping[str, Any], channel: str) -> str:
    entry = encoding.get(channel)
    return str(entry.get("field", "")) if isinstance(entry, dict) else ""


def _entry(channel: str, entry: Spec, look: Look) -> Spec:
    """An encoding in the declared order; its legend stands beside the chart in words."""
    if entry.get("field") not in look.orders:
        return entry
    order = look.orders[entry["field"]]
    entry = {"sort": order, "title": None, **entry}
    if channel == "x" and len(order) <= _SHORT:
        entry = {"axis": {"labelOverlap": False, "labelAngle": -90}, **entry}
    if channel == "y":
        entry = {"axis": {"labelExpr": _wrapped(order)}, **entry}
    if channel in _SCALES:
        scale = {"domain": order, "range": _SCALES[channel][: len(order)]}
        entry = {"scale": scale, **entry, "legend": None}
    return entry


def _value_axis(entry: Spec, look: Look) -> Spec:
    axis = (
        {"format": ",.0f", "labelExpr": "datum.label + '%'"} if look.percent else {"format": ",.0f"}
    )
    scale: Spec = {}
    if "published" not in look.states:
        ranged = "bounded" in look.states and not look.percent
        scale = {"scale": {"zero": True} if ranged else {"domain": [0, 100]}}
    return {
        "title": look.axis or None,
        **scale,
        **entry,
        "type": "quantitative",
        "axis": {**axis, **(entry.get("axis") or {})},
        "stack": None,
    }


def _series(mark: Spec, encoding: Spec, look: Look) -> None:
    """Lines differ by dash and shape as by colour, stop at a seam, and fade when not meant."""
    color: Spec = encoding.get("color") or {}
    if mark["type"] == "line":
        encoding.setdefault("detail", {"field": "segment", "type": "nominal"})
        if mark.get("point") is True:
            mark["point"] = {"size": 42, "filled": True}
    if color.get("field") in look.orders and mark["type"] in ("line", "point"):
        for channel in ("shape", "strokeDash") if mark["type"] == "line" else ("shape",):
            same = {"field": color["field"], "type": color["type"]}
            encoding.setdefault(channel, _entry(channel, same, look))
    encoding.setdefault("tooltip", {"field": "label", "type": "nominal"})
    if look.highlight:
        test = "highlight == '' || datum.group_code == highlight"
        encoding.setdefault("opacity", {"condition": {"test": test, "value": 1}, "value": 0.18})


def _stars(encoding: Spec, plain: list[Spec]) -> Spec:
    """A star at each figure that has a note, as beside it in the text."""
    kept = ("x", "y", "xOffset", "yOffset", "opacity", "tooltip")
    noted = {"filter": {"field": "flag", "equal": "*"}}
    return {
        "mark": _STAR,
        "encoding": {name: encoding[name] for name in kept if name in encoding},
        "transform": [*plain, _only("published"), noted],
    }


def _named_ranges(kept: Spec, value: Spec, bounded: Spec, *, crowded: bool) -> list[Spec]:
    """The bounds in figures above each bar, towards the side on which there is room; beside it
    where the bars of several places are `crowded`."""
    across = {k: v for k, v in kept.items() if k in ("y", "yOffset", "opacity", "tooltip")}
    text = {"field": "range", "type": "nominal"}
    plain = bounded["transform"]
    layers = []
    for side, end, far, test in (("left", "low", "high", "lt"), ("right", "high", "low", "gte")):
        half = {"filter": {"field": "low", test: _HALF}}
        mark = {**_RANGE, "align": side}
        if crowded:
            mark |= {"baseline": "middle", "dy": 0, "dx": 7 if side == "left" else -7}
        encoding = {**across, "x": {**value, "field": far if crowded else end}, "text": text}
        layers.append({"mark": mark, "encoding": encoding, "transform": [*plain, half]})
    return layers


def _state_layers(
    encoding: Spec, values: str, look: Look, *, plain: list[Spec], height: int
) -> list[Spec]:
    across = ("y" if values == "x" else "x", "color", "opacity", "xOffset", "yOffset", "tooltip")
    kept = {channel: encoding[channel] for channel in across if channel in encoding}
    layers: list[Spec] = []
    if "bounded" in look.states:
        ends = {values: {**encoding[values], "field": "low"}, f"{values}2": {"field": "high"}}
        mark = {"type": "rule", "strokeWidth": 6, "strokeCap": "round", "opacity": 0.5}
        bounded = {"transform": [*plain, _only("bounded")]}
        layers.append({"mark": mark, "encoding": {**kept, **ends}, **bounded})
        if values == "x" and "published" not in look.states:
            crowded = len(look.orders.get(_field(kept, "yOffset"), [])) > 1
            layers += _named_ranges(kept, encoding["x"], bounded, crowded=crowded)
    if look.states & STATE_SHAPES.keys():
        scale = {"domain": list(STATE_SHAPES), "range": list(STATE_SHAPES.values())}
        shape = {"field": "state", "type": "nominal", "legend": None, "scale": scale}
        edge = {"value": height - 7 if values == "y" else 7}
        mark = {"type": "point", "filled": False, "size": 60, "strokeWidth": 1.8}
        layers.append(
            {
                "mark": mark,
                "encoding": {**kept, values: edge, "shape": shape},
                "transform": [*plain, _only(*STATE_SHAPES)],
            }
        )
    return layers
