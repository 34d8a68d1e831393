"""What a contract says about a file: its layout, its keys, its columns of figures, its marks."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from storytable.data.yaml_files import Declared

Text = Annotated[str, AfterValidator(str.strip), Field(min_length=1)]
Additive = Literal["yes", "within place", "no"]


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as problem:
        raise ValueError(f"{value!r} is not a regular expression ({problem})") from problem
    return value


Pattern = Annotated[str, AfterValidator(_pattern)]


def pattern_in(spelling: str) -> str:
    """The regular expression in a spelling written between slashes, else nothing."""
    is_pattern = len(spelling) > 2 and spelling[0] == spelling[-1] == "/"
    return _pattern(spelling[1:-1]) if is_pattern else ""


def listed(value: object) -> object:
    """One thing, or a list of them, as a list."""
    return [value] if isinstance(value, str | dict) else value


Names = Annotated[list[str], BeforeValidator(listed, json_schema_input_type=str | list[str])]


class Layout(Declared):
    """How the file is written. The header is found by its headings, wherever it stands.

    `fields` (fixed width): heading -> first and last column, from 1, as `1-14`. `header_rows`: 2
    where a heading is the cell above and the cell itself. `under_header`: rows right under the
    header that explain it. `stop_at`: the table ends before a row whose first cell matches.
    """

    kind: Literal["delimited", "fixed", "workbook", "json"] = "delimited"
    delimiter: Literal["tab", "comma", "caret", "pipe", "semicolon"] = "comma"
    multiline: bool = False
    fields: dict[str, Annotated[str, Field(pattern=r"^\d+-\d+$")]] = {}
    sheet: Pattern = ""
    header_rows: Literal["1", "2"] = "1"
    under_header: int = 0
    required: Names = []
    drop_where_blank: str = ""
    stop_at: Pattern = ""

    @property
    def quoted(self) -> bool:
        """Whether quotation marks hold a field together; elsewhere they are plain characters."""
        return self.delimiter in ("comma", "semicolon")


class Key(Declared):
    """Where a place, group or period stands: a constant, or columns joined by `form`.

    `form` holds pieces `{0}`, or `{0:5}` to fill it with zeros to five digits, or `{0:_}` to write
    a name as a code. With `pattern`, the pieces are its groups in the first column; those of
    `in_name`, in the file's name, come before them. `shape`: what a code made so must look like.
    `crosswalk` names the reviewed table for the code; `other` says what a code outside it means.
    """

    constant: str = ""
    columns: Names = []
    pattern: Pattern = ""
    in_name: Pattern = ""
    form: str = "{0}"
    shape: Pattern = ""
    crosswalk: str = ""
    other: Literal["refuse", "skip"] = "refuse"


class PlaceKey(Key):
    """A place. With a `level`, a code no reviewed table has is a place of that level, under the
    name in column `name` (else its code) and inside `parent`. `when`: the rows this is about.

    `repeated`: where a file has one row a place and yet a code stands several times, these columns
    make each such row a place of its own, for none of them is the whole.
    """

    when: dict[str, Names] = {}
    level: str = ""
    name: str = ""
    parent: Key | None = None
    repeated: Names = []


class PeriodKey(Key):
    """When: in columns, a constant, or where `in_name` (the file's name) or `in_notes` (the rows
    above the figures) matches, its groups joined by blanks. `one`: a file holds one period only.

    `school-year-from` and `school-year-to` read a single year as the one a school year starts in
    or ends in, `five-years-to` as the last of five.
    """

    kind: Literal[
        "school-year",
        "school-year-from",
        "school-year-to",
        "month",
        "year",
        "years",
        "five-years-to",
        "date",
    ]
    in_notes: Pattern = ""
    one: bool = False


class Mark(Declared):
    """What a printed mark (or a blank) means. `reason` is the id of its words."""

    state: Literal["withheld", "absent", "published"]
    reason: str = ""

    @model_validator(mode="after")
    def _explained(self) -> "Mark":
        if self.state != "published" and not self.reason:
            raise ValueError("a mark that stands for no figure names the words that say why")
        return self


class Measure(Declared):
    """One column of figures, or one a group (`by_group`) or period (`by_period`).

    `of_whom` is the id of the words for its denominator population. `optional`: some years lack
    it. `low` and `high`, or `margin`: columns of its bounds. `flag`: a column that says what kind
    of figure it is, by `flags` of the contract; `{0}` in it is the heading of the figure.
    """

    column: str = ""
    by_group: dict[str, str] = {}
    by_period: dict[str, str] = {}
    where: dict[str, Names] = {}
    optional: bool = False
    low: str = ""
    high: str = ""
    margin: str = ""
    flag: str = ""
    unit: Literal[
        "percent",
        "students",
        "households",
        "people",
        "applications",
        "awards",
        "events",
        "schools",
        "tests",
        "dollars",
        "score",
    ]
    of_whom: Text
    concept: Text
    scale: Literal["as-printed", "fraction"] = "as-printed"
    decimals: int | None = None
    numerator: str = ""
    denominator: str = ""
    part_of: str = ""
    additive: Additive = "within place"
    terms: dict[Literal["ceds", "ew"], str] = {}

    @model_validator(mode="after")
    def _one_source(self) -> "Measure":
        if sum(map(bool, (self.column, self.by_group, self.by_period))) != 1:
            raise ValueError("a measure stands in one column, or in one a group or a period")
        if bool(self.low) != bool(self.high) or (self.low and self.margin):
            raise ValueError("bounds are low and high together, or a margin")
        return self

    @property
    def is_count(self) -> bool:
        """Whether it counts, so that parts add up to wholes."""
        return self.unit not in ("percent", "dollars", "score")

    def flag_of(self, heading: str) -> str:
        """The column that says what kind of figure stands in the column of this heading."""
        return self.flag.replace("{0}", heading)

    def sources(self) -> list[tuple[str, str, str]]:
        """(heading, group or "", period or "") of each column of figures."""
        if self.column:
            return [(self.column, "", "")]
        groups = [(heading, group, "") for group, heading in self.by_group.items()]
        return groups + [(heading, "", period) for period, heading in self.by_period.items()]

    def headings(self) -> list[str]:
        """Every heading it reads."""
        figures = [heading for heading, _, _ in self.sources()]
        beside = [self.low, self.high, self.margin, *map(self.flag_of, figures)]
        return figures + [h for h in dict.fromkeys(beside) if h] + [*self.where]
