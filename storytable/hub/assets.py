"""The few scripts and styles of a page, at addresses that change when they do."""

import gzip
import hashlib
from functools import cache

from storytable.story.widgets import JAVASCRIPT, modules, vega_module

ASSETS = (
    "story.js",
    "live.js",
    "outbox.js",
    "room.js",
    "notes.js",
    "desk.js",
    "story.css",
    "forms.css",
    "page.css",
    "notes.css",
    "heard.css",
    "path.css",
    "vega.js",
    *(f"{name}.js" for name in modules()),
)


@cache
def asset(name: str) -> bytes:
    """The content of one of ASSETS."""
    return vega_module().encode() if name == "vega.js" else (JAVASCRIPT / name).read_bytes()


@cache
def packed_asset(name: str) -> bytes:
    """The same compressed: once, for Vega takes as long as a page."""
    return gzip.compress(asset(name), 9, mtime=0)


@cache
def _version() -> str:
    """One digest for all assets, because they import each other by relative address."""
    return hashlib.sha256(b"".join(asset(name) for name in ASSETS)).hexdigest()[:12]


def asset_address(name: str) -> str:
    """Where an asset stands, with the digest of what all of them hold."""
    return f"assets/{_version()}/{name}"
