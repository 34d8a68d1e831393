"""A round from the command line to the hub and back: one note, seen by nobody too early."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.data.releases import Release
from storytable.review.store import Store
from storytable.workspace import Workspace
from tests.conftest import ROOT
from tests.hub.conftest import Answer, Ask, asking, free_port
from tests.review.test_acts import a_note

ANSWERED = [
    ("moderate", {"id": "x"}, "moderator", 400),
    ("answers", {"notes": 3}, "author", 400),
    ("sign-off", {}, "author", 403),
    ("sign-off", {}, "steward", 200),
]


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "STORYTABLE_HOME": str(home), "STORYTABLE_ROOT": str(ROOT)}
    command = [sys.executable, "-m", "storytable.cli", "review", *words]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def opened(home: Path) -> tuple[str, dict[str, str]]:
    """A new round about Fresno, and its codes by role."""
    words = ("class-of-2020", "--place", "06019", "--promise", "We answer each.")
    done = run(home, "open", *words, "--deadline", "2099-01-31")
    assert done.returncode == 0, done.stderr
    found = re.search(r"Round (\S+) is open", done.stdout)
    assert found is not None
    return found[1], dict(re.findall(r"^  (\w+) +(\w{4}-\w{4})$", done.stdout, re.M))


def say(ask: Ask, path: str, data: object, token: str = "") -> Answer:
    """Posts something to the review, as whoever the token belongs to."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return ask(f"/review/{path}", method="POST", body=json.dumps(data), headers=headers)


def read(ask: Ask, token: str = "") -> dict[str, object]:
    """The round about Fresno and the notes that whoever asks may see."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    address = "/review/notes?story=class-of-2020&place=06019"
    return dict(json.loads(ask(address, headers=headers).text))


@pytest.mark.slow
def test_a_note_goes_from_a_phone_to_everybody_and_into_a_file(
    release: Release, workspace: Workspace, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    shutil.copytree(release.folder, home / "releases" / release.id)
    shutil.copytree(workspace.home / "cells", home / "cells")
    name, codes = opened(home)
    port = free_port()
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    environment = {**os.environ, "STORYTABLE_HOME": str(home)}
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    ask = asking(f"http://127.0.0.1:{port}/", patience=60)

    try:
        tokens = {
            role: json.loads(say(ask, "join", {"code": code}).text)["token"]
            for role, code in codes.items()
        }
        assert say(ask, "notes", a_note()).status == 401
        first = say(ask, "notes", a_note(), tokens["reviewer"])
        assert (first.status, first.header("Set-Cookie")) == (201, "")
        assert say(ask, "notes", a_note(), tokens["reviewer"]).status == 201
        assert say(ask, "notes", a_note(text="other"), tokens["reviewer"]).status == 409
        assert read(ask)["notes"] == []
        assert len(read(ask, tokens["reviewer"])["notes"]) == 1
        verdict = {"id": a_note()["id"], "version": 1, "verdict": "approved"}
        assert say(ask, "moderate", verdict, tokens["reviewer"]).status == 403
        assert say(ask, "moderate", verdict, tokens["moderator"]).status == 200
        assert say(ask, "moderate", verdict, tokens["moderator"]).status == 409
        (told,) = read(ask)["notes"]
        assert told["text"] == a_note()["text"]
        for path, data, role, status in ANSWERED:
            assert say(ask, path, data, tokens[role]).status == status, path
        events = json.loads(ask(f"/review/events?round={name}").text)
        assert {"id", "kind", "note"} == set(events[0])
    finally:
        server.terminate()
        server.wait(20)
    assert [run(home, word, name).returncode for word in ("close", "publish")] == [0, 2]
    assert run(home, "export", name, str(tmp_path / "out.ndjson")).returncode == 0
    (line,) = (tmp_path / "out.ndjson").read_text("utf-8").splitlines()
    assert a_note()["text"] in line


def test_a_review_is_backed_up_and_brought_back(
    tmp_path: Path, give_cells: Callable[[Path], None]
) -> None:
    home, fresh = tmp_path / "home", tmp_path / "fresh"
    give_cells(home)
    give_cells(fresh)
    with Store(home):  # a review that holds nothing yet
        pass
    name, _ = opened(home)
    assert run(home, "backup", str(tmp_path / "copy")).returncode == 0
    assert run(fresh, "restore", str(tmp_path / "copy")).returncode == 0
    assert name in run(fresh, "list").stdout
    assert run(fresh, "restore", str(tmp_path / "copy")).returncode == 3


def test_a_round_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for word in ("list", "close", "publish"):
        done = run(tmp_path, word, "no-such-round")
        assert done.returncode == 2
        assert "no such round" in done.stderr


def test_a_round_without_a_promise_is_not_opened(tmp_path: Path) -> None:
    done = run(tmp_path, "open", "class-of-2020", "--deadline", "2099-01-31")
    assert done.returncode == 2
    assert "--promise" in done.stderr
