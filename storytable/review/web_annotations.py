"""Public notes and answers <-> W3C Web Annotations, as one JSON-LD collection; nothing is lost.

A figure's address is a fragment of its story, under our own `conformsTo`, as the standard has no
selector for it and refuses those it does not know. What only we have stands beside, as `st:`.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID

from storytable.errors import UsageProblem
from storytable.review.limits import check_note, check_response
from storytable.review.notes import Note, Response, Target
from storytable.review.public import Public

ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld"
OURS = "urn:x-storytable:"
CONTEXT = [ANNOTATIONS, {"st": OURS}]
ADDRESS = OURS + "address"

_MOTIVATIONS: Mapping[str, str] = {
    "rings-true": "assessing",
    "surprising": "commenting",
    "question": "questioning",
    "missing": "commenting",
    "looks-wrong": "assessing",
    "our-story": "describing",
    "idea": "commenting",
}
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_PLAIN = ("place", "language", "edition", "block_text", "snapshot", "block_kind")


def write(round_name: str, public: Public, *, url: str = "") -> str:
    """The collection of a round as JSON-LD; `url` is the address under which stories are read."""
    items = [annotation(kept.note, url=url) for kept in public.notes]
    items += [answer(response) for response in public.responses]
    name = f"{OURS}round/{quote(round_name, safe='')}"
    whole = {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": f"Notes and answers of round {round_name}",
        "total": len(items),
    }
    if items:
        whole["first"] = {
            "id": f"{name}/all",
            "type": "AnnotationPage",
            "partOf": {"id": name, "type": "AnnotationCollection", "total": len(items)},
            "startIndex": 0,
            "items": items,
        }
        whole["last"] = f"{name}/all"
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def annotation(note: Note, *, url: str = "") -> dict[str, Any]:
    """One note; a reply is about the note it replies to and about what that is about."""
    purpose = "replying" if note.replies_to else _MOTIVATIONS[note.kind]
    bodies = [_body(note.text, note.language, purpose)]
    if note.suggestion:
        bodies.append(_body(note.suggestion, note.language, "editing"))
    about = _target(note.target, url)
    ours = {
        "st:kind": note.kind,
        "st:round": note.round,
        "st:ofMeasure": note.of_measure,
        "st:mayBeQuoted": note.quotable,
    }
    return {
        "@context": CONTEXT,
        "id": _iri(note.id),
        "type": "Annotation",
        "motivation": [body["purpose"] for body in bodies],
        "body": bodies,
        "target": [_iri(note.replies_to), about] if note.replies_to else about,
        **ours,
    }


def answer(response: Response) -> dict[str, Any]:
    """One official answer: a reply to the notes it answers."""
    return {
        "@context": CONTEXT,
        "id": _iri(response.id),
        "type": "Annotation",
        "motivation": "replying",
        "body": [_body(response.text, response.language, "replying")],
        "target": [_iri(name) for name in response.notes],
        "st:answer": response.answer,
        "st:round": response.round,
        "st:edition": response.edition,
        "st:due": response.due,
    }


def read(text: str) -> tuple[list[Note], list[Response]]:
    """The notes and answers of a collection that `write` wrote; UsageProblem for anything else."""
    try:
        items: Iterable[dict[str, Any]] = json.loads(text).get("first", {"items": []})["items"]
        notes = [_note(item) for item in items if "st:kind" in item]
        answers = [_response(item) for item in items if "st:answer" in item]
    except (ValueError, TypeError, KeyError, AttributeError, LookupError) as problem:
        raise UsageProblem(
            "the annotations", "they are not of a review", expected="a file that `export` wrote"
        ) from problem
    return [check_note(note) for note in notes], [check_response(given) for given in answers]


def _body(text: str, language: str, purpose: str) -> dict[str, str]:
    body = {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": purpose}
    return {**body, "language" if _TAG.fullmatch(language) else "st:language": language}


def _target(target: Target, url: str) -> dict[str, Any]:
    story = target.address.partition("#")[0]
    view = urlencode({"place": target.place, "language": target.language})
    selectors = [{"type": "FragmentSelector", "conformsTo": ADDRESS, "value": target.address}]
    if target.quote:
        selectors.append({"type": "TextQuoteSelector", "exact": target.quote})
    return {
        "type": "SpecificResource",
        "source": f"{url or OURS}story/{story}/?{view}",
        "selector": selectors,
        **{f"st:{name}": getattr(target, name) for name in _PLAIN if getattr(target, name)},
        "st:entities": list(target.entities),
    }


def _note(item: Mapping[str, Any]) -> Note:
    said, *other = item["body"]
    *replied, about = item["target"] if isinstance(item["target"], list) else [item["target"]]
    where, *quoted = about["selector"]
    plain = {name: about.get(f"st:{name}", "") for name in _PLAIN}
    return Note(
        id=_id(item["id"]),
        round=item["st:round"],
        kind=item["st:kind"],
        text=said["value"],
        language=_language(said),
        target=Target(
            address=where["value"],
            quote=quoted[0]["exact"] if quoted else "",
            entities=tuple(about["st:entities"]),
            **plain,
        ),
        quotable=item["st:mayBeQuoted"],
        replies_to=_id(replied[0]) if replied else "",
        suggestion=other[0]["value"] if other else "",
        of_measure=item["st:ofMeasure"],
    )


def _response(item: Mapping[str, Any]) -> Response:
    said = item["body"][0]
    return Response(
        id=_id(item["id"]),
        round=item["st:round"],
        notes=tuple(map(_id, item["target"])),
        answer=item["st:answer"],
        text=said["value"],
        language=_language(said),
        edition=item["st:edition"],
        due=item["st:due"],
    )


def _language(body: Mapping[str, Any]) -> str:
    return str(body.get("language", body.get("st:language", "")))


def _iri(name: str) -> str:
    return UUID(hex=name).urn


def _id(iri: str) -> str:
    return UUID(iri).hex
