"""What hub tests share: a plain HTTP client that changes no address, and a project to break."""

import contextlib
import gzip
import http.client
import json
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from storytable.workspace import Workspace


@dataclass(frozen=True)
class Answer:
    """What came back: status, headers, and the text as a browser would unpack it."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str:
        """The value of one header, or nothing."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return found[0] if found else ""

    @property
    def text(self) -> str:
        """The body as text."""
        packed = self.header("Content-Encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode("utf-8", "replace")


Ask = Callable[..., Answer]


def free_port() -> int:
    """A port on which nobody listens yet."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def asking(address: str, patience: float = 0) -> Ask:
    """A function that asks the hub at `address` for a path exactly as written.

    It waits up to `patience` seconds for the hub to listen.
    """
    port = urlsplit(address).port
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            break
        time.sleep(0.2)

    def ask(
        path: str,
        *,
        method: str = "GET",
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
        sent_from: str = "127.0.0.1",
    ) -> Answer:
        line = http.client.HTTPConnection(
            "127.0.0.1", port, timeout=300, source_address=(sent_from, 0)
        )
        try:
            line.request(method, path, body=body, headers=dict(headers or {}))
            answer = line.getresponse()
            return Answer(answer.status, answer.getheaders(), answer.read())
        finally:
            line.close()

    return ask


@pytest.fixture(scope="session")
def ask(hub: str) -> Ask:
    """Asks the session's hub."""
    return asking(hub)


def spoil(project: Workspace, notebook: str) -> int:
    """Puts a cell that divides by zero before the last one; its number, as an author counts."""
    path = project.notebooks / notebook
    content = json.loads(path.read_text("utf-8"))
    spoiled = {**content["cells"][-1], "source": "cohort = 12\ncohort / 0", "id": "spoiled"}
    content["cells"].insert(-1, spoiled)
    path.write_text(json.dumps(content), "utf-8")
    return len(content["cells"]) - 1
