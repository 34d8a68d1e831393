"""The warm parent: a process with the libraries of stories imported, from which kernels are forked.

    python -m storytable.story.forked.warm DESCRIPTOR MODULE …

It has one thread, holds no file and runs no story; where it cannot keep to that, it says what is
in the way and forks nothing.
"""

import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from storytable.story.forked import channel, child

# What a kernel imports while it starts.
_AT_START = (
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "faulthandler",
    "sqlite3",
    "tornado.platform.asyncio",
)
_TASKS = Path("/proc/self/task")
_OPEN = Path("/proc/self/fd")


@dataclass(frozen=True)
class Running:
    """A forked kernel: its number, a descriptor that tells its end, the line to its owner."""

    process: int
    ended: int
    owner: socket.socket


@dataclass(frozen=True)
class Forked:
    """In the child: what was asked for, the line to the owner, where output goes."""

    request: dict[str, Any]
    owner: socket.socket
    output: tuple[int, int]


@dataclass
class House:
    """All kernels of this parent, by both descriptors that may have news of them."""

    control: socket.socket
    news: select.poll = field(default_factory=select.poll)
    running: dict[int, Running] = field(default_factory=dict)

    def add(self, kernel: Running) -> None:
        """Listens for the kernel's end and for its owner."""
        for number in (kernel.ended, kernel.owner.fileno()):
            self.running[number] = kernel
            self.news.register(number, select.POLLIN)

    def deaf(self, number: int) -> None:
        """Listens to a descriptor no longer."""
        if self.running.pop(number, None):
            self.news.unregister(number)

    def drop(self, kernel: Running) -> None:
        """Forgets a kernel that has ended and been waited for."""
        self.deaf(kernel.ended)
        self.deaf(kernel.owner.fileno())
        os.close(kernel.ended)
        kernel.owner.close()

    def leave(self) -> None:
        """In a child: closes what belongs to the parent and to other kernels."""
        for kernel in set(self.running.values()):
            os.close(kernel.ended)
            kernel.owner.close()
        self.control.close()


def in_the_way() -> str:
    """What forbids to fork: other threads, also those that Python knows nothing of."""
    others = [task for task in _TASKS.iterdir() if task.name != str(os.getpid())]
    known = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    names = sorted({*known, *((task / "comm").read_text().strip() for task in others)})
    return f"its parent has {len(others)} other thread(s): {', '.join(names)}" if others else ""


def left_open(expected: set[int]) -> str:
    """Files, sockets or pipes that importing has left open."""
    found = []
    for path in _OPEN.iterdir():
        if int(path.name) not in expected:
            try:
                found.append(str(path.readlink()))
            except OSError:
                continue  # the listing's own descriptor
    return f"left open by a library of its parent: {', '.join(sorted(found))}" if found else ""


def serve(control: socket.socket) -> Forked:
    """Forks a kernel for each request. Returns in the kernels; the parent ends with its server."""
    house = House(control)
    house.news.register(control, select.POLLIN)
    serving = True
    while serving or house.running:
        for number, _ in house.news.poll():
            if number in house.running:
                attend(house, house.running[number], number)
            elif number == control.fileno():
                asked = take_request(control)
                if asked is None:
                    serving = False
                    house.news.unregister(control)
                elif fork_one(house, asked):
                    return asked
    os._exit(0)


def take_request(control: socket.socket) -> Forked | None:
    """What a server asks for; None when it is gone, or wants no more kernels of this parent."""
    try:
        content, numbers, _, _ = socket.recv_fds(control, 1, 4)
    except OSError:
        return None
    if not content:
        return None
    line, paper, *output = numbers
    with os.fdopen(paper, "rb") as file:
        file.seek(0)
        request = json.load(file)
    return Forked(request, socket.socket(fileno=line), (output[0], output[1]))


def fork_one(house: House, asked: Forked) -> bool:
    """Forks; True in the child. A refusal is told to whoever asked."""
    found = in_the_way()
    try:
        process = -1 if found else os.fork()
    except OSError as problem:
        found, process = f"the computer allows no further process ({problem.strerror})", -1
    if process == 0:
        house.leave()
        return True
    for number in asked.output:
        os.close(number)
    if found:
        channel.say(asked.owner, refused=found)
        asked.owner.close()
        return False
    house.add(Running(process, os.pidfd_open(process), asked.owner))
    channel.say(asked.owner, process=process)
    return False


def attend(house: House, kernel: Running, number: int) -> None:
    """A kernel has ended, or its owner wants something of it or is gone."""
    if number == kernel.ended:
        signal_group(kernel, signal.SIGKILL)  # what it started goes with it
        found, status = os.waitpid(kernel.process, os.WNOHANG)
        if found:
            channel.say(kernel.owner, ended=os.waitstatus_to_exitcode(status))
            house.drop(kernel)
        return
    try:
        asked = channel.hear(kernel.owner, 0) or {}
    except EOFError:
        asked = {"signal": signal.SIGKILL}
        house.deaf(number)
    if "signal" in asked:
        signal_group(kernel, asked["signal"])


def signal_group(kernel: Running, number: int) -> None:
    """To the kernel and what it has started. It is not waited for yet, so the number is its own."""
    try:
        os.killpg(kernel.process, number)
    except OSError:
        os.kill(kernel.process, number)  # before it has a group of its own


def without_tracer() -> None:
    """Kernels here offer no debugger: loading it takes half of their start, and nobody asks."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    importlib.import_module("ipykernel.debugger")
    del sys.modules["debugpy"]


def main(control: socket.socket, modules: list[str]) -> NoReturn:
    """Imports, looks whether forking is safe, serves; in a child, is the kernel to its end."""
    expected = {0, 1, 2, control.fileno()}
    sys.path.pop(0)  # the folder in which the server happened to be
    without_tracer()
    for name in (*modules, *_AT_START):
        importlib.import_module(name)
    child.warm_up()
    found = in_the_way() or left_open(expected)
    if found:
        channel.say(control, refused=found)
        sys.exit(1)
    os.chdir("/")
    gc.collect()
    gc.freeze()  # no collection writes to memory that is shared with kernels
    gc.disable()
    channel.say(control, warm=os.getpid())
    asked = serve(control)
    child.be_kernel(asked.request, asked.owner, asked.output)


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
