"""What a hub tells those who watch it: how many asked for what and how long it took, never who.

The access log gives the hour and not the second, so that nobody can be told by when they came.
"""

import json
import logging
import time
from collections.abc import Iterable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import tornado.web
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.registry import Collector

from storytable.hub.doors import LOOPBACK
from storytable.hub.pages import Page
from storytable.hub.shelf import Shelf

LOG = "access.log"
_LARGEST, _OLDER = 5_000_000, 4
_FORWARDED = ("X-Forwarded-For", "X-Real-Ip", "Forwarded", "X-Forwarded-Host")
_REGISTRY = CollectorRegistry()
_REQUESTS = Counter(
    "storytable_requests", "Requests answered.", ("page", "status"), registry=_REGISTRY
)
_SECONDS = Histogram(
    "storytable_request_seconds", "How long an answer took.", ("page",), registry=_REGISTRY
)
ProcessCollector(registry=_REGISTRY)
# They last as long as a reader has the page open, and say nothing about the hub.
_OPEN_ENDED = frozenset({"Events", "GuestSocket"})
log = logging.getLogger("storytable.hub")


class Watch:
    """Counts requests, and writes a line for each into the access log of `home`."""

    def __init__(self, home: Path, stories: Iterable[str]) -> None:
        self.stories = frozenset(stories)
        self.lines = logging.Logger("storytable.access")
        self.lines.addHandler(
            RotatingFileHandler(home / LOG, maxBytes=_LARGEST, backupCount=_OLDER, delay=True)
        )

    def note(self, handler: tornado.web.RequestHandler) -> None:
        """One request that has been answered."""
        page, status = self._page(handler), handler.get_status()
        _REQUESTS.labels(page, str(status)).inc()
        if page not in _OPEN_ENDED:
            _SECONDS.labels(page).observe(handler.request.request_time())
        hour = time.strftime("%Y-%m-%d %Hh")
        self.lines.info("%s %s %s %d", hour, handler.request.method, page, status)
        if status >= 500:
            log.warning("%s %s was answered with %s.", handler.request.method, page, status)

    def _page(self, handler: tornado.web.RequestHandler) -> str:
        """The kind of page, and the story's name; nothing of what a reader chose, wrote or is."""
        about = [name for name in handler.path_args if name in self.stories]
        return " ".join([type(handler).__name__, *about])


class Health(Page):
    """For whoever watches the machine."""

    def get(self) -> None:
        """200 while the hub answers, with how much it has to do."""
        told = {"release": self.shelf.release.id, **at_work(self.shelf)}
        self.set_header("Cache-Control", "no-store")
        self.answer(json.dumps(told).encode(), "application/json")


class Metrics(Page):
    """The same and more, in Prometheus' format; for programs on this computer only."""

    def get(self) -> None:
        """Counts and times since the start; 403 for whoever comes from elsewhere."""
        near = self.request.remote_ip in LOOPBACK
        if not near or any(name in self.request.headers for name in _FORWARDED):
            raise tornado.web.HTTPError(403)
        registry = CollectorRegistry()
        registry.register(_AtWork(self.shelf))
        told = generate_latest(_REGISTRY) + generate_latest(registry)
        self.answer(told, CONTENT_TYPE_LATEST)


class _AtWork(Collector):
    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for name, value in at_work(self.shelf).items():
            yield GaugeMetricFamily(f"storytable_{name}", f"Number of {name} now.", value=value)


def at_work(shelf: Shelf) -> dict[str, int]:
    """What the hub has to do at this moment, by name."""
    return {
        "kernels": len(shelf.live.manager.list_kernel_ids()),
        "telling": len(shelf.live.telling),
        "kernels_that_fit": shelf.live.most,
        "executing": shelf.turns.running,
        "waiting": shelf.turns.waiting,
        "listening": sum(map(len, shelf.ears.lines.values())),
    }


def watch_addresses(base: str) -> list[Any]:
    """Where the hub tells about itself."""
    return [(base + r"healthz", Health), (base + r"metrics", Metrics)]
