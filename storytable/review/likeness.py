"""Two texts → how alike they are, whatever numbers stand in them.

Texts are compared folded (one way to write an accent, one blank between words) and masked: each
number is a `#`, so that a new figure in an old sentence makes it no other sentence.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

CLOSE = 0.75
CLEARLY = 0.1
_NUMBER = r"\d+(?:[.,]\d+)*"
_SIGNED = re.compile(rf"[-−]?{_NUMBER}")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")


def folded(text: str) -> str:
    """The text in composed letters, its words parted by one blank; the page's mark of an
    anomaly, `*`, is no part of it."""
    return " ".join(unicodedata.normalize("NFC", text.replace("*", "")).split())


def masked(text: str) -> str:
    """The folded text with a `#` for each number; `%` stays."""
    return re.sub(_NUMBER, "#", folded(text))


def numbers(text: str) -> list[str]:
    """The numbers of a text, as written, with their signs."""
    return [found.replace("−", "-") for found in _SIGNED.findall(folded(text))]


def likeness(one: str, other: str) -> float:
    """From 0 to 1: the share of characters that two masked texts have in common, in order."""
    return SequenceMatcher(None, masked(one), masked(other), autojunk=False).ratio()


def change(before: str, now: str) -> str:
    """`exact`, `value-changed` where only numbers differ, or `text-changed`."""
    if folded(before) == folded(now):
        return "exact"
    return "value-changed" if masked(before) == masked(now) else "text-changed"


def names_in(text: str, names: set[tuple[str, str]]) -> set[str]:
    """The codes of those (code, name) that the text calls by name."""
    words = _words(text)
    return {code for code, name in names if _words(name) in words}


def find_passage(quote: str, text: str) -> str:
    """The passage of `text` that says what `quote` said; empty where none or several could."""
    same = _word_for_word(quote, text)
    if same:
        again = [passage for passage in same if passage == folded(quote)]
        return (again or same)[0] if 1 in (len(again), len(same)) else ""
    ranked = sorted(((likeness(quote, p), p) for p in _passages(quote, text)), reverse=True)
    scores = [score for score, _ in ranked] + [0.0, 0.0]
    is_clear = scores[0] >= CLOSE and scores[0] - scores[1] >= CLEARLY
    return ranked[0][1] if is_clear else ""


def passage_likeness(quote: str, text: str) -> float:
    """How alike the most alike passage of `text` is."""
    if _word_for_word(quote, text):
        return 1.0
    return max((likeness(quote, passage) for passage in _passages(quote, text)), default=0.0)


def _word_for_word(quote: str, text: str) -> list[str]:
    """The passages that differ from the quote in numbers only."""
    number = rf"(?:{_NUMBER}|#)"
    pattern = number.join(re.escape(part) for part in masked(quote).split("#"))
    return re.findall(rf"(?<!\w){pattern}(?!\w)", folded(text)) if pattern else []


def _passages(quote: str, text: str) -> list[str]:
    """Every run of as many sentences as the quote has."""
    count, sentences = len(_sentences(quote)), _sentences(text)
    return [
        " ".join(sentences[at : at + count]) for at in range(max(1, len(sentences) - count + 1))
    ]


def _sentences(text: str) -> list[str]:
    return [found for part in _SENTENCE_END.split(text) if (found := folded(part))]


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    words = re.findall(r"\w+", folded(text).casefold())
    return f" {' '.join(words)} "
