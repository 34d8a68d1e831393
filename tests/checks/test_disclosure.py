"""The audit reads back everything that was built, and finds what was planted in it."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.checks.disclosure import Audit, audit, refusal, tells_only
from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.publish import html, package
from storytable.publish.weaving import weave
from storytable.story.names import Names
from storytable.story.stories import words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace


@pytest.fixture(scope="module")
def built(folder_of_edition: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stands beside a real edition, copied so that it can be spoilt."""
    folder = tmp_path_factory.mktemp("built")
    for path in folder_of_edition("kentucky-graduates", "21").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def withheld(release: Release) -> str:
    """The address of a count of a county that its publisher withholds."""
    frame = release.safe("cde.graduation").frame
    hidden = frame[(frame["state"] == "withheld") & (frame["reason"] != "protected")]
    row = hidden[hidden["measure"] == "cde.graduation.cohort"].iloc[0]
    return "/".join(str(row[key]) for key in ("measure", "place", "group", "period"))


def test_real_editions_show_figures_and_give_nothing_away(release: Release, built: Path) -> None:
    found = audit(release, [built])
    assert found.artefacts >= 4
    assert found.figures > 40
    assert found.withheld > 5_000
    assert (found.printed, found.narrow) == (0, 0)


@pytest.mark.parametrize("name", ["data.json", "data.csv", "story.html", "edition.json"])
def test_every_kind_of_artefact_is_read(release: Release, built: Path, name: str) -> None:
    assert audit(release, [built / name]).figures > 40


def test_a_withheld_number_in_an_old_edition_is_found(
    release: Release, built: Path, tmp_path: Path
) -> None:
    old = {"figures": [{"address": withheld(release), "state": "published", "value": 7}]}
    (tmp_path / "data.json").write_text(json.dumps(old), "utf-8")
    found = audit(release, [built, tmp_path])
    assert found.printed == 1
    assert refusal(found).exit_code == 4
    assert "cde" not in str(refusal(found))


def test_a_number_packed_into_a_zip_is_found(release: Release, tmp_path: Path) -> None:
    line = f"address,state,value,low,high\r\n{withheld(release)},published,7,,\r\n"
    with zipfile.ZipFile(tmp_path / "kit.zip", "w") as box:
        box.writestr("data.csv", line)
    assert audit(release, [tmp_path]).printed == 1


def test_a_range_of_a_withheld_figure_is_found_as_well(release: Release, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    line = "address,state,value,low,high\r\n" + withheld(release)
    path.write_text(f"{line},bounded,,7,8\r\n", "utf-8")
    assert audit(release, [path]).printed == 1
    assert not tells_only(release, [path])
    path.write_text(f"{line},withheld,,,\r\n", "utf-8")
    assert audit(release, [path]).printed == 0
    assert tells_only(release, [path])


def test_a_number_woven_into_a_page_of_many_places_is_found(
    release: Release, tmp_path: Path
) -> None:
    address = withheld(release)
    place = address.split("/")[1]
    texts = [
        {"csv": f"address,state,value,low,high\r\n{address},{state},{number},,\r\n"}
        for state, number in (("withheld", ""), ("published", "7"), ("withheld", ""))
    ]
    rows = json.dumps([{"address": address, "state": "published", "value": 7}])
    marks = [(f"/{place}/",), ("/1/",), ("/2/",)]
    for name, woven in {
        "table": weave(texts, marks),
        "chart": weave([{"vega:a": rows.replace("7", number)} for number in "78"], marks[:2]),
        "nothing": weave(texts[::2], marks[::2]),
    }.items():
        packed = html.packed(json.dumps(woven))
        page = f'<script type="text/plain" id="places">{packed}</script>'
        (tmp_path / f"{name}.html").write_text(page, "utf-8")
        assert address not in page
        assert audit(release, [tmp_path / f"{name}.html"]).printed == (name != "nothing")
    (tmp_path / "sweep.json").write_text(json.dumps(weave(texts, marks)), "utf-8")
    assert audit(release, [tmp_path / "sweep.json"]).printed == 1


def test_an_export_of_a_whole_dataset_gives_nothing_away(
    release: Release, workspace: Workspace, tmp_path: Path
) -> None:
    names = Names(read_words("es", words_folders(workspace)), Catalog(release))
    cells = release.safe("cde.graduation")
    package.write(cells, names, "cde.graduation", tmp_path / "a.zip")
    found = audit(release, [tmp_path])
    assert found.figures == len(cells.frame)
    assert found == Audit(1, len(cells.frame), found.withheld, 0, 0)
