"""The files of docs/operate, as far as this computer can try them: a real proxy, a real check."""

import http.client
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tests.hub.conftest import asking, free_port

FILES = ROOT / "docs/operate"


def in_nginx(folder: Path, hub: str, port: int) -> list[str]:
    """The command that starts nginx with our file and other ports."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        pytest.skip("nginx is not on this computer")
    changed = {
        "127.0.0.1:8866": urlsplit(hub).netloc,
        "listen 8080;": f"listen 127.0.0.1:{port};",
        "/tmp/storytable": str(folder / "storytable"),
    }
    file = ours(folder, "nginx.conf", changed)
    return [program, "-e", str(folder / "errors"), "-c", str(file), "-g", "daemon off;"]


def in_caddy(folder: Path, hub: str, port: int) -> list[str]:
    """The same for Caddy, without the certificate it would fetch."""
    program = shutil.which("caddy")
    if program is None:
        pytest.skip("caddy is not on this computer")
    changed = {
        "127.0.0.1:8866": urlsplit(hub).netloc,
        "stories.example.org {": f"http://127.0.0.1:{port} {{",
        "log {": "admin off\n\tlog {",
    }
    file = ours(folder, "Caddyfile", changed)
    return [program, "run", "--config", str(file), "--adapter", "caddyfile"]


def ours(folder: Path, name: str, changed: dict[str, str]) -> Path:
    """A file of docs/operate with what this computer needs otherwise."""
    text = (FILES / name).read_text("utf-8")
    for old, new in changed.items():
        assert old in text
        text = text.replace(old, new)
    (folder / name).write_text(text, "utf-8")
    return folder / name


@pytest.fixture(scope="module", params=[in_nginx, in_caddy], ids=["nginx", "caddy"])
def outside(
    request: pytest.FixtureRequest, hub: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[int]:
    """The port of a real proxy in front of the hub."""
    folder, port = tmp_path_factory.mktemp("proxy"), free_port()
    homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(folder))
    proxy = subprocess.Popen(request.param(folder, hub, port), env={**os.environ, **homes})
    asking(f"http://127.0.0.1:{port}/", patience=10)
    yield port
    proxy.terminate()
    proxy.wait(10)


def test_a_reader_behind_the_proxy_gets_page_and_kernel(outside: int) -> None:
    ask = asking(f"http://127.0.0.1:{outside}/")
    assert "Kentucky" in ask("/?language=en").text
    near = {"Origin": f"http://127.0.0.1:{outside}", "Sec-Fetch-Site": "same-origin"}
    made = ask(
        "/story/kentucky-graduates/live", method="POST", body='{"place": "21"}', headers=near
    )
    assert made.status == 200
    assert '"kernel"' in made.text


def test_news_come_through_the_proxy_at_once(outside: int) -> None:
    line = http.client.HTTPConnection("127.0.0.1", outside, timeout=20)
    headers = {"Accept": "text/event-stream"}
    line.request("GET", "/review/events?round=none", headers=headers)
    assert line.getresponse().status in (200, 404)  # answered, and not held back until it ends
    line.close()


def test_metrics_stay_inside(outside: int) -> None:
    assert asking(f"http://127.0.0.1:{outside}/")("/metrics").status == 403


def test_the_service_file_is_one_that_systemd_takes(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not on this computer")
    text = (FILES / "storytable.service").read_text("utf-8")
    path = tmp_path / "storytable.service"
    path.write_text(re.sub(r"ExecStart=\S+ \S+", "ExecStart=/bin/sh -c true", text), "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(path)], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "storytable" in line]
    assert ours == [], ours


@pytest.mark.parametrize("name", ["storytable.service", "Containerfile"])
def test_they_start_the_hub_with_words_it_knows(name: str) -> None:
    text = (FILES / name).read_text("utf-8")
    (words,) = re.findall(r"start\.py serve ([^\"\n]+)", text)
    for option in re.findall(r"--[a-z-]+", words):
        assert option in ("--no-browser", "--port", "--public-url")
