"""How hard a story is to read: school grade for English, INFLESZ ease for Spanish. Advice only.

Both formulas see nothing but the length of words and sentences; a person decides.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from storytable.story.stories import Story, read_stories
from storytable.workspace import Workspace

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+(?=\s|$|[»”\")])")
_STRONG, _WEAK = "aeoáéóíú", "iuü"
_FEW = 100  # words below which a formula says nothing


@dataclass(frozen=True)
class Scale:
    """A formula for one language: its name, its aim in words, and whether a value misses it."""

    name: str
    aim: str
    level: Callable[[str], float]
    is_hard: Callable[[float], bool]


def grade(text: str) -> float:
    """Flesch-Kincaid: the United States school grade that English of this kind asks for."""
    words, sentences, syllables = _counts(text, english_syllables)
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def ease(text: str) -> float:
    """INFLESZ (Szigriszt-Pazos): how easy Spanish is, to 100; 55 to 65 is usual, above is easy."""
    words, sentences, syllables = _counts(text, spanish_syllables)
    return 206.835 - 62.3 * syllables / words - words / sentences


SCALES = {
    "en": Scale("grade by Flesch-Kincaid", "8 or below", grade, lambda level: level > 8),
    "es": Scale("ease by INFLESZ", "65 or above", ease, lambda level: level < 65),
}


def english_syllables(word: str) -> int:
    """Groups of vowels, without a silent ending."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    groups = len(re.findall(r"[aeiouy]+", plain))
    groups += len(re.findall(r"[iu]at", plain))  # gradu-ate, associ-ation
    is_silent = re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$", plain)
    return max(1, groups - bool(is_silent))


def spanish_syllables(word: str) -> int:
    """Vowels that are spoken apart: two strong ones are, a weak one leans on its neighbor."""
    plain = re.sub(r"qu(?=[eiéí])|gu(?=[eiéí])", "g", word.lower())
    plain = re.sub(r"y(?![aeiouáéíóúü])", "i", plain)
    count = 0
    for run in re.findall(rf"[{_STRONG}{_WEAK}]+", plain):
        strong = sum(letter in _STRONG for letter in run)
        count += max(1, strong)
    return max(1, count)


def _counts(text: str, syllables: Callable[[str], int]) -> tuple[int, int, int]:
    words = _WORD.findall(text)
    sentences = len(_END.findall(text)) or 1
    return max(1, len(words)), sentences, sum(map(syllables, words)) or 1


def advice(workspace: Workspace) -> list[str]:
    """A line a language with the level of every story, and one for each that misses the aim."""
    lines = []
    stories = read_stories(workspace)
    for tongue, scale in SCALES.items():
        levels = {
            name: scale.level(text)
            for name, story in stories.items()
            if (text := _prose(workspace, story, tongue))
        }
        if levels:
            told = ", ".join(f"{name} {level:.0f}" for name, level in levels.items())
            lines.append(f"Reading level in {tongue} ({scale.name}; aim: {scale.aim}): {told}.")
        hard = [name for name, level in levels.items() if scale.is_hard(level)]
        lines += [_hardest(workspace, name, tongue, scale) for name in hard]
    return lines


def _prose(workspace: Workspace, story: Story, tongue: str) -> str:
    found = sentences_of(workspace.stories / story.story / f"{tongue}.ftl")
    text = " ".join(text for _, _, text in found)
    return text if len(_WORD.findall(text)) >= _FEW else ""


def _hardest(workspace: Workspace, story: str, tongue: str, scale: Scale) -> str:
    """Where to begin: the message that misses the aim by most."""
    path = workspace.stories / story / f"{tongue}.ftl"
    high = scale.is_hard(float("inf"))
    found = [(scale.level(text), line, name) for line, name, text in sentences_of(path)]
    level, line, name = max(found) if high else min(found)
    where = path.relative_to(workspace.root)
    return (
        f"{where}:{line}: advice: {name} is the hardest to read ({level:.0f}); shorter sentences?"
    )


def sentences_of(path: Path) -> list[tuple[int, str, str]]:
    """Line, id and text of each message that is a sentence, a word for each placeholder; labels
    and headings are left out."""
    if not path.exists():
        return []
    source, found = path.read_text("utf-8"), []
    for entry in FluentParser().parse(source).body:
        if not isinstance(entry, ast.Message) or entry.id.name.startswith("reviewed_by"):
            continue
        line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
            text = " ".join(_text(pattern).split()) if pattern is not None else ""
            if _END.search(text):
                found.append((line, entry.id.name, text))
    return found


def _text(pattern: ast.Pattern) -> str:
    return "".join(map(_element, pattern.elements))


def _element(element: Any) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    if isinstance(element.expression, ast.SelectExpression):
        usual = next(variant for variant in element.expression.variants if variant.default)
        return _text(usual.value)
    return "data"
