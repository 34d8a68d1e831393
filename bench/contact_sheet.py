"""Pictures of every kind of page for people to look at: phone, desktop and paper, both languages.

    python bench/contact_sheet.py OUT

Builds the editions it needs, photographs them in Chromium and lays them out on sheets (PNG).
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
from storytable.story.stories import check_view, find_story
from storytable.workspace import find_workspace

PLACES = {
    "class-of-2020": ("06", "06019", "06037", "06023", "06003", "06091", "06075"),
    "kentucky-graduates": ("21", "ky:275", "ky:001"),
}
WIDTHS = {"phone": 360, "desktop": 1280}
TALL = 2600


def made() -> dict[tuple[str, str, str], Path]:
    """(story, place, language) → its one-file page."""
    workspace = find_workspace()
    release = open_release(workspace)
    jobs = [
        Job(story, check_view(story, release.places, {"place": place, "language": tongue}))
        for name, places in PLACES.items()
        for story in [find_story(workspace, name)]
        for place in places
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


def main() -> None:
    """Writes six sheets."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    pages = made()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for kind in ("phone", "desktop", "paper"):
            for tongue in ("en", "es"):
                lay_out(browser, kind, tongue, pages, out)
        browser.close()


if __name__ == "__main__":
    main()
