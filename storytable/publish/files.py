"""What stands beside an edition on disk and in the hub: the one-file story and its figures."""

from storytable.data.releases import Release
from storytable.publish import html, tables
from storytable.story.editions import Edition
from storytable.story.stories import Story
from storytable.workspace import Workspace


def files_beside(
    edition: Edition, *, workspace: Workspace, story: Story, release: Release
) -> dict[str, bytes]:
    """File name → content."""
    return {
        "story.html": html.write(edition, workspace=workspace, story=story, release=release),
        "data.csv": tables.csv_text(edition).encode(),
        "data.json": tables.json_text(edition).encode(),
    }
