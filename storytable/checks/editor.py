"""A story read as an editor reads it: prompts left unanswered, limits nobody wrote, and words that
claim a cause, name people by a lack, rank, or point at a color."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from storytable.checks.problems import Problem
from storytable.checks.reading_level import sentences_of
from storytable.checks.wording import messages
from storytable.data.yaml_files import Declared, read_yaml
from storytable.story.stories import Story, read_stories
from storytable.workspace import Workspace

_WORDS = Path(__file__).with_name("editor.yml")
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+(?!\s|$)[^.!?…]*)*[.!?…]*")
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_SOURCED = re.compile(r"\([^)]*\b(?:19|20)\d\d\b[^)]*\)")
_DENIED = re.compile(
    r"\b(?:not|never|no|nobody|none|cannot|nadie|nunca|ningun[oa]?|ni)\b|n[’']t\b", re.I
)
_PROMPT = re.compile(r"\[(?:Write|Escriba): [^\]]*\]")


class Kind(Declared):
    """Words of one kind by language, as patterns, and what is wrong with them."""

    instead: str
    words: dict[str, list[str]]


class Kinds(Declared):
    """What an editor stops at, as `editor.yml` has it."""

    cause: Kind
    deficit: Kind
    rank: Kind
    color: Kind


def check(workspace: Workspace) -> list[Problem]:
    """What an editor would give back, by file and line."""
    found = []
    for story in read_stories(workspace).values():
        folder = workspace.stories / story.story
        for tongue in story.languages:
            path = folder / f"{tongue}.ftl"
            found += [*_unwritten(story, path), *_prompts(path), *_stops(path, tongue)]
            activities = folder / "activities" / path.name
            if activities.exists():
                found += [*_prompts(activities), *_stops(activities, tongue)]
    return found


def _unwritten(story: Story, path: Path) -> Iterator[Problem]:
    """The decision and the limits a story declares, where nobody has put them into words."""
    known = messages(path)[0]
    for name in (story.decision, *story.limits):
        if name not in known:
            yield Problem(path, 1, f"story.yml names the message {name}; write its words")


def _prompts(path: Path) -> Iterator[Problem]:
    for line, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if prompt := _PROMPT.search(text):
            yield Problem(path, line, f"{prompt[0]} is still a prompt; put your own words there")


def _stops(path: Path, tongue: str) -> Iterator[Problem]:
    for line, name, text in sentences_of(path):
        for sentence in _claims(text):
            for pattern, instead in _patterns(tongue):
                if word := pattern.search(sentence):
                    yield Problem(path, line, f"“{word[0]}” in {name} {instead}")


def _claims(text: str) -> Iterator[str]:
    """Sentences that say something of their own: no question, denial, source or quotation."""
    for sentence in _SENTENCE.findall(text):
        is_asked = sentence.rstrip().endswith("?")
        if not (is_asked or _SOURCED.search(sentence) or _DENIED.search(sentence)):
            yield _QUOTED.sub("", sentence)


@cache
def _patterns(tongue: str) -> list[tuple[re.Pattern[str], str]]:
    kinds = read_yaml(_WORDS, Kinds)
    return [
        (re.compile(rf"\b(?:{'|'.join(kind.words[tongue])})\b", re.IGNORECASE), kind.instead)
        for kind in (kinds.cause, kinds.deficit, kinds.rank, kinds.color)
        if tongue in kind.words
    ]
