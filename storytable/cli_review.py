"""The commands of a review: open a round, look at its notes, move it on, take everything along."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from storytable.data.releases import open_release
from storytable.errors import UsageProblem
from storytable.publish import html
from storytable.review import acts, exchange, web_annotations
from storytable.review.dataset_notes import dataset_notes
from storytable.review.guards import guard, note_named
from storytable.review.heard import did, heard_words, page, report_of
from storytable.review.incoming import lines_of
from storytable.review.notes import ROLES
from storytable.review.public import public
from storytable.review.records import By, Round
from storytable.review.rounds import Stage, lacking
from storytable.review.spreadsheets import log_csv, notes_csv
from storytable.review.standing import settle
from storytable.review.store import Store
from storytable.story.batch import up_to_date
from storytable.story.editions import Edition, kept_editions, read_edition
from storytable.story.stories import View, check_view, find_story, refuse_closed
from storytable.story.words import read_words
from storytable.workspace import find_workspace, make_folder, write_whole

_HOST = By("", "host")


@click.group("review")
def review_group() -> None:
    """Rounds in which a community answers a story."""


@contextmanager
def _store() -> Iterator[Store]:
    with Store(make_folder(find_workspace().home)) as store:
        yield store


@review_group.command("open")
@click.argument("story")
@click.option("--place", help="Code of a place, such as 06019; the state, if left out.")
@click.option("--promise", required=True, help="What the notes may change, in your words.")
@click.option("--deadline", required=True, help="By which day every note is answered: 2027-01-31.")
def open_command(story: str, place: str | None, promise: str, deadline: str) -> None:
    """Open a round about STORY, and print a code to join for each role."""
    workspace = find_workspace()
    known = find_story(workspace, story)
    release = open_release(workspace)
    view = check_view(known, release.places, {"place": place or known.state})
    name = f"{story}-{secrets.token_hex(3)}"
    with _store() as store:
        given = Round(name, story, view.place, promise=promise, deadline=deadline)
        store.open_round(given, by=_HOST)
        given = acts.advance(store, name, Stage.OPEN, by=_HOST)
        click.echo(f"Round {name} is open until you close it.")
        for role in ROLES:
            code = acts.open_door(store, given, role, expires=deadline, by=_HOST)
            click.echo(f"  {role:12} {code[:4]}-{code[4:]}")
    click.echo("These codes are kept nowhere: write them down. A code counts until the deadline.")


@review_group.command("invite")
@click.argument("name", metavar="ROUND")
@click.argument("role", type=click.Choice(ROLES))
def invite_command(name: str, role: str) -> None:
    """Print one more code for a ROLE in ROUND."""
    with _store() as store:
        given = acts.round_named(store, name)
        code = acts.open_door(store, given, role, expires=given.deadline, by=_HOST)
    click.echo(f"  {role:12} {code[:4]}-{code[4:]}")


@review_group.command("revoke")
@click.argument("name", metavar="ROUND")
@click.argument("role", type=click.Choice(ROLES))
def revoke_command(name: str, role: str) -> None:
    """Shut out everybody with a ROLE in ROUND, and its codes; `invite` lets them in again."""
    with _store() as store:
        acts.round_named(store, name)
        count = acts.revoke(store, name, role, by=_HOST)
    click.echo(f"{count} codes and people with the role {role} are shut out.")


@review_group.command("list")
@click.argument("name", metavar="ROUND", required=False)
def list_command(name: str | None) -> None:
    """List the rounds; with ROUND, its notes and what is still left open."""
    with _store() as store:
        for given in store.rounds():
            if name in (None, given.id):
                click.echo(f"{given.id}  {given.state}; {given.place}; answers by {given.deadline}")
        if name is not None:
            for kept in store.notes(name):
                note = kept.note
                click.echo(f"  {kept.number} {kept.state}, {note.kind}, {note.target.address}")
                click.echo(f"    {note.text}" if note.text else "    (withdrawn)")
            words = read_words("en", [])
            round_ = acts.round_named(store, name)
            for message in lacking(round_, acts.tally(store, name, _edition(round_))):
                click.echo(f"  Left open: {words.say(message)}")


def _edition(given: Round) -> Edition | None:
    """What readers see now of a round's story and place, if it has been made."""
    workspace = find_workspace()
    story, release = find_story(workspace, given.story), open_release(workspace)
    place = given.place or story.state
    for language in story.languages:
        found = up_to_date(workspace, story, View(place, (), language), release)
        if found is not None:
            return read_edition(found / "edition.json")
    return None


def _move(command: str, stage: Stage, told: str) -> None:
    @review_group.command(command, help=told)
    @click.argument("name", metavar="ROUND")
    def move(name: str) -> None:
        with _store() as store:
            edition = _edition(acts.round_named(store, name))
            given = acts.advance(store, name, stage, by=_HOST, edition=edition)
        click.echo(f"Round {given.id} is {given.state}.")


_move("close", Stage.CLOSED, "End the writing of notes in ROUND.")
_move("answer", Stage.ANSWERING, "Begin to answer the notes of ROUND.")
_move("publish", Stage.PUBLISHED, "Publish ROUND, if nothing is left open.")


