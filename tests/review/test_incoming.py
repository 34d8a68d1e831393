"""Files of notes: the kit's sheet typed in after a workshop, and what is no such file."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from storytable.data.releases import Release
from storytable.errors import UsageProblem
from storytable.publish import xlsx
from storytable.review.incoming import lines_of
from storytable.review.notes import Note
from storytable.review.records import Round
from storytable.workspace import Workspace
from tests.publish.kits import workshops

ROUND = Round("r1", "class-of-2020", "06019")


@pytest.fixture
def typed(
    workspace: Workspace, release: Release, folder_of_edition: Callable[..., Path]
) -> Callable[[list[list[object]]], bytes]:
    """The kit's note-entry sheet with these rows typed below its head."""
    (w,) = workshops(workspace, release, folder_of_edition, "class-of-2020", "06019", ("en",))
    given = CalamineWorkbook.from_filelike(io.BytesIO(xlsx.note_entry(w)))

    def fill(rows: list[list[object]]) -> bytes:
        out = io.BytesIO()
        with xlsxwriter.Workbook(out, {"strings_to_formulas": False}) as book:
            for name in ("notes", "codes"):
                table = given.get_sheet_by_name(name).to_python(skip_empty_area=False)
                sheet = book.add_worksheet(name)
                for at, row in enumerate([*table[:3], *rows] if name == "notes" else table):
                    sheet.write_row(at, 0, row)
        return out.getvalue()

    return fill


def test_sticky_notes_come_in_from_the_kit_s_sheet_and_once_only(
    typed: Callable[..., bytes],
) -> None:
    content = typed(
        [
            [2, "our-story", "=1+1 was all we learned", "en", "yes", "4"],
            ["class-of-2020#story", "idea", "Pregunten a los jóvenes", "es", "no", 4],
        ]
    )
    lines = lines_of(content, ROUND)
    assert lines == lines_of(content, ROUND)
    first, second = (Note.from_json(json.loads(line)) for line in lines)
    assert first.target.address.startswith("class-of-2020#")
    assert (first.text, first.quotable, first.table) == ("=1+1 was all we learned", True, "4")
    assert (second.target.address, second.quotable) == ("class-of-2020#story", False)
    assert second.language == "es"


def test_a_row_that_is_no_note_is_named(typed: Callable[..., bytes]) -> None:
    for row, said in (
        (["elsewhere#trend", "idea", "x"], "row 4: code"),
        ([1, "rumour", "x"], "row 4: kind"),
        ([1, "idea", ""], "row 4: it says nothing"),
    ):
        with pytest.raises(UsageProblem, match=said):
            lines_of(typed([row]), ROUND)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"PK\x03\x04nonsense", b"{}", b"[1]", b'{"id": 1}\n']
)
def test_another_file_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(UsageProblem):
        lines_of(content, ROUND)
