"""Altair's grammar, indexed once a process instead of anew for every channel of every chart.

That index takes a third of the time in which a story of twelve charts is told.
"""

from collections.abc import Iterable
from typing import Any

from altair.utils import schemapi

_INDEX: dict[tuple[type, ...], dict[int, list[type]]] = {}


def index_once() -> None:
    """Lets Altair keep its index of classes; does nothing where Altair is built otherwise."""
    kind = getattr(schemapi, "_FromDict", None)
    if kind is None or getattr(kind, "is_kept", False):
        return
    make = kind.__init__

    def keep(self: Any, wrapper_classes: Iterable[type]) -> None:
        classes = tuple(wrapper_classes)
        if classes not in _INDEX:
            make(self, classes)
            _INDEX[classes] = self.class_dict
        self.class_dict = _INDEX[classes]

    kind.__init__, kind.is_kept = keep, True
