"""Readers' own questions in the hub: one address, one answer, and files to take along."""

import io
import json
import re
import zipfile
from html import unescape
from urllib.parse import urlencode

import pytest
from docx import Document

from storytable.data.releases import Release
from tests.hub.conftest import Ask

PAGE = "/story/explore/"
SUSPENSION = "cde.suspension.rate/all/2022-23/2023-24"


def address(query: str, *places: str, language: str = "en", **more: str) -> str:
    fields = {"place": places[0], "compare": places[1:], "query": query, "language": language}
    return "?" + urlencode({**fields, **more}, doseq=True)


def figures(ask: Ask, at: str) -> set[str]:
    """The addresses of all figures in the answer at an address of the page."""
    edition = re.search(r'"edition":"(\w+)"', ask(PAGE + at).text)
    assert edition is not None
    behind = ask(f"{PAGE}behind{at}&edition={edition[1]}")
    assert behind.status == 200
    return {cell for each in json.loads(behind.body)["facts"].values() for cell, *_ in each}


def test_the_answer_stands_in_the_page_without_a_script(ask: Ask) -> None:
    answer = ask(PAGE + address(SUSPENSION, "06019", "06037"))
    text = unescape(answer.text)
    assert answer.status == 200
    assert "“Suspension rate”, Fresno County and Los Angeles County, 2022-23 to 2023-24" in text
    assert 'class="n published"' in text
    asked = address(SUSPENSION, "06019", "06037")
    assert "cde.suspension.rate/06037/all/2023-24" in figures(ask, asked)
    assert '<form method="get" action="#question"' in text
    assert "script-src 'self'" in answer.header("Content-Security-Policy")


def test_the_fields_of_the_form_and_the_address_of_the_question_are_one(ask: Ask) -> None:
    form = {"measure": "cde.suspension.rate", "beside": "", "who": "all", "place": "06019",
            "compare": "", "first": "2022-23", "last": "2023-24", "language": "es",
            "was": "cde.suspension.rate"}  # fmt: skip
    by_form = ask(PAGE + "?" + urlencode(form))
    by_address = ask(PAGE + address(SUSPENSION, "06019", language="es"))
    assert by_form.status == 200
    assert by_form.body == by_address.body


def test_a_frozen_address_gives_the_same_bytes_and_one_of_other_data_says_so(
    ask: Ask, release: Release
) -> None:
    frozen = PAGE + address(SUSPENSION, "06019", release=release.id)
    assert ask(frozen).body == ask(frozen).body == ask(PAGE + address(SUSPENSION, "06019")).body
    older = ask(PAGE + address(SUSPENSION, "06019", language="es", release="0123abcd"))
    assert older.status == 410
    assert "0123abcd" in older.text
    assert release.id in older.text
    assert 'class="n ' not in older.text
    live = "?" + unescape(older.text.split('<a href="?', 1)[1].split('"', 1)[0])
    assert "cde.suspension.rate/06019/all/2023-24" in figures(ask, live)


def test_a_refusal_says_why_and_leads_to_a_question_that_is_answered(ask: Ask) -> None:
    refused = ask(PAGE + address("bls.laus.unemployment_rate/all/2020/2021", "06", language="es"))
    text = unescape(refused.text)
    assert "no imprime nada sobre California" in text
    near = text.split("Lo que sí puede preguntar", 1)[1].split('<a href="?', 1)[1]
    assert ask(PAGE + "?" + near.split("#question", 1)[0]).status == 200
    twin = "cdss.calfresh.unemployment_rate/06/all/2020-01"  # the same idea, where it exists
    assert twin in figures(ask, "?" + near.split("#question", 1)[0])
    letter = ask(PAGE + "letter.docx" + address("bls.laus.unemployment_rate/all/2020/2021", "06"))
    paragraphs = [p.text for p in Document(io.BytesIO(letter.body)).paragraphs]
    assert "Request for published totals" in paragraphs
    assert any("Unemployment in the year" in text for text in paragraphs)


def test_the_zip_carries_figures_source_caveats_and_the_way_back(
    ask: Ask, release: Release
) -> None:
    taken = ask(PAGE + "answer.zip" + address(SUSPENSION, "06019"))
    with zipfile.ZipFile(io.BytesIO(taken.body)) as box:
        files = {name: box.read(name).decode("utf-8-sig") for name in box.namelist()}
    assert set(files) == {"README.md", "answer.svg", "data.csv", "dictionary.csv"}
    assert "\ncde.suspension.rate/06019/all/2023-24," in files["data.csv"]
    readme = files["README.md"]
    for wanted in (f"release={release.id}", "Question:", "cde.ca.gov", "A blank is never a zero"):
        assert wanted in readme


@pytest.mark.parametrize(
    "path",
    [
        address("Not.A.Question", "06"),
        address(SUSPENSION, "06999"),
        "letter.docx" + address(SUSPENSION, "06019"),
        "answer.zip" + address("no.such.measure/all/2020/2020", "06"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_plain_words(ask: Ask, path: str) -> None:
    answer = ask(PAGE + path)
    assert answer.status == 400
    assert "Traceback" not in answer.text
