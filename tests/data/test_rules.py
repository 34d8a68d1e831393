"""Rules as data: every one says how far it may be trusted, and nothing once its day is over."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from storytable.data.contracts import read_contracts
from storytable.data.rules import Rules, read_rules
from storytable.errors import DataProblem
from storytable.story.words import read_words
from storytable.workspace import Workspace

ENTRY = """rules:
- id: AB01
  status: S
  use: R
  statement: rule-AB01
  sources: ["https://office.example/"]
  page_date: "2026"
  quoted: ["a year of it"]
  valid_from: "2026"
  valid_until: "2027-06-30"
  pointers: [P1]
  verified: "2026-11-24"
pointers:
- id: P1
  name: pointer-P1
  pages:
  - {address: "https://office.example/", language: en, seen: seen}
  - {address: "https://office.example/es", language: es, seen: seen}
  verified: "2026-11-24"
"""


@pytest.fixture(scope="module")
def rules(workspace: Workspace) -> Rules:
    return read_rules(workspace.samples)


def written(folder: Path, text: str = ENTRY) -> Path:
    (folder / "rules").mkdir()
    (folder / "rules" / "a.yml").write_text(text, "utf-8")
    return folder


def test_there_is_an_entry_for_every_id_and_words_in_both_languages(
    rules: Rules, workspace: Workspace
) -> None:
    wanted = [f"AG{n:02}" for n in range(1, 46)] + [f"FA{n:02}" for n in range(1, 31)]
    wanted += [f"SS{n:02}" for n in range(1, 37)]
    assert list(rules.rules) == wanted
    for tongue in ("en", "es"):
        words = read_words(tongue, [workspace.samples / "rules"])
        said = [words.say(rule.statement) for rule in rules.rules.values()]
        assert len(set(said)) == len(wanted)
        assert all(words.has(pointer.name) for pointer in rules.pointers.values())


def test_every_rule_leads_to_an_office_and_one_without_a_source_is_never_called_verified(
    rules: Rules,
) -> None:
    for rule in rules.rules.values():
        assert rule.pointers, rule.id
        assert rule.verified == "never" or (rule.quoted and rule.sources), rule.id
        if rule.status == "G":
            assert (rule.use, rule.verified) == ("P", "never"), rule.id


def test_contradictory_rules_say_so_and_none_drives_a_tool(rules: Rules) -> None:
    against = {rule.id for rule in rules.rules.values() if rule.contradictory}
    assert {"AG05", "AG20", "AG36", "FA19", "FA21", "SS20", "SS26", "SS35"} <= against
    assert not [name for name in against if rules.rule(name).use == "R"]
    assert rules.rule("AG20").contradicts == ("AG15",)


def test_nothing_that_may_be_said_names_a_deadline(rules: Rules, workspace: Workspace) -> None:
    past = {rule.id for rule in rules.rules.values() if rule.use == "history"}
    assert {"FA08", "FA09", "FA10"} <= past
    for tongue in ("en", "es"):
        words = read_words(tongue, [workspace.samples / "rules"])
        for rule in rules.rules.values():
            if rule.id.startswith("FA") and rule.may_be_said(date(2026, 11, 28)):
                said = words.say(rule.statement)
                assert "March" not in said
                assert "marzo" not in said
                assert "2027" not in said


def test_a_rule_is_over_the_day_after_its_last(rules: Rules) -> None:
    last = date(2027, 6, 30)
    rule = rules.rule("AG01")
    assert rule.may_be_said(last)
    assert not rule.may_be_said(last + timedelta(days=1))
    assert rules.rule("FA10").may_be_said(date(2025, 1, 1)) is False


def test_what_ends_within_sixty_days_is_listed_soonest_first(rules: Rules) -> None:
    assert rules.ending(date(2026, 11, 28)) == []
    soon = [rule.id for rule in rules.ending(date(2027, 5, 15))]
    assert "AG01" in soon
    assert "FA20" not in soon
    assert "AG01" not in [rule.id for rule in rules.ending(date(2027, 7, 1))]
    assert rules.over(date(2026, 11, 28)) == ["AG16", "AG21", "AG41", "AG44", "FA20"]


def test_a_reader_gets_the_page_in_their_own_language_where_there_is_one(tmp_path: Path) -> None:
    pointer = read_rules(written(tmp_path)).pointer("P1")
    assert pointer.page("es") == ("es", "https://office.example/es")
    assert pointer.page("fr") == ("en", "https://office.example/")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('"2027-06-30"', '"30 June 2027"', "line 10 rules.0.valid_until: .*not a day"),
        ("status: S", "status: C", "contradict each other; say contradictory"),
        ("status: S", "status: G", "was read somewhere"),
        ('verified: "2026-11-24"\npointers', "verified: never\npointers", "was read somewhere"),
        ("  use: R\n", "  use: R\n  usage: R\n", "line 5 rules.0.usage: Extra"),
        ("pointers: [P1]", "pointers: [P2]", "AB01: it names P2"),
        ("a year of it", "word " * 27, "longer than its sentence needs"),
    ],
)
def test_an_entry_that_claims_too_much_is_refused_with_its_line(
    old: str, new: str, complaint: str, tmp_path: Path
) -> None:
    assert old in ENTRY
    with pytest.raises(DataProblem, match=complaint):
        read_rules(written(tmp_path, ENTRY.replace(old, new, 1)))


def test_every_rule_of_ours_says_who_read_it_and_a_rule_may_name_somebody_else(
    rules: Rules, tmp_path: Path
) -> None:
    assert {r.verified_by for r in rules.rules.values()} == {"Storytable"}
    named = ENTRY.replace(
        'verified: "2026-11-24"\np', 'verified: "2026-11-24"\n  verified_by: Ana\np'
    )
    read = read_rules(written(tmp_path, "verified_by: The county\n" + named))
    assert read.rule("AB01").verified_by == "Ana"


def test_an_id_stands_once_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path)
    with pytest.raises(DataProblem, match="no such rule"):
        read_rules(folder).rule("ZZ99")
    (folder / "rules" / "b.yml").write_text(ENTRY, "utf-8")
    with pytest.raises(DataProblem, match="twice"):
        read_rules(folder)


def test_a_folder_of_rules_holds_no_contracts(tmp_path: Path) -> None:
    assert read_contracts(written(tmp_path)) == {}
