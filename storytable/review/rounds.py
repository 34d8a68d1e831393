"""A round: a period of review with a promise, a deadline and a gate at its end.

draft → open → closed → answering → published; nothing skips a step, and what is published
stays published.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from storytable.errors import UsageProblem


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
PROMISES = ("inform", "consult", "involve", "collaborate", "empower")


@dataclass(frozen=True)
class Round:
    """One round about one story. `promise` is what the group may change, one of PROMISES (the
    levels of the IAP2 spectrum), `promise_text` the same in the host's own words; `deadline` a
    date by which every approved note is answered; `host` who asks and keeps the promise."""

    id: str
    story: str
    place: str
    stage: Stage
    promise: str
    promise_text: str
    deadline: str
    host: str
    signed_off: str = ""

    def moved(self, to: Stage) -> "Round":
        """The round at its next stage; UsageProblem where a step would be left out or undone."""
        if _NEXT.get(self.stage) is not to:
            raise UsageProblem(
                f"round {self.id}",
                f"it is {self.stage}, and cannot become {to}",
                expected=_NEXT.get(self.stage, "nothing: it is published"),
            )
        return Round(**{**self.__dict__, "stage": to})


@dataclass(frozen=True)
class Tally:
    """How many notes of a round are in each state, how many approved ones have no answer, and how
    many that moved or were lost nobody has looked at."""

    states: Mapping[str, int]
    unanswered: int
    unlooked: int


def lacking(round_: Round, tally: Tally) -> list[str]:
    """Message ids of what the gate still asks for; empty when the round may be published."""
    waiting = tally.states.get("pending", 0) + tally.states.get("held", 0)
    found = {
        "gate-not-answering": round_.stage is not Stage.ANSWERING,
        "gate-pending": waiting > 0,
        "gate-unanswered": tally.unanswered > 0,
        "gate-unlooked": tally.unlooked > 0,
        "gate-no-promise": not (round_.promise_text and round_.host and round_.deadline),
        "gate-no-steward": not round_.signed_off,
    }
    return [name for name, is_lacking in found.items() if is_lacking]


def may(role: str, what: str) -> bool:
    """Whether a role may do something; a role may do what is listed for it and nothing else."""
    return what in _RIGHTS.get(role, frozenset())


_WRITES = frozenset({"read", "write", "withdraw-own"})
_RIGHTS: Mapping[str, frozenset[str]] = {
    "reviewer": _WRITES,
    "facilitator": _WRITES | {"write-for-table", "import"},
    "moderator": _WRITES | {"read-pending", "moderate"},
    "author": _WRITES | {"read-pending", "answer", "look-at-moved"},
    "steward": _WRITES | {"read-pending", "moderate", "answer", "look-at-moved", "sign-off"},
}


def badge(took_part: Iterable[str], invited: Iterable[str]) -> tuple[list[str], list[str]]:
    """Who took part and who was asked and did not, each once, in the order they were named."""
    here = list(dict.fromkeys(took_part))
    return here, [name for name in dict.fromkeys(invited) if name not in here]
