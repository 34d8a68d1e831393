"""The hub hands out the workshop kit of the place a reader looks at."""

import io
import zipfile

import pytest

from tests.hub.conftest import Ask


@pytest.mark.slow
def test_the_button_on_the_page_gives_the_kit_of_its_place_in_both_languages(ask: Ask) -> None:
    page = ask("/story/kentucky-graduates/?place=ky:275&language=es")
    assert "kit.zip?place=ky%3A275" in page.text
    answer = ask("/story/kentucky-graduates/kit.zip?place=ky:275&language=es")
    assert answer.status == 200
    names = zipfile.ZipFile(io.BytesIO(answer.body)).namelist()
    folder = "kentucky-graduates-ky-275-es-en"
    for name in ("manifest.json", "es/start-here.pdf", "en/story.html", "es-en/tables/handout.pdf"):
        assert f"{folder}/{name}" in names


def test_a_kit_of_nowhere_is_refused(ask: Ask) -> None:
    assert ask("/story/kentucky-graduates/kit.zip?place=99").status == 400
    assert ask("/story/no-such-story/kit.zip").status == 404
