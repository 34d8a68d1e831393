"""An edition: one story, place, language and release, executed; kept by content and never half.

It is identified by a digest of its blocks. The folder of a view holds every edition made of it
and one line that says which is current, so a reader meets the old one or the new one.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storytable.data.releases import Release
from storytable.errors import DataProblem
from storytable.story.blocks import Block
from storytable.story.corrections import read_corrections, refuse_undone
from storytable.story.ingredients import figures_in, key_of
from storytable.story.stories import Story, View
from storytable.workspace import Workspace, write_whole

CURRENT = "current"


@dataclass(frozen=True)
class Edition:
    """Blocks with their charts drawn (SVG by block id), and what they were made from."""

    manifest: Mapping[str, Any]
    blocks: tuple[Block, ...]
    drawings: Mapping[str, str]

    @property
    def view(self) -> View:
        """Place, places beside it and language."""
        given = self.manifest["view"]
        query = given.get("query", "")
        return View(given["place"], tuple(given["compare"]), given["language"], query)

    @property
    def story(self) -> str:
        """The name of the story."""
        return str(self.manifest["story"])

    @property
    def digest(self) -> str:
        """Identifies the edition: SHA-256 of its blocks."""
        return str(self.manifest["digest"])

    def to_bytes(self) -> bytes:
        """The edition as JSON, the same bytes every time."""
        whole = {
            "manifest": self.manifest,
            "blocks": [block.to_json() for block in self.blocks],
            "drawings": self.drawings,
        }
        return (json.dumps(whole, ensure_ascii=False, sort_keys=True) + "\n").encode()


def make_edition(
    story: Story,
    view: View,
    *,
    blocks: tuple[Block, ...],
    drawings: Mapping[str, str],
    release: Release,
    made: Mapping[str, str],
) -> Edition:
    """The edition of these blocks, with its manifest; `made` is what it is made from besides
    figures (`ingredients.made_from`)."""
    made = {**made, **figures_in(blocks, story, view, release)}
    content = json.dumps([b.to_json() for b in blocks], ensure_ascii=False, sort_keys=True)
    used = sorted({cell.file for block in blocks for cell in block.cells if cell.file})
    manifest = {
        "story": story.story,
        "view": view.given(),
        "release": release.id,
        "files": {name: release.files[name] for name in used},
        "digest": hashlib.sha256(content.encode()).hexdigest(),
        "key": key_of(view, made),
        "made_from": dict(made),
    }
    return Edition(manifest, blocks, drawings)


def read_edition(path: Path) -> Edition:
    """The edition in `edition.json`; DataProblem where the file is damaged."""
    try:
        whole = json.loads(path.read_text("utf-8"))
        blocks = tuple(Block.from_json(block) for block in whole["blocks"])
        return Edition(whole["manifest"], blocks, whole["drawings"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise DataProblem(
            str(path), f"this edition is damaged ({type(problem).__name__})", do="build it again"
        ) from problem


def folder_of(workspace: Workspace, story: str, view: View) -> Path:
    """Where all editions of a view stand."""
    place = "+".join(code.replace(":", "-") for code in view.places)
    place += f"+{hashlib.sha256(view.query.encode()).hexdigest()[:16]}" if view.query else ""
    return workspace.editions / story / place / view.language


def current(workspace: Workspace, story: str, view: View) -> Path | None:
    """The folder of the current edition of a view, if there is one."""
    folder = folder_of(workspace, story, view)
    try:
        found = folder / (folder / CURRENT).read_text("ascii").strip()
    except OSError:
        return None
    return found if (found / "edition.json").exists() else None


def kept_editions(
    workspace: Workspace, story: str = "*", *, also_old: bool = False
) -> Iterator[Edition]:
    """The current edition of each view that has been made, in order of the views; the earlier ones
    too where they are asked for. Damaged ones are left out: they are made again when asked for."""
    for mark in sorted(workspace.editions.glob(f"{story}/*/*/{CURRENT}")):
        names = sorted(p.parent.name for p in mark.parent.glob("*/edition.json"))
        now = mark.read_text("ascii").strip()
        for name in names:
            if also_old or name == now:
                with contextlib.suppress(DataProblem):
                    yield read_edition(mark.parent / name / "edition.json")


def keep(workspace: Workspace, edition: Edition, files: Mapping[str, bytes]) -> Path:
    """Writes the edition and the files beside it, then makes it the current one.

    EditionFailed where it undoes what a note has put right; nothing is written then.
    """
    corrections = read_corrections(workspace, edition.story)
    named = f"{edition.story} {'+'.join(edition.view.places)} {edition.view.language}"
    refuse_undone(corrections, edition.view, edition.blocks, job=named)
    folder = folder_of(workspace, edition.story, edition.view)
    own = folder / _name(edition)
    for name, content in files.items():
        write_whole(own / name, content)
    write_whole(own / "edition.json", edition.to_bytes())
    write_whole(folder / CURRENT, own.name.encode())
    return own


def _name(edition: Edition) -> str:
    """Of its own for each release, so that no edition is ever written over another."""
    made = f"{edition.manifest['key']} {edition.manifest['release']}"
    return hashlib.sha256(made.encode()).hexdigest()[:16]
