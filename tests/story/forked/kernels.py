"""What tests of kernels share: a kernel started for a moment, and what code in it answers."""

import ast
import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

from storytable.story.forked.parents import ForkedProcess
from storytable.story.forked.provisioner import MODULES
from storytable.story.runner import PrivateKernel


@dataclass
class Kernel:
    """A running kernel and a client of it."""

    manager: AsyncKernelManager
    client: Any

    @property
    def process(self) -> Any:
        """What the provisioner holds: a forked process or a `Popen`."""
        return self.manager.provisioner.process

    @property
    def is_forked(self) -> bool:
        return isinstance(self.process, ForkedProcess)

    async def says(self, code: str, seconds: float = 30) -> Any:
        """The value of the expression in the last line of `code`."""
        told: list[dict[str, Any]] = []
        *lines, last = code.strip().splitlines()
        whole = "\n".join([*lines, f"print(repr({last}))"])
        await self.client.execute_interactive(
            whole, timeout=seconds, output_hook=told.append, stop_on_error=False
        )
        for message in told:
            if message["msg_type"] == "error":
                content = message["content"]
                raise RuntimeError(f"{content['ename']}: {content['evalue']}")
        text = "".join(m["content"]["text"] for m in told if m["msg_type"] == "stream")
        return ast.literal_eval(text)


@contextlib.asynccontextmanager
async def a_kernel(
    folder: Path,
    *,
    manager: Callable[..., AsyncKernelManager] = PrivateKernel,
    modules: tuple[str, ...] = MODULES,
    limits: dict[str, int] | None = None,
    now: bool = True,
    **given: Any,
) -> AsyncIterator[Kernel]:
    """A kernel in `folder`, ended afterwards."""
    started = manager(kernel_name="storytable")
    spec = KernelSpecManager().get_kernel_spec("storytable")
    stanza = {**spec.metadata["kernel_provisioner"]}
    stanza["config"] = {"modules": list(modules), **(limits or {})}
    spec.metadata = {**spec.metadata, "kernel_provisioner": stanza}
    started._kernel_spec = spec
    await started.start_kernel(cwd=str(folder), **given)
    client = started.client()
    client.start_channels()
    try:
        await client.wait_for_ready(timeout=60)
        yield Kernel(started, client)
    finally:
        client.stop_channels()
        await started.shutdown_kernel(now=now)


def is_running(process: int) -> bool:
    """Whether a process is there and is no zombie."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def wait_until(what: Callable[[], bool], seconds: float = 15) -> None:
    """Returns when it is so; fails when it is not so in time."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def children() -> set[int]:
    """Numbers of all processes this one has started, zombies included."""
    found = set()
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        found |= set(map(int, (task / "children").read_text().split()))
    return found


def open_files() -> int:
    """How many files this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def awaited(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Runs a test in a loop of its own."""

    @wraps(test)
    def run(*args: Any, **given: Any) -> None:
        with ThreadPoolExecutor(1) as apart:  # a browser of other tests may run a loop here
            apart.submit(lambda: asyncio.run(asyncio.wait_for(test(*args, **given), 120))).result()

    return run
