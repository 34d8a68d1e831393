"""How quickly somebody may write or guess codes; kept in memory only, and for a while only.

Keys are digests with a secret that lasts as long as the program, so nothing can be read back.
"""

import hashlib
import secrets
import time
from dataclasses import dataclass, field

from storytable.errors import StorytableError

_SECRET = secrets.token_bytes(16)
_KEPT = 10_000


class TooFast(StorytableError):
    """Somebody is quicker than people are; `seconds` until they may go on."""

    def __init__(self, seconds: int) -> None:
        super().__init__("this page", "too many at once", do=f"try again in {seconds} seconds")
        self.seconds = seconds


@dataclass
class Patience:
    """A bucket for each person: `burst` at once, then one more each `1 / rate` seconds."""

    burst: float
    rate: float
    left: dict[bytes, tuple[float, float]] = field(default_factory=dict)

    def look(self, who: str) -> None:
        """Raises TooFast where nothing is left."""
        have, _ = self._have(who)
        if have < 1:
            raise TooFast(int((1 - have) / self.rate) + 1)

    def spend(self, who: str) -> None:
        """Takes one; TooFast where nothing is left."""
        self.look(who)
        have, key = self._have(who)
        if len(self.left) > _KEPT:
            self.left.clear()
        self.left[key] = have - 1, time.monotonic()

    def _have(self, who: str) -> tuple[float, bytes]:
        key = hashlib.blake2b(who.encode(), key=_SECRET, digest_size=16).digest()
        have, since = self.left.get(key, (self.burst, time.monotonic()))
        return min(self.burst, have + (time.monotonic() - since) * self.rate), key
