"""A measure → the files of a new story about it: notebook, words in each language, a test.

What can be known from the data is written; what only the author knows is a prompt in square
brackets, which `check` finds until it is answered.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import nbformat
from jinja2 import Environment, FileSystemLoader

from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.errors import UsageProblem
from storytable.story.stories import NAME, read_stories
from storytable.workspace import Workspace, make_folder, write_whole

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("scaffold")),
    variable_start_string="<<",
    variable_end_string=">>",
    block_start_string="<%",
    block_end_string="%>",
    keep_trailing_newline=True,
)
_CELL = "# %%\n"


def begin(workspace: Workspace, release: Release, name: str, measure: str) -> list[Path]:
    """Writes the files of the story `name` about one measure; returns them in reading order.

    Raises UsageProblem for a measure nobody publishes here, a name that is no name or is taken.
    """
    _refuse_name(workspace, name)
    facts = {"name": name, **_facts(workspace, release, measure)}
    folder, test = workspace.stories / name, f"test_{name.replace('-', '_')}.py"
    texts = {folder / file: _text(file, facts) for file in ("story.yml", "en.ftl", "es.ftl")}
    texts[workspace.notebooks / f"{name}.ipynb"] = _notebook(facts)
    texts[workspace.root / "tests" / "stories" / test] = _text("test.py", facts)
    for path in texts:
        if path.exists():
            raise UsageProblem(
                str(path), "this file is there already", do="move it, or choose another name"
            )
    for path, text in texts.items():
        make_folder(path.parent)
        write_whole(path, text.encode())
    return list(texts)


def _refuse_name(workspace: Workspace, name: str) -> None:
    if not re.fullmatch(NAME, name):
        raise UsageProblem(
            f"story {name!r}",
            "a story is called by small letters, digits and hyphens",
            expected="a name such as who-rides-the-bus",
        )
    if name in read_stories(workspace):
        raise UsageProblem(f"story {name!r}", "there is one of this name", do="choose another")


def _facts(workspace: Workspace, release: Release, measure: str) -> dict[str, Any]:
    """What the files of a story say of its measure: where, for which groups, until when."""
    dataset = Catalog(release).contract(measure).dataset
    frame = release.safe(dataset).frame
    told = frame[(frame["measure"] == measure) & frame["state"].isin(["published", "bounded"])]
    if told.empty:
        raise UsageProblem(measure, "no figure of it can be shown here", do="choose another")
    groups = set(told["group"])
    apart = groups - {"all"}
    family = next((f.id for f in release.groups.families if apart & {g.id for g in f.groups}), "")
    unlike = "" if "all" in groups else next(g for g in release.groups.order() if g in groups)
    own = told[told["group"] == (unlike or "all")]
    codes = sorted(set(own["place"]))
    state, levels = _where(release, codes)
    first = release.places.within(state, levels[0])
    place = next(place.code for place in first if place.code in codes)
    newest = max(own.loc[own["place"] == place, "period"].astype(str))
    neighbours = (s.stage for s in read_stories(workspace).values() if dataset in s.datasets)
    return {
        "measure": measure,
        "dataset": dataset,
        "family": family,
        "unlike": unlike,
        "state": state,
        "levels": levels,
        "place": place,
        "newest": newest,
        "several": own["period"].nunique() > 1,
        "stage": next(neighbours, "school"),
    }


def _where(release: Release, codes: Collection[str]) -> tuple[str, list[str]]:
    """The state with most of the places, and its levels with a figure, the widest first."""
    places = release.places
    states = Counter(
        above
        for code in codes
        for above in (code, *places.above(code))
        if places.get(above).level == "state"
    )
    if not states:
        raise UsageProblem("a story", "this measure has no figure for any place within a state")
    state = states.most_common(1)[0][0]
    inside = Counter(places.get(c).level for c in codes if state in (c, *places.above(c)))
    return state, sorted(inside, key=lambda level: inside[level])


def _text(template: str, facts: Mapping[str, Any]) -> str:
    return _TEMPLATES.get_template(f"{template}.j2").render(**facts)


def _notebook(facts: Mapping[str, Any]) -> str:
    sources = [source.strip("\n") for source in _text("notebook.py", facts).split(_CELL)]
    notebook = nbformat.v4.new_notebook(cells=list(map(nbformat.v4.new_code_cell, sources)))
    notebook.cells[0].metadata["tags"] = ["parameters"]
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"cell-{number}"
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "storytable": {"story": facts["name"]},
    }
    return f"{nbformat.writes(notebook, indent=1)}\n"
