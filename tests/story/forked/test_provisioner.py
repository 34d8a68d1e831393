"""A kernel of ours is a kernel like any other, forked or not; what only forks could get wrong."""

import asyncio
import contextlib
import os
import resource
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.manager import AsyncKernelManager

from storytable.data.releases import Release
from storytable.story.forked import provisioner
from storytable.story.forked.parents import CAN_FORK, NO_FORK, PARENTS
from storytable.story.forked.provisioner import MODULES
from storytable.story.runner import PrivateKernel
from tests.conftest import ROOT
from tests.story.forked.kernels import (
    a_kernel,
    awaited,
    children,
    is_running,
    open_files,
    wait_until,
)

only_forked = pytest.mark.skipif(not CAN_FORK, reason="kernels cannot be forked on this system")


@pytest.fixture(params=[pytest.param("forked", marks=only_forked), "ordinary"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How kernels are started in this test."""
    if request.param == "ordinary":
        monkeypatch.setenv(NO_FORK, "1")
    return str(request.param)


@pytest.fixture
def library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], tuple[str, ...]]]:
    """A function that writes a library for the parent to import; all modules it then imports."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), str(ROOT)]))

    def write(code: str) -> tuple[str, ...]:
        name = f"library_{abs(hash(tmp_path)) % 10**8}"
        (tmp_path / f"{name}.py").write_text(textwrap.dedent(code), "utf-8")
        return (*MODULES, name)

    yield write
    for key in [key for key in PARENTS.known if key[-1].startswith("library_")]:
        PARENTS.known.pop(key).control.close()


# -- forked or not, the same ------------------------------------------------------------------


@awaited
async def test_a_kernel_has_the_folder_and_the_environment_asked_for(
    kind: str, tmp_path: Path
) -> None:
    env = {**os.environ, "ASKED_FOR": "yes", "TZ": "America/Los_Angeles"}
    env.pop("HOME", None)
    async with a_kernel(tmp_path, env=env) as kernel:
        assert kernel.is_forked == (kind == "forked")
        told = await kernel.says(
            "import os, time\n"
            "(os.getcwd(), os.environ.get('ASKED_FOR'), os.environ.get('HOME'), time.tzname[0])"
        )
        assert told == (str(tmp_path), "yes", None, "PST")
        (tmp_path / "beside.py").write_text("here = 7\n")
        assert await kernel.says("import beside\nbeside.here") == 7
        assert await kernel.says("import sys\nsys.argv[1]") == "-f"


@pytest.mark.usefixtures("kind")
@awaited
async def test_two_kernels_draw_different_random_numbers(tmp_path: Path) -> None:
    draw = "import random, uuid, numpy\n(random.random(), numpy.random.rand(), uuid.uuid4().hex)"
    drawn = []
    for _ in range(2):
        async with a_kernel(tmp_path) as kernel:
            drawn.append(await kernel.says(draw))
    assert all(one != other for one, other in zip(*drawn, strict=True))


@pytest.mark.usefixtures("kind")
@awaited
async def test_a_kernel_can_be_interrupted_and_started_again(tmp_path: Path) -> None:
    async with a_kernel(tmp_path) as kernel:
        await kernel.says("kept = 1\nkept")
        waiting = asyncio.ensure_future(
            kernel.says("import time\nopen('began', 'w').close()\ntime.sleep(60)")
        )
        while not (tmp_path / "began").exists():
            await asyncio.sleep(0.01)
        await kernel.manager.interrupt_kernel()
        with pytest.raises(RuntimeError, match="KeyboardInterrupt"):
            await waiting
        assert await kernel.says("kept") == 1
        await kernel.manager.restart_kernel(now=True)
        await kernel.client.wait_for_ready(timeout=60)
        assert await kernel.says("'kept' in globals()") is False


@pytest.mark.usefixtures("kind")
@awaited
async def test_an_ended_kernel_leaves_no_process_zombie_socket_or_file(tmp_path: Path) -> None:
    async with a_kernel(tmp_path):
        parents = {p.process.pid for p in PARENTS.known.values()}
    others = children()  # what other tests have started
    before = open_files()
    for _ in range(3):
        async with a_kernel(tmp_path) as kernel:
            number = await kernel.says("import os\nos.getpid()")
            helper = await kernel.says("import subprocess\nsubprocess.Popen(['sleep', '100']).pid")
            address = Path(kernel.manager.connection_file)
        wait_until(lambda: not Path(f"/proc/{number}").exists())  # noqa: B023
        wait_until(lambda: not is_running(helper))  # noqa: B023
        assert list(address.parent.glob(f"{address.stem}*")) == []
    assert children() - others - parents == set()
    assert open_files() <= before + 4


@pytest.mark.usefixtures("kind")
@awaited
async def test_a_kernel_that_dies_is_seen_to_be_dead(tmp_path: Path) -> None:
    async with a_kernel(tmp_path) as kernel:
        assert await kernel.manager.is_alive()
        os.kill(kernel.process.pid, signal.SIGKILL)
        wait_until(lambda: kernel.process.poll() is not None)
        assert not await kernel.manager.is_alive()
        assert kernel.process.returncode == -signal.SIGKILL


@pytest.mark.usefixtures("kind")
@awaited
async def test_relative_and_long_addresses_of_sockets_are_corrected(tmp_path: Path) -> None:
    class Bare(AsyncKernelManager):
        """A manager that says nothing about addresses, as those of papermill and nbclient."""

        def __init__(self, **given: Any) -> None:
            super().__init__(transport="ipc", **given)

    deep = tmp_path / ("a" * 90)
    deep.mkdir()
    for given in ({}, {"connection_file": str(deep / "kernel.json")}):
        managed = lambda given=given, **more: Bare(**given, **more)  # noqa: E731
        async with a_kernel(deep, manager=managed) as kernel:
            assert await kernel.says("1 + 1") == 2
            assert Path(kernel.manager.ip).is_absolute()
            assert len(kernel.manager.ip) <= 100
    assert not [p for p in deep.iterdir() if p.is_socket()]
    assert not list(Path.cwd().glob("kernel-ipc*"))


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="no such limits on this system")
@pytest.mark.usefixtures("kind")
@awaited
async def test_a_kernel_cannot_have_more_memory_than_it_may(tmp_path: Path) -> None:
    async with a_kernel(tmp_path, limits={"memory_mb": 200}) as kernel:
        assert await kernel.says("len(bytearray(100 << 20))") == 100 << 20
        with pytest.raises(RuntimeError, match="MemoryError"):
            await kernel.says("len(bytearray(700 << 20))")
        assert await kernel.says("1 + 1") == 2


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="no such limits on this system")
@awaited
async def test_a_kernel_that_has_computed_for_long_enough_ends(kind: str, tmp_path: Path) -> None:
    seconds = 2 if kind == "forked" else 4  # an ordinary one has its start to compute besides
    async with a_kernel(tmp_path, limits={"cpu_seconds": seconds}) as kernel:
        said = "ComputingTimeUsedUp: a kernel may compute for 2 seconds"
        with pytest.raises((RuntimeError, TimeoutError), match=said if kind == "forked" else None):
            await kernel.says("while True: pass\n0", seconds=20)
        wait_until(lambda: kernel.process.poll() is not None)


