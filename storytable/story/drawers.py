"""Charts drawn by processes of their own: in one process only one chart can be drawn at a time."""

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from storytable.story.blocks import Block
from storytable.story.drawings import draw

Draw = Callable[[tuple[Block, ...]], dict[str, str]]


@contextlib.contextmanager
def drawers(count: int) -> Iterator[Draw]:
    """What draws the charts of an edition, `count` editions at a time.

    Where a drawing process has died, charts are drawn here, one after the other.
    """
    if count == 1:
        yield draw
        return
    kind = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, kind, initializer=end_with_parent) as pool:

        def elsewhere(blocks: tuple[Block, ...]) -> dict[str, str]:
            try:
                return pool.submit(draw, blocks).result()
            except BrokenProcessPool:
                return draw(blocks)

        yield elsewhere


def end_with_parent() -> None:
    """In a process that works for another: ends with it, also where that is killed."""
    threading.Thread(target=_wait_and_end, daemon=True).start()


def _wait_and_end() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)
