"""A round: a period of review with a promise, a deadline and a gate at its end.

draft → open → closed → answering → published; nothing skips a step, and what is published
stays published.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from storytable.errors import UsageProblem
from storytable.review.records import Round


class Stage(StrEnum):
    """Where a round stands."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    ANSWERING = "answering"
    PUBLISHED = "published"


_NEXT = {
    Stage.DRAFT: Stage.OPEN,
    Stage.OPEN: Stage.CLOSED,
    Stage.CLOSED: Stage.ANSWERING,
    Stage.ANSWERING: Stage.PUBLISHED,
}


def moved(given: Round, to: Stage, day: str) -> Round:
    """The round at its next stage since this day; UsageProblem where a step would be left out or
    undone."""
    here = Stage(given.state)
    if _NEXT.get(here) is not to:
        raise UsageProblem(
            f"round {given.id}",
            f"it is {here}, and cannot become {to}",
            expected=_NEXT.get(here, "nothing: it is published"),
        )
    return replace(
        given,
        state=to.value,
        opened=day if to is Stage.OPEN else given.opened,
        closed=day if to is Stage.CLOSED else given.closed,
        published=day if to is Stage.PUBLISHED else given.published,
    )


@dataclass(frozen=True)
class Tally:
    """How many notes of a round are in each state, how many approved ones have no answer, how many
    that moved or were lost nobody has looked at, and whether a steward has signed off."""

    states: Mapping[str, int]
    unanswered: int
    unlooked: int
    signed_off: bool


def lacking(given: Round, tally: Tally) -> list[str]:
    """Message ids of what the gate still asks for; empty when the round may be published."""
    waiting = tally.states.get("pending", 0) + tally.states.get("held", 0)
    found = {
        "gate-not-answering": given.state != Stage.ANSWERING,
        "gate-pending": waiting > 0,
        "gate-unanswered": tally.unanswered > 0,
        "gate-unlooked": tally.unlooked > 0,
        "gate-no-promise": not (given.promise and given.deadline),
        "gate-no-steward": not tally.signed_off,
    }
    return [name for name, is_lacking in found.items() if is_lacking]


def may(role: str, what: str) -> bool:
    """Whether a role may do something; a role may do what is listed for it and nothing else."""
    return what in _RIGHTS.get(role, frozenset())


def rights(role: str) -> list[str]:
    """All that a role may do, in order."""
    return sorted(_RIGHTS.get(role, ()))


_WRITES = frozenset({"read", "write", "withdraw-own"})
_RIGHTS: Mapping[str, frozenset[str]] = {
    "reviewer": _WRITES,
    "facilitator": _WRITES | {"write-for-table", "import"},
    "moderator": _WRITES | {"read-pending", "moderate"},
    "author": _WRITES | {"read-pending", "answer", "look-at-moved"},
    "steward": _WRITES
    | {"read-pending", "moderate", "answer", "look-at-moved", "sign-off", "advance"},
}
