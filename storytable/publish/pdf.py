"""Sheets → PDF: tagged (PDF/UA-1, PDF/A-2a), the same bytes every time, by Typst.

A picture without its text is refused by the compiler itself. Letters come with the package, so
that a sheet looks the same on every computer.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import typst

from storytable.errors import DataProblem
from storytable.publish.sheets import Sheet, plain

_PRINT = Path(__file__).parent / "templates" / "print"
_FONTS = Path(__file__).parent / "fonts"
_STANDARDS: list[Any] = ["ua-1", "a-2a"]
FIXED = 946684800  # 2000-01-01: a sheet must not know when it was made
POINTS, LARGE = 10.5, 18.0


def write(sheet: Sheet, *, points: float = POINTS) -> bytes:
    """The sheet as PDF in letters of this size."""
    return page("sheet.typ", {**plain(sheet), "points": points}, where=sheet.name)


def page(template: str, content: dict[str, Any], *, where: str) -> bytes:
    """What a template of `templates/print` makes of this content.

    Raises DataProblem naming the sheet where it breaks a rule for accessible documents.
    """
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    try:
        made = typst.compile(
            str(_PRINT / template),
            root=str(_PRINT),
            font_paths=_fonts(),
            sys_inputs={"d": text},
            pdf_standards=_STANDARDS,
            timestamp=FIXED,
        )
    except (typst.TypstError, RuntimeError) as problem:
        raise DataProblem(
            where,
            f"this sheet cannot be printed ({str(problem).splitlines()[0]})",
            do="look for a chart without its text, or a character no letter is there for",
        ) from problem
    assert isinstance(made, bytes)
    return made


def pages(made: bytes) -> int:
    """How many pages a PDF made here has."""
    return max(int(count) for count in re.findall(rb"/Count (\d+)", made))


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        font_paths=[str(_FONTS)], include_system_fonts=False, include_embedded_fonts=False
    )
