"""The flagship page against its peers, by turns: first chart, all charts, a change, bytes, memory.

    python -m venv peers
    peers/bin/pip install panel streamlit marimo voila altair vl-convert-python ipywidgets \\
        anywidget ipykernel
    python -m bench.pages --peers peers/bin [--rounds 7]

Contestants: our hub (no kernel until a touch), our one-file page, plain Voila with its own
template and JupyterChart, the same with `preheat_kernel`, Panel, Streamlit, marimo. All draw the
same figures. Each visit is a fresh browser. "Touched first": the list is opened 0.3 s before the
choice, as people do. Medians (range) in milliseconds, and the ratio to plain Voila.
"""

import argparse
import contextlib
import csv
import itertools
import os
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
import psutil
from playwright.sync_api import Browser, Error, Page, sync_playwright

from bench.room import hub
from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.releases import open_release
from storytable.publish.html import names_for
from storytable.story.editions import read_edition
from storytable.story.stories import find_story
from storytable.workspace import Workspace, find_workspace

PEERS = Path(__file__).parent / "peers"
CHARTS = 11
_OTHERS = 30
_HEADLESS = ("--server.headless=true", "--browser.gatherUsageStats=false")
# Charts wherever a framework puts them, shadow roots and frames of our own origin included.
SEEN = """() => {
  const found = [];
  const look = root => {
    for (const e of root.querySelectorAll("*")) {
      if (e.shadowRoot) look(e.shadowRoot);
      const chart = e.matches("svg.marks, .chart svg, .vega-embed svg");
      if (chart && e.getBoundingClientRect().height > 20) found.push(e);
    }
  };
  look(document);
  return found;
}"""
WATCH = f"""
globalThis.__first = globalThis.__all = null;
const seen = {SEEN};
const look = () => {{
  const n = document.body ? seen().length : 0;
  if (n && __first === null) __first = performance.now();
  if (n >= {CHARTS} && __all === null) __all = performance.now();
  if (__all === null) requestAnimationFrame(look);
}};
look();
const text = svg => svg.outerHTML.length + ":" + svg.textContent;
globalThis.__drawn = () => seen().map(text).join("|");
"""


@dataclass(frozen=True)
class Contestant:
    """`address` of its page; `choose` picks the place of a number by keyboard or select."""

    name: str
    address: str
    choose: Callable[[Page, int], None]
    touch: Callable[[Page], None]
    process: int = 0


