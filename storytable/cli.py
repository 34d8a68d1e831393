"""The door: reads the words of a command, calls one function, prints what a person needs.

Exit codes: 0 done, 1 some editions failed, 2 usage, 3 data or contract, 4 disclosure,
5 environment.
"""

import importlib
import logging
import socket
import subprocess
import sys

import click

from storytable.errors import MachineProblem, StorytableError
from storytable.workspace import find_workspace, make_folder

PORT = 8866


# Imported when asked for: all of them together take longer than most commands do.
_ELSEWHERE = {
    "add": "cli_data:add_command",
    "audit": "cli_data:audit_command",
    "build": "cli_build:build_command",
    "data": "cli_data:data_command",
    "explain": "cli_data:explain_command",
    "kit": "cli_kit:kit_command",
    "new": "cli_build:new_command",
    "review": "cli_review:review_group",
    "site": "cli_build:site_command",
}


class Door(click.Group):
    """Finds commands where they are, and turns a refusal into its sentence and its exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the alphabet."""
        return sorted({*super().list_commands(ctx), *_ELSEWHERE})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, if there is one."""
        if cmd_name not in _ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, _, name = _ELSEWHERE[cmd_name].partition(":")
        found: click.Command = getattr(importlib.import_module(f"storytable.{module}"), name)
        return found

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
    from storytable.checks.all_checks import all_checks  # noqa: PLC0415 - slow, and only needed here
    from storytable.checks.dated import notices  # noqa: PLC0415
    from storytable.checks.reading_level import advice  # noqa: PLC0415
    from storytable.data.gateway import now  # noqa: PLC0415

    workspace = find_workspace()
    problems = all_checks(workspace)
    for problem in problems:
        click.echo(str(problem))
    for notice in [*notices(workspace, now().date()), *advice(workspace)] if not problems else ():
        click.echo(notice)
    things = "thing" if len(problems) == 1 else "things"
    click.echo(f"{len(problems)} {things} to mend." if problems else "Nothing to mend.")
    sys.exit(3 if problems else 0)


@main.command()
def doctor() -> None:
    """Look at this computer and say what is well, what to look at, and what stops Storytable."""
    from storytable.checks import machine  # noqa: PLC0415 - slow, and only needed here

    stopped = False
    for finding in machine.examine(find_workspace()):
        click.echo(f"{finding.state:<6} {finding.text}")
        stopped |= finding.state == machine.STOPS
    if stopped:
        sys.exit(MachineProblem.exit_code)


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


if __name__ == "__main__":
    main()
