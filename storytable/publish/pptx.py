"""Slides → PowerPoint that trainers edit: titles and text in real placeholders, notes, texts for
pictures.
"""

import io
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.util import Emu, Inches, Pt

from storytable.publish.kit.slides import Slide
from storytable.publish.office import about, png, same_bytes

_WIDTH, _HEIGHT = Inches(13.333), Inches(7.5)
_INK, _GREY = RGBColor(0x16, 0x32, 0x4A), RGBColor(0x44, 0x44, 0x44)
_TITLE_AND_TEXT, _TITLE_ONLY = 1, 5
_LEFT, _TOP, _BODY = Inches(0.7), Inches(1.7), Inches(4.9)

_BOXES = {
    0: (_LEFT, Inches(0.45), Inches(11.9), Inches(1.1)),
    1: (_LEFT, _TOP, Inches(11.9), _BODY),
}


def write(slides: list[Slide], *, title: str, footer: str, language: str) -> bytes:
    """The slides as a PowerPoint file, the same bytes every time."""
    made = Presentation()
    made.slide_width, made.slide_height = _WIDTH, _HEIGHT
    for at in (_TITLE_AND_TEXT, _TITLE_ONLY):
        _dress(made.slide_layouts[at])
    about(made.core_properties, title=title, language=language)
    for slide in slides:
        _add(made, slide, footer)
    out = io.BytesIO()
    made.save(out)
    return same_bytes(out.getvalue())


def _dress(layout: Any) -> None:
    """Puts the placeholders of a layout where the house wants them, for all its slides."""
    for shape in layout.placeholders:
        kind = shape.placeholder_format.idx
        if kind in _BOXES:
            shape.left, shape.top, shape.width, shape.height = _BOXES[kind]
        else:
            shape._element.getparent().remove(shape._element)


def _add(made: Any, slide: Slide, footer: str) -> None:
    has_words = bool(slide.lines)
    page = made.slides.add_slide(made.slide_layouts[_TITLE_AND_TEXT if has_words else _TITLE_ONLY])
    _write(page.shapes.title, [slide.title], 32, bold=True)
    if has_words:
        body = page.placeholders[1]
        if slide.picture is not None:
            body.left, body.top, body.width, body.height = Inches(8.6), _TOP, Inches(4.1), _BODY
        _write(body, list(slide.lines), _size(slide))
    if slide.picture is not None:
        _show(page, slide, width=Inches(7.6) if has_words else Inches(11.9))
    marks = [mark.line for mark in slide.picture.key] if slide.picture is not None else []
    small = " · ".join(filter(None, (*marks, slide.small, footer)))
    box = page.shapes.add_textbox(_LEFT, Inches(6.6), Inches(11.9), Inches(0.75))
    _write(box, [small], 11, colour=_GREY)
    page.notes_slide.notes_text_frame.text = slide.notes


def _size(slide: Slide) -> int:
    """Smaller letters for what says much, so that it stays on its slide."""
    said = sum(map(len, slide.lines))
    if slide.picture is not None and said > 160:
        return 16
    return 24 if len(slide.lines) <= 5 and said < 400 else 18


def _write(
    shape: Any, lines: list[str], size: int, *, bold: bool = False, colour: Any = None
) -> None:
    frame = shape.text_frame
    frame.word_wrap = True
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.name = Pt(size), "Arial"
        if bold:
            run.font.bold, run.font.color.rgb = True, _INK
        if colour is not None:
            run.font.color.rgb = colour


def _show(page: Any, slide: Slide, *, width: int) -> None:
    """The picture as large as its place allows, with its text."""
    assert slide.picture is not None
    shape = page.shapes.add_picture(io.BytesIO(png(slide.picture.svg)), _LEFT, _TOP)
    scale = min(width / shape.width, _BODY / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
    shape.left = Emu(int(_LEFT + (width - shape.width) / 2))
    shape._element.nvPicPr.cNvPr.set("descr", slide.picture.alt)
    shape.name = slide.title[:40]
