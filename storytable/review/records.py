"""What the review room keeps beside notes and answers: rounds, people, what was done, receipts.

No record has a place for a network address, a browser's name or a time of day; days are
ISO dates as text.
"""

from dataclasses import dataclass

from storytable.review.notes import AUDIENCES, Note

MODERATION = ("before", "after")


@dataclass(frozen=True)
class Round:
    """A period of review of a story about a place.

    `moderation` says whether a note is looked at before others see it, or after; `invited` names
    the audiences that ought to be there; `version` counts the changes and is the store's own.
    """

    id: str
    story: str
    place: str
    state: str = "draft"
    promise: str = ""
    deadline: str = ""
    opened: str = ""
    closed: str = ""
    published: str = ""
    invited: tuple[str, ...] = AUDIENCES
    moderation: str = "before"
    version: int = 1


@dataclass(frozen=True)
class Person:
    """Somebody in a round, known by a pseudonym; of the token only its hash is kept.

    `audience` is what they said they are here as, if they said it.
    """

    pseudonym: str
    round: str
    role: str
    token_hash: str
    nickname: str = ""
    audience: str = ""
    table: str = ""
    expires: str = ""
    revoked: str = ""
    joined: str = ""


@dataclass(frozen=True)
class By:
    """Who does something: a pseudonym (or nobody in particular) in a role."""

    person: str
    role: str


@dataclass(frozen=True)
class Receipt:
    """That a note is kept, the same however often it is sent."""

    note: str
    number: int


@dataclass(frozen=True)
class KeptNote:
    """A note as it stands: `version` counts its changes of state, `number` is its turn."""

    note: Note
    state: str
    reason: str
    version: int
    number: int


@dataclass(frozen=True)
class Entry:
    """One line of the log: who did what to which note, and why."""

    id: int
    day: str
    what: str
    who: str
    role: str
    round: str
    note: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True)
class Event:
    """Something a page that listens may want to fetch; carries no text."""

    id: int
    kind: str
    round: str
    note: str
