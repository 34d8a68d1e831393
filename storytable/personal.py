"""What in a text might point to a person, the same in the browser and behind it."""

import re
from collections.abc import Mapping

HINTS: Mapping[str, re.Pattern[str]] = {
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


def for_browsers() -> list[tuple[str, str, str]]:
    """Message id, pattern and flags of each hint, as JavaScript takes them."""
    return [(name, p.pattern, "i" if p.flags & re.I else "") for name, p in HINTS.items()]
