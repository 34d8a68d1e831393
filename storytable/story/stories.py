"""A story as declared in `stories/<name>/story.yml`, and the views of it a reader may ask for."""

import contextlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from storytable.data.gateway import closed_because, now
from storytable.data.places import Place, Places
from storytable.data.releases import Release
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import DataProblem, GateClosed, UsageProblem
from storytable.story.queries import Query, folded, read
from storytable.story.words import languages
from storytable.workspace import Workspace

NAME = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"


class FirstEdition(Declared):
    """One of the few editions made before anybody has asked."""

    place: str
    language: str


class Story(Declared):
    """The question a notebook answers: for whom, for which decision, where, and with what limits.

    Texts are ids of messages in the story's own words; the languages are those it has words in.
    A tool is a sheet to plan with; `leads_to` names the stories and tools to go on to. `stage` is
    where on the way from early care to work it stands on the home page, or `path` for all of it. A
    query asks what its reader asks of all datasets at hand, by `topics`, and begins with `query`;
    its places may also lie in the states of `beyond`.
    """

    story: Annotated[str, Field(pattern=NAME)]
    notebook: str
    state: str
    levels: Annotated[list[str], Field(min_length=1)]
    compare: Annotated[int, Field(ge=0, le=3)] = 3
    groups: list[str] = []
    kind: Literal["story", "tool", "query"] = "story"
    stage: Literal["early", "school", "college", "aid", "work", "family", "path", ""] = ""
    beyond: list[str] = []
    topics: dict[str, list[str]] = {}
    query: str = ""
    leads_to: list[str] = []
    datasets: list[str] = []
    languages: list[str] = []
    audience: Annotated[list[str], Field(min_length=1)]
    decision: str
    limits: Annotated[list[str], Field(min_length=3, max_length=3)]
    first_editions: list[FirstEdition] = []

    @model_validator(mode="after")
    def _rests_on_data(self) -> "Story":
        if self.kind == "story" and not self.datasets:
            raise ValueError("a story needs datasets; only a tool may have none")
        return self

    def places(self, places: Places) -> tuple[Place, ...]:
        """Every place the story can be told for, in declared order."""
        states = (self.state, *self.beyond)
        return tuple(p for level in self.levels for s in states for p in places.within(s, level))


@dataclass(frozen=True)
class View:
    """What a reader looks at: a place, up to three beside it, a language.

    `query` is what else they ask, where that is theirs to say: one text, so that it passes through
    addresses, papermill and kernels as places do (storytable.story.queries).
    """

    place: str
    compare: tuple[str, ...] = ()
    language: str = "en"
    query: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """The place and those beside it."""
        return (self.place, *self.compare)

    def given(self) -> dict[str, Any]:
        """The view as parameters of a notebook, fields of an address or plain JSON."""
        asked = {"query": self.query} if self.query else {}
        compare = list(self.compare)
        return {"place": self.place, "compare": compare, "language": self.language, **asked}


def query_of(story: Story, view: View, places: Places) -> Query:
    """What a view asks; UsageProblem where its text is none."""
    return read(view.query or story.query, view.places, places)


PARAMETERS = ("place", "compare", "language")


def read_stories(workspace: Workspace) -> dict[str, Story]:
    """Every story that can be read, by name, in alphabetical order: a mistake in one costs no
    other its readers. `unreadable` tells of the rest."""
    stories = {}
    for path in _files(workspace):
        with contextlib.suppress(DataProblem):
            stories[path.parent.name] = _read_story(path)
    return stories


def unreadable(workspace: Workspace) -> list[DataProblem]:
    """What is wrong with each `story.yml` that cannot be read."""
    found = []
    for path in _files(workspace):
        try:
            _read_story(path)
        except DataProblem as problem:
            found.append(problem)
    return found


def _files(workspace: Workspace) -> list[Path]:
    return sorted(workspace.stories.glob("*/story.yml"))


