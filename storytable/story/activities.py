"""What a workshop about a story does, as declared in `stories/<story>/activities/plan.yml`.

Texts are ids of messages: the story's own stand beside the plan, those of every workshop in
`storytable/words/kit`.
"""

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import UsageProblem
from storytable.story.words import OWN
from storytable.workspace import Workspace

LENGTHS = (45, 90, 150)


class Pick(Declared):
    """One figure of a block: the first that has what is said here, if possible a published one.

    `measure` may be the short name, where several publishers have it.
    """

    block: str
    measure: str = ""
    group: str = ""
    period: str = ""
    state: str = ""


class Step(Declared):
    """An activity of the minute script."""

    activity: str
    minutes: Annotated[int, Field(ge=1, le=90)]


def _of_full_length(scripts: dict[int, list[Step]]) -> dict[int, list[Step]]:
    for length in LENGTHS:
        total = sum(step.minutes for step in scripts.get(length, ()))
        if total != length:
            raise ValueError(f"the script of {length} minutes lasts {total}")
    return scripts


Scripts = Annotated[dict[int, list[Step]], AfterValidator(_of_full_length)]


class Usual(Declared):
    """The minutes of every workshop whose plan has none of its own."""

    scripts: Scripts


@cache
def _usual() -> dict[int, list[Step]]:
    return read_yaml(OWN / "kit" / "scripts.yml", Usual).scripts


class Wrong(Declared):
    """An answer people give that is not right, and the message that says why they give it."""

    figure: Pick
    why: str


class Question(Declared):
    """A question whose answer is a figure of the story, with the wrong answers people give."""

    question: str
    right: Pick
    wrong: list[Wrong]


class Term(Declared):
    """A word to explain, and the figure or block of this place that is its example."""

    term: str
    example: Pick


class Kind(Declared):
    """So many of a hundred people as a figure says, and the message that says what they share."""

    figure: Pick
    label: str


class Hundred(Declared):
    """The kinds of people that make up a hundred, and what the rest of them is called; `rest_seen`
    where the figures tell of the rest too, as they do of whoever is not without a job."""

    kinds: Annotated[list[Kind], Field(min_length=1)]
    rest: str
    rest_seen: bool = False


class Predict(Declared):
    """The chart people draw before they see it, and the period they are given."""

    block: str
    given: str


class Asked(Declared):
    """A likely question from the room; the message answers it, with `$figure` if one is meant."""

    question: str
    figure: Pick | None = None


class Plan(Declared):
    """The workshop of one story, in three lengths."""

    level: Annotated[str, Field(pattern="^[ABC]$")]
    concept: str
    stations: Annotated[list[str], Field(min_length=3, max_length=6)]
    reveal: str
    predict: Predict
    hundred: Hundred
    scripts: Scripts = Field(default_factory=_usual)
    questions: list[Question]
    asked: list[Asked]
    terms: list[Term]


def read_plan(workspace: Workspace, story: str) -> Plan:
    """The plan of a story; UsageProblem where nobody has written one."""
    path = folder_of(workspace, story) / "plan.yml"
    if not path.exists():
        raise UsageProblem(
            f"story {story!r}",
            "this story has no workshop yet",
            expected=str(path),
            do="write a plan; `stories/class-of-2020/activities` is an example",
        )
    return read_yaml(path, Plan)


def folder_of(workspace: Workspace, story: str) -> Path:
    """Where the plan of a story and its words stand."""
    return workspace.stories / story / "activities"


def words_beside(workspace: Workspace, story: str) -> list[Path]:
    """The folders of words a workshop needs beside the story's own."""
    return [OWN / "kit", folder_of(workspace, story)]
