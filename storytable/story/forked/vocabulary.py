"""Imported by the warm parent: all words parsed once, so that no kernel begins with parsing them.

A file that has changed since is read again, and a folder that is none of ours is left alone.
"""

from storytable.errors import StorytableError
from storytable.story.stories import read_stories, words_folders
from storytable.story.words import languages, read_words
from storytable.workspace import find_workspace


def learn() -> None:
    """Parses the words of every story; each file is kept once, whoever names it."""
    workspace = find_workspace()
    for story in read_stories(workspace).values():
        for language in story.languages:
            read_words(language, words_folders(workspace, story.story))


try:
    learn()
except StorytableError:
    for known in languages():
        read_words(known, ())
