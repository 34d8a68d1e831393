"""What a note has put right stays right: an edition that undoes it is refused by its name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from storytable.checks import corrected
from storytable.errors import DataProblem, EditionFailed, UsageProblem
from storytable.review.guards import guard, note_named
from storytable.review.store import Store
from storytable.story.corrections import Correction, path_of, read_corrections, refuse_undone
from storytable.story.editions import Edition, current, keep, kept_editions, read_edition
from storytable.workspace import Workspace
from tests.cases.hostile_texts import HOSTILE
from tests.review.told import a_block, a_told_round, an_edition_with_figure


@pytest.fixture
def edition(edition_of: Callable[..., Edition]) -> Edition:
    return edition_of("class-of-2020", "06019")


@pytest.fixture
def project(tmp_path: Path, edition: Edition) -> Workspace:
    """A project of one story, with one edition of it."""
    found = Workspace(tmp_path / "project", tmp_path / "home")
    folder = found.stories / edition.story
    folder.mkdir(parents=True)
    source = Path(__file__).parent.parent.parent / "stories" / edition.story / "story.yml"
    (folder / "story.yml").write_bytes(source.read_bytes())
    keep(found, edition, {})
    return found


@pytest.fixture
def store(tmp_path: Path, edition: Edition) -> Store:
    opened = Store(tmp_path / "review")
    a_told_round(opened, edition)
    return opened


def later(edition: Edition, key: str = "b" * 16) -> Edition:
    return replace(edition, manifest={**edition.manifest, "key": key * 4})


def guarded(project: Workspace, store: Store, number: str, **said: str) -> Path:
    given = {"place": "06019", "language": "en", **said}
    return guard(project, note_named(store, number), **given)


def test_an_edition_that_undoes_a_correction_is_refused_names_the_note_and_the_old_one_stays(
    project: Workspace, store: Store, edition: Edition
) -> None:
    cell = note_named(store, "5").note.target.address.partition("/")[2]
    shown = next(c.text for b in edition.blocks for c in b.cells if c.address == cell)
    guarded(project, store, "5", holds="shows", text=shown)
    before = current(project, edition.story, edition.view)
    keep(project, later(edition), {})
    wrong = later(an_edition_with_figure(edition, cell, "published", "0.1%"), "c" * 16)
    with pytest.raises(EditionFailed, match=r"note 5 \(spring\).*it shows '0.1%'"):
        keep(project, wrong, {})
    now = current(project, edition.story, edition.view)
    assert now is not None
    assert now != before
    assert read_edition(now / "edition.json").blocks == edition.blocks
    assert len(list(kept_editions(project, also_old=True))) == 2
    assert corrected.check(project) == []


def test_what_a_block_says_and_never_says_again_is_checked_in_its_place_and_language(
    edition: Edition,
) -> None:
    block = a_block(edition, "first")
    words = "".join(r if isinstance(r, str) else r[0] for r in block.text[0])
    plain = {"note": "1" * 32, "number": 1, "round": "spring"}
    about = {**plain, "address": f"{edition.story}#{block.id}", "text": words.upper()}
    says = Correction(**about, holds="says")
    never = Correction(**about, holds="never-says")
    assert (says.fails(edition.blocks), never.fails(edition.blocks)) == ("", "it says so again")
    assert says.fails([]) == "the block is gone"
    assert never.fails([]) == ""
    with pytest.raises(EditionFailed, match="note 1"):
        refuse_undone([never], edition.view, edition.blocks, job="x")
    for elsewhere in ({"place": "06"}, {"language": "es"}):
        other = Correction(**about, holds="never-says", **elsewhere)
        refuse_undone([other], edition.view, edition.blocks, job="x")


def test_only_what_holds_now_of_an_approved_note_becomes_a_check(
    project: Workspace, store: Store
) -> None:
    for number, said in (
        ("5", {"holds": "shows", "text": "0.1%"}),
        ("1", {"holds": "says", "text": "what it does not say"}),
    ):
        with pytest.raises(EditionFailed):
            guarded(project, store, number, **said)
    for number, said in (
        ("1", {"holds": "shows", "text": "x"}),
        ("8", {"holds": "never-says", "text": "x"}),
        ("99", {"holds": "never-says", "text": "x"}),
        ("1", {"holds": "never-says", "text": "x", "place": "06"}),
    ):
        with pytest.raises(UsageProblem):
            guarded(project, store, number, **said)
    assert not path_of(project, "class-of-2020").exists()


def test_any_text_is_read_back_as_it_was_written(project: Workspace, store: Store) -> None:
    texts = [t for t in HOSTILE if t.isprintable()]
    for text in texts:
        guarded(project, store, "1", holds="never-says", text=text)
    assert [c.text for c in read_corrections(project, "class-of-2020")] == texts


def test_a_file_with_a_mistake_is_refused_with_its_line(project: Workspace, store: Store) -> None:
    path = guarded(project, store, "1", holds="never-says", text="x")
    path.write_text(path.read_text("utf-8").replace("never-says", "perhaps-says"), "utf-8")
    with pytest.raises(DataProblem, match=r"line \d+ corrections.0.holds"):
        read_corrections(project, "class-of-2020")
    (problem,) = corrected.check(project)
    assert "perhaps-says" in problem.text or "holds" in problem.text
