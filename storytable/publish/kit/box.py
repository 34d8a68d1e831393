"""The whole kit: every sheet in every format, refused as a whole where a part is missing.

Writes into a fresh folder and puts it in place at once; the same inputs give the same bytes.
"""

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from storytable.errors import DataProblem
from storytable.publish import docx, pdf, pptx, tables, xlsx
from storytable.publish.kit import cards, data, forms, guide, handouts, notebooks, posters, predict
from storytable.publish.kit.community import Said, community_notes
from storytable.publish.kit.exercises import exercises, has_exercises
from storytable.publish.kit.request import data_request, has_request
from storytable.publish.kit.slides import slides
from storytable.publish.kit.twins import Tool, twin
from storytable.publish.sheets import Sheet, in_both_languages, on_both_sides, pictures, plain
from storytable.story.workshop import Workshop
from storytable.workspace import write_whole

PAPERS = ("letter", "a4")
_START = (1980, 1, 1, 0, 0, 0)
_NOT_IN_WORD = ("answer-key", "placemat", "data-biographies")
_LARGE = {"24x36": "24 × 36 in", "tabloid": "11 × 17 in"}
_PLACEMAT = {"letter": "11 × 17 in", "a4": "A3"}
Parts = dict[str, Callable[[], bytes]]


def write(
    workshops: Sequence[Workshop],
    folder: Path,
    *,
    paper: str,
    link: str,
    stories: Mapping[str, bytes],
    said: Mapping[str, Sequence[Said]] = MappingProxyType({}),
    tools: Mapping[str, Sequence[Tool]] = MappingProxyType({}),
) -> Path:
    """The kit of one story and place in these languages, in `folder`; the zip beside it.

    `stories` are the one-file stories by language, `link` the address at which readers reach
    them, `said` what a community has written and `tools` the sheets to plan with, by language.

    Raises DataProblem with everything that is missing; `folder` then stays as it was.
    """
    files: dict[str, bytes] = {}
    problems: list[str] = []
    for w in workshops:
        parts = _parts(w, paper, link) | _said(w, paper, link, said)
        made = _made(parts | _twins(tools.get(w.language, ()), paper), problems)
        made["story.html"] = stories[w.language]
        if not problems:
            made["start-here.pdf"] = _start(w, made, paper, both=len(workshops) == 2)
        files |= {f"{w.language}/{name}": content for name, content in made.items()}
    if len(workshops) == 2:
        both = "-".join(w.language for w in workshops)
        made = _made(_in_both(workshops, paper, link), problems)
        files |= {f"{both}/{name}": content for name, content in made.items()}
    if problems:
        raise DataProblem(
            "the kit",
            "parts of it are missing:\n" + "\n".join(dict.fromkeys(problems)),
            do="write what is missing, and build it again",
        )
    files["manifest.json"] = _manifest(workshops, files, paper)
    return _put(folder, files)


def _made(parts: Parts, problems: list[str]) -> dict[str, bytes]:
    made = {}
    for name, make in parts.items():
        try:
            made[name] = make()
        except DataProblem as problem:
            problems.append(f"{name}: {problem}")
    return made


def _parts(w: Workshop, paper: str, link: str) -> Parts:
    """File name → how it is made, for one language."""
    sheets: dict[str, Callable[[], Sheet]] = {
        "facilitator/facilitator-guide": lambda: guide.facilitator_guide(w, paper),
        "facilitator/answer-key": lambda: handouts.answer_key(w, paper),
        "facilitator/report-back": lambda: forms.report_back(w, link, paper),
        "tables/handout": lambda: handouts.handout(w, link, paper),
        "tables/placemat": lambda: handouts.placemat(w, paper),
        "tables/glossary": lambda: handouts.glossary(w, paper),
        "tables/data-biographies": lambda: handouts.biographies(w, paper),
        "forms/note-catcher-person": lambda: forms.note_catcher_person(w, link, paper),
        "forms/note-catcher-group": lambda: forms.note_catcher_group(w, link, paper),
        "forms/note-catcher-scribe": lambda: forms.note_catcher_scribe(w, link, paper),
        "forms/consent": lambda: forms.consent(w, paper),
        "forms/permission": lambda: forms.permission(w, paper),
        "forms/sign-in": lambda: forms.sign_in(w, paper),
        "forms/evaluation-before": lambda: forms.evaluation(w, "before", paper),
        "forms/evaluation-after": lambda: forms.evaluation(w, "after", paper),
        "forms/evaluation-30-days": lambda: forms.evaluation(w, "30-days", paper),
    }
    parts: Parts = {}
    for name, make in sheets.items():
        parts[f"{name}.pdf"] = partial(_printed_sheet, make)
        if not name.endswith(_NOT_IN_WORD):
            parts[f"{name}.docx"] = partial(_word, make)
    parts["tables/large-print.pdf"] = lambda: pdf.write(handouts.large_print(w, paper))
    if has_request(w):
        parts |= _printed_and_typed("forms/data-request", partial(data_request, w, paper))
    if has_exercises(w):
        parts |= _printed_and_typed("tables/exercises", partial(exercises, w, paper))
    return parts | _cut(w, paper) | _walls([w], paper, link) | _shown(w) | _numbers(w)


