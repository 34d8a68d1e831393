"""The review forgets nothing it has acknowledged, and shows nothing it should not."""

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateTable

from storytable.errors import Conflict, DataProblem, MachineProblem, UsageProblem
from storytable.review import exchange, journal, tables
from storytable.review.forgetting import compact
from storytable.review.notes import LONGEST, Note, Response
from storytable.review.public import nameless
from storytable.review.records import By, Person, Round
from storytable.review.store import Store
from storytable.review.writer import DATABASE, JOURNAL
from tests.conftest import ROOT
from tests.review.rooms import (
    CELL,
    EDITOR,
    MODERATOR,
    POSTER,
    STEWARD,
    TEXT,
    a_note,
    a_store,
    a_target,
    acknowledged,
    content,
    from_journal,
    post_under_fire,
    start,
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_store(tmp_path / "home")


def approve(store: Store, *numbers: int) -> None:
    for number in numbers:
        kept = store.note(a_note(number).id)
        store.change_note_state(kept.note.id, kept.version, state="approved", by=MODERATOR)


def an_answer(*numbers: int, text: str = "We looked.") -> Response:
    names = tuple(a_note(number).id for number in numbers)
    return Response(f"{99:032x}", "spring", names, "answered", text, "en")


# once, and only once


def test_a_note_that_comes_again_is_kept_once_and_gets_the_same_receipt(store: Store) -> None:
    first = store.add_note(a_note(1))
    store.add_note(a_note(2))
    approve(store, 1)
    assert store.add_note(a_note(1)) == first
    assert [kept.note for kept in store.notes("spring")] == [a_note(1), a_note(2)]


def test_the_same_id_with_another_content_is_refused_and_changes_nothing(store: Store) -> None:
    store.add_note(a_note(1))
    before = content(store)
    with pytest.raises(Conflict, match="kept already, with another content"):
        store.add_note(a_note(1, "Something else"))
    with pytest.raises(Conflict):
        store.add([a_note(2), a_note(2, "Twice in one file")])
    assert content(store) == before == from_journal(store, store.writer.folder / "again")


def test_a_stale_change_is_refused_and_says_how_the_note_stands(store: Store) -> None:
    store.add_note(a_note(1))
    name = a_note(1).id
    held = store.change_note_state(name, 1, state="held", reason="names a person", by=MODERATOR)
    assert (held.version, held.state) == (2, "held")
    with pytest.raises(Conflict, match="it is held, at version 2; expected version 1"):
        store.change_note_state(name, 1, state="approved", by=MODERATOR)
    assert store.note(name) == held


def test_a_round_that_nobody_opened_takes_no_note(store: Store) -> None:
    with pytest.raises(UsageProblem, match="no such round"):
        store.add_note(replace(a_note(1), round="autumn"))
    with pytest.raises(Conflict):
        store.open_round(Round("spring", "class-of-2020", "06"), by=STEWARD)


def test_where_others_look_afterwards_a_note_is_seen_at_once(tmp_path: Path) -> None:
    with a_store(tmp_path, moderation="after") as store:
        store.add_note(a_note(1))
        assert store.note(a_note(1).id).state == "approved"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"text": "a\0b"}, "signs that are no text"),
        ({"nickname": "\ud800"}, "signs that are no text"),
        ({"text": "x" * (LONGEST + 1)}, "at most 2000"),
        ({"text": " \n"}, "it says nothing"),
        ({"text": 5}, "expected text"),
        ({"quotable": "yes"}, "expected true or false"),
        ({"kind": "complaint"}, "one of rings-true"),
        ({"id": "1"}, "32 hexadecimal digits"),
        ({"target": a_target("06019")}, "not the address of a number"),
        ({"target": a_target(block_text=7)}, "expected text"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    store: Store, change: dict[str, object], sentence: str
) -> None:
    with pytest.raises(UsageProblem, match=sentence):
        store.add_note(replace(a_note(1), **change))
    assert store.notes("spring") == []


