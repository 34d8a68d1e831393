"""What happens to files on their way: seeded damage to real files, for tests and for the bench.

Each mutation is a function (bytes, dice) -> bytes. `SAME` leaves every figure as it was; after any
other a file must be refused, or every figure read from it must be one of the original's.
"""

import io
import random
import zipfile
from collections.abc import Callable

Mutation = Callable[[bytes, random.Random], bytes]


def _lines(raw: bytes) -> list[bytes]:
    return raw.splitlines(keepends=True)


def _delimiter(raw: bytes) -> bytes:
    head = raw.split(b"\n", 1)[0]
    return max((b"\t", b"^", b","), key=head.count)


def _columns(raw: bytes, change: Callable[[list[bytes]], list[bytes]]) -> bytes:
    mark = _delimiter(raw)
    if b'"' in raw:
        return raw
    rows = (line.rstrip(b"\r\n").split(mark) for line in _lines(raw))
    return b"\r\n".join(mark.join(change(row)) if len(row) > 1 else b"" for row in rows)


def cut_anywhere(raw: bytes, dice: random.Random) -> bytes:
    return raw[: dice.randrange(1, len(raw))]


def cut_at_a_row(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    return b"".join(lines[: dice.randrange(1, len(lines))])


def a_column_dropped(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(_lines(raw)[0].count(_delimiter(raw)) + 1)
    return _columns(raw, lambda row: row[:at] + row[at + 1 :])


def a_column_doubled(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(_lines(raw)[0].count(_delimiter(raw)) + 1)
    return _columns(raw, lambda row: row[: at + 1] + row[at:])


def columns_shuffled(raw: bytes, dice: random.Random) -> bytes:
    order = list(range(_lines(raw)[0].count(_delimiter(raw)) + 1))
    dice.shuffle(order)
    return _columns(raw, lambda row: [row[i] for i in order if i < len(row)])


def two_headings_swapped(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    names = lines[0].rstrip(b"\r\n").split(_delimiter(raw))
    at = dice.randrange(len(names))
    names[at] = names[at] + b" (new)"
    return b"".join([_delimiter(raw).join(names) + b"\r\n", *lines[1:]])


def another_delimiter(raw: bytes, dice: random.Random) -> bytes:
    return raw.replace(_delimiter(raw), dice.choice([b";", b"|", b"\t", b" "]))


def another_encoding(raw: bytes, dice: random.Random) -> bytes:
    text = raw.decode("utf-8-sig", "replace")
    return text.encode(dice.choice(["utf-16", "utf-8-sig", "utf-8"]))


def half_an_encoding(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw))
    return raw[:at] + raw[at:].decode("utf-8", "replace").encode("utf-16-le")


def a_stray_quote(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw))
    return raw[:at] + b'"' + raw[at:]


def a_quote_lost(raw: bytes, dice: random.Random) -> bytes:
    places = [i for i, byte in enumerate(raw) if byte == 34]
    if not places:
        return raw
    at = dice.choice(places)
    return raw[:at] + raw[at + 1 :]


def header_moved_down(raw: bytes, dice: random.Random) -> bytes:
    return b"A title nobody asked for\r\n\r\n" * dice.randrange(1, 4) + raw


def header_moved_into_the_rows(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    at = dice.randrange(1, len(lines))
    return b"".join([*lines[1:at], lines[0], *lines[at:]])


def codes_as_numbers(raw: bytes, dice: random.Random) -> bytes:
    del dice
    return _columns(raw, lambda row: [c.lstrip(b"0") or c if c.isdigit() else c for c in row])


def a_formula(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    mark = _delimiter(raw)
    at = dice.randrange(1, len(lines))
    cells = lines[at].split(mark)
    cells[dice.randrange(len(cells))] = b"=1+1"
    lines[at] = mark.join(cells)
    return b"".join(lines)


def a_row_doubled(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    at = dice.randrange(1, len(lines))
    return b"".join([*lines[: at + 1], lines[at], *lines[at + 1 :]])


def rows_shuffled(raw: bytes, dice: random.Random) -> bytes:
    if b'"' in raw:
        return raw
    lines = [line.rstrip(b"\r\n") for line in _lines(raw)]
    rest = lines[1:]
    dice.shuffle(rest)
    return b"\r\n".join([lines[0], *rest])


def zero_bytes(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw))
    return raw[:at] + b"\0\0" + raw[at:]


def a_web_page(raw: bytes, dice: random.Random) -> bytes:
    del dice
    return b"<!DOCTYPE html><html><body><table><tr><td>" + raw[:200] + b"</table></html>"


def far_too_many_columns(raw: bytes, dice: random.Random) -> bytes:
    del dice
    mark = _delimiter(raw)
    return b"\r\n".join(line.rstrip(b"\r\n") + mark * 100_000 for line in _lines(raw)[:20])


def a_mark_nobody_knows(raw: bytes, dice: random.Random) -> bytes:
    lines = _lines(raw)
    mark = _delimiter(raw)
    at = dice.randrange(1, len(lines))
    cells = lines[at].split(mark)
    cells[-1] = b"n.d.\r\n"
    lines[at] = mark.join(cells)
    return b"".join(lines)


def line_ends_changed(raw: bytes, dice: random.Random) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", dice.choice([b"\r\n", b"\n"]))


def last_line_end_lost(raw: bytes, dice: random.Random) -> bytes:
    del dice
    return raw.rstrip(b"\r\n")


SAME: tuple[Mutation, ...] = (
    columns_shuffled,
    header_moved_down,
    line_ends_changed,
    last_line_end_lost,
    rows_shuffled,
)
TEXT: tuple[Mutation, ...] = (
    cut_anywhere,
    cut_at_a_row,
    a_column_dropped,
    a_column_doubled,
    two_headings_swapped,
    another_delimiter,
    another_encoding,
    half_an_encoding,
    a_stray_quote,
    a_quote_lost,
    header_moved_into_the_rows,
    codes_as_numbers,
    a_formula,
    a_row_doubled,
    zero_bytes,
    a_web_page,
    far_too_many_columns,
    a_mark_nobody_knows,
    *SAME,
)


def _part(raw: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """An .xlsx with its first sheet changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        sheets = [n for n in old.namelist() if n.startswith("xl/worksheets/sheet")]
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name in sheets[:1] else content)
    return out.getvalue()


def bytes_lost(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw))
    return raw[:at] + raw[at + dice.randrange(1, 200) :]


def bytes_changed(raw: bytes, dice: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(20):
        changed[dice.randrange(len(raw))] = dice.randrange(256)
    return bytes(changed)


def an_error_value(raw: bytes, dice: random.Random) -> bytes:
    del dice
    broken = b'<c r="A2" t="e"><v>#N/A</v></c>'
    return _part(raw, lambda xml: xml.replace(b"</row>", broken + b"</row>", 2))


def a_formula_without_a_value(raw: bytes, dice: random.Random) -> bytes:
    del dice
    broken = b'<c r="A2"><f>1+1</f></c>'
    return _part(raw, lambda xml: xml.replace(b"</row>", broken + b"</row>", 2))


def a_sheet_that_swells(raw: bytes, dice: random.Random) -> bytes:
    del dice
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("xl/worksheets/sheet99.xml", b" " * 200_000_000)
    return out.getvalue()


def a_hidden_sheet(raw: bytes, dice: random.Random) -> bytes:
    del dice
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/workbook.xml":
                content = content.replace(b"<sheet ", b'<sheet state="hidden" ', 1)
                content = content.replace(b' state="visible"', b"", 1)
            new.writestr(name, content)
    return out.getvalue()


BOOK: tuple[Mutation, ...] = (
    cut_anywhere,
    bytes_lost,
    bytes_changed,
    a_web_page,
    an_error_value,
    a_formula_without_a_value,
)