def _printed_and_typed(name: str, make: Callable[[], Sheet]) -> Parts:
    return {f"{name}.pdf": partial(_printed_sheet, make), f"{name}.docx": partial(_word, make)}


def _said(w: Workshop, paper: str, link: str, said: Mapping[str, Sequence[Said]]) -> Parts:
    notes = said.get(w.language, ())
    make = partial(community_notes, w, notes, link, paper)
    return {"tables/community-notes.pdf": partial(_printed_sheet, make)} if notes else {}


def _twins(tools: Sequence[Tool], paper: str) -> Parts:
    """Each tool on paper and as a page."""
    parts: Parts = {}
    for tool in tools:
        name = tool.story.story
        parts[f"tools/sheet-{name}.pdf"] = partial(_printed_sheet, partial(twin, tool, paper))
        parts[f"tools/{name}.html"] = partial(bytes, tool.page)
    return parts


def _cut(w: Workshop, paper: str) -> Parts:
    """Cards, tokens, the floor, and the sheets people draw on."""
    pages: dict[str, tuple[str, Callable[[], dict[str, Any]]]] = {
        "walls/station-cards": ("cards.typ", lambda: cards.station_cards(w, paper)),
        "tables/role-cards": ("cards.typ", lambda: cards.role_cards(w, paper)),
        "tables/factor-cards": ("cards.typ", lambda: cards.factor_cards(w, paper)),
        "walls/hundred-people": ("cards.typ", lambda: cards.tokens(w, paper)),
        "walls/floor-plan": ("floor.typ", lambda: cards.floor_plan(w, paper)),
        "tables/predict-sheet": ("predict.typ", lambda: predict.predict_sheet(w, paper)),
        "tables/predict-overlay": ("predict.typ", lambda: predict.predict_overlay(w, paper)),
    }
    return {
        f"{name}.pdf": partial(_page, template, make, name)
        for name, (template, make) in pages.items()
    }


def _walls(workshops: Sequence[Workshop], paper: str, link: str) -> Parts:
    sizes = {"24x36": "large", "tabloid": "tabloid", paper: paper}
    parts: Parts = {
        f"walls/posters-{name}.pdf": partial(_posters, workshops, link, size)
        for name, size in sizes.items()
    }
    parts["walls/table-tents.pdf"] = lambda: pdf.page(
        "tents.typ", posters.posters(workshops, link, size=paper), where="table-tents"
    )
    return parts


def _shown(w: Workshop) -> Parts:
    title, footer = f"{w.say('part-slides')}: {w.title}", f"{w.title} · {w.place}"
    pages = {"title": w.title, "footer": footer, "languages": [w.language]}
    return {
        "facilitator/slides.pptx": lambda: pptx.write(
            slides(w), title=title, footer=footer, language=w.language
        ),
        "facilitator/slides.pdf": lambda: pdf.page(
            "slides.typ", {**pages, "slides": plain(slides(w))}, where="slides"
        ),
    }


def _numbers(w: Workshop) -> Parts:
    return {
        "data/data.csv": lambda: tables.csv_text(w.edition).encode(),
        "data/data.json": lambda: tables.json_text(w.edition).encode(),
        "data/datapackage.json": lambda: data.data_package(w).encode(),
        "data/README.md": lambda: data.readme(w).encode(),
        "data/data.xlsx": lambda: xlsx.figures(w, data.readme(w)),
        "forms/note-entry.xlsx": lambda: xlsx.note_entry(w),
        "notebooks/trainer-notebook.ipynb": lambda: notebooks.trainer(w),
        "notebooks/learner-notebook.ipynb": lambda: notebooks.learner(notebooks.trainer(w)),
    }


