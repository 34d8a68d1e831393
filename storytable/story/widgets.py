"""The Python half of the story widget: one trait a block, one view, in Lab, Voila and the hub.

`view` comes from a guest, so it is checked here as it is on the server; JavaScript draws what it
is sent and computes nothing.
"""

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from storytable.errors import StorytableError, UsageProblem
from storytable.workspace import find_workspace, write_whole

_PACKAGE = Path(__file__).parent.parent
_INSTALLED = _PACKAGE / "widgets_js"
_CHECKOUT = _PACKAGE.parent / "widgets"
JAVASCRIPT = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT

MOUNTS = "export function mount("

Wire = dict[str, Any]
Redraw = Callable[[Mapping[str, Any]], Mapping[str, Wire]]


_ANNOUNCE = """export {vegaEmbed};
globalThis.storytableVega = vegaEmbed;
globalThis.dispatchEvent?.(new Event("storytable-vega"));
"""


def vega_module() -> str:
    """Vega, Vega-Lite and Vega-Embed as one ES module, which also announces itself to the page."""
    return bundled(_ANNOUNCE)


def bundled(script: str) -> str:
    """The script with all that it imports of Vega, as one ES module.

    Kept below the workspace's home: making one takes seconds in which a hub could not answer.
    """
    import vl_convert  # noqa: PLC0415 - heavy, and no kernel of the hub needs it

    made_of = hashlib.sha256(f"{version('vl-convert-python')} {script}".encode()).hexdigest()[:16]
    kept = find_workspace().home / "scripts" / f"{made_of}.js"
    if not kept.exists():
        write_whole(kept, vl_convert.javascript_bundle(script).encode())
    return kept.read_text("utf-8")


@cache
def modules() -> tuple[str, ...]:
    """The names of the widgets there are: scripts of `widgets/` that can be mounted in a block."""
    scripts = sorted(JAVASCRIPT.glob("*.js"))
    return tuple(path.stem for path in scripts if MOUNTS in path.read_text("utf-8"))


def module_text(name: str) -> str:
    """The script of a widget; UsageProblem where there is no such widget."""
    if name not in modules():
        raise UsageProblem(
            f"widget {name!r}", "no such widget", expected="one of " + ", ".join(modules())
        )
    return (JAVASCRIPT / f"{name}.js").read_text("utf-8")


class StoryWidget(anywidget.AnyWidget):
    """The live story: a view from the reader in, blocks as `{html, spec?, widget?}` out."""

    _esm = JAVASCRIPT / "story.js"
    _css = "".join((JAVASCRIPT / f"{name}.css").read_text("utf-8") for name in ("story", "forms"))
    view = traitlets.Dict().tag(sync=True)
    order: Any = traitlets.List().tag(sync=True)
    form = traitlets.Unicode().tag(sync=True)

    def __init__(self, view: Wire, *, form: Callable[[Wire], str], redraw: Redraw) -> None:
        self._redraw = redraw
        self._form = form
        super().__init__(view=view, form=form(view))
        self.on_msg(self._answer)

    def _answer(self, _widget: Any, content: Any, _buffers: Any) -> None:
        wanted = content.get("want") if isinstance(content, dict) else None
        if wanted == "vega":
            self.send({"vega": vega_module()})
        if wanted in modules():
            self.send({"widget": wanted, "module": module_text(wanted)})

    def put(self, block: str, wire: Wire) -> None:
        """Sends one block, if it differs from what was sent before."""
        name = f"block:{block}"
        if self.has_trait(name):
            setattr(self, name, wire)
        else:
            self.add_traits(**{name: traitlets.Dict(wire).tag(sync=True)})  # which sends it
            self.order = [*self.order, block]

    @traitlets.observe("view")
    def _again(self, change: Any) -> None:
        if change["old"] is traitlets.Undefined or not self.order:
            return
        try:
            fresh = self._redraw(change["new"])
        except StorytableError:
            self.view = change["old"]
            return
        for block, wire in fresh.items():
            self.put(block, wire)
        self.form = self._form(change["new"])
