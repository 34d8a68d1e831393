"""A view nobody has made yet: a kernel tells it to the page that asks, and goes with the page."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from storytable.errors import UsageProblem
from storytable.hub.kernels import GRACE, UNCLAIMED, Wires, keep_running
from storytable.hub.pages import Page, find_or_404
from storytable.story.batch import Job
from storytable.story.blocks import Block
from storytable.story.stories import check_view, refuse_closed


class Live(Page):
    """A kernel for a view nobody has made yet."""

    left = False

    def on_connection_close(self) -> None:
        """Remembers that the reader has left while the kernel was starting."""
        self.left = True

    def is_alone(self) -> bool:
        """Whether nobody waits for the answer any more."""
        return self.left

    async def post(self, name: str) -> None:
        """Starts a kernel with the view and keeps the view for others.

        Answers a line of JSON for each block as soon as it is told, and at last the kernel's: a
        page can draw while the rest is being told, and shows all of it or nothing.
        """
        story = find_or_404(self.shelf, name)
        refuse_closed(story, self.shelf.release)
        try:
            given = json.loads(self.request.body)
            view = check_view(story, self.shelf.release.places, dict(given))
        except (ValueError, TypeError, RecursionError) as problem:
            raise UsageProblem("the request", "it is not a view of a story") from problem
        live = self.shelf.live
        async with self.shelf.turns.turn():
            if self.is_alone():
                return
            await live.make_room()
            self.set_header("Cache-Control", "no-store")
            self.set_header("Content-Type", "text/plain; charset=utf-8")  # the kind that is packed
            run = await live.start(story, view, self.tell)
        if self.is_alone():
            await live.end(run.kernel)
            return
        live.end_unless_claimed(run.kernel, UNCLAIMED)
        self.shelf.keeper.later(Job(story, view), told_already(run.blocks))
        self.finish(json.dumps({"kernel": run.kernel, "model": run.model}) + "\n")

    def tell(self, wires: Wires) -> None:
        """Sends blocks on their way, unless nobody waits for them any more."""
        if not self.is_alone():
            self.write(json.dumps(wires) + "\n")
            self.flush().add_done_callback(lambda sent: sent.exception())


class Soon(Page):
    """A reader has touched a control: a kernel may be needed in a moment."""

    def post(self, name: str) -> None:
        """Makes one ready."""
        refuse_closed(find_or_404(self.shelf, name), self.shelf.release)
        keep_running(self.shelf.live.prepare())
        self.set_status(204)


class Bye(Page):
    """The page is gone: its kernel may go too."""

    def post(self, _name: str, kernel: str) -> None:
        """Ends the kernel soon, unless a page is connected to it after all."""
        self.shelf.live.end_unless_claimed(kernel, GRACE)
        self.set_status(204)


def told_already(blocks: tuple[Block, ...]) -> Callable[[], Awaitable[tuple[Block, ...]]]:
    """For the keeper: blocks that a kernel has told."""

    async def tell() -> tuple[Block, ...]:
        return blocks

    return tell


def live_addresses(base: str) -> list[Any]:
    """Where pages ask for kernels."""
    story = base + r"story/([a-z0-9-]+)/"
    return [
        (story + r"live", Live),
        (story + r"soon", Soon),
        (story + r"bye/([\w-]+)", Bye),
    ]
