"""Many editions at once: what is already there is left alone, one failure stops nothing else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from storytable.data.releases import Release
from storytable.errors import StorytableError
from storytable.story.editions import (
    Edition,
    current,
    differences,
    keep,
    key_of,
    made_from,
    read_edition,
)
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
    with ThreadPoolExecutor(max_workers=workers) as pool:
        waiting = [
            pool.submit(make, job, workspace=workspace, release=release, publish=publish)
            for job in jobs
        ]
        for done in as_completed(waiting):
            yield done.result()


def make(job: Job, *, workspace: Workspace, release: Release, publish: Publish) -> Outcome:
    """The edition of one job: the one at hand if nothing it is made from has changed."""
    try:
        refuse_closed(job.story, release)
        found = up_to_date(workspace, job.story, job.view, release)
        if found is not None:
            return Outcome(job, found)
        edition, notebook = execute(workspace, job.story, job.view, release)
        files = {**publish(edition, job.story), NOTEBOOK: notebook}
        return Outcome(job, keep(workspace, edition, files), made=True)
    except StorytableError as problem:
        return Outcome(job, None, problem=problem)


def up_to_date(workspace: Workspace, story: Story, view: View, release: Release) -> Path | None:
    """The folder of the current edition, if it is made from what is here now."""
    found = current(workspace, story.story, view)
    if found is None:
        return None
    try:
        edition = read_edition(found / "edition.json")
    except StorytableError:
        return None
    key = key_of(view, made_from(workspace, story, view, release))
    return found if edition.manifest["key"] == key else None


def changed_since(workspace: Workspace, job: Job, release: Release) -> list[str] | None:
    """What has changed since the current edition of a job was made, by name; nothing where it is
    up to date, None where there is none."""
    found = current(workspace, job.story.story, job.view)
    if found is None:
        return None
    then = read_edition(found / "edition.json").manifest.get("made_from", {})
    return differences(then, made_from(workspace, job.story, job.view, release))
