"""Charts of a story keep the declared order, and never tell things apart by color alone."""

import ast
from collections.abc import Iterator

from papermill.iorw import load_notebook_node

from storytable.checks.problems import Problem
from storytable.story.stories import read_stories
from storytable.workspace import Workspace

_RANKS = {"sort_values", "nlargest", "nsmallest", "rank", "transform_window"}
_APART = {"x", "y", "xOffset", "yOffset", "shape", "strokeDash", "facet", "row", "column", "text"}
# Lines and points get a dash or a shape with every color (storytable.story.ink).
_ONLY_COLOR = {"mark_bar", "mark_area", "mark_rect", "mark_arc", "mark_tick", "mark_rule"}


def check(workspace: Workspace) -> list[Problem]:
    """Ranked charts, and marks that nothing but color tells apart, by notebook and cell."""
    found = []
    for story in read_stories(workspace).values():
        path = workspace.notebooks / story.notebook
        for number, cell in enumerate(load_notebook_node(str(path)).cells, start=1):
            if cell.cell_type == "code":
                found += [Problem(path, number, text) for text in _faults(cell.source)]
    return found


def _faults(source: str) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return  # storytable.checks.notebooks says so
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    apart = {_field(k.value) for call in calls for k in call.keywords if k.arg in _APART}
    for call in calls:
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        verb = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if verb in _RANKS or "sort" in named:
            yield f"`{'sort' if 'sort' in named else verb}` puts rows in an order nobody declared"
        color = _field(named.get("color"))
        if verb == "encode" and color not in {"", *apart} and _mark(call) in _ONLY_COLOR:
            yield f"color alone tells {color} apart; give it an offset or a facet too"


def _field(value: ast.expr | None) -> str:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value.partition(":")[0]
    return ""


def _mark(call: ast.Call) -> str:
    """The mark an `encode` belongs to, where both stand in one expression."""
    at: ast.expr = call
    while isinstance(at, ast.Call) and isinstance(at.func, ast.Attribute):
        if at.func.attr.startswith("mark_"):
            return at.func.attr
        at = at.func.value
    return ""
