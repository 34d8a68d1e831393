"""A contract says how one published series is laid out, what its marks mean, and whose it is.

Contracts are data (`data_samples/<provider>/*.yml`): a new year or another agency in the same
layout needs no code. Reading one refuses every key it does not know.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator, model_validator

from storytable.data.places import Groups, Places
from storytable.data.structure import Structure
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import DataProblem

Text = Annotated[str, AfterValidator(str.strip), Field(min_length=1)]
Names = list[str]


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _all_listed(value: dict[str, object]) -> dict[str, object]:
    return {column: _listed(wanted) for column, wanted in value.items()}


class Layout(Declared):
    """How the file is written. `header_row` counts from 1, as a spreadsheet does."""

    kind: Literal["delimited", "workbook"]
    delimiter: Literal["tab", "comma", "caret"] = "comma"
    sheet: int = 1
    header_row: int = 1
    required: Names = []
    drop_where_blank: str = ""


class Key(Declared):
    """Where a place, group or period stands: columns joined by `form`, or one constant.

    `crosswalk` names the reviewed table for the code; `other` says what a code outside it means.
    """

    constant: str = ""
    columns: Names = []
    form: str = "{0}"
    crosswalk: str = ""
    other: Literal["refuse", "skip"] = "refuse"

    _list = field_validator("columns", mode="before")(_listed)


class Levels(Declared):
    """The place of a row by its level; rows of levels not listed are passed over."""

    column: str
    by_value: dict[str, Key]


class PeriodKey(Key):
    """When: a school year, a month or a calendar year."""

    kind: Literal["school-year", "month", "year"]


class Mark(Declared):
    """What a printed mark (or a blank) means. `reason` is the id of its words."""

    state: Literal["withheld", "absent"]
    reason: Text


class Measure(Declared):
    """One column of figures. `of_whom` is the id of the words for its denominator population."""

    column: Names
    where: dict[str, Names] = {}
    unit: Literal["percent", "students", "households", "people"]
    of_whom: Text
    concept: Text
    scale: Literal["as-printed", "fraction"] = "as-printed"
    decimals: int | None = None
    numerator: str = ""
    denominator: str = ""
    part_of: str = ""
    additive: Literal["yes", "within place", "no"] = "no"
    terms: dict[str, str] = {}

    _list = field_validator("column", mode="before")(_listed)
    _where = field_validator("where", mode="before")(_all_listed)


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

    _list = field_validator("measures", "places", "levels", "groups", "periods", mode="before")(
        _listed
    )


class Contract(Declared):
    """Everything known about a dataset before its file is opened."""

    dataset: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
    files: Names
    layout: Layout
    select: dict[str, Names] = {}
    period: PeriodKey
    place: Key | Levels
    group: Key
    measures: dict[str, Measure]
    marks: dict[str, Mark] = {}
    thousands: str = ""
    suffix: str = ""
    terms: Literal["public-domain", "open", "government-facts", "unknown"]
    source: Text
    accessed: Text
    small_cell: tuple[int, int] = (0, 10)
    families: Names = []
    preference: Names = []
    relaid: bool = False
    typed: bool = False
    synthetic: bool = False
    withheld: list[Note] = []
    holes: list[Note] = []
    breaks: list[Note] = []
    anomalies: list[Note] = []

    _select = field_validator("select", mode="before")(_all_listed)

    @model_validator(mode="after")
    def _related(self) -> "Contract":
        for name, measure in self.measures.items():
            if measure.unit == "percent" and not (measure.numerator and measure.denominator):
                raise ValueError(f"measure {name}: a rate names its numerator and denominator")
            for other in (measure.denominator, measure.part_of):
                if other and other not in self.measures and measure.unit != "percent":
                    raise ValueError(f"measure {name}: {other} is not a measure of this dataset")
        return self

    @property
    def provider(self) -> str:
        """The first part of the dataset's name."""
        return self.dataset.partition(".")[0]

    def full(self, measure: str) -> str:
        """`rate` → `provider.dataset.rate`."""
        return f"{self.dataset}.{measure}"

    def structure(self, places: Places, groups: Groups) -> Structure:
        """What someone who subtracts would know about this dataset."""
        counts = {
            self.full(n): (self.full(m.part_of) if m.part_of else None)
            for n, m in self.measures.items()
            if m.unit != "percent"
        }
        return Structure(
            families={f: tuple(g.id for g in groups.family(f).groups) for f in self.families},
            parents=places.parents,
            counts=counts,
            rates={
                self.full(n): (self.full(m.numerator), self.full(m.denominator))
                for n, m in self.measures.items()
                if m.unit == "percent"
            },
            additive={
                self.full(n): m.additive for n, m in self.measures.items() if m.unit != "percent"
            },
            small=self.small_cell,
            preference=tuple(self.preference),
        )


def read_contracts(samples: Path) -> dict[str, Contract]:
    """Dataset name → contract, for every `<provider>/*.yml`; DataProblem for a doubled name."""
    contracts: dict[str, Contract] = {}
    for path in sorted(samples.glob("*/*.yml")):
        contract = read_yaml(path, Contract)
        if contract.provider != path.parent.name or contract.dataset in contracts:
            raise DataProblem(
                str(path), f"dataset {contract.dataset} stands in the wrong folder or twice"
            )
        contracts[contract.dataset] = contract
    return contracts


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
