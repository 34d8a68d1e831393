"""The catalogue of data points is readable, has its words, and names only what the house has."""

from storytable.checks.problems import Problem
from storytable.data.contracts import read_contracts
from storytable.data.points import FOLDER, HELD, Point, read_held, read_points
from storytable.errors import StorytableError
from storytable.publish.catalogue import names_of, words_for
from storytable.story.words import languages
from storytable.workspace import Workspace


def check(workspace: Workspace) -> list[Problem]:
    """Rows that cannot be read, points without words, measures nobody has."""
    folder = workspace.samples / FOLDER
    if not folder.is_dir():
        return []
    try:
        known = names_of(read_contracts(workspace.samples))
        points = read_points(workspace.samples, known)
        spoken = {tongue: words_for(workspace, tongue) for tongue in languages()}
    except StorytableError as problem:
        return [Problem(folder, 1, str(problem))]
    unknown = [
        (point, name)
        for point, names in read_held(workspace.samples).items()
        for name in names
        if name not in known
    ]
    return [
        *(
            Problem(folder / HELD, 1, f"{point} names {name!r}, and no contract has it")
            for point, name in unknown
        ),
        *(
            Problem(folder / "words" / f"{tongue}.ftl", 1, f"{name} is missing; a point needs it")
            for tongue, words in spoken.items()
            for name in _named(points)
            if not words.has(name)
        ),
    ]


def _named(points: tuple[Point, ...]) -> list[str]:
    names = [f"point-{point.id}" for point in points]
    names += [f"provider-{point.provider}" for point in points]
    names += [f"point-note-{point.note}" for point in points if point.note]
    return list(dict.fromkeys([*names, "points-list", "reviewed_by_points"]))
