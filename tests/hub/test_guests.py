"""What a guest may say to a live kernel over its websocket: one thing, for the story's own widget.

Whatever else is said would leave a file behind if it ran. None is ever left, and the kernel
goes on answering.
"""

import contextlib
import json
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import websocket

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from tests.hub.conftest import Ask

STORY = "/story/kentucky-graduates/"
FORBIDDEN = {"stream", "error", "execute_input", "execute_result", "execute_reply", "display_data"}
PLACES = ("ky:275", "21")


@dataclass
class Guest:
    """A page's websocket to a kernel, with every frame that ever came back."""

    kernel: str
    model: str
    socket: websocket.WebSocket
    frames: list[str | bytes] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)

    def say(self, message: dict[str, Any] | str | bytes) -> None:
        """Sends one frame, as it is or as JSON."""
        if isinstance(message, bytes):
            self.socket.send_binary(message)
        else:
            self.socket.send(message if isinstance(message, str) else json.dumps(message))

    def hear(self, seconds: float) -> dict[str, Any]:
        """The next message; TimeoutError when none comes in time."""
        self.socket.settimeout(seconds)
        try:
            frame = self.socket.recv()
        except websocket.WebSocketTimeoutException as problem:
            raise TimeoutError from problem
        self.frames.append(frame)
        return dict(json.loads(frame))

    def look_at(self, place: str) -> dict[str, Any]:
        """Asks for a place as the page does; the blocks that have changed."""
        asked = {"view": {"place": place, "compare": [], "language": "en"}}
        message = a_message("comm_msg", an_update(self.model, asked))
        self.say(message)
        changed: dict[str, Any] = {}
        while True:
            heard = self.hear(30)
            parent = heard["parent_header"].get("msg_id")
            content = heard["content"]
            if heard["msg_type"] == "comm_msg" and content["data"].get("method") == "update":
                changed |= content["data"]["state"]
            done = content.get("execution_state") == "idle"
            if done and parent == message["header"]["msg_id"]:
                return changed

    def everything(self) -> str:
        """All that ever came back, as text."""
        return "\n".join(
            f if isinstance(f, str) else f.decode("utf-8", "replace") for f in self.frames
        )


def a_message(kind: str, content: dict[str, Any], channel: str = "shell") -> dict[str, Any]:
    header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": "guest", "username": "",
              "version": "5.4", "date": "2020-03-19T12:00:00Z"}  # fmt: skip
    return {"header": header, "parent_header": {}, "metadata": {}, "channel": channel,
            "buffers": [], "content": content}  # fmt: skip


def an_update(model: str, state: Any) -> dict[str, Any]:
    data = {"method": "update", "state": state, "buffer_paths": []}
    return {"comm_id": model, "data": data}


def code(trace: Path) -> dict[str, Any]:
    """A request to run code that would leave a file behind."""
    source = f"open({str(trace)!r}, 'w').write('ran'); print('ran'); 1/0"
    return {"code": source, "silent": False, "store_history": True, "user_expressions": {},
            "allow_stdin": True, "stop_on_error": True}  # fmt: skip


def connect(hub: str, kernel: str, **given: Any) -> websocket.WebSocket:
    address = f"{hub.replace('http', 'ws')}api/kernels/{kernel}/channels?session_id={uuid.uuid4()}"
    return websocket.create_connection(address, timeout=30, **given)


def start(ask: Ask, hub: str, **given: Any) -> Guest:
    answer = ask(f"{STORY}live", method="POST", body=json.dumps({"place": "21"}))
    assert answer.status == 200
    told = json.loads(answer.text.splitlines()[-1])
    return Guest(told["kernel"], told["model"], connect(hub, told["kernel"], **given))


@pytest.fixture(scope="module")
def guest(ask: Ask, hub: str) -> Iterator[Guest]:
    """A guest whose kernel has answered once and now shows Kentucky."""
    arrived = start(ask, hub, origin=hub.rstrip("/"))
    arrived.look_at(PLACES[0])
    arrived.look_at(PLACES[1])
    yield arrived
    arrived.socket.close()


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    """The file that forbidden code would leave behind."""
    return tmp_path / "ran"


def still_well(guest: Guest, catalog: Catalog) -> None:
    """The kernel draws another place, with the data's figures, and has said nothing it must not."""
    for place in PLACES:
        blocks = guest.look_at(place)
        assert f"graduation.rate/{place}/all/2016-17" in blocks["block:headline"]["html"]
    heard = {json.loads(frame)["msg_type"] for frame in guest.frames}
    assert "comm_msg" in heard
    assert heard.isdisjoint(FORBIDDEN)
    assert "Traceback" not in guest.everything()
    assert "ZeroDivisionError" not in guest.everything()
    cell = catalog.cell(Address("kde.graduation.rate", PLACES[1], "all", "2016-17"))
    assert str(cell.number()) in blocks["block:headline"]["html"]


