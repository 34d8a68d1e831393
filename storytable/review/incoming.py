"""A file with notes → lines that can be imported: what a page saved, or the kit's note-entry sheet.

Rows of a sheet get an id from what they say and where they stand, so that a sheet brought twice
is kept once.
"""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from storytable.errors import UsageProblem
from storytable.review.notes import KINDS, Note, Target
from storytable.review.records import Round

_ZIP = b"PK\x03\x04"
_HEAD = 3  # rows above the first note: what to do, an empty one, the names of the columns
_LARGEST = 2_000
_YES = ("yes", "sí", "si")


def lines_of(content: bytes, given: Round) -> list[str]:
    """The notes in a file as lines of JSON, each of them of this round.

    Raises UsageProblem with the line or row that is no note.
    """
    notes = _of_sheet(content, given) if content.startswith(_ZIP) else _of_page(content, given)
    found = [json.dumps(note.to_json(), ensure_ascii=False) for note in notes]
    if not found:
        raise UsageProblem("this file", "it holds no note", do="choose the file a page has saved")
    if len(found) > _LARGEST:
        raise UsageProblem("this file", f"{len(found):,} notes", expected=f"at most {_LARGEST:,}")
    return found


def _of_page(content: bytes, given: Round) -> Iterator[Note]:
    try:
        lines = content.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as problem:
        raise UsageProblem("this file", "it is no text", do="choose another file") from problem
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                note = Note.from_json(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
                raise UsageProblem(f"line {number}", "this is no note") from problem
            yield replace(note, round=given.id, writer="", nickname="")


def _of_sheet(content: bytes, given: Round) -> Iterator[Note]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        table = book.get_sheet_by_name("notes").to_python(skip_empty_area=False)
        codes = book.get_sheet_by_name("codes").to_python(skip_empty_area=False)
    except (CalamineError, KeyError, ValueError) as problem:
        raise UsageProblem(
            "this workbook", "it has no sheet of notes", expected="the kit's note-entry.xlsx"
        ) from problem
    posters = {_typed(row[2]): str(row[0]) for row in codes if len(row) > 2 and row[2] != ""}
    for number, row in enumerate(table, start=1):
        cells = [_typed(cell) for cell in (*row, *[""] * 6)][:6]
        if number > _HEAD and any(cells):
            yield _note([posters.get(cells[0], cells[0]), *cells[1:]], number, given)


def _typed(cell: object) -> str:
    """What somebody typed: spreadsheets make 3.0 of the number of a poster."""
    is_whole = isinstance(cell, float) and cell.is_integer()
    return str(int(cell)) if is_whole else str(cell).strip()  # type: ignore[call-overload]


def _note(cells: list[str], number: int, given: Round) -> Note:
    address, kind, text, language, quote, table = cells
    where = f"row {number}"
    if not address.startswith(f"{given.story}#"):
        expected = f"a code of {given.story}"
        raise UsageProblem(where, f"code {address!r}", expected=expected, do="choose from the list")
    if kind not in KINDS:
        raise UsageProblem(where, f"kind {kind!r}", expected="one of " + ", ".join(KINDS))
    if not text:
        raise UsageProblem(where, "it says nothing", do="type what the note says")
    told: list[Any] = [given.id, number, *cells]
    target = Target(address, given.place, language or "en", "")
    return Note(
        id=hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32],
        round=given.id,
        kind=kind,
        text=text,
        language=language or "en",
        target=target,
        table=table,
        quotable=quote.lower() in _YES,
    )