# -- what only forks could get wrong ----------------------------------------------------------


@only_forked
@awaited
async def test_a_kernel_counts_as_started_only_when_its_sockets_are_bound(tmp_path: Path) -> None:
    async with a_kernel(tmp_path):
        pass
    for _ in range(5):
        manager = PrivateKernel(kernel_name="storytable")
        await manager.start_kernel(cwd=str(tmp_path))
        numbers = [manager.ports[i] for i in range(5)]
        assert all(Path(f"{manager.ip}-{n}").is_socket() for n in numbers)
        await manager.shutdown_kernel(now=True)


@only_forked
@awaited
async def test_a_parent_with_another_thread_forks_nothing_and_says_which(
    tmp_path: Path, library: Callable[[str], tuple[str, ...]], caplog: pytest.LogCaptureFixture
) -> None:
    modules = library(
        """
        import threading
        threading.Thread(target=threading.Event().wait, daemon=True, name="hidden-helper").start()
        """
    )
    with caplog.at_level("INFO"):
        async with a_kernel(tmp_path, modules=modules, env=dict(os.environ)) as kernel:
            assert not kernel.is_forked
            assert await kernel.says("1 + 1") == 2
    assert "hidden-helper" in caplog.text


@only_forked
@awaited
async def test_a_thread_that_python_does_not_know_of_is_found_too(
    tmp_path: Path, library: Callable[[str], tuple[str, ...]], caplog: pytest.LogCaptureFixture
) -> None:
    modules = library(
        """
        import ctypes
        c = ctypes.CDLL(None)
        thread = ctypes.c_ulong()
        c.pthread_create(ctypes.byref(thread), None, ctypes.cast(c.pause, ctypes.c_void_p), None)
        """
    )
    with caplog.at_level("INFO"):
        async with a_kernel(tmp_path, modules=modules, env=dict(os.environ)) as kernel:
            assert not kernel.is_forked
    assert "1 other thread(s)" in caplog.text


