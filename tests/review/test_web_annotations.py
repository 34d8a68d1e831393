"""Exported JSON-LD keeps the rules of the W3C Web Annotation model, and loses nothing.

The rules below are our own reading of the Recommendation. The official assertions are run too
where WEB_ANNOTATION_TESTS names a checkout of w3c/web-annotation-tests.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import referencing
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker

from storytable.errors import UsageProblem
from storytable.review import web_annotations
from storytable.review.notes import ANSWERS, KINDS, Note, Response, Target
from storytable.review.public import Public, nameless
from storytable.review.records import KeptNote
from tests.cases.hostile_texts import HOSTILE
from tests.review.rooms import CELL, a_note, a_target

RULES = json.loads((Path(__file__).parent.parent / "cases/web_annotations.json").read_text("utf-8"))
CHECKOUT = os.environ.get("WEB_ANNOTATION_TESTS", "")
LISTS = {
    "annotation": ("annotations/annotationMusts.test", 54),
    "collection": ("collections/collectionMusts.test", 10),
    "page": ("collections/pages/pageMusts.test", 15),
}

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
IDS = st.integers(0, 2**128 - 1).map(lambda n: f"{n:032x}")
ADDRESSES = st.sampled_from(
    ["class-of-2020#trend", f"class-of-2020#trend/{CELL}", f"kentucky#map/=change({CELL},{CELL})"]
)
TARGETS = st.builds(
    Target,
    address=ADDRESSES,
    place=st.sampled_from(["06", "06019", "ky:275"]),
    language=st.sampled_from(["en", "es"]),
    edition=st.sampled_from(["", "f" * 64]),
    block_text=WORDS,
    quote=WORDS,
    entities=st.lists(WORDS, max_size=3).map(tuple),
    snapshot=WORDS,
    block_kind=st.sampled_from(["", "exhibit", "sentence"]),
)
NOTES = (
    st.builds(
        Note,
        id=IDS,
        round=st.sampled_from(["spring", "a round with / and ñ"]),
        kind=st.sampled_from(KINDS),
        text=(WORDS | st.sampled_from(HOSTILE)).filter(lambda t: t.strip() and "\0" not in t),
        language=st.sampled_from(["en", "es", "hmn", "zh-Hant", "", "Mixteco bajo", "EN"]),
        target=TARGETS,
        quotable=st.just(value=True),
        replies_to=IDS | st.just(""),
        suggestion=WORDS,
        of_measure=st.booleans(),
    )
    .map(nameless)
    .filter(lambda note: note.text.strip())
)
ANSWERED = st.builds(
    Response,
    id=IDS,
    round=st.just("spring"),
    notes=st.lists(IDS, min_size=1, max_size=3).map(tuple),
    answer=st.sampled_from(ANSWERS),
    text=WORDS,
    language=st.sampled_from(["en", "es", ""]),
    edition=st.sampled_from(["", "e" * 64]),
    due=st.sampled_from(["", "2027-01-31"]),
)


def written(notes: list[Note], answers: list[Response], url: str = "") -> dict[str, Any]:
    kept = tuple(KeptNote(note, "approved", "", 1, n) for n, note in enumerate(notes, 1))
    return dict(json.loads(web_annotations.write("spring", Public(kept, tuple(answers)), url=url)))


def wrong(kind: str, data: object) -> list[str]:
    """What the rules hold against an `annotation`, `collection` or `page`."""
    schema = {"$ref": f"#/$defs/{kind}", **RULES}
    checker = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(data)]


def test_the_checks_of_forms_are_on() -> None:
    assert {"uri", "date-time"} <= set(FormatChecker().checkers)
    good = web_annotations.annotation(a_note(1))
    assert wrong("annotation", good) == []
    for bad in (
        {"id": "not a uri"},
        {"id": ["urn:a:b", "urn:a:c"]},
        {"created": "yesterday"},
        {"type": "Squirrel"},
        {"@context": "http://example.org/"},
        {"target": 9},
        {"target": {"source": "x y", "type": "SpecificResource"}},
        {"target": {**good["target"], "selector": {"type": "st:DataPointSelector"}}},
        {"bodyValue": "beside a body"},
        {"rights": "not a uri"},
    ):
        assert wrong("annotation", {**good, **bad}), bad


@settings(max_examples=150, deadline=None)
@given(st.lists(NOTES, max_size=4), st.lists(ANSWERED, max_size=2))
def test_every_export_keeps_the_rules_and_comes_back_whole(
    notes: list[Note], answers: list[Response]
) -> None:
    whole = written(notes, answers)
    assert wrong("collection", whole) == []
    assert whole["total"] == len(notes) + len(answers)
    if page := whole.get("first"):
        assert wrong("page", {"@context": whole["@context"], **page}) == []
        assert [wrong("annotation", item) for item in page["items"]] == [[]] * whole["total"]
    assert web_annotations.read(json.dumps(whole)) == (notes, answers)


def test_a_reply_a_suggestion_and_an_answer_say_what_they_are() -> None:
    note = a_note(2, replies_to=a_note(1).id, suggestion="fewer", target=a_target(quote="less"))
    item = web_annotations.annotation(nameless(note), url="https://data.example/")
    assert item["motivation"] == ["replying", "editing"]
    first, about = item["target"]
    assert first == web_annotations.annotation(a_note(1))["id"]
    assert about["source"].startswith("https://data.example/story/class-of-2020/?place=06019")
    assert [s["type"] for s in about["selector"]] == ["FragmentSelector", "TextQuoteSelector"]
    answer = Response("9" * 32, "spring", (note.id,), "noted", "Yes.", "en")
    assert web_annotations.answer(answer)["target"] == [item["id"]]
    assert "heron" not in json.dumps(item)


def test_another_file_is_refused() -> None:
    for text in ("", "[]", '{"first": {}}', '{"first": {"items": [{"st:kind": "x"}]}}'):
        with pytest.raises(UsageProblem, match="not of a review"):
            web_annotations.read(text)


@pytest.mark.skipif(not CHECKOUT, reason="WEB_ANNOTATION_TESTS names no checkout")
@pytest.mark.parametrize("kind", LISTS)
def test_the_official_assertions_hold(kind: str) -> None:
    path, count = LISTS[kind]
    root = Path(CHECKOUT)
    names = json.loads((root / path).read_text("utf-8"))["assertions"]
    assert len(names) == count
    shared = referencing.Registry().with_resources(
        (p.name, referencing.jsonschema.DRAFT4.create_resource(json.loads(p.read_text("utf-8"))))
        for p in (root / "definitions").glob("*.json")
    )
    whole = written([nameless(a_note(n, text)) for n, text in enumerate(HOSTILE)], [])
    page = {"@context": whole["@context"], **whole["first"]}
    data = {"annotation": page["items"], "collection": [whole], "page": [page]}[kind]
    for name in names:
        schema = json.loads((root / name).read_text("utf-8"))
        checker = Draft4Validator(schema, registry=shared, format_checker=FormatChecker())
        wanted = schema.get("expectedResult", "valid") == "valid"
        assert all(checker.is_valid(item) == wanted for item in data), name
