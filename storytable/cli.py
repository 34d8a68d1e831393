"""The door: reads the words of a command, calls one function, prints what a person needs.

Exit codes: 0 done, 1 some editions failed, 2 usage, 3 data or contract, 4 disclosure,
5 environment.
"""

import logging
import socket
import subprocess
import sys

import click

from storytable.checks import all_checks
from storytable.checks.dated import notices
from storytable.cli_build import build_command, site_command
from storytable.cli_data import add_command, audit_command, data_command, explain_command
from storytable.cli_kit import kit_command
from storytable.cli_review import review_group
from storytable.data.gateway import now
from storytable.errors import MachineProblem, StorytableError
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
    workspace = find_workspace()
    problems = all_checks(workspace)
    for problem in problems:
        click.echo(str(problem))
    for notice in notices(workspace, now().date()) if not problems else ():
        click.echo(notice)
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
    build_command,
    site_command,
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
