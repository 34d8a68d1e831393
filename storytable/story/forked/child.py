"""A forked process → a kernel like any other: what it shares with its parent is renewed first.

Environment, folder, random numbers, signals, what is to be done at exit; then its own limits.
"""

import atexit
import contextlib
import gc
import importlib
import logging
import os
import random
import resource
import signal
import socket
import sys
import tempfile
import threading
import time
import weakref
from pathlib import Path
from typing import Any, NoReturn

import altair as alt
import numpy as np
import pandas as pd
from ipykernel.kernelapp import IPKernelApp

from storytable.data.catalog import Catalog
from storytable.data.releases import built_release
from storytable.errors import StorytableError
from storytable.story.forked import channel
from storytable.story.stories import read_stories, words_folders
from storytable.story.words import languages, read_words
from storytable.workspace import find_workspace

_LAST_WORDS = 2.0
_MB = 1 << 20


class ComputingTimeUsedUp(RuntimeError):
    """A kernel has computed for as long as it may."""


def be_kernel(request: dict[str, Any], owner: socket.socket, output: tuple[int, int]) -> NoReturn:
    """Runs a kernel until it is told to stop. The owner hears when its sockets are bound."""
    os.setsid()
    take_streams(output)
    forget_signals()
    forget_exit()
    take_place(request["environment"], request["folder"], request["words"])
    draw_new_numbers()
    gc.enable()
    go_first_when_memory_ends()
    threading.Thread(target=end_with_owner, args=[owner], daemon=True, name="owner").start()
    kernel: Any = IPKernelApp.instance(parent_handle=1)  # neither a banner nor a thread that looks
    kernel.initialize(request["words"][1:])
    keep_within(request["cpu_seconds"], request["memory_mb"])
    channel.say(owner, ready=True)
    kernel.start()
    sys.exit()


def take_streams(output: tuple[int, int]) -> None:
    """No input; output where the owner wants it."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, place in zip((nothing, *output), (0, 1, 2), strict=True):
        os.dup2(number, place)
        os.close(number)


def forget_signals() -> None:
    """Every signal as a new interpreter has it; none is held back."""
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        if callable(signal.getsignal(number)) or number == signal.SIGHUP:
            signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.set_wakeup_fd(-1)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def forget_exit() -> None:
    """What the parent would tidy away at its end is not this process's to tidy away."""
    atexit._clear()
    for waiting in list(getattr(weakref.finalize, "_registry", {})):
        waiting.detach()
    weakref.finalize._registered_with_atexit = False  # type: ignore[attr-defined]
    atexit.register(logging.shutdown)


def take_place(environment: dict[str, str], folder: str, words: list[str]) -> None:
    """The environment, folder and command line that were asked for."""
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    os.chdir(folder)
    sys.argv[:] = words
    tempfile.tempdir = None
    importlib.invalidate_caches()  # a module may have been written since


def draw_new_numbers() -> None:
    """Random numbers of its own: otherwise all kernels would draw the same."""
    random.seed()
    np.random.seed()


def go_first_when_memory_ends() -> None:
    """Tells the system to end this process before the server."""
    try:
        Path("/proc/self/oom_score_adj").write_text("300")
    except OSError:
        return  # not every container allows it


def end_with_owner(owner: socket.socket) -> None:
    """Ends this process when the server is gone, even where the parent has died before it."""
    channel.wait_for_hangup(owner)
    os._exit(0)


def keep_within(seconds: int, megabytes: int) -> None:
    """Limits computing time, and memory beyond what a kernel starts with. Zero: no limit."""
    if megabytes:
        lines = Path("/proc/self/status").read_text().splitlines()
        now = next(int(line.split()[1]) for line in lines if line.startswith("VmData:"))
        limit = now * 1024 + megabytes * _MB
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    if seconds:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        signal.signal(signal.SIGXCPU, lambda *_: stop_computing(seconds))


def stop_computing(seconds: int) -> NoReturn:
    """Stops what is running with a sentence, and the kernel once that has been said."""
    signal.setitimer(signal.ITIMER_REAL, _LAST_WORDS)
    raise ComputingTimeUsedUp(f"a kernel may compute for {seconds} seconds")


def warm_up() -> None:
    """Does once what would be prepared anew in every kernel: words, cells, a chart."""
    for language in languages():
        read_words(language, []).number(1.0, unit="percent", decimals=1)
    with contextlib.suppress(StorytableError):  # what is wrong there is said where it is used
        workspace = find_workspace()
        if release := built_release(workspace):
            Catalog(release).warm_up()
        for story in read_stories(workspace).values():
            for language in story.languages:
                read_words(language, words_folders(workspace, story.story))
    row = pd.DataFrame({"x": ["2020"], "y": [1.0]})
    alt.Chart(row).mark_line(point=True).encode(x="x", y="y", color="x", facet="x").to_dict()