@review_group.command("export")
@click.argument("name", metavar="ROUND")
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--url", default="", help="Where the stories are read, for .jsonld.")
def export_command(name: str, path: Path, url: str) -> None:
    """Write what is public of ROUND to PATH: .ndjson, .csv, .jsonld, or .log.csv for the log."""
    with _store() as store:
        given = acts.round_named(store, name)
        settle(store, kept_editions(find_workspace(), given.story))
        write_whole(path, _exported(store, name, path, url).encode())
    click.echo(f"Written: {path}")


def _exported(store: Store, name: str, path: Path, url: str) -> str:
    """The round in the format of the path's ending."""
    if path.name.endswith(".log.csv"):
        return log_csv(store.log(), store.notes(acts.round_named(store, name).id), name)
    if path.suffix == ".csv":
        return notes_csv(public(store, name))
    if path.suffix == ".jsonld":
        return web_annotations.write(name, public(store, name), url=url)
    if path.suffix == ".ndjson":
        return exchange.export(store, name)
    raise UsageProblem(
        str(path),
        "no format is known by this ending",
        expected=".ndjson, .csv, .jsonld or .log.csv",
    )


@review_group.command("report")
@click.argument("name", metavar="ROUND")
@click.option("--language", default="en", show_default=True, help="Language, such as es.")
@click.option("--out", "path", required=True, type=click.Path(dir_okay=False, path_type=Path))
def report_command(name: str, language: str, path: Path) -> None:
    """Write what was heard in ROUND, and what came of it, as one HTML file."""
    workspace = find_workspace()
    with _store() as store:
        given = acts.round_named(store, name)
        if given.state in (Stage.DRAFT, Stage.OPEN):
            raise UsageProblem(f"round {name}", f"it is {given.state}", do="close it first")
        release = open_release(workspace)
        refuse_closed(find_story(workspace, given.story), release)
        told = report_of(store, name, workspace=workspace, language=language)
        words = heard_words(workspace, given.story, language)
        styles = html.still_parts("story.css", "page.css", "heard.css")
        write_whole(path, page(told, words, release.places, **styles))
    click.echo(f"Written: {path}")


@review_group.command("data")
@click.argument("dataset")
@click.option("--language", default="en", show_default=True, help="Language, such as es.")
def data_command(dataset: str, language: str) -> None:
    """Say where DATASET is used, and which public notes are about its figures."""
    workspace = find_workspace()
    release = open_release(workspace)
    words = heard_words(workspace, "", language)
    with _store() as store:
        told = dataset_notes(
            store, dataset, workspace=workspace, release=release, language=language
        )
    for use in told.uses:
        click.echo(f"{use.story}#{use.block}  {use.title}")
    for heading, said in (("data-questions", told.questions), ("data-notes", told.others)):
        click.echo(words.say(heading) if said else words.say(f"{heading}-none"))
        for one in said:
            click.echo(f"  {one.voice.number}, {one.story}, {one.place}: {one.voice.text}")
            for answer in one.answers:
                click.echo(f"    {did(words, answer)} {answer.text}".rstrip())


@review_group.command("guard")
@click.argument("name", metavar="NOTE")
@click.option("--says", help="What the block must say from now on.")
@click.option("--never-says", help="What the block must not say again.")
@click.option("--shows", help="What the figure the note is about must show.")
@click.option("--language", default="", help="Only in this language; `all` for every one.")
@click.option("--everywhere", is_flag=True, help="For every place, not only the note's.")
def guard_command(
    name: str,
    says: str | None,
    never_says: str | None,
    shows: str | None,
    language: str,
    *,
    everywhere: bool,
) -> None:
    """Make what NOTE (its number or id) has put right a check that every build runs."""
    wanted = {"says": says, "never-says": never_says, "shows": shows}
    given = [(holds, text) for holds, text in wanted.items() if text]
    if len(given) != 1:
        raise UsageProblem("guard", "it needs one of --says, --never-says, --shows")
    with _store() as store:
        kept = note_named(store, name)
    path = guard(
        find_workspace(),
        kept,
        holds=given[0][0],
        text=given[0][1],
        place="all" if everywhere else kept.note.target.place,
        language=language or kept.note.target.language,
    )
    click.echo(f"Note {kept.number} is guarded: {path}")


@review_group.command("import")
@click.argument("name", metavar="ROUND")
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_command(name: str, path: Path) -> None:
    """Add the notes in PATH to ROUND: what a page has saved, or the kit's note-entry sheet.

    Twice is once.
    """
    with _store() as store:
        lines = lines_of(path.read_bytes(), acts.round_named(store, name))
        receipts = exchange.import_notes(store, lines, by=By("", "facilitator"))
    click.echo(f"{len(receipts)} notes are kept; they wait to be looked at.")


@review_group.command("backup")
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
def backup_command(path: Path) -> None:
    """Write the whole review to PATH while it goes on."""
    with _store() as store:
        exchange.backup(store, path)
    click.echo(f"Written: {path}")


@review_group.command("restore")
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore_command(path: Path) -> None:
    """Bring back the review that a backup or a journal holds, where there is none."""
    with exchange.restore(path, make_folder(find_workspace().home)) as store:
        click.echo(f"{len(store.rounds())} rounds are back.")
