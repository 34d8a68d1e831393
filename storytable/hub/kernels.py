"""A kernel for a view nobody has made yet: started on a guest's touch, gone when the page goes.

Guests may send one kind of message, for the story's own widget, and hear two; no source, error
text or traceback of a notebook ever reaches them.
"""

import asyncio
import copy
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import psutil
from jupyter_core.utils import ensure_async
from nbclient.exceptions import DeadKernelError
from papermill.iorw import load_notebook_node
from papermill.parameterize import parameterize_notebook
from voila.execute import VoilaExecutor
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from storytable.hub.turns import Busy
from storytable.story.blocks import Block
from storytable.story.forked.provisioner import kernel_name
from storytable.story.runner import blocks_in, failure, kernel_ended, parameters
from storytable.story.stories import Story, View
from storytable.workspace import Workspace

Wires = dict[str, Any]
Told = Callable[[Wires], None]
GRACE = 1.0
UNCLAIMED = 15.0
_READY = 60.0  # seconds in which a kernel has to answer
_LONGEST = 180.0  # seconds a story may take to be told
_ONE = 70 << 20  # bytes that a kernel takes beside its parent, measured by bench.kernels
_SHARE = 0.6  # of the memory that is free when the hub starts


@dataclass(frozen=True)
class Fresh:
    """A kernel that has told nothing yet, and the line to it."""

    kernel: str
    line: Any


@dataclass(frozen=True)
class Run:
    """A kernel that has told a story once, and what it told."""

    kernel: str
    model: str
    blocks: tuple[Block, ...]


class Teller(VoilaExecutor):  # type: ignore[misc]
    """Voila's executor, which says every block as soon as the notebook has told it."""

    told: Told = staticmethod(lambda _: None)

    def handle_comm_msg(self, outs: Any, msg: Any, cell_index: int) -> None:
        """Keeps what a widget says, and passes blocks on."""
        super().handle_comm_msg(outs, msg, cell_index)
        if wires := _blocks(msg["content"]["data"].get("state", {})):
            self.told(wires)


def _blocks(state: Wires) -> Wires:
    return {name: told for name, told in state.items() if name.startswith("block:") and told}


@dataclass
class LiveKernels:
    """The kernels of story pages, apart from those of plain Voila pages; at most `most` of both."""

    manager: Any
    workspace: Workspace
    config: Any
    most: int
    ours: dict[str, Story] = field(default_factory=dict)
    telling: set[str] = field(default_factory=set)
    sockets: dict[str, set[Any]] = field(default_factory=dict)
    spare: asyncio.Future[Fresh] | None = None

    async def start(self, story: Story, view: View, told: Told = Teller.told) -> Run:
        """Tells the story for `view` in a new kernel, each block to `told` at once.

        Raises EditionFailed where the notebook stops.
        """
        path = self.workspace.notebooks / story.notebook
        notebook = with_parameters(load_notebook_node(str(path)), view)
        fresh = await self._fresh_or_spare()
        kernel = fresh.kernel
        self.ours[kernel] = story
        self.telling.add(kernel)
        try:
            async with asyncio.timeout(_LONGEST):
                executor = await self._execute(fresh, notebook, str(path), told)
        except TimeoutError:
            await self.end(kernel)
            raise kernel_ended(path) from None
        except BaseException:
            await self.end(kernel)
            raise
        finally:
            self.telling.discard(kernel)
        state = executor.widget_state.items()
        model = next(m for m, s in state if "view" in s and "order" in s)
        return Run(kernel, model, blocks_in(notebook))

    async def prepare(self) -> None:
        """Sees to it that a kernel stands ready for whoever asks next; it ends if nobody does."""
        if self.spare is not None or len(self.manager.list_kernel_ids()) >= self.most:
            return
        self.spare = made = asyncio.ensure_future(self._fresh())
        await asyncio.sleep(UNCLAIMED)
        if self.spare is made:
            self.spare = None
            await self._let_go(await made)

    async def _fresh_or_spare(self) -> Fresh:
        if self.spare is None:
            return await self._fresh()
        made, self.spare = self.spare, None
        try:
            fresh = await made
        except (OSError, RuntimeError):
            return await self._fresh()  # what kept that one from starting may be over
        lives = fresh.kernel in self.manager
        if lives and await ensure_async(self.manager.is_alive(fresh.kernel)):
            return fresh
        await self._let_go(fresh)
        return await self._fresh()

    async def _fresh(self) -> Fresh:
        kernel = await ensure_async(
            self.manager.start_kernel(kernel_name=kernel_name(), path=str(self.workspace.notebooks))
        )
        line = self.manager.get_kernel(kernel).client()
        fresh = Fresh(kernel, line)
        try:
            await ensure_async(line.start_channels())
            await ensure_async(line.wait_for_ready(timeout=_READY))
        except BaseException:
            await self._let_go(fresh)
            raise
        line.allow_stdin = False
        return fresh

    async def _let_go(self, fresh: Fresh) -> None:
        fresh.line.stop_channels()
        if fresh.kernel in self.manager:
            await ensure_async(self.manager.shutdown_kernel(fresh.kernel, now=True))

    async def _execute(self, fresh: Fresh, notebook: Any, path: str, told: Told) -> Teller:
        executor = Teller(
            notebook,
            km=self.manager.get_kernel(fresh.kernel),
            config=self.config,
            store_widget_state=True,
            allow_errors=True,
        )
        executor.told = told
        executor.kc = fresh.line
        try:
            for number, cell in enumerate(notebook.cells):
                if cell.cell_type == "code":
                    await executor.async_execute_cell(cell, number, store_history=True)
                    _refuse_error(cell, number, path)
        except DeadKernelError:
            raise kernel_ended(path) from None
        finally:
            executor.kc.stop_channels()
        return executor

    async def make_room(self) -> None:
        """Sees to it that one kernel more fits into memory; Busy where none can be spared.

        A story's kernel that nobody waits for may go: its page takes a new one when it needs one.
        """
        while len(self.manager.list_kernel_ids()) - (self.spare is not None) >= self.most:
            still = [kernel for kernel in self.ours if self._is_still(kernel)]
            if not still:
                raise Busy
            await self.end(min(still, key=lambda k: self.manager.get_kernel(k).last_activity))

    def _is_still(self, kernel: str) -> bool:
        if kernel in self.telling or kernel not in self.manager:
            return False
        return bool(self.manager.get_kernel(kernel).execution_state == "idle")

    async def end(self, kernel: str) -> None:
        """Ends a story's kernel and hangs up; other kernels are Voila's own."""
        if kernel in self.ours:
            for socket in self.sockets.pop(kernel, set()):
                socket.close()
            del self.ours[kernel]
            if kernel in self.manager:
                await ensure_async(self.manager.shutdown_kernel(kernel, now=True))

    def end_unless_claimed(self, kernel: str, after: float) -> None:
        """Ends the kernel `after` seconds from now if no page is connected to it then."""

        def look() -> None:
            if kernel in self.ours and not self.manager._kernel_connections.get(kernel):
                keep_running(self.end(kernel))

        asyncio.get_running_loop().call_later(after, look)


