"""A story that has just begun is told at once, whatever the measure has or lacks."""

import pytest

from storytable.checks.all_checks import all_checks
from storytable.data.releases import Release
from storytable.errors import UsageProblem
from storytable.story.batch import Job, make
from storytable.story.beginning import begin
from storytable.story.stories import check_view, find_story
from storytable.workspace import Workspace

# By group and by year; ranges without groups; one year of schools; another state.
MEASURES = [
    "cde.graduation.rate",
    "census.saipe.poverty_rate",
    "csac.aid.completed",
    "kde.graduation.rate",
]


@pytest.mark.parametrize("measure", MEASURES)
def test_it_is_told_for_the_first_place_it_has(
    measure: str, project: Workspace, release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_ROOT", str(project.root))
    monkeypatch.setenv("STORYTABLE_HOME", str(project.home))
    begin(project, release, "my-story", measure)
    story = find_story(project, "my-story")
    first = story.first_editions[0]
    view = check_view(story, release.places, {"place": first.place, "language": first.language})
    made = make(Job(story, view), workspace=project, release=release, publish=lambda *_: {})
    assert made.problem is None, str(made.problem)


def test_a_file_that_is_there_is_never_written_over(project: Workspace, release: Release) -> None:
    kept = project.root / "tests" / "stories" / "test_my_story.py"
    kept.parent.mkdir(parents=True)
    kept.write_text("# mine", "utf-8")
    with pytest.raises(UsageProblem, match="there already"):
        begin(project, release, "my-story", "kde.graduation.rate")
    assert kept.read_text("utf-8") == "# mine"
    assert not (project.stories / "my-story").exists()


def test_check_finds_the_prompts_and_nothing_else(project: Workspace, release: Release) -> None:
    begin(project, release, "my-story", "cde.graduation.rate")
    found = all_checks(project)
    assert found
    assert all("is still a prompt" in problem.text for problem in found)


@pytest.mark.parametrize(
    ("name", "measure", "said"),
    [
        ("My Story", "cde.graduation.rate", "small letters"),
        ("class-of-2020", "cde.graduation.rate", "there is one of this name"),
        ("my-story", "cde.graduation.rat", "no such measure"),
        ("my-story", "fsa.demographics.nobody", "no such measure"),
    ],
)
def test_what_cannot_be_begun_is_refused_and_leaves_nothing(
    name: str, measure: str, said: str, project: Workspace, release: Release
) -> None:
    with pytest.raises(UsageProblem, match=said):
        begin(project, release, name, measure)
    assert not (project.stories / "my-story").exists()
    assert not (project.root / "tests").exists()
