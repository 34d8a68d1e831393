"""The few errors Storytable raises, each written for the person who meets it.

Every message says where, what was found, what was expected and what to do next;
the exit code tells a script the same thing.
"""

import os
import re


def typed(text: str) -> str:
    """The text with each command as it is typed here: `python3 start.py data` where that is how
    this one was started, else `storytable data`."""
    return re.sub(
        r"\bstorytable(?= [a-z])", os.environ.get("STORYTABLE_COMMAND", "storytable"), text
    )


class StorytableError(Exception):
    """A refusal: `where: found; expected; do`. Nothing has been changed when it is raised."""

    exit_code = 1

    def __init__(self, where: str, found: str, *, expected: str = "", do: str = "") -> None:
        self.where, self.found, self.expected, self.do = where, found, expected, do
        parts = [found, f"expected {expected}" if expected else "", do]
        super().__init__(typed(f"{where}: " + "; ".join(part for part in parts if part) + "."))

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.where, self.found, self.expected, self.do)


def _again(
    kind: type[StorytableError], where: str, found: str, expected: str, do: str
) -> StorytableError:
    return kind(where, found, expected=expected, do=do)


class EditionFailed(StorytableError):
    """A story could not be executed; the edition before it stays in place."""

    exit_code = 1


class UsageProblem(StorytableError):
    """An unknown story, place, language or parameter, or a chart that a story may not draw."""

    exit_code = 2


class DataProblem(StorytableError):
    """A published file, contract or story file that cannot be read as what it claims to be."""

    exit_code = 3


class Conflict(StorytableError):
    """Somebody else was first: the thing exists with other content, or has changed meanwhile."""

    exit_code = 3


class GateClosed(StorytableError):
    """Figures that may not be seen now; `holder` is the id of the words for who decides."""

    exit_code = 3

    def __init__(self, story: str, holder: str) -> None:
        self.holder = holder
        super().__init__(
            story,
            "this story uses figures that may not be shown now",
            do=f"the gate is held by {holder}",
        )

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.where, self.holder)


class NotAllowed(StorytableError):
    """Somebody asks for what their role, or the moment, does not allow. As a page: 403."""

    exit_code = 2


class DisclosureProblem(StorytableError):
    """Something withheld could be worked out from what is about to be shown."""

    exit_code = 4


class MachineProblem(StorytableError):
    """The computer lacks something: a free port, a writable folder, a package."""

    exit_code = 5


class NoNumber(StorytableError):
    """A number was asked of a cell that has none; show its words instead."""

    exit_code = 3
