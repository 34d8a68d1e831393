"""What Word and PowerPoint files have in common: pictures as PNG, and the same bytes each time."""

import io
import zipfile
from datetime import datetime
from functools import lru_cache
from typing import Any

import vl_convert

# A file must not know when it was made, and its format knows no time zone.
FIXED = datetime(2000, 1, 1)  # noqa: DTZ001
_START = (1980, 1, 1, 0, 0, 0)


@lru_cache(maxsize=256)
def png(svg: str) -> bytes:
    """The picture at three times its size, sharp on paper; needs width and height in the SVG."""
    return bytes(vl_convert.svg_to_png(svg, scale=3.0))


def about(properties: Any, *, title: str, language: str) -> None:
    """Title, language and dates of a document."""
    properties.title = title
    properties.author = "Storytable"
    properties.language = language
    properties.last_modified_by = "Storytable"
    properties.created = properties.modified = FIXED
    properties.revision = 1


def same_bytes(raw: bytes) -> bytes:
    """The archive with fixed dates, so that two builds are equal."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as box,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fresh,
    ):
        for name in box.namelist():
            fresh.writestr(zipfile.ZipInfo(name, _START), box.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
