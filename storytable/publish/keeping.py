"""Blocks that a kernel has told → a kept edition with its drawings and files.

It stands apart so that a process which does nothing else imports nothing else.
"""

import os
from pathlib import Path

from storytable.data.releases import open_release
from storytable.errors import EditionFailed
from storytable.publish.files import files_beside
from storytable.story.blocks import Block
from storytable.story.drawers import end_with_parent
from storytable.story.drawings import draw
from storytable.story.editions import keep, make_edition
from storytable.story.ingredients import made_from
from storytable.story.stories import Story, View
from storytable.workspace import Workspace

_GENTLE = 5


def begin() -> None:
    """At the start of a process that only keeps: it gives way to others, and ends with its hub,
    also where that is killed."""
    if hasattr(os, "nice"):
        os.nice(_GENTLE)
    end_with_parent()


def keep_told(
    workspace: Workspace, release_id: str, story: Story, view: View, blocks: tuple[Block, ...]
) -> Path:
    """The edition's folder; EditionFailed where the blocks are of another release than today's."""
    release = open_release(workspace)
    if release.id != release_id:
        raise EditionFailed(
            f"{story.story} {view.place} {view.language}",
            "the data has changed since the hub was started",
            do="start the hub again",
        )
    edition = make_edition(
        story,
        view,
        blocks=blocks,
        drawings=draw(blocks),
        release=release,
        made=made_from(workspace, story, view, release),
    )
    files = files_beside(edition, workspace=workspace, story=story, release=release)
    return keep(workspace, edition, files)
