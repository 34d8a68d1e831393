"""The commands that make pages: editions, many at once, and the site of plain files."""

import json
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import click
from tqdm import tqdm

from storytable.data.releases import Release, open_release
from storytable.errors import DataProblem, GateClosed, UsageProblem
from storytable.publish import site
from storytable.publish.files import files_beside
from storytable.story.batch import Job, Outcome, build, changed_since
from storytable.story.beginning import begin
from storytable.story.editions import Edition, kept_editions
from storytable.story.stories import (
    Story,
    check_view,
    find_story,
    read_stories,
    refuse_closed,
    unreadable,
)
from storytable.workspace import Workspace, find_workspace, make_folder, write_whole

_REPORT = "last-build.json"


@click.command("build")
@click.argument("stories", nargs=-1)
@click.option("--place", "places", multiple=True, help="Code of a place, such as 06019.")
@click.option("--compare", multiple=True, help="Code of a place shown beside it (up to three).")
@click.option("--query", default="", help="A question, as in the address of the page explore.")
@click.option("--language", "tongues", multiple=True, help="Language, such as es.")
@click.option("--all", "everywhere", is_flag=True, help="Every place and language.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@click.option("--failed", is_flag=True, help="Only what could not be made the last time.")
@click.option("--explain", is_flag=True, help="Say what would be made and why; make nothing.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Copy the files here too."
)
def build_command(
    stories: tuple[str, ...],
    places: tuple[str, ...],
    compare: tuple[str, ...],
    query: str,
    tongues: tuple[str, ...],
    everywhere: bool,
    workers: int,
    failed: bool,
    explain: bool,
    out: Path | None,
) -> None:
    """Make editions: without a word, the few every story starts with.

    What is there already and made from the same is left alone; last-build.json says what became
    of each.
    """
    workspace = find_workspace()
    make_folder(workspace.home)
    release = open_release(workspace)
    chosen = [find_story(workspace, name) for name in stories] or list(
        read_stories(workspace).values()
    )
    jobs = (
        _failed_before(workspace, release)
        if failed
        else _jobs(
            chosen,
            release,
            asked={"compare": compare, **({"query": query} if query else {})},
            places=places,
            tongues=tongues,
            everywhere=everywhere,
        )
    )
    if explain:
        for job in jobs:
            click.echo(f"{job}: {_why(changed_since(workspace, job, release))}")
        return
    if out is not None:
        make_folder(out)

    def publish(edition: Edition, story: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=workspace, story=story, release=release)

    outcomes = build(jobs, workspace=workspace, release=release, publish=publish, workers=workers)
    report = _report(outcomes, len(jobs), out)
    write_whole(workspace.home / _REPORT, json.dumps(report, ensure_ascii=False, indent=1).encode())
    missing = sum(bool(line["problem"]) for line in report)
    _tell_what_is_missing(missing, len(jobs), [] if stories else unreadable(workspace))


def _tell_what_is_missing(missing: int, wanted: int, left_out: list[DataProblem]) -> None:
    """Ends with 1 where editions could not be made, or a story could not be read."""
    if missing:
        click.echo(f"{missing} of {wanted} editions could not be made.", err=True)
    for problem in left_out:
        click.echo(f"Left out: {problem}", err=True)
    if missing or left_out:
        sys.exit(1)


def _why(names: list[str] | None) -> str:
    """What an edition lacks, in a line."""
    if names is None:
        return "not made yet."
    if not names:
        return "already there."
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"changed since: {', '.join(names[:3])}{more}."


def _failed_before(workspace: Workspace, release: Release) -> list[Job]:
    """The jobs of the last build that failed."""
    path = workspace.home / _REPORT
    if not path.exists():
        raise UsageProblem("--failed", "nothing has been built yet", do="build without it first")
    jobs = []
    for line in json.loads(path.read_text("utf-8")):
        if line["problem"]:
            story = find_story(workspace, line["story"])
            jobs.append(Job(story, check_view(story, release.places, line["view"])))
    return jobs


def _jobs(
    stories: list[Story],
    release: Release,
    *,
    asked: Mapping[str, object],
    places: tuple[str, ...],
    tongues: tuple[str, ...],
    everywhere: bool,
) -> list[Job]:
    jobs = []
    for story in stories:
        if not (places or any(asked.values()) or tongues or everywhere):
            views = [(first.place, first.language) for first in story.first_editions]
        else:
            codes = places or (
                [p.code for p in story.places(release.places)] if everywhere else [story.state]
            )
            views = [(code, tongue) for code in codes for tongue in tongues or story.languages]
        for code, tongue in views:
            given = {**asked, "place": code, "language": tongue}
            jobs.append(Job(story, check_view(story, release.places, given)))
    return jobs


def _report(outcomes: Iterable[Outcome], total: int, out: Path | None) -> list[dict[str, object]]:
    """A line for people as each is done, and what became of all of them for machines."""
    report = []
    bar = tqdm(outcomes, total=total, unit="edition", disable=not sys.stderr.isatty())
    for outcome in bar:
        bar.write(_line(outcome), file=sys.stderr)
        report.append(_told(outcome))
        if out is not None and outcome.folder is not None:
            _copy(outcome, out)
    return sorted(report, key=lambda line: (line["story"], str(line["view"])))


def _told(outcome: Outcome) -> dict[str, object]:
    view = outcome.job.view
    return {
        "story": outcome.job.story.story,
        "view": {"place": view.place, "compare": list(view.compare), "language": view.language},
        "made": outcome.made,
        "folder": str(outcome.folder) if outcome.folder else "",
        "problem": str(outcome.problem) if outcome.problem else "",
    }


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


@click.command("site")
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


@click.command("new")
@click.argument("name")
@click.option("--about", "measure", required=True, help="A measure, such as cde.graduation.rate.")
def new_command(name: str, measure: str) -> None:
    """Begin the story NAME about one measure: notebook, words in each language, a test."""
    workspace = find_workspace()
    make_folder(workspace.home)
    for path in begin(workspace, open_release(workspace), name, measure):
        click.echo(path.relative_to(workspace.root))
    click.echo(f"Next: `check` lists what is yours to write; `build {name}` shows how it looks.")
