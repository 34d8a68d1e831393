"""What people say about a story, and what is known of it: notes, where they stand, answers.

Everything here is frozen and goes to JSON and back; a note is never edited, only withdrawn.
"""

from dataclasses import asdict, dataclass
from typing import Any

KINDS = ("rings-true", "surprising", "question", "missing", "looks-wrong", "our-story", "idea")
STATES = ("pending", "held", "approved", "rejected", "withdrawn")
ROLES = ("reviewer", "facilitator", "moderator", "author", "steward")
AUDIENCES = (
    "student",
    "family",
    "educator",
    "community-organisation",
    "social-service",
    "data-provider",
    "neighbour",
)
ANSWERS = ("changed", "will-change", "answered", "noted", "not-possible")
LONGEST = 2000


@dataclass(frozen=True)
class Target:
    """What a note is about, and what its writer saw there.

    `address` is `story#block` or `story#block/measure/place/group/period`; `quote` a sentence of
    the block, or empty; `block_text` all of the block's text as it stood in `edition` (its digest);
    `entities` what tells it from its likes (measures, places, groups, periods) as `code name`;
    `snapshot` the figure as it was written, which disappears everywhere once its cell is withheld;
    `block_kind` the kind of block.
    """

    address: str
    place: str
    language: str
    edition: str
    block_text: str = ""
    quote: str = ""
    entities: tuple[str, ...] = ()
    snapshot: str = ""
    block_kind: str = ""

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Target":
        """The target as it stands in JSON."""
        return cls(**{**data, "entities": tuple(data.get("entities", ()))})


@dataclass(frozen=True)
class Note:
    """A comment at an address, or a reply to one (`replies_to`).

    `id` is made by whoever writes, 32 hexadecimal digits, so that sending twice is harmless;
    `writer` a participant's pseudonym; `table` where a facilitator typed it for a table; `quotable`
    whether its words may leave the room: in reports, exports and on the public page, always without
    a name; `suggestion` other wording for the quote; `of_measure` whether it questions how the
    figure is measured rather than what it says.
    """

    id: str
    round: str
    kind: str
    text: str
    language: str
    target: Target
    writer: str = ""
    nickname: str = ""
    table: str = ""
    quotable: bool = False
    replies_to: str = ""
    suggestion: str = ""
    of_measure: bool = False

    def to_json(self) -> dict[str, Any]:
        """Plain JSON."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Note":
        """The note that `to_json` wrote."""
        return cls(**{**data, "target": Target.from_json(dict(data["target"]))})


@dataclass(frozen=True)
class Response:
    """An official answer to notes, bound to the edition that shows what changed, if any did."""

    id: str
    round: str
    notes: tuple[str, ...]
    answer: str
    text: str
    language: str
    edition: str = ""
    due: str = ""
