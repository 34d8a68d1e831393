"""Storytable: published aggregate data as a story a community can read and answer.

A notebook needs one name from here: `open_story`, whose result says, shows, asks, compares and
limits.
"""

from storytable.story.notebook import open_story

__all__ = ["open_story"]
