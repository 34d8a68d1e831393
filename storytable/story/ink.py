"""How charts look: theme, declared order, and marks for what is hidden, absent or only bounded.

Works on a finished Vega-Lite specification; adds no figure and removes none.
"""

import copy
from collections.abc import Mapping
from typing import Any

from storytable.story.specs import entries, keep_columns
from storytable.story.theme import (
    DASHES,
    FACET_HEIGHT,
    FACET_WIDTH,
    HEIGHT,
    PALETTE,
    SHAPES,
    STATE_SHAPES,
    THEME,
    WIDTH,
)

_FACETS = {"facet", "row", "column"}


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
    drawn = _walk(
        drawn,
        orders=orders,
        axis=axis,
        percent=percent,
        hidden=hidden,
        bounded=bounded,
        highlight=highlight,
    )
    used = {entry["field"] for entry in entries(drawn)} | {"address", "state"}
    used |= {"group_code"} if highlight else set()
    keep_columns(drawn, used)
    drawn["config"] = {**THEME, **{k: v for k, v in drawn.get("config", {}).items() if k != "view"}}
    if highlight:
        drawn["params"] = [*drawn.get("params", []), {"name": "highlight", "value": ""}]
    return drawn


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


def _unit(
    part: dict[str, Any],
    *,
    hidden: list[dict[str, Any]],
    bounded: list[dict[str, Any]],
    highlight: bool,
    orders: Mapping[str, list[str]],
    axis: str,
    percent: bool,
) -> dict[str, Any]:
    encoding = part.get("encoding", {})
    for channel, entry in encoding.items():
        if isinstance(entry, dict) and entry.get("field") in orders:
            _order(channel, entry, orders[entry["field"]])
    values = next((c for c in ("y", "x") if _field(encoding, c) == "value"), None)
    if values:
        _value_axis(
            encoding[values],
            axis="" if percent or _FACETS & encoding.keys() else axis,
            percent=percent,
        )
    _series(part, encoding, highlight=highlight)
    faceted = {name: encoding.pop(name) for name in sorted(_FACETS) if name in encoding}
    layers = [{"mark": part.pop("mark"), "encoding": part.pop("encoding")}]
    size = (FACET_WIDTH, FACET_HEIGHT) if faceted else (WIDTH, HEIGHT)
    width, height = part.pop("width", size[0]), part.pop("height", size[1])
    if values:
        layers += _state_layers(
            encoding,
            values,
            hidden=hidden,
            bounded=bounded,
            height=height if isinstance(height, int) else size[1],
        )
    inner = {
        "layer": layers,
        "width": width,
        "height": height,
        "resolve": {"scale": {"shape": "independent"}},
    }
    if not faceted:
        return {**part, **inner, "autosize": {"type": "fit-x", "contains": "padding"}}
    return {
        **part,
        "facet": _facet(faceted),
        "spec": inner,
        "columns": 2,
        "spacing": {"row": 14, "column": 14},
    }


def _facet(faceted: dict[str, Any]) -> dict[str, Any]:
    if "facet" not in faceted:
        return faceted
    entry = {k: v for k, v in faceted["facet"].items() if k not in ("columns", "spacing")}
    entry["header"] = {
        "labelExpr": "split(datum.label, '\\n')",
        "title": None,
        **entry.get("header", {}),
    }
    return entry


def _field(encoding: Mapping[str, Any], channel: str) -> str:
    entry = encoding.get(channel)
    return str(entry.get("field", "")) if isinstance(entry, dict) else ""


def _order(channel: str, entry: dict[str, Any], order: list[str]) -> None:
    entry.setdefault("sort", order)
    if channel in ("x", "y", "color", "shape", "strokeDash", "fill", "detail"):
        entry.setdefault("title", None)
    scales: dict[str, list[Any]] = {"color": PALETTE, "fill": PALETTE, "shape": SHAPES, "strokeDash": DASHES}
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
    color: dict[str, Any] = encoding.get("color") or {}
    coloured = color.get("field") in ("group", "place", "measure", "publication")
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
    encoding: Mapping[str, Any],
    values: str,
    *,
    hidden: list[dict[str, Any]],
    bounded: list[dict[str, Any]],
    height: int,
) -> list[dict[str, Any]]:
    across = "x" if values == "y" else "y"
    kept = {
        c: encoding[c] for c in (across, "color", "opacity", "xOffset", "yOffset") if c in encoding
    }
    tooltip = {"tooltip": {"field": "label", "type": "nominal"}}
    layers: list[dict[str, Any]] = []
    if bounded:
        ends = {values: {**encoding[values], "field": "low"}, f"{values}2": {"field": "high"}}
        layers.append(
            {
                "data": {"values": bounded},
                "mark": {"type": "rule", "strokeWidth": 4, "opacity": 0.5},
                "encoding": {**kept, **ends, **tooltip},
            }
        )
    if hidden:
        shape: dict[str, Any] = {
            "field": "state",
            "type": "nominal",
            "legend": None,
            "scale": {"domain": list(STATE_SHAPES), "range": list(STATE_SHAPES.values())},
        }
        edge: dict[str, Any] = {"value": height - 7 if values == "y" else 7}
        layers.append(
            {
                "data": {"values": hidden},
                "mark": {"type": "point", "filled": False, "size": 60, "strokeWidth": 1.8},
                "encoding": {**kept, values: edge, "shape": shape, **tooltip},
            }
        )
    return layers
