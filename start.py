#!/usr/bin/env python3
"""Sets Storytable up in this folder, once, and runs it: `python3 start.py [WORDS]`.

No words: build the stories' first editions and serve them. `test`: run the tests.
Other words: `storytable WORDS`. A set-up that was interrupted is repaired by the next start.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
LONGEST_WINDOWS_ROOT = 80  # files in .venv reach 170 characters below it, and Windows stops at 260
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_PACKAGES = ("chromium", "fonts-dejavu-core", "fonts-liberation")
OFFICE_PACKAGES = ("libreoffice-writer", "libreoffice-impress")
SOME_EDITIONS_FAILED = 1
ENVIRONMENT_PROBLEM = 5


class CannotStart(Exception):
    """Something about this machine or folder; the message says what was found and what to do."""


class Step(NamedTuple):
    """One part of the set-up, done again when a file it depends on has changed."""

    name: str
    doing: str
    depends_on: tuple[str, ...]
    pip_words: tuple[str, ...]


LOCK, TEST_LOCK = "requirements.lock.txt", "requirements.test.lock.txt"
WHEELS_ONLY = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r")  # a lock is whole
LINKED = ("--no-deps", "--no-build-isolation", "-e", ".")
PACKAGES = Step("packages", "Installing Storytable's packages", (LOCK,), (*WHEELS_ONLY, LOCK))
LINK = Step("link", "Linking this folder into its environment", (LOCK, "pyproject.toml"), LINKED)
TEST_PACKAGES = Step(
    "test", "Installing the tests' packages", (LOCK, TEST_LOCK), (*WHEELS_ONLY, TEST_LOCK)
)


def main(words: list[str]) -> int:
    """Set up what is missing and run the words; returns the exit code."""
    try:
        check_python(sys.version_info[:2])
        if words[:1] == ["test"]:
            return run_tests(words[1:])
        set_up([PACKAGES, LINK])
        return hand_over(storytable(words)) if words else build_and_serve()
    except CannotStart as problem:
        print(problem, file=sys.stderr)
        return ENVIRONMENT_PROBLEM
    except KeyboardInterrupt:
        return 130


def check_python(found: tuple[int, ...]) -> None:
    """Refuse a Python that is too old."""
    if found < OLDEST_PYTHON:
        raise CannotStart(
            "This is Python {}.{}; Storytable needs Python {}.{} or newer. Install a newer Python "
            "and run start.py with it, for example: python3.13 start.py".format(
                *found[:2], *OLDEST_PYTHON
            )
        )


def check_machine(root: Path, *, windows: bool = os.name == "nt") -> None:
    """Refuse a folder or a Python in which the environment cannot be made."""
    if windows and len(str(root)) > LONGEST_WINDOWS_ROOT:
        raise CannotStart(
            f"{root}: this path has {len(str(root))} characters; Windows leaves room for "
            f"{LONGEST_WINDOWS_ROOT}. Move the folder to a shorter path, such as C:\\storytable."
        )
    try:
        (root / ".writable").touch()
        (root / ".writable").unlink()
    except OSError as problem:
        raise CannotStart(
            f"{root}: this folder cannot be written to ({problem.strerror}). "
            "Move Storytable to a folder of your own, such as your home folder."
        ) from problem
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise CannotStart(
            f"{sys.executable}: this Python lacks venv and ensurepip, which the set-up needs. "
            "On Debian and Ubuntu run: sudo apt install python3-venv"
        )


def set_up(steps: list[Step]) -> None:
    """Carry out the steps that are not done; the first one anew from an empty environment."""
    missing = [step for step in steps if not is_done(step)]
    if missing:
        check_machine(ROOT)
    if PACKAGES in missing:
        make_environment()
        missing = steps
    for step in missing:
        print(f"{step.doing}.", flush=True)
        install(step)
        link_by_relative_path()
        if step is LINK:
            compile_package()
        stamp_file(step).write_text(stamp(step), encoding="ascii")


def compile_package() -> None:
    """Compile the package once, where Python itself may not keep what it compiles."""
    run([str(python()), "-m", "compileall", "-q", str(ROOT / "storytable")])


def is_done(step: Step) -> bool:
    """Whether the step was finished, in this folder, with the files as they are now."""
    file = stamp_file(step)
    return python().exists() and file.exists() and file.read_text("ascii") == stamp(step)


def stamp(step: Step) -> str:
    """A digest of the folder's path (the environment cannot be moved) and the step's files."""
    digest = hashlib.sha256(os.fsencode(ROOT))
    for name in step.depends_on:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def stamp_file(step: Step) -> Path:
    """Where the step's stamp lies: inside the environment, so that both go together."""
    return ROOT / ".venv" / f"{step.name}.done"


