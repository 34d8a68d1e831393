"""A chart → Vega compiled in advance, and a Vega without Vega-Lite that draws it in a page.

What is compiled once here need not be compiled on a phone, and weighs half.
"""

import copy
import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import vl_convert

from storytable.errors import UsageProblem
from storytable.story.specs import parts
from storytable.story.widgets import JAVASCRIPT, bundled

_DRAWN = (
    "aggregate", "bin", "collect", "countpattern", "cross", "density", "dotbin", "extent",
    "filter", "flatten", "fold", "formula", "identifier", "impute", "joinaggregate", "linkpath",
    "lookup", "pie", "pivot", "project", "quantile", "sample", "sequence", "stack", "timeunit",
    "window",
)  # fmt: skip


@cache
def drawing_module() -> str:
    """`widgets/draw.js` with the parts of Vega it imports, as one ES module."""
    return bundled((JAVASCRIPT / "draw.js").read_text("utf-8"))


def compiled(spec: Mapping[str, Any], *, where: str) -> str:
    """The chart as Vega in JSON, its rows as they were and its data sets numbered.

    Raises UsageProblem where the chart needs a part of Vega that `drawing_module` has not.
    """
    bare = copy.deepcopy({name: part for name, part in spec.items() if name != "datasets"})
    rows = {f"figures-{at}": given for at, given in enumerate(spec.get("datasets", {}).values())}
    numbered = dict(zip(spec.get("datasets", {}), rows, strict=True))
    for part in parts(bare):
        data = part.get("data")
        if data and data.get("name") in numbered:
            data["name"] = numbered[data["name"]]
    vega = vl_convert.vegalite_to_vega({**bare, "datasets": {name: [] for name in rows}})
    for kind in _transforms(vega):
        if kind not in _DRAWN:
            raise UsageProblem(
                where,
                f"the chart uses {kind!r}, which a one-file story cannot draw",
                expected="one of " + ", ".join(_DRAWN),
                do="draw it another way, or leave it out of the workshop's stations",
            )
    for source in vega["data"]:
        if source["name"] in rows:
            source["values"] = rows[source["name"]]
    return json.dumps(vega, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _transforms(node: Any) -> Iterator[str]:
    """The kinds of all transforms of a Vega specification."""
    if isinstance(node, dict):
        for transform in node.get("transform", ()):
            yield transform["type"]
        for name, inner in node.items():
            if name != "values":
                yield from _transforms(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _transforms(inner)
