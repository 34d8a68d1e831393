"""What may be kept: every field of its type, of a known kind, and no longer than stated.

Words are kept as they were written, in any script; only what no database holds is refused.
"""

import re
from dataclasses import fields

from storytable.data.address import Address, Anchor
from storytable.errors import UsageProblem
from storytable.review.notes import ANSWERS, KINDS, LONGEST, Note, Response, Target

IDENTIFIER = re.compile(r"[0-9a-f]{32}")
UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
LONG = {"block_text": 20_000, "quote": 20_000, "text": LONGEST, "suggestion": LONGEST}
SHORT = 500


def check_note(note: Note) -> Note:
    """The note; UsageProblem where it cannot be kept."""
    _check_fields(note)
    _check_fields(note.target)
    if not IDENTIFIER.fullmatch(note.id):
        raise UsageProblem(f"note {note.id!r}", "bad id", expected="32 hexadecimal digits")
    if note.kind not in KINDS:
        raise _unknown(note, "kind", note.kind, KINDS)
    if not note.text.strip():
        raise UsageProblem(f"note {note.id}", "it says nothing", do="write a word or two")
    block, _, cell = note.target.address.partition("/")
    Anchor.parse(block)
    if cell and not cell.startswith("="):
        Address.parse(cell)
    return note


def check_response(response: Response) -> Response:
    """The answer; UsageProblem where it cannot be kept."""
    _check_fields(response)
    if not IDENTIFIER.fullmatch(response.id):
        raise UsageProblem(f"answer {response.id!r}", "bad id", expected="32 hexadecimal digits")
    if response.answer not in ANSWERS:
        raise _unknown(response, "answer", response.answer, ANSWERS)
    return response


def _check_fields(record: Note | Target | Response) -> None:
    for field in fields(record):
        value = getattr(record, field.name)
        where = f"{type(record).__name__.lower()}, {field.name}"
        if field.type == tuple[str, ...]:
            for text in value:
                _check_text(where, text, longest=SHORT)
        elif field.type is bool:
            if not isinstance(value, bool):
                raise UsageProblem(where, f"{value!r}", expected="true or false")
        elif field.type is not Target:
            longest = LONG["text"] if isinstance(record, Response) else SHORT
            _check_text(where, value, longest=LONG.get(field.name, longest))


def _check_text(where: str, text: object, *, longest: int) -> None:
    if not isinstance(text, str):
        raise UsageProblem(where, f"{type(text).__name__}", expected="text")
    if len(text) > longest:
        raise UsageProblem(
            where, f"{len(text)} characters", expected=f"at most {longest}", do="make it shorter"
        )
    if UNKEEPABLE.search(text):
        raise UsageProblem(where, "signs that are no text", do="take them out and send it again")


def _unknown(record: object, name: str, found: str, known: tuple[str, ...]) -> UsageProblem:
    where = f"{type(record).__name__.lower()}, {name}"
    return UsageProblem(where, f"{found!r}", expected="one of " + ", ".join(known))
