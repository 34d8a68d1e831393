"""Every check an author can run, in the order in which its problems are best mended."""

from storytable.checks import (
    catalogued,
    contract_words,
    corrected,
    dated,
    declared,
    editor,
    notebooks,
    ordered,
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
    words = (dated, catalogued, wording, contract_words, prose, editor)
    rest = (notebooks, ordered, workshops, corrected)
    return [problem for module in (*words, *rest) for problem in module.check(workspace)]
