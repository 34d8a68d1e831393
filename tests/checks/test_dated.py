"""`check` tells which rules end soon, and finds rules without words."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from storytable.checks import dated
from storytable.cli import main
from storytable.workspace import Workspace


@pytest.fixture
def copied(workspace: Workspace, tmp_path: Path) -> Workspace:
    shutil.copytree(workspace.samples / "rules", tmp_path / "data_samples" / "rules")
    return Workspace(tmp_path, tmp_path / "home")


def test_rules_without_words_are_found_by_language(copied: Workspace) -> None:
    path = copied.samples / "rules" / "es.ftl"
    path.write_text(re.sub(r"^(rule-AG01|pointer-P1) =.*\n", "", path.read_text(), flags=re.M))
    assert [(p.path.name, p.text.split()[0]) for p in dated.check(copied)] == [
        ("es.ftl", "rule-AG01"),
        ("es.ftl", "pointer-P1"),
    ]


def test_a_rule_that_cannot_be_read_is_a_problem_with_its_line(copied: Workspace) -> None:
    path = copied.samples / "rules" / "aid.yml"
    path.write_text(path.read_text().replace("  use: R", "  use: X", 1))
    (problem,) = dated.check(copied)
    assert re.search(r"aid\.yml line \d+ rules\.0\.use", problem.text)


def test_what_ends_within_sixty_days_is_told_and_is_no_failure(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not any("AG01" in line for line in dated.notices(workspace, date(2026, 11, 28)))
    lines = dated.notices(workspace, date(2027, 5, 15))
    assert any(line.startswith("AG01 holds until 2027-06-30: read P1 again") for line in lines)
    monkeypatch.setenv("STORYTABLE_CLOCK", "2027-05-15T08:00-08:00")
    done = CliRunner().invoke(main, ["check"])
    assert done.exit_code == 0, done.output
    assert "AG01 holds until 2027-06-30" in done.output
    assert "Nothing to mend." in done.output
