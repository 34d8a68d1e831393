"""The commands about published files: add, data, explain, audit."""

import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from storytable.checks import contract_words, disclosure
from storytable.data.adding import Report, add
from storytable.data.catalog import Catalog
from storytable.data.contracts import Contract
from storytable.data.explain import Origin, explain
from storytable.data.releases import Release, open_release
from storytable.data.transitions import SAME
from storytable.errors import DataProblem, UsageProblem, typed
from storytable.publish import package
from storytable.story.closing import biography_id
from storytable.story.names import Names
from storytable.story.stories import words_folders
from storytable.story.words import Words, read_words
from storytable.workspace import find_workspace, make_folder

_STATES = {
    "published": "numbers",
    "bounded": "ranges",
    "withheld": "withheld",
    "absent": "without a figure",
}


_MESSAGES = 12  # missing messages that are listed one by one
_LATEST = 3  # periods whose control total is told


@click.command("add")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Read and compare, and change nothing.")
def add_command(files: tuple[Path, ...], *, dry_run: bool) -> None:
    """Read published FILES as they were downloaded, say what changes, and put them in place."""
    workspace = find_workspace()
    make_folder(workspace.home)

    def ready(contract: Contract) -> None:
        if problems := contract_words.lacking(contract, workspace):
            raise DataProblem(
                "\n".join(map(str, problems[:_MESSAGES])),
                f"{len(problems)} messages of {contract.dataset} are missing; nothing has changed",
                do="write them; docs/for-data-providers.md shows what each is for",
            )

    def tell(reports: list[Report]) -> None:
        words = read_words("en", words_folders(workspace))
        for report in reports:
            for line in _told(report, words):
                click.echo(line)
        if not dry_run:
            click.echo(
                "Protecting what is hidden (large files take minutes); nothing has changed yet."
            )

    _, release = add(workspace, list(files), dry_run=dry_run, ready=ready, tell=tell)
    click.echo(f"In place: release {release}." if release else "Nothing was changed (dry run).")


def _told(report: Report, words: Words) -> Iterator[str]:
    """What was read from one file, a sentence a line."""
    yield f"{report.file}: read as {report.dataset} ({words.say(biography_id(report.dataset))})"
    figures = ", ".join(f"{n:,} {_STATES[state]}" for state, n in report.states.items())
    yield (
        f"  {report.rows:,} rows ({report.passed_over:,} about places or groups we do not show); "
        f"{sum(report.states.values()):,} figures: {figures or 'none'}."
    )
    places = ", ".join(f"{n:,} of level {level}" for level, n in report.places.items())
    yield f"  Places: {places or 'none'}. Time: {_span(report.periods)}."
    for period, whole, parts, total, unprinted in report.control[-_LATEST:]:
        printed = "not printed" if math.isnan(whole) or not whole else f"{whole:,.0f}"
        added = f"{parts:,} parts add up to {total:,.0f}"
        if unprinted:
            added += f" ({unprinted:,} more are hidden or without a figure)"
        yield f"  Control total {period}: the whole {printed}; {added}."
    if report.missing:
        yield f"  Not in this file: {', '.join(report.missing)}."
    changed = {name: n for name, n in report.transitions.items() if name != SAME}
    same = report.transitions.get(SAME, 0)
    listed = ", ".join(f"{n:,} {name}" for name, n in changed.items())
    yield f"  Against what is in place: {listed or 'no change'}; {same:,} unchanged."
    if report.closed:
        why = {
            "terms": "nobody has seen its terms of use",
            "embargo": "its day has not come",
            "approval": "this file has not been approved",
        }[report.closed]
        yield f"  Kept, but closed; it will be shown nowhere: {why}."
        yield f"  The gate is held by {words.say(report.holder)}."


def _span(periods: Sequence[str]) -> str:
    """`2022-23`, `2016-17 to 2022-23 (7 periods)`, or `none`."""
    if len(periods) < 2:
        return "".join(periods) or "none"
    return f"{periods[0]} to {periods[-1]} ({len(periods)} periods)"


