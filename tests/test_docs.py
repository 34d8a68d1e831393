"""Documentation that is true: commands parse, links resolve, every word and dataset is listed."""

import json
import re
import shlex
from pathlib import Path

import click
import jsonschema
import pytest
import yaml

from storytable.cli import main
from storytable.data.cells import State
from storytable.data.contracts import Contract, contract_files, read_contracts
from storytable.story.blocks import KINDS
from storytable.workspace import Workspace
from tests.conftest import ROOT

SCHEMA = ROOT / "docs" / "contract.schema.json"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
CONTEXT = click.Context(main)


def commands() -> list[tuple[Path, list[str]]]:
    """Every command line of Storytable's own in the documentation."""
    found = []
    for page in PAGES:
        for block in re.findall(r"```sh\n(.*?)```", page.read_text("utf-8"), re.S):
            for line in block.replace("\\\n", " ").splitlines():
                words = (
                    shlex.split(line, comments=True)
                    if "storytable" in line or "start.py" in line
                    else []
                )
                if words[:2] == ["python3", "start.py"] and words[2:3] not in ([], ["test"]):
                    found.append((page, words[2:]))
                if words[:1] == ["storytable"]:
                    found.append((page, words[1:]))
    return found


@pytest.mark.parametrize(
    ("page", "words"), commands(), ids=lambda v: " ".join(v) if isinstance(v, list) else v.stem
)
def test_a_documented_command_is_one_the_program_knows(page: Path, words: list[str]) -> None:
    name, *rest = words
    command = main.get_command(CONTEXT, name)
    assert command is not None, f"{page} documents {name}"
    command.make_context(name, rest, parent=CONTEXT)


def test_the_readme_has_its_two_commands() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.S)
    assert [block.strip() for block in blocks] == ["python3 start.py", "python3 start.py test"]


def test_every_command_is_documented() -> None:
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    assert [name for name in main.list_commands(CONTEXT) if f"`{name}`" not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        if not re.match(r"https?:", target):
            assert (page.parent / target).exists(), target


def test_the_files_a_newcomer_reads_first_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    paragraph = text.partition("Read these six files first")[2].partition("##")[0]
    files = re.findall(r"`([a-z_]+/[a-z_]+\.py)`", paragraph)
    assert len(files) == 6
    assert all((ROOT / "storytable" / name).exists() for name in files)


def test_the_glossary_has_every_state_and_the_words_of_the_house() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    wanted = [state.value for state in State if state is not State.PUBLISHED]
    wanted += ["dataset", "measure", "cell", "address", "edition", "release", "contract", "anchor"]
    assert [word for word in wanted if f"**{word}**" not in text] == []


def test_every_kind_of_block_has_a_look(workspace: Workspace) -> None:
    style = (workspace.root / "widgets" / "story.css").read_text("utf-8")
    drawn = [k for k in KINDS if k not in ("widget", "exhibit")]
    assert [kind for kind in drawn if f".block.{kind}" not in style] == []


def test_every_dataset_tells_who_made_it_in_both_languages(workspace: Workspace) -> None:
    for name, contract in read_contracts(workspace.samples).items():
        for tongue in ("en", "es"):
            text = (workspace.samples / contract.provider / f"{tongue}.ftl").read_text("utf-8")
            assert f"biography-{name.replace('.', '-').replace('_', '-')} =" in text


def test_the_project_says_nothing_about_places_outside_it() -> None:
    outside = re.compile(r"/work/|\.\./shared|/tmp/|\.library")
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        skipped = {".git", ".venv", ".storytable", "__pycache__", ".ci", "tests"} & set(parts)
        if (
            path.is_file()
            and not skipped
            and path.suffix in {".py", ".md", ".yml", ".js", ".ftl", ".toml"}
        ):
            assert not outside.search(path.read_text("utf-8")), path


def test_the_schema_of_contracts_is_the_one_the_program_uses(workspace: Workspace) -> None:
    """After a change: `python -m tests.test_docs` writes it again."""
    written = json.loads(SCHEMA.read_text("utf-8"))
    assert written == schema()
    checker = jsonschema.Draft202012Validator(written)
    paths = contract_files(workspace.samples)
    assert len(paths) > 10
    for path in paths:
        content = yaml.safe_load(path.read_text("utf-8"))  # as an editor reads it
        assert [f"{e.json_path}: {e.message}" for e in checker.iter_errors(content)] == [], path


def schema() -> dict[str, object]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Contract of a dataset",
        **Contract.model_json_schema(),
    }


if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