# many writers, and writers that are killed


@pytest.mark.parametrize(
    ("processes", "edits"), [(4, 25), pytest.param(8, 500, marks=pytest.mark.slow)]
)
def test_no_edit_of_many_processes_is_lost(store: Store, processes: int, edits: int) -> None:
    writers = [start(EDITOR, store.writer.folder, edits) for _ in range(processes)]
    assert [writer.wait(600) for writer in writers] == [0] * processes
    (spring,) = store.rounds()
    assert (spring.promise, spring.version) == (str(processes * edits), processes * edits + 1)
    assert len(store.log()) == processes * edits + 1
    assert content(store) == from_journal(store, store.writer.folder / "again")


def test_threads_of_one_process_wait_for_each_other(store: Store) -> None:
    def post(first: int) -> None:
        for number in range(first, first + 20):
            store.add_note(a_note(number))

    threads = [threading.Thread(target=post, args=(100 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [kept.number for kept in store.notes("spring")] == list(range(1, 81))


@pytest.mark.slow
def test_what_was_acknowledged_before_a_kill_is_there_once_and_whole(store: Store) -> None:
    names, kills = post_under_fire(store.writer.folder, 1000, writers=2, seed=7)
    kept = store.notes("spring")
    assert kills
    assert sorted(names) == [a_note(number).id for number in range(1000)]
    assert sorted(k.note.id for k in kept) == sorted(names)
    assert {k.note.text for k in kept} == {TEXT}
    assert content(store) == from_journal(store, store.writer.folder / "again")


def test_a_torn_last_line_was_never_acknowledged_and_is_left_out(store: Store) -> None:
    store.add_note(a_note(1))
    store.close()
    folder = store.writer.folder
    whole = (folder / JOURNAL).read_bytes()
    for torn in (whole.splitlines()[-1][:40], b"\0" * 300, b"\0" * 300 + b"\n"):
        (folder / JOURNAL).write_bytes(whole + torn)
        with exchange.restore(folder / JOURNAL, folder / f"r{len(torn)}") as restored:
            assert content(restored) == content(store)
        with Store(folder) as opened:
            assert (folder / JOURNAL).read_bytes() == whole
            assert len(opened.notes("spring")) == 1


def test_a_change_that_reached_the_journal_only_reaches_the_tables_when_opened(
    store: Store, tmp_path: Path
) -> None:
    exchange.backup(store, tmp_path / "before.sqlite")
    store.add_note(a_note(1))
    after = content(store)
    store.close()
    (tmp_path / "before.sqlite").replace(store.writer.database)
    with Store(store.writer.folder) as opened:
        assert content(opened) == after


def test_a_damaged_line_in_the_middle_is_named_and_nothing_is_made_of_it(store: Store) -> None:
    for number in (1, 2, 3):
        store.add_note(a_note(number))
    store.close()
    path = store.writer.folder / JOURNAL
    lines = path.read_bytes().splitlines(keepends=True)
    other = store.writer.folder / "other"
    damaged = path.with_name("damaged.ndjson")
    for wrong in (lines[2].replace(b"Why", b"Who"), lines[2][:50] + b"\n", b"", b"[]\n"):
        damaged.write_bytes(b"".join([*lines[:2], wrong, *lines[3:]]))
        with pytest.raises(DataProblem, match=r"damaged.ndjson line 3: .* is damaged"):
            exchange.restore(damaged, other)
        assert not list(other.glob("review.*"))


def test_a_journal_shorter_than_the_database_is_refused(store: Store) -> None:
    store.add_note(a_note(1))
    store.close()
    path = store.writer.folder / JOURNAL
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(DataProblem, match="ends at line 1, the database holds 2"):
        Store(store.writer.folder)


def test_a_database_that_is_gone_is_made_again_from_the_journal(store: Store) -> None:
    store.add_note(a_note(1))
    before = content(store)
    store.close()
    store.writer.database.unlink()
    with Store(store.writer.folder) as opened:
        assert content(opened) == before
    store.writer.database.write_bytes(b"this was a database" * 500)
    with pytest.raises(DataProblem, match="move the database away"):
        Store(store.writer.folder)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is POSIX")
def test_a_full_disk_refuses_the_note_and_keeps_what_was_there(store: Store) -> None:
    store.add_note(a_note(1))
    before = content(store)
    store.close()
    script = """
import resource, sys
from pathlib import Path
from storytable.errors import MachineProblem
from storytable.review.store import Store
from tests.review.rooms import a_note
store = Store(Path(sys.argv[1]))
size = store.writer.journal.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, resource.RLIM_INFINITY))
try:
    store.add_note(a_note(2, "long " * 300))
except MachineProblem as problem:
    print(problem)
"""
    command = [sys.executable, "-c", script, str(store.writer.folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "could not be written" in done.stdout, done.stderr
    with Store(store.writer.folder) as opened:
        assert content(opened) == before == from_journal(opened, store.writer.folder / "again")


# taking back


def test_a_withdrawn_note_keeps_its_place_and_loses_its_words(store: Store) -> None:
    spoken = a_note(1, "Canary one", nickname="Canary two", suggestion="Canary three")
    spoken = replace(spoken, target=a_target(quote="Canary four", block_text="Canary five"))
    store.add_note(spoken)
    store.add_note(a_note(2, replies_to=spoken.id))
    store.withdraw(spoken.id, by=By("heron", "reviewer"))
    store.withdraw(spoken.id, by=By("heron", "reviewer"))
    left = store.note(spoken.id)
    assert (left.state, left.note.text, left.version) == ("withdrawn", "", 2)
    assert store.add_note(spoken).number == 1
    with pytest.raises(Conflict):
        store.change_note_state(spoken.id, 2, state="approved", by=MODERATOR)
    exchange.backup(store, store.writer.folder / "review.backup")
    assert content(store) == from_journal(store, store.writer.folder / "again")
    store.close()
    for path in store.writer.folder.glob("review.*"):
        assert b"Canary" not in path.read_bytes(), path


def test_a_kill_after_the_journal_was_compacted_loses_nothing(store: Store, tmp_path: Path) -> None:
    store.add_note(a_note(1, "Canary"))
    store.withdraw(a_note(1).id, by=By("heron", "reviewer"))
    exchange.backup(store, tmp_path / "before.sqlite")
    before = content(store)
    compact(store.writer, [""])
    store.close()
    (tmp_path / "before.sqlite").replace(store.writer.database)
    with Store(store.writer.folder) as opened:
        opened.add_note(a_note(2))
        approve(opened, 2)
        assert content(opened)["log"][:3] == before["log"]
        assert content(opened) == from_journal(opened, tmp_path / "again")


@pytest.mark.skipif(
    sys.platform == "win32" or os.getuid() == 0, reason="modes are POSIX's, and root's"
)
def test_a_folder_that_may_only_be_read_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(MachineProblem, match="could not be written"):
        Store(tmp_path)


def test_a_figure_that_is_now_withheld_leaves_every_note_also_those_that_come_late(
    store: Store,
) -> None:
    figure = {"snapshot": "54.17 %", "block_text": "In 2019, 54.17 % graduated."}
    said = {"quotable": True}
    on_cell = a_note(1, target=a_target(quote="54.17 % graduated", **figure), **said)
    of_block = a_note(2, target=a_target("", block_text=figure["block_text"]), **said)
    derived = a_note(3, target=a_target(f"=change({CELL},{CELL}-21)", **figure), **said)
    other = a_target("cde.graduation.rate/06/all/2019-20", snapshot="88 %")
    elsewhere = replace(
        a_note(4, **said), target=replace(other, address="kentucky#map/" + CELL[:-7] + "2018")
    )
    for note in (on_cell, of_block, derived, elsewhere):
        store.add_note(note)
    store.place(on_cell.id, "later", on_cell.target, by=MODERATOR)
    receipt = store.add_note(on_cell)
    store.hide_snapshot(CELL, by=STEWARD)
    late = replace(on_cell, id=a_note(5).id)
    store.add_note(late)
    assert store.add_note(on_cell) == receipt
    approve(store, 1, 2, 3, 4, 5)
    shown = exchange.export(store, "spring")
    assert shown.count('"note"') == 5
    assert "54" not in shown
    assert store.note(on_cell.id).note.target.block_text == "In #, # % graduated."
    assert store.note(elsewhere.id).note == elsewhere
    exchange.backup(store, store.writer.folder / "review.backup")
    assert content(store) == from_journal(store, store.writer.folder / "again")
    store.close()
    for path in store.writer.folder.glob("review.*"):
        assert b"54.17" not in path.read_bytes(), path


def test_only_approved_notes_and_answers_to_them_are_exported(store: Store) -> None:
    for number, state in enumerate(("pending", "held", "approved", "rejected", "withdrawn")):
        store.add_note(a_note(number, f"canary-{state}", quotable=True))
        if state != "pending":
            store.change_note_state(a_note(number).id, 1, state=state, by=MODERATOR)
    store.add_response(an_answer(2, 3), by=By("", "author"))
    store.add_note(a_note(6, "canary-stays in the room"))
    approve(store, 6)
    store.add_response(replace(an_answer(6), id=f"{98:032x}"), by=By("", "author"))
    lines = [json.loads(line) for line in exchange.export(store, "spring").splitlines()]
    assert re.findall(r"canary-\w+", json.dumps(lines)) == ["canary-approved"]
    assert [line["type"] for line in lines] == ["note", "response"]
    assert lines[1]["notes"] == [a_note(2).id]
    store.withdraw(a_note(2).id, by=By("heron", "reviewer"))
    assert exchange.export(store, "spring") == ""


# in files


WORDS = st.text(min_size=1, max_size=80) | st.sampled_from(
    [
        "\u202eevil\u202c",
        "👩🏽‍🏫 👨‍👩‍👧",
        "Ñandú\u0301",
        "שלום עולם",
        "a\u2028b\r\nc",
        "'=1+1",
        "x" * LONGEST,
    ]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=WORDS, nickname=WORDS.filter(lambda t: len(t) < 500))
def test_words_come_back_as_they_were_written(store: Store, text: str, nickname: str) -> None:
    named = journal.digest([text, nickname])[:32]
    note = replace(a_note(0, text, nickname=nickname, quotable=True), id=named)
    if "\0" in text + nickname or not text.strip():
        with pytest.raises(UsageProblem):
            store.add_note(note)
        return
    store.add_note(note)
    assert store.note(note.id).note == note
    (line,) = (
        line
        for line in exchange.export(approved(store, note.id), "spring").split("\n")
        if note.id in line
    )
    shown = Note.from_json({k: v for k, v in json.loads(line).items() if k != "type"})
    assert shown == nameless(note)
    assert (shown.writer, shown.nickname, shown.table) == ("", "", "")


def approved(store: Store, name: str) -> Store:
    kept = store.note(name)
    store.change_note_state(name, kept.version, state="approved", by=MODERATOR)
    return store


def test_an_export_read_into_an_empty_room_exports_the_same(store: Store, tmp_path: Path) -> None:
    for number in range(5):
        words = {"replies_to": a_note(4 - number).id, "quotable": True, "table": "T4"}
        store.add_note(a_note(number, f"Nota {number} ñ 👋", **words))
    approve(store, 0, 1, 2, 4)
    store.add_response(an_answer(1, 4), by=By("", "author"))
    exported = exchange.export(store, "spring")
    with a_store(tmp_path / "other", moderation="after") as other:
        for _ in range(2):
            exchange.import_notes(other, exported.split("\n"), answers=True)
        assert exchange.export(other, "spring") == exported
        assert len(other.notes("spring")) == 4


@pytest.mark.parametrize("moderation", ["before", "after"])
def test_what_comes_in_a_file_is_cleaned_and_held_where_it_may_point_to_somebody(
    tmp_path: Path, moderation: str
) -> None:
    lines = [
        a_note(1, "Call 559-555-0123 \u202efor\x07 me", target=a_target(quote="a\u202eb")),
        a_note(2, "Fine", suggestion="ask ana@example.org"),
        a_note(3, "Fine too"),
    ]
    saved = [json.dumps(note.to_json()) for note in lines]
    with a_store(tmp_path / "home", moderation=moderation) as store:
        for _ in range(2):
            exchange.import_notes(store, saved)
        first, second, third = store.notes("spring")
    assert [first.state, second.state] == ["held", "held"]
    assert third.state == ("pending" if moderation == "before" else "approved")
    assert (first.note.text, first.note.target.quote) == ("Call 559-555-0123 for me", "ab")
    assert (first.reason, second.reason) == ("hint-phone", "hint-email")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "line 2: this is no note"),
        ("[]", "line 2: this is no note"),
        ('{"type": "note", "id": "1"}', "line 2: this is no note"),
        (json.dumps(a_note(2).to_json() | {"address": "10.0.0.1"}), "line 2: this is no note"),
        (json.dumps(a_note(2, kind="rant").to_json()), "line 2, note, kind: 'rant'"),
        (json.dumps(a_note(1, "Other").to_json()), "with another content"),
        (json.dumps({"type": "response", **an_answer(1).__dict__}), "line 2: an answer"),
    ],
)
def test_a_file_with_one_bad_line_is_refused_whole(store: Store, line: str, sentence: str) -> None:
    first = json.dumps(a_note(1).to_json())
    with pytest.raises((UsageProblem, Conflict), match=sentence):
        exchange.import_notes(store, ["\ufeff" + first, line])
    assert store.notes("spring") == []


def test_a_backup_taken_while_others_write_is_whole_and_can_be_gone_on_with(
    store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "acknowledged"
    writer = start(POSTER, store.writer.folder, 0, 200, out=out)
    while writer.poll() is None and len(acknowledged(out)) < 40:
        time.sleep(0.02)
    seen = acknowledged(out)
    exchange.backup(store, tmp_path / "backup.sqlite")
    assert writer.wait(120) == 0
    with exchange.restore(tmp_path / "backup.sqlite", tmp_path / "new") as restored:
        kept = [k.note.id for k in restored.notes("spring")]
        assert set(seen) <= set(kept)
        assert len(kept) == len(set(kept))
        last = restored.events("spring")[-1].id
        restored.add_note(a_note(777))
        restored.withdraw(kept[0], by=STEWARD)
        compact(restored.writer, [""])
        assert [e.id for e in restored.events("spring", after=last)] == [last + 1, last + 2]
        assert content(restored) == from_journal(restored, tmp_path / "again")
        with pytest.raises(Conflict, match="there is a review already"):
            exchange.restore(tmp_path / "backup.sqlite", tmp_path / "new")


def test_what_is_neither_journal_nor_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "other").write_bytes(b"hello\n")
    sqlite3.connect(tmp_path / "else").execute("CREATE TABLE a (b)").connection.close()
    for name in ("empty", "other", "else"):
        with pytest.raises(DataProblem):
            exchange.restore(tmp_path / name, tmp_path / "new")
    with pytest.raises(UsageProblem):
        exchange.restore(tmp_path / "none", tmp_path / "new")


# people, log and events


def test_a_token_opens_until_it_ends_or_is_revoked(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_CLOCK", "2026-11-03T10:00Z")
    heron = Person("heron", "spring", "reviewer", "hash-1", "Heron", expires="2026-11-05")
    assert store.admit(heron, by=STEWARD).joined == "2026-11-03"
    store.admit(replace(heron, pseudonym="mole", token_hash="hash-2", expires=""), by=STEWARD)
    with pytest.raises(Conflict):
        store.admit(heron, by=STEWARD)
    store.revoke("spring", "mole", by=STEWARD)
    with pytest.raises(UsageProblem, match="not in round 'spring'"):
        store.revoke("spring", "badger", by=STEWARD)
    assert store.person("hash-2") is None
    assert store.person("hash-1").nickname == "Heron"
    monkeypatch.setenv("STORYTABLE_CLOCK", "2026-11-06T10:00Z")
    assert store.person("hash-1") is None
    assert content(store) == from_journal(store, store.writer.folder / "again")


def test_the_log_says_who_did_what_and_why_and_nobody_rewrites_it(store: Store) -> None:
    store.add_note(a_note(1))
    store.change_note_state(a_note(1).id, 1, state="rejected", reason="names a child", by=MODERATOR)
    entry = store.log()[-1]
    assert (entry.who, entry.role, entry.what) == ("mole", "moderator", "note-changed")
    assert (entry.before, entry.after, entry.reason) == ("pending", "rejected", "names a child")
    raw = sqlite3.connect(store.writer.database)
    for words in ("DELETE FROM log", "UPDATE log SET who = ''", "DELETE FROM events"):
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            raw.execute(words)
    raw.close()


def test_events_go_on_from_the_last_one_seen_and_carry_no_words(store: Store) -> None:
    store.add_note(a_note(1, "canary"))
    (opened, added) = store.events("spring")
    assert (opened.kind, added.kind, added.note) == ("round-opened", "note-added", a_note(1).id)
    approve(store, 1)
    store.hide_snapshot(CELL, by=STEWARD)
    kinds = [event.kind for event in store.events("spring", after=added.id)]
    assert kinds == ["note-changed", "figure-hidden"]
    assert "canary" not in str(store.events("spring"))


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError, match="readonly"), store.readers.begin() as connection:
        connection.execute(sql("DELETE FROM notes"))


def test_no_column_can_hold_a_network_address_a_browser_or_a_time_of_day() -> None:
    columns = {
        table.name: " ".join(column.name for column in table.columns)
        for table in tables.metadata.sorted_tables
    }
    assert columns == {
        "rounds": "id story place state promise deadline opened closed published invited "
        "moderation version",
        "people": "round pseudonym role token_hash nickname audience table expires revoked joined",
        "notes": "id round number state reason version digest address kind text language target "
        "writer nickname table quotable replies_to suggestion of_measure",
        "responses": "id round number digest notes answer text language edition due",
        "placements": "note edition round target line",
        "hidden": "address",
        "log": "id day what who role round note before after reason",
        "events": "id kind round note",
        "position": "schema line size",
    }


def test_postgresql_knows_every_type() -> None:
    for table in tables.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_a_day_is_all_that_is_kept_of_the_time(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYTABLE_CLOCK", "2031-05-06T17:43:21Z")
    store.add_note(a_note(1))
    assert store.log()[-1].day == "2031-05-06"
    store.close()
    for name in (DATABASE, JOURNAL):
        found = (store.writer.folder / name).read_bytes()
        assert b"2031-05-06" in found
        assert b"17:43" not in found


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX")
def test_nobody_else_on_the_computer_reads_it(store: Store, tmp_path: Path) -> None:
    exchange.backup(store, tmp_path / "backup.sqlite")
    for path in (store.writer.database, store.writer.journal, tmp_path / "backup.sqlite"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineProblem):
        Store(tmp_path / "file" / "home")


def test_a_line_of_the_journal_is_read_as_it_was_written(tmp_path: Path) -> None:
    changes = [journal.Change(n, "2026-11-03", "note-added", "heron", "reviewer") for n in (1, 2)]
    size = journal.append(tmp_path / "j", changes)
    assert journal.read(tmp_path / "j") == (changes, size)
