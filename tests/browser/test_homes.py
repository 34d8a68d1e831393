"""The same notebook, with the same words and charts, in JupyterLab and in plain Voila."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from storytable.story.editions import Edition
from tests.browser.conftest import Watched
from tests.browser.test_tools import KEPT, PLANTED, fill, heard
from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]
# Everything JupyterLab keeps in the browser's databases.
STORED = """async () => {
  const ask = request => new Promise(done => { request.onsuccess = () => done(request.result); });
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const base = await ask(indexedDB.open(name));
    for (const store of base.objectStoreNames)
      found.push(await ask(base.transaction(store).objectStore(store).getAll()));
  }
  return JSON.stringify(found);
}"""
NOTEBOOK = ROOT / "notebooks" / "kentucky-graduates.ipynb"


@contextmanager
def serving(command: list[str], ready: str) -> Iterator[str]:
    """A server of Jupyter's own on a free port, ended afterwards; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", *command, f"--port={port}", "--no-browser"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"STORYTABLE_ROOT": str(ROOT)},
    )
    address = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(160):
            try:
                urllib.request.urlopen(address + ready, timeout=60).close()
                break
            except OSError:
                time.sleep(0.25)
        yield address
    finally:
        process.terminate()
        process.wait(20)


def shows_the_story(page: Page, edition: Edition) -> None:
    """The page has the edition's sentence, its charts, and controls that answer."""
    page.locator("#trend .chart svg").first.wait_for(timeout=60_000)
    numbers = [run[0] for runs in edition.blocks[1].text for run in runs if isinstance(run, tuple)]
    assert len(numbers) == 3
    headline = page.locator("#headline").inner_text()
    assert all(number in headline for number in numbers)
    assert page.locator("[data-block]").count() == len(edition.blocks)
    page.select_option("select[name=place]", "ky:275")
    page.locator("#headline", has_text="Jefferson").wait_for(timeout=30_000)


def test_jupyterlab_shows_the_same_blocks(
    browser: Browser, edition_of: Callable[..., Edition], tmp_path: Path
) -> None:
    shutil.copy(NOTEBOOK, tmp_path)
    command = ["jupyterlab", "--allow-root", "--IdentityProvider.token=", str(tmp_path)]
    with serving(command, "api") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.goto(f"{address}lab/tree/{NOTEBOOK.name}?reset")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=60_000)
        page.wait_for_timeout(2000)
        page.locator("text=Run").first.click()
        page.locator('.lm-Menu-itemLabel:text-is("Run All Cells")').click()
        shows_the_story(page, edition_of("kentucky-graduates", "21"))
        page.close()


def test_in_jupyterlab_the_worksheet_comes_to_life_and_answers_stay_in_it(
    watched: Watched, tmp_path: Path
) -> None:
    notebook = ROOT / "notebooks" / "ag-worksheet.ipynb"
    shutil.copy(notebook, tmp_path)
    command = ["jupyterlab", "--allow-root", "--IdentityProvider.token=", str(tmp_path)]
    with serving(command, "api") as address:
        out, page = heard(watched), watched.page
        page.goto(f"{address}lab/tree/{notebook.name}?reset")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=60_000)
        page.wait_for_timeout(2000)
        page.locator("text=Run").first.click()
        page.locator('.lm-Menu-itemLabel:text-is("Run All Cells")').click()
        expect(page.locator(".bar .clear").first).to_be_visible(timeout=60_000)
        fill(page)
        page.locator("text=File").first.click()
        page.locator('.lm-Menu-itemLabel:text-is("Save Notebook")').click()
        page.wait_for_timeout(1500)
        saved = (tmp_path / notebook.name).read_text("utf-8")
        assert "application/vnd.jupyter.widget-view+json" in saved
        assert len(out) > 5
        assert PLANTED in page.evaluate("[...document.querySelectorAll('input')].map(e => e.value)")
        assert PLANTED not in saved + str(out) + page.evaluate(KEPT) + page.evaluate(STORED)
        page.locator(".bar .clear").first.click()
        values = page.evaluate(
            "[...document.querySelectorAll('input, textarea')].map(e => e.value)"
        )
        assert PLANTED not in page.content() + str(values)


def test_plain_voila_shows_the_same_blocks(
    browser: Browser, edition_of: Callable[..., Edition]
) -> None:
    with serving(["voila", str(NOTEBOOK)], "voila/static/voila.js") as address:
        page = browser.new_page()
        page.goto(address, timeout=120_000)
        shows_the_story(page, edition_of("kentucky-graduates", "21"))
        page.close()
