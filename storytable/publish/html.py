"""An edition → one HTML file that opens from disk: reads without JavaScript, asks no network.

The page's own policy forbids every request; scripts and styles are allowed by their digests.
"""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from storytable.data.catalog import Catalog
from storytable.data.releases import Release
from storytable.personal import for_browsers
from storytable.publish import tables
from storytable.publish.onward import Address, nowhere, onward, with_onward
from storytable.story.block_html import block_html
from storytable.story.blocks import Block
from storytable.story.controls import form_html
from storytable.story.editions import Edition
from storytable.story.labels import labels
from storytable.story.names import Names
from storytable.story.stories import Story, words_folders
from storytable.story.widgets import JAVASCRIPT, module_text, vega_module
from storytable.story.words import OWN, Words, read_words, templates
from storytable.workspace import Workspace

_COMMENT = ("//", "/**", "* ", "*/")
_HAND_OVER = """
const noting = { attachNotes, Outbox, ownStorage, newNoteId, download };
dispatchEvent(new CustomEvent("storytable-noting", { detail: noting }));
"""
_NOBODY: Mapping[str, Any] = {"round": None, "notes": [], "totals": {}, "took_part": None}
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def write(
    edition: Edition,
    *,
    workspace: Workspace,
    story: Story,
    release: Release,
    heard: Mapping[str, Any] = MappingProxyType({}),
    home: str = "",
    tongues: Sequence[tuple[str, str, str]] = (),
    address: Address = nowhere,
) -> bytes:
    """The one-file story as HTML, the same bytes every time.

    `heard` is what may be known of its review: `round`, `notes`, `took_part`; `home` the address
    of the gallery it belongs to, `tongues` its other languages (code, name, address), `address`
    where another page of it is.
    """
    names = names_for(workspace, edition, release)
    specs = {b.id: {"html": "-", **b.behind()} for b in edition.blocks if b.behind()}
    return render(
        "file.html.j2",
        **page_parts(
            edition,
            names,
            story=story,
            live=False,
            links=onward(workspace, story, edition.view, release.places, address),
        ),
        **file_parts(
            "static.js",
            vega=_vega(),
            language=edition.view.language,
            heard=heard,
            blocks=edition.blocks,
        ),
        **({"home": home, "tongues": tongues} if home else {}),
        specs=packed(embed_json(specs)),
        csv=packed(tables.csv_text(edition)),
        json=packed(tables.json_text(edition)),
    )


def widgets_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The names of the widgets in these blocks, each once."""
    return tuple(sorted({str(b.widget["module"]) for b in blocks if b.widget is not None}))


def file_parts(
    script: str,
    *,
    vega: str,
    language: str,
    heard: Mapping[str, Any] = MappingProxyType({}),
    blocks: Iterable[Block] = (),
) -> dict[str, Any]:
    """What a page that opens from disk carries: script, style, Vega, widgets, the words for notes,
    and the policy that allows these and nothing else. `script` is the one of `widgets/` that gives
    `story.js` its model."""
    story = _asset("story.js").replace("export default { render };", "")
    whole = _lean(story + _asset("packed.js") + _asset(script))
    notes = _lean(_asset("outbox.js") + _asset("notes.js")) + _HAND_OVER
    forms = [block for block in blocks if block.paper or block.widget is not None]
    style = _asset("story.css") + _asset("page.css") + _asset("notes.css")
    style += _asset("forms.css") if forms else ""
    style = _lean_style(style)
    mounted = {name: _packed_widget(name) for name in widgets_of(forms)}
    scripts = " ".join(map(_hash, (whole, vega, notes, *mounted.values())))
    policy = (
        f"default-src 'none'; script-src {scripts}; "
        f"style-src {_hash(style)}; img-src data:; base-uri 'none'; form-action 'none'"
    )
    said = {name: text for name, text in talk(language)["words"].items() if _is_read(name)}
    return {
        "policy": Markup(policy),
        "style": Markup(style),
        "script": Markup(whole),
        "vega": packed(vega),
        "noting": packed(notes),
        "widgets": {name: packed(text) for name, text in mounted.items()},
        "talk": packed(embed_json({**_NOBODY, **talk(language), "words": said, **heard})),
    }


def _packed_widget(name: str) -> str:
    """A widget that hands its `mount` over to the page it is packed into."""
    text = re.sub(r"^export ", "", module_text(name), flags=re.M)
    done = f'dispatchEvent(new CustomEvent("storytable-widget-{name}", {{ detail: {{ mount }} }}));'
    return _lean(text) + done + "\n"


def _lean(script: str) -> str:
    """A script without its comments and indentation, which readers of a page do not need."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith(_COMMENT)) + "\n"


