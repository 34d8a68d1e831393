"""How long a kit takes, warm and split by part, beside the same words through other tools.

Run `python -m bench.kits`. Ratios of one run on one machine; the peers are nbconvert with
Chromium's printing, and pandoc where it is installed.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from docx import Document

from storytable.data.releases import open_release
from storytable.publish.files import files_beside
from storytable.publish.kit import box
from storytable.story.batch import NOTEBOOK, Job, make
from storytable.story.editions import read_edition
from storytable.story.stories import check_view, find_story
from storytable.story.workshop import Workshop, open_workshop
from storytable.workspace import find_workspace, make_folder

STORY, PLACE, TONGUES = "class-of-2020", "06019", ("en", "es")


def opened() -> tuple[list[Workshop], dict[str, Path]]:
    """The workshops, and the folders of their editions."""
    workspace = find_workspace()
    make_folder(workspace.home)
    release, story = open_release(workspace), find_story(workspace, STORY)
    workshops, folders = [], {}
    for tongue in TONGUES:
        view = check_view(story, release.places, {"place": PLACE, "language": tongue})
        outcome = make(
            Job(story, view),
            workspace=workspace,
            release=release,
            publish=lambda e, s: files_beside(e, workspace=workspace, story=s, release=release),
        )
        assert outcome.folder is not None, outcome.problem
        folders[tongue] = outcome.folder
        edition = read_edition(outcome.folder / "edition.json")
        workshops.append(open_workshop(workspace, edition, story, release))
    return workshops, folders


def whole(workshops: list[Workshop], folders: dict[str, Path], target: Path) -> float:
    """Seconds for the whole kit."""
    stories = {tongue: (folder / "story.html").read_bytes() for tongue, folder in folders.items()}
    start = time.perf_counter()
    box.write(workshops, target, paper="letter", link="", stories=stories)
    return time.perf_counter() - start


def parts(w: Workshop) -> dict[str, float]:
    """Seconds by kind of file, for one language."""
    spent: dict[str, float] = defaultdict(float)
    for name, make_part in box._parts(w, "letter", "").items():
        start = time.perf_counter()
        make_part()
        spent[name.rpartition(".")[2]] += time.perf_counter() - start
    return dict(spent)


def through_nbconvert(folder: Path, target: Path) -> float:
    """Seconds for the story's notebook → HTML → PDF by a browser: one document of fifty."""
    browser = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    assert browser, "this bench needs Chromium"
    start = time.perf_counter()
    convert = [sys.executable, "-m", "nbconvert", "--to", "html", "--no-input"]
    subprocess.run(
        [*convert, "--output-dir", target, folder / NOTEBOOK], check=True, capture_output=True
    )
    page = target / Path(NOTEBOOK).with_suffix(".html")
    pdf = f"--print-to-pdf={target / 'peer.pdf'}"
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={target / 'profile'}"]
    subprocess.run([browser, *quiet, pdf, page], check=True, capture_output=True)
    return time.perf_counter() - start


def through_pandoc(kit: Path, target: Path) -> float | None:
    """Seconds for the words of the kit's Word files → Word by pandoc; None where it is missing."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        return None
    texts = []
    for path in sorted((kit / "en").rglob("*.docx")):
        text = target / f"{path.stem}.md"
        text.write_text("\n\n".join(p.text for p in Document(str(path)).paragraphs), "utf-8")
        texts.append(text)
    start = time.perf_counter()
    for text in texts:
        subprocess.run([pandoc, text, "-o", text.with_suffix(".docx")], check=True)
    return time.perf_counter() - start


def main() -> None:
    """Prints seconds and ratios."""
    workshops, folders = opened()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        cold = whole(workshops, folders, target / "kit")
        warm = whole(workshops, folders, target / "kit")
        size = sum(p.stat().st_size for p in (target / "kit" / "en").rglob("*") if p.is_file())
        print(
            f"two languages: cold {cold:.2f} s, warm {warm:.2f} s; {size / 1e6:.1f} MB a language"
        )
        spent = parts(workshops[0])
        for kind, seconds in sorted(spent.items(), key=lambda item: -item[1]):
            print(f"  {kind:6} {seconds:.2f} s")
        peer = through_nbconvert(folders["en"], target)
        print(f"one document through nbconvert and Chromium: {peer:.2f} s ({peer / warm:.2f} kits)")
        pandoc = through_pandoc(target / "kit", target)
        if pandoc is not None:
            ratio = pandoc / spent["docx"]
            print(f"the Word files through pandoc: {pandoc:.2f} s ({ratio:.2f} of ours, no charts)")


if __name__ == "__main__":
    main()
