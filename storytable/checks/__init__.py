"""Reads what was written and says what is wrong with it: each check gives a list of problems."""

from storytable.checks import (
    contract_words,
    corrected,
    dated,
    declared,
    notebooks,
    prose,
    wording,
    workshops,
)
from storytable.checks.problems import Problem
from storytable.workspace import Workspace


def all_checks(workspace: Workspace) -> list[Problem]:
    """Everything an author can mend before building, by file and line."""
    found = declared.check(workspace)
    if found:
        return found
    later = (dated, wording, contract_words, prose, notebooks, workshops, corrected)
    return [problem for module in later for problem in module.check(workspace)]
