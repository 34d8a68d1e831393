"""Looks at a note before anybody else does: what might point to a person is held for one to read.

Nothing is changed without being said; only signs that no reader can see are taken out.
"""

import re
import unicodedata
from collections.abc import Mapping

from storytable.errors import UsageProblem
from storytable.review.notes import LONGEST

_HINTS: Mapping[str, re.Pattern[str]] = {
    "hint-email": re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"),
    "hint-phone": re.compile(r"(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)"),
    "hint-number": re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)|(?<!\d)\d{9,}(?!\d)"),
    "hint-birthday": re.compile(r"(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}(?!\d)"),
    "hint-address": re.compile(
        r"\b\d{1,6} [\w.' ]{2,30}\b(?:street|avenue|ave|road|drive|lane|blvd|calle|avenida)\b", re.I
    ),
    "hint-status": re.compile(
        r"\b(?:undocumented|deport\w*|indocumentad[oa]s?|sin papeles|green card|ICE)\b",
    ),
}
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
    return [name for name, pattern in _HINTS.items() if pattern.search(text)]
