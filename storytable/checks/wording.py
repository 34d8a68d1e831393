"""Both languages say the same things: same messages, same attributes, same placeholders."""

import re
from collections.abc import Mapping
from itertools import permutations
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from storytable.checks.problems import Problem
from storytable.story.words import OWN, languages
from storytable.workspace import Workspace

Messages = Mapping[str, tuple[int, frozenset[str]]]
_PLACEHOLDER = re.compile(r"\{\s*\$([A-Za-z]\w*)|\$([A-Za-z]\w*)\s*->")


def check(workspace: Workspace) -> list[Problem]:
    """Messages or placeholders that one language has and another lacks, and unreadable lines."""
    found = []
    folders = [
        OWN,
        *sorted(path for path in OWN.iterdir() if path.is_dir()),
        *sorted(
            {
                p.parent
                for p in [*workspace.samples.rglob("*.ftl"), *workspace.stories.rglob("*.ftl")]
            }
        ),
    ]
    for folder in folders:
        tongues = {tongue: folder / f"{tongue}.ftl" for tongue in languages()}
        read = {}
        for tongue, path in tongues.items():
            if not path.exists():
                found.append(
                    Problem(path, 1, f"the words in {tongue} are missing; translate en.ftl")
                )
                continue
            read[path], junk = messages(path)
            found += junk
            if folder.parent == workspace.stories and "reviewed_by_story" not in read[path]:
                found.append(
                    Problem(path, 1, "reviewed_by_story is missing; say who read the words")
                )
        for (path, mine), (other, theirs) in permutations(read.items(), 2):
            found += _differences(path, mine, other, theirs)
    return found


def messages(path: Path) -> tuple[Messages, list[Problem]]:
    """`id` or `id.attribute` → (line, placeholders), and the lines that are not Fluent."""
    text = path.read_text("utf-8")
    found: dict[str, tuple[int, frozenset[str]]] = {}
    junk = []
    for entry in FluentParser().parse(text).body:
        line = text.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        if isinstance(entry, ast.Junk):
            junk.append(
                Problem(path, line, "these lines are not a message; look for a missing brace")
            )
        if isinstance(entry, ast.Message):
            parts: list[tuple[str, Any]] = [(entry.id.name, entry.value)]
            parts += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for name, pattern in parts:
                if name in found:
                    junk.append(Problem(path, line, f"{name} stands here twice; remove one"))
                source = text[pattern.span.start : pattern.span.end] if pattern is not None else ""
                names = frozenset(a or b for a, b in _PLACEHOLDER.findall(source))
                found[name] = (line, names)
    return found, junk


def _differences(path: Path, mine: Messages, other: Path, theirs: Messages) -> list[Problem]:
    found = [
        Problem(path, 1, f"the message {name} of {other.name} (line {line}) is missing here")
        for name, (line, _) in theirs.items()
        if name not in mine
    ]
    for name, (line, names) in mine.items():
        lost = theirs[name][1] - names if name in theirs else frozenset()
        if lost:
            listed = ", ".join(f"${n}" for n in sorted(lost))
            found.append(Problem(path, line, f"{name} lost {listed}, which {other.name} has"))
    return found
