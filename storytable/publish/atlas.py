"""An edition → one HTML file in which every other place of its story can be chosen, from disk.

The place of the edition reads without JavaScript; the others are made by one sweep, woven
together, and kept by what they are made from.
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from storytable.data.releases import Release
from storytable.publish import html, tables
from storytable.publish.lean_vega import compiled, drawing_module
from storytable.publish.weaving import weave
from storytable.story.block_html import block_html
from storytable.story.blocks import Block
from storytable.story.controls import places_form_html
from storytable.story.editions import Edition
from storytable.story.ingredients import all_figures, key_of, made_from
from storytable.story.names import Names
from storytable.story.sentences import begun
from storytable.story.stories import Story, View, refuse_closed
from storytable.story.sweep import sweep
from storytable.workspace import Workspace, write_whole

_ON_PAPER = ("predict", "hundred", "reveal", "missing", "beside")  # sheets that the kit has


def write(
    edition: Edition,
    *,
    workspace: Workspace,
    story: Story,
    release: Release,
    charts: Collection[str],
) -> bytes:
    """The file as HTML, the same bytes every time; of the exhibits it holds only `charts`.

    Raises EditionFailed where the story cannot be told for one of its places.
    """
    refuse_closed(story, release)
    names = html.names_for(workspace, edition, release)
    own = replace(edition, blocks=_kept(edition.blocks, charts))
    others = _places(edition, names, workspace=workspace, story=story, charts=charts)
    parts = html.page_parts(own, names, story=story, live=False)
    notes = [names.words.say("page-places-note")]
    if len(own.blocks) < len(edition.blocks):
        notes.append(names.words.say("page-places-more"))
    digest = hashlib.sha256(others.encode()).hexdigest()[:12]
    manifest = names.words.say("page-places-manifest", place=parts["place"], digest=digest)
    parts |= {
        "form": Markup(places_form_html(story, edition.view, names=names)),
        "notes": [*notes, *parts["notes"], manifest],
        "in_kit": True,
        "places": html.packed(others),
    }
    return html.render(
        "atlas.html.j2",
        **parts,
        **html.file_parts(
            "places.js",
            vega=drawing_module(),
            language=own.view.language,
            blocks=own.blocks,
        ),
    )


def _kept(blocks: Collection[Block], charts: Collection[str]) -> tuple[Block, ...]:
    """The charts that are wanted, and every other block but those the kit has on paper anyway."""
    on_paper = (b.id for b in blocks if b.widget is not None and b.widget["module"] in _ON_PAPER)
    left = {*on_paper, *(b.id for b in blocks if b.spec is not None and b.id not in charts)}
    return tuple(block for block in blocks if block.id not in left)


def _places(
    edition: Edition,
    names: Names,
    *,
    workspace: Workspace,
    story: Story,
    charts: Collection[str],
) -> str:
    """Every place of the story, woven: kept from before where nothing it is made from changed."""
    release, language = names.catalog.release, edition.view.language
    path = _path(workspace, story, language, release=release, charts=charts)
    try:
        return path.read_text("utf-8")
    except OSError:
        made = _made(workspace, story, names, charts)
    for old in path.parent.glob("*.json"):
        old.unlink(missing_ok=True)
    write_whole(path, made.encode())
    return made


def _path(
    workspace: Workspace,
    story: Story,
    language: str,
    *,
    release: Release,
    charts: Collection[str],
) -> Path:
    view = View(story.state, (), language)
    made = made_from(workspace, story, view, release) | all_figures(story, release)
    key = key_of(view, made)
    own = hashlib.sha256(f"{key} {sorted(charts)}".encode()).hexdigest()
    return workspace.sweeps / story.story / language / f"{own[:16]}.json"


def _made(workspace: Workspace, story: Story, names: Names, charts: Collection[str]) -> str:
    release, language = names.catalog.release, names.words.language
    told = sweep(workspace, story, language, release, charts=charts)
    places = {code: names.words.place(release.places.get(code)) for code in told}
    texts = [
        {
            **_texts(_kept(blocks, charts), code, places[code], names),
            "file": f"{html.file_name(story.story, code)}.csv",
        }
        for code, blocks in told.items()
    ]
    marks = [
        tuple(dict.fromkeys((f"/{code}/", name, begun(name)))) for code, name in places.items()
    ]
    woven = {**weave(texts, marks), "places": list(told)}
    return json.dumps(woven, ensure_ascii=False, separators=(",", ":"))


def _texts(blocks: Collection[Block], code: str, place: str, names: Names) -> dict[str, str]:
    """What a page shows of one place: each block, its chart as Vega, the figures as CSV, the title
    and what is said aloud on arrival."""
    words = names.words
    edition = Edition({}, tuple(blocks), {})
    texts = {
        "title": f"{words.say('story-title')} – {place}",
        "arrived": words.say("page-places-now", place=place),
        "csv": tables.csv_text(edition),
    }
    for block in edition.blocks:
        texts[f"html:{block.id}"] = block_html(block, words)
        if block.spec is not None:
            texts[f"vega:{block.id}"] = compiled(block.spec, where=f"{block.id} of {code}")
        if block.widget is not None:
            texts[f"widget:{block.id}"] = json.dumps(block.widget, ensure_ascii=False)
    return texts
