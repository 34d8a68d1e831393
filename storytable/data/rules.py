"""Rules that planning tools speak of: what was read where, and until when it may be said.

One entry an id in `data_samples/rules/*.yml`; the words stand beside them as messages. No rule
here is a verdict, and one whose last day is over says nothing but where its office is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import DataProblem

FOLDER = "rules"
_SOON = 60
NEVER = "never"


def _day(text: str) -> str:
    """`2027-06-30` or empty, as it stands; ValueError for anything else."""
    if text:
        try:
            date.fromisoformat(text)
        except ValueError as problem:
            raise ValueError(f"{text!r} is not a day such as 2027-06-30") from problem
    return text


class _RuleEntry(Declared):
    """A rule as it is written down. Texts for people are ids of messages."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2}\d\d$")]
    status: Literal["S", "T", "G", "C"]
    office: str = ""
    use: Literal["R", "W", "P", "history"]
    ask: bool = False
    contradictory: bool = False
    contradicts: list[str] = []
    statement: str
    sources: list[str]
    page_date: str
    quoted: list[str]
    valid_from: str
    valid_until: str
    pointers: Annotated[list[str], Field(min_length=1)]
    verified: str
    verified_by: str = ""

    _is_day = field_validator("valid_until")(_day)

    @field_validator("quoted")
    @classmethod
    def _is_short(cls, quoted: list[str]) -> list[str]:
        if any(len(quote.split()) > 26 for quote in quoted):
            raise ValueError("a quotation is longer than its sentence needs; keep 25 words")
        return quoted

    @model_validator(mode="after")
    def _says_how_far_it_may_be_trusted(self) -> "_RuleEntry":
        if self.verified != NEVER:
            _day(self.verified)
        if self.status == "C" and not self.contradictory:
            raise ValueError("status C means that pages contradict each other; say contradictory")
        if self.use == "R" and (self.status in "GC" or not self.quoted or self.verified == NEVER):
            raise ValueError("a rule that drives a tool was read somewhere, and not contradicted")
        return self


class _PageEntry(Declared):
    address: Annotated[str, Field(pattern=r"^https://")]
    language: str
    seen: Literal["seen", "named", "general"]


class _PointerEntry(Declared):
    id: Annotated[str, Field(pattern=r"^P\d+$")]
    name: str
    pages: Annotated[list[_PageEntry], Field(min_length=1)]
    verified: str


class _File(Declared):
    """`verified_by`: who read the rules of the file, but for those that name somebody else."""

    verified_by: str = ""
    rules: list[_RuleEntry] = []
    pointers: list[_PointerEntry] = []


@dataclass(frozen=True)
class Pointer:
    """An office's own page: message id of its name, address by language, when it was read."""

    id: str
    name: str
    pages: tuple[tuple[str, str], ...]
    verified: str

    def page(self, language: str) -> tuple[str, str]:
        """Language and address of the page to show: the reader's own, else the first."""
        return next((page for page in self.pages if page[0] == language), self.pages[0])


@dataclass(frozen=True)
class Rule:
    """One rule. `valid_until` is empty where no page gave a date, or the rule is never said."""

    id: str
    status: str
    office: str
    use: str
    ask: bool
    contradictory: bool
    contradicts: tuple[str, ...]
    statement: str
    sources: tuple[str, ...]
    page_date: str
    quoted: tuple[str, ...]
    valid_from: str
    valid_until: str
    pointers: tuple[str, ...]
    verified: str
    verified_by: str

    def is_over(self, today: date) -> bool:
        """Whether the last day on which it may be said lies before `today`."""
        return bool(self.valid_until) and date.fromisoformat(self.valid_until) < today

    def may_be_said(self, today: date) -> bool:
        """Whether a page may print its statement: neither over, nor history, nor a pointer only."""
        return self.use in ("R", "W") and not self.is_over(today)


@dataclass(frozen=True)
class Rules:
    """All rules and pointers by id, in the order of their files."""

    rules: dict[str, Rule]
    pointers: dict[str, Pointer]

    def rule(self, name: str) -> Rule:
        """The rule of this id; DataProblem where there is none."""
        if name not in self.rules:
            raise DataProblem(f"rule {name!r}", "no such rule", do=f"look at data_samples/{FOLDER}")
        return self.rules[name]

    def pointer(self, name: str) -> Pointer:
        """The pointer of this id; DataProblem where there is none."""
        if name not in self.pointers:
            raise DataProblem(
                f"pointer {name!r}", "no such pointer", do=f"look at data_samples/{FOLDER}"
            )
        return self.pointers[name]

    def over(self, today: date) -> list[str]:
        """The ids of rules that were to be said and whose last day lies before `today`."""
        return [r.id for r in self.rules.values() if r.use in ("R", "W") and r.is_over(today)]

    def ending(self, today: date, days: int = _SOON) -> list[Rule]:
        """The rules that may be said now and will be over within so many days, soonest first."""
        last = (today + timedelta(days=days)).isoformat()
        found = [
            r for r in self.rules.values() if r.may_be_said(today) and "" < r.valid_until <= last
        ]
        return sorted(found, key=lambda rule: (rule.valid_until, rule.id))


def read_rules(samples: Path) -> Rules:
    """All of `data_samples/rules/*.yml`; no rules where there is no such folder.

    Raises DataProblem with file, line and key for what cannot be read, and for an id that stands
    twice or that nothing answers to.
    """
    paths = tuple(rule_files(samples))
    return _read(samples, paths, tuple(path.stat().st_mtime_ns for path in paths))


@lru_cache(maxsize=8)
def _read(samples: Path, paths: tuple[Path, ...], _times: tuple[int, ...]) -> Rules:
    rules: dict[str, Rule] = {}
    pointers: dict[str, Pointer] = {}
    for path in paths:
        read = read_yaml(path, _File)
        for entry in read.rules:
            _refuse_twice(path, entry.id, rules)
            rules[entry.id] = _rule(entry, read.verified_by)
        for place in read.pointers:
            _refuse_twice(path, place.id, pointers)
            pages = tuple((page.language, page.address) for page in place.pages)
            pointers[place.id] = Pointer(place.id, place.name, pages, place.verified)
    for rule in rules.values():
        unknown = {*rule.pointers} - {*pointers} | {*rule.contradicts} - {*rules}
        if unknown:
            raise DataProblem(
                f"{samples / FOLDER} {rule.id}",
                f"it names {', '.join(sorted(unknown))}, which nobody has written",
                do="correct the name, or write the entry",
            )
    return Rules(rules, pointers)


def rule_files(samples: Path) -> list[Path]:
    """The files rules are written in, in alphabetical order."""
    return sorted((samples / FOLDER).glob("*.yml"))


def _rule(entry: _RuleEntry, verified_by: str) -> Rule:
    given: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in entry
    }
    return Rule(**{**given, "verified_by": entry.verified_by or verified_by})


def _refuse_twice(path: Path, name: str, known: Iterable[str]) -> None:
    if name in known:
        raise DataProblem(str(path), f"{name} stands here twice or in two files", do="remove one")