def visit(browser: Browser, one: Contestant, number: int, *, touched: bool) -> dict[str, float]:
    """One fresh visit: load, first change, later change."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(WATCH)
    page, bytes_, requests, outside = context.new_page(), 0, 0, 0

    def note(answer) -> None:
        nonlocal bytes_, requests, outside
        with contextlib.suppress(Exception):
            bytes_ += answer.request.sizes()["responseBodySize"]
        requests += 1
        outside += not answer.url.startswith((one.address[:16], "file:", "data:", "blob:"))

    page.on("response", note)
    before = below(one.process)
    page.goto(one.address, timeout=120_000)
    until(page, "__all !== null")
    seen = {"first": page.evaluate("__first"), "all": page.evaluate("__all")}
    seen |= {"kB": bytes_ / 1000, "requests": requests, "outside": outside}
    page.wait_for_timeout(3000)
    seen["MB"] = max(0.0, below(one.process) - before)
    first = 2 * number + _OTHERS * touched  # places that nobody has asked this hub for before
    for name, at in (("change", first), ("later", first + 1)):
        if one.name.startswith("file"):
            break
        drawn = page.evaluate("__drawn()")
        if touched and name == "change":
            one.touch(page)
            page.wait_for_timeout(300)
        start = page.evaluate("performance.now()")
        one.choose(page, at)
        settled(page, drawn)
        seen[name] = page.evaluate("globalThis.__changed") - start
        page.wait_for_timeout(1500)
    seen["MB explorer"] = max(0.0, below(one.process) - before)
    context.close()
    return seen


def settled(page: Page, drawn: str) -> None:
    """Waits until every chart that will change has; the time is that of the last change."""
    page.evaluate(
        """drawn => { globalThis.__last = drawn; globalThis.__changed = null;
        const look = () => { const now = __drawn();
          if (now !== __last) { __last = now; __changed = performance.now(); }
          if (!__changed || performance.now() - __changed < 1200) requestAnimationFrame(look);
          else globalThis.__settled = true; };
        globalThis.__settled = false; look(); }""",
        drawn,
    )
    until(page, "globalThis.__settled")


def until(page: Page, true: str) -> None:
    """Waits for something in the page; asked from outside, as a strict policy wants it."""
    end = time.monotonic() + 90
    while not page.evaluate(true):
        if time.monotonic() > end:
            raise Error(f"{true}: not within 90 seconds")
        time.sleep(0.05)


def below(process: int) -> float:
    """Memory (PSS, MB) of a process and all it has started."""
    if not process:
        return 0.0
    total = 0.0
    for each in [psutil.Process(process), *psutil.Process(process).children(recursive=True)]:
        with contextlib.suppress(OSError, psutil.Error):
            text = Path(f"/proc/{each.pid}/smaps_rollup").read_text()
            total += int(text.partition("\nPss:")[2].split()[0]) / 1024
    return total


# -- the contestants -------------------------------------------------------------------------


def free() -> int:
    """A free port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def served(command: list[str], port: int, folder: Path) -> Iterator[int]:
    """A peer's server, once it listens; its process."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment["PATH"] = f"{Path(command[0]).parent}{os.pathsep}{environment['PATH']}"
    process = subprocess.Popen(command, cwd=folder, env=environment, **quiet)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            break
        time.sleep(0.2)
    time.sleep(3)
    try:
        yield process.pid
    finally:
        for each in [*psutil.Process(process.pid).children(recursive=True), process]:
            with contextlib.suppress(psutil.Error):
                each.kill()


def by_select(selector: str) -> tuple[Callable[[Page, int], None], Callable[[Page], None]]:
    """A native select: the option of a number; a touch opens it."""

    def choose(page: Page, number: int) -> None:
        page.locator(selector).first.select_option(index=number + 1)

    def touch(page: Page) -> None:
        page.locator(selector).first.hover()
        page.locator(selector).first.focus()

    return choose, touch


def streamlit_choose(page: Page, _number: int) -> None:
    """Streamlit's own list."""
    page.get_by_test_id("stSelectbox").first.get_by_role("combobox").click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def file_of_cells(workspace: Workspace, folder: Path) -> None:
    """The figures of the page for every place, as the peers read them."""
    release = open_release(workspace)
    story = find_story(workspace, "class-of-2020")
    catalog = Catalog(release)
    edition = read_edition(next(workspace.editions.glob("class-of-2020/06/en/*/edition.json")))
    words = names_for(workspace, edition, release).words
    with (folder / "cells.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["chart", "place", "place_name", "group", "period", "value"])
        for place in story.places(release.places):
            for block in edition.blocks:
                if block.spec is None:
                    continue
                for record in block.cells:
                    if record.address.startswith("="):
                        continue
                    address = replace(Address.parse(record.address), place=place.code)
                    here = catalog.cell(address)
                    value = here.number() if here.state == "published" else ""
                    row = [block.id, place.code, words.place(place), words.group(address.group)]
                    table.writerow([*row, address.period, value])


def notebook_of(path: Path, script: Path) -> None:
    """A notebook from a script whose cells are parted by `# %%`."""
    cells = script.read_text("utf-8").split("# %%")[1:]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "P", "language": "python"}
    nbformat.write(notebook, path)