@pytest.mark.parametrize("channel", ["shell", "control", "iopub", "stdin"])
def test_code_a_guest_sends_never_runs(
    guest: Guest, trace: Path, catalog: Catalog, channel: str
) -> None:
    guest.say(a_message("execute_request", code(trace), channel))
    still_well(guest, catalog)
    assert not trace.exists()


@pytest.mark.parametrize(
    "kind",
    ["shutdown_request", "interrupt_request", "comm_open", "comm_close", "inspect_request",
     "complete_request", "history_request", "debug_request", "input_reply", "kernel_info_request",
     "create_subshell_request", "usage_request"],
)  # fmt: skip
def test_no_other_kind_of_message_reaches_the_kernel(
    guest: Guest, trace: Path, catalog: Catalog, kind: str
) -> None:
    for channel in ("shell", "control", "stdin"):
        content = {"restart": False, "comm_id": guest.model, "target_name": "jupyter.widget",
                   "data": {}, "hist_access_type": "tail", "n": 9, **code(trace)}  # fmt: skip
        guest.say(a_message(kind, content, channel))
    still_well(guest, catalog)
    assert not trace.exists()
    heard = {json.loads(frame)["msg_type"] for frame in guest.frames}
    assert kind.replace("request", "reply") not in heard


@pytest.mark.parametrize("first", ["comm_msg", "execute_request"])
def test_a_message_that_is_of_two_kinds_at_once_runs_no_code(
    guest: Guest, trace: Path, catalog: Catalog, first: str
) -> None:
    second = "execute_request" if first == "comm_msg" else "comm_msg"
    text = json.dumps(a_message(first, code(trace)))
    doubled = text.replace(
        f'"msg_type": "{first}"', f'"msg_type": "{first}", "msg_type": "{second}"'
    )
    assert doubled.count("msg_type") == 2
    guest.say(doubled)
    header = json.dumps(a_message(second, {})["header"])
    guest.say(text[:-1] + f', "header": {header}' + "}")
    guest.say(text[:-1] + ', "msg_type": "execute_request", "channel": "control"}')
    still_well(guest, catalog)
    assert not trace.exists()


def test_code_in_a_binary_frame_runs_no_better(guest: Guest, trace: Path, catalog: Catalog) -> None:
    message = a_message("execute_request", code(trace))
    parts = [message["channel"].encode()]
    parts += [
        json.dumps(message[p]).encode() for p in ("header", "parent_header", "metadata", "content")
    ]
    offsets = [8 * (len(parts) + 2)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    numbers = (len(offsets), *offsets)
    guest.say(b"".join(n.to_bytes(8, "little") for n in numbers) + b"".join(parts))
    guest.say(json.dumps(message).encode())
    still_well(guest, catalog)
    assert not trace.exists()


def test_asking_for_another_protocol_opens_no_other_way_in(
    ask: Ask, hub: str, trace: Path, catalog: Catalog
) -> None:
    guest = start(ask, hub, header={"Sec-WebSocket-Protocol": "v1.kernel.websocket.jupyter.org"})
    assert "sec-websocket-protocol" not in guest.socket.getheaders()
    guest.look_at(PLACES[0])
    guest.look_at(PLACES[1])
    guest.say(a_message("execute_request", code(trace)))
    still_well(guest, catalog)
    assert not trace.exists()
    guest.socket.close()


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "7", "[]", '"execute_request"', '{"header": 7}', '{"header": {}}',
     '{"header": {"msg_type": "comm_msg"}, "channel": "shell"}',
     '{"header": {"msg_type": ["comm_msg"]}, "channel": "shell"}', "[" * 50_000, "\x00\uffff"],
    ids=lambda text: text[:30] or "nothing",
)  # fmt: skip
def test_what_is_no_message_at_all_is_dropped(guest: Guest, catalog: Catalog, text: str) -> None:
    guest.say(text)
    still_well(guest, catalog)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"comm_id": "somebody-elses", "data": {"method": "update", "state": {}}},
        {"comm_id": "MODEL"},
        {"comm_id": "MODEL", "data": None},
        {"comm_id": "MODEL", "data": {"method": "update"}},
        {"comm_id": "MODEL", "data": {"method": "custom", "content": ["vega"]}},
        {"comm_id": "MODEL", "data": {"method": "nonsense", "state": {"view": 7}}},
        an_update("MODEL", 7),
        an_update("MODEL", {"order": 7}),
        an_update("MODEL", {"no such name": {}}),
        {"comm_id": "MODEL", "data": {**an_update("", {})["data"], "buffer_paths": [["view"]]}},
    ],
    ids=str,
)
def test_a_malformed_message_brings_no_traceback_back(
    guest: Guest, catalog: Catalog, content: dict[str, Any]
) -> None:
    filled = json.loads(json.dumps(content).replace("MODEL", guest.model))
    guest.say(a_message("comm_msg", filled))
    still_well(guest, catalog)


