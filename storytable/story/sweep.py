"""A story told for every place from one kernel: executed once, then redrawn place by place.

Each block is the one that an edition of the place has.
"""

import json
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import nbformat

from storytable.data.releases import Release
from storytable.story.blocks import Block
from storytable.story.notebook import OpenStory
from storytable.story.runner import run_notebook
from storytable.story.stories import Story, View
from storytable.workspace import Workspace

_RETELL = """from storytable.story.sweep import write_places
write_places(globals(), {places!r}, charts={charts!r}, path={path!r})
"""


def sweep(
    workspace: Workspace,
    story: Story,
    language: str,
    release: Release,
    *,
    charts: Collection[str],
) -> dict[str, tuple[Block, ...]]:
    """Place code → its blocks, in the story's order of places; of the exhibits only `charts`.

    Raises EditionFailed with the cell of the notebook that could not be executed.
    """
    source = workspace.notebooks / story.notebook
    places = [place.code for place in story.places(release.places)]
    with tempfile.TemporaryDirectory(prefix="storytable-") as name:
        folder = Path(name)
        told = folder / "places.json"
        notebook = nbformat.read(source, as_version=4)
        retell = _RETELL.format(places=places, charts=sorted(charts), path=str(told))
        notebook.cells.append(nbformat.v4.new_code_cell(retell))
        nbformat.write(notebook, folder / "longer.ipynb")
        run_notebook(
            folder / "longer.ipynb",
            folder / "executed.ipynb",
            view=View(story.state, (), language),
            workspace=workspace,
            named=source,
        )
        content = json.loads(told.read_text("utf-8"))
    return {code: tuple(map(Block.from_json, content[code])) for code in places}


def write_places(
    namespace: Mapping[str, Any], places: Collection[str], *, charts: Collection[str], path: str
) -> None:
    """In the kernel, after the notebook's own cells: its story for each place, as one JSON file."""
    story = next(value for value in namespace.values() if isinstance(value, OpenStory))
    language = story.view.language
    told = {
        place: [
            block.to_json()
            for block in story.retell({"place": place, "language": language}, charts=charts)
        ]
        for place in places
    }
    Path(path).write_text(json.dumps(told, ensure_ascii=False), "utf-8")
