"""The command that writes a workshop kit."""

from pathlib import Path

import click

from storytable.data.releases import open_release
from storytable.hub.kits import write_kit
from storytable.publish.kit import box
from storytable.review.store import Store
from storytable.story.stories import find_story
from storytable.workspace import find_workspace, make_folder


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
    with Store(make_folder(workspace.home)) as store:
        folder = write_kit(
            workspace,
            known,
            release,
            place=place or known.state,
            tongues=tuple(dict.fromkeys(tongues)) or ("en",),
            paper=paper,
            link=url,
            folder=out or workspace.home / "kits",
            store=store,
        )
    click.echo(f"Written: {folder} and {folder.name}.zip")
