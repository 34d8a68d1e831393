"""What is told of a round: all words that may be quoted, nobody's name, no hidden figure."""

import html.parser
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from storytable.data.releases import Release
from storytable.publish.html import still_parts
from storytable.review.heard import heard_words, page
from storytable.review.notes import Response
from storytable.review.records import KeptNote, Round
from storytable.review.report import Report, report
from storytable.review.screening import without_unseen
from storytable.review.store import Store
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.cases.hostile_texts import HOSTILE, UNSEEN
from tests.review.told import a_told_round, an_edition_with_figure, notes

STYLES = ("story.css", "page.css", "heard.css")


@pytest.fixture(scope="module")
def edition(edition_of: Callable[..., Edition]) -> Edition:
    return edition_of("class-of-2020", "06019")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, edition: Edition) -> Iterator[Store]:
    with Store(tmp_path_factory.mktemp("told")) as opened:
        a_told_round(opened, edition)
        yield opened


def told(store: Store, edition: Edition | None, **more: Edition) -> Report:
    (given,) = store.rounds()
    return report(
        given,
        store.notes("spring"),
        store.responses("spring"),
        store.people("spring"),
        edition=edition,
        editions=dict(more),
    )


def test_a_report_counts_notes_quotes_those_that_may_be_and_says_what_is_left_out(
    store: Store, edition: Edition
) -> None:
    found = told(store, edition)
    assert (found.here, found.people) == (("student", "family", "educator"), 6)
    assert "social-service" in found.missing
    assert dict(found.kinds)["surprising"] == 2
    assert sum(number for _, number in found.kinds) == 8
    assert [line.voice.number for line in found.ledger] == [1, 2, 3, 4, 5, 6, 11]
    assert [voice.number for voice in found.of_measure] == [2]
    assert [step.due for step in found.next_steps] == ["2027-03-01"]
    assert found.left_out == (("It names a person.", 1),)
    assert (found.waiting, found.withdrawn, found.unquoted) == (1, 1, 1)
    order = [block.id for block in edition.blocks]
    assert [t.block for t in found.themes] == sorted(
        (t.block for t in found.themes), key=order.index
    )
    assert all(theme.title for theme in found.themes)
    assert "canary" not in repr(replace(found, round=Round("", "", "")))


def test_few_people_are_not_counted(store: Store, edition: Edition) -> None:
    (given,) = store.rounds()
    few = [p for p in store.people("spring") if p.pseudonym.startswith("reader")][:4]
    assert report(given, [], [], few, edition=edition).people == 0


def test_a_figure_is_told_then_and_now_and_not_once_it_is_hidden(
    store: Store, edition: Edition
) -> None:
    lines = {line.voice.number: line for line in told(store, edition).ledger}
    same, changed = lines[5], lines[6]
    assert same.before == same.now != ""
    assert (changed.before, changed.now) == ("12.3%", same.now)
    target = notes(edition)[4].target
    cell = target.address.partition("/")[2]
    hidden = an_edition_with_figure(edition, cell, "withheld", "hidden")
    for line in told(store, hidden).ledger:
        assert (line.before, line.now) in (("", ""), ("", "hidden"))
    assert {(line.before, line.now) for line in told(store, None).ledger} == {("", "")}


def test_an_answer_shows_the_figure_of_the_edition_it_names(store: Store, edition: Edition) -> None:
    kept = [k for k in store.notes("spring") if k.number == 6]
    cell = kept[0].note.target.address.partition("/")[2]
    later = an_edition_with_figure(edition, cell, "published", "99.9%")
    (given,) = store.rounds()
    answer = Response("a" * 32, "spring", (kept[0].note.id,), "changed", "", "en", "later")
    (line,) = report(given, kept, [answer], [], edition=edition, editions={"later": later}).ledger
    assert (line.before, line.now) == ("12.3%", "99.9%")


class Seen(html.parser.HTMLParser):
    """Elements with their attributes' names, and the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.shape: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append(f"{tag} {sorted(name for name, _ in attrs)}")

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", ["en", "es"])
def test_hostile_texts_arrive_as_text_in_the_page(
    edition: Edition, release: Release, workspace: Workspace, language: str
) -> None:
    base = notes(edition)[0]

    def drawn(texts: list[str]) -> str:
        kept = [
            KeptNote(
                replace(base, id=f"{n:032x}", text=t, suggestion=t, language="en"),
                "approved", "", 1, n,
            )
            for n, t in enumerate(texts, 1)
        ]  # fmt: skip
        left = [replace(k, state="rejected", reason=f"{k.number} {k.note.text}") for k in kept]
        answers = [
            Response(f"{k.number:032x}", "spring", (k.note.id,), "will-change", t, "en", due="soon")
            for k, t in zip(kept, texts, strict=True)
        ]
        given = Round("spring", "class-of-2020", "06019", "answering", texts[0])
        found = report(given, [*kept, *left], answers, [], edition=edition)
        words = heard_words(workspace, given.story, language)
        return page(found, words, release.places, **still_parts(*STYLES)).decode()

    hostile = drawn(list(HOSTILE))
    benign = drawn([f"text {n}" for n, _ in enumerate(HOSTILE)])
    assert Seen(hostile).shape == Seen(benign).shape
    assert not re.search(UNSEEN, hostile)
    shown = Seen(hostile).text
    assert [t for t in HOSTILE if without_unseen(t).strip() not in shown] == []


def test_the_page_says_everything_in_its_language_and_quotes_in_the_writers(
    store: Store, edition: Edition, release: Release, workspace: Workspace
) -> None:
    for language in ("en", "es"):
        words = heard_words(workspace, "class-of-2020", language)
        text = page(told(store, edition), words, release.places, **still_parts(*STYLES)).decode()
        assert f'<html lang="{language}">' in text
        assert "canary" not in text
        assert "heron" not in text
        assert '<bdi dir="auto" lang="ar">' in text
        assert "<script" not in text
        assert re.findall(r"(?:src|href)=\"(?!data:)([^\"]+)", text) == []
