"""For Jupyter: the provisioner `storytable-forked`, and the name of the kernel that has it.

Where no kernel can be forked, the ordinary one is started within the same limits, and the log
says why.
"""

import asyncio
import atexit
import contextlib
import os
import shutil
import sys
import tempfile
import uuid
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

import traitlets
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from storytable.story.forked import parents
from storytable.story.forked.parents import CannotFork, ForkedProcess

try:
    import resource as _resource
except ImportError:  # Windows has no such limits
    resource: ModuleType | None = None
else:
    resource = _resource

NAME, KERNEL, ORDINARY = "storytable-forked", "storytable", "python3"
MODULES = (
    "storytable.story.notebook",
    "altair",
    "pandas",
    "ipykernel.kernelapp",
    "ipykernel.ipkernel",
)
_LONGEST_ADDRESS = 100  # the system's limit is 107, and a number follows
_ITS_START = 400  # MB that an ordinary kernel needs before a story begins
_MB = 1 << 20
_STARTING = ThreadPoolExecutor(max_workers=8, thread_name_prefix="storytable-kernels")


class ForkProvisioner(LocalProvisioner):
    """Kernels forked from a warm parent; all else is as Jupyter's own provisioner does it."""

    process: Any
    modules = traitlets.List(
        traitlets.Unicode(), default_value=list(MODULES), help="What the parent imports."
    ).tag(config=True)
    cpu_seconds = traitlets.Integer(0, help="Computing time of a kernel; 0: no limit.").tag(
        config=True
    )
    memory_mb = traitlets.Integer(
        0, help="Memory beyond what a kernel starts with; 0: no limit."
    ).tag(config=True)

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Corrects an address that would not be found from the kernel's folder, or is too long."""
        manager = self.parent
        if manager is not None and manager.transport == "ipc" and not _is_good(manager.ip):
            manager.ip = str(Path(private_folder()) / uuid.uuid4().hex[:12])
        return await super().pre_launch(**kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Forks; starts an ordinary kernel where that cannot be."""
        try:
            forked = partial(parents.fork_kernel, *self._asked(cmd, kwargs), _output(kwargs))
            loop = asyncio.get_running_loop()
            process = await loop.run_in_executor(_STARTING, forked)
        except CannotFork as reason:
            self.log.info("An ordinary kernel is started, because %s.", reason)
            info = await super().launch_kernel(cmd, **kwargs)
            self._limit_from_outside()
            return info
        self.process, self.pid, self.pgid = process, process.pid, None
        self.cwd = kwargs.get("cwd") or Path.cwd()
        return self.connection_info

    def _asked(
        self, cmd: list[str], kwargs: dict[str, Any]
    ) -> tuple[str, tuple[str, ...], dict[str, Any]]:
        if not wants_forks():
            raise CannotFork("this computer, or its owner, wants no kernels to be forked")
        if cmd[1:3] != ["-m", "ipykernel_launcher"]:
            raise CannotFork(f"{' '.join(cmd[:3])} is not Python's ordinary kernel")
        environment = dict(kwargs.get("env") or os.environ)
        environment.pop("JPY_PARENT_PID", None)
        request = {
            "words": ["ipykernel_launcher.py", *cmd[3:]],
            "environment": environment,
            "folder": str(kwargs.get("cwd") or Path.cwd()),
            "cpu_seconds": self.cpu_seconds,
            "memory_mb": self.memory_mb,
        }
        return cmd[0], tuple(self.modules), request

    def _limit_from_outside(self) -> None:
        """The same limits for a kernel that does not set them itself, where the system can."""
        if self.pid is None or resource is None or not hasattr(resource, "prlimit"):
            return
        if self.cpu_seconds:
            seconds = (self.cpu_seconds, self.cpu_seconds + 5)
            resource.prlimit(self.pid, resource.RLIMIT_CPU, seconds)
        if self.memory_mb:
            most = (self.memory_mb + _ITS_START) * _MB
            resource.prlimit(self.pid, resource.RLIMIT_DATA, (most, most))

    async def kill(self, restart: bool = False) -> None:  # noqa: FBT001, FBT002 - Jupyter's
        """Ends the kernel, and waits the moment it takes."""
        await super().kill(restart)
        for _ in range(100):
            if not isinstance(self.process, ForkedProcess) or self.process.poll() is not None:
                return
            await asyncio.sleep(0.002)


def _is_good(address: str) -> bool:
    return Path(address).is_absolute() and len(os.fsencode(address)) <= _LONGEST_ADDRESS


def _output(kwargs: dict[str, Any]) -> tuple[int, int]:
    """Where a kernel's own output goes: to files, or where the server's goes."""
    numbers = []
    for name, own in (("stdout", 1), ("stderr", 2)):
        given = kwargs.get(name)
        number = own if given is None else given if isinstance(given, int) else given.fileno()
        if number < 0:
            raise CannotFork("its output is asked for in a way that needs a process of its own")
        numbers.append(number)
    return numbers[0], numbers[1]


@cache
def private_folder() -> str:
    """One folder a process for sockets: their addresses must be absolute and short."""
    folder = tempfile.mkdtemp(prefix="storytable-kernels-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def kernel_name() -> str:
    """The kernel stories are told in: ours where it is installed, else Python's ordinary one."""
    installed = KERNEL in KernelSpecManager().find_kernel_specs()
    found = entry_points(group="jupyter_client.kernel_provisioners", name=NAME)
    return KERNEL if installed and found else ORDINARY


def warm() -> None:
    """Makes the warm parent in the background, so that nobody waits for it."""
    if wants_forks():
        _STARTING.submit(parents.PARENTS.get, sys.executable, MODULES)


def wants_forks() -> bool:
    """Whether kernels can be forked here, and the owner of the computer has not forbidden it."""
    return parents.CAN_FORK and not os.environ.get(parents.NO_FORK)


def allow_many_files() -> None:
    """As many open files as the system grants: a kernel takes some fifteen of its server."""
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.suppress(ValueError, OSError):  # some systems grant less than they say
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