@only_forked
@awaited
async def test_a_library_that_leaves_a_file_open_is_named(
    tmp_path: Path, library: Callable[[str], tuple[str, ...]], caplog: pytest.LogCaptureFixture
) -> None:
    modules = library("import socket\nkept = socket.socket()\nnote = open(__file__)")
    with caplog.at_level("INFO"):
        async with a_kernel(tmp_path, modules=modules, env=dict(os.environ)) as kernel:
            assert not kernel.is_forked
    assert "left open by a library" in caplog.text
    assert "socket:[" in caplog.text


@only_forked
@awaited
async def test_a_kernel_inherits_no_descriptor_signal_or_exit_handler(
    tmp_path: Path, library: Callable[[str], tuple[str, ...]]
) -> None:
    left = tmp_path / "left"
    modules = library(
        f"""
        import atexit, random, signal, tempfile, numpy
        atexit.register(open, {str(left)!r}, "w")
        kept = tempfile.TemporaryDirectory(dir={str(tmp_path)!r}, prefix="parents-")
        signal.signal(signal.SIGTERM, lambda *_: None)
        signal.signal(signal.SIGUSR1, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
        """
    )
    async with a_kernel(tmp_path, modules=modules, env=dict(os.environ), now=False) as first:
        assert first.is_forked
        async with a_kernel(tmp_path, modules=modules, env=dict(os.environ)) as second:
            told = await second.says(
                "import signal\n"
                "(int(signal.getsignal(signal.SIGTERM)), int(signal.getsignal(signal.SIGUSR1)),"
                " len(signal.pthread_sigmask(signal.SIG_BLOCK, [])))"
            )
            assert told == (0, 0, 0)
            # One line to its owner; all the other sockets are those its own kernel has made.
            held = await second.says(
                "import os\n"
                "[os.readlink(f'/proc/self/fd/{n}') for n in os.listdir('/proc/self/fd')"
                " if os.path.exists(f'/proc/self/fd/{n}')"
                " or os.path.islink(f'/proc/self/fd/{n}')]"
            )
            assert not [name for name in held if "pidfd" in name]
            parent = next(p for k, p in PARENTS.known.items() if k[2:] == modules)
            theirs = [p.readlink() for p in Path(f"/proc/{parent.process.pid}/fd").iterdir()]
            shared = {str(t) for t in theirs if str(t).startswith("socket:")} & set(held)
            assert len(shared) == 1, "only the line to its own owner"
        made = await first.says(
            f"import tempfile\nmine = tempfile.TemporaryDirectory(dir={str(tmp_path)!r},"
            " prefix='kernels-')\nmine.name"
        )
    wait_until(lambda: not Path(made).exists())
    assert not left.exists()
    assert list(tmp_path.glob("parents-*"))


@only_forked
@awaited
async def test_a_kernel_cannot_read_the_servers_keys_in_its_parents_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for parent in PARENTS.known.values():
        parent.process.kill()
        parent.process.wait()
    monkeypatch.setenv("SERVERS_KEY", "open-sesame")
    env = {k: v for k, v in os.environ.items() if k != "SERVERS_KEY"}
    async with a_kernel(tmp_path, env=env) as kernel:
        assert kernel.is_forked
        told = await kernel.says(
            "import os\n(os.environ.get('SERVERS_KEY'), open('/proc/self/environ').read())"
        )
    assert told[0] is None
    assert "open-sesame" not in told[1]


@only_forked
@awaited
async def test_a_kernel_finds_the_figures_of_a_home_of_its_own_read_already(
    tmp_path: Path, release: Release
) -> None:
    for parent in PARENTS.known.values():
        parent.process.kill()
        parent.process.wait()
    path = release.level_file("cde.graduation", "county")
    async with a_kernel(tmp_path) as kernel:
        assert kernel.is_forked
        read_again = await kernel.says(
            "from pathlib import Path\n"
            "from storytable.data.catalog import _opened_at\n"
            "before = _opened_at.cache_info().misses\n"
            f"figures, _ = _opened_at(Path({str(path)!r}))\n"
            "(len(figures), _opened_at.cache_info().misses - before)"
        )
    assert read_again[0] > 1000
    assert read_again[1] == 0


