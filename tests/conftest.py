"""What tests share: the project itself, a home of their own, real editions, a real hub."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from storytable.data.catalog import Catalog
from storytable.data.releases import Release, open_release
from storytable.publish import atlas
from storytable.publish.files import files_beside
from storytable.story.activities import read_plan
from storytable.story.batch import Job, make
from storytable.story.editions import Edition, folder_of, read_edition
from storytable.story.stories import Story, check_view, find_story
from storytable.workspace import Workspace, write_whole

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A STORYTABLE_HOME for the whole session, also for the kernels it starts."""
    folder = Path(os.environ.get("STORYTABLE_TEST_HOME") or tmp_path_factory.mktemp("home"))
    os.environ["STORYTABLE_HOME"] = str(folder)
    os.environ["STORYTABLE_ROOT"] = str(ROOT)
    return folder


@pytest.fixture(scope="session")
def workspace(home: Path) -> Workspace:
    """The project as it stands, writing into the session's home."""
    return Workspace(ROOT, home)


@pytest.fixture(scope="session")
def release(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The release of the files that come with the project; of several workers the first protects
    their cells for all."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return open_release(workspace)
    shared = tmp_path_factory.getbasetemp().parent / "cells"
    try:
        shared.with_suffix(".begun").mkdir()
    except FileExistsError:
        for _ in range(600):
            if shared.exists():
                shutil.copytree(shared, workspace.home / "cells", dirs_exist_ok=True)
                break
            time.sleep(0.5)
        return open_release(workspace)
    found = open_release(workspace)
    shutil.copytree(workspace.home / "cells", shared.with_suffix(".new"))
    shared.with_suffix(".new").rename(shared)
    return found


@pytest.fixture(scope="session")
def give_cells(workspace: Workspace, release: Release) -> Callable[[Path], None]:
    """A function that lets another home begin with the cells this session has protected: only
    datasets that differ are read and protected again."""
    del release  # which has made them
    return lambda home: shutil.copytree(workspace.home / "cells", home / "cells")


@pytest.fixture(scope="session")
def catalog(release: Release) -> Catalog:
    """Cells of that release by address."""
    return Catalog(release)


@pytest.fixture(scope="session")
def made_already(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where workers leave the editions they have made, each for the others to copy."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return workspace.editions
    return tmp_path_factory.getbasetemp().parent / "editions"


@pytest.fixture(scope="session")
def folder_of_edition(
    workspace: Workspace, release: Release, made_already: Path
) -> Callable[..., Path]:
    """A function from story, place, language and places beside it to a real edition's folder."""

    def publish(edition: Edition, story: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=workspace, story=story, release=release)

    def execute(story: str, place: str, language: str = "en", compare: Sequence[str] = ()) -> Path:
        found = find_story(workspace, story)
        given = {"place": place, "language": language, "compare": compare}
        view = check_view(found, release.places, given)
        mine = folder_of(workspace, story, view)
        others = made_already / mine.relative_to(workspace.editions)
        if others.exists() and not mine.exists():
            shutil.copytree(others, mine)
        outcome = make(Job(found, view), workspace=workspace, release=release, publish=publish)
        assert outcome.problem is None, str(outcome.problem)
        assert outcome.folder is not None
        if not others.exists():
            part = others.with_name(f"{others.name}.{os.getpid()}")
            shutil.copytree(mine, part, dirs_exist_ok=True)
            with contextlib.suppress(OSError):  # the other worker was first
                part.rename(others)
        return outcome.folder

    return execute


@pytest.fixture(scope="session")
def edition_of(folder_of_edition: Callable[..., Path]) -> Callable[..., Edition]:
    """The same, as the edition itself."""
    return lambda *view: read_edition(folder_of_edition(*view) / "edition.json")


@pytest.fixture(scope="session")
def atlas_of(
    edition_of: Callable[..., Edition], workspace: Workspace, release: Release
) -> Callable[..., Path]:
    """A function from story, place and language to the real file of all places, on disk."""

    def write(story: str, place: str, language: str = "en") -> Path:
        content = atlas.write(
            edition_of(story, place, language),
            workspace=workspace,
            story=find_story(workspace, story),
            release=release,
            charts=read_plan(workspace, story).stations,
        )
        name = f"{story}-{place.replace(':', '-')}-{language}.html"
        return write_whole(workspace.home / "atlases" / name, content)

    return write


@pytest.fixture
def project(tmp_path: Path, workspace: Workspace, release: Release) -> Workspace:
    """A copy of the project whose notebooks and words may be spoiled; its data is read already."""
    root = tmp_path / "project"
    for name in ("stories", "notebooks"):
        shutil.copytree(workspace.root / name, root / name)
    (root / "data_samples").symlink_to(workspace.samples)
    shutil.copytree(release.folder, root / ".storytable" / "releases" / release.id)
    shutil.copytree(workspace.home / "cells", root / ".storytable" / "cells")
    return Workspace(root, root / ".storytable")


@pytest.fixture(scope="session")
def hub(workspace: Workspace) -> Iterator[str]:
    """The address of a real hub, ended after the session."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (workspace.home / "hub.log").open("w")
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}/"
    try:
        _wait_for(address + "healthz", process)
        yield address
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        assert process.poll() is None, "the hub ended before it answered"
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.25)
        else:
            return
    raise AssertionError("the hub did not answer within a minute")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next(filter(None, map(shutil.which, names)), None)
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=quiet)
        yield chromium
        chromium.close()
