"""Many editions at once: what is already there is left alone, one failure stops nothing else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from storytable.data.releases import Release
from storytable.errors import StorytableError
from storytable.story.drawers import Draw, drawers
from storytable.story.drawings import draw
from storytable.story.editions import Edition, current, keep, make_edition, read_edition
from storytable.story.ingredients import differences, figures_in, figures_of, key_of, made_from
from storytable.story.runner import execute
from storytable.story.stories import Story, View, refuse_closed
from storytable.workspace import Workspace

NOTEBOOK = "notebook.ipynb"
Publish = Callable[[Edition, Story], Mapping[str, bytes]]


@dataclass(frozen=True)
class Job:
    """One edition to be made."""

    story: Story
    view: View

    def __str__(self) -> str:
        asked = f" {self.view.query}" if self.view.query else ""
        return f"{self.story.story} {'+'.join(self.view.places)} {self.view.language}{asked}"


@dataclass(frozen=True)
class Outcome:
    """What became of a job: the edition's folder, whether it was made now, or the refusal."""

    job: Job
    folder: Path | None
    made: bool = False
    problem: StorytableError | None = None


def build(
    jobs: Sequence[Job], *, workspace: Workspace, release: Release, publish: Publish, workers: int
) -> Iterator[Outcome]:
    """Outcomes as they come. Each kernel is a process of its own, so its death costs one job."""
    with drawers(workers) as draw, ThreadPoolExecutor(max_workers=workers) as pool:
        make_it = partial(make, workspace=workspace, release=release, publish=publish, draw=draw)
        waiting = [pool.submit(make_it, job) for job in jobs]
        for done in as_completed(waiting):
            yield done.result()


def make(
    job: Job, *, workspace: Workspace, release: Release, publish: Publish, draw: Draw = draw
) -> Outcome:
    """The edition of one job: the one at hand if nothing it is made from has changed."""
    try:
        refuse_closed(job.story, release)
        found = taken_over(job, workspace=workspace, release=release, publish=publish)
        if found is not None:
            return Outcome(job, found)
        edition, notebook = execute(workspace, job.story, job.view, release, draw=draw)
        files = {**publish(edition, job.story), NOTEBOOK: notebook}
        return Outcome(job, keep(workspace, edition, files), made=True)
    except StorytableError as problem:
        return Outcome(job, None, problem=problem)


def taken_over(
    job: Job, *, workspace: Workspace, release: Release, publish: Publish
) -> Path | None:
    """The folder of the current edition, if it is made from what is here now.

    Where none of its figures is another in a new release, it becomes an edition of that release
    without being told again.
    """
    found = _unchanged(workspace, job, release)
    if found is None or found[1].manifest["release"] == release.id:
        return found[0] if found else None
    folder, old = found
    made = made_from(workspace, job.story, job.view, release)
    edition = make_edition(
        job.story,
        job.view,
        blocks=old.blocks,
        drawings=old.drawings,
        release=release,
        made=made,
    )
    notebook = folder / NOTEBOOK
    told = {NOTEBOOK: notebook.read_bytes()} if notebook.exists() else {}
    return keep(workspace, edition, {**publish(edition, job.story), **told})


def up_to_date(workspace: Workspace, story: Story, view: View, release: Release) -> Path | None:
    """The folder of the current edition, if it is of this release and made from what is here."""
    found = _unchanged(workspace, Job(story, view), release)
    is_of_now = found is not None and found[1].manifest["release"] == release.id
    return found[0] if found and is_of_now else None


def changed_since(workspace: Workspace, job: Job, release: Release) -> list[str] | None:
    """What has changed since the current edition of a job was made, by name; nothing where it is
    up to date, None where there is none."""
    found = current(workspace, job.story.story, job.view)
    if found is None:
        return None
    edition = read_edition(found / "edition.json")
    return differences(
        edition.manifest.get("made_from", {}), _made_now(workspace, job, edition, release)
    )


def _unchanged(workspace: Workspace, job: Job, release: Release) -> tuple[Path, Edition] | None:
    """The current edition of any release with its folder, if it would be the same today."""
    found = current(workspace, job.story.story, job.view)
    if found is None:
        return None
    try:
        edition = read_edition(found / "edition.json")
    except StorytableError:
        return None
    key = key_of(job.view, _made_now(workspace, job, edition, release))
    return (found, edition) if edition.manifest["key"] == key else None


def _made_now(workspace: Workspace, job: Job, edition: Edition, release: Release) -> dict[str, str]:
    """What an edition with the blocks of this one is made from today; the figures of a release
    never change."""
    if edition.manifest["release"] == release.id:
        figures = figures_of(edition.manifest["made_from"])
    else:
        figures = figures_in(edition.blocks, job.story, job.view, release)
    return made_from(workspace, job.story, job.view, release) | figures
