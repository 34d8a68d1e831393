"""Protected cells on disk: written once by a release, read back as what they are."""

from io import BytesIO
from pathlib import Path

import pandas as pd

from storytable.data.protect import SafeCells, restore
from storytable.workspace import write_whole

_TEXT = ("measure", "place", "group", "period", "state", "reason", "file", "column")


def write_safe(safe: SafeCells, path: Path) -> Path:
    """The cells as CSV, whole or not at all."""
    buffer = BytesIO()
    safe.frame.to_csv(buffer, index=False, lineterminator="\n")
    return write_whole(path, buffer.getvalue())


def read_safe(path: Path) -> SafeCells:
    """The cells that `write_safe` wrote at `path`."""
    frame = pd.read_csv(
        path,
        dtype=dict.fromkeys(_TEXT, str),
        keep_default_na=False,
        na_values={"value": "", "low": "", "high": ""},
    )
    return restore(frame)
