"""What each person may see of a round: the wall between what was said and what is shown.

Nothing leaves the review room but through here; a note nobody has approved is seen by its writer
and by those who look at notes, and by nobody else.
"""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from storytable.review.notes import AUDIENCES, Response
from storytable.review.records import KeptNote, Person, Round
from storytable.review.rounds import may

_OF_NOTE = (
    "id", "kind", "text", "language", "nickname", "table", "quotable", "replies_to", "suggestion",
    "of_measure",
)  # fmt: skip
_OF_TARGET = ("address", "place", "language", "edition", "quote", "snapshot")
_OF_ROUND = (
    "id", "story", "place", "state", "promise", "deadline", "opened", "closed", "published",
)  # fmt: skip


def public_round(given: Round | None) -> dict[str, Any] | None:
    """What everybody may know of a round; None where there is none, or it is not open yet."""
    if given is None or given.state == "draft":
        return None
    return {name: getattr(given, name) for name in _OF_ROUND}


def took_part(given: Round, here: Collection[str]) -> dict[str, list[str]]:
    """Which audiences were `here` and which were `missing`; no numbers, so that nobody is counted
    out of a small group."""
    order = [name for name in AUDIENCES if name in here or name in given.invited]
    return {
        "here": [name for name in order if name in here],
        "missing": [name for name in order if name not in here],
    }


def visible(
    notes: Iterable[KeptNote],
    responses: Iterable[Response],
    person: Person | None,
    stands: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
) -> list[dict[str, Any]]:
    """The notes a person may see, in order, each with its answers.

    An approved note is seen by everybody in its round, and by the public where its writer agreed
    to be quoted; one's own are shown in every state with the reason; a withdrawn one leaves an
    empty place where somebody has replied to it. `stands` says where each stands now.
    """
    kept = list(notes)
    answers = _answers(responses)
    shown = {k.note.id for k in kept if _is_seen(k, person)}
    replied = {k.note.replies_to for k in kept if k.note.id in shown}
    return [
        _told(k, person, answers.get(k.note.id, []), stands.get(k.note.id, {}))
        for k in kept
        if k.note.id in shown or (k.state == "withdrawn" and k.note.id in replied)
    ]


def _is_seen(kept: KeptNote, person: Person | None) -> bool:
    if kept.state == "withdrawn":
        return False
    if kept.state == "approved":
        return kept.note.quotable or person is not None
    return is_mine(kept, person) or (person is not None and may(person.role, "read-pending"))


def is_mine(kept: KeptNote, person: Person | None) -> bool:
    """Whether this person wrote the note."""
    return person is not None and bool(kept.note.writer) and kept.note.writer == person.pseudonym


def _told(
    kept: KeptNote,
    person: Person | None,
    answers: list[Mapping[str, Any]],
    stands: Mapping[str, Any],
) -> dict[str, Any]:
    """A note as it goes out: without pseudonym, without words once it is withdrawn."""
    if kept.state == "withdrawn":
        return {"id": kept.note.id, "state": "withdrawn", "replies_to": kept.note.replies_to}
    told = {name: getattr(kept.note, name) for name in _OF_NOTE}
    if person is None:
        told = {**told, "nickname": "", "table": ""}
    told["target"] = {name: getattr(kept.note.target, name) for name in _OF_TARGET}
    told |= {"state": kept.state, "number": kept.number, "answers": answers}
    if stands:
        told["stands"] = stands
    if is_mine(kept, person):
        told |= {"mine": True, "reason": kept.reason}
    if person is not None and may(person.role, "read-pending"):
        told |= {"version": kept.version, "reason": kept.reason}
    return told


def _answers(responses: Iterable[Response]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for response in responses:
        told = {
            "answer": response.answer,
            "text": response.text,
            "language": response.language,
            "edition": response.edition,
            "due": response.due,
        }
        for note in response.notes:
            found.setdefault(note, []).append(told)
    return found
