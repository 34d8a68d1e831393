"""Places and groups: reviewed tables that turn each publisher's codes into one code of ours.

Nothing is joined by name except through these tables, and codes are text.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from storytable.data.address import GROUP, PLACE
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import DataProblem, UsageProblem

_OWN = ("code", "level", "name", "parent")


@dataclass(frozen=True)
class Place:
    """A state, county or district. `name` is the bare name; words add what kind it is."""

    code: str
    level: str
    name: str
    parent: str


@dataclass(frozen=True)
class Places:
    """Every place known, in the declared order of its table (by code)."""

    by_code: Mapping[str, Place]
    crosswalks: Mapping[str, Mapping[str, str]]

    def get(self, code: str) -> Place:
        """The place with this code; UsageProblem where no table has it."""
        if code not in self.by_code:
            raise UsageProblem(
                f"place {code!r}",
                "no such place is known",
                do="`storytable data --json` lists the places",
            )
        return self.by_code[code]

    def within(self, state: str, level: str) -> tuple[Place, ...]:
        """The places of one level inside `state` (or the state itself), in declared order."""
        return tuple(
            p
            for p in self.by_code.values()
            if p.level == level and state in (p.code, *self.above(p.code))
        )

    def above(self, code: str) -> tuple[str, ...]:
        """Codes of the places that contain this one, from the nearest up."""
        parent = self.by_code[code].parent if code in self.by_code else ""
        return (parent, *self.above(parent)) if parent else ()

    def joined(self, others: Iterable[Mapping[str, Place]]) -> "Places":
        """These, then places that files name themselves; what a reviewed table says stays.

        A file that prints a name comes before one that prints the code only.
        """
        by_code = dict(self.by_code)
        for other in others:
            for code, place in other.items():
                if code not in by_code or by_code[code].name == code:
                    by_code[code] = place
        return Places(by_code, self.crosswalks)

    @cached_property
    def parents(self) -> dict[str, str]:
        """Place code → code of the place that contains it."""
        return {p.code: p.parent for p in self.by_code.values() if p.parent}


def read_places(folder: Path) -> Places:
    """All `*.csv` in `folder`; columns code, level, name, parent, then one per crosswalk."""
    by_code: dict[str, Place] = {}
    crosswalks: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                place = Place(*(row[name] for name in _OWN))
                if not PLACE.fullmatch(place.code) or place.code in by_code:
                    raise DataProblem(
                        f"{path} line {number}",
                        f"place {place.code!r} is doubled or unreadable",
                        expected="two digits, five digits or prefix:CODE, each once",
                    )
                by_code[place.code] = place
                for name in row.keys() - set(_OWN):
                    if row[name]:
                        crosswalks.setdefault(name, {})[row[name]] = place.code
    return Places(by_code, crosswalks)


class Group(Declared):
    """One group of people; `codes` lists what each crosswalk calls it, `members` whom it joins."""

    id: str
    codes: dict[str, list[str]]
    members: list[str] = []


class Family(Declared):
    """Groups that belong together, in the order in which they are always shown.

    `whole` says that its groups together make up everyone, without overlap.
    """

    id: str
    whole: bool
    groups: list[Group]


class Groups(Declared):
    """The reviewed crosswalk of groups."""

    families: list[Family]

    def order(self) -> list[str]:
        """Every group id, in declared order."""
        return [group.id for family in self.families for group in family.groups]

    def family(self, name: str) -> Family:
        """The family with this id; UsageProblem where there is none."""
        for family in self.families:
            if family.id == name:
                return family
        known = ", ".join(family.id for family in self.families)
        raise UsageProblem(f"groups {name!r}", "no such family of groups", expected=known)

    def named(self, name: str) -> Sequence[Group]:
        """The groups of a family, or the one group of this id; UsageProblem for neither."""
        one = [g for family in self.families for g in family.groups if g.id == name]
        return one or self.family(name).groups

    def crosswalk(self, name: str) -> dict[str, str]:
        """A publisher's code → our group id."""
        return {
            code: group.id
            for family in self.families
            for group in family.groups
            for code in group.codes.get(name, [])
        }


def read_groups(path: Path) -> Groups:
    """The crosswalk in `path`; DataProblem where an id is doubled or has another form."""
    groups = read_yaml(path, Groups)
    order = groups.order()
    for name in order:
        if not GROUP.fullmatch(name) or order.count(name) > 1:
            raise DataProblem(str(path), f"group id {name!r} is doubled or unreadable")
    return groups
