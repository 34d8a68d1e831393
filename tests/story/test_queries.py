"""Readers' own questions: a thousand of them, each answered or refused with a way on."""

import json
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import altair as alt
import pandas as pd
import pytest

from storytable.checks.disclosure import audit, tells_only
from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import State
from storytable.data.releases import Release
from storytable.errors import UsageProblem
from storytable.story import asking
from storytable.story.answers import Answer, Refusal, answer
from storytable.story.names import Names
from storytable.story.queries import Query, address_of, folded, measures_at_hand, read
from storytable.story.stories import check_view, find_story, query_of, words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace

MANY = 1_000
RATE, AG_RATE = "cde.graduation.rate", "cde.graduation.ag_rate"
Asked = Answer | Refusal


@pytest.fixture(scope="module")
def spoken(workspace: Workspace, catalog: Catalog) -> Mapping[str, Names]:
    """The words of the page in each language."""
    folders = words_folders(workspace, "explore")
    return {tongue: Names(read_words(tongue, folders), catalog) for tongue in ("en", "es")}


@pytest.fixture(scope="module")
def asked(catalog: Catalog) -> list[Asked]:
    """A thousand questions, the same ones every time, and what came of them."""
    dice = random.Random(8)
    return [answer(seeded(dice, catalog), catalog) for _ in range(MANY)]


def seeded(dice: random.Random, catalog: Catalog) -> Query:
    """A question somebody might put together, sensible or not."""
    here = measures_at_hand(catalog)
    contracts = catalog.release.contracts.values()
    every = [c.full(name) for c in contracts for name in (*c.measures, *c.shares)]
    measure = dice.choice(here if dice.random() < 0.85 else every)
    dataset = measure.rpartition(".")[0]
    near = [m for m in here if m.startswith(dataset)] or list(here)
    beside = (dice.choice(near if dice.random() < 0.7 else here),) if dice.random() < 0.15 else ()
    places = list(catalog.release.places.by_code)
    held = [code for code in places if catalog.holds(dataset, code)] or places
    count = min(dice.choice((1, 1, 1, 2, 3, 4, 5)), len(held))
    where = dice.sample(held if dice.random() < 0.85 else places, count)
    families = catalog.release.groups
    whose = [f.id for f in families.families] + families.order()
    told = (
        "all",
        "all",
        "all",
        "race_ethnicity",
        "program",
        "gender",
    )  # most files tell of everyone
    who = dice.choice((*told, dice.choice(whose)))
    known = [*catalog.periods(measure), "1999", "2031-32"] if dice.random() < 0.1 else []
    known = known or catalog.periods(measure) or [""]
    first, last = dice.choice(known), dice.choice(known)
    first, last = sorted((first, last)) if dice.random() < 0.9 else (first, last)
    text = Query((measure, *beside), who, (), first, last).text()
    return read(text, where, catalog.release.places)


def test_every_question_is_answered_or_refused_with_one_that_is(
    asked: list[Asked], catalog: Catalog
) -> None:
    assert len(asked) == MANY
    answers = [found for found in asked if isinstance(found, Answer)]
    refusals = [found for found in asked if isinstance(found, Refusal)]
    assert len(answers) > MANY / 5
    assert len(refusals) > MANY / 5
    for refusal in refusals:
        again = answer(refusal.nearest, catalog)
        assert isinstance(again, Answer), refusal
        assert again.query == refusal.nearest, "the alternative leaves nothing open"


def test_every_kind_of_refusal_occurs_but_for_broken_addresses(asked: list[Asked]) -> None:
    met = Counter(found.reason for found in asked if isinstance(found, Refusal))
    assert set(met) == {
        "refused-not-here",
        "refused-denominators",
        "refused-too-much",
        "refused-places",
        "refused-level",
        "refused-group",
        "refused-period",
        "refused-order",
        "refused-break",
        "refused-nothing",
    }


def test_an_answer_never_mixes_denominators_breaks_or_more_than_four_places(
    asked: list[Asked], catalog: Catalog
) -> None:
    for found in (f for f in asked if isinstance(f, Answer)):
        assert len({(cell.of_whom, cell.unit) for cell in found.cells}) == 1
        assert len({cell.place for cell in found.cells}) <= 4
        assert any(cell.state is not State.ABSENT for cell in found.cells)
        addresses = (Address(c.measure, c.place, c.group, c.period) for c in found.cells)
        inside = (a for a in addresses if a.period != found.query.first)
        assert not any(catalog.breaks(a) for a in inside)


