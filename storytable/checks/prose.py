"""No number stands in a story's prose but through a cell; years and grades are names,
and so is a hundred students, the people a share is drawn as."""

import re

from storytable.checks.problems import Problem
from storytable.workspace import Workspace

_NAMES = re.compile(
    r"\b(?:19|20)\d\d(?:-\d\d)?\b|\b(?:[Gg]rade|[Gg]rado|[Cc]lass|generación)s? \d{1,2}\b"
    r"|\b100 (?:students|estudiantes)\b"
    r"|\b211\b"  # a telephone number, not a figure
)
_ID = re.compile(r"^[A-Za-z][\w-]*\s*=")
_PLACEABLE = re.compile(r"\{[^{}]*\}")


def check(workspace: Workspace) -> list[Problem]:
    """Digits in the words of stories that belong to no cell."""
    found = []
    for path in sorted(workspace.stories.glob("*/*.ftl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            prose = _NAMES.sub("", _PLACEABLE.sub("", _ID.sub("", line)))
            if not line.startswith("#") and (digits := re.search(r"\d+(?:[.,]\d+)*", prose)):
                found.append(
                    Problem(
                        path,
                        number,
                        f"the number {digits[0]} is written by hand; pass its cell instead",
                    )
                )
    return found
