"""What notes have put right can be read, and holds in the editions that are kept here."""

from storytable.checks.problems import Problem
from storytable.errors import StorytableError
from storytable.story.corrections import path_of, read_corrections, refuse_undone
from storytable.story.editions import kept_editions
from storytable.story.stories import read_stories
from storytable.workspace import Workspace


def check(workspace: Workspace) -> list[Problem]:
    """Lines of `corrections.yml` that are wrong, and editions that undo one."""
    found = []
    for name in read_stories(workspace):
        path = path_of(workspace, name)
        try:
            corrections = read_corrections(workspace, name)
        except StorytableError as problem:
            found.append(Problem(path, 1, str(problem)))
            continue
        for edition in kept_editions(workspace, name) if corrections else ():
            view = edition.view
            job = f"{name} {'+'.join(view.places)} {view.language}"
            try:
                refuse_undone(corrections, view, edition.blocks, job=job)
            except StorytableError as problem:
                found.append(Problem(path, 1, str(problem)))
    return found
