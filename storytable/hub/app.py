"""The hub: Voila's own stand-alone application, with the gallery and the stories in front.

A stand-alone Voila refuses to execute what guests send; the message filter here is stricter
still. Readers need no kernel at all.
"""

import logging
import os
from pathlib import Path
from typing import Any

from IPython.core.profiledir import ProfileDir
from jupyter_server.auth import IdentityProvider, User
from voila.app import Voila
from voila.tornado.contentshandler import VoilaContentsHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler
from voila.tornado.treehandler import TornadoVoilaTreeHandler

from storytable.data.releases import open_release
from storytable.hub import pages, watch
from storytable.hub.dataset_page import dataset_addresses
from storytable.hub.doors import Doors
from storytable.hub.explore_page import explore_addresses
from storytable.hub.heard_page import heard_addresses
from storytable.hub.kernels import GuestSocket, LiveKernels, kernels_that_fit
from storytable.hub.kit_page import kit_addresses
from storytable.hub.live_page import live_addresses
from storytable.hub.path_page import path_addresses
from storytable.hub.plain import PlainPage
from storytable.hub.refusals import kindly
from storytable.hub.review import review_addresses
from storytable.hub.shelf import Shelf
from storytable.hub.turns import Turns
from storytable.story.forked.client import PromptClient
from storytable.story.forked.provisioner import allow_many_files, warm
from storytable.story.runner import TRANSPORT
from storytable.story.stories import read_stories
from storytable.workspace import Workspace, make_folder

_TEMPLATES = Path(__file__).parent / "template"
_LISTING = (VoilaContentsHandler, TornadoVoilaTreeHandler)
# What one reader's kernel may compute, and hold beyond what every kernel holds.
_LIMITS = ("--ForkProvisioner.cpu_seconds=120", "--ForkProvisioner.memory_mb=1024")
_STRICTER = {
    VoilaKernelWebsocketHandler: kindly(GuestSocket),
    TornadoVoilaHandler: PlainPage,
}
_ALLOWED = ["comm_msg", "comm_open", "comm_close", "comm_info_request", "kernel_info_request"]


class Nobody(IdentityProvider):
    """Everybody is the same guest; no name is made up and no cookie set."""

    def get_user(self, handler: Any) -> User:
        """The one guest."""
        del handler
        return User(username="guest")

    def get_handlers(self) -> list[Any]:
        """Nobody signs in, so nobody signs out."""
        return []


class Hub(Voila):  # type: ignore[misc]
    """Voila with our addresses in front and its listings of folders taken out."""

    name = "voila"
    workspace: Workspace
    doors: Doors = Doors()

    def init_settings(self) -> dict[str, Any]:
        """Voila's settings, a shorter list of messages guests may send, and the hub's own state."""
        self.identity_provider_class = Nobody
        self.voila_configuration.prelaunch_hook = pages.parameterise(self.workspace)
        settings = super().init_settings()
        self.kernel_manager.allowed_message_types = _ALLOWED
        live = LiveKernels(
            self.kernel_manager, self.workspace, self.config, most=kernels_that_fit()
        )
        settings["storytable"] = Shelf(
            self.workspace,
            open_release(self.workspace),
            live,
            turns=Turns(2 * (os.cpu_count() or 1)),
            doors=self.doors,
        )
        settings["allow_remote_access"] = self.doors.room
        settings["ws_ping_interval"] = 20_000
        settings["ws_ping_timeout"] = (
            50_000  # longer than two pings, or a page that answers is lost
        )
        settings["log_function"] = watch.Watch(
            self.workspace.home, read_stories(self.workspace)
        ).note
        settings["compress_response"] = True  # Voila's own scripts are six megabytes
        settings["default_handler_class"] = pages.Lost
        return dict(settings)

    def init_handlers(self) -> list[Any]:
        """The hub's addresses first; guests' sockets filtered; no listing of folders.

        A room gets none of Voila's own addresses, so nothing in it runs a program.
        """
        ours = (
            explore_addresses,
            path_addresses,
            pages.addresses,
            watch.watch_addresses,
            kit_addresses,
            heard_addresses,
            dataset_addresses,
            review_addresses,
        )
        mine = [address for some in ours for address in some(self.base_url)]
        if self.doors.room:
            return mine
        theirs = [h for h in super().init_handlers() if h[1] not in _LISTING]
        mine += live_addresses(self.base_url)
        return [*mine, *((h[0], _STRICTER.get(h[1]) or kindly(h[1]), *h[2:]) for h in theirs)]


def serve_hub(workspace: Workspace, port: int, *, browser: bool, doors: Doors) -> None:
    """Serves until stopped: on loopback, or for a room. Prints the address once it listens."""
    os.environ["STORYTABLE_ROOT"] = str(workspace.root)
    os.environ["STORYTABLE_HOME"] = str(workspace.home)
    ipython = workspace.home / "ipython"  # not the operator's own start-up
    os.environ["IPYTHONDIR"] = str(ipython)
    make = ProfileDir.create_profile_dir_by_name
    make(str(make_folder(ipython)), "default")  # type: ignore[no-untyped-call] # not at each start
    os.environ["JUPYTER_PATH"] = os.pathsep.join(
        filter(None, [str(_TEMPLATES), os.environ.get("JUPYTER_PATH", "")])
    )
    logging.getLogger("traitlets").setLevel(logging.WARNING)
    logging.getLogger("tornado.general").setLevel(
        logging.ERROR
    )  # it mistakes Jupyter's unit of pings
    logging.raiseExceptions = False  # a full disk costs a line of the log, not a reader's page
    Hub.workspace, Hub.doors = workspace, doors
    allow_many_files()
    if not doors.room:
        warm()
    address = f"http://127.0.0.1:{port}/"
    print(f"Storytable shows its stories at {address} (stop it with Ctrl+C).", flush=True)
    argv = [
        str(workspace.notebooks),
        f"--port={port}",
        f"--Voila.ip={'0.0.0.0' if doors.room else '127.0.0.1'}",
        "--Voila.port_retries=0",
        "--template=storytable",
        "--VoilaConfiguration.allow_template_override=NO",
        "--VoilaConfiguration.allow_theme_override=NO",
        "--Voila.log_level=WARN",
        "--MappingKernelManager.cull_idle_timeout=120",
        f"--KernelManager.transport={TRANSPORT}",
        f"--AsyncKernelManager.client_class={PromptClient.__module__}.{PromptClient.__name__}",
        *_LIMITS,
        "--MappingKernelManager.cull_interval=10",
        "--MappingKernelManager.cull_connected=False",
    ]
    Hub.launch_instance([*argv, *([] if browser else ["--no-browser"])])
