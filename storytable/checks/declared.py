"""Contracts, crosswalks and stories are valid, and name only what exists."""

from storytable.checks.problems import Problem
from storytable.data.contracts import Contract, read_contracts
from storytable.data.places import Groups, Places, read_groups, read_places
from storytable.data.points import STAGES
from storytable.errors import StorytableError
from storytable.story.stories import Story, read_stories, unreadable
from storytable.workspace import Workspace


def check(workspace: Workspace) -> list[Problem]:
    """Declared files that cannot be read, and names in stories that nothing answers to."""
    samples = workspace.samples
    try:
        contracts = read_contracts(samples)
        places = read_places(samples / "places")
        groups = read_groups(samples / "groups.yml")
    except StorytableError as problem:
        return [Problem(samples, 1, str(problem))]
    stories = read_stories(workspace)
    followed = {family.id for family in groups.families} | {*groups.order()}
    found = [Problem(workspace.stories, 1, str(problem)) for problem in unreadable(workspace)]
    found += [
        problem for c in contracts.values() for problem in _names(c, workspace, places, groups)
    ]
    for story in stories.values():
        path = workspace.stories / story.story / "story.yml"
        unknown = [f"dataset {d!r}" for d in story.datasets if d not in contracts]
        unknown += [f"group or family {g!r}" for g in story.groups if g not in followed]
        unknown += [f"place {p!r}" for p in _places(story) if p not in places.by_code]
        unknown += [f"story {n!r} to lead to" for n in story.leads_to if n not in stories]
        if not (workspace.notebooks / story.notebook).exists():
            unknown.append(f"notebook {story.notebook!r}")
        found += [Problem(path, 1, f"there is no {what}; correct the name") for what in unknown]
        if not story.stage:
            stages = ", ".join(STAGES)
            found.append(Problem(path, 1, f"stage is missing; say where it stands: {stages}"))
    return found


def _names(
    contract: Contract, workspace: Workspace, places: Places, groups: Groups
) -> list[Problem]:
    """Families, groups and parents of places that a contract names and no table has."""
    known = {family.id for family in groups.families}
    unknown = [
        f"family of groups {name!r}" for name in contract.families or () if name not in known
    ]
    unknown += [
        f"group {group!r}"
        for measure in contract.measures.values()
        for group in measure.by_group
        if group not in groups.order()
    ]
    unknown += [
        f"place {key.parent.constant!r}"
        for key in contract.place
        if key.parent and key.parent.constant and key.parent.constant not in places.by_code
    ]
    path = next(
        path
        for path in sorted((workspace.samples / contract.provider).glob("*.yml"))
        if f"dataset: {contract.dataset}" in path.read_text("utf-8").splitlines()
    )
    return [
        Problem(path, 1, f"there is no {what}; correct the name, or add it to the table")
        for what in dict.fromkeys(unknown)
    ]


def _places(story: Story) -> list[str]:
    return [story.state, *(first.place for first in story.first_editions)]
