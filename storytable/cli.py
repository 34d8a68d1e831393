"""The door: reads the words of a command, calls one function, prints what a person needs.

Exit codes: 0 done, 1 some editions failed, 2 usage, 3 data or contract, 4 disclosure,
5 environment.
"""

import logging
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import click
from tqdm import tqdm

from storytable.checks import all_checks
from storytable.cli_data import add_command, audit_command, data_command, explain_command
from storytable.cli_kit import kit_command
from storytable.cli_review import review_group
from storytable.data.releases import Release, open_release
from storytable.errors import GateClosed, MachineProblem, StorytableError, UsageProblem
from storytable.publish import site
from storytable.publish.files import files_beside
from storytable.story.batch import Job, Outcome, build
from storytable.story.editions import Edition, kept_editions
from storytable.story.stories import Story, check_view, find_story, read_stories, refuse_closed
from storytable.workspace import find_workspace, make_folder

PORT = 8866


class Door(click.Group):
    """Turns a refusal into its sentence and its exit code."""

    def invoke(self, ctx: click.Context) -> object:
        """Runs the command; leaves with the exit code of the refusal where there is one."""
        try:
            return super().invoke(ctx)
        except StorytableError as problem:
            click.echo(f"storytable: {problem}", err=True)
            ctx.exit(problem.exit_code)


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Published data as stories a community can read and answer."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    logging.getLogger("papermill").setLevel(logging.ERROR)
    logging.getLogger("traitlets").setLevel(logging.ERROR)


@main.command("build")
@click.argument("stories", nargs=-1)
@click.option("--place", "places", multiple=True, help="Code of a place, such as 06019.")
@click.option("--compare", multiple=True, help="Code of a place shown beside it (up to three).")
@click.option("--language", "tongues", multiple=True, help="Language, such as es.")
@click.option("--all", "everywhere", is_flag=True, help="Every place and language.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Copy the files here too."
)
def build_command(
    stories: tuple[str, ...],
    places: tuple[str, ...],
    compare: tuple[str, ...],
    tongues: tuple[str, ...],
    everywhere: bool,
    workers: int,
    out: Path | None,
) -> None:
    """Make editions: without a word, the few every story starts with."""
    workspace = find_workspace()
    make_folder(workspace.home)
    release = open_release(workspace)
    chosen = [find_story(workspace, name) for name in stories] or list(
        read_stories(workspace).values()
    )
    jobs = _jobs(
        chosen, release, places=places, compare=compare, tongues=tongues, everywhere=everywhere
    )
    if out is not None:
        make_folder(out)

    def publish(edition: Edition, story: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=workspace, story=story, release=release)

    outcomes = build(jobs, workspace=workspace, release=release, publish=publish, workers=workers)
    failed = _report(outcomes, len(jobs), out)
    if failed:
        click.echo(f"{failed} of {len(jobs)} editions could not be made.", err=True)
        sys.exit(1)


def _jobs(
    stories: list[Story],
    release: Release,
    *,
    places: tuple[str, ...],
    compare: tuple[str, ...],
    tongues: tuple[str, ...],
    everywhere: bool,
) -> list[Job]:
    jobs = []
    for story in stories:
        if not (places or compare or tongues or everywhere):
            views = [(first.place, first.language) for first in story.first_editions]
        else:
            codes = places or (
                [p.code for p in story.places(release.places)] if everywhere else [story.state]
            )
            views = [(code, tongue) for code in codes for tongue in tongues or story.languages]
        for code, tongue in views:
            given = {"place": code, "compare": compare, "language": tongue}
            jobs.append(Job(story, check_view(story, release.places, given)))
    return jobs


def _report(outcomes: Iterable[Outcome], total: int, out: Path | None) -> int:
    failed = 0
    bar = tqdm(outcomes, total=total, unit="edition", disable=not sys.stderr.isatty())
    for outcome in bar:
        bar.write(_line(outcome), file=sys.stderr)
        failed += outcome.problem is not None
        if out is not None and outcome.folder is not None:
            _copy(outcome, out)
    return failed


