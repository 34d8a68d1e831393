"""What all pages of the hub share: the editions at hand, and the making of those that are not."""

import asyncio
import contextlib
import gzip
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from storytable.data.releases import Release
from storytable.errors import StorytableError
from storytable.hub.doors import Doors
from storytable.hub.ears import Ears
from storytable.hub.keeper import Keeper
from storytable.hub.kernels import LiveKernels
from storytable.hub.patience import Patience
from storytable.hub.shown import Shown
from storytable.hub.turns import Turns
from storytable.publish.files import files_beside
from storytable.review.store import Store
from storytable.story.batch import Job, taken_over, up_to_date
from storytable.story.blocks import Block
from storytable.story.editions import Edition, current, read_edition
from storytable.story.stories import Story, View, check_view, refuse_closed
from storytable.workspace import Workspace

_FRESH = 1.0  # seconds that an edition counts as up to date once that was looked at
_PAGES = 200  # pages kept ready, some 40 kB each
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
    looked: dict[str, tuple[float, Path]] = field(default_factory=dict)
    pages: OrderedDict[tuple[object, ...], bytes] = field(default_factory=OrderedDict)
    keeper: Keeper = field(init=False)

    def __post_init__(self) -> None:
        self.keeper = Keeper(self.workspace, self.release, self.turns)

    def review(self) -> Store:
        """The review kept on this computer, opened on first use."""
        if self.store is None:
            self.store = Store(self.workspace.home)
        return self.store

    def files(self, edition: Edition, story: Story) -> dict[str, bytes]:
        """What stands beside an edition."""
        return files_beside(edition, workspace=self.workspace, story=story, release=self.release)

    async def folder(self, story: Story, view: View) -> Path:
        """The folder of a view's edition, made first if need be; all who ask meanwhile wait."""
        refuse_closed(story, self.release)
        job = Job(story, view)
        found = self.at_hand(job)
        if found is None:
            if str(job) not in self.making:
                self.making[str(job)] = asyncio.ensure_future(self._make(job))
            found = await asyncio.shield(self.making[str(job)])
        assert found is not None
        return found

    def at_hand(self, job: Job) -> Path | None:
        """The folder of an edition that is up to date, looked at once a second at most."""
        when, found = self.looked.get(str(job), (0.0, None))
        if found is None or time.monotonic() - when > _FRESH:
            found = up_to_date(self.workspace, job.story, job.view, self.release)
            self.looked.pop(str(job), None)
            if found is not None:
                self.looked[str(job)] = time.monotonic(), found
            while len(self.looked) > _PAGES:
                self.looked.pop(next(iter(self.looked)))
        return found

    async def edition(self, story: Story, view: View) -> Edition:
        """The edition of a view."""
        return read_edition(await self.folder(story, view) / "edition.json")

    def page(self, key: tuple[object, ...], write: Callable[[], bytes]) -> bytes:
        """A page as browsers take it, compressed; written where it is not kept ready."""
        if key not in self.pages:
            self.pages[key] = gzip.compress(write(), 9, mtime=0)
        self.pages.move_to_end(key)
        while len(self.pages) > _PAGES:
            self.pages.popitem(last=False)
        return self.pages[key]

    def wish(self, story: Story, given: dict[str, object]) -> None:
        """Keeps a view that a kernel shows to one reader as an edition for the next, some time."""
        with contextlib.suppress(StorytableError, TypeError):
            view = check_view(story, self.release.places, given)
            self.keeper.later(Job(story, view), partial(self._told, story, view))

    async def _told(self, story: Story, view: View) -> tuple[Block, ...]:
        """The blocks of a view, told by a kernel that is not needed afterwards."""
        async with self.turns.turn():
            await self.live.make_room()
            run = await self.live.start(story, view)
            await self.live.end(run.kernel)
        return run.blocks

    async def _make(self, job: Job) -> Path:
        try:
            found = await asyncio.to_thread(
                taken_over,
                job,
                workspace=self.workspace,
                release=self.release,
                publish=self.files,
            )
            return found or await self.keeper.now(job, await self._told(job.story, job.view))
        except StorytableError as problem:
            old = current(self.workspace, job.story.story, job.view)
            if old is None:
                raise
            log.error("%s keeps its old edition: %s", job, problem)
            return old
        finally:
            self.making.pop(str(job), None)
