"""The bytes of a published file -> text as UTF-8, unpacked within a stated size."""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from storytable.errors import DataProblem

LIMIT = 600_000_000  # bytes of text once unpacked; the largest seen in the field has 220 million
BOOK_LIMIT = 150_000_000  # bytes of a workbook once unpacked
_STEP = 1 << 20


def read_bytes(path: Path, limit: int = LIMIT) -> bytes:
    """The file, unpacked where its name ends in .gz; DataProblem over `limit` or when damaged."""
    try:
        if path.stat().st_size > limit:
            raise _too_large(path, limit)
        raw = path.read_bytes()
        return _unpacked(path, raw, limit) if path.suffix == ".gz" else raw
    except (OSError, zlib.error) as problem:
        raise DataProblem(
            str(path), f"this file cannot be read ({problem})", do="download it again"
        ) from problem


def first_bytes(path: Path) -> bytes:
    """The first bytes of the file, unpacked: enough to tell what it is."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            start = bytes(file.read(64))
    except (OSError, EOFError, zlib.error) as problem:
        raise DataProblem(
            str(path), f"this file cannot be read ({problem})", do="download it again"
        ) from problem
    if not start.strip():
        raise DataProblem(str(path), "this file is empty", do="download it again")
    return start


def _unpacked(path: Path, raw: bytes, limit: int) -> bytes:
    """Piece by piece, so that a small file cannot fill the memory."""
    parts: list[bytes] = []
    size = 0
    while raw:
        unpacker = zlib.decompressobj(wbits=31)
        piece = unpacker.decompress(raw, _STEP)
        while piece:
            size += len(piece)
            if size > limit:
                raise _too_large(path, limit)
            parts.append(piece)
            piece = unpacker.decompress(unpacker.unconsumed_tail, _STEP)
        if not unpacker.eof:
            raise DataProblem(str(path), "the file ends too early", do="download it again")
        raw = unpacker.unused_data
    return b"".join(parts)


def _too_large(path: Path, limit: int) -> DataProblem:
    return DataProblem(
        str(path),
        f"this file has more than {limit // 1_000_000} million bytes",
        expected="a published table of aggregates",
        do="if it is one, cut it into one file a year",
    )


def read_text(path: Path) -> bytes:
    """The file as UTF-8 without a byte order mark: by its mark, else strict UTF-8, else cp1252.

    Raises DataProblem for what is no text: zero bytes, a web page, a damaged encoding.
    """
    raw = read_bytes(path)
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            raw = _recoded(path, raw, encoding)
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\0" in raw:
        at = raw.index(b"\0")
        line = raw.count(b"\n", 0, at) + 1
        raise DataProblem(
            f"{path} row {line}",
            "this is not a text file; it looks like a picture, a program or a damaged download",
            do="download the table again",
        )
    if raw[:200].lstrip()[:1] == b"<":
        raise DataProblem(
            str(path),
            "this is a web page and no table",
            do="the download may have asked for something first: open it in a browser",
        )
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        raw = _recoded(path, raw, "cp1252")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    return raw


def _recoded(path: Path, raw: bytes, encoding: str) -> bytes:
    try:
        return raw.decode(encoding).encode("utf-8")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise DataProblem(
            f"{path} row {line}",
            f"byte {problem.start} is not {encoding} text",
            do="download the file again",
        ) from problem


def workbook_parts(path: Path, raw: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each part of an .xlsx, unpacked within the stated size."""
    size = 0
    try:
        with zipfile.ZipFile(BytesIO(raw)) as book:
            for part in book.infolist():
                size += part.file_size
                if size > BOOK_LIMIT:
                    raise _too_large(path, BOOK_LIMIT)
                yield part.filename, book.read(part)
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, OSError) as problem:
        raise DataProblem(
            str(path), f"this is not a readable workbook ({problem})", do="download it again"
        ) from problem
