"""The journal: every accepted change as one line of JSON, on the disk before it is acknowledged.

A line carries the digest of its content, so damage is found and named by the line's number. What
a kill or a power cut leaves behind the last whole line was never acknowledged and is left out.
"""

import hashlib
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from storytable.errors import DataProblem
from storytable.workspace import make_folder

_RESTORED = b'"what":"restored"'


@dataclass(frozen=True)
class Change:
    """One accepted change: its line, the day, what, by whom, to which note; `content` the rest."""

    line: int
    day: str
    what: str
    who: str
    role: str
    round: str = ""
    note: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    content: dict[str, Any] = field(default_factory=dict)


def canonical(data: object) -> str:
    """JSON that is the same for the same content."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(data: object) -> str:
    """SHA-256 of the content, in hexadecimal."""
    return hashlib.sha256(canonical(data).encode()).hexdigest()


def encode(change: Change) -> bytes:
    """The change as a line of the journal."""
    data = asdict(change)
    return canonical({**data, "digest": digest(data)}).encode() + b"\n"


def append(path: Path, changes: Iterable[Change]) -> int:
    """Writes the changes behind the last line and onto the disk; the journal's length after it.

    Where that fails, the journal is as it was.
    """
    new, before = not path.exists(), length(path)
    try:
        with open(path, "ab", opener=_private) as file:
            file.write(b"".join(map(encode, changes)))
            file.flush()
            os.fsync(file.fileno())
        if new:
            sync_folder(path.parent)
    except OSError:
        cut(path, before)
        raise
    return length(path)


def read(path: Path) -> tuple[list[Change], int]:
    """The changes of a journal, and the length of its whole lines; DataProblem where it is damaged.

    A torn last line (no end of line, or zeros in it) is left out.
    """
    content = path.read_bytes() if path.exists() else b""
    *lines, rest = content.split(b"\n")
    size = len(content) - len(rest)
    if lines and b"\0" in lines[-1]:
        size -= len(lines.pop()) + 1
    return list(_decoded(path, lines)), size


def length(path: Path) -> int:
    """Bytes in the journal, 0 where there is none."""
    return path.stat().st_size if path.exists() else 0


def cut(path: Path, size: int) -> None:
    """Takes away what stands behind the first `size` bytes."""
    if length(path) > size:
        with path.open("r+b") as file:
            file.truncate(size)
            os.fsync(file.fileno())


def replace(path: Path, changes: Iterable[Change]) -> int:
    """Puts another journal in place in one step; its length."""
    make_folder(path.parent)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    append(part, changes)
    part.replace(path)
    sync_folder(path.parent)
    return length(path)


def rewrite(
    path: Path, names: Collection[str], edit: Callable[[list[Change]], list[Change]]
) -> int:
    """Puts a journal in place in which the lines that hold one of these names, or a whole restored
    review, are as `edit` makes them; its length. All others are copied as they stand."""
    lines = path.read_bytes().splitlines(keepends=True)
    wanted = [_RESTORED, *(name.encode() for name in names)]
    touched = [at for at, line in enumerate(lines) if any(name in line for name in wanted)]
    changes = [next(_decoded(path, [lines[at]])) for at in touched]
    for at, change in zip(touched, edit(changes), strict=True):
        lines[at] = encode(change)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    with open(part, "xb", opener=_private) as file:
        file.write(b"".join(lines))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)
    return length(path)


def sync_folder(folder: Path) -> None:
    """Makes sure that a new name in a folder survives a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _decoded(path: Path, lines: list[bytes]) -> Iterator[Change]:
    expected = None
    for number, line in enumerate(lines, start=1):
        try:
            data = json.loads(line)
            said = data.pop("digest")
            change = Change(**data)
            whole = said == digest(data) and change.line == (expected or change.line)
        except (ValueError, TypeError, KeyError, AttributeError):
            whole = False
        if not whole:
            raise DataProblem(
                f"{path} line {number}",
                "this line of the review's journal is damaged",
                do="put a copy of the journal in its place, or restore from a backup",
            )
        expected = change.line + 1
        yield change