@contextlib.contextmanager
def contestants(peers: Path, folder: Path, home: Path, chosen: list[str]) -> Iterator[list]:
    """All of them, each with its server."""
    native, touch = by_select("select")
    place, open_place = by_select("select[name=place]")
    with contextlib.ExitStack() as stack:
        found = []

        def add(name: str, path: str, command: list[str], how=(native, touch)) -> None:
            if name not in chosen:
                return
            port = free()
            words = [word.replace("PORT", str(port)) for word in command]
            words[0] = str(peers / words[0])
            process = stack.enter_context(served(words, port, folder))
            found.append(Contestant(name, f"http://127.0.0.1:{port}{path}", *how, process))

        quiet = ["--no-browser", "--port=PORT"]
        add("plain Voila", "/", ["voila", "page.ipynb", *quiet])
        preheat = ["--preheat_kernel=True", "--pool_size=2"]
        add("Voila, preheated", "/voila/render/page.ipynb", ["voila", ".", *quiet, *preheat])
        add("Panel", "/panel_app", ["panel", "serve", "panel_app.py", "--port=PORT"])
        add(
            "Streamlit",
            "/",
            [
                "streamlit",
                "run",
                "streamlit_app.py",
                "--server.port=PORT",
                "--server.headless=true",
            ],
            (streamlit_choose, lambda page: page.get_by_test_id("stSelectbox").first.hover()),
        )
        add("marimo", "/", ["marimo", "run", "marimo_app.py", "--headless", "--port=PORT"])
        ours = stack.enter_context(hub(home))
        process = next(
            p.pid
            for p in psutil.process_iter(["cmdline"])
            if {"serve", f"--port={ours}"} <= set(p.info["cmdline"] or ())
        )
        address = f"http://127.0.0.1:{ours}/story/class-of-2020/?place=06&language=en"
        names = ("Storytable", "Storytable, touched first")
        found += [Contestant(name, address, place, open_place, process) for name in names]
        file = next(home.glob("editions/class-of-2020/06/en/*/story.html"))
        found.append(Contestant("file: the one-file page", f"file://{file}", native, touch))
        yield found


def told(results: dict[str, list[dict[str, float]]]) -> None:
    """The table: medians, ranges, ratios to the first contestant."""
    names = ("first", "all", "change", "later", "kB", "requests", "outside", "MB", "MB explorer")
    base = {n: _median(results[next(iter(results))], n) for n in names}
    print("contestant | " + " | ".join(names))
    for one, seen in results.items():
        cells = []
        for name in names:
            values = [s[name] for s in seen if name in s]
            if not values:
                cells.append("-")
                continue
            middle = statistics.median(values)
            ratio = f", {middle / base[name]:.2f}" if base[name] and name in names[:4] else ""
            cells.append(f"{middle:,.0f} ({min(values):,.0f}-{max(values):,.0f}){ratio}")
        print(f"{one} | " + " | ".join(cells), flush=True)


def _median(seen: list[dict[str, float]], name: str) -> float:
    values = [s[name] for s in seen if name in s]
    return statistics.median(values) if values else 0.0


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=7)
    kinds = ["plain Voila", "Voila, preheated", "Panel", "Streamlit", "marimo"]
    parser.add_argument("--only", nargs="*", default=kinds)
    given = parser.parse_args()
    workspace = find_workspace()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder, home = Path(name) / "peers", Path(name) / "home"
        shutil.copytree(PEERS, folder)
        for part in ("releases", "cells", "editions"):
            shutil.copytree(workspace.home / part, home / part)
        file_of_cells(workspace, folder)
        notebook_of(folder / "page.ipynb", folder / "voila_page.py")
        results: dict[str, list[dict[str, float]]] = {}
        with contestants(given.peers.resolve(), folder, home, given.only) as all_of:
            for number, one in itertools.product(range(given.rounds + 1), all_of):
                browser = playwright.chromium.launch(
                    executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
                )
                try:
                    seen = visit(browser, one, number, touched="touched" in one.name)
                except Error as problem:
                    print(f"{one.name}: {str(problem).splitlines()[0]}", flush=True)
                    seen = {}
                browser.close()
                if number and seen:  # the first round only warms up
                    results.setdefault(one.name, []).append(seen)
        told(results)


if __name__ == "__main__":
    main()
