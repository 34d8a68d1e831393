"""An executed notebook → its page: `jupyter nbconvert --to storytable executed.ipynb`."""

from typing import Any

from nbconvert.exporters import Exporter

from storytable.data.releases import open_release
from storytable.errors import DataProblem
from storytable.publish import html
from storytable.story.drawings import draw
from storytable.story.editions import make_edition
from storytable.story.ingredients import made_from
from storytable.story.runner import blocks_in
from storytable.story.stories import check_view, read_stories
from storytable.workspace import find_workspace


class StorytableExporter(Exporter):
    """nbconvert's door to the same page that `storytable build` writes."""

    export_from_notebook = "Storytable page"
    output_mimetype = "text/html"

    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(
        self, nb: Any, resources: Any = None, **given: Any
    ) -> tuple[Any, dict[str, Any]]:
        """The page as text. Raises DataProblem for a notebook that emitted no story blocks."""
        workspace = find_workspace()
        release = open_release(workspace)
        blocks = blocks_in(nb)
        name = nb.metadata.get("storytable", {}).get("story", "")
        if not blocks or name not in read_stories(workspace):
            raise DataProblem(
                "this notebook",
                "it holds no blocks of a story",
                do="execute it first, with papermill or in Lab",
            )
        story = read_stories(workspace)[name]
        given_view = nb.metadata.get("papermill", {}).get("parameters", {})
        view = check_view(story, release.places, given_view)
        edition = make_edition(
            story,
            view,
            blocks=blocks,
            drawings=draw(blocks),
            release=release,
            made=made_from(workspace, story, view, release),
        )
        _, resources = super().from_notebook_node(nb, resources, **given)
        page = html.write(edition, workspace=workspace, story=story, release=release)
        return page.decode(), resources
