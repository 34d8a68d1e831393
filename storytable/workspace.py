"""The two folders everything happens in: the project (read) and STORYTABLE_HOME (written)."""

import os
import threading
from dataclasses import dataclass
from glob import escape
from pathlib import Path

import psutil

from storytable.errors import MachineProblem

_CHECKOUT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Workspace:
    """`root` holds stories, notebooks and data_samples; `home` holds what is made from them."""

    root: Path
    home: Path

    @property
    def samples(self) -> Path:
        """The published files, contracts and crosswalks that come with the project."""
        return self.root / "data_samples"

    @property
    def stories(self) -> Path:
        """One folder a story: story.yml, words, activities."""
        return self.root / "stories"

    @property
    def notebooks(self) -> Path:
        """One parameterised notebook a story."""
        return self.root / "notebooks"

    @property
    def editions(self) -> Path:
        """Executed stories: story / place / language."""
        return self.home / "editions"

    @property
    def sweeps(self) -> Path:
        """All places of a story at once: story / language."""
        return self.home / "sweeps"


def find_workspace() -> Workspace:
    """The project around the current folder, else the one this package is installed from.

    STORYTABLE_ROOT and STORYTABLE_HOME decide where they are set.
    """
    given = os.environ.get("STORYTABLE_ROOT")
    root = Path(given).resolve() if given else _around(Path.cwd())
    if not (root / "stories").is_dir() or not (root / "data_samples").is_dir():
        raise MachineProblem(
            str(root),
            "no stories and data_samples folders here",
            do="go to the Storytable folder, or set STORYTABLE_ROOT to it",
        )
    home = os.environ.get("STORYTABLE_HOME")
    return Workspace(root, Path(home).resolve() if home else root / ".storytable")


def _around(folder: Path) -> Path:
    for place in (folder, *folder.parents):
        if (place / "stories").is_dir() and (place / "data_samples").is_dir():
            return place
    return _CHECKOUT


def make_folder(folder: Path) -> Path:
    """`folder`, made if need be; MachineProblem where the computer does not allow it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise MachineProblem(
            str(folder),
            f"this folder cannot be written ({problem.strerror})",
            do="free the place, or set STORYTABLE_HOME to a folder of your own",
        ) from problem
    return folder


def write_whole(path: Path, content: bytes) -> Path:
    """Puts `content` at `path` in one step, so that a reader meets the old file or the new one.

    What a writer that was killed has left half-written beside it goes.
    """
    make_folder(path.parent)
    writer = f"{os.getpid()}-{threading.get_ident()}"  # several may write the same file at once
    part = path.with_name(f".{path.name}.{writer}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise MachineProblem(
            str(path),
            f"this file cannot be written ({problem.strerror})",
            do="free disk space or allow writing there; what was there before is untouched",
        ) from problem
    _clear_away(path)
    return path


def _clear_away(path: Path) -> None:
    for left in path.parent.glob(f".{escape(path.name)}.*-*.part"):
        writer = left.name.removesuffix(".part").rpartition(".")[2].partition("-")[0]
        if writer.isdigit() and not psutil.pid_exists(int(writer)):
            left.unlink(missing_ok=True)
