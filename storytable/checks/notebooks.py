"""Notebooks are kept without outputs, and every sentence they say has words for every state."""

import ast
from pathlib import Path
from typing import Any

from papermill.iorw import load_notebook_node

from storytable.checks.problems import Problem
from storytable.checks.wording import messages
from storytable.story.stories import read_stories
from storytable.workspace import Workspace

_VERBS = {"say", "show", "ask", "compare", "limit"}
_STATES = ("bounded", "withheld", "absent")


def check(workspace: Workspace) -> list[Problem]:
    """Outputs left in a notebook, messages it uses that nobody wrote, states without wording."""
    found = []
    for story in read_stories(workspace).values():
        path = workspace.notebooks / story.notebook
        notebook = load_notebook_node(str(path))
        named = notebook.metadata.get("storytable", {}).get("story", story.story)
        if named != story.story:
            found.append(Problem(path, 1, f"it calls itself {named}; write {story.story}"))
        known: set[str] = set()
        for words in sorted((workspace.stories / story.story).glob("*.ftl")):
            known |= set(messages(words)[0])
        for number, cell in enumerate(notebook.cells, start=1):
            if cell.get("outputs") or cell.get("execution_count"):
                found.append(
                    Problem(path, number, "this cell keeps outputs; strip them before you commit")
                )
            if cell.cell_type == "code":
                found += _calls(path, number, cell.source, known)
    return found


def _calls(path: Path, number: int, source: str, known: set[str]) -> list[Problem]:
    try:
        tree = ast.parse(source)
    except SyntaxError as problem:
        return [
            Problem(
                path, number, f"line {problem.lineno} of this cell is not Python: {problem.msg}"
            )
        ]
    found = []
    for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
        message = _message(call)
        if message is None:
            continue
        wanted = [message]
        named = {k.arg for k in call.keywords}
        if "levels" in named:
            wanted.append(f"{message}.elsewhere")
        is_asked = isinstance(call.func, ast.Attribute) and call.func.attr == "ask"
        if not is_asked and named - {"kind", "levels", "widget", "dates"}:
            wanted += [f"{message}.{state}" for state in _STATES]
        found += [
            Problem(path, number, f"cell {number} uses the message {name}; write its words")
            for name in wanted
            if name not in known
        ]
    return found


def _message(call: ast.Call) -> str | None:
    """The message a verb is called with, where it is written out."""
    verb: Any = call.func
    if not isinstance(verb, ast.Attribute) or verb.attr not in _VERBS or not call.args:
        return None
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
