"""Tables of a round: whole, public, and nothing in them runs."""

import csv
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from storytable.review.notes import Response
from storytable.review.public import shown
from storytable.review.records import By, KeptNote
from storytable.review.screening import without_unseen
from storytable.review.spreadsheets import LOG, NOTES, log_csv, notes_csv
from tests.cases.hostile_texts import HOSTILE, UNSEEN
from tests.review.rooms import MODERATOR, a_note, a_store, a_target

RISKY = re.compile(r"\s*[=+\-@＝＋－＠]")


def read(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def hostile() -> str:
    kept = [
        KeptNote(
            a_note(n, text, quotable=True, suggestion=text, target=a_target(quote=text)),
            "approved", "", 1, n,
        )
        for n, text in enumerate(HOSTILE, 1)
    ]  # fmt: skip
    answers = [
        Response(f"{n:032x}", "spring", (kept[n].note.id,), "noted", text, "en")
        for n, text in enumerate(HOSTILE)
    ]
    return notes_csv(shown(kept, answers))


def test_no_cell_of_hostile_texts_is_a_formula_and_every_text_arrives() -> None:
    assert len(HOSTILE) >= 200
    text = hostile()
    rows = read(text)
    assert tuple(rows[0]) == NOTES
    assert [row["text"].removeprefix("'") for row in rows] == [
        without_unseen(t).removeprefix("'") for t in HOSTILE
    ]
    assert not [cell for row in rows for cell in row.values() if RISKY.match(cell)]
    assert not re.search(UNSEEN, text.removeprefix("\ufeff"))


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this computer")
def test_a_spreadsheet_program_shows_the_same_and_computes_nothing(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text(hostile(), "utf-8", newline="")
    out = ["--convert-to", "xlsx", "--outdir", str(tmp_path), str(tmp_path / "notes.csv")]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", profile, "--headless", *out], check=True, timeout=120)
    subprocess.run(
        ["unzip", "-q", str(tmp_path / "notes.xlsx"), "-d", str(tmp_path / "x")], check=True
    )
    sheet = (tmp_path / "x/xl/worksheets/sheet1.xml").read_text("utf-8")
    assert sheet.count("<row") >= len(HOSTILE)
    assert "<f" not in sheet.replace("<formatting", "")


def test_the_public_log_tells_roles_days_and_numbers_only(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.add_note(a_note(1, "canary-words", nickname="canary-name", table="canary-table"))
        store.add_note(a_note(2, "canary-more", quotable=True))
        names = [k.note.id for k in store.notes("spring")]
        store.change_note_state(
            names[0], 1, state="rejected", reason="names a person", by=MODERATOR
        )
        store.change_note_state(names[1], 1, state="held", reason="canary-hint", by=MODERATOR)
        store.withdraw(names[1], by=By("heron", "reviewer"))
        text = log_csv(store.log(), store.notes("spring"), "spring")
        assert log_csv(store.log(), store.notes("spring"), "other").count("\r\n") == 1
    rows = read(text)
    assert tuple(rows[0]) == LOG
    assert "canary" not in text
    assert not [name for name in ("heron", "mole", *names) if name in text]
    assert [(r["what"], r["note_number"], r["reason"]) for r in rows] == [
        ("round-opened", "", ""),
        ("note-added", "1", ""),
        ("note-added", "2", ""),
        ("note-changed", "1", "names a person"),
        ("note-changed", "2", ""),
        ("note-changed", "2", ""),
    ]
