"""A contract says how one published series is laid out, what its marks mean, and whose it is.

Contracts are data (`data_samples/<provider>/*.yml`): a new year or another agency in the same
layout needs no code. Reading one refuses every key it does not know.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, field_validator, model_validator

from storytable.data.layouts import (
    Key,
    Layout,
    Mark,
    Measure,
    Names,
    PeriodKey,
    PlaceKey,
    Text,
    listed,
    pattern_in,
)
from storytable.data.made import Made
from storytable.data.places import Groups, Places
from storytable.data.rules import FOLDER
from storytable.data.structure import Structure
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import DataProblem


class Note(Declared):
    """Words about some figures of the dataset: withheld by rule, a hole, a break, an anomaly.

    An empty list means "all"; `periods` may hold ranges `from/to`.
    """

    words: Text
    measures: Names = []
    places: Names = []
    levels: Names = []
    groups: Names = []
    periods: Names = []


class Gate(Declared):
    """Who decides when these figures may be seen, and what has been decided.

    `holder` is the id of the words that name them. Nothing is shown before `embargo` (a moment
    with its time zone), or, where `approval` is needed, of files not in `approved` (SHA-256).
    """

    holder: Text
    embargo: str = ""
    approval: bool = False
    approved: Names = []


class Control(Declared):
    """The figure read aloud after reading: a count of the whole, beside the sum of its parts."""

    measure: str
    level: str


class Share(Declared):
    """A rate nobody prints: how many of everyone that the rate `whole` counts are in `part`, a rate
    of only those whom `whole` found. It is made of the two figures at sight.
    """

    whole: str
    part: str
    concept: Text


Families = Annotated[
    list[str] | None, BeforeValidator(listed, json_schema_input_type=str | list[str])
]


class Contract(Declared):
    """Everything known about a dataset before its file is opened.

    `headings`: a heading -> other spellings that publishers have used for it; one between slashes
    is a regular expression, and the first column that matches it is meant. `drop`: headings
    (regular expressions) of columns about single people, never kept. `ranges`: whether figures
    such as `<5`, `30-34`, `>=80` or `250,000+` are printed. `small_cell`: the provider's range of
    counts too small to print; `suppress`: the file prints them all the same, and we hide them.
    `levels`: the levels of place that are kept, all if left out; whatever is kept is protected
    together, which takes long where thousands of small places hide figures.
    `families`: families of groups that add up to everyone, so that a hidden group could be worked
    out from the others; left out, every such family that the crosswalk has codes for.
    """

    dataset: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
    files: Names
    layout: Layout
    headings: dict[str, Names] = {}
    drop: Names = []
    select: dict[str, Names] = {}
    period: PeriodKey
    place: Annotated[
        list[PlaceKey],
        BeforeValidator(listed, json_schema_input_type=PlaceKey | list[PlaceKey]),
        Field(min_length=1),
    ]
    group: Key
    measures: dict[str, Measure] = {}
    shares: dict[str, Share] = {}
    made: dict[str, Made] = {}
    marks: dict[str, Mark] = {}
    flags: dict[str, Mark] = {}
    ranges: bool = False
    thousands: str = ""
    suffix: str = ""
    terms: Literal["public-domain", "open", "government-facts", "unknown"]
    gate: Gate | None = None
    source: Text
    accessed: Text
    control: Control | None = None
    small_cell: tuple[int, int] = (0, 10)
    suppress: bool = False
    levels: Names = []
    families: Families = None
    preference: Names = []
    relaid: bool = False
    typed: bool = False
    synthetic: bool = False
    withheld: list[Note] = []
    holes: list[Note] = []
    breaks: list[Note] = []
    anomalies: list[Note] = []

    @field_validator("headings")
    @classmethod
    def _readable(cls, value: dict[str, Names]) -> dict[str, Names]:
        for spelling in (other for others in value.values() for other in others):
            pattern_in(spelling)
        return value

    @model_validator(mode="after")
    def _related(self) -> "Contract":
        for name, measure in self.measures.items():
            if measure.unit == "percent" and not (measure.numerator and measure.denominator):
                raise ValueError(f"measure {name}: a rate names its numerator and denominator")
            if measure.part_of and measure.part_of not in self.measures:
                raise ValueError(
                    f"measure {name}: {measure.part_of} is not a measure of this dataset"
                )
        for name, share in self.shares.items():
            whole, part = self.measures.get(share.whole), self.measures.get(share.part)
            if not whole or not part or part.denominator != whole.numerator:
                raise ValueError(
                    f"share {name}: `part` is a rate of those whom the rate `whole` counts"
                )
        if self.control and self.control.measure not in self.measures:
            raise ValueError(f"control: {self.control.measure} is not a measure of this dataset")
        return self

    @model_validator(mode="after")
    def _made_of_measures(self) -> "Contract":
        for name, made in self.made.items():
            if unknown := set(made.sources) - self.measures.keys():
                raise ValueError(f"made {name}: {sorted(unknown)[0]} is not a measure")
        return self

    @property
    def provider(self) -> str:
        """The first part of the dataset's name."""
        return self.dataset.partition(".")[0]

    def wanted(self) -> dict[str, bool]:
        """Every heading the contract reads -> whether a file must have it."""
        keys: list[Key] = [self.period, self.group, *self.place]
        keys += [place.parent for place in self.place if place.parent]
        needed = [*self.layout.required, *self.select, self.layout.drop_where_blank]
        needed += [column for key in keys for column in key.columns]
        needed += [column for place in self.place for column in (*place.when, *place.repeated)]
        needed += [place.name for place in self.place]
        found = dict.fromkeys(filter(None, needed), True)
        for measure in self.measures.values():
            for heading in measure.headings():
                found[heading] = found.get(heading, False) or not measure.optional
        return found

    @property
    def names(self) -> tuple[str, ...]:
        """Every measure by its short name: printed, shared, made."""
        return (*self.measures, *self.shares, *self.made)

    def full(self, measure: str) -> str:
        """`rate` → `provider.dataset.rate`."""
        return f"{self.dataset}.{measure}"

    def _adding_up(self, groups: Groups) -> list[str]:
        if self.families is not None:
            return self.families
        crosswalk = self.group.crosswalk
        return [
            family.id
            for family in groups.families
            if family.whole and any(crosswalk in group.codes for group in family.groups)
        ]

    def structure(self, places: Places, groups: Groups) -> Structure:
        """What someone who subtracts would know about this dataset."""
        counts = {
            self.full(n): (self.full(m.part_of) if m.part_of else None)
            for n, m in self.measures.items()
            if m.is_count
        }
        return Structure(
            families={
                f: tuple(g.id for g in groups.family(f).groups) for f in self._adding_up(groups)
            },
            parents=places.parents,
            counts=counts,
            rates={
                self.full(n): (self.full(m.numerator), self.full(m.denominator))
                for n, m in self.measures.items()
                if m.unit == "percent"
            },
            additive={self.full(n): m.additive for n, m in self.measures.items() if m.is_count},
            small=self.small_cell,
            one_by_one=self.suppress,
            preference=tuple(self.preference),
        )


