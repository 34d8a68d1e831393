"""The command that writes a workshop kit."""

import shutil
from pathlib import Path

import click

from storytable.checks import disclosure
from storytable.data.releases import Release, open_release
from storytable.publish import atlas
from storytable.publish.files import files_beside
from storytable.publish.kit import box
from storytable.story.batch import Job, make
from storytable.story.editions import Edition, read_edition
from storytable.story.stories import Story, check_view, find_story
from storytable.story.workshop import open_workshop
from storytable.workspace import Workspace, find_workspace, make_folder


@click.command("kit")
@click.argument("story")
@click.option("--place", help="Code of a place, such as 06019; the state, if left out.")
@click.option("--language", "tongues", multiple=True, help="One language, or two for both sheets.")
@click.option("--paper", default="letter", show_default=True, type=click.Choice(box.PAPERS))
@click.option("--url", default="", help="Address at which readers reach the stories, for codes.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Write it here.")
def kit_command(
    story: str, place: str | None, tongues: tuple[str, ...], paper: str, url: str, out: Path | None
) -> None:
    """Write the workshop kit of STORY for one place: a folder, and a zip beside it."""
    workspace = find_workspace()
    make_folder(workspace.home)
    release = open_release(workspace)
    known = find_story(workspace, story)
    if len(set(tongues)) > 2:
        raise click.UsageError("a sheet has room for two languages")
    folder = write_kit(
        workspace,
        known,
        release,
        place=place or known.state,
        tongues=tuple(dict.fromkeys(tongues)) or ("en",),
        paper=paper,
        link=url,
        out=out,
    )
    click.echo(f"Written: {folder} and {folder.name}.zip")


def write_kit(
    workspace: Workspace,
    story: Story,
    release: Release,
    *,
    place: str,
    tongues: tuple[str, ...],
    paper: str,
    link: str,
    out: Path | None,
) -> Path:
    """The folder of the kit; DisclosureProblem where the whole kit would give a figure away."""
    workshops, stories = [], {}
    for tongue in tongues:
        folder = _edition(workspace, story, release, place=place, tongue=tongue)
        edition = read_edition(folder / "edition.json")
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
    target = (out or workspace.home / "kits") / name
    make_folder(target.parent)
    written = box.write(workshops, target, paper=paper, link=link, stories=stories)
    refuse_leaks(release, written)
    return written


def refuse_leaks(release: Release, written: Path) -> None:
    """Attacks the whole kit; takes it away and raises DisclosureProblem where one gives way."""
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
