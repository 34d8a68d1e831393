"""An accepted correction as a check: `stories/<story>/corrections.yml`, run on every edition before
it is kept. One that fails refuses the edition and names the note; the edition before stays.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import Field, model_validator

from storytable.data.address import Anchor
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import EditionFailed
from storytable.story.blocks import Block
from storytable.story.stories import View
from storytable.workspace import Workspace, write_whole

FILE = "corrections.yml"
_HEAD = (
    "# What notes have put right, checked with every edition; `review guard` adds to it.\n"
    "corrections:\n"
)
Holds = Literal["says", "never-says", "shows"]


class Correction(Declared):
    """What must hold at an address since a note was accepted: the block `says` a text, `never-says`
    one, or the figure `shows` one. `place` and `language` are a code each, or `all`."""

    note: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    number: Annotated[int, Field(ge=1)]
    round: str
    address: str
    place: str = "all"
    language: str = "all"
    holds: Holds
    text: Annotated[str, Field(min_length=1)]

    @model_validator(mode="after")
    def _of_a_kind(self) -> "Correction":
        block, _, cell = self.address.partition("/")
        Anchor.parse(block)
        if (self.holds == "shows") != bool(cell):
            raise ValueError("`shows` needs the address of a figure, the others that of a block")
        return self

    def concerns(self, view: View) -> bool:
        """Whether it is checked in this view."""
        return self.place in ("all", view.place) and self.language in ("all", view.language)

    def fails(self, blocks: Sequence[Block]) -> str:
        """What is wrong with these blocks of a view it concerns; nothing where it holds."""
        front, _, cell = self.address.partition("/")
        block = next((b for b in blocks if b.id == Anchor.parse(front).block), None)
        if block is None:
            return "" if self.holds == "never-says" else "the block is gone"
        if cell:
            now = next((c.text for c in block.cells if c.address == cell), None)
            said = "the figure is gone" if now is None else f"it shows {now!r}"
            return "" if now == self.text else said
        is_said = _plain(self.text) in _plain(_words(block))
        if self.holds == "says":
            return "" if is_said else "it does not say so"
        return "it says so again" if is_said else ""


class Corrections(Declared):
    """All of a story."""

    corrections: list[Correction] = []


def path_of(workspace: Workspace, story: str) -> Path:
    """Where a story's corrections stand."""
    return workspace.stories / story / FILE


def read_corrections(workspace: Workspace, story: str) -> list[Correction]:
    """The corrections of a story, none where it has none; DataProblem with file and line."""
    path = path_of(workspace, story)
    return read_yaml(path, Corrections).corrections if path.exists() else []


def refuse_undone(
    corrections: Sequence[Correction], view: View, blocks: Sequence[Block], *, job: str
) -> None:
    """EditionFailed where these blocks undo what notes have put right; it names each note."""
    undone = [
        f"note {c.number} ({c.round}) wants that {c.address} {c.holds} {c.text!r}, and {why}"
        for c in corrections
        if c.concerns(view) and (why := c.fails(blocks))
    ]
    if undone:
        raise EditionFailed(
            job,
            "; ".join(undone),
            do=f"mend the story, or answer the note again and take it out of {FILE}",
        )


def add_correction(workspace: Workspace, story: str, given: Correction) -> Path:
    """Writes the correction at the end of the story's file; what stands there stays as it is."""
    path = path_of(workspace, story)
    before = path.read_text("utf-8") if path.exists() else _HEAD
    entry = yaml.safe_dump(
        [given.model_dump(mode="json")], allow_unicode=True, sort_keys=False, width=1000
    )
    return write_whole(path, (before.rstrip("\n") + "\n" + entry).encode())


def _words(block: Block) -> str:
    said = ("".join(r if isinstance(r, str) else r[0] for r in runs) for runs in block.text)
    return "\n".join((block.title, *said, block.alt))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
