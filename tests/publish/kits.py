"""Real kits for the tests, with the editions' own pages as their stories."""

from collections.abc import Callable
from pathlib import Path

from storytable.data.releases import Release
from storytable.publish.kit import box
from storytable.story.editions import read_edition
from storytable.story.stories import find_story
from storytable.story.workshop import Workshop, open_workshop
from storytable.workspace import Workspace

LINK = "http://192.168.1.20:8866/"  # of a hub in the room
PLACES = [
    ("class-of-2020", "06"),
    ("class-of-2020", "06019"),
    ("class-of-2020", "06091"),
    ("kentucky-graduates", "21"),
    ("kentucky-graduates", "ky:275"),
    ("kentucky-graduates", "ky:905"),
    ("missing-school", "06003"),
    ("university-door", "06091"),
    ("hundred-students", "06091"),
    ("fewer-students", "06"),
    ("form-broke", "nces:1200390"),
    ("school-day", "06003"),
]
ONE_A_STORY = list(dict(PLACES).items())  # the smallest: of several the last


def workshops(
    workspace: Workspace,
    release: Release,
    folder_of_edition: Callable[..., Path],
    story: str,
    place: str,
    tongues: tuple[str, ...] = ("en", "es"),
) -> list[Workshop]:
    """The workshops of one story and place, one a language."""
    found = find_story(workspace, story)
    return [
        open_workshop(
            workspace,
            read_edition(folder_of_edition(story, place, tongue) / "edition.json"),
            found,
            release,
        )
        for tongue in tongues
    ]


def build(made: list[Workshop], folder: Path, folder_of_edition: Callable[..., Path]) -> Path:
    """The kit of these workshops in `folder`, with the editions' own pages."""
    stories = {
        w.language: (
            folder_of_edition(w.story.story, w.edition.view.place, w.language) / "story.html"
        ).read_bytes()
        for w in made
    }
    return box.write(made, folder, paper="letter", link=LINK, stories=stories)