def test_places_and_groups_stand_in_declared_order(asked: list[Asked], catalog: Catalog) -> None:
    places = list(catalog.release.places.by_code)
    groups = catalog.release.groups.order()
    for found in (f for f in asked if isinstance(f, Answer)):
        shown = list(dict.fromkeys(cell.place for cell in found.cells))
        assert shown == sorted(shown, key=places.index)
        whose = list(dict.fromkeys(cell.group for cell in found.cells))
        assert whose == sorted(whose, key=groups.index)


def test_every_number_in_every_sentence_is_a_cell_or_a_formula_over_cells(
    asked: list[Asked], spoken: Mapping[str, Names]
) -> None:
    numbers = 0
    for at, found in enumerate(asked):
        block = asking.question(spoken["en" if at % 2 else "es"], found)
        known = {cell.address: cell.text for cell in block.cells}
        runs = [run for line in block.text for run in line]
        for text, address in (run for run in runs if not isinstance(run, str)):
            numbers += 1
            part = known[address].lstrip("-−")
            assert text in (known[address], part), (text, known[address])
    assert numbers > MANY


def test_questions_that_differ_read_differently_in_both_languages(
    asked: list[Asked], spoken: Mapping[str, Names]
) -> None:
    queries = list(dict.fromkeys(found.query for found in asked))
    for names in spoken.values():
        said = Counter(asking.in_words(names, query) for query in queries)
        assert [text for text, times in said.items() if times > 1] == []


def test_an_address_leads_back_to_the_same_question_and_the_same_bytes(
    asked: list[Asked], spoken: Mapping[str, Names], workspace: Workspace, release: Release
) -> None:
    story, fresh = find_story(workspace, "explore"), Catalog(release)
    told = {place.code for place in story.places(release.places)}
    for found in asked[::5]:
        if not told.issuperset(found.query.places):
            continue
        fields = parse_qs(address_of(found.query, "en").removeprefix("?"))
        given = {n: v if n == "compare" else v[0] for n, v in fields.items()}
        query = query_of(story, check_view(story, release.places, given), release.places)
        again = answer(query, fresh)
        assert again == found
        names = replace(spoken["en"], catalog=fresh)
        assert wire(names, again) == wire(spoken["en"], found)


def wire(names: Names, found: Asked) -> bytes:
    blocks = [asking.question(names, found), asking.request(names, found)]
    return json.dumps([block.to_json() for block in blocks], ensure_ascii=False).encode()


def draw(cells: pd.DataFrame) -> Any:
    """The plainest chart there is."""
    return alt.Chart(cells).mark_point().encode(x="period", y="value", color="place")


def test_all_answers_together_give_nothing_away(
    asked: list[Asked], spoken: Mapping[str, Names], release: Release, tmp_path: Path
) -> None:
    blocks = []
    for at, found in enumerate(asked):
        blocks.append(asking.question(spoken["en"], found).to_json())
        records = [vars(record) for record in spoken["en"].records(list(found.cells))]
        blocks.append({"cells": records})
        if at % 40 == 0:
            blocks.append(asking.shown(spoken["en"], found, draw, "answer").to_json())
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(blocks), "utf-8")
    assert tells_only(release, [path])
    seen = audit(release, [path])
    assert seen.figures > 2_000
    assert (seen.printed, seen.narrow) == (0, 0)


def one(catalog: Catalog, text: str, *places: str) -> Asked:
    return answer(read(text, places, catalog.release.places), catalog)


