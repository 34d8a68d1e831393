"""Looks at a note before anybody else does: what might point to a person is held for one to read.

Nothing is changed without being said; only signs that no reader can see are taken out.
"""

import unicodedata
from dataclasses import replace

from storytable.errors import UsageProblem
from storytable.personal import HINTS
from storytable.review.notes import LONGEST, Note

_KEPT = "\n\t"


def clean(text: str) -> str:
    """The text without signs nobody sees that turn other text around or hide it.

    Raises UsageProblem for an empty or too long one.
    """
    shown = without_unseen(text).strip()
    if not shown:
        raise UsageProblem("this note", "it is empty", do="write at least one word")
    if len(shown) > LONGEST:
        raise UsageProblem(
            "this note",
            f"it has {len(shown):,} signs",
            expected=f"at most {LONGEST:,}",
            do="make two notes of it",
        )
    return shown


def cleaned(note: Note) -> Note:
    """The note without such signs, wherever a page may have put one."""
    given = note.target
    target = replace(
        given,
        language=without_unseen(given.language),
        quote=without_unseen(given.quote),
        block_text=without_unseen(given.block_text),
        snapshot=without_unseen(given.snapshot),
        entities=tuple(map(without_unseen, given.entities)),
    )
    return replace(
        note,
        text=clean(note.text),
        suggestion=clean(note.suggestion) if note.suggestion.strip() else "",
        language=without_unseen(note.language),
        table=without_unseen(note.table),
        target=target,
    )


def without_unseen(text: str) -> str:
    """The text without signs that turn other text around, hide it, or are no text at all."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        if sign in _KEPT
        or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co")
        or sign in "\u200c\u200d"  # joiners that some scripts and pictures need
    )


def hints(text: str) -> list[str]:
    """Message ids of what in a text might point to a person; such a note is held for one."""
    return [name for name, pattern in HINTS.items() if pattern.search(text)]
