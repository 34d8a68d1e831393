"""A published file as its contract describes it -> a table of text, one row a printed row.

Nothing is guessed beyond the encoding; whatever differs from the contract is refused with file,
row and column, and the nearest heading that would have fitted.
"""

import difflib
import fnmatch
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from storytable.data.contracts import Contract
from storytable.data.grids import Grid, is_kept_grid, open_grids
from storytable.data.layouts import pattern_in
from storytable.errors import DataProblem

ROW = "row number"
_PERSON = re.compile(
    r"(student|pupil|person|case|client)[ _]?(id|identifier|number|name)|ssid|ssn|"
    r"social security|(first|last|middle|full)[ _]?name|(adm)?[fl]name\d?|"
    r"(birth|death)[ _]?(date|day)|date of birth|dob|e-?mail( address)?|home address|guardian|"
    r"(parent|principal|superintendent|contact|teacher|counsell?or|administrator|director)"
    r"([ _]\(?(name|e-?mail|phone)\)?)|principal|superintendent|contact|"
    r"(cell |home |mobile )?(tele)?phone( number)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Header:
    """Where the header of a grid stands (row from 0) and its headings, as the contract spells
    them; `missing` are those it lacks."""

    row: int
    headings: list[str]
    missing: list[str]


def is_of(contract: Contract, path: Path) -> bool:
    """Whether the file's name is one the contract lists, with or without .gz."""
    name = original_name(path)
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in contract.files)


def original_name(path: Path) -> str:
    """The name the publisher gave, without what packing added."""
    name = path.name.removesuffix(".gz")
    return name.removesuffix(".grid.json") if is_kept_grid(path) else name


def read_published(
    path: Path, contract: Contract, grids: list[Grid] | None = None
) -> tuple[pd.DataFrame, str]:
    """The file as text, a column for each heading the contract uses and `row number`; and the
    notes that stand above the figures.

    Row numbers count as a spreadsheet does. Raises DataProblem for an unreadable or cut file, a
    missing heading, columns about single people, or a file without rows.
    """
    grids = open_grids(path, contract.layout) if grids is None else grids
    grid, header = chosen_sheet(path, contract, grids)
    refuse_people(path, header.headings, contract)
    columns = {h: i for i, h in reversed(list(enumerate(header.headings)))}
    wanted = [h for h in contract.wanted() if h in columns]
    first = header.row + 1 + contract.layout.under_header
    table = grid.body(first, [columns[h] for h in wanted], contract.layout)
    table = table.set_axis(wanted, axis=1)
    table[ROW] = range(first + 1, first + 1 + len(table))
    table = _figures_only(table, contract)
    if table.empty:
        raise DataProblem(
            str(path), "there is a header but no row under it", do="download the file again"
        )
    notes = " ".join(cell for row in grid.head[:first] for cell in row if cell)
    return table, " ".join(notes.split())


def _figures_only(table: pd.DataFrame, contract: Contract) -> pd.DataFrame:
    """Without blank rows, and without what stands below the figures."""
    blank = (table[table.columns[0]] == "").to_numpy(copy=True)
    if blank.any():
        blank[blank] = (table[blank].drop(columns=ROW) == "").all(axis=1)
        table = table[~blank]
    if key := contract.layout.drop_where_blank:
        table = table[table[key].str.strip() != ""]
    return table


def chosen_sheet(path: Path, contract: Contract, grids: list[Grid]) -> tuple[Grid, Header]:
    """The grid whose header has all headings the contract needs, and that header."""
    named = [g for g in grids if re.match(contract.layout.sheet, g.sheet)]
    found = [(grid, locate(grid, contract)) for grid in named]
    for grid, header in found:
        if not header.missing:
            return grid, header
    if not found:
        raise DataProblem(
            str(path),
            "the sheet with the figures is missing",
            expected=f"a sheet named like {contract.layout.sheet!r}",
        )
    grid, header = min(found, key=lambda pair: len(pair[1].missing))
    name = header.missing[0]
    more = f" and {len(header.missing) - 1} more" if len(header.missing) > 1 else ""
    raise DataProblem(
        f"{path} row {header.row + 1}",
        f"the column {name!r} is missing{more}" + _nearest(name, header.headings),
        expected="the headings the publisher used when the contract was written",
        do=f"add the new heading to the contract of {contract.dataset} if it means the same",
    )


def locate(grid: Grid, contract: Contract) -> Header:
    """The first row with every needed heading, else the one that lacks the fewest."""
    spelt = {fold(h): h for h in contract.wanted()}
    spelt |= {fold(other): h for h, others in contract.headings.items() for other in others}
    needed = [h for h, is_needed in contract.wanted().items() if is_needed]
    if contract.layout.kind == "fixed":
        return Header(-1, list(contract.layout.fields), [])
    best = Header(0, [], needed)
    above: Sequence[str] = []
    for number, row in enumerate(grid.head):
        texts = _two_rows(above, row) if contract.layout.header_rows == "2" else row
        headings = _matched([spelt.get(fold(h), h) for h in numbered(texts)], contract)
        missing = [h for h in needed if h not in headings]
        if len(missing) < len(best.missing) or (not best.headings and not missing):
            best = Header(number, headings, missing)
        if not missing:
            break
        above = row
    return best


def _matched(headings: list[str], contract: Contract) -> list[str]:
    """The headings, the first that matches a pattern of the contract under the contract's name."""
    for name, spellings in contract.headings.items():
        for pattern in filter(None, map(pattern_in, spellings)):
            fits = (i for i, h in enumerate(headings) if re.fullmatch(pattern, h, re.IGNORECASE))
            at = next(fits, None) if name not in headings else None
            if at is not None:
                headings[at] = name
    return headings


def _two_rows(above: Sequence[str], row: Sequence[str]) -> list[str]:
    """`All ages` over `Count` -> `All ages Count`; a merged cell above goes on to the right."""
    last, names = "", []
    for i, cell in enumerate(row):
        last = (above[i] if i < len(above) else "") or last
        names.append(f"{last} {cell}".strip())
    return names


def fold(heading: str) -> str:
    """A heading without the differences that mean nothing: case, blanks, a byte order mark."""
    return " ".join(heading.replace("\ufeff", "").split()).casefold()


def numbered(headings: Sequence[str]) -> list[str]:
    """Headings without stray blanks; the second `Code` becomes `Code#2`."""
    seen: dict[str, int] = {}
    names = []
    for heading in headings:
        name = " ".join(str(heading).split())
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return names


def is_dropped(heading: str, contract: Contract) -> bool:
    """Whether the contract says that this column is about single people and is not kept."""
    return any(re.fullmatch(pattern, heading, re.IGNORECASE) for pattern in contract.drop)


def refuse_people(path: Path, headings: Iterable[str], contract: Contract | None) -> None:
    """Refuses a file with a column about single people that its contract does not drop."""
    for heading in headings:
        known = contract is not None and (
            heading in contract.wanted() or is_dropped(heading, contract)
        )
        if not known and _PERSON.fullmatch(heading.strip()):
            raise DataProblem(
                str(path),
                f"the column {heading!r} looks like one about single people",
                expected="only aggregates: counts, rates and amounts of groups",
                do="delete the file from this computer if it lists people; nothing was kept",
            )


def _nearest(name: str, headings: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, [str(h) for h in headings], n=1, cutoff=0.5)
    return f" (the nearest heading in the file is {close[0]!r})" if close else ""