def read_contracts(samples: Path) -> dict[str, Contract]:
    """Dataset name → contract, for every `<provider>/*.yml`; DataProblem for a doubled name."""
    contracts: dict[str, Contract] = {}
    for path in contract_files(samples):
        contract = read_yaml(path, Contract)
        if contract.provider != path.parent.name or contract.dataset in contracts:
            raise DataProblem(
                str(path), f"dataset {contract.dataset} stands in the wrong folder or twice"
            )
        contracts[contract.dataset] = contract
    return contracts


def contract_files(samples: Path) -> list[Path]:
    """The files contracts are written in; a folder of rules holds none."""
    return sorted(path for path in samples.glob("*/*.yml") if path.parent.name != FOLDER)


def covers(periods: list[str], period: str) -> bool:
    """Whether `period` lies in a list of periods and ranges `from/to`; an empty list means all."""
    for entry in periods:
        first, slash, last = entry.partition("/")
        if period == entry or (slash and first <= period <= last):
            return True
    return not periods


def applies(note: Note, *, measure: str, place: str, level: str, group: str, period: str) -> bool:
    """Whether a note is about this figure (`measure` by its short name)."""
    return (
        (not note.measures or measure in note.measures)
        and (not note.places or place in note.places)
        and (not note.levels or level in note.levels)
        and (not note.groups or group in note.groups)
        and covers(note.periods, period)
    )
