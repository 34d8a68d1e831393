"""What may not be seen now is nowhere: in no command, page, address, table or file of the hub."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storytable.data.gateway import closed_because, moment, now
from storytable.data.releases import open_release
from storytable.errors import DataProblem
from storytable.workspace import Workspace
from tests.conftest import ROOT

EARLY, LATE = "2026-12-10T07:59-08:00", "2026-12-10T08:00-08:00"
GATE = (
    "gate: {holder: publisher-kde, embargo: 2026-12-10T08:00-08:00}\n"
    "control: {measure: rate, level: district}\n"
)
# Figures of the embargoed dataset, and what would give away that it is there.
SECRETS = re.compile(r"86[.,]1\s?%|89[.,]8\s?%|KY_grad|kde\.graduation", re.I)


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The project with the second state only, whose dataset has a gate."""
    root = tmp_path_factory.mktemp("gate")
    for name in ("stories/kentucky-graduates", "data_samples/kde", "data_samples/places"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("groups.yml", "en.ftl", "es.ftl"):
        shutil.copy(ROOT / "data_samples" / name, root / "data_samples")
    (root / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "kentucky-graduates.ipynb", root / "notebooks")
    contract = root / "data_samples" / "kde" / "graduation.yml"
    contract.write_text(contract.read_text("utf-8") + GATE, "utf-8")
    return Workspace(root, root / "home")


def environment(mine: Workspace, clock: str) -> dict[str, str]:
    return os.environ | {
        "STORYTABLE_ROOT": str(mine.root),
        "STORYTABLE_HOME": str(mine.home),
        "STORYTABLE_CLOCK": clock,
    }


def told(mine: Workspace, clock: str, *words: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "storytable.cli", *words],
        env=environment(mine, clock), cwd=mine.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@contextmanager
def hub(mine: Workspace, clock: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    with (mine.root / "hub.log").open("w") as log:
        child = subprocess.Popen(
            words, env=environment(mine, clock), cwd=mine.root, stdout=log, stderr=log
        )
        try:
            for _ in range(200):
                if child.poll() is None and ask(f"http://127.0.0.1:{port}/healthz")[0] == 200:
                    break
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}/"
        finally:
            child.terminate()
            child.wait(20)


def ask(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=120) as answer:
            return answer.status, answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read().decode("utf-8", "replace")
    except OSError:
        return 0, ""


def crawl(start: str) -> dict[str, tuple[int, str]]:
    """Every page the hub links to, and the addresses a curious reader would try."""
    story = "story/kentucky-graduates/"
    todo = ["", story, *(story + n for n in ("story.html", "data.csv", "data.json", "blocks"))]
    todo += [f"{story}?place=ky:275&language=es", "voila/render/kentucky-graduates.ipynb"]
    found: dict[str, tuple[int, str]] = {}
    while todo:
        path = todo.pop()
        if path in found or len(found) > 60:
            continue
        found[path] = ask(start + path)
        for link in re.findall(r'(?:href|src|action)="([^"#]+)"', found[path][1]):
            if not link.startswith(("http:", "https:", "data:", "..")):
                todo.append(link.replace("&amp;", "&").removeprefix("/"))
    return found


def test_before_its_day_a_dataset_is_in_no_command(mine: Workspace) -> None:
    for words in (("data",), ("data", "--json")):
        code, text = told(mine, EARLY, *words)
        assert code == 0
        assert not SECRETS.search(text), text
    for words in (
        ("explain", "kde.graduation.rate/21/all/2012-13"),
        ("data", "kde.graduation", "--export", str(mine.root / "early.zip")),
        ("build", "kentucky-graduates", "--place", "21"),
    ):
        code, text = told(mine, EARLY, *words)
        assert code != 0
        assert "86.1" not in text
        assert "Traceback" not in text
    assert not (mine.root / "early.zip").exists()
    assert "gate" in told(mine, EARLY, "build", "kentucky-graduates", "--place", "21")[1]


@pytest.mark.slow
def test_a_crawl_before_the_day_finds_nothing_and_after_it_everything(mine: Workspace) -> None:
    with hub(mine, EARLY) as start:
        early = crawl(start)
    assert early[""][0] == 200
    assert {p: s for p, (s, text) in early.items() if SECRETS.search(text)} == {}
    status, page = early["story/kentucky-graduates/"]
    assert status == 403
    assert "Kentucky Department of Education" in page
    assert not any("86.1" in p.read_text("utf-8", "replace") for p in mine.home.rglob("*.*")
                   if p.is_file())  # fmt: skip
    with hub(mine, LATE) as start:
        status, page = crawl(start)["story/kentucky-graduates/"]
    assert status == 200
    assert "89.8%" in page


def test_a_file_that_nobody_approved_is_not_shown(mine: Workspace, tmp_path: Path) -> None:
    for name in ("data_samples", "stories"):
        shutil.copytree(mine.root / name, tmp_path / name)
    contract = tmp_path / "data_samples" / "kde" / "graduation.yml"
    text = contract.read_text("utf-8").replace(
        "embargo: 2026-12-10T08:00-08:00", "approval: yes, approved: [DIGEST]"
    )
    other = Workspace(tmp_path, tmp_path / "home")
    contract.write_text(text, "utf-8")
    assert "kde.graduation" not in open_release(other).datasets
    listed = (tmp_path / "data_samples" / "kde" / "files.csv").read_text("utf-8")
    digest = next(w for w in re.findall(r"[0-9a-f]{64}", listed.partition("KY_grad_state")[2]))
    contract.write_text(text.replace("DIGEST", digest), "utf-8")
    release = open_release(other)
    assert release.datasets["kde.graduation"]["levels"] == ["state"]
    assert list(release.files) == ["KY_grad_state_2013_2017_excerpt.csv"]


def test_the_gate_opens_at_its_moment_not_a_minute_before(
    mine: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_CLOCK", EARLY)
    contract = open_release(mine).contracts["kde.graduation"]
    assert closed_because(contract, now()) == "embargo"
    monkeypatch.setenv("STORYTABLE_CLOCK", LATE)
    assert closed_because(contract, now()) == ""


@pytest.mark.parametrize("text", ["2026-12-10", "2026-12-10T08:00", "tomorrow", ""])
def test_a_moment_without_its_time_zone_is_refused(text: str) -> None:
    with pytest.raises(DataProblem, match="is not a moment"):
        moment(text, "gate")
