"""Every workshop has its words: what a plan names stands beside it, in each language."""

from collections.abc import Iterator

from storytable.checks.problems import Problem
from storytable.errors import StorytableError
from storytable.story.activities import Plan, folder_of, read_plan, words_beside
from storytable.story.stories import Story, read_stories, words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace


def check(workspace: Workspace) -> list[Problem]:
    """Plans that cannot be read, and messages they name that a language lacks."""
    return [
        problem
        for story in read_stories(workspace).values()
        if (folder_of(workspace, story.story) / "plan.yml").exists()
        for problem in _of(workspace, story)
    ]


def _of(workspace: Workspace, story: Story) -> Iterator[Problem]:
    path = folder_of(workspace, story.story) / "plan.yml"
    folders = [*words_folders(workspace, story.story), *words_beside(workspace, story.story)]
    try:
        plan = read_plan(workspace, story.story)
        spoken = {tongue: read_words(tongue, folders) for tongue in story.languages}
    except StorytableError as problem:
        yield Problem(path, 1, str(problem))
        return
    for tongue, words in spoken.items():
        for name in dict.fromkeys(_named(plan)):
            if not words.has(*name):
                file = path.with_name(f"{tongue}.ftl")
                yield Problem(file, 1, f"{'.'.join(name)} is missing; plan.yml names it")


def _named(plan: Plan) -> Iterator[tuple[str, ...]]:
    """The messages a plan names, with their attributes."""
    yield (plan.concept,)
    yield (plan.hundred.rest,)
    yield from ((f"poster-{name}",) for name in plan.stations)
    yield from ((kind.label,) for kind in plan.hundred.kinds)
    steps = (step for script in plan.scripts.values() for step in script)
    yield from ((f"activity-{step.activity}", "name") for step in steps)
    for question in plan.questions:
        yield (question.question,)
        yield from ((wrong.why,) for wrong in question.wrong)
    yield from ((asked.question, "asked") for asked in plan.asked)
    yield from ((f"term-{term.term}", "name") for term in plan.terms)
