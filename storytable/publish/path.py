"""The home page: the way from early care to work, with what is told, planned and public of each
stage, and a gap drawn where there is nothing.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from storytable.data.points import STAGES, Point, Stage, Status, counted
from storytable.publish import html
from storytable.publish.catalogue import GROUPS, House, Links, words_for

# Along the whole way, and so behind its stages.
_ALL: Stage = "path"


def write(
    house: House,
    language: str,
    links: Links,
    cards: Mapping[str, Mapping[str, object]],
    **parts: Any,
) -> bytes:
    """The page: `cards` are the stories that may be opened from it, by name; `parts` the styles
    of the place it stands in."""
    words = words_for(house.workspace, language)
    points = house.points()
    drawn = [_stage(stage, house, points, cards) for stage in STAGES]
    return html.render(
        "path.html.j2",
        say=words.say,
        words=words,
        links=links,
        stages=[stage for stage in drawn if stage["name"] != _ALL],
        whole=next(stage for stage in drawn if stage["name"] == _ALL),
        statuses=list(Status),
        has_points=bool(points),
        **parts,
    )


def stage_of(house: House, story: str) -> Stage:
    """The stage a story declares; without one it belongs to the whole way."""
    declared = house.stories[story].stage if story in house.stories else ""
    return declared or _ALL


def _stage(
    stage: Stage,
    house: House,
    points: Sequence[Point],
    cards: Mapping[str, Mapping[str, object]],
) -> dict[str, Any]:
    here = [name for name in cards if stage_of(house, name) == stage]
    tools = [name for name in here if house.stories[name].kind == "tool"]
    mine = [point for point in points if point.stage == stage]
    return {
        "name": stage,
        "stories": [cards[name] for name in here if name not in tools],
        "tools": [cards[name] for name in tools],
        "groups": [drawn for name in GROUPS if (drawn := _group(name, mine))],
        "gaps": [
            (status, [point for point in mine if point.status is status])
            for status in (Status.ON_REQUEST, Status.NOT_FOUND)
        ],
    }


def _group(name: str, points: Sequence[Point]) -> dict[str, Any] | None:
    """One row of the picture: a mark a point, in the order of the statuses."""
    found = [point for point in points if point.kind in GROUPS[name]]
    if not found:
        return None
    marks = [(status, count) for status, count in counted(found).items()]
    return {"name": name, "marks": marks, "said": [(s, str(count)) for s, count in marks]}
