"""What a person may do in a round, each act checked against their role before the store is asked.

Texts are cleaned, what may point to a person is held, and sending twice is done once.
"""

import secrets
from dataclasses import replace
from typing import Any

from storytable.errors import NotAllowed, UsageProblem
from storytable.review import people
from storytable.review.adding import today
from storytable.review.anchors import target_of
from storytable.review.exchange import hold_if_personal, import_notes
from storytable.review.incoming import lines_of
from storytable.review.limits import check_note
from storytable.review.notes import AUDIENCES, Note, Response
from storytable.review.records import By, KeptNote, Person, Receipt, Round
from storytable.review.rounds import Stage, Tally, lacking, may, moved
from storytable.review.screening import clean, cleaned
from storytable.review.standing import completed, stand
from storytable.review.store import Store
from storytable.story.editions import Edition

_DOOR = "code-"  # a door is kept as a person who only lets others in
_NICKNAME = 40
_VERDICTS = ("approved", "held", "rejected")


def open_door(store: Store, given: Round, role: str, *, expires: str, by: By) -> str:
    """A code with which people join a round in a role; only its digest is kept."""
    code = people.new_code()
    door = Person(
        _DOOR + secrets.token_hex(4),
        given.id,
        people.check_role(role),
        people.digest(code),
        expires=expires,
    )
    store.admit(door, by=by)
    return code


def revoke(store: Store, name: str, role: str, *, by: By) -> int:
    """Shuts every door of a role in a round, also behind those who came through it; how many."""
    people.check_role(role)
    found = [p for p in store.people(name) if p.role == role and not p.revoked]
    for person in found:
        store.revoke(name, person.pseudonym, by=by)
    return len(found)


def join(store: Store, typed: str, nickname: str = "", audience: str = "") -> tuple[str, Person]:
    """A token for whoever has the code, and who they are now; NotAllowed for a code that lets
    nobody in (any more)."""
    if audience and audience not in AUDIENCES:
        raise UsageProblem(f"audience {audience!r}", "unknown", expected=", ".join(AUDIENCES))
    door = store.person(people.digest(people.read_code(typed)))
    if door is None or not door.pseudonym.startswith(_DOOR):
        raise NotAllowed("this code", "it lets nobody in, or not any more", do="ask your host")
    token = people.new_token()
    name = clean(nickname)[:_NICKNAME] if nickname.strip() else ""
    person = Person(
        people.pseudonym(),
        door.round,
        door.role,
        people.digest(token),
        nickname=name,
        audience=audience,
        expires=door.expires,
        joined=today(),
    )
    return token, store.admit(person, by=By(person.pseudonym, person.role))


def who(store: Store, token: str) -> Person | None:
    """The person a token belongs to; None for no token, a revoked one, an old one, or a code."""
    person = store.person(people.digest(token)) if token else None
    return None if person is None or person.pseudonym.startswith(_DOOR) else person


def round_about(store: Store, story: str, place: str) -> Round | None:
    """The round of a story for a place that is open, else the latest; None where there is none."""
    found = [r for r in store.rounds() if r.story == story and r.place in (place, "")]
    return max(found, key=lambda r: (r.state == Stage.OPEN, r.opened, r.id), default=None)


def round_named(store: Store, name: str) -> Round:
    """The round of this name; UsageProblem where there is none."""
    for given in store.rounds():
        if given.id == name:
            return given
    raise UsageProblem(f"round {name!r}", "no such round", do="`storytable review list` has them")


def write(
    store: Store, person: Person, data: dict[str, Any], edition: Edition | None = None
) -> tuple[KeptNote, list[str]]:
    """Keeps a note as the person's own; what in it may point to somebody (message ids) holds it.

    `edition` is the one it may have been written on, for what only an edition knows of a target.

    Raises NotAllowed where the role may not write or the round is not open, Conflict where the id
    has come with another content.
    """
    _demand(person, "write-for-table" if data.get("table") else "write")
    given = round_named(store, person.round)
    if given.state != Stage.OPEN:
        raise NotAllowed(f"round {given.id}", f"it is {given.state}", do="wait for the next round")
    try:
        note = Note.from_json({**data, "round": given.id, "writer": person.pseudonym})
    except (TypeError, KeyError, AttributeError) as problem:
        raise UsageProblem("the note", "it is not laid out as a note") from problem
    note = replace(cleaned(check_note(note)), nickname=person.nickname)
    note = completed(note, edition) if edition else note
    store.add_note(note, by=_as(person))
    found = hold_if_personal(store, note)
    return store.note(note.id), found


def bring_in(store: Store, person: Person, content: bytes) -> list[Receipt]:
    """Keeps the notes of a file in the person's round, all or none, each once."""
    _demand(person, "import")
    lines = lines_of(content, round_named(store, person.round))
    return import_notes(store, lines, by=_as(person))


