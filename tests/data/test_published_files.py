"""A published file is read as its contract says, or refused with file, row and column."""

import gzip
from pathlib import Path

import pytest

from storytable.data.contracts import Contract, read_contracts
from storytable.data.file_bytes import read_text
from storytable.data.published_files import ROW, read_published
from storytable.data.releases import Release, merged, read_file
from storytable.data.yaml_files import read_yaml
from storytable.errors import DataProblem
from storytable.workspace import Workspace

SAMPLES = Path(__file__).parent.parent.parent / "data_samples"
GRADUATION = SAMPLES / "cde" / "acgr20_excerpt.txt"


@pytest.fixture(scope="module")
def contract(workspace: Workspace) -> Contract:
    """The contract of a tab-delimited file."""
    return read_contracts(workspace.samples)["cde.graduation"]


def damaged(tmp_path: Path, *changes: tuple[str, str], cut: int = 0) -> Path:
    """A copy of a real excerpt with something wrong in it."""
    text = GRADUATION.read_bytes().decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "acgr20.txt"
    path.write_bytes(text.encode()[: len(text) - cut] if cut else text.encode())
    return path


def cells_of(path: Path, contract: Contract, release: Release) -> int:
    """How many cells the file gives."""
    return len(read_file(path, contract, release.places, release.groups).cells)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_publishers_use_is_read_alike(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes("Cañada\t84.2\r\n".encode(encoding))
    assert read_text(path) == "Cañada\t84.2\r\n".encode()


def test_a_compressed_file_is_read_like_the_file_itself(
    tmp_path: Path, contract: Contract, release: Release
) -> None:
    packed = tmp_path / "acgr20.txt.gz"
    packed.write_bytes(gzip.compress(GRADUATION.read_bytes()))
    assert cells_of(packed, contract, release) == cells_of(GRADUATION, contract, release)


def test_rows_are_numbered_as_in_a_spreadsheet(contract: Contract) -> None:
    table, _ = read_published(GRADUATION, contract)
    lines = GRADUATION.read_bytes().decode().split("\r\n")
    for _, row in table.head(50).iterrows():
        assert lines[row[ROW] - 1].split("\t")[10] == row["ReportingCategory"]


def test_a_renamed_heading_is_refused_with_the_nearest_one(
    tmp_path: Path, contract: Contract
) -> None:
    path = damaged(tmp_path, ("CohortStudents", "Cohort Students"))
    with pytest.raises(
        DataProblem, match=r"'CohortStudents' is missing.*nearest.*'Cohort Students'"
    ):
        read_published(path, contract)


def test_a_cut_file_is_refused_at_the_row_where_it_ends(tmp_path: Path, contract: Contract) -> None:
    rows = GRADUATION.read_bytes().count(b"\n")
    path = damaged(tmp_path, cut=60)
    with pytest.raises(DataProblem, match=rf"row {rows}: this row has \d+ columns; expected 34"):
        read_published(path, contract)


def test_an_unknown_mark_is_refused_not_guessed(
    tmp_path: Path, contract: Contract, release: Release
) -> None:
    path = damaged(tmp_path, ("\t1812\t", "\tn/a\t"))
    with pytest.raises(DataProblem, match=r"row 2 column 'CohortStudents': 'n/a' is neither"):
        cells_of(path, contract, release)


def test_an_unknown_county_code_is_refused(
    tmp_path: Path, contract: Contract, release: Release
) -> None:
    path = damaged(tmp_path, ("2019-20\tC\t01\t", "2019-20\tC\t99\t"))
    with pytest.raises(DataProblem, match="no place is known by the code '99'"):
        cells_of(path, contract, release)


def test_a_row_that_stands_twice_is_refused(
    tmp_path: Path, contract: Contract, release: Release
) -> None:
    line = GRADUATION.read_bytes().decode().split("\r\n")[1]
    path = damaged(tmp_path, (line, f"{line}\r\n{line}"))
    with pytest.raises(DataProblem, match=r"rows 2, 3: 06001, .* stands 2 times"):
        cells_of(path, contract, release)


def test_a_damaged_year_is_refused(tmp_path: Path, contract: Contract, release: Release) -> None:
    path = damaged(tmp_path, ("2019-20\tC", "2019-21\tC"))
    with pytest.raises(DataProblem, match="'2019-21' is not a school year"):
        cells_of(path, contract, release)


@pytest.mark.parametrize("content", [b"", b"\0\1\2\3", b"<html><body>Not found</body></html>"])
def test_what_is_not_a_table_is_refused(tmp_path: Path, contract: Contract, content: bytes) -> None:
    path = tmp_path / "acgr20.txt"
    path.write_bytes(content)
    with pytest.raises(DataProblem, match=r"acgr20\.txt"):
        read_published(path, contract)


def test_two_files_that_print_one_figure_are_refused(
    tmp_path: Path, contract: Contract, release: Release
) -> None:
    again = tmp_path / "acgr20-v2.txt"
    again.write_bytes(GRADUATION.read_bytes())
    readings = [
        (read_file(path, contract, release.places, release.groups), False)
        for path in (GRADUATION, again)
    ]
    with pytest.raises(DataProblem, match="both print"):
        merged(readings, release.places)


@pytest.mark.parametrize("footer", ["Source: the Department\nof Education", '"Source: it, itself"'])
def test_what_stands_below_a_table_is_no_row_of_it(tmp_path: Path, footer: str) -> None:
    content = (SAMPLES / "kde" / "graduation.yml").read_text("utf-8")
    content = content.replace("delimiter: comma", "delimiter: comma, stop_at: Source")
    (tmp_path / "contract.yml").write_text(content, "utf-8")
    whole = (SAMPLES / "kde" / "KY_grad_state_2013_2017_excerpt.csv").read_text("utf-8")
    path = tmp_path / "KY_grad_state.csv"
    path.write_text(f"{whole}\n{footer}\n", "utf-8")
    table, _ = read_published(path, read_yaml(tmp_path / "contract.yml", Contract))
    assert len(table) == len(whole.splitlines()) - 1 == 55
