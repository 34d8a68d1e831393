"""What a reader may ask of a story, and how anything else is refused."""

import pytest

from storytable.checks import declared
from storytable.data.releases import Release
from storytable.errors import DataProblem, UsageProblem
from storytable.story.stories import Story, check_view, find_story, read_stories, unreadable
from storytable.workspace import Workspace


@pytest.fixture
def story(workspace: Workspace) -> Story:
    """A story told for a state and its counties."""
    return find_story(workspace, "class-of-2020")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"place": "06999"}, "not told for this place"),
        ({"place": "ky:001"}, "not told for this place"),
        ({"place": "Fresno"}, "not told for this place"),
        ({"place": 6019}, "this is a number, and a place code is text"),
        ({"place": 6}, "this is a number, and a place code is text"),
        ({"plcae": "06019"}, "has no such parameter; expected one of place, compare, language"),
        ({"language": "fr"}, "not told in this language"),
        ({"compare": ["06001", "06003", "06005", "06007"]}, "4 places beside the first"),
        ({"compare": [6001]}, "this is a number"),
        ({"compare": 6001}, "this is a number"),
        ({"compare": "06001,nowhere"}, "not told for this place"),
    ],
)
def test_what_the_story_does_not_have_is_refused(
    story: Story, release: Release, given: dict[str, object], message: str
) -> None:
    with pytest.raises(UsageProblem, match=message):
        check_view(story, release.places, given)


def test_nothing_given_is_the_state_in_the_first_language(story: Story, release: Release) -> None:
    view = check_view(story, release.places, {})
    assert (view.place, view.compare, view.language) == ("06", (), "en")


def test_a_place_is_not_set_beside_itself_or_twice(story: Story, release: Release) -> None:
    given = {"place": "06019", "compare": ["06019", "06001", "06001"]}
    assert check_view(story, release.places, given).compare == ("06001",)


def test_an_unknown_story_is_refused_with_the_known_ones(workspace: Workspace) -> None:
    with pytest.raises(UsageProblem, match=r"class-of-2020, .*kentucky-graduates"):
        find_story(workspace, "class-of-2021")


def test_the_first_story_is_told_for_the_state_and_all_its_counties(
    story: Story, release: Release
) -> None:
    places = story.places(release.places)
    assert [p.level for p in places] == ["state"] + ["county"] * 58
    assert [p.code for p in places] == sorted(p.code for p in places)


def test_a_mistake_in_one_story_costs_no_other_its_readers(project: Workspace) -> None:
    path = project.stories / "missing-school" / "story.yml"
    path.write_text(path.read_text("utf-8").replace("stage: school", "stage: food"), "utf-8")
    assert "class-of-2020" in read_stories(project)
    assert "missing-school" not in read_stories(project)
    assert find_story(project, "class-of-2020").story == "class-of-2020"
    (problem,) = unreadable(project)
    assert "missing-school" in str(problem)
    assert "stage" in str(problem)
    with pytest.raises(DataProblem, match="stage"):
        find_story(project, "missing-school")
    assert any("stage" in found.text for found in declared.check(project))
