"""The hub's page on a slow phone: a strip of pictures of load and first touch, and what jumped.

    python -m bench.film OUT [--language es]

360 px, a processor four times slower, 3G (400 ms, 400 kbit/s down). Prints when text and the first
chart were there, the layout shift of load and of the first touch, and whether focus and scroll
stayed; writes `OUT/film-en.png`.
"""

import argparse
import shutil
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.sync_api import CDPSession, Page, sync_playwright

from bench.room import hub
from storytable.workspace import find_workspace

STORY, PLACE = "class-of-2020", "06019"
SHIFTS = """
globalThis.shifts = [];
new PerformanceObserver(list => {
  for (const e of list.getEntries()) shifts.push([e.startTime, e.value]);
}).observe({ type: "layout-shift", buffered: true });
"""


def slow(session: CDPSession) -> None:
    """3G and a slow processor."""
    session.send("Network.enable")
    speed = 400 * 1024 / 8
    session.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": 400, "downloadThroughput": speed, "uploadThroughput": speed},
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})


def film(page: Page, frames: list[tuple[float, Image.Image]], seconds: float, start: float) -> None:
    """Pictures for so many seconds, as fast as they come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            page.screenshot(path=file.name)
            picture = Image.open(file.name).convert("RGB").resize((180, 360))
        frames.append((time.monotonic() - start, picture))


def strip(frames: list[tuple[float, Image.Image]], path: Path) -> None:
    """Pictures side by side with their seconds; those that show nothing new are left out."""
    shown = [frames[0]]
    for when, picture in frames[1:]:
        if picture.tobytes() != shown[-1][1].tobytes():
            shown.append((when, picture))
    whole = Image.new("RGB", (190 * min(len(shown), 12), 390 * -(-len(shown) // 12)), "white")
    pen = ImageDraw.Draw(whole)
    for at, (when, picture) in enumerate(shown):
        left, top = 190 * (at % 12), 390 * (at // 12)
        whole.paste(picture, (left, top + 20))
        pen.text((left, top + 4), f"{when:.1f} s", fill="black")
    whole.save(path)


def main() -> None:
    """Makes the strip and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    own = find_workspace().home
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        for name in ("releases", "cells"):
            shutil.copytree(own / name, Path(folder) / name)
        with hub(Path(folder)) as port:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            view = f"place={PLACE}&language={given.language}"
            address = f"http://127.0.0.1:{port}/story/{STORY}/?{view}"
            warm = browser.new_page()
            warm.goto(address)
            warm.close()
            tell(browser.new_page(viewport={"width": 360, "height": 720}), address, given)
            browser.close()


def tell(page: Page, address: str, given: argparse.Namespace) -> None:
    """Loads, touches, prints."""
    page.add_init_script(SHIFTS)
    slow(page.context.new_cdp_session(page))
    start, frames = time.monotonic(), []
    page.goto(address, wait_until="commit", timeout=60_000)
    film(page, frames, 12, start)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    loaded = sum(value for _, value in page.evaluate("shifts"))
    page.locator("select[name=place]").focus()
    page.evaluate("scrollTo(0, 150)")
    before = page.evaluate("[scrollY, document.activeElement.name]")
    touch = time.monotonic() - start
    page.locator("select[name=place]").select_option("06037")
    film(page, frames, 14, start)
    after = page.evaluate("[scrollY, document.activeElement.name]")
    shifts = [v for when, v in page.evaluate("shifts") if when > touch * 1000]
    strip(frames, given.out / f"film-{given.language}.png")
    print(f"{given.language}: first text after {paint:.0f} ms; layout shift loading {loaded:.4f}")
    print(f"  first touch at {touch:.1f} s: layout shift {sum(shifts):.4f}; {before} → {after}")


if __name__ == "__main__":
    main()
