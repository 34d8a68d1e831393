"""A chart shown little by little, and the empty chart people draw on before they see it.

Works on a dressed specification and keeps its geometry, so that pictures can lie on each other.
"""

import copy
from collections.abc import Iterator, Mapping
from typing import Any, cast

from storytable.story.specs import parts

Spec = dict[str, Any]
_AXIS = ("labelOpacity", "titleOpacity", "tickOpacity", "domainOpacity", "gridOpacity")
STEPS = ("shape", "axes", "units", "groups")


def steps(spec: Mapping[str, Any]) -> dict[str, Spec]:
    """The chart without words or lines, then with its axes, its units, its groups."""
    nothing: Spec = dict.fromkeys(_AXIS, 0)
    letters: Spec = {"text": {"opacity": 0}, "rule": {"opacity": 0}}  # of dates, which come later
    bare: dict[str, Spec] = {"axis": nothing, "header": {"labelColor": "transparent"}, **letters}
    axes: dict[str, Spec] = {
        **letters,
        "axisY": {"labelOpacity": 0, "titleOpacity": 0},
        "axisX": {"labelOpacity": 0},
    }
    units: dict[str, Spec] = {"header": {"labelColor": "transparent"}}
    return {
        "shape": _configured(spec, bare),
        "axes": _configured(spec, {**axes, "header": {"labelColor": "transparent"}}),
        "units": _configured(spec, units),
        "groups": copy.deepcopy(dict(spec)),
    }


def without_bands(spec: Mapping[str, Any]) -> Spec:
    """The chart without rules that only mark a period: they would widen one picture of a pair."""
    drawn = copy.deepcopy(dict(spec))
    for part in parts(drawn):
        if "layer" in part:
            part["layer"][:] = [child for child in part["layer"] if not _is_band(child)]
    return drawn


def _is_band(part: Mapping[str, Any]) -> bool:
    mark = part.get("mark", {})
    kind = mark.get("type") if isinstance(mark, dict) else mark
    return kind == "rule" and "y" not in part.get("encoding", {})


def has_groups(spec: Mapping[str, Any]) -> bool:
    """Whether the chart names groups: small charts under headings."""
    return "facet" in spec


def only(spec: Mapping[str, Any], period: str) -> Spec:
    """The chart with the marks of one period only, and room for all others."""
    drawn = without_bands(spec)
    for part in cast("Iterator[Spec]", parts(drawn)):
        mark = part.get("mark")
        kind = mark.get("type") if isinstance(mark, dict) else mark
        if kind is None:
            continue
        if kind == "line":
            point = mark.get("point") if isinstance(mark, dict) else None
            size = point.get("size", 42) if isinstance(point, dict) else 42
            part["mark"] = {"type": "point", "filled": True, "size": size}
            part["encoding"].pop("strokeDash", None)
        shown = {"test": f"datum.period === {period!r}", "value": 1}
        opacity = {"condition": shown, "value": 0}
        part["encoding"] = {**part.get("encoding", {}), "opacity": opacity}
    drawn.pop("params", None)
    return drawn


def _configured(spec: Mapping[str, Any], changes: Mapping[str, Mapping[str, Any]]) -> Spec:
    drawn = copy.deepcopy(dict(spec))
    config = drawn.setdefault("config", {})
    for name, change in changes.items():
        config[name] = {**config.get(name, {}), **change}
    if "axis" in changes:
        for name in ("axisX", "axisY"):
            config[name] = {**config.get(name, {}), **changes["axis"]}
    return drawn
