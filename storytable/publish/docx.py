"""Sheets → Word documents that trainers edit: real styles, lists, tables with heading rows, texts
for pictures.
"""

import io
from collections.abc import Callable
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor

from storytable.publish.office import about, png, same_bytes
from storytable.publish.sheets import (
    Break,
    Code,
    Grid,
    Heading,
    Items,
    Lines,
    Pair,
    Part,
    Picture,
    Piece,
    Sheet,
    Text,
)

_INK, _GREY = RGBColor(0x16, 0x32, 0x4A), RGBColor(0x44, 0x44, 0x44)
_SIZES = {"Normal": 11, "Title": 24, "Heading 1": 17, "Heading 2": 13, "Heading 3": 11}
_TABLES = {"Normal Table", "Table Grid"}
_LANGUAGES = {"en": "en-US", "es": "es-US"}
_PAPERS = {
    "letter": (Inches(8.5), Inches(11)),
    "a4": (Mm(210), Mm(297)),
    "tabloid": (Inches(11), Inches(17)),
    "a3": (Mm(297), Mm(420)),
}


def write(sheet: Sheet) -> bytes:
    """The sheet as a Word file, the same bytes every time."""
    made = Document()
    _dress(made, sheet)
    made.add_heading(sheet.title, level=0)
    for label in sheet.labels:
        made.add_paragraph(label, style="Small")
    for piece in sheet.pieces:
        _add(made, piece)
    out = io.BytesIO()
    made.save(out)
    return same_bytes(out.getvalue())


def _dress(made: Any, sheet: Sheet) -> None:
    """Paper, letters, colours and footer, as styles a trainer can change in one place."""
    about(made.core_properties, title=sheet.title, language=sheet.languages[0])
    section = made.sections[0]
    section.page_width, section.page_height = _PAPERS[sheet.paper]
    section.orientation = WD_ORIENT.PORTRAIT
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(0.9))
    section.footer.paragraphs[0].text = sheet.footer
    styles = made.styles
    for style in [s for s in styles if s.type == WD_STYLE_TYPE.TABLE and s.name not in _TABLES]:
        style.element.delete()  # a hundred looks of tables that no sheet has
    for name, size in _SIZES.items():
        font = styles[name].font
        font.name, font.size = "Arial", Pt(size)
        fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(kind), None)
        if name != "Normal":
            font.color.rgb, font.bold = _INK, True
    small = styles.add_style("Small", 1)
    small.base_style, small.font.size, small.font.color.rgb = styles["Normal"], Pt(9), _GREY
    say = styles.add_style("Words to say", 1)
    say.base_style = styles["Normal"]
    say.paragraph_format.left_indent = Inches(0.3)
    say.font.italic = True
    languages = OxmlElement("w:lang")
    tongue = sheet.languages[0]
    languages.set(qn("w:val"), _LANGUAGES.get(tongue, tongue))
    styles["Normal"].element.get_or_add_rPr().append(languages)


def _add(made: Any, piece: Piece) -> None:
    _WAYS[type(piece)](made, piece)


def _heading(made: Any, piece: Heading) -> None:
    made.add_heading(piece.text, level=piece.level)


def _text(made: Any, piece: Text) -> None:
    styles = {"small": "Small", "say": "Words to say", "note": "Intense Quote"}
    made.add_paragraph(piece.text, style=styles.get(piece.look))


def _chart(made: Any, piece: Picture) -> None:
    _picture(made, piece.svg, piece.alt, Inches(4.6))
    for text in filter(None, (*(mark.line for mark in piece.key), piece.caption)):
        made.add_paragraph(text, style="Small")


def _code(made: Any, piece: Code) -> None:
    _picture(made, piece.svg, piece.alt, Inches(0.95))
    made.add_paragraph(piece.text, style="Small")


def _lines(made: Any, piece: Lines) -> None:
    if piece.label:
        made.add_paragraph().add_run(piece.label).bold = True
    for _ in range(piece.count):
        _rule(made.add_paragraph())


def _pair(made: Any, piece: Pair) -> None:
    for part in (*piece.left, *piece.right):
        _add(made, part)


def _part(made: Any, piece: Part) -> None:
    for each in piece.pieces:
        _add(made, each)


def _break(made: Any, _: Break) -> None:
    made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _list(made: Any, piece: Items) -> None:
    if piece.mark == "box":
        for text in piece.items:
            made.add_paragraph(f"☐ {text}")
        return
    style = "List Number" if piece.mark == "number" else "List Bullet"
    number = _restarted(made) if piece.mark == "number" else None
    for text in piece.items:
        paragraph = made.add_paragraph(text, style=style)
        if number is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = number


def _restarted(made: Any) -> int:
    """A numbering of its own: numbered lists otherwise run on through the document."""
    numbering = made.part.numbering_part.numbering_definitions._numbering
    style = made.styles["List Number"].element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(style).abstractNumId.val
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def _grid(made: Any, piece: Grid) -> None:
    if piece.caption:
        made.add_paragraph(piece.caption, style="Caption")
    table = made.add_table(rows=1, cols=len(piece.head), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, piece.head, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(head)
    for texts in piece.rows:
        row = table.add_row()
        if piece.tall:
            row.height = Inches(0.5)
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    if piece.widths:
        whole = Inches(6.7)
        for column, share in zip(table.columns, piece.widths, strict=True):
            column.width = int(whole * share / sum(piece.widths))
    made.add_paragraph()


def _picture(made: Any, svg: str, alt: str, width: int) -> None:
    shape = made.add_picture(io.BytesIO(png(svg)), width=width)
    shape._inline.docPr.set("descr", alt)
    shape._inline.docPr.set("name", alt[:40])


def _rule(paragraph: Any) -> None:
    """A line to write on, as the border below an empty paragraph."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "8A96A0")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)
    paragraph.paragraph_format.space_before = Pt(12)


_WAYS: dict[type, Callable[[Any, Any], None]] = {
    Heading: _heading,
    Text: _text,
    Items: _list,
    Grid: _grid,
    Picture: _chart,
    Code: _code,
    Lines: _lines,
    Pair: _pair,
    Part: _part,
    Break: _break,
}
