"""What might point to a person is held; what nobody sees is taken out; nothing else is touched."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytable.errors import UsageProblem
from storytable.review.notes import LONGEST
from storytable.review.people import ALPHABET, CODE, digest, new_code, new_token, read_code
from storytable.review.screening import clean, hints


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("write to ana.lopez@example.org", "hint-email"),
        ("llámeme al (559) 555-0134", "hint-phone"),
        ("my number is 123-45-6789", "hint-number"),
        ("she was born 4/17/2003", "hint-birthday"),
        ("we live at 1207 East Olive Avenue", "hint-address"),
        ("mi primo es indocumentado", "hint-status"),
    ],
)
def test_what_points_to_a_person_is_found(text: str, hint: str) -> None:
    assert hints(text) == [hint]


@pytest.mark.parametrize(
    "text",
    [
        "In 2019-20 it was 80.3% and now 83.7%",
        "From 1,234 to 12,345 students",
        "100 of us, 9 to 12 grade",
        "En 2020 había 108,308 hogares",
    ],
)
def test_numbers_of_the_story_are_no_person(text: str) -> None:
    assert hints(text) == []


def test_signs_that_turn_text_around_are_taken_out_and_letters_of_every_script_stay() -> None:
    assert clean("abc\u202etxt\u2066x\u2069\x07") == "abctxtx"
    for text in ("¿Por qué? ñandú", "السلام عليكم", "你好", "ខ្មែរ", "👩\u200d👧", "क्\u200dष"):
        assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.text(max_size=300))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    try:
        once = clean(text)
    except UsageProblem:
        return
    assert clean(once) == once


@pytest.mark.parametrize("text", ["", "  \n ", "\u202e\u200b", "x" * (LONGEST + 1)])
def test_an_empty_or_endless_note_is_refused(text: str) -> None:
    with pytest.raises(UsageProblem):
        clean(text)


@given(st.text(ALPHABET, min_size=CODE, max_size=CODE))
def test_a_code_is_read_as_people_type_it(code: str) -> None:
    assert len(new_code()) == len(code)
    typed = f"{code[:4].lower()}-{code[4:]}".replace("0", "o").replace("1", "l")
    assert read_code(typed) == code


@pytest.mark.parametrize("typed", ["", "ABC", "ABCDEFGU!", "ÁBCDEFGH"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(UsageProblem, match="not one of ours"):
        read_code(typed)


def test_only_a_digest_is_kept_of_a_token() -> None:
    token = new_token()
    assert digest(token) == digest(token) != digest(new_token())
    assert token not in digest(token)
