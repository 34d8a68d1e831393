"""Figures → a workbook with state beside value, its dictionary and caveats; and the workbook in
which paper notes are typed.
"""

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter

from storytable.publish.kit.forms import KINDS
from storytable.publish.office import FIXED, same_bytes
from storytable.publish.tables import COLUMNS, records, safe_text
from storytable.story.workshop import Workshop

_ROWS = 200


def figures(w: Workshop, readme: str) -> bytes:
    """Every figure of the edition, what each column means, and what to know before using them."""
    out = io.BytesIO()
    with _workbook(out, w.title) as book:
        sheet = book.add_worksheet("figures")
        every = records(w.edition)
        cells = [[_known(getattr(r, name)) for name in COLUMNS] for r in every]
        _table(sheet, COLUMNS, cells, "figures")
        measures = {r.measure: [r.measure, r.of_whom, r.unit, r.publisher] for r in every}
        columns = ("measure", "of_whom", "unit", "publisher")
        _table(book.add_worksheet("dictionary"), columns, list(measures.values()), "dictionary")
        about = book.add_worksheet("read me")
        about.set_column(0, 0, 110)
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        for at, line in enumerate(readme.splitlines()):
            about.write_string(at, 0, line.lstrip("# "), wrap)
    return same_bytes(out.getvalue())


def note_entry(w: Workshop) -> bytes:
    """A line a paper note; the code is the address that stands on poster and sheet."""
    out = io.BytesIO()
    with _workbook(out, w.title) as book:
        sheet = book.add_worksheet("notes")
        names = ("code", "kind", "text", "language", "quote", "table", "sign")
        head = tuple(w.say(f"entry-{name}") for name in names)
        sheet.write_string(0, 0, w.say("entry-lead"))
        bold = book.add_format({"bold": True, "bottom": 1})
        for column, (text, width) in enumerate(
            zip(head, (46, 20, 70, 12, 14, 10, 16), strict=True)
        ):
            sheet.write_string(2, column, text, bold)
            sheet.set_column(column, column, width)
        codes = book.add_worksheet("codes")
        addresses = [w.address("story"), *(w.address(block.id) for block in w.edition.blocks[1:])]
        for at, address in enumerate(addresses):
            codes.write_string(at, 0, address)
            block = w.edition.blocks[at]
            codes.write_string(at, 1, block.title)
            if block.id in w.plan.stations:
                codes.write_number(at, 2, w.plan.stations.index(block.id) + 1)
        codes.set_column(0, 1, 60)
        choices = {0: f"=codes!$A$1:$A${len(addresses)}", 1: list(KINDS), 4: ["yes", "no"]}
        for column, source in choices.items():
            rule = {"validate": "list", "source": source, "show_error": column > 0}
            sheet.data_validation(3, column, 3 + _ROWS, column, rule)
        sheet.freeze_panes(3, 0)
    return same_bytes(out.getvalue())


def _workbook(out: io.BytesIO, title: str) -> Any:
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": title, "author": "Storytable", "created": FIXED})
    return book


def _table(sheet: Any, columns: Sequence[str], rows: list[list[Any]], name: str) -> None:
    heads = [{"header": column} for column in columns]
    options = {"data": rows, "columns": heads, "name": name}
    sheet.add_table(0, 0, max(len(rows), 1), len(columns) - 1, options)
    sheet.set_column(0, len(columns) - 1, 18)
    sheet.freeze_panes(1, 0)


def _known(value: Any) -> Any:
    return safe_text(value) if isinstance(value, str) else value