def withdraw(store: Store, person: Person, name: str) -> None:
    """Takes a person's own note back, words and all."""
    _demand(person, "withdraw-own")
    if store.note(name).note.writer != person.pseudonym:
        raise NotAllowed(f"note {name}", "it is somebody else's")
    store.withdraw(name, by=_as(person))


def moderate(
    store: Store, person: Person, name: str, *, version: int, verdict: str, reason: str
) -> KeptNote:
    """Approves, holds or rejects a note of the person's round; a rejection says why."""
    _demand(person, "moderate")
    _same_round(store, person, name)
    if verdict not in _VERDICTS:
        raise UsageProblem(f"verdict {verdict!r}", "no such verdict", expected=", ".join(_VERDICTS))
    if verdict == "rejected" and not reason.strip():
        raise UsageProblem(f"note {name}", "a rejection says why", do="name the rule it breaks")
    return store.change_note_state(name, version, state=verdict, reason=reason, by=_as(person))


def answer(store: Store, person: Person, data: dict[str, Any]) -> Response:
    """Keeps an official answer to notes of the person's round."""
    _demand(person, "answer")
    try:
        notes = tuple(map(str, data["notes"]))
        response = Response(**{**data, "round": person.round, "notes": notes})
        response = replace(response, text=clean(response.text))
    except (TypeError, KeyError, AttributeError) as problem:
        raise UsageProblem("the answer", "it is not laid out as an answer") from problem
    if response.answer == "changed" and not response.edition:
        raise UsageProblem(
            "this answer", "a change that no edition shows", do="name the edition, or say by when"
        )
    if response.answer == "will-change" and not response.due:
        raise UsageProblem("this answer", "a change without a day", do="say by when")
    for name in notes:
        _same_round(store, person, name)
    store.add_response(response, by=_as(person))
    return response


def step(store: Store, person: Person, to: str, edition: Edition | None) -> Round:
    """The person's round at its next stage, as a steward says; the gate stands at its end."""
    _demand(person, "advance")
    if to not in set(Stage):
        raise UsageProblem(f"stage {to!r}", "no such stage", expected=", ".join(Stage))
    return advance(store, person.round, Stage(to), by=_as(person), edition=edition)


def advance(store: Store, name: str, to: Stage, *, by: By, edition: Edition | None = None) -> Round:
    """The round at its next stage; refused by the gate while something is left open in what
    readers see now (`edition`)."""
    given = round_named(store, name)
    if to is Stage.PUBLISHED and (open_ends := lacking(given, tally(store, name, edition))):
        raise UsageProblem(
            f"round {name}",
            "something is left open: " + ", ".join(open_ends),
            do="`storytable review list` shows the notes it is about",
        )
    return store.change_round(name, lambda now: moved(now, to, today()), by=by)


def look_at(
    store: Store, person: Person, name: str, *, edition: Edition, address: str, quote: str = ""
) -> None:
    """Puts a note that moved or was lost at an address of an edition; no address: it stays lost."""
    _demand(person, "look-at-moved")
    _same_round(store, person, name)
    target = target_of(edition, address, quote) if address else None
    store.place(name, edition.digest, target, by=_as(person))


def sign_off(store: Store, person: Person) -> None:
    """A steward's word that the round may be published, kept in the log."""
    _demand(person, "sign-off")
    store.change_round(person.round, lambda now: now, by=_as(person))


def tally(store: Store, name: str, edition: Edition | None) -> Tally:
    """What the gate looks at; `edition` is what readers see of the round's story now."""
    kept = store.notes(name)
    shown = [k for k in kept if k.state == "approved"]
    stands = stand(shown, edition, store.placements(name)) if edition else {}
    answered = {note for response in store.responses(name) for note in response.notes}
    states = [k.state for k in kept]
    unanswered = [k for k in kept if k.state == "approved" and not k.note.replies_to]
    signed = any(
        (entry.round, entry.role, entry.what) == (name, "steward", "round-changed")
        and entry.before == entry.after  # a word about the round, not a step of it
        for entry in store.log()
    )
    return Tally(
        states={state: states.count(state) for state in dict.fromkeys(states)},
        unanswered=sum(k.note.id not in answered for k in unanswered),
        unlooked=sum(waits for _, waits in stands.values()),
        signed_off=signed,
    )


def _demand(person: Person, what: str) -> None:
    if not may(person.role, what):
        raise NotAllowed(person.role, f"this role may not {what}")


def _same_round(store: Store, person: Person, name: str) -> None:
    if store.note(name).note.round != person.round:
        raise NotAllowed(f"note {name}", "it belongs to another round")


def _as(person: Person) -> By:
    return By(person.pseudonym, person.role)
