"""Storytable: published aggregate data as a story a community can read and answer.

A notebook needs one name from here: `open_story`, whose result says, shows, asks, compares and
limits.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storytable.story.notebook import open_story

__all__ = ["open_story"]


def __getattr__(name: str) -> Any:
    """`open_story`, imported when a notebook asks for it: commands that draw no chart need not."""
    if name != "open_story":
        raise AttributeError(f"storytable has no {name}")
    from storytable.story.notebook import open_story  # noqa: PLC0415

    return open_story