def python() -> Path:
    """The Python of the environment in this folder."""
    place = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    return ROOT / ".venv" / place


def make_environment() -> None:
    """Make an empty environment, in place of a half-finished one."""
    print("Setting Storytable up in this folder: about 150 MB to fetch, once.", flush=True)
    if run([sys.executable, "-m", "venv", "--clear", str(ROOT / ".venv")]) != 0:
        raise CannotStart(
            f"{ROOT / '.venv'}: the environment could not be made; the reason stands above. "
            "Close programs that use this folder, delete .venv and start again."
        )


def install(step: Step) -> None:
    """Run pip for one step and count the packages it has fetched."""
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", "install"]
    command += ["--progress-bar", "off", *step.pip_words]
    fetched = 0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, errors="replace") as pip:
        for line in pip.stdout or ():
            fetched += line.startswith("Collecting ")
            if line.startswith("Collecting ") and fetched % 25 == 0:
                print(f"  {fetched} packages fetched", flush=True)
    if pip.returncode != 0:
        raise CannotStart(
            f"{step.doing} did not work; the reason stands above. Check the network connection "
            "(and pip's proxy setting, if you use one), then start again."
        )


def link_by_relative_path() -> None:
    """Make the link plain ASCII: older Pythons on Windows misread other letters in a .pth file."""
    for link in (ROOT / ".venv").glob("[Ll]ib/**/site-packages/_storytable.pth"):
        link.write_text(os.path.relpath(ROOT, link.parent) + "\n", encoding="ascii")


def storytable(words: list[str]) -> list[str]:
    """The command line of `storytable WORDS`, which then calls itself as it was called here."""
    os.environ["STORYTABLE_COMMAND"] = ("py" if os.name == "nt" else "python3") + " start.py"
    return [str(python().with_name("storytable")), *words]


def build_and_serve() -> int:
    """Build the first editions and serve all there are, even when some could not be built."""
    code = run(storytable(["build"]))
    return hand_over(storytable(["serve"])) if code in (0, SOME_EDITIONS_FAILED) else code


def run_tests(pytest_words: list[str]) -> int:
    """Run pytest in this folder, with a browser; returns its exit code."""
    set_up([PACKAGES, LINK, TEST_PACKAGES])
    if not any("not browser" in word for word in pytest_words):
        find_browser()
    if not shutil.which("soffice"):
        install_debian(OFFICE_PACKAGES)  # without it, its few tests are skipped
    os.chdir(ROOT)
    spread = ["-n", "auto", "--dist", "loadfile"]
    return hand_over([str(python()), "-m", "pytest", *spread, *pytest_words])


def hand_over(command: list[str]) -> int:
    """Become the command where the system can, so that signals reach it; its exit code is ours."""
    if os.name == "posix":
        os.execv(command[0], command)
    return run(command)


def run(command: list[str]) -> int:
    """Run the command to its end and return its exit code; a Ctrl-C reaches it by itself."""
    with subprocess.Popen(command) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise


def find_browser() -> None:
    """Make sure that a browser can be driven: the system's own, or else Playwright's."""
    if any(map(shutil.which, BROWSERS)):
        return
    print("Installing a browser for the tests.", flush=True)
    fetch = [str(python()), "-m", "playwright", "install", "chromium"]
    install_debian(BROWSER_PACKAGES)
    if not any(map(shutil.which, BROWSERS)) and run(fetch) != 0:
        raise CannotStart(
            "The tests need Chromium or Chrome: none was found, and none could be installed. "
            'Install one, or leave its tests out: python3 start.py test -m "not browser"'
        )


def install_debian(packages: tuple[str, ...]) -> None:
    """Install Debian's packages where there are any, which only root may do."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "-qq", "update"], env=environment)
    words = ["apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages]
    subprocess.call(words, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