@pytest.mark.parametrize(
    "view",
    [
        7,
        None,
        [],
        "ky:165",
        {"place": "99999"},
        {"place": 21},
        {"place": ["21"]},
        {"place": "06019"},
        {"plcae": "21"},
        {"place": "21", "language": "fr"},
        {"place": "21", "compare": ["ky:001", "ky:005", "ky:011", "ky:012"]},
        {"place": "21", "compare": 7},
        {"place": "21", "compare": [{}]},
        {"place": "../../etc/passwd"},
        {"place": "21", "language": "../es"},
    ],
    ids=str,
)
def test_a_view_that_is_none_changes_nothing(guest: Guest, catalog: Catalog, view: Any) -> None:
    still_well(guest, catalog)
    before = len(guest.frames)
    asked = a_message("comm_msg", an_update(guest.model, {"view": view}))
    guest.say(asked)
    end = time.monotonic() + 15
    while time.monotonic() < end:
        heard = guest.hear(15)
        idle = heard["content"].get("execution_state") == "idle"
        if idle and heard["parent_header"].get("msg_id") == asked["header"]["msg_id"]:
            break
    changed = [json.loads(frame) for frame in guest.frames[before:]]
    states = [m["content"]["data"]["state"] for m in changed if m["msg_type"] == "comm_msg"
              and m["content"]["data"].get("method") == "update"]  # fmt: skip
    assert [name for state in states for name in state if name.startswith("block:")] == []
    still_well(guest, catalog)


def test_a_foreign_page_cannot_connect_to_a_kernel(
    guest: Guest, hub: str, catalog: Catalog
) -> None:
    for origin in ("https://elsewhere.example", "http://127.0.0.1:1"):
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            connect(hub, guest.kernel, origin=origin)
        assert refused.value.status_code == 403
    still_well(guest, catalog)


def test_a_foreign_page_cannot_end_or_interrupt_a_kernel(
    guest: Guest, ask: Ask, catalog: Catalog
) -> None:
    foreign = {"Sec-Fetch-Site": "cross-site", "Origin": "https://elsewhere.example"}
    kernel = f"/api/kernels/{guest.kernel}"
    for method, path in (("DELETE", kernel), ("POST", f"{kernel}/interrupt"),
                         ("POST", f"{kernel}/restart"),
                         ("POST", f"/voila/api/shutdown/{guest.kernel}"),
                         ("POST", f"{STORY}bye/{guest.kernel}")):  # fmt: skip
        assert ask(path, method=method, body="", headers=foreign).status in (403, 404, 405)
    still_well(guest, catalog)


def test_the_kernel_behind_a_plain_voila_page_runs_no_guests_code_either(
    ask: Ask, hub: str, trace: Path
) -> None:
    page = ask("/voila/render/kentucky-graduates.ipynb?place=21").text
    kernel = page.partition('"kernelId":')[2].split('"')[1]
    with_it = Guest(kernel, "", connect(hub, kernel, origin=hub.rstrip("/")))
    for channel in ("shell", "control"):
        with_it.say(a_message("execute_request", code(trace), channel))
    with_it.say(a_message("kernel_info_request", {}))
    while with_it.hear(30)["msg_type"] != "kernel_info_reply":
        pass
    heard = {json.loads(frame)["msg_type"] for frame in with_it.frames}
    assert heard.isdisjoint(FORBIDDEN)
    assert not trace.exists()
    with_it.socket.close()


def test_a_kernel_ends_soon_after_its_page_has_hung_up_and_not_before(ask: Ask, hub: str) -> None:
    passing = start(ask, hub)
    kernel = f"/api/kernels/{passing.kernel}"
    passing.look_at(PLACES[0])
    time.sleep(3)
    assert ask(kernel).status == 200
    passing.socket.close()
    end = time.monotonic() + 5
    while ask(kernel).status == 200:
        assert time.monotonic() < end, "the kernel is still there"
        time.sleep(0.2)
    assert ask(kernel).status == 404


def test_a_page_that_answers_keeps_its_kernel_for_longer_than_a_ping_takes(
    guest: Guest, catalog: Catalog
) -> None:
    while (left := guest.since + 55 - time.monotonic()) > 0:
        with contextlib.suppress(TimeoutError):
            guest.hear(min(left, 5))
    still_well(guest, catalog)
