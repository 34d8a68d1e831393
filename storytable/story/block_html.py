"""A block → its HTML: the one function behind page, notebook output, nbconvert and live change.

Every number is a link to what is said about it, so that it works without JavaScript.
"""

import re
from collections.abc import Iterable, Mapping
from html import escape, unescape

from storytable.story.blocks import Block, CellRecord, Run, Table
from storytable.story.legend import swatch
from storytable.story.paper import paper_html
from storytable.story.words import Words

_NARROW = 4
_TOGETHER = re.compile(r"[A-Z]\w*[–-][A-Z]\w*")  # as in `A–G`: never torn apart at a line's end
_REACHED = re.compile(r"https://[^\s,]+|\b211\b")  # a source; a telephone number of help
_FACTS = re.compile(r' data-cell="([^"]*)" data-facts="([^"]*)"(?: data-row="([^"]*)")?')
Source = tuple[str, str]
Sources = Mapping[Source, int]


def block_html(block: Block, words: Words, drawing: str = "") -> str:
    """The section of one block; `drawing` is its chart as SVG, where one has been made."""
    records = {record.address: record for record in block.cells}
    sources = _sources(block.cells)
    level = "h1" if block.kind == "heading" else "h2"
    body = [f"<{level}>{_title(block.title)}</{level}>" if block.title else ""]
    tag = "li" if block.kind == "limits" and len(block.text) > 1 else "p"
    paragraphs = [
        f"<{tag}>{_folded(runs, _runs(runs, block.id, records, sources, words), words)}</{tag}>"
        for runs in block.text
    ]
    body += ["<ul>", *paragraphs, "</ul>"] if tag == "li" else paragraphs
    if block.paper or block.widget is not None:
        body.append(_form(block))
    if block.spec is not None:
        body.append(_figure(block, words, drawing))
    if block.table is not None:
        body.append(_twin(block, block.table, records, sources, words))
    if sources:
        body.append(_about(block, sources, words))
    return (
        f'<section class="block {block.kind}" id="{block.id}" data-block="{block.id}">'
        + "".join(body)
        + "</section>"
    )


def without_facts(section: str) -> str:
    """A section whose numbers do not carry what a tap on them shows."""
    return _FACTS.sub("", section)


def facts_in(section: str) -> list[list[str]]:
    """What each number of a section carries, in their order: address, facts, row (or nothing)."""
    return [[unescape(part) for part in found.groups("")] for found in _FACTS.finditer(section)]


def _title(text: str) -> str:
    return _TOGETHER.sub(lambda found: f'<span class="whole">{found[0]}</span>', escape(text))


def _folded(runs: Iterable[Run], html: str, words: Words) -> str:
    """A paragraph; a long list of what is missing opens when a reader asks for it."""
    *before, last = runs
    label = words.say("missing-whom")
    if not (before and isinstance(last, str) and last.startswith(label)):
        return html
    listed = escape(last)
    opened = f"<details><summary>{escape(label)}</summary>{listed[len(escape(label)) :]}</details>"
    return html.removesuffix(listed) + opened


def _form(block: Block) -> str:
    """The form as it stands on paper; a widget finds its place by its name."""
    mark = f' data-widget="{block.widget["module"]}"' if block.widget is not None else ""
    return f'<div class="form"{mark}>{paper_html(block.paper, block.id)}</div>'


def _sources(cells: Iterable[CellRecord]) -> Sources:
    """Each measure of each publisher, numbered in order of use."""
    numbered: dict[Source, int] = {}
    for cell in cells:
        numbered.setdefault(_source(cell), len(numbered) + 1)
    return numbered


def _source(cell: CellRecord) -> Source:
    if cell.address.startswith("="):
        return "", cell.address.partition("(")[0]
    return cell.measure, cell.publisher


def _runs(
    runs: Iterable[Run],
    block: str,
    records: Mapping[str, CellRecord],
    sources: Sources,
    words: Words,
) -> str:
    parts = []
    for run in runs:
        if isinstance(run, str):
            parts.append(_REACHED.sub(_link, escape(run)))
        else:
            text, address = run
            parts.append(_number(text, records[address], block, sources, words))
    return "".join(parts)


