"""Views that kernels have told → editions, drawn and written by a process of its own.

What somebody waits for is kept at once; what a reader has seen already is kept for the next one
when nobody waits. The process gives way to everything else, and ends when it has nothing to do.
"""

import asyncio
import logging
import shutil
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from storytable.data.releases import Release
from storytable.errors import EditionFailed, StorytableError
from storytable.hub.turns import Turns
from storytable.publish.keeping import begin, keep_told
from storytable.story.batch import Job
from storytable.story.blocks import Block
from storytable.workspace import Workspace

_MOST = 50  # views that wait to be kept; older ones are made again when somebody asks
_ROOM = 1 << 30  # bytes that stay free for what cannot be made again
_STILL = 60.0  # seconds without work after which the process ends
Blocks = tuple[Block, ...]
Tell = Callable[[], Awaitable[Blocks]]
log = logging.getLogger("storytable.hub")


@dataclass
class Keeper:
    """Views to be kept, by name, each with what tells its blocks; the process that keeps them."""

    workspace: Workspace
    release: Release
    turns: Turns
    waiting: OrderedDict[str, tuple[Job, Tell]] = field(default_factory=OrderedDict)
    task: asyncio.Task[None] | None = None
    pool: ProcessPoolExecutor | None = None
    used: float = 0.0

    async def now(self, job: Job, blocks: Blocks) -> Path:
        """The folder of the edition; EditionFailed or MachineProblem where it cannot be kept."""
        loop = asyncio.get_running_loop()
        if self.pool is None:
            self.pool = ProcessPoolExecutor(1, get_context("spawn"), initializer=begin)
            loop.call_later(_STILL, self._rest)
        self.used = time.monotonic()
        asked = (self.workspace, self.release.id, job.story, job.view, blocks)
        try:
            return await loop.run_in_executor(self.pool, keep_told, *asked)
        except BrokenProcessPool:
            self.pool = None
            raise EditionFailed(
                str(job), "the process that draws its charts ended", do="ask again"
            ) from None
        finally:
            self.used = time.monotonic()

    def later(self, job: Job, tell: Tell) -> None:
        """Keeps a view some time; `tell` gives its blocks when it is its turn.

        Not where the disk is nearly full: readers choose without end, and notes need room.
        """
        if shutil.disk_usage(self.workspace.home).free < _ROOM:
            return
        self.waiting.setdefault(str(job), (job, tell))
        if len(self.waiting) > _MOST:
            self.waiting.popitem(last=False)
        if self.task is None or self.task.done():
            self.task = asyncio.ensure_future(self._work())

    async def _work(self) -> None:
        while self.waiting:
            await self.turns.quiet()
            job, tell = self.waiting.popitem(last=False)[1]
            try:
                await self.now(job, await tell())
            except StorytableError as problem:
                log.error("%s could not be kept for later readers: %s", job, problem)

    def _rest(self) -> None:
        """Ends the process once it has had nothing to do for a while."""
        left = self.used + _STILL - time.monotonic()
        if self.pool is not None and (left > 0 or self.waiting):
            asyncio.get_running_loop().call_later(max(left, 1), self._rest)
        elif self.pool is not None:
            self.pool.shutdown(wait=False)
            self.pool = None
