"""What the ink of a chart stands for, as words beside it that wrap on a phone."""

from collections.abc import Mapping
from typing import Any

from storytable.story.specs import parts
from storytable.story.theme import DASHES, INK, PALETTE


def legend(spec: Mapping[str, Any], orders: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    """What colours, dashes and shapes stand for: (`series-2` or `shape-2`, name)."""
    fields = {
        channel: entry.get("field")
        for part in parts(spec)
        for channel, entry in part.get("encoding", {}).items()
        if isinstance(entry, dict)
    }
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
    "M14,3a4,4 0 1 0 .01,0Z",
    "M10,3h8v8h-8Z",
    "M14,2l5,9h-10Z",
    "M14,2l5,5l-5,5l-5,-5Z",
    "M14,12l5,-9h-10Z",
    "M12,2h4v3h3v4h-3v3h-4v-3h-3v-4h3Z",
    "M19,7l-9,5v-10Z",
    "M9,7l9,5v-10Z",
    "M9,5h10v4h-10Z",
)