def _link(found: re.Match[str]) -> str:
    there = found[0].rstrip(".")
    href = there if there.startswith("https:") else f"tel:{there}"
    return f'<a href="{href}" rel="noreferrer">{there}</a>{found[0][len(there) :]}'


def _number(
    text: str,
    record: CellRecord,
    block: str,
    sources: Sources,
    words: Words,
) -> str:
    facts = [f"{record.place}, {record.group}, {record.period}"]
    facts += [note for note in (record.reason, record.anomaly) if note]
    own = f'data-cell="{escape(record.address)}" data-facts="{escape(" · ".join(facts))}"'
    if record.row:
        row = words.say("about-row", file=record.file, row=str(record.row))
        own += f' data-row="{escape(row)}"'
    mark = '<span class="mark">*</span>' if record.anomaly else ""
    return (
        f'<a class="n {record.state}" href="#{block}-source-{sources[_source(record)]}" '
        f"{own}>{escape(text)}{mark}</a>"
    )


def _figure(block: Block, words: Words, drawing: str) -> str:
    key = "".join(f"<li>{_legend(kind, text, words)}</li>" for kind, text in block.key)
    return (
        f'<figure><div class="chart" role="img" aria-label="{escape(block.alt)}">{drawing}</div>'
        + (f'<ul class="key">{key}</ul>' if key else "")
        + "</figure>"
    )


def _legend(kind: str, text: str, words: Words) -> str:
    if kind.startswith(("series-", "shape-")):
        return f"{swatch(kind)} {escape(text)}"
    return escape(words.say(f"key-{kind}", reasons=text))


def _twin(
    block: Block,
    table: Table,
    records: Mapping[str, CellRecord],
    sources: Sources,
    words: Words,
) -> str:
    head = "".join(
        f'<th scope="col">{escape(name)}</th>' for name in (table.corner, *table.columns)
    )
    groups = table.groups or ("",) * len(table.rows)
    rows = []
    for (name, addresses), group in zip(table.rows, groups, strict=True):
        figures = (
            _number(records[a].text, records[a], block.id, sources, words) if a else ""
            for a in addresses
        )
        cells = "".join(f"<td>{figure}</td>" for figure in figures)
        mark = f' data-group="{escape(group)}"' if group else ""
        rows.append(f'<tr{mark}><th scope="row">{escape(name)}</th>{cells}</tr>')
    label, title = escape(words.say("table-label")), escape(block.title)
    wide = " wide" if len(table.columns) > _NARROW else ""
    return (
        f'<details class="twin{wide}"><summary>{label}</summary>'
        f'<div class="scroll" role="region" tabindex="0" aria-label="{label}: {title}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div></details>"
    )


def _about(block: Block, sources: Sources, words: Words) -> str:
    items = []
    for source, number in sources.items():
        cells = [cell for cell in block.cells if _source(cell) == source]
        text = _about_source(cells, words)
        items.append(f'<li id="{block.id}-source-{number}">{escape(text)}</li>')
    summary = escape(words.say("about-label"))
    return f'<details class="about"><summary>{summary}</summary><ul>{"".join(items)}</ul></details>'


def _about_source(cells: list[CellRecord], words: Words) -> str:
    """Of whom, by whom, and from which files and column, for figures of one measure; for derived
    ones how they are made."""
    first = cells[0]
    if first.address.startswith("=share("):
        return words.say("about-share", measure=first.measure)
    if first.address.startswith("="):
        return words.say("about-derived")
    facts = {"measure": first.measure, "of_whom": first.of_whom, "publisher": first.publisher}
    files = dict.fromkeys(cell.file for cell in cells if cell.file)
    columns = dict.fromkeys(f"“{cell.column}”" for cell in cells if cell.column)
    if not files:
        return words.say("about-no-row", **facts)
    return words.say("about-source", **facts, files=", ".join(files), columns=", ".join(columns))