def _lean_style(style: str) -> str:
    """The same for a style."""
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", style, flags=re.S))


def _is_read(message: str) -> bool:
    """Whether a message is for readers, not for those at the desk."""
    return not message.startswith(("desk-", "role-", "room-", "reviewed_by"))


def still_parts(*styles: str) -> dict[str, Any]:
    """What a page without any script carries that opens from disk: style, and its policy."""
    style = "".join(map(_asset, styles))
    policy = f"default-src 'none'; style-src {_hash(style)}; img-src data:; base-uri 'none'"
    return {"policy": Markup(policy + "; form-action 'none'"), "style": Markup(style)}


def talk(language: str) -> dict[str, Any]:
    """What the scripts for notes say, and what in a note they point out before it is sent."""
    return {"words": templates(language, OWN / "review"), "hints": for_browsers()}


def page_parts(
    edition: Edition,
    names: Names,
    *,
    story: Story,
    live: bool,
    read_by: Sequence[str] = (),
    links: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """What the templates of the file and of the live page have in common; `read_by` says who has
    read the story, where a community has, `links` where to go on to."""
    words = names.words
    sections = [
        Markup(block_html(b if live else b.alone(), words, edition.drawings.get(b.id, "")))
        for b in edition.blocks
    ]
    return {
        "words": words,
        "say": words.say,
        "title": words.say("story-title"),
        "place": words.place(names.catalog.release.places.get(edition.view.place)),
        "blocks": with_onward(sections, edition.blocks, links, words),
        "has_figures": any(block.cells for block in edition.blocks),
        "has_forms": any(b.paper or b.widget is not None for b in edition.blocks),
        "form": Markup(form_html(story, edition.view, names=names, live=live)),
        "jumps": [(b.id, b.title) for b in edition.blocks if b.kind == "action"],
        "read_by": read_by or [words.say("page-unread")],
        "labels": labels(story, names)[1:],
        "notes": [words.say("kept-by"), words.say("page-no-ranking"), _manifest(edition, words)],
        "edition": edition,
        "here": embed_json(here(edition)),
        "name": file_name(edition.story, edition.view.place),
    }


def here(edition: Edition) -> dict[str, str]:
    """Where a page is, for the notes written on it."""
    view = edition.view
    place = {"story": edition.story, "place": view.place, "language": view.language}
    return {**place, "edition": edition.digest}


def file_name(story: str, place: str) -> str:
    """What a download of a story and place is called."""
    return f"{story}-{place.replace(':', '-')}"


def _manifest(edition: Edition, words: Words) -> str:
    release, digest = edition.manifest["release"], edition.digest[:12]
    return words.say("page-manifest", release=release, edition=digest)


def names_for(workspace: Workspace, edition: Edition, release: Release) -> Names:
    """The words of an edition's language, with the release they speak about."""
    folders = words_folders(workspace, edition.story)
    return Names(read_words(edition.view.language, folders), Catalog(release))


def embed_json(content: Mapping[str, Any]) -> str:
    """JSON that can stand inside a script element."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def _asset(name: str) -> str:
    return (JAVASCRIPT / name).read_text("utf-8")


_vega = cache(vega_module)


def packed(text: str) -> str:
    """Text as base64 of gzip, the same for the same text."""
    return base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode()


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def render(template: str, **parts: Any) -> bytes:
    """A page from its template."""
    return _TEMPLATES.get_template(template).render(**parts).encode()
