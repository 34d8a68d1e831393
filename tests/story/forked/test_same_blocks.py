"""A story has the same blocks whether its kernel was forked or started: the digests are equal."""

import pytest

from storytable.data.releases import Release
from storytable.story.forked.parents import CAN_FORK, NO_FORK, PARENTS
from storytable.story.runner import execute
from storytable.story.stories import View, find_story
from storytable.workspace import Workspace


@pytest.mark.slow
@pytest.mark.skipif(not CAN_FORK, reason="kernels cannot be forked on this system")
@pytest.mark.parametrize(
    ("name", "view"),
    [
        ("kentucky-graduates", View("ky:275", (), "es")),
        ("class-of-2020", View("06019", ("06001", "06037"), "en")),
    ],
)
def test_an_edition_is_the_same_forked_or_not(
    workspace: Workspace,
    release: Release,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    view: View,
) -> None:
    story = find_story(workspace, name)
    forked, _ = execute(workspace, story, view, release)
    assert [p for p in PARENTS.known.values() if p.process.poll() is None]
    monkeypatch.setenv(NO_FORK, "1")
    ordinary, _ = execute(workspace, story, view, release)
    assert forked.digest == ordinary.digest
    assert forked.to_bytes() == ordinary.to_bytes()
