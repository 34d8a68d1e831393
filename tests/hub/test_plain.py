"""Notebooks with any widgets, as plain Voila pages of the hub: an end, also where they fail."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest

from storytable.workspace import Workspace
from tests.conftest import ROOT
from tests.hub.conftest import Ask, asking, free_port

CELLS = ("import ipywidgets\nipywidgets.HTML('a plain notebook speaks')", "print(6 * 7)")


@pytest.fixture(scope="module")
def plain(
    tmp_path_factory: pytest.TempPathFactory, workspace: Workspace
) -> Iterator[tuple[Ask, Callable[..., str], Path]]:
    """A hub on a copy of the project, a function that puts a notebook there, and the hub's log."""
    root = tmp_path_factory.mktemp("plain")
    for name in ("stories", "data_samples"):
        (root / name).symlink_to(workspace.root / name)
    (root / "notebooks").mkdir()
    port, log = free_port(), root / "log"
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    environment = {
        **os.environ,
        "STORYTABLE_ROOT": str(root),
        "STORYTABLE_HOME": str(workspace.home),
        "PYTHONPATH": str(ROOT),
    }

    def put(name: str, text: str = "## A heading") -> str:
        cells = [nbformat.v4.new_markdown_cell(text), *map(nbformat.v4.new_code_cell, CELLS)]
        notebook = nbformat.v4.new_notebook(cells=cells)
        notebook.metadata["kernelspec"] = {
            "name": "python3",
            "display_name": "Python",
            "language": "python",
        }
        (root / "notebooks" / name).write_text(json.dumps(notebook), "utf-8")
        return f"/voila/render/{name}"

    with log.open("w") as out:
        hub = subprocess.Popen(command, cwd=root, env=environment, stdout=out, stderr=out)
        try:
            yield asking(f"http://127.0.0.1:{port}/", patience=60), put, log
        finally:
            hub.send_signal(signal.SIGTERM)
            hub.wait(20)


def kernels(ask: Ask) -> int:
    return int(json.loads(ask("/healthz").text)["kernels"])


def test_a_notebook_with_any_widgets_is_shown(
    plain: tuple[Ask, Callable[..., str], Path],
) -> None:
    ask, put, _ = plain
    answer = ask(put("widgets.ipynb"))
    assert answer.status == 200
    assert "42" in answer.text
    assert "application/vnd.jupyter.widget-view+json" in answer.text
    assert not re.findall(r"(?:src|href)=[\"'](?:https?:)?//", answer.text)


def test_a_page_that_fails_while_it_is_written_ends_with_a_sentence(
    plain: tuple[Ask, Callable[..., str], Path],
) -> None:
    ask, put, log = plain
    picture = put("broken.ipynb", "![a picture that Voila may not read](../../outside.png)")
    before = kernels(ask)
    answer = ask(f"{picture}?language=es")
    assert "No se pudo hacer esta historia" in answer.text
    assert answer.text.endswith("</html>")
    for inside in ("Traceback", "HTTPError", str(log.parent)):
        assert inside not in answer.text
    assert "The page of broken.ipynb could not be finished." in log.read_text("utf-8")
    assert kernels(ask) == before


def test_voilas_scripts_come_compressed(plain: tuple[Ask, Callable[..., str], Path]) -> None:
    ask, put, _ = plain
    page = ask(put("widgets.ipynb")).text
    scripts = re.findall(r"[\"'](/voila/[^\"']+\.js)[\"']", page)
    assert scripts
    for script in scripts[:3]:
        packed = ask(script, headers={"Accept-Encoding": "gzip"})
        assert packed.status == 200
        assert packed.header("Content-Encoding") == "gzip"
        assert packed.text == ask(script).text
