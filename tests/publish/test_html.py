"""The one-file story as text: whole, the same every time, and safe to open from anywhere."""

import base64
import gzip
import hashlib
import json
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from storytable.data.releases import Release
from storytable.publish import html, tables
from storytable.story.blocks import Block
from storytable.story.editions import Edition
from storytable.story.stories import find_story
from storytable.workspace import Workspace

Write = Callable[[Edition], str]


@pytest.fixture(scope="module")
def fresno(edition_of: Callable[..., Edition]) -> Edition:
    """The story of Fresno County in English."""
    return edition_of("class-of-2020", "06019")


@pytest.fixture(scope="module")
def write(workspace: Workspace, release: Release) -> Write:
    """A function from an edition to its page as text."""

    def page(edition: Edition) -> str:
        story = find_story(workspace, edition.story)
        return html.write(edition, workspace=workspace, story=story, release=release).decode()

    return page


class Outline(HTMLParser):
    """Elements with their attributes, and all that stands between tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Notes what stands in an element that has an id, and in each kind of element."""
        tag, given = self.elements[-1] if self.elements else ("", {})
        for name in (tag, str(given.get("id", ""))):
            self.texts[name] = self.texts.get(name, "") + data

    def all(self, name: str) -> list[str]:
        """Every value of one attribute."""
        return [str(given[name]) for _, given in self.elements if name in given]


def unpacked(outline: Outline, name: str) -> str:
    return gzip.decompress(base64.b64decode(outline.texts[name])).decode()


def allowed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def spoken(text: str) -> Edition:
    """An edition of one sentence."""
    view = {"place": "21", "compare": [], "language": "en"}
    manifest = {"story": "kentucky-graduates", "view": view, "release": "r", "digest": "d" * 64}
    return Edition(manifest, (Block("headline", "sentence", "T", ((text,),)),), {})


def test_the_same_edition_gives_the_same_bytes(write: Write, fresno: Edition) -> None:
    assert write(fresno) == write(fresno)
    assert len(write(fresno)) > 100_000


def test_the_page_names_no_address_that_a_browser_would_fetch(
    write: Write, fresno: Edition
) -> None:
    outline = Outline(write(fresno))
    assert len(outline.all("href")) > 100
    fetched = [
        given[name]
        for tag, given in outline.elements
        for name in ("href", "src")
        if tag != "a" and given.get(name)
    ]
    assert set(fetched) <= {"data:,"}
    outside = [g for tag, g in outline.elements if tag == "a" and not g["href"].startswith("#")]
    assert outside, "a reader may open the source of the figures"
    assert all(given["rel"] == "noreferrer" for given in outside)
    assert "@import" not in outline.texts["style"]
    assert "url(" not in outline.texts["style"]


def test_every_link_leads_to_something_and_no_id_is_used_twice(
    write: Write, fresno: Edition
) -> None:
    outline = Outline(write(fresno))
    ids = outline.all("id")
    assert len(ids) == len(set(ids)) > 20
    assert {link[1:] for link in outline.all("href") if link[0] == "#"} <= set(ids)


def test_the_policy_allows_this_script_these_styles_and_vega_and_nothing_else(
    write: Write, fresno: Edition
) -> None:
    outline = Outline(write(fresno))
    (policy,) = [
        str(given["content"])
        for tag, given in outline.elements
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    page = write(fresno)
    script = page.partition('<script type="module">')[2].partition("</script>")[0]
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert rules["default-src"] == "'none'"
    exercises = [name for name in outline.texts if name.startswith("widget-")]
    assert exercises == ["widget-hundred", "widget-predict"]
    packed = [allowed(unpacked(outline, name)) for name in ("vega", "noting", *exercises)]
    assert rules["script-src"].split() == [allowed(script), *packed]
    assert rules["style-src"].split() == [allowed(style)]
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri",
                            "form-action"}  # fmt: skip
    assert outline.all("style") == []
    assert not [name for _, given in outline.elements for name in given if name.startswith("on")]


def test_the_page_carries_the_same_figures_as_the_files_beside_it(
    write: Write, fresno: Edition
) -> None:
    outline = Outline(write(fresno))
    assert unpacked(outline, "csv") == tables.csv_text(fresno)
    assert unpacked(outline, "json") == tables.json_text(fresno)
    figures = json.loads(unpacked(outline, "json"))["figures"]
    assert len(figures) == len({c.address for b in fresno.blocks for c in b.cells}) > 100


def test_charts_are_drawn_before_anybody_opens_the_page(write: Write, fresno: Edition) -> None:
    page = write(fresno)
    charts = [block for block in fresno.blocks if block.spec is not None]
    assert len(charts) >= 8
    for block in charts:
        section = page.partition(f'data-block="{block.id}"')[2].partition("</section>")[0]
        assert section.count("<svg") == 1
        assert section.count("<path") >= len(block.cells)
        assert section.count("<td><a class=") == sum(
            bool(a) for _, row in block.table.rows for a in row
        )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "</section><img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "{{ 7 * 7 }}",
        "&lt;b&gt; & \" '",
    ],
)
def test_whatever_a_sentence_says_stays_text(write: Write, text: str) -> None:
    page = write(spoken(text))
    outline = Outline(page)
    before = Outline(write(spoken("Plain.")))
    assert [tag for tag, _ in outline.elements] == [tag for tag, _ in before.elements]
    assert text in outline.texts["p"]


def test_words_inside_the_embedded_figures_cannot_end_their_script() -> None:
    hostile = "</script><script>alert(1)</script>"
    packed = html.embed_json({"a": hostile})
    assert "<" not in packed
    assert json.loads(packed) == {"a": hostile}


def test_the_page_says_who_has_read_it_and_whose_words_it_has(
    write: Write, fresno: Edition
) -> None:
    page = write(fresno)
    assert "No community has read this story yet." in page
    assert "Nobody has reviewed the words of this page yet." in page
    assert f"Release {fresno.manifest['release']}, edition {fresno.digest[:12]}." in page
