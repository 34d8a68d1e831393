"""The published files people have added, kept as they came; one list says which are in place."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from storytable.errors import DataProblem
from storytable.workspace import Workspace, write_whole


@dataclass(frozen=True)
class Added:
    """One added file: what it is read as, its name, and the digest of the bytes that came."""

    datasets: tuple[str, ...]
    name: str
    digest: str
    without: tuple[str, ...] = ()

    def path(self, workspace: Workspace) -> Path:
        """Where it is kept: packed, and without the columns in `without` where there are any."""
        suffix = ".grid.json.gz" if self.without else ".gz"
        return workspace.home / "added" / self.digest / (self.name + suffix)


def read_list(workspace: Workspace) -> list[Added]:
    """The added files in place, in the order they were added."""
    path = workspace.home / "added.json"
    if not path.exists():
        return []
    try:
        entries = json.loads(path.read_text("utf-8"))
        return [
            Added(
                datasets=tuple(entry["datasets"]),
                name=str(entry["name"]),
                digest=str(entry["digest"]),
                without=tuple(entry["without"]),
            )
            for entry in entries
        ]
    except (ValueError, TypeError, KeyError) as problem:
        raise DataProblem(
            str(path),
            f"the list of added files cannot be read ({problem})",
            do="put it aside and add the files again; the files themselves lie beside it",
        ) from problem


def write_list(workspace: Workspace, files: list[Added]) -> None:
    """Puts a list in place in one step: before it nothing has changed, after it everything has."""
    content = json.dumps([asdict(file) for file in files], indent=1, ensure_ascii=False)
    write_whole(workspace.home / "added.json", content.encode())


def added_files(workspace: Workspace, files: list[Added] | None = None) -> dict[str, list[Path]]:
    """Dataset -> its added files: those in place, or those given."""
    found: dict[str, list[Path]] = {}
    for file in read_list(workspace) if files is None else files:
        for dataset in file.datasets:
            found.setdefault(dataset, []).append(file.path(workspace))
    return found
