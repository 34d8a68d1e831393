"""The one-file story of all places: small, closed, the same every time, and audited whole."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storytable.checks.disclosure import audit
from storytable.data.releases import Release
from storytable.publish.html import names_for
from storytable.publish.lean_vega import drawing_module
from storytable.publish.weaving import unweave
from storytable.story.activities import read_plan
from storytable.story.block_html import block_html
from storytable.story.editions import Edition
from storytable.workspace import Workspace
from tests.publish.test_html import Outline, allowed, unpacked

pytestmark = pytest.mark.slow
LIMIT = 600_000
STORY = "class-of-2020"


@pytest.fixture(scope="module")
def fresno(atlas_of: Callable[..., Path]) -> Outline:
    """The file of Fresno County in English."""
    return Outline(atlas_of(STORY, "06019").read_text("utf-8"))


@pytest.fixture(scope="module")
def content(fresno: Outline) -> Any:
    """What it holds of all places."""
    return json.loads(unpacked(fresno, "places"))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("place", ["06", "06019", "06091"])
def test_58_counties_and_the_state_with_six_charts_fit_in_600_kilobytes(
    place: str, language: str, atlas_of: Callable[..., Path]
) -> None:
    path = atlas_of(STORY, place, language)
    outline = Outline(path.read_text("utf-8"))
    assert path.stat().st_size <= LIMIT
    assert len(json.loads(unpacked(outline, "places"))["places"]) == 59
    assert outline.all("class").count("chart") == 6


def test_the_policy_allows_this_script_this_style_the_small_vega_and_nothing_else(
    fresno: Outline, atlas_of: Callable[..., Path]
) -> None:
    page = atlas_of(STORY, "06019").read_text("utf-8")
    script = page.partition('<script type="module">')[2].partition("</script>")[0]
    style = page.partition("<style>")[2].partition("</style>")[0]
    policy = next(str(given["content"]) for _, given in fresno.elements if "http-equiv" in given)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["style-src"] == allowed(style)
    packed = [allowed(unpacked(fresno, name)) for name in ("vega", "noting")]
    assert rules["script-src"].split() == [allowed(script), *packed]
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri",
                            "form-action"}  # fmt: skip
    assert unpacked(fresno, "vega") == drawing_module()
    fetched = {given.get("href") for tag, given in fresno.elements if tag != "a"} - {None}
    assert fetched <= {"data:,"}
    assert fresno.all("src") == []


def test_every_text_of_a_place_is_the_one_of_its_own_edition(
    content: Any,
    edition_of: Callable[..., Edition],
    workspace: Workspace,
    release: Release,
) -> None:
    stations = read_plan(workspace, STORY).stations
    held = dict(zip(content["places"], unweave(content), strict=True))
    for place in ("06", "06003", "06075", "06091"):
        edition = edition_of(STORY, place)
        words = names_for(workspace, edition, release).words
        for block in edition.blocks:
            on_paper = block.widget is not None  # the kit has the sheet and the people themselves
            if not on_paper and (block.spec is None or block.id in stations):
                assert held[place].pop(f"html:{block.id}") == block_html(block, words)
        charts = {name for name in held[place] if name.startswith("vega:")}
        assert charts == {f"vega:{name}" for name in stations}
        assert held[place].keys() - charts == {"title", "arrived", "csv", "file"}


def test_the_next_county_is_not_swept_for_again_and_the_bytes_stay_the_same(
    workspace: Workspace, atlas_of: Callable[..., Path]
) -> None:
    first = atlas_of(STORY, "06019").read_bytes()
    (kept,) = (workspace.sweeps / STORY / "en").iterdir()
    made = kept.stat().st_mtime_ns
    atlas_of(STORY, "06091")
    assert atlas_of(STORY, "06019").read_bytes() == first
    assert kept.stat().st_mtime_ns == made


def test_the_audit_reads_every_figure_of_every_place_and_none_is_given_away(
    release: Release, atlas_of: Callable[..., Path], content: Any
) -> None:
    found = audit(release, [atlas_of(STORY, "06019")])
    told = {
        line.split(",")[0] for place in unweave(content) for line in place["csv"].split("\r\n")[1:]
    }
    assert found.figures == len(told - {""}) > 10_000
    assert (found.artefacts, found.printed, found.narrow) == (1, 0, 0)
