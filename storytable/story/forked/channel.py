"""Short messages over a pair of sockets: the server at one end, the warm parent and a kernel at
the other.

Nothing listens and no path is made, so nobody else on the computer can reach a kernel this way.
"""

import json
import select
import socket
import time
from typing import Any

_LONGEST = 1 << 16


def pair() -> tuple[socket.socket, socket.socket]:
    """Two connected ends; each message arrives whole, whoever else writes at the same time."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def say(end: socket.socket, **message: Any) -> bool:
    """Sends a message; False where nobody is left at the other end."""
    try:
        end.send(json.dumps(message).encode())
    except OSError:
        return False
    return True


def hear(end: socket.socket, seconds: float) -> dict[str, Any] | None:
    """The next message, None when none comes in time; EOFError when the other end is gone.

    By `poll`: `select` fails in a server that has more than 1,024 files open.
    """
    if not is_readable(end, seconds):
        return None
    try:
        content = end.recv(_LONGEST)
    except OSError as problem:
        raise EOFError from problem
    if not content:
        raise EOFError
    return dict(json.loads(content))


def is_readable(end: socket.socket, seconds: float) -> bool:
    """Whether a message, or the news that nobody is left, is there within so many seconds."""
    waiting = select.poll()
    waiting.register(end, select.POLLIN)
    return bool(waiting.poll(max(0, seconds) * 1000))


def wait_for_hangup(end: socket.socket) -> None:
    """Returns when nobody is left at the other end; leaves messages where they are."""
    waiting = select.poll()
    waiting.register(end, 0)
    waiting.poll()


def seconds_left(until: float) -> float:
    """Seconds until a moment of the monotonic clock."""
    return max(0.0, until - time.monotonic())
