"""Plain Voila pages in the hub: notebooks with any widgets, each reader with a kernel of their own.

They take turns with the stories. What Voila leaves open is closed here: a page that fails while
it is written ends instead of hanging, and templates are compiled once and not at every visit.
"""

import logging
from collections.abc import AsyncIterator
from typing import Any

import voila.handler
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from voila.notebook_renderer import NotebookRenderer
from voila.tornado.handler import TornadoVoilaHandler

from storytable.hub.refusals import Refusals

log = logging.getLogger("storytable.hub")


class _Compiled(BytecodeCache):
    """Compiled templates, kept in memory by the digest of their source."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if found := self.kept.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED = _Compiled()
_COVER = "position:fixed;inset:0;z-index:9999;padding:2rem;background:#fff;color:#111"


class KindRenderer(NotebookRenderer):  # type: ignore[misc]
    """Voila's renderer; where it fails, the page says so and ends."""

    async def initialize(self, **given: Any) -> None:
        """Voila's own, with templates that are compiled once."""
        await super().initialize(**given)
        self.exporter.environment.bytecode_cache = _COMPILED

    async def generate_content_generator(
        self, kernel_id: str | None = None, kernel_future: Any = None
    ) -> AsyncIterator[tuple[str, Any]]:
        """Pieces of the page; the last one is a sentence where Voila's generator raises.

        Voila's own reader of this generator would wait for ever after an exception.
        """
        try:
            async for piece in super().generate_content_generator(kernel_id, kernel_future):
                yield piece
        except Exception:
            log.exception("The page of %s could not be finished.", self.notebook_path)
            yield _sorry(self.request_handler), {}
            await self._let_go(kernel_id)

    async def _let_go(self, kernel_id: str | None) -> None:
        manager = self.request_handler.kernel_manager
        if kernel_id in manager:
            await manager.shutdown_kernel(kernel_id, now=True)


def _sorry(asked: Refusals) -> str:
    words = asked.words()
    # What came before it may have opened anything, so nothing of the page is relied on.
    text = words.say("error-story-failed")
    return f'<main lang="{words.language}" role="alert" style="{_COVER}">{text}</main></html>'


# Voila names the class it renders with in one place only, and takes it from there.
voila.handler.NotebookRenderer = KindRenderer


class PlainPage(Refusals, TornadoVoilaHandler):  # type: ignore[misc]
    """Voila's page, in its turn, and while a kernel more fits into the computer's memory."""

    async def get_generator(self, path: str | None = None) -> AsyncIterator[str]:
        """Pieces of the page; Busy where the computer is full."""
        async with self.shelf.turns.turn():
            await self.shelf.live.make_room()
            async for piece in super().get_generator(path):
                yield piece
