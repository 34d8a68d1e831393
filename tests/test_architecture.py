"""The house keeps its shape: imports go one way, modules and functions stay readable."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "storytable"
DOORS = ("cli_build", "cli_data", "cli_kit", "cli_review")
ROOMS = ("data", "story", "publish", "review")
MODULES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "core",
    "base",
    "manager",
    "service",
    "misc",
}


def room(path: Path) -> str:
    """The room a module stands in; the door and the end of the house are rooms of their own."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imports(path: Path) -> set[str]:
    """The rooms a module imports from."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        found |= {name.split(".")[1] for name in names if name.startswith("storytable.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_left_only(path: Path) -> None:
    here = room(path)
    open_to_all = {"errors", "personal", "workspace", "__init__"}
    if here in ROOMS:
        allowed = {*ROOMS[: ROOMS.index(here) + 1], *open_to_all}
    elif here in ("checks", "hub", "cli", *DOORS):
        allowed = {*ROOMS, *open_to_all, "checks", "hub", *DOORS}
    elif here == "__init__":
        allowed = {"story", *open_to_all}
    else:
        allowed = open_to_all
    assert imports(path) <= allowed, "move the shared part to a room further left"


def test_a_planted_import_to_the_right_would_be_found(tmp_path: Path) -> None:
    planted = tmp_path / "cells.py"
    planted.write_text("from storytable.publish import html\n", "utf-8")
    assert imports(planted) == {"publish"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_is_read_in_one_sitting(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) <= 360
    tree = ast.parse("\n".join(lines))
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert (node.end_lineno or 0) - node.lineno < 55, node.name


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_says_in_a_few_lines_what_it_turns_into_what(path: Path) -> None:
    words = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert words
    assert len(words.splitlines()) <= 8
    assert not FORBIDDEN_NAMES & set(path.relative_to(PACKAGE).with_suffix("").parts)


def test_the_package_knows_no_state_agency_or_code() -> None:
    names = re.compile(
        r"california|kentucky|calfresh|\bcde\b|\bcdss\b|\bkde\b|\bbls\b|fresno|"
        r"snap\b|medi-?cal|\bfafsa\b|\bky:|\b06\d{3}\b",
        re.IGNORECASE,
    )
    allowed = re.compile(r"`[^`]*`")  # an example in a docstring or help text
    for path in [*MODULES, *PACKAGE.rglob("*.j2"), *(PACKAGE / "words").glob("*.ftl")]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            found = names.search(allowed.sub("", line))
            assert not found or "such as" in line or "as in" in line, f"{path}:{number}: {line}"


def test_no_python_stands_in_widgets_and_only_the_pages_of_the_hub_import_other_modules() -> None:
    folder = ROOT / "widgets"
    assert {p.suffix for p in folder.iterdir()} <= {".js", ".css"}
    imported = {
        p.name: re.findall(r'^import .* from "(.*)"', p.read_text("utf-8"), re.M)
        for p in folder.glob("*.js")
    }
    assert imported.pop("live.js") == ["./outbox.js", "./story.js"]
    assert imported.pop("room.js") == ["./outbox.js"]
    assert imported.pop("desk.js") == ["./outbox.js", "./notes.js"]
    assert all(path.startswith("/npm/vega-") for path in imported.pop("draw.js"))
    assert not any(imported.values())


def test_every_module_has_a_place_on_the_map() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    missing = [p.stem for p in MODULES if p.stem != "__init__" and f"`{p.stem}" not in page]
    assert not missing
