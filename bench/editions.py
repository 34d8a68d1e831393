"""Seconds an edition takes against plain papermill on the same notebook, and how large a page is.

    python bench/editions.py [ROUNDS]

Both by turns in one run on the same machine; medians and their ratio.
"""

import gzip
import statistics
import sys
import tempfile
import time
from pathlib import Path

import papermill

from storytable.data.releases import open_release
from storytable.publish import html
from storytable.story.runner import execute, parameters
from storytable.story.stories import check_view, find_story
from storytable.workspace import find_workspace


def main() -> None:
    """Prints one table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    workspace = find_workspace()
    release = open_release(workspace)
    for name, place in (("class-of-2020", "06019"), ("kentucky-graduates", "ky:275")):
        story = find_story(workspace, name)
        view = check_view(story, release.places, {"place": place})
        source = str(workspace.notebooks / story.notebook)
        plain, ours, page = [], [], b""
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                start = time.perf_counter()
                papermill.execute_notebook(
                    source,
                    str(Path(folder) / "out.ipynb"),
                    parameters=parameters(view),
                    cwd=workspace.root,
                    progress_bar=False,
                )
                plain.append(time.perf_counter() - start)
            start = time.perf_counter()
            edition, _ = execute(workspace, story, view, release)
            page = html.write(edition, workspace=workspace, story=story, release=release)
            ours.append(time.perf_counter() - start)
        a, b = statistics.median(plain), statistics.median(ours)
        print(
            f"{name} {place}: plain papermill {a:.2f} s, edition with drawings and page {b:.2f} s, "
            f"ratio {b / a:.2f}; story.html {len(page):,} bytes, {len(gzip.compress(page)):,} gzip"
        )


if __name__ == "__main__":
    main()
