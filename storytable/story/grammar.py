"""Altair's grammar, indexed once a process instead of anew for every channel of every chart.

That index takes a third of the time in which a story of twelve charts is told.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from altair.utils import schemapi
from altair.vegalite.v6.schema import core


def index_once() -> None:
    """Lets Altair keep its classes and their index; where Altair is built otherwise, nothing."""
    kind = getattr(schemapi, "_FromDict", None)
    root = getattr(core, "VegaLiteSchema", None)
    if kind is None or root is None or getattr(kind, "is_kept", False):
        return
    make = kind.__init__
    indexes: dict[tuple[type, ...], dict[int, list[type]]] = {}
    classes = cache(lambda: tuple(schemapi._subclasses(root)))

    def keep(self: Any, wrapper_classes: Iterable[type]) -> None:
        known = tuple(wrapper_classes)
        if known not in indexes:
            make(self, known)
            indexes[known] = self.class_dict
        self.class_dict = indexes[known]

    root._default_wrapper_classes = classmethod(lambda _: classes())
    kind.__init__, kind.is_kept = keep, True
