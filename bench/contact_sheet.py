"""Pictures of every kind of page for people to look at: phone, desktop and paper, both languages.

    python bench/contact_sheet.py OUT
    python bench/contact_sheet.py OUT --each [STORY ...]

Builds the editions it needs, photographs them in Chromium and lays them out on sheets: six of a
few places (PNG), or with `--each` one sheet a story and tool, both languages side by side (JPEG).
"""

import base64
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from storytable.data.releases import open_release
from storytable.publish.files import files_beside
from storytable.story.batch import Job, build
from storytable.story.stories import check_view, find_story, read_stories
from storytable.workspace import find_workspace

PLACES = {
    "class-of-2020": ("06", "06019", "06037", "06023", "06003", "06091", "06075"),
    "kentucky-graduates": ("21", "ky:275", "ky:001"),
}
WIDTHS = {"phone": 360, "desktop": 1280}
TALL = 2600
COLUMN = 1200  # how much of a long page stands in one column of a sheet, in points of the sheet


def made(places: dict[str, tuple[str, ...]]) -> dict[tuple[str, str, str], Path]:
    """(story, place, language) → its one-file page."""
    workspace = find_workspace()
    release = open_release(workspace)
    jobs = [
        Job(story, check_view(story, release.places, {"place": place, "language": tongue}))
        for name, codes in places.items()
        for story in [find_story(workspace, name)]
        for place in codes
        for tongue in story.languages
    ]

    def publish(edition, story):
        return files_beside(edition, workspace=workspace, story=story, release=release)

    outcomes = build(jobs, workspace=workspace, release=release, publish=publish, workers=2)
    return {
        (o.job.story.story, o.job.view.place, o.job.view.language): o.folder / "story.html"
        for o in outcomes
    }


def photograph(browser: Browser, page: Path, kind: str, folder: Path) -> list[Path]:
    """The page on a screen, or its printed sheets in grey."""
    tab = browser.new_page(viewport={"width": WIDTHS.get(kind, 1280), "height": 900})
    tab.goto(page.as_uri())
    if kind != "paper":
        target = folder / "screen.png"
        height = min(TALL if kind == "phone" else 2000, tab.evaluate("document.body.scrollHeight"))
        tab.screenshot(
            path=target,
            full_page=True,
            clip={"x": 0, "y": 0, "width": WIDTHS[kind], "height": height},
        )
        tab.close()
        return [target]
    tab.pdf(
        path=folder / "page.pdf",
        format="Letter",
        margin=dict.fromkeys(("top", "bottom", "left", "right"), "1.5cm"),
    )
    tab.close()
    command = ["pdftoppm", "-gray", "-r", "40", "-l", "3", folder / "page.pdf", folder / "sheet"]
    subprocess.run(command, check=True)
    return sorted(folder.glob("sheet*.pgm"))


def picture(path: Path) -> str:
    """The picture as an address a page can show."""
    if path.suffix == ".pgm":
        subprocess.run(["convert", path, path.with_suffix(".png")], check=True)
        path = path.with_suffix(".png")
    return "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode()


def lay_out(browser: Browser, kind: str, tongue: str, pages: dict, out: Path) -> None:
    """One sheet: every place of both stories, with its code."""
    width = {"phone": 200, "desktop": 400, "paper": 150}[kind]
    figures = []
    for (story, place, language), page in sorted(pages.items()):
        if language != tongue:
            continue
        with tempfile.TemporaryDirectory() as folder:
            images = photograph(browser, page, kind, Path(folder))
            shown = "".join(f'<img src="{picture(i)}" width="{width}">' for i in images)
        figures.append(f"<figure><figcaption>{story} {place}</figcaption>{shown}</figure>")
    tab = browser.new_page(viewport={"width": 2120, "height": 900})
    tab.set_content(
        "<style>body{font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px;background:#ddd}"
        "figure{margin:0}img{vertical-align:top;background:#fff}</style>" + "".join(figures)
    )
    tab.screenshot(path=out / f"{kind}-{tongue}.png", full_page=True)
    tab.close()


def whole(browser: Browser, page: Path, kind: str, width: int) -> str:
    """A whole page in columns, each beginning where the one before it ends."""
    tab = browser.new_page(viewport={"width": WIDTHS[kind], "height": 900})
    tab.goto(page.as_uri())
    picture = tab.screenshot(full_page=True, type="jpeg", quality=80)
    height = tab.evaluate("document.documentElement.scrollHeight") * width / WIDTHS[kind]
    tab.close()
    source = "data:image/jpeg;base64," + base64.b64encode(picture).decode()
    return "".join(
        f'<div class="column" style="width:{width}px;height:{min(COLUMN, int(height - top))}px">'
        f'<img src="{source}" width="{width}" style="margin-top:-{top}px"></div>'
        for top in range(0, int(height), COLUMN)
    )


def one_sheet(browser: Browser, story: str, pages: dict[str, Path], out: Path) -> None:
    """One story: its phone and its desktop page, in each of its languages."""
    rows = "".join(
        f"<h2>{story} · {kind} · {tongue}</h2>"
        f"<section>{whole(browser, page, kind, width)}</section>"
        for kind, width in (("phone", 180), ("desktop", 400))
        for tongue, page in pages.items()
    )
    style = (
        "<style>body{font:12px sans-serif;background:#ddd;width:max-content}section{display:flex;"
        "gap:8px}.column{overflow:hidden;background:#fff}h2{font-size:14px;margin:8px 0}</style>"
    )
    tab = browser.new_page(viewport={"width": 400, "height": 400})
    tab.set_content(style + rows)
    size = tab.evaluate("[document.body.scrollWidth, document.body.scrollHeight]")
    tab.set_viewport_size({"width": size[0] + 16, "height": size[1] + 16})
    target = out / f"{story}.jpg"
    tab.screenshot(path=target, full_page=True, type="jpeg", quality=60)
    tab.close()
    subprocess.run(["convert", target, "-define", "jpeg:extent=190kb", target], check=True)


def each(browser: Browser, names: list[str], out: Path) -> None:
    """A sheet for each of these stories, for its whole state."""
    stories = read_stories(find_workspace())
    chosen = {name: stories[name] for name in names or stories}
    pages = made({name: (story.state,) for name, story in chosen.items()})
    for name, story in chosen.items():
        tongues = {t: pages[name, story.state, t] for t in story.languages}
        one_sheet(browser, name, tongues, out)


def main() -> None:
    """Writes the sheets."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        if "--each" in sys.argv:
            each(browser, sys.argv[3:], out)
        else:
            pages = made(PLACES)
            for kind in ("phone", "desktop", "paper"):
                for tongue in ("en", "es"):
                    lay_out(browser, kind, tongue, pages, out)
        browser.close()


if __name__ == "__main__":
    main()
