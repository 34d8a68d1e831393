"""What a reader waits for, on the hub: first chart, first touch to redraw, a later change, memory.

    python bench/live.py [ROUNDS]

Each round is a fresh browser. Also opens the plain Voila page of the same notebook, by turns.
"""

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
STORY = "story/class-of-2020/"
COUNTIES = [f"06{number:03}" for number in range(1, 116, 2)]


def wait_for(page, selector: str, text: str = "") -> None:
    """Until the element is there (and holds the text)."""
    page.locator(selector, has_text=text or None).first.wait_for(timeout=120_000)


def visit(browser: Browser, address: str, number: int) -> dict[str, float]:
    """One reader: reads, chooses a county nobody has asked for, then another one."""
    page = browser.new_context().new_page()
    seen: dict[str, float] = {}
    sent: list[int] = []
    page.on("response", lambda r: sent.append(int(r.headers.get("content-length", 0))))
    start = time.perf_counter()
    page.goto(f"{address}{STORY}?place=06&language=en")
    wait_for(page, "#trend .chart svg")
    seen["first chart"] = time.perf_counter() - start
    seen["bytes before Vega"] = float(sum(sent[:6]))
    names = names_of(page)
    first, second = COUNTIES[2 * number], COUNTIES[2 * number + 1]
    for name, code in (("first touch to redraw", first), ("later change", second)):
        start = time.perf_counter()
        page.select_option("select[name=place]", code)
        wait_for(page, "#story", names[code])
        wait_for(page, "#unemployment-year .chart svg")
        seen[name] = time.perf_counter() - start
        page.wait_for_timeout(3000)
    seen["kernel MB (PSS)"] = max(map(pss, kernels()), default=0.0)
    page.context.close()
    return seen


def names_of(page) -> dict[str, str]:
    """Code → name of each place in the page's own list."""
    options = page.eval_on_selector_all(
        "select[name=place] option", "all => all.map(o => [o.value, o.textContent])"
    )
    return dict(options)


def voila(browser: Browser, address: str) -> dict[str, float]:
    """The plain Voila page of the same notebook."""
    page = browser.new_context().new_page()
    start = time.perf_counter()
    page.goto(f"{address}voila/render/class-of-2020.ipynb?place=06019", timeout=120_000)
    wait_for(page, "#trend .chart svg")
    seen = {"plain Voila, first chart": time.perf_counter() - start}
    page.context.close()
    return seen


def kernels() -> list[int]:
    """Process numbers of all running kernels."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"ipykernel_launcher" in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def pss(process: int) -> float:
    """Proportional memory of a process in MB."""
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(text.partition("Pss:")[2].split()[0]) / 1024


def main() -> None:
    """Prints medians with their range."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    home = tempfile.mkdtemp(prefix="storytable-bench-")
    env = os.environ | {"STORYTABLE_HOME": home, "STORYTABLE_ROOT": str(ROOT)}
    command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser", f"--port={port}"]
    hub = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/"
    results: list[dict[str, float]] = []
    try:
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{address}{STORY}?place=06&language=en").close()
                break
            except OSError:
                time.sleep(0.25)
        with sync_playwright() as playwright:
            for number in range(rounds):
                browser = playwright.chromium.launch(
                    executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
                )
                results.append(visit(browser, address, number) | voila(browser, address))
                browser.close()
    finally:
        hub.terminate()
        hub.wait(20)
        shutil.rmtree(home, ignore_errors=True)
    for name in results[0]:
        values = [result[name] for result in results]
        median = statistics.median(values)
        print(f"{name}: {median:.2f} ({min(values):.2f}-{max(values):.2f})")


if __name__ == "__main__":
    main()
