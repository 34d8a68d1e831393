"""What an edition is made from, by name: it is made again when that has changed, and only then.

Of the figures, those of the places it speaks of: one that changed elsewhere changes nothing here.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from storytable.data.catalog import Catalog
from storytable.data.gateway import now
from storytable.data.releases import Release
from storytable.data.rules import read_rules, rule_files
from storytable.story.blocks import Block
from storytable.story.corrections import path_of
from storytable.story.stories import Story, View, words_folders
from storytable.story.words import OWN
from storytable.workspace import Workspace

_FIGURES = "cells of "
_CODE = Path(__file__).parent.parent


def made_from(workspace: Workspace, story: Story, view: View, release: Release) -> dict[str, str]:
    """All but the figures, by name → digest: notebook, words, code, lock, what data is known as."""
    folders = words_folders(workspace, story.story)
    paths = [
        workspace.notebooks / story.notebook,
        workspace.stories / story.story / "story.yml",
        path_of(workspace, story.story),
        *(folder / f"{view.language}.ftl" for folder in folders),
        workspace.root / "requirements.lock.txt",
        *sorted((workspace.root / "widgets").glob("*")),
        *sorted((workspace.samples / "places").glob("*.csv")),
        workspace.samples / "groups.yml",
    ]
    form = workspace.stories / story.story / "form.yml"
    paths += [form, *rule_files(workspace.samples)] if form.exists() else []
    found = {_named(workspace.root, path): _digest(path) for path in paths if path.exists()}
    if form.exists():
        over = read_rules(workspace.samples).over(now().date())
        found["rules that are over"] = " ".join(over)
    about = Catalog(release).about
    found |= {f"what is known of {name}": about(name) for name in sorted(story.datasets)}
    own = [*_CODE.rglob("*.py"), *_CODE.rglob("*.j2"), *OWN.rglob(f"{view.language}.ftl")]
    return found | {_named(_CODE.parent, path): _digest(path) for path in sorted(own)}


def figures_in(
    blocks: Iterable[Block], story: Story, view: View, release: Release
) -> dict[str, str]:
    """The figures of an edition with these blocks, by dataset: all of each place they speak of."""
    if story.kind == "query":
        return {f"{_FIGURES}all": release.id}
    digest, places = Catalog(release).digest, sorted(places_told(blocks, view))
    return {
        f"{_FIGURES}{name}": _joined(digest(name, place) for place in places)
        for name in sorted(story.datasets)
    }


def places_told(blocks: Iterable[Block], view: View) -> set[str]:
    """The places of the view, and all others of which the blocks hold a figure."""
    addresses = (cell.address for block in blocks for cell in block.cells)
    return {*view.places, *(a.split("/")[1] for a in addresses if not a.startswith("="))}


def figures_of(made: Mapping[str, str]) -> dict[str, str]:
    """What figures an edition is made from, of all it is made from."""
    return {name: digest for name, digest in made.items() if name.startswith(_FIGURES)}


def all_figures(story: Story, release: Release) -> dict[str, str]:
    """The figures of a story of every place, by dataset."""
    return {f"{_FIGURES}{name}": _cells_of(release, name) for name in sorted(story.datasets)}


def key_of(view: View, made: Mapping[str, str]) -> str:
    """SHA-256 of a view and all it is made from."""
    return hashlib.sha256(json.dumps([repr(view), made], sort_keys=True).encode()).hexdigest()


def differences(then: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The names of what has come, gone or changed."""
    return sorted(name for name in {*then, *now} if then.get(name) != now.get(name))


def _joined(digests: Iterable[str]) -> str:
    return hashlib.sha256(" ".join(digests).encode()).hexdigest()


def _cells_of(release: Release, dataset: str) -> str:
    return str(release.datasets.get(dataset, {}).get("cells", ""))


@lru_cache(maxsize=4096)
def _named(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _digest(path: Path) -> str:
    state = path.stat()
    return _content_digest(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4096)
def _content_digest(path: Path, _time: int, _size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