@only_forked
@awaited
async def test_a_parent_that_was_killed_is_replaced_and_its_kernels_live_on(
    tmp_path: Path,
) -> None:
    async with a_kernel(tmp_path) as before:
        parent = before.process.parent
        parent.process.kill()
        parent.process.wait()
        assert await before.says("1 + 1") == 2
        async with a_kernel(tmp_path) as after:
            assert after.is_forked
            assert after.process.parent.process.pid != parent.process.pid
        number = before.process.pid
    wait_until(lambda: not is_running(number))


@only_forked
@awaited
async def test_changed_code_makes_a_new_parent_and_the_old_one_ends_with_its_kernels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "module.py").write_text("a = 1\n")
    monkeypatch.setattr("storytable.story.forked.parents._PACKAGE", package)
    async with a_kernel(tmp_path) as first, a_kernel(tmp_path) as second:
        old = first.process.parent
        assert second.process.parent is old
        (package / "module.py").write_text("a = 11\n")
        async with a_kernel(tmp_path) as third:
            assert third.process.parent is not old
            assert old.process.poll() is None
            assert await first.says("1 + 1") == 2
    wait_until(lambda: old.process.poll() is not None)


@only_forked
@awaited
async def test_what_only_a_start_can_change_gets_an_ordinary_kernel(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        env = {**os.environ, "PYTHONPATH": str(tmp_path)}
        async with a_kernel(ROOT, env=env) as kernel:
            assert not kernel.is_forked
            assert str(tmp_path) in await kernel.says("import sys\nsys.path")
    assert "PYTHONPATH can only be changed for an ordinary kernel" in caplog.text


@only_forked
@awaited
async def test_a_server_with_thousands_of_open_files_still_hears_its_kernels(
    tmp_path: Path,
) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    provisioner.allow_many_files()
    with contextlib.ExitStack() as many:
        many.callback(resource.setrlimit, resource.RLIMIT_NOFILE, limits)
        for _ in range(1100):
            many.enter_context(Path(os.devnull).open())
        async with a_kernel(tmp_path) as kernel:
            assert kernel.process.line.fileno() > 1024
            assert await kernel.says("1 + 1") == 2
            os.kill(kernel.process.pid, signal.SIGKILL)
            wait_until(lambda: kernel.process.poll() is not None)


@only_forked
@pytest.mark.parametrize("busy", ["time.sleep(100)", "sum(range(10**12))"])
@pytest.mark.parametrize("first", ["server", "parent"])
def test_nothing_stays_when_the_server_is_killed(tmp_path: Path, busy: str, first: str) -> None:
    if first == "parent" and busy.startswith("sum"):
        pytest.skip("a kernel that never lets go of the interpreter is ended by its parent only")
    script = f"""
import asyncio, pathlib, sys, time
sys.path.insert(0, {str(ROOT)!r})
from tests.story.forked.kernels import a_kernel
async def main():
    async with a_kernel(pathlib.Path({str(tmp_path)!r})) as kernel:
        kernel.client.execute("import time; open('began', 'w').close(); {busy}")
        while not pathlib.Path({str(tmp_path / "began")!r}).exists():
            await asyncio.sleep(0.01)
        print(kernel.process.pid, kernel.process.parent.process.pid, flush=True)
        await asyncio.sleep(100)
asyncio.run(main())
"""
    server = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    kernel, parent = map(int, server.stdout.readline().split())
    assert is_running(kernel)
    assert is_running(parent)
    if first == "parent":
        os.kill(parent, signal.SIGKILL)
    server.kill()
    server.wait()
    server.stdout.close()
    wait_until(lambda: not is_running(kernel))
    wait_until(lambda: not is_running(parent))


@only_forked
@awaited
async def test_a_kernel_writes_no_history_of_what_readers_do(tmp_path: Path) -> None:
    env = {**os.environ, "IPYTHONDIR": str(tmp_path / "ipython")}
    async with a_kernel(tmp_path, env=env, now=False) as kernel:
        await kernel.says("'a secret'")
    assert not list(tmp_path.rglob("history.sqlite"))


@only_forked
@awaited
async def test_a_kernel_offers_no_debugger_but_code_may_still_import_one(tmp_path: Path) -> None:
    async with a_kernel(tmp_path) as kernel:
        assert await kernel.says("import sys\n'debugpy' in sys.modules") is False
        assert await kernel.says("import importlib.util\nimportlib.util.find_spec('debugpy').name")
