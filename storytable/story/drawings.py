"""A chart's specification → a lean SVG drawn in advance, for readers and paper.

The drawing is one image with one text, so it carries no roles or labels of its own; only its axes
keep a name, by which a chart is shown little by little.
"""

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import vl_convert

from storytable.story.blocks import Block
from storytable.story.theme import THEME

_FONT = THEME["font"]
_DROPPED = re.compile(
    r' (?:role|aria-[a-z]+|pointer-events|font-family|xmlns:xlink|version)="[^"]*"'
    r'| class="(?!axis-)[^"]*"'
    r'| (?:opacity|stroke-width)="1"(?=[ />])| font-size="11px"'
    r'| stroke-dasharray="1,0"| [xy]2="0"| transform="translate\(0,0\)"'
)
_AXES = {
    **dict.fromkeys(("grid", "tick", "domain"), "axis-lines"),
    **dict.fromkeys(("label", "title"), "axis-words"),
}
_AXIS = re.compile(r' class="mark-[a-z]+ role-axis-([a-z]+)"')
_UNSEEN = re.compile(
    r'<path d="(?:M0,0h[\d.]+v[\d.]+h-?[\d.]+Z)?"(?: display="none")?/>'
    r'|<path[^>]* d="M0,0h0v[\d.]+h0Z"[^>]*/>'
)
_EMPTY = re.compile(r"<g(?: class=\"[^\"]*\")?(?: transform=\"translate\([^\"]*\)\")?></g>")
_GROUP = re.compile(r"<g>|<g [^>]*>|</g>")
_LONG = re.compile(r"-?\d+\.\d{2,}")


def draw(blocks: Iterable[Block]) -> dict[str, str]:
    """Each chart as SVG, by block id."""
    return {block.id: drawn(block.spec) for block in blocks if block.spec is not None}


def drawn(spec: Mapping[str, Any]) -> str:
    """One specification as SVG; the same one is drawn once."""
    return _drawn(json.dumps(spec, sort_keys=True))


@lru_cache(maxsize=512)
def _drawn(spec: str) -> str:
    return lean(vl_convert.vegalite_to_svg(spec))


def lean(svg: str) -> str:
    """The same picture without what neither eye nor printer sees; it scales to its place."""
    svg = _AXIS.sub(lambda found: f' class="{_AXES[found[1]]}"', svg)
    for pattern in (_DROPPED, _UNSEEN, _EMPTY, _EMPTY):
        svg = pattern.sub("", svg)
    svg = _unwrapped(svg)
    svg = _LONG.sub(lambda number: f"{float(number[0]):.1f}".removesuffix(".0"), svg)
    svg = re.sub(r'<svg ([^>]*?) ?width="[^"]*" height="[^"]*"', r"<svg \1", svg, count=1)
    root = f'<svg aria-hidden="true" focusable="false" font-size="11" font-family="{_FONT}" '
    return svg.replace("<svg ", root, 1)


def _unwrapped(svg: str) -> str:
    """The same without groups that say nothing: half of all there is in a small chart."""
    says: list[bool] = []

    def kept(tag: re.Match[str]) -> str:
        if tag[0] == "</g>":
            return tag[0] if says.pop() else ""
        says.append(tag[0] != "<g>")
        return tag[0] if says[-1] else ""

    return _GROUP.sub(kept, svg)
