"""A published file as its contract describes it → a table of text, one row a printed row.

Nothing is guessed beyond the encoding; whatever differs from the contract is refused with file,
row and column, and the nearest heading that would have fitted.
"""

import difflib
import fnmatch
import gzip
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

import pandas as pd
import python_calamine

from storytable.data.contracts import Contract, Levels
from storytable.errors import DataProblem

_DELIMITERS = {"tab": "\t", "comma": ",", "caret": "^"}
ROW = "row number"


def is_of(contract: Contract, path: Path) -> bool:
    """Whether the file's name is one the contract lists (with or without .gz)."""
    name = path.name.removesuffix(".gz")
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in contract.files)


def read_published(path: Path, contract: Contract) -> pd.DataFrame:
    """The file as text: a column for each heading the contract uses, and `row number`.

    Row numbers count as a spreadsheet does. Raises DataProblem for an unreadable or cut file, a
    missing or doubled heading, or a file without rows.
    """
    if contract.layout.kind == "workbook":
        table = _read_workbook(path, contract)
    else:
        table = _read_delimited(path, contract)
    _check_headings(path, table, contract)
    table = table[[*sorted(_wanted(contract)), ROW]]
    if contract.layout.drop_where_blank:
        table = table[table[contract.layout.drop_where_blank].str.strip() != ""]
    if table.empty:
        raise DataProblem(
            str(path), "there is a header but no row under it", do="download the file again"
        )
    return table


def decode(path: Path) -> str:
    """The text of the file: by its byte order mark, else strict UTF-8, else Windows-1252."""
    try:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
    except (OSError, EOFError) as problem:
        raise DataProblem(
            str(path), f"this file cannot be read ({problem})", do="download it again"
        ) from problem
    for mark, encoding in (
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
        (b"\xef\xbb\xbf", "utf-8-sig"),
    ):
        if raw.startswith(mark):
            return _decoded(path, raw, encoding)
    if b"\0" in raw:
        raise DataProblem(
            str(path),
            "this is not a text file (it holds zero bytes)",
            do="download it again, as text",
        )
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(path, raw, "cp1252")


def _decoded(path: Path, raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as problem:
        raise DataProblem(
            str(path), f"byte {problem.start} is not {encoding} text", do="download the file again"
        ) from problem


def _read_delimited(path: Path, contract: Contract) -> pd.DataFrame:
    text = decode(path).replace("\r\n", "\n").replace("\r", "\n")
    delimiter = _DELIMITERS[contract.layout.delimiter]
    skip = contract.layout.header_row - 1
    _check_widths(path, text, delimiter, skip)
    try:
        table = pd.read_csv(
            StringIO(text),
            sep=delimiter,
            dtype=str,
            na_filter=False,
            header=None,
            skiprows=skip,
            skip_blank_lines=False,
            encoding_errors="strict",
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError) as problem:
        raise DataProblem(
            str(path),
            f"this is not the table it should be ({problem})",
            expected=f"columns parted by {contract.layout.delimiter}",
            do="download the file again",
        ) from problem
    headings = _numbered(table.iloc[0].tolist())
    table = table.iloc[1:].set_axis(headings, axis=1)
    table[ROW] = range(skip + 2, skip + 2 + len(table))
    return table[(table.drop(columns=ROW) != "").any(axis=1)]


def _check_widths(path: Path, text: str, delimiter: str, skip: int) -> None:
    """Refuses rows with too few columns, which a lenient reader would fill up in silence."""
    if '"' in text:
        return  # quoted fields may hold delimiters; the reader refuses rows that are too long
    lines = text.split("\n")[skip:]
    width = lines[0].count(delimiter)
    for number, line in enumerate(lines[1:], start=skip + 2):
        if line and line.count(delimiter) != width:
            raise DataProblem(
                f"{path} row {number}",
                f"this row has {line.count(delimiter) + 1} columns",
                expected=f"{width + 1}, as in the header",
                do="the file is cut or damaged: download it again",
            )


def _read_workbook(path: Path, contract: Contract) -> pd.DataFrame:
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        rows = book.get_sheet_by_index(contract.layout.sheet - 1).to_python(skip_empty_area=False)
    except (python_calamine.CalamineError, OSError, IndexError) as problem:
        raise DataProblem(
            str(path), f"this is not a readable workbook ({problem})", do="download it again"
        ) from problem
    at = contract.layout.header_row - 1
    if len(rows) <= at:
        raise DataProblem(
            str(path), f"the sheet has {len(rows)} rows", expected=f"a header in row {at + 1}"
        )
    headings = _numbered([_text(cell) for cell in rows[at]])
    table = pd.DataFrame(
        [[_text(cell) for cell in row] for row in rows[at + 1 :]], columns=headings, dtype=str
    )
    table[ROW] = range(at + 2, at + 2 + len(table))
    return table


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _numbered(headings: Sequence[str]) -> list[str]:
    """Headings without stray blanks; the second `Code` becomes `Code#2`."""
    seen: dict[str, int] = {}
    names = []
    for heading in headings:
        name = " ".join(str(heading).split())
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return names


def _wanted(contract: Contract) -> set[str]:
    keys = [contract.period, contract.group]
    columns = set(contract.layout.required) | set(contract.select)
    if isinstance(contract.place, Levels):
        columns.add(contract.place.column)
        keys += contract.place.by_value.values()
    else:
        keys.append(contract.place)
    for key in keys:
        columns.update(key.columns)
    for measure in contract.measures.values():
        columns.update(measure.column[:1], measure.where)
    if contract.layout.drop_where_blank:
        columns.add(contract.layout.drop_where_blank)
    return columns


def _check_headings(path: Path, table: pd.DataFrame, contract: Contract) -> None:
    """Renames accepted other spellings in place; refuses a heading that is missing."""
    for measure in contract.measures.values():
        name, *others = measure.column
        for other in others:
            if name not in table.columns and other in table.columns:
                table.rename(columns={other: name}, inplace=True)
    for name in sorted(_wanted(contract) - set(table.columns)):
        raise DataProblem(
            f"{path} row {contract.layout.header_row}",
            f"the column {name!r} is missing" + _nearest(name, table.columns),
            expected="the headings the publisher used when the contract was written",
            do=f"add the new heading to the contract of {contract.dataset} if it means the same",
        )


def _nearest(name: str, headings: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, [str(h) for h in headings], n=1, cutoff=0.5)
    return f" (the nearest heading in the file is {close[0]!r})" if close else ""
