"""Whose turn it is to execute: so many at a time, the others wait, and readers are told how many.

A queue that grows without end would take the computer's memory with it, so it has one.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from storytable.errors import StorytableError

_LONGEST = 300  # who comes later would wait for minutes, and holds a connection meanwhile
_LOOK, _STILL = 0.2, 5


class Busy(StorytableError):
    """More people ask for new views than this computer can tell stories to. As a page: 503."""

    def __init__(self) -> None:
        super().__init__("the hub", "too many ask for new views", do="try again in a minute")


class Turns:
    """`running` of at most `at_once`, and `waiting` for one of them to end."""

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self.running = 0
        self.waiting = 0
        self._gate = asyncio.Semaphore(at_once)

    @property
    def ahead(self) -> int:
        """How many are before somebody who comes now; 0 where they need not wait."""
        return self.waiting + 1 if self.running >= self.at_once else 0

    @contextlib.asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Waits for a turn and holds it; Busy where too many wait already."""
        if self.waiting >= _LONGEST:
            raise Busy
        self.waiting += 1
        try:
            await self._gate.acquire()
        finally:
            self.waiting -= 1
        self.running += 1
        try:
            yield
        finally:
            self.running -= 1
            self._gate.release()

    async def quiet(self) -> None:
        """Returns when nobody has executed for a moment: for what can wait."""
        still = 0
        while still < _STILL:
            still = 0 if self.running or self.waiting else still + 1
            await asyncio.sleep(_LOOK)
