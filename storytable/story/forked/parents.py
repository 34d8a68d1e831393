"""The server's side: one warm parent for each interpreter and list of modules, and its kernels.

A parent that has died, or was made from code that has changed since, is replaced when the next
kernel is asked for; its kernels live on.
"""

import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storytable.story.forked import channel

CAN_FORK = sys.platform == "linux" and hasattr(os, "pidfd_open")
NO_FORK = "STORYTABLE_NO_FORK"
_PACKAGE = Path(__file__).parent.parent.parent
_PATIENCE = 60.0
# Libraries start threads for these, and then a process can no longer be forked.
_ONE_THREAD = {
    **dict.fromkeys(
        ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
    ),
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "MALLOC_ARENA_MAX": "2",
}
# What only an interpreter's start reads; kernels that differ in it cannot share a parent.
_READ_AT_START = ("PYTHON", "LD_", "LC_", "LANG", "GLIBC_")
_NEEDED = ("HOME", "PATH", "VIRTUAL_ENV", "CONDA_PREFIX", "STORYTABLE_ROOT", "STORYTABLE_HOME")


class CannotFork(Exception):
    """No kernel could be forked, and why; an ordinary one can be started instead."""


@dataclass
class ForkedProcess:
    """A forked kernel, to whoever started it: as `subprocess.Popen` is."""

    line: socket.socket
    parent: "Parent"
    pid: int = 0
    returncode: int | None = None
    is_ready: bool = False
    refused: str = ""
    stdin: None = None
    stdout: None = None
    stderr: None = None

    def poll(self) -> int | None:
        """The exit code, None while it runs. Never waits."""
        while self.returncode is None and self._hear(0):
            continue
        return self.returncode

    def wait(self) -> int | None:
        """The exit code, once it has ended."""
        while self.returncode is None:
            self._hear(_PATIENCE)
        return self.returncode

    def wait_until_ready(self) -> None:
        """Returns when the kernel's sockets are bound; CannotFork where it never comes to that."""
        end = time.monotonic() + _PATIENCE
        while not self.is_ready:
            if self.returncode is not None or not self._hear(channel.seconds_left(end)):
                self.line.close()
                raise CannotFork(self.refused or "the kernel ended before it was ready")

    def _hear(self, seconds: float) -> bool:
        try:
            message = channel.hear(self.line, seconds)
        except EOFError:  # neither the kernel nor its parent is there: it was killed
            message = {"ended": -signal.SIGKILL}
        if message is None:
            return False
        self.pid = message.get("process", self.pid)
        self.is_ready = self.is_ready or "ready" in message
        self.refused = message.get("refused", "")
        if "ended" in message:
            self.returncode = message["ended"]
            self.line.close()
        return True

    def send_signal(self, number: int) -> None:
        """Through the parent, which alone knows whether the number is still the kernel's."""
        if self.poll() is not None:
            return
        if self.parent.process.poll() is None:
            channel.say(self.line, signal=int(number))
        else:
            os.killpg(self.pid, number)

    def kill(self) -> None:
        """Ends the kernel and what it has started."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Asks the kernel to end."""
        self.send_signal(signal.SIGTERM)


@dataclass(frozen=True)
class Parent:
    """A warm parent: its process, the line to it, what it was made from and with."""

    process: subprocess.Popen[bytes]
    control: socket.socket
    made_from: str
    environment: Mapping[str, str]

    def fork(self, request: Mapping[str, Any], output: tuple[int, int]) -> ForkedProcess:
        """Asks for a kernel; OSError where the parent is gone."""
        ours, theirs = channel.pair()
        with theirs, os.fdopen(os.memfd_create("request"), "wb") as paper:
            paper.write(json.dumps(request).encode())
            paper.flush()
            socket.send_fds(self.control, [b"?"], [theirs.fileno(), paper.fileno(), *output])
        return ForkedProcess(ours, self)


@dataclass
class Parents:
    """The parents of this process."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    known: dict[tuple[str, ...], Parent] = field(default_factory=dict)
    replaced: list[Parent] = field(default_factory=list)

    def get(self, python: str, modules: tuple[str, ...]) -> Parent:
        """The parent at hand, or a new one; CannotFork where none can be made."""
        key, made_from = (str(os.getpid()), python, *modules), what_is_installed()
        with self.lock:
            self.replaced = [old for old in self.replaced if old.process.poll() is None]
            found = self.known.get(key)
            if found is not None and found.process.poll() is None and found.made_from == made_from:
                return found
            if found is not None:
                found.control.close()  # it ends with the last of its kernels
                self.replaced.append(found)
            self.known.pop(key, None)
            self.known[key] = start(python, modules, made_from)
            return self.known[key]


PARENTS = Parents()


def start(python: str, modules: tuple[str, ...], made_from: str) -> Parent:
    """A new parent, once it is warm. It sees nothing of the server but what it needs."""
    environment = parents_environment(os.environ)
    ours, theirs = channel.pair()
    command = [python, "-m", "storytable.story.forked.warm", str(theirs.fileno()), *modules]
    with theirs:
        process = subprocess.Popen(
            command,
            env={**environment, **_ONE_THREAD},
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
    try:
        told = channel.hear(ours, _PATIENCE) or {"refused": "it did not answer"}
    except EOFError:
        told = {"refused": "it ended while it imported the libraries"}
    if "refused" in told:
        ours.close()
        process.kill()
        process.wait()
        raise CannotFork(told["refused"])
    return Parent(process, ours, made_from, environment)


def fork_kernel(
    python: str,
    modules: tuple[str, ...],
    request: Mapping[str, Any],
    output: tuple[int, int] = (1, 2),
) -> ForkedProcess:
    """A kernel whose sockets are bound; CannotFork with the reason where there can be none."""
    for _ in range(2):  # a parent may die just when it is asked
        parent = PARENTS.get(python, modules)
        refuse_other_start(parent, request["environment"])
        try:
            kernel = parent.fork(request, output)
            kernel.wait_until_ready()
        except OSError:
            continue
        except CannotFork:
            if parent.process.poll() is None:
                raise
        else:
            return kernel
    raise CannotFork("its parent ended twice while it was asked for a kernel")


def refuse_other_start(parent: Parent, environment: Mapping[str, str]) -> None:
    """CannotFork where a kernel wants something that was settled when the parent started."""
    ours, theirs = (at_start(e) for e in (parent.environment, environment))
    other = sorted(name for name in ours | theirs if ours.get(name) != theirs.get(name))
    if other:
        raise CannotFork(f"{', '.join(other)} can only be changed for an ordinary kernel")


def at_start(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that an interpreter reads when it starts, and never again."""
    return {
        name: value
        for name, value in environment.items()
        if name.startswith(_READ_AT_START) and name != "PYTHONEXECUTABLE"
    }


def parents_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What a parent needs. The rest could hold keys, which any of its kernels could read."""
    return at_start(environment) | {n: environment[n] for n in _NEEDED if n in environment}


def what_is_installed() -> str:
    """A digest that changes when code of ours does, or a package comes, goes or is updated."""
    files = [p for p in _PACKAGE.rglob("*") if p.suffix in {".py", ".ftl"}]
    parts = [f"{p} {(s := p.stat()).st_mtime_ns} {s.st_size}" for p in sorted(files)]
    libraries = {Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")}
    parts += sorted(p.name for folder in libraries for p in folder.glob("*-info"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
