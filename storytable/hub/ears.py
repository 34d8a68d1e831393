"""News of a round to everybody who listens: one look into the store for all of them.

Whoever writes through the hub wakes it at once; what other programs write is seen a moment later.
After each telling it rests for as long as the telling takes, so that a full room that writes hears
several notes at once and the hub keeps half of its time for answering.
A listener who does not keep up is let go and comes back for what it missed.
"""

import asyncio
import contextlib
import json
from dataclasses import dataclass, field
from functools import partial

from storytable.review.records import Event
from storytable.review.store import Store

_PATIENCE = 1.0  # seconds between looks when nothing in this program has changed
_HEARTBEAT = 15.0  # seconds between signs of life
_EACH = 0.0003  # seconds that telling one listener takes
_BACKLOG = 200  # events a slow listener may be behind
Line = asyncio.Queue[str | None]


@dataclass
class Ears:
    """The listeners of each round, and the last event they were told."""

    lines: dict[str, set[Line]] = field(default_factory=dict)
    told: dict[str, int] = field(default_factory=dict)
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """Something has changed."""
        self.woken.set()

    async def listen(self, store: Store, name: str, *, since: int | None) -> tuple[Line, str]:
        """A line on which news of a round arrive, and what was missed since an event; only what
        comes from now on where `since` is None."""
        line: Line = asyncio.Queue(_BACKLOG)
        latest = await asyncio.to_thread(store.latest, name)
        if name not in self.lines:
            self.told[name] = latest
        self.lines.setdefault(name, set()).add(line)  # before the past is read: twice, never not
        if self.task is None or self.task.done():
            self.task = asyncio.ensure_future(self._watch(store))
        missed: list[Event] = []
        if since is not None and since < latest:
            missed = await asyncio.to_thread(partial(store.events, name, after=since))
        return line, "".join(map(_line, missed))

    def leave(self, name: str, line: Line) -> None:
        """Nobody listens on this line any more."""
        self.lines.get(name, set()).discard(line)
        if not self.lines.get(name):
            self.lines.pop(name, None)

    async def _watch(self, store: Store) -> None:
        clock = asyncio.get_running_loop().time
        beat = clock()
        while self.lines:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.woken.wait(), _PATIENCE)
            self.woken.clear()
            for name in list(self.lines):
                look = partial(store.events, name, after=self.told[name])
                events = await asyncio.to_thread(look)
                if events:
                    self.told[name] = events[-1].id
                    self._tell(name, "".join(map(_line, events)))
                    await asyncio.sleep(_EACH * len(self.lines.get(name, ())))
            if clock() - beat > _HEARTBEAT:
                beat = clock()
                for name in list(self.lines):
                    self._tell(name, ": still here\n\n")

    def _tell(self, name: str, news: str) -> None:
        for line in list(self.lines.get(name, ())):
            if line.full():
                self.leave(name, line)
                line.get_nowait()
                line.put_nowait(None)
            else:
                line.put_nowait(news)


def _line(event: Event) -> str:
    told = json.dumps({"kind": event.kind, "note": event.note})
    return f"id: {event.id}\ndata: {told}\n\n"
