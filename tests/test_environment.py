"""pyproject.toml, the two locks, environment.yml and docs/dependencies.md say the same.

Run as a program, it writes environment.yml from the lock.
"""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock.txt", "requirements.test.lock.txt")
ENVIRONMENT_HEAD = """\
# Written from requirements.lock.txt; docs/dependencies.md says how. pip refuses an editable
# install beside hashes, so the hashes stay in the lock, which start.py uses.
name: storytable
channels:
  - conda-forge
  - nodefaults
dependencies:
  - python>=3.11
  - pip
  - pip:
"""


def lock_lines(name: str) -> list[str]:
    """The lock's requirements, one a line, each with its hashes."""
    return (ROOT / name).read_text("utf-8").replace("\\\n", " ").splitlines()


def pins(name: str) -> list[str]:
    """The lock's requirements without their hashes: `name==version ; marker`."""
    return [line.split("--hash=")[0].strip() for line in lock_lines(name)]


def environment_text() -> str:
    """What environment.yml must say: every pin of the lock, then this folder."""
    return ENVIRONMENT_HEAD + "".join(
        f"      - {line}\n" for line in [*pins("requirements.lock.txt"), "-e ."]
    )


def declared(*, with_tests: bool) -> list[Requirement]:
    """The requirements that pyproject.toml declares."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = project["project"]["dependencies"] + project["dependency-groups"]["setup"]
    if with_tests:
        lines = lines + project["project"]["optional-dependencies"]["test"]
    return [Requirement(line) for line in lines]


def explained() -> dict[str, list[str]]:
    """Package → the cells of its row in docs/dependencies.md."""
    text = (ROOT / "docs/dependencies.md").read_text("utf-8")
    rows = re.findall(r"^\| `([^`]+)` \|(.+)\|$", text, flags=re.MULTILINE)
    return {name: [cell.strip() for cell in cells.split("|")] for name, cells in rows}


@pytest.mark.parametrize(("lock", "with_tests"), [(LOCKS[0], False), (LOCKS[1], True)])
def test_every_declared_package_is_pinned_inside_its_range(lock: str, with_tests: bool) -> None:
    pinned = [Requirement(line) for line in pins(lock)]
    for wanted in declared(with_tests=with_tests):
        name = canonicalize_name(wanted.name)
        versions = [
            next(iter(pin.specifier)).version
            for pin in pinned
            if canonicalize_name(pin.name) == name
        ]
        assert versions, f"{lock} does not pin {wanted.name}"
        outside = [version for version in versions if version not in wanted.specifier]
        assert not outside, f"{lock} pins {wanted.name} to {outside}; pyproject says {wanted}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_carries_hashes(lock: str) -> None:
    for line in lock_lines(lock):
        assert re.match(r"[\w.-]+(\[[\w,-]+\])?==[\w.!+]+ ", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", line), line


def test_the_test_lock_repeats_the_lock_line_for_line() -> None:
    assert set(lock_lines(LOCKS[0])) <= set(lock_lines(LOCKS[1]))


@pytest.mark.parametrize("file", [*LOCKS, "environment.yml", "docs/dependencies.md"])
def test_no_file_names_the_host_a_package_comes_from(file: str) -> None:
    found = re.findall(
        r"\S*(?:://|--index|--extra-index|--find-links|\.org\b|\.com\b|\.io\b)\S*",
        (ROOT / file).read_text("utf-8"),
    )
    assert not found


def test_jsonschema_stays_below_the_release_that_slows_every_start() -> None:
    (pinned,) = (Requirement(p) for p in pins(LOCKS[0]) if p.startswith("jsonschema["))
    assert next(iter(pinned.specifier)).version in SpecifierSet("<4.25")


def test_pyarrow_is_not_installed_for_readers() -> None:
    assert not [pin for pin in pins(LOCKS[0]) if pin.startswith("pyarrow")]


def test_environment_yml_has_the_pins_of_the_lock() -> None:
    text = (ROOT / "environment.yml").read_text("utf-8")
    assert text == environment_text(), "run: python tests/test_environment.py"


def test_environment_yml_asks_conda_for_python_and_pip_only() -> None:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))
    assert environment["name"] == "storytable"
    assert environment["channels"] == ["conda-forge", "nodefaults"]
    *by_conda, by_pip = environment["dependencies"]
    assert by_conda == ["python>=3.11", "pip"]
    assert by_pip["pip"] == [*pins(LOCKS[0]), "-e ."]


def test_every_declared_package_is_explained_with_its_licence_and_no_other_is() -> None:
    rows = explained()
    assert sorted(rows) == sorted(wanted.name for wanted in declared(with_tests=True))
    for name, cells in rows.items():
        assert len(cells) == 3, f"docs/dependencies.md: {name} needs purpose, licence and reason"
        assert all(cells), f"docs/dependencies.md: {name} has an empty cell"


def test_the_licences_named_let_everyone_use_and_pass_on() -> None:
    free = r"(BSD|MIT|Apache|MPL)[\w.-]*( and (BSD|MIT|Apache|MPL)[\w.-]*)*"
    for name, (_, licence, _) in explained().items():
        assert re.fullmatch(free, licence), f"{name}: {licence}"


if __name__ == "__main__":
    (ROOT / "environment.yml").write_text(environment_text(), encoding="utf-8")