@pytest.mark.parametrize(
    ("text", "places", "reason", "near"),
    [
        (f"{RATE}+{AG_RATE}/all/2023-24/2023-24", ("06019",), "refused-denominators",
         f"{RATE}/all/2023-24/2023-24"),
        (f"{RATE}+cde.graduation.dropout_rate/gender/2023-24/2023-24", ("06019",),
         "refused-too-much", f"{RATE}+cde.graduation.dropout_rate/all/2023-24/2023-24"),
        ("cde.chronic_absenteeism.rate/grade_span.kindergarten/2022-23/2023-24", ("06019",),
         "refused-break", "cde.chronic_absenteeism.rate/grade_span.kindergarten/2023-24/2023-24"),
        (f"{RATE}/all/2023-24/2022-23", ("06",), "refused-order", f"{RATE}/all/2022-23/2023-24"),
        (f"{RATE}/pell/2023-24/2023-24", ("06",), "refused-group", f"{RATE}/all/2023-24/2023-24"),
        ("bls.laus.unemployment_rate/all/2030/2031", ("06019",), "refused-period",
         "bls.laus.unemployment_rate/all/2021/2021"),
        ("cde.news_releases.rate/all/2019-20/2019-20", ("06019",), "refused-level",
         "cde.data_summary.rate/all/2019-20/2019-20"),
        (f"{RATE}/all/2016-17/2016-17", ("06",), "refused-nothing", f"{RATE}/all/2023-24/2023-24"),
        ("cde.nothing.rate/all/2016-17/2016-17", ("06",), "refused-unknown", ""),
    ],
)  # fmt: skip
def test_the_nearest_question_changes_as_little_as_can_be(
    catalog: Catalog, text: str, places: tuple[str, ...], reason: str, near: str
) -> None:
    found = one(catalog, text, *places)
    assert isinstance(found, Refusal)
    assert found.reason == reason
    if near and reason != "refused-level":
        assert found.nearest == read(near, places, catalog.release.places)


def test_a_place_a_file_lacks_is_found_in_another_publication_of_the_same(
    catalog: Catalog,
) -> None:
    found = one(catalog, "cde.news_releases.rate/all/2019-20/2019-20", "06019")
    assert isinstance(found, Refusal)
    assert found.nearest == Query((RATE,), "all", ("06019",), "2019-20", "2019-20")


def test_more_than_four_places_are_refused_and_the_first_four_offered(catalog: Catalog) -> None:
    codes = ("06037", "06001", "06003", "06005", "06007")
    found = one(catalog, f"{RATE}/all/2023-24/2023-24", *codes)
    assert isinstance(found, Refusal)
    assert found.about == ("06037",)
    assert found.nearest.places == ("06001", "06003", "06005", "06007")


def test_what_is_not_published_becomes_a_letter_and_what_we_hide_does_not(
    catalog: Catalog, spoken: Mapping[str, Names]
) -> None:
    lacking = one(catalog, "bls.laus.unemployment_rate/all/2021/2021", "06")
    assert asking.is_to_ask_for(lacking)
    for tongue, publisher in (("en", "Bureau of Labor Statistics"), ("es", "Estadísticas Labor")):
        said = json.dumps(asking.request(spoken[tongue], lacking).to_json(), ensure_ascii=False)
        assert publisher in said
        assert "California" in said
    together = one(catalog, f"{RATE}+{AG_RATE}/all/2023-24/2023-24", "06019")
    assert not asking.is_to_ask_for(together)
    cell = one(catalog, f"{RATE}/all/2023-24/2023-24", "06019").cells[0]
    hidden = replace(cell, state=State.WITHHELD, value=None, reason="protected")
    assert not asking.is_to_ask_for(Answer(lacking.query, (hidden,)))
    small = replace(hidden, reason="hidden-by-its-publisher")
    assert asking.is_to_ask_for(Answer(lacking.query, (small,)))


@pytest.mark.parametrize(
    "text", ["Rate/all/2020/2021", "a.b.c/ALL//", "a.b.c/all/x/y", "a/b/c/d/e"]
)
def test_an_address_that_is_no_question_is_refused(text: str, release: Release) -> None:
    with pytest.raises(UsageProblem, match="not a question to the data"):
        read(text, ("06",), release.places)


def test_a_form_keeps_its_times_only_within_one_dataset() -> None:
    form = {"measure": RATE, "who": "all", "first": "2016-17", "last": "2023-24", "place": "06"}
    assert folded({**form, "was": AG_RATE})["query"] == f"{RATE}/all/2016-17/2023-24"
    assert folded({**form, "was": "bls.laus.unemployed"})["query"] == f"{RATE}/all//"
    assert folded({"place": "06"}) == {"place": "06"}
