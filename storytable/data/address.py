"""Where a number is: `measure/place/group/period`, and where a reader met it: `story#block/...`.

The same string in every language, page, slide and poster, in Python and in JavaScript.
Addresses are text all the way: `06` never becomes 6.
"""

import re
from dataclasses import dataclass
from typing import Self

from storytable.errors import UsageProblem

MEASURE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){2}")
PLACE = re.compile(r"\d{2}|\d{5}|\d{11}|[a-z]{2,8}:[0-9A-Za-z_-]+")
GROUP = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?")
PERIOD = re.compile(r"\d{4}(-\d{2}(-\d{2})?|--\d{4})?")
BLOCK = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True, order=True)
class Address:
    """One published figure: `cde.graduation.rate/06019/race_ethnicity.black/2019-20`."""

    measure: str
    place: str
    group: str
    period: str

    def __str__(self) -> str:
        return f"{self.measure}/{self.place}/{self.group}/{self.period}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The address written in `text`; raises UsageProblem where a part has another form."""
        parts = text.split("/")
        patterns = (MEASURE, PLACE, GROUP, PERIOD)
        if len(parts) != 4 or not all(p.fullmatch(s) for p, s in zip(patterns, parts, strict=True)):
            raise UsageProblem(
                text or "(empty)",
                "this is not the address of a number",
                expected="measure/place/group/period, as in cde.graduation.rate/06019/all/2019-20",
            )
        return cls(*parts)


@dataclass(frozen=True)
class Anchor:
    """A place in a story: a block, and the one cell in it when the reader meant a number."""

    story: str
    block: str
    cell: Address | None = None

    def __str__(self) -> str:
        return f"{self.story}#{self.block}" + (f"/{self.cell}" if self.cell else "")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The anchor written in `text`; raises UsageProblem where a part has another form."""
        story, mark, rest = text.partition("#")
        block, slash, cell = rest.partition("/")
        if not mark or not BLOCK.fullmatch(story) or not BLOCK.fullmatch(block):
            raise UsageProblem(text, "this is not a place in a story", expected="story#block")
        return cls(story, block, Address.parse(cell) if slash else None)
