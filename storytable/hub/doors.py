"""By which names this computer may be asked, and the sheet that lets a room's phones in.

In a room the hub listens on the local network, and nothing it opens there runs a program.
"""

import contextlib
import io
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

import psutil
import segno
from markupsafe import Markup

from storytable.errors import MachineProblem, UsageProblem, typed
from storytable.publish.html import render
from storytable.review import acts
from storytable.review.records import By, Round
from storytable.review.store import Store
from storytable.story.stories import find_story
from storytable.story.words import OWN, languages, read_words
from storytable.workspace import Workspace, write_whole

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_HOST = By("", "host")


@dataclass(frozen=True)
class Doors:
    """`hosts`: names this computer answers to; `room`: the address on the network, if it is open
    to a room."""

    hosts: frozenset[str] = frozenset(LOOPBACK)
    room: str = ""


@dataclass(frozen=True)
class Invitation:
    """How a phone comes in: the round's story, address, code, and both as a square to scan."""

    title: str
    address: str
    code: str
    square: str


def doors_of(*, room: bool, public_url: str) -> Doors:
    """The names for this way of serving; MachineProblem where a room has no network."""
    public = urlsplit(public_url).hostname if public_url else None
    if public_url and not public:
        raise UsageProblem(f"--public-url {public_url}", "no address", expected="https://…")
    here = address_here() if room else ""
    names = {*LOOPBACK, *filter(None, (public, here))}
    return Doors(frozenset(names), here)


def address_here() -> str:
    """This computer's address on the local network, also where that leads nowhere else."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # sends nothing: asks which way out there would be
        return str(probe.getsockname()[0])
    states = psutil.net_if_stats()
    for name, addresses in psutil.net_if_addrs().items():
        for found in addresses:
            is_here = found.family == socket.AF_INET and not found.address.startswith("127.")
            if is_here and name in states and states[name].isup:
                return str(found.address)
    raise MachineProblem(
        "the network", "this computer has no address on one", do="join the room's wireless network"
    )


def open_room(
    workspace: Workspace, doors: Doors, port: int, *, tell: Callable[[str], None]
) -> None:
    """Prints how phones come in and what is open, and writes the same as a sheet for the wall."""
    base = f"http://{doors.room}:{port}/"
    with Store(workspace.home) as store:
        given = [r for r in store.rounds() if r.state == "open"]
        invitations = [_invite(workspace, store, one, base) for one in given]
    tongues = [read_words(language, [OWN / "review"]) for language in languages()]
    tell(f"Phones in this room open {base}")
    for one in invitations:
        tell(f"\n{one.title}\n  {one.address}\n  code {one.code}\n{_terminal(one.address)}")
    if not invitations:
        tell(typed("Nobody can write notes before `storytable review open` has opened a round."))
    tell(tongues[0].say("room-open"))
    parts = {"tongues": tongues, "invitations": invitations, "base": base}
    square = Markup(_square(base))
    sheet = workspace.home / "room.html"
    write_whole(sheet, render("room.html.j2", **parts, square=square))
    tell(f"The same to show on a screen or print: {sheet}")


def _invite(workspace: Workspace, store: Store, given: Round, base: str) -> Invitation:
    story = find_story(workspace, given.story)
    code = acts.open_door(store, given, "reviewer", expires=given.deadline, by=_HOST)
    shown = f"{code[:4]}-{code[4:]}"
    query = urlencode({"place": given.place}) if given.place else ""
    address = f"{base}story/{given.story}/?{query}#join={shown}"
    folder = workspace.stories / given.story
    titles = [read_words(tongue, [folder]).say("story-title") for tongue in story.languages]
    return Invitation(" · ".join(titles), address, shown, Markup(_square(address)))


def _square(address: str) -> str:
    out = io.BytesIO()
    segno.make(address, micro=False, error="m").save(
        out, kind="svg", border=4, xmldecl=False, omitsize=True
    )
    return out.getvalue().decode()


def _terminal(address: str) -> str:
    out = io.StringIO()
    segno.make(address, micro=False, error="l").terminal(out, compact=True, border=2)
    return out.getvalue()
