"""A report -> the page "What we heard, and what we did": for the hub, or one file from disk."""

import re
from collections.abc import Mapping
from typing import Any

from storytable.data.places import Places
from storytable.publish import html
from storytable.review.report import Answer, Report, report
from storytable.review.standing import settle
from storytable.review.store import Store
from storytable.story.editions import kept_editions
from storytable.story.stories import words_folders
from storytable.story.words import OWN, Words, read_words
from storytable.workspace import Workspace

_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)")
SHORT = 110
FIRST = 4  # voices of a block that are printed at once; the others unfold


def heard_words(workspace: Workspace, story: str, language: str) -> Words:
    """The words of the page in a language, with those of a story ("" for none)."""
    return read_words(language, [OWN / "heard", *words_folders(workspace, story)])


def report_of(store: Store, name: str, *, workspace: Workspace, language: str) -> Report:
    """The report of a round, with the editions of its story that are kept here.

    Figures are those of the edition in `language`, else in another.
    """
    given = next(r for r in store.rounds() if r.id == name)
    every = [e for e in kept_editions(workspace, given.story) if e.view.place == given.place]
    old = kept_editions(workspace, given.story, also_old=True)
    now = [e for e in every if not e.view.compare]
    now.sort(key=lambda e: (e.view.language != language, e.view.language))
    settle(store, now[:1])
    return report(
        given,
        store.notes(name),
        store.responses(name),
        store.people(name),
        edition=now[0] if now else None,
        editions={e.digest: e for e in old},
        placed=store.placements(name),
    )


def page(told: Report, words: Words, places: Places, **shell: Any) -> bytes:
    """The page in the words' language; `shell` is what stands around it (`html.still_parts` for a
    file, addresses and links for the hub)."""
    given = told.round
    days = {name: _day(words, getattr(given, name)) for name in ("opened", "closed")}
    return html.render(
        "heard.html.j2",
        **{"links": {}, "policy": "", **shell},
        say=words.say,
        words=words,
        told=told,
        title=words.say("story-title"),
        place=words.place(places.get(given.place)),
        days=days,
        day=lambda text: _day(words, text),
        count=lambda message, number, **more: counted(words, message, number, **more),
        to=lambda answer: _to(words, answer),
        did=lambda answer: did(words, answer),
        short=_short,
        reason=lambda text: text or words.say("heard-left-no-reason"),
        first=FIRST,
    )


def counted(words: Words, message: str, number: int, **more: str) -> str:
    """A message about so many things, in the plural of the language."""
    written = words.number(number, unit="count", decimals=0)
    one = "one" if number == 1 else "other"
    return words.say(message, count=one, number=written, **more)


def _to(words: Words, answer: Answer) -> str:
    numbers = ", ".join(map(str, answer.notes))
    return counted(words, "heard-notes", len(answer.notes), numbers=numbers)


def did(words: Words, answer: Answer) -> str:
    """What an answer does, in a few words."""
    if answer.answer == "will-change" and answer.due:
        return words.say("answer-will-change-by", day=_day(words, answer.due))
    return words.say(f"answer-{answer.answer}")


def _day(words: Words, text: str) -> str:
    """A day as the language writes it; what is no day stays as it was written."""
    return words.period(text, "date") if _DAY.fullmatch(text) else text


def _short(text: str) -> str:
    """The beginning of a note, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[:SHORT].rsplit(" ", 1)[0] + " …"


def links_of(base: str, told: Report, tongues: Mapping[str, str]) -> dict[str, Any]:
    """Where the hub's page leads: the same in other languages, and the story."""
    given = told.round
    return {
        "tongues": [
            (code, name, f"?round={given.id}&language={code}") for code, name in tongues.items()
        ],
        "story": f"{base}story/{given.story}/?place={given.place}",
    }
