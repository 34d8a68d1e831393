"""A story and a view → an edition: papermill executes the notebook, its blocks are taken out.

Parameters are checked before a kernel starts, because the executor itself only warns.
"""

import os
import re
import tempfile
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import papermill
import traitlets
from jupyter_client.manager import AsyncKernelManager
from nbclient.exceptions import DeadKernelError

from storytable.data.releases import Release
from storytable.errors import EditionFailed
from storytable.story.blocks import MIME, Block
from storytable.story.drawers import Draw
from storytable.story.drawings import draw
from storytable.story.editions import Edition, make_edition
from storytable.story.forked.client import PromptClient
from storytable.story.forked.provisioner import kernel_name, private_folder
from storytable.story.ingredients import made_from
from storytable.story.stories import Story, View
from storytable.workspace import Workspace

TRANSPORT = "tcp" if os.name == "nt" else "ipc"


class PrivateKernel(AsyncKernelManager):
    """A kernel that talks through files of its own folder, where the computer has such sockets."""

    client_factory = traitlets.Type(PromptClient)
    transport = traitlets.CaselessStrEnum(["tcp", "ipc"], default_value=TRANSPORT, config=True)

    def _connection_file_default(self) -> str:
        return str(Path(private_folder()) / f"{uuid.uuid4().hex[:12]}.json")


_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def execute(
    workspace: Workspace, story: Story, view: View, release: Release, *, draw: Draw = draw
) -> tuple[Edition, bytes]:
    """The edition with its charts drawn by `draw`, and the executed notebook.

    Raises EditionFailed with the cell and line of the notebook that could not be executed.
    """
    made = made_from(workspace, story, view, release)
    with tempfile.TemporaryDirectory(prefix="storytable-") as folder:
        executed = Path(folder) / story.notebook
        source = workspace.notebooks / story.notebook
        notebook = run_notebook(source, executed, view=view, workspace=workspace, named=source)
        content = executed.read_bytes()
    blocks = blocks_in(notebook)
    edition = make_edition(
        story, view, blocks=blocks, drawings=draw(blocks), release=release, made=made
    )
    return edition, content


def parameters(view: View) -> dict[str, object]:
    """The view as the notebook's parameters."""
    return view.given()


def run_notebook(
    source: Path, executed: Path, *, view: View, workspace: Workspace, named: Path
) -> Any:
    """The notebook, executed for a view and written to `executed`; `named` is what a refusal names.

    Raises EditionFailed with the cell and line that could not be executed.
    """
    try:
        return papermill.execute_notebook(
            str(source),
            str(executed),
            parameters=parameters(view),
            cwd=str(workspace.root),
            progress_bar=False,
            log_output=False,
            kernel_name=kernel_name(),
            kernel_manager_class=PrivateKernel,
            request_save_on_cell_execute=False,  # else the whole file is written twice a cell
            shutdown_kernel="immediate",  # its blocks are in the notebook
        )
    except DeadKernelError:
        raise kernel_ended(named) from None
    except papermill.PapermillExecutionError as problem:
        raise failure(
            named,
            problem.cell_index,
            problem.traceback,
            f"{problem.ename}: {problem.evalue}",
            source_cell=problem.source,
        ) from None


def kernel_ended(source: Path | str) -> EditionFailed:
    """A kernel that was ended while it told a story; the system does not say by whom."""
    return EditionFailed(
        str(source),
        "the kernel ended while the story was told; it may have needed more memory or time than "
        "it may have",
        do="look for a cell that holds or computes much; the edition before it stays in place",
    )


def failure(
    source: Path | str, count: int, traceback: list[str], message: str, *, source_cell: str
) -> EditionFailed:
    """Names the cell and line of a notebook at which a story stopped, in the author's terms."""
    plain = _ANSI.sub("", "\n".join(traceback))
    lines = re.findall(r"Cell In\[\d+\], line (\d+)", plain) or re.findall(
        r"^-+> (\d+) ", plain, re.M
    )
    if message.startswith("MemoryError"):
        message = "MemoryError: it needed more memory than a kernel may have"
    first = source_cell.strip().splitlines()[0] if source_cell.strip() else ""
    return EditionFailed(
        f"{source} cell {count or '?'}" + (f" line {lines[-1]}" if lines else ""),
        f"the cell that begins with {first!r} stopped with {message}",
        do="correct the cell; the edition before it stays in place",
    )


def blocks_in(notebook: Mapping[str, Any]) -> tuple[Block, ...]:
    """The blocks an executed notebook has emitted, in order."""
    outputs = [o for cell in notebook["cells"] for o in cell.get("outputs", ())]
    return tuple(Block.from_json(o["data"][MIME]) for o in outputs if MIME in o.get("data", {}))