def _in_both(workshops: Sequence[Workshop], paper: str, link: str) -> Parts:
    """Posters, handout and everything people write on with both languages on one sheet."""
    a, b = workshops
    made: dict[str, Callable[[Workshop], Sheet]] = {
        "tables/note-catcher-person": lambda w: forms.note_catcher_person(w, link, paper),
        "tables/note-catcher-group": lambda w: forms.note_catcher_group(w, link, paper),
        "forms/consent": lambda w: forms.consent(w, paper),
        "forms/permission": lambda w: forms.permission(w, paper),
        "forms/sign-in": lambda w: forms.sign_in(w, paper),
        "forms/evaluation-before": lambda w: forms.evaluation(w, "before", paper),
        "forms/evaluation-after": lambda w: forms.evaluation(w, "after", paper),
        "forms/evaluation-30-days": lambda w: forms.evaluation(w, "30-days", paper),
    }
    parts = _walls(workshops, paper, link)
    for name, make in made.items():
        parts[f"{name}.pdf"] = partial(_printed_pair, make, a, b)
    parts["tables/handout.pdf"] = lambda: pdf.write(
        _whole(on_both_sides(handouts.handout(a, link, paper), handouts.handout(b, link, paper)))
    )
    return parts


def _printed_pair(make: Callable[[Workshop], Sheet], a: Workshop, b: Workshop) -> bytes:
    return pdf.write(_whole(in_both_languages(make(a), make(b))))


def _printed_sheet(make: Callable[[], Sheet]) -> bytes:
    return pdf.write(_whole(make()))


def _word(make: Callable[[], Sheet]) -> bytes:
    return docx.write(_whole(make()))


def _page(template: str, make: Callable[[], dict[str, Any]], name: str) -> bytes:
    return pdf.page(template, make(), where=name)


def _posters(workshops: Sequence[Workshop], link: str, size: str) -> bytes:
    content = posters.posters(workshops, link, size=size)
    return pdf.page("poster.typ", content, where="posters")


def _whole(sheet: Sheet) -> Sheet:
    """The sheet, unless one of its pictures has no text for whoever cannot see it."""
    if any(not picture.alt.strip() for picture in pictures(sheet.pieces)):
        raise DataProblem(sheet.name, "a picture has no text", do="give its exhibit one")
    return sheet


def _start(w: Workshop, made: Mapping[str, bytes], paper: str, *, both: bool) -> bytes:
    return pdf.write(guide.start_here(w, _printed(made, paper), paper, both=both))


def _printed(made: Mapping[str, bytes], paper: str) -> tuple[tuple[str, int, str], ...]:
    """Name, pages and paper of every PDF, the letter set first."""
    found, sizes = [], {**_LARGE, "placemat": _PLACEMAT[paper]}
    for path, content in made.items():
        if path.endswith(".pdf"):
            name = Path(path).stem
            large = next((size for part, size in sizes.items() if part in name), "")
            found.append((name, pdf.pages(content), large))
    return tuple(sorted(found, key=lambda row: bool(row[2])))


def _manifest(workshops: Sequence[Workshop], files: Mapping[str, bytes], paper: str) -> bytes:
    """Digest and size of every file, with what it was made from and who has reviewed it."""
    content = {
        "kit": workshops[0].story.story,
        "place": workshops[0].edition.view.place,
        "paper": paper,
        "editions": {w.language: w.edition.manifest for w in workshops},
        "files": {
            name: {
                "sha256": hashlib.sha256(raw).hexdigest(),
                "bytes": len(raw),
                "review": _review(workshops, name),
            }
            for name, raw in sorted(files.items())
        },
    }
    return (json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def _review(workshops: Sequence[Workshop], name: str) -> list[str]:
    tongues = name.partition("/")[0].split("-")
    return [label for w in workshops if w.language in tongues for label in w.labels]


def _put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files in `folder`, whole or not at all, and as one zip beside it."""
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            write_whole(fresh / name, content)
            packed = name.endswith((".pdf", ".docx", ".pptx", ".xlsx"))
            how = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(f"{folder.name}/{name}", _START), content, how)
    write_whole(folder.with_name(folder.name + ".zip"), box.getvalue())
    shutil.rmtree(folder, ignore_errors=True)
    return fresh.rename(folder)