def _line(outcome: Outcome) -> str:
    if outcome.problem is not None:
        return f"{outcome.job}: not made. {outcome.problem}"
    return f"{outcome.job}: {'made' if outcome.made else 'already there'}."


def _copy(outcome: Outcome, out: Path) -> None:
    view = outcome.job.view
    place = "+".join(code.replace(":", "-") for code in view.places)
    folder = make_folder(out / outcome.job.story.story / place / view.language)
    assert outcome.folder is not None
    for path in outcome.folder.iterdir():
        shutil.copyfile(path, folder / path.name)


@main.command("site")
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder."
)
def site_command(out: Path) -> None:
    """Write gallery and stories as plain files, for a web host or a USB stick.

    It holds every edition that has been made; `build --all` makes all of them.
    """
    workspace = find_workspace()
    release, stories = open_release(workspace), read_stories(workspace)
    kept = [e for e in kept_editions(workspace) if _is_shown(e, stories, release)]
    if not kept:
        raise UsageProblem("the site", "no edition has been made yet", do="build some first")
    count = site.write(
        kept, make_folder(out), workspace=workspace, stories=stories, release=release
    )
    click.echo(f"{count} pages are written; open {out / 'index.html'}")


def _is_shown(edition: Edition, stories: Mapping[str, Story], release: Release) -> bool:
    """Whether an edition may be shown now, and is of one place only."""
    if edition.story not in stories or edition.view.compare:
        return False
    try:
        refuse_closed(stories[edition.story], release)
    except GateClosed:
        return False
    return bool(edition.manifest["release"] == release.id)


@main.command()
@click.option(
    "--port", type=click.IntRange(1, 65535), help=f"Port to listen on (from {PORT}, if left out)."
)
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--room", is_flag=True, help="Open the stories to the phones in this room.")
@click.option(
    "--public-url", help="The address a proxy gives this hub: https://stories.example.org"
)
def serve(port: int | None, no_browser: bool, room: bool, public_url: str | None) -> None:
    """Show the stories on this computer, or to everybody on its network."""
    from storytable.hub.app import serve_hub  # noqa: PLC0415 - slow, and only needed here
    from storytable.hub.doors import doors_of, open_room  # noqa: PLC0415

    workspace = find_workspace()
    make_folder(workspace.home)
    free = _free(port)
    doors = doors_of(room=room, public_url=public_url or "")
    if room:
        open_room(workspace, doors, free, tell=click.echo)
    browser = not no_browser and sys.stdout.isatty()
    serve_hub(workspace, free, browser=browser, doors=doors)


def _free(port: int | None) -> int:
    for candidate in [port] if port else range(PORT, PORT + 20):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", candidate))
            except OSError:
                continue
            return int(candidate)
    raise MachineProblem(
        f"port {port or PORT}",
        "another program already listens here",
        do="stop it, or choose another with --port",
    )


@main.command()
def check() -> None:
    """Read words, stories, contracts and notebooks, and say what is wrong, with file and line."""
    problems = all_checks(find_workspace())
    for problem in problems:
        click.echo(str(problem))
    things = "thing" if len(problems) == 1 else "things"
    click.echo(f"{len(problems)} {things} to mend." if problems else "Nothing to mend.")
    sys.exit(3 if problems else 0)


@main.command()
@click.argument("notebook", required=False)
def lab(notebook: str | None) -> None:
    """Open JupyterLab on the notebooks, for authors on their own computer."""
    workspace = find_workspace()
    target = str(workspace.notebooks / notebook) if notebook else str(workspace.notebooks)
    quiet = [
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    sys.exit(subprocess.call([sys.executable, "-m", "jupyterlab", *quiet, target]))


for command in (
    add_command,
    data_command,
    explain_command,
    audit_command,
    kit_command,
    review_group,
):
    main.add_command(command)


if __name__ == "__main__":
    main()