def _read_story(path: Path) -> Story:
    story = read_yaml(path, Story)
    if story.story != path.parent.name:
        raise DataProblem(str(path), f"story {story.story!r} stands in folder {path.parent.name!r}")
    tongues = [t for t in languages() if path.with_name(f"{t}.ftl").exists()]
    return story.model_copy(update={"languages": tongues})


def find_story(workspace: Workspace, name: str) -> Story:
    """The story of this name; UsageProblem with the known names where there is none, DataProblem
    where its own `story.yml` cannot be read."""
    path = workspace.stories / name / "story.yml"
    if re.fullmatch(r"[\w-]+", name) and path.exists():
        return _read_story(path)
    raise UsageProblem(
        f"story {name!r}", "no such story", expected="one of " + ", ".join(read_stories(workspace))
    )


def check_view(story: Story, places: Places, given: Mapping[str, object]) -> View:
    """The view that `given` asks for.

    Raises UsageProblem for an unknown parameter, a place the story does not know, a number where a
    code is meant (`papermill -p place 06019` arrives as 6019), or a language it is not told in.
    """
    is_query = story.kind == "query"
    given = folded(given) if is_query else given
    known_names = (*PARAMETERS, "query") if is_query else PARAMETERS
    for name in given:
        if name not in known_names:
            raise UsageProblem(
                f"parameter {name!r}",
                f"story {story.story} has no such parameter",
                expected="one of " + ", ".join(known_names),
            )
    language = given.get("language", story.languages[0])
    if language not in story.languages:
        raise UsageProblem(
            f"language {language!r}",
            f"{story.story} is not told in this language",
            expected="one of " + ", ".join(story.languages),
        )
    known = {p.code for p in story.places(places)}
    place = _place(story, known, given.get("place", story.state))
    beside = _beside(given.get("compare", ()))
    if len(beside) > story.compare and not is_query:
        raise UsageProblem(
            f"{len(beside)} places beside the first",
            "these are too many to read",
            expected=f"at most {story.compare}",
        )
    compare = dict.fromkeys(_place(story, known, code) for code in beside)
    if is_query:
        first, *others = read("", (place, *compare), places).places
        view = View(first, tuple(others), str(language), str(given.get("query") or ""))
        asked = query_of(story, view, places).text()
        return replace(view, query="" if asked == story.query else asked)
    return View(place, tuple(code for code in compare if code != place), str(language))


def _beside(given: object) -> list[object]:
    if isinstance(given, str):
        return [code for code in given.split(",") if code]
    return list(given) if isinstance(given, Iterable) else [given]


def _place(story: Story, known: set[str], code: object) -> str:
    if not isinstance(code, str):
        raise UsageProblem(
            f"place {code!r}",
            "this is a number, and a place code is text",
            expected=f"a code such as '{story.state}' with its leading zero",
            do="write it in quotes, or give it to papermill with -r instead of -p",
        )
    if code not in known:
        raise UsageProblem(
            f"place {code!r}",
            f"{story.story} is not told for this place",
            expected=" or ".join(f"a {level}" for level in story.levels) + f" of {story.state}",
            do="`storytable data --json` lists the places",
        )
    return code


def refuse_closed(story: Story, release: Release) -> None:
    """GateClosed where a dataset of the story may not be seen now."""
    for name in story.datasets:
        contract = release.contracts.get(name)
        if contract is None or name in release.datasets:
            continue
        if closed_because(contract, now()) or (contract.gate and contract.gate.approval):
            holder = contract.gate.holder if contract.gate else f"publisher-{contract.provider}"
            raise GateClosed(story.story, holder)


def words_folders(workspace: Workspace, story: str = "") -> list[Path]:
    """Where the words of a story stand beside Storytable's own."""
    samples = workspace.samples
    folders = _with_words(samples, samples.stat().st_mtime_ns)
    return [*folders, workspace.stories / story] if story else [*folders]


@cache
def _with_words(samples: Path, _time: int) -> tuple[Path, ...]:
    return (samples, *sorted(p.parent for p in samples.glob("*/en.ftl")))
