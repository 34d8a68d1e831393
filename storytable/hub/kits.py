"""A workshop kit, made, attacked as a whole, and kept only if it gives nothing away."""

import shutil
from pathlib import Path

from storytable.checks import disclosure
from storytable.data.releases import Release
from storytable.publish import atlas
from storytable.publish.files import files_beside
from storytable.publish.kit import box
from storytable.story.batch import Job, make
from storytable.story.editions import Edition, read_edition
from storytable.story.stories import Story, check_view
from storytable.story.workshop import open_workshop
from storytable.workspace import Workspace, make_folder


def write_kit(
    workspace: Workspace,
    story: Story,
    release: Release,
    *,
    place: str,
    tongues: tuple[str, ...],
    paper: str,
    link: str,
    folder: Path,
) -> Path:
    """The kit below `folder`; DisclosureProblem where the whole kit would give a figure away."""
    workshops, stories = [], {}
    for tongue in tongues:
        own = _edition(workspace, story, release, place=place, tongue=tongue)
        edition = read_edition(own / "edition.json")
        workshop = open_workshop(workspace, edition, story, release)
        workshops.append(workshop)
        stories[tongue] = atlas.write(
            edition,
            workspace=workspace,
            story=story,
            release=release,
            charts=workshop.plan.stations,
        )
    name = f"{story.story}-{place.replace(':', '-')}-{'-'.join(tongues)}"
    target = make_folder(folder) / name
    written = box.write(workshops, target, paper=paper, link=link, stories=stories)
    refuse_leaks(release, written)
    return written


def refuse_leaks(release: Release, written: Path) -> None:
    """Attacks the whole kit; takes it away and raises DisclosureProblem where one gives way.

    A kit that tells nothing but figures of the release tells a selection of what is safe together:
    only one that tells another has to be attacked.
    """
    if disclosure.tells_only(release, [written]):
        return
    found = disclosure.audit(release, [written])
    if found.printed or found.narrow:
        shutil.rmtree(written)
        written.with_name(written.name + ".zip").unlink()
        raise disclosure.refusal(found)


def _edition(
    workspace: Workspace, story: Story, release: Release, *, place: str, tongue: str
) -> Path:
    def publish(edition: Edition, of: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=workspace, story=of, release=release)

    view = check_view(story, release.places, {"place": place, "language": tongue})
    outcome = make(Job(story, view), workspace=workspace, release=release, publish=publish)
    if outcome.problem is not None:
        raise outcome.problem
    assert outcome.folder is not None
    return outcome.folder
