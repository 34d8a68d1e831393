"""A dataset to take along: valid metadata, states beside values, the same bytes each time."""

import csv
import hashlib
import io
import json
import zipfile

import pytest

from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.publish import package
from storytable.story.names import Names
from storytable.story.stories import words_folders
from storytable.story.words import read_words
from storytable.workspace import Workspace


@pytest.fixture(scope="module", params=["en", "es"])
def box(
    request: pytest.FixtureRequest,
    release: Release,
    workspace: Workspace,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, str]:
    names = Names(read_words(request.param, words_folders(workspace)), Catalog(release))
    paths = [tmp_path_factory.mktemp("package") / f"{n}.zip" for n in (1, 2)]
    for path in paths:
        package.write(release.safe("kde.graduation"), names, "kde.graduation", path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    with zipfile.ZipFile(paths[0]) as archive:
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


def test_it_holds_figures_dictionary_caveats_and_metadata(box: dict[str, str]) -> None:
    assert sorted(box) == [
        "README.md", "data.csv", "datapackage.json", "dataset.json", "dictionary.csv"
    ]  # fmt: skip
    assert "kyschoolreportcard" in box["README.md"]
    assert json.loads(box["dataset.json"])["@type"] == "Dataset"


def test_the_state_stands_beside_every_value(box: dict[str, str], release: Release) -> None:
    rows = list(csv.DictReader(io.StringIO(box["data.csv"])))
    assert len(rows) == len(release.safe("kde.graduation").frame)
    for row in rows:
        assert (row["value"] != "") == (row["state"] == "published")
        assert row["reason"] or row["state"] == "published"


def test_the_package_describes_the_file_it_comes_with(box: dict[str, str]) -> None:
    resource = json.loads(box["datapackage.json"])["resources"][0]
    raw = ("\ufeff" + box["data.csv"]).encode()
    assert resource["bytes"] == len(raw)
    assert resource["hash"] == "sha256:" + hashlib.sha256(raw).hexdigest()
    header = box["data.csv"].splitlines()[0].split(",")
    assert [field["name"] for field in resource["schema"]["fields"]] == header