@click.command("data")
@click.argument("dataset", required=False)
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@click.option("--export", type=click.Path(dir_okay=False, path_type=Path), help="Write a zip.")
@click.option("--language", default="en", show_default=True, help="Language of the export.")
def data_command(dataset: str | None, *, as_json: bool, export: Path | None, language: str) -> None:
    """List the datasets that are open here; with DATASET and --export, take one along."""
    workspace = find_workspace()
    make_folder(workspace.home)
    release = open_release(workspace)
    _refuse_unknown(dataset, release)
    if export is not None:
        if dataset is None:
            raise click.UsageError("say which DATASET to export, as in `cde.graduation`")
        names = Names(read_words(language, words_folders(workspace)), Catalog(release))
        package.write(release.safe(dataset), names, dataset, export)
        click.echo(f"Written: {export}")
        return
    found = {name: _about(release, name) for name in release.datasets if dataset in (None, name)}
    if as_json:
        named = {p.code: f"{p.name} ({p.level})" for p in release.places.by_code.values()}
        content = {"release": release.id, "datasets": found, "places": named}
        click.echo(json.dumps(content, ensure_ascii=False, indent=1))
        return
    click.echo(f"release  {release.id}")
    titles = read_words("en", words_folders(workspace))
    for name, about in found.items():
        states = ", ".join(f"{n:,} {_STATES[s]}" for s, n in about["states"].items())
        title = titles.say(biography_id(name)) if titles.has(biography_id(name)) else ""
        places = "place" if about["places"] == 1 else "places"
        click.echo(
            f"{name}  {title}. {_span(about['periods'])}; "
            f"{about['places']:,} {places} ({', '.join(about['levels'])}); {states}; "
            f"copy of {about['accessed']}"
        )
    if dataset is not None:
        names = Names(titles, Catalog(release))
        for line in _measures(release, dataset, names):
            click.echo(line)


def _refuse_unknown(dataset: str | None, release: Release) -> None:
    if dataset is None or dataset in release.datasets:
        return
    if dataset in release.contracts:
        raise UsageProblem(
            f"dataset {dataset!r}",
            "its gate is closed, or none of its files is here",
            do="`storytable add FILE` says which, and who holds the gate",
        )
    raise UsageProblem(
        f"dataset {dataset!r}",
        "no dataset of this name is known here",
        expected="one of " + ", ".join(release.datasets),
    )


def _measures(release: Release, dataset: str, names: Names) -> Iterator[str]:
    """Each measure by name, and an address to try with `explain`."""
    first = release.safe(dataset).frame.iloc[0]
    for name, measure in release.contracts[dataset].measures.items():
        full = release.contracts[dataset].full(name)
        yield f"  {full}: {names.words.measure(full)} ({names.words.say(measure.of_whom)})"
    address = "/".join(str(first[key]) for key in ("measure", "place", "group", "period"))
    yield typed(f"  Try: storytable explain {address}")


def _about(release: Release, dataset: str) -> dict[str, Any]:
    """One dataset in the catalogue."""
    contract = release.contracts[dataset]
    entry = release.datasets[dataset]
    states: dict[str, int] = entry["states"]
    shown = states.get("published", 0) + states.get("bounded", 0)
    return {
        **{key: entry[key] for key in ("periods", "levels", "places", "states", "files")},
        "measures": [contract.full(name) for name in contract.measures],
        "coverage": round(shown / sum(states.values()), 4) if states else None,
        "terms": contract.terms,
        "source": contract.source,
        "accessed": contract.accessed,
        "synthetic": contract.synthetic,
    }


@click.command("explain")
@click.argument("address")
def explain_command(address: str) -> None:
    """Say where the number at ADDRESS comes from, down to its row and the line of its contract."""
    workspace = find_workspace()
    make_folder(workspace.home)
    catalog = Catalog(open_release(workspace))
    names = Names(read_words("en", words_folders(workspace)), catalog)
    for origin in explain(catalog, workspace, address):
        for line in _explained(origin, names):
            click.echo(line)


def _explained(origin: Origin, names: Names) -> Iterator[str]:
    cell, words = origin.cell, names.words
    yield cell.address
    yield f"  {names.measure(cell)}, {names.place(cell)}, {names.group(cell)}, {names.period(cell)}"
    yield f"  {words.figure(cell)} ({cell.state})"
    for text in (names.reason(cell), names.anomaly(cell)):
        if text:
            yield f"  {text}"
    yield f"  {words.say(cell.of_whom)}"
    if cell.parts:
        yield f"  a {cell.address[1:].partition('(')[0]} of the figures that follow"
        return
    if cell.source.file:
        source = cell.source
        yield f"  {source.file} row {source.row} column {source.column!r}"
        yield f"  SHA-256 {origin.digest}"
    yield f"  {origin.contract} line {origin.line}"


@click.command("audit")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
def audit_command(paths: tuple[Path, ...]) -> None:
    """Try to work hidden figures out of everything built (or PATHS); exit 4 where one gives way."""
    workspace = find_workspace()
    make_folder(workspace.home)
    found = disclosure.audit(open_release(workspace), list(paths) or [workspace.home])
    if not found.artefacts:
        click.echo("Nothing is built here yet, so there was nothing to attack.")
        return
    click.echo(
        f"{found.artefacts:,} files show {found.figures:,} figures. Of {found.withheld:,} "
        f"figures their publishers withhold, {found.printed:,} are printed there and "
        f"{found.narrow:,} could be worked out."
    )
    if found.printed or found.narrow:
        raise disclosure.refusal(found)
