"""A story whose kernel reaches a limit or dies is refused in a sentence, and stops nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from storytable.data.releases import Release
from storytable.story.batch import Job, build
from storytable.story.forked.parents import CAN_FORK, NO_FORK, PARENTS
from storytable.story.stories import View, find_story
from storytable.workspace import Workspace

Spoil = Callable[[str], Workspace]


@pytest.fixture
def spoiled(project: Workspace) -> Spoil:
    """A function that puts a cell before the last one of Kentucky's notebook."""

    def add(source: str) -> Workspace:
        path = project.notebooks / "kentucky-graduates.ipynb"
        content = json.loads(path.read_text("utf-8"))
        content["cells"].insert(-1, {**content["cells"][-1], "source": source, "id": "spoiled"})
        path.write_text(json.dumps(content), "utf-8")
        return project

    return add


@pytest.fixture(params=["forked", "ordinary"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How kernels are started in this test."""
    if request.param == "ordinary":
        monkeypatch.setenv(NO_FORK, "1")
    return str(request.param)


def refusals(project: Workspace, release: Release, places: list[str]) -> dict[str, str]:
    """Place → why its edition was not made."""
    story = find_story(project, "kentucky-graduates")
    jobs = [Job(story, View(place, (), "en")) for place in places]
    outcomes = build(jobs, workspace=project, release=release, publish=lambda *_: {}, workers=2)
    return {o.job.view.place: str(o.problem or "") for o in outcomes}


@pytest.mark.slow
@pytest.mark.usefixtures("kind")
def test_a_kernels_death_costs_its_own_edition_only(spoiled: Spoil, release: Release) -> None:
    project = spoiled("import os\nif place == '21': os.kill(os.getpid(), 9)")
    told = refusals(project, release, ["21", "ky:275", "ky:001"])
    assert "the kernel ended while the story was told" in told.pop("21")
    assert set(told.values()) == {""}


@pytest.mark.slow
@pytest.mark.usefixtures("kind")
def test_too_much_memory_is_refused_in_a_sentence(spoiled: Spoil, release: Release) -> None:
    project = spoiled("raise MemoryError")
    told = refusals(project, release, ["21"])["21"]
    assert "it needed more memory than a kernel may have" in told
    assert "kentucky-graduates.ipynb cell" in told


@pytest.mark.skipif(not CAN_FORK, reason="kernels cannot be forked on this system")
def test_all_workers_share_one_parent(spoiled: Spoil, release: Release) -> None:
    project = spoiled("from pathlib import Path\nimport os\nPath(f'parent-{os.getppid()}').touch()")
    assert set(refusals(project, release, ["21", "ky:275", "ky:001", "ky:005"]).values()) == {""}
    made = [path.name for path in Path(project.root).glob("parent-*")]
    alive = [p.process.pid for p in PARENTS.known.values() if p.process.poll() is None]
    assert made == [f"parent-{number}" for number in alive if f"parent-{number}" in made]
    assert len(made) == 1
