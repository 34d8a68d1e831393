"""What a hub tells about itself: enough to look after it, nothing about who reads."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.hub.watch import LOG
from storytable.workspace import Workspace
from tests.hub.conftest import Ask

STORY = "kentucky-graduates"


@pytest.fixture(scope="module")
def logged(
    workspace: Workspace, ask: Ask, folder_of_edition: Callable[..., Path]
) -> Callable[[], list[str]]:
    """The lines of the hub's access log, once a reader has been there."""
    folder_of_edition(STORY, "21")
    marks = {"User-Agent": "Somebody's-Phone/7", "Cookie": "who=me"}
    assert ask(f"/story/{STORY}/?place=21", headers=marks, sent_from="127.0.0.9").status == 200
    assert ask("/story/a-secret-wish/").status == 404
    time.sleep(0.2)
    return lambda: (workspace.home / LOG).read_text("utf-8").splitlines()


def test_a_line_of_the_log_says_what_was_asked_for_and_in_which_hour(
    logged: Callable[[], list[str]],
) -> None:
    hour = r"\d{4}-\d\d-\d\d \d\dh"
    assert f"GET StoryPage {STORY} 200" in "\n".join(logged())
    for line in logged():
        assert re.fullmatch(rf"{hour} [A-Z]+ \w+( [a-z0-9-]+)? \d{{3}}", line), line


def test_no_line_says_who_asked_when_or_for_which_place(
    logged: Callable[[], list[str]],
) -> None:
    text = "\n".join(logged())
    for mark in ("Somebody", "127.0.0.9", "who=me", "place", "secret-wish"):
        assert mark not in text


def test_health_says_how_much_the_hub_has_to_do(ask: Ask) -> None:
    answer = ask("/healthz")
    assert answer.status == 200
    assert '"executing": 0' in answer.text
    assert int(re.findall(r'"kernels_that_fit": (\d+)', answer.text)[0]) >= 2


def test_metrics_count_requests_by_page_and_answer(ask: Ask, logged: Callable[[], object]) -> None:
    logged()
    text = ask("/metrics").text
    counted = re.findall(
        rf'storytable_requests_total{{page="StoryPage {STORY}",status="200"}} (\d+)', text
    )
    assert int(counted[0]) >= 1
    assert "storytable_request_seconds_bucket" in text
    assert "storytable_kernels " in text
    assert "process_resident_memory_bytes" in text


@pytest.mark.parametrize("header", ["X-Forwarded-For", "X-Real-IP", "Forwarded"])
def test_metrics_are_for_this_computer_only(ask: Ask, header: str) -> None:
    refused = ask("/metrics", headers={header: "203.0.113.7"})
    assert refused.status == 403
    assert "storytable_requests" not in refused.text
