"""Rules are readable and have their words; those that soon end are told, to be renewed."""

from datetime import date

from storytable.checks.problems import Problem
from storytable.data.rules import FOLDER, Rules, read_rules
from storytable.errors import StorytableError
from storytable.story.words import languages, read_words
from storytable.workspace import Workspace


def check(workspace: Workspace) -> list[Problem]:
    """Rules that cannot be read, and statements and offices that a language has no words for."""
    folder = workspace.samples / FOLDER
    if not folder.is_dir():
        return []
    try:
        rules = read_rules(workspace.samples)
        spoken = {tongue: read_words(tongue, [folder]) for tongue in languages()}
    except StorytableError as problem:
        return [Problem(folder, 1, str(problem))]
    return [
        Problem(folder / f"{tongue}.ftl", 1, f"{name} is missing; a rule names it")
        for tongue, words in spoken.items()
        for name in _named(rules)
        if not words.has(name)
    ]


def _named(rules: Rules) -> list[str]:
    statements = [rule.statement for rule in rules.rules.values()]
    return [
        *statements,
        *(pointer.name for pointer in rules.pointers.values()),
        "reviewed_by_rules",
    ]


def notices(workspace: Workspace, today: date) -> list[str]:
    """A line for each rule that ends within sixty days, and one for those that are over."""
    rules = read_rules(workspace.samples)
    lines = [
        f"{rule.id} holds until {rule.valid_until}: read {', '.join(rule.pointers)} again, "
        f"and write the new date in data_samples/{FOLDER}."
        for rule in rules.ending(today)
    ]
    over = rules.over(today)
    if over:
        lines.append(f"Over, so that only their offices are shown: {', '.join(over)}.")
    return lines
