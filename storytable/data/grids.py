"""A published file -> its grids: rows of text as printed, one grid a sheet."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from itertools import takewhile
from pathlib import Path

import pandas as pd
import python_calamine

from storytable.data.file_bytes import first_bytes, read_bytes, read_text, workbook_parts
from storytable.data.layouts import Layout
from storytable.errors import DataProblem

DELIMITERS = {"tab": "\t", "comma": ",", "caret": "^", "pipe": "|", "semicolon": ";"}
HEAD = 60  # rows looked through for the header
COLUMNS = 5_000  # the widest published table seen has 771
CELLS = 10_000_000  # of one sheet of a workbook


@dataclass(frozen=True)
class Grid:
    """A table before anybody knows what its rows mean. `head` is its first rows; `body(first,
    columns, layout)` are the rows from `first` (from 0) to the table's end by the layout, of the
    columns asked for, as text."""

    sheet: str
    head: list[list[str]]
    body: Callable[[int, Sequence[int], Layout], pd.DataFrame]


def open_grids(path: Path, layout: Layout, text: Callable[[Path], bytes] = read_text) -> list[Grid]:
    """The grids of a file, opened as what its first bytes say; DataProblem where they break off.

    Publishers and readers save one table as text and as a workbook: both are read alike. `text`
    reads the file, for those who open it in several ways and do not want it in memory as often.
    """
    kind = kind_of(path, layout)
    if kind == "kept":
        return [_listed(path, read_bytes(path))]
    if kind == "workbook":
        return _workbook(path)
    if kind == "json":
        return [_listed(path, text(path))]
    if kind == "fixed":
        return [_fixed(path, layout, text(path))]
    return [_delimited(path, DELIMITERS[layout.delimiter], text(path), quoted=layout.quoted)]


def kind_of(path: Path, layout: Layout) -> str:
    """`kept`, `workbook`, `json`, `fixed` or `delimited`."""
    if is_kept_grid(path):
        return "kept"
    raw = first_bytes(path)
    if raw.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        return "workbook"
    if raw.lstrip()[:1] == b"[":
        return "json"
    return layout.kind if layout.kind == "fixed" else "delimited"


def is_kept_grid(path: Path) -> bool:
    """Whether this is a table we have kept without some of its columns (see `add`)."""
    return path.name.endswith(".grid.json.gz")


def _delimited(path: Path, mark: str, raw: bytes, *, quoted: bool) -> Grid:
    quoted = quoted and b'"' in raw
    rows = _quoted_rows(raw, mark) if quoted else _plain_rows(raw, mark)
    head: list[list[str]] = []
    try:
        for row in rows:
            _refuse_wide(path, row)
            head.append(row)
            if len(head) == HEAD:
                break
    except csv.Error:
        pass  # the rows before tell what the file is; `body` tells what is wrong

    def body(first: int, columns: Sequence[int], layout: Layout) -> pd.DataFrame:
        width = len(head[first - 1]) if 0 < first <= len(head) else len(head[0]) if head else 0
        if quoted:
            end = _check_quoted(path, raw, mark, layout=layout, first=first, width=width)
        else:
            end = _check_plain(path, raw, mark, layout=layout, first=first, width=width)
        if end <= first:
            return pd.DataFrame(columns=list(columns), dtype=str)
        table = pd.read_csv(
            BytesIO(raw),
            sep=mark,
            dtype=str,
            na_filter=False,
            header=None,
            names=range(width),
            usecols=sorted(set(columns)),
            skiprows=first,
            nrows=end - first,
            skip_blank_lines=False,
            quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        )
        table = table[list(columns)].astype(object)
        has_blank_lines = b"\n\n" in raw or b"\n\r\n" in raw  # they come as missing
        return table.fillna("") if has_blank_lines else table

    return Grid("", head, body)


def _plain_rows(raw: bytes, mark: str) -> Iterator[list[str]]:
    return (line.decode("utf-8").rstrip("\r\n").split(mark) for line in BytesIO(raw))


def _quoted_rows(raw: bytes, mark: str) -> Iterator[list[str]]:
    text = TextIOWrapper(BytesIO(raw), "utf-8", newline="")
    return csv.reader(text, delimiter=mark, strict=True)


def _check_plain(
    path: Path, raw: bytes, mark: str, *, layout: Layout, first: int, width: int
) -> int:
    """The number of the last row that is filled; refuses a row of another width."""
    end, byte = 0, mark.encode()
    is_broken = raw.count(b"\r") != raw.count(b"\r\n")
    stop = re.compile(layout.stop_at.encode()) if layout.stop_at else None
    for number, line in enumerate(BytesIO(raw)):
        if number < first or line in (b"\n", b"\r\n"):
            continue
        if stop and stop.match(line):
            break
        count = line.count(byte)
        if count != width - 1 or (is_broken and b"\r" in line[:-2]):
            raise _torn(path, number, count + 1, width)
        end = number + 1
    return end


def _check_quoted(
    path: Path, raw: bytes, mark: str, *, layout: Layout, first: int, width: int
) -> int:
    """The same where quotation marks hold fields together; refuses those that do not fit."""
    end = number = 0
    stop = re.compile(layout.stop_at) if layout.stop_at else None
    try:
        for number, row in enumerate(_quoted_rows(raw, mark)):
            if number < first or not any(row):
                continue
            if stop and stop.match(row[0]):
                break
            if len(row) != width:
                raise _torn(path, number, len(row), width)
            if not layout.multiline and any("\n" in cell for cell in row):
                raise csv.Error("a field goes on in the next line")
            end = number + 1
    except csv.Error as problem:
        raise DataProblem(
            f"{path} about row {number + 1}",
            f"the quotation marks here do not fit together ({problem})",
            do="the file is cut or damaged: download it again",
        ) from problem
    return end


def _torn(path: Path, number: int, found: int, width: int) -> DataProblem:
    return DataProblem(
        f"{path} row {number + 1}",
        f"this row has {found} columns" if found != width else "this row is broken in two",
        expected=f"{width}, as in the header",
        do="the file is cut or damaged: download it again",
    )


def _refuse_wide(path: Path, row: Sequence[object]) -> None:
    if len(row) > COLUMNS:
        raise DataProblem(
            str(path),
            f"this table has {len(row):,} columns",
            expected=f"at most {COLUMNS:,}",
            do="download the publisher's own file again",
        )


def _held(path: Path, rows: list[list[str]], sheet: str = "") -> Grid:
    """A grid of rows that are in memory already, each as wide as the widest."""
    width = max(map(len, rows), default=0)
    for row in rows:
        _refuse_wide(path, row)
        row.extend([""] * (width - len(row)))

    def body(first: int, columns: Sequence[int], layout: Layout) -> pd.DataFrame:
        stop = re.compile(layout.stop_at) if layout.stop_at else None
        kept = takewhile(lambda row: not (stop and stop.match(row[0])), rows[first:])
        texts = [[row[i] for i in columns] for row in kept]
        return pd.DataFrame(texts, columns=list(columns), dtype=str)

    return Grid(sheet, rows[:HEAD], body)


def _listed(path: Path, raw: bytes) -> Grid:
    """A JSON array of arrays."""
    try:
        rows = json.loads(raw, parse_float=str, parse_int=str)
    except (ValueError, RecursionError) as problem:
        raise DataProblem(
            str(path), f"this is not readable JSON ({problem})", do="download it again"
        ) from problem
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise DataProblem(str(path), "this is JSON of another form", expected="a list of rows")
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    for number, row in enumerate(texts[1:], start=2):
        if len(row) != len(texts[0]):
            raise DataProblem(
                f"{path} row {number}",
                f"this row has {len(row)} columns",
                expected=f"{len(texts[0])}, as in the first",
                do="the file is damaged: download it again",
            )
    return _held(path, texts)


def _fixed(path: Path, layout: Layout, raw: bytes) -> Grid:
    spans = [tuple(map(int, span.split("-"))) for span in layout.fields.values()]
    lines = raw.decode("utf-8").splitlines()
    rows = [[line[first - 1 : last] for first, last in spans] for line in lines]
    return _held(path, rows)


def _workbook(path: Path) -> list[Grid]:
    raw = read_bytes(path)
    if raw.startswith(b"PK"):
        for name, part in workbook_parts(path, raw):
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _refuse_broken_cells(path, part)
    try:
        return _sheets(path, raw)
    except (DataProblem, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as problem:
        # the reader does not only raise, it panics on some damaged files
        raise DataProblem(
            str(path), f"this is not a readable workbook ({problem})", do="download it again"
        ) from problem


def _sheets(path: Path, raw: bytes) -> list[Grid]:
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(raw))
    _refuse_hidden(path, book)
    grids = []
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        _refuse_wide(path, range(sheet.total_width))
        if sheet.total_height * sheet.total_width > CELLS:
            raise DataProblem(f"{path} sheet {name!r}", "this sheet is larger than any table")
        rows = sheet.to_python(skip_empty_area=False)
        grids.append(_held(path, [[_text(cell) for cell in row] for row in rows], name))
    return grids


def _refuse_hidden(path: Path, book: python_calamine.CalamineWorkbook) -> None:
    """A hidden sheet may hold what nobody meant to publish, names of people for one."""
    hidden = [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.visible is not python_calamine.SheetVisibleEnum.Visible
    ]
    if hidden:
        raise DataProblem(
            str(path),
            f"{len(hidden)} sheets are hidden (the first is {hidden[0]!r})",
            expected="only sheets that everybody sees",
            do="look at them, then delete them and save the workbook",
        )


_CELL = re.compile(rb"<c ([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_AT = re.compile(rb'\br="([A-Z]+\d+)"')


def _refuse_broken_cells(path: Path, sheet: bytes) -> None:
    """Error values, and formulas nobody has calculated, would be read as blanks."""
    if b't="e"' not in sheet and b"<f" not in sheet:
        return
    for cell in _CELL.finditer(sheet):
        attributes, content = cell[1], cell[2] or b""
        is_error = b't="e"' in attributes
        if is_error or (b"<f" in content and b"<v" not in content):
            at = _AT.search(attributes)
            what = "an error value" if is_error else "a formula that was never calculated"
            raise DataProblem(
                f"{path} cell {at[1].decode() if at else '?'}",
                f"this cell holds {what}",
                expected="a printed number or mark",
                do="download the publisher's own file again",
            )


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
