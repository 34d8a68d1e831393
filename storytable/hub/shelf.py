"""What all pages of the hub share: the editions at hand, and the making of those that are not."""

import asyncio
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storytable.data.releases import Release
from storytable.errors import EditionFailed, StorytableError
from storytable.hub.doors import Doors
from storytable.hub.ears import Ears
from storytable.hub.kernels import LiveKernels, keep_running
from storytable.hub.patience import Patience
from storytable.hub.shown import Shown
from storytable.hub.turns import Turns
from storytable.publish.files import files_beside
from storytable.review.store import Store
from storytable.story.batch import Job, make, up_to_date
from storytable.story.editions import Edition, current, read_edition
from storytable.story.stories import Story, View, check_view, refuse_closed
from storytable.workspace import Workspace

PATIENCE = 30.0  # seconds that what can wait gives way to what somebody waits for
_WISHES = 20  # views to be made for later readers; more are forgotten
log = logging.getLogger("storytable.hub")


@dataclass
class Shelf:
    """What all pages share: the project, its release, story kernels, turns for executing, and a
    lock for making kits one by one."""

    workspace: Workspace
    release: Release
    live: LiveKernels
    turns: Turns
    doors: Doors = field(default_factory=Doors)
    kits: asyncio.Lock = field(default_factory=asyncio.Lock)
    store: Store | None = None
    ears: Ears = field(default_factory=Ears)
    patience: Patience = field(default_factory=lambda: Patience(burst=120, rate=2))
    guesses: Patience = field(default_factory=lambda: Patience(burst=10, rate=1 / 6))
    shown: dict[tuple[str, str, bool], Shown] = field(default_factory=dict)
    making: dict[str, asyncio.Future[Any]] = field(default_factory=dict)

    def review(self) -> Store:
        """The review kept on this computer, opened on first use."""
        if self.store is None:
            self.store = Store(self.workspace.home)
        return self.store

    def files(self, edition: Edition, story: Story) -> dict[str, bytes]:
        """What stands beside an edition."""
        return files_beside(edition, workspace=self.workspace, story=story, release=self.release)

    async def edition(self, story: Story, view: View) -> Edition:
        """The edition of a view, made first if need be; all who ask meanwhile wait for it."""
        refuse_closed(story, self.release)
        found = up_to_date(self.workspace, story, view, self.release)
        if found is None:
            job = Job(story, view)
            if str(job) not in self.making:
                self.making[str(job)] = asyncio.ensure_future(self._make(job))
            found = await asyncio.shield(self.making[str(job)])
        assert found is not None
        return read_edition(found / "edition.json")

    def wish(self, story: Story, given: dict[str, object]) -> None:
        """Keeps a view that a kernel shows to one reader as an edition for the next, some time."""
        try:
            view = check_view(story, self.release.places, given)
        except (StorytableError, TypeError):
            return
        if str(Job(story, view)) not in self.making and len(self.making) < _WISHES:
            keep_running(self._fulfil(story, view))

    async def _fulfil(self, story: Story, view: View) -> None:
        await self.turns.quiet(PATIENCE)
        try:
            await self.edition(story, view)
        except StorytableError as problem:
            log.warning("%s could not be kept for later readers: %s", Job(story, view), problem)

    async def _make(self, job: Job) -> Path:
        try:
            async with self.turns.turn():
                outcome = await asyncio.to_thread(
                    make, job, workspace=self.workspace, release=self.release, publish=self.files
                )
        finally:
            self.making.pop(str(job), None)
        if outcome.folder is not None:
            return outcome.folder
        old = current(self.workspace, job.story.story, job.view)
        if old is None or outcome.problem is None:
            raise outcome.problem or EditionFailed(str(job), "nothing was made")
        log.error("%s keeps its old edition: %s", job, outcome.problem)
        return old