def kernels_that_fit() -> int:
    """How many kernels this computer's free memory holds now."""
    return max(2, int(psutil.virtual_memory().available * _SHARE / _ONE))


_RUNNING: set[asyncio.Future[None]] = set()


def keep_running(work: Awaitable[None]) -> None:
    """Runs `work` in the background; the loop itself would forget it."""
    task = asyncio.ensure_future(work)
    _RUNNING.add(task)
    task.add_done_callback(_RUNNING.discard)


def with_parameters(notebook: Any, view: View) -> Any:
    """The notebook with the view injected, as papermill does it."""
    notebook = copy.deepcopy(notebook)
    for cell in notebook.cells:
        cell.metadata.setdefault("tags", [])
    notebook.metadata.setdefault("papermill", {})
    return parameterize_notebook(notebook, parameters(view))


def _refuse_error(cell: Any, number: int, path: str) -> None:
    for output in cell.get("outputs", ()):
        if output.output_type == "error":
            raise failure(
                path,
                number,  # from zero, with the injected cell: as the author counts
                list(output.traceback),
                f"{output.ename}: {output.evalue}",
                source_cell=cell.source,
            )


class GuestSocket(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """The websocket of a page: for our kernels, comm messages in, comm messages and states out."""

    @property
    def live(self) -> LiveKernels:
        """The hub's story kernels."""
        found: LiveKernels = self.settings["storytable"].live
        return found

    async def open(self, kernel_id: str) -> None:
        """Is known to the kernel, so that it hears of its end."""
        self.live.sockets.setdefault(kernel_id, set()).add(self)
        await super().open(kernel_id=kernel_id)

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Plain JSON for our kernels, so that what the filter reads is what the kernel gets."""
        if self.kernel_id in self.live.ours:
            return None
        chosen: str | None = super().select_subprotocol(subprotocols)
        return chosen

    def on_message(self, message: Any) -> None:
        """Passes on what a page of ours may say, and drops the rest."""
        if self.kernel_id in self.live.ours:
            asked = _allowed(message)
            if asked is None:
                return
            message = json.dumps(asked)
            wanted = asked["content"]["data"].get("state")
            if isinstance(wanted, dict) and isinstance(wanted.get("view"), dict):
                self.settings["storytable"].wish(self.live.ours[self.kernel_id], wanted["view"])
        super().on_message(message)

    def write_message(self, message: Any, binary: bool = False) -> Any:  # noqa: FBT001, FBT002 - tornado's
        """Passes on blocks and states; a text frame must not carry source either."""
        kind = _kind(message)
        if kind == "execute_input":
            return None
        if self.kernel_id in self.live.ours and kind not in ("comm_msg", "status"):
            return None
        return super().write_message(message, binary)

    def on_close(self) -> None:
        """The kernel goes with the page, after a moment for a shaky network."""
        kernel = self.kernel_id
        others = self.live.sockets.get(kernel, set())
        others.discard(self)
        if not others:
            self.live.sockets.pop(kernel, None)
        super().on_close()
        self.live.end_unless_claimed(kernel, GRACE)


def _allowed(message: Any) -> dict[str, Any] | None:
    """The one kind of message a guest may send, with nothing in it but what that kind needs."""
    try:
        read = json.loads(message) if isinstance(message, str) else {}
        header, content = read["header"], read["content"]
        if header["msg_type"] != "comm_msg" or read["channel"] != "shell":
            return None
        kept = {"comm_id": str(content["comm_id"]), "data": dict(content["data"])}
        known = {name: str(header[name]) for name in ("msg_id", "session")}
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    whole = {"msg_type": "comm_msg", "username": "", "date": "", "version": "5.4", **known}
    rest = {"parent_header": {}, "metadata": {}, "buffers": [], "channel": "shell"}
    return {"header": whole, "content": kept, **rest}


def _kind(message: Any) -> str:
    if isinstance(message, dict):
        return str(message.get("msg_type", ""))
    if isinstance(message, str):
        return str(json.loads(message).get("msg_type", ""))
    return ""
