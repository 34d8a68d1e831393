"""The notes of a round as everybody outside it, or everybody in it, sees them: put together once,
then kept up with what happens, so that a full room costs no more than one reader.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from storytable.review.store import Store

Told = dict[str, Any]
Thread = list[Told]
Tell = Callable[[Collection[str] | None], list[Told]]
_SINGLE = ("note-added", "note-changed", "note-placed", "round-changed", "round-opened")


@dataclass
class Shown:
    """The threads of each block, oldest first, as they stood at event `latest`."""

    latest: int = -1
    threads: dict[str, list[Thread]] = field(default_factory=dict)
    of_note: dict[str, Thread] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def keep_up(self, store: Store, name: str, tell: Tell) -> None:
        """Brings the threads to the round's last event.

        `tell` gives the notes of these ids that may be shown, or all of them.
        """
        with self.lock:
            latest = store.latest(name)
            if latest == self.latest:
                return
            events = store.events(name, after=self.latest) if self.latest >= 0 else []
            if self.latest < 0 or any(event.kind not in _SINGLE for event in events):
                self._begin(tell)
            else:
                self._change(tell, [event.note for event in events if event.note])
            self.latest = latest

    def totals(self) -> dict[str, int]:
        """How many threads each block has."""
        return {block: len(threads) for block, threads in self.threads.items()}

    def of_block(self, block: str) -> list[Told]:
        """Everything said about a block."""
        return [note for thread in self.threads.get(block, []) for note in thread]

    def newest(self, together: int) -> list[Told]:
        """The newest threads of each block, whole."""
        last = (thread for threads in self.threads.values() for thread in threads[-together:])
        return [note for thread in last for note in thread]

    def _put(self, note: Told) -> None:
        thread = self.of_note.get(note["replies_to"])
        if thread is None:
            thread = []
            self.threads.setdefault(block_of(note), []).append(thread)
        thread.append(note)
        self.of_note[note["id"]] = thread

    def _begin(self, tell: Tell) -> None:
        self.threads, self.of_note = {}, {}
        for note in tell(None):
            self._put(note)

    def _change(self, tell: Tell, names: list[str]) -> None:
        now = {note["id"]: note for note in tell(dict.fromkeys(names))}
        if any(name in self.of_note and name not in now for name in names):
            self._begin(tell)  # one is gone: what stood below it finds another place
            return
        for name, note in now.items():
            thread = self.of_note.get(name)
            if thread is None:
                self._put(note)
            else:
                thread[[known["id"] for known in thread].index(name)] = note


def block_of(note: Told) -> str:
    """The block a note stands at in the page of today; empty where that is lost."""
    place = note["stands"] if note.get("stands") else note.get("target", {})
    return str(place.get("address", "")).partition("/")[0].partition("#")[2]
