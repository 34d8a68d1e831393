"""Sheets → PDF: tagged (PDF/UA-1, PDF/A-2a), the same bytes every time, by Typst.

A picture without its text is refused by the compiler itself. Letters come with the package, so
that a sheet looks the same on every computer.
"""

import contextlib
import json
import re
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import typst

from storytable.errors import DataProblem
from storytable.publish.sheets import Sheet, Text, plain

_PRINT = Path(__file__).parent / "templates" / "print"
_FONTS = Path(__file__).parent / "fonts"
_STANDARDS: list[Any] = ["ua-1", "a-2a"]
_EVERYDAY = 0x250  # Latin letters, which our fonts have
FIXED = 946684800  # 2000-01-01: a sheet must not know when it was made


def write(sheet: Sheet) -> bytes:
    """The sheet as PDF."""
    return page("sheet.typ", plain(sheet), where=sheet.name)


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


@cache
def can_print(text: str) -> bool:
    """Whether there is a letter for every sign of a text that somebody wrote."""
    if all(ord(sign) < _EVERYDAY for sign in text):
        return True
    try:
        write(Sheet("try", "try", ("en",), "letter", "-", (), (Text(text),)))
    except DataProblem:
        return False
    return True


def pages(made: bytes) -> int:
    """How many pages a PDF made here has."""
    texts = [made]
    for stream in re.finditer(rb"stream\r?\n(.*?)endstream", made, re.S):
        with contextlib.suppress(zlib.error):
            texts.append(zlib.decompressobj().decompress(stream[1]))
    return sum(len(re.findall(rb"/Type ?/Page(?![a-zA-Z])", text)) for text in texts)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        font_paths=[str(_FONTS)], include_system_fonts=False, include_embedded_fonts=False
    )
