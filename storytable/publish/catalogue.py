"""The catalogue of data points as a page: what is public, what is not, and where to look."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from storytable.data.contracts import Contract
from storytable.data.points import FOLDER, STAGES, Kind, Point, Stage, Status, counted, read_points
from storytable.publish import html
from storytable.story.closing import biography_id
from storytable.story.stories import Story, read_stories, words_folders
from storytable.story.words import OWN, Words, read_words
from storytable.workspace import Workspace

WORDS = OWN / "path"
# A page of these is the office's own; a copy elsewhere is named in the table, not linked.
_OFFICIAL = (".gov", ".edu", "cccco.edu", "calpassplus.org", "ed-data.org", "ets.org")
# The state system's own list, what it shows itself, what its providers publish, what they collect.
GROUPS: Mapping[str, tuple[Kind, ...]] = {
    "listed": (Kind.LISTED, Kind.DESCRIBED),
    "system": (Kind.SYSTEM,),
    "provider": (Kind.PROVIDER,),
    "collected": (Kind.COLLECTED,),
}


@dataclass(frozen=True)
class Links:
    """Where a page finds others: a story, a dataset, the home page, the catalogue in a language.
    An empty address means that it cannot be reached from there."""

    story: Callable[[str], str]
    dataset: Callable[[str], str]
    home: str
    catalogue: str
    tongues: Sequence[tuple[str, str, str]]


@dataclass(frozen=True)
class House:
    """What the catalogue is held against: the project, its contracts, the stories told."""

    workspace: Workspace
    contracts: Mapping[str, Contract]
    stories: Mapping[str, Story]

    def points(self) -> tuple[Point, ...]:
        """Every data point, held against our contracts."""
        return read_points(self.workspace.samples, names_of(self.contracts))


def house_of(workspace: Workspace, contracts: Mapping[str, Contract]) -> House:
    """The house with every story it has."""
    return House(workspace, contracts, read_stories(workspace))


def names_of(contracts: Mapping[str, Contract]) -> frozenset[str]:
    """Every dataset and measure of these contracts."""
    measures = {f"{d}.{m}" for d, contract in contracts.items() for m in contract.measures}
    return frozenset(measures | contracts.keys())


def words_for(workspace: Workspace, language: str) -> Words:
    """The words of the path and of its points, beside those of the datasets."""
    own = workspace.samples / FOLDER / "words"
    return read_words(
        language, [WORDS, *words_folders(workspace), *([own] if own.is_dir() else [])]
    )


def write(house: House, language: str, links: Links, **parts: Any) -> bytes:
    """The page; `parts` are the styles of the place it stands in."""
    words = words_for(house.workspace, language)
    points = house.points()
    stages = [_stage(stage, points, house, words, links) for stage in STAGES]
    seen = [p for p in points if p.kind is Kind.LISTED and p.note != "cut-off"]
    return html.render(
        "catalogue.html.j2",
        say=words.say,
        words=words,
        links=links,
        stages=[stage for stage in stages if stage["groups"]],
        total=str(len(points)),
        seen=str(len(seen)),
        statuses=[(status, str(count)) for status, count in counted(points).items()],
        **parts,
    )


def _stage(
    stage: Stage, points: Sequence[Point], house: House, words: Words, links: Links
) -> dict[str, Any]:
    groups = []
    for name, kinds in GROUPS.items():
        found = [p for p in points if p.stage == stage and p.kind in kinds]
        if found:
            rows = [_row(point, house, words, links) for point in found]
            groups.append({"name": name, "rows": rows})
    return {"name": stage, "groups": groups}


def _row(point: Point, house: House, words: Words, links: Links) -> dict[str, Any]:
    told = [s for s in house.stories.values() if tells(s, point, house.workspace)]
    titles = [
        (_title(house.workspace, s.story, words.language), links.story(s.story)) for s in told
    ]
    datasets = dict.fromkeys(_dataset(name, house.contracts) for name in point.held)
    return {
        "point": point,
        "status": point.status,
        "stories": [(title, address) for title, address in titles if title],
        "datasets": [(words.say(biography_id(d)), links.dataset(d)) for d in datasets],
        "page": point.evidence if _is_official(point.evidence) else "",
        "named": point.kind is not Kind.DESCRIBED,
        "missing": point.status is Status.NOT_FOUND,
    }


def tells(story: Story, point: Point, workspace: Workspace) -> bool:
    """Whether the notebook of a story asks for a measure that carries the point, or the story
    rests on a dataset that does."""
    text = _notebook(workspace.notebooks / story.notebook)
    for name in point.held:
        dataset = ".".join(name.split(".")[:2])
        if dataset not in story.datasets:
            continue
        if name == dataset or f'"{name}\\' in text or f'"{dataset}.{{' in text:
            return True
    return False


@cache
def _notebook(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


def _dataset(name: str, contracts: Mapping[str, Contract]) -> str:
    return name if name in contracts else name.rpartition(".")[0]


def _title(workspace: Workspace, story: str, language: str) -> str:
    if not (workspace.stories / story / f"{language}.ftl").exists():
        return ""
    return read_words(language, words_folders(workspace, story)).say("story-title")


def _is_official(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    return host.endswith(_OFFICIAL)
