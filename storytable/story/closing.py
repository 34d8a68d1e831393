"""The blocks every story has: opening, limits, who is missing, where the numbers come from."""

from collections.abc import Iterable

from storytable.data.cells import Cell, State
from storytable.story.blocks import Block
from storytable.story.names import Names
from storytable.story.stories import Story


def heading(names: Names, *, story: Story, place: str) -> Block:
    """The question, the place, for whom the story is and what it helps to decide."""
    words = names.words
    where = words.place(names.catalog.release.places.get(place))
    audience = ", ".join(words.say(f"audience-{who}") for who in story.audience)
    paragraphs = [
        where[:1].upper() + where[1:],
        words.say("story-lead", view_place=where),
        words.say("heading-audience", audience=audience, decision=words.say(story.decision)),
    ]
    return Block(
        id="story",
        kind="heading",
        title=words.say("story-title"),
        text=tuple((p,) for p in paragraphs),
    )


def limits(names: Names, *, story: Story, message: str, place: str) -> Block:
    """The three things the story cannot say, worded for the place."""
    words = names.words
    where = words.place(names.catalog.release.places.get(place))
    texts = tuple((words.say(limit, view_place=where),) for limit in story.limits)
    return Block(id=message, kind="limits", title=words.say("limits-heading"), text=texts)


def missing(names: Names, used: Iterable[Cell]) -> Block:
    """Every figure this page asked for and did not get: by reason, what, who and when."""
    words = names.words
    cells = [cell for cell in used if cell.state is not State.PUBLISHED]
    texts = []
    for reason in dict.fromkeys(cell.reason for cell in cells):
        mine = [cell for cell in cells if cell.reason == reason]
        listed = "; ".join(_entries(mine, names, everywhere=len({c.place for c in cells}) == 1))
        texts.append(f"{words.say(reason)} {words.say('missing-whom')} {listed}.")
    return Block(
        id="missing",
        kind="limits",
        title=words.say("missing-heading"),
        text=tuple((t,) for t in texts or [words.say("missing-none")]),
    )


def _entries(cells: list[Cell], names: Names, *, everywhere: bool) -> list[str]:
    """One entry for each measure and set of periods: `Dropout rate: Asian, Filipino (2016-17)`."""
    periods: dict[tuple[str, str, str], list[str]] = {}
    for cell in cells:
        place = "" if everywhere else names.place(cell)
        periods.setdefault((names.measure(cell), place, names.group(cell)), []).append(
            names.period(cell)
        )
    entries: dict[tuple[str, str, str], list[str]] = {}
    for (measure, place, group), when in periods.items():
        entries.setdefault((measure, place, _spans(when)), []).append(group)
    return [
        f"{', '.join(filter(None, (measure, place)))}: {', '.join(groups)} ({when})"
        for (measure, place, when), groups in entries.items()
    ]


def _spans(periods: list[str]) -> str:
    known = list(dict.fromkeys(periods))
    return ", ".join(known) if len(known) < 4 else f"{known[0]} … {known[-1]}"


def biography_id(dataset: str) -> str:
    """The id of a dataset's biography, as block and as message."""
    return "biography-" + dataset.replace(".", "-").replace("_", "-")


def biography(names: Names, dataset: str) -> Block:
    """Who made a dataset, how, why, when, and who is not in it."""
    words = names.words
    message = biography_id(dataset)
    contract = names.catalog.release.contracts[dataset]
    texts = [words.say(message, part) for part in ("who", "how", "missing", "law")]
    if contract.relaid:
        texts.append(words.say("label-relaid"))
    if contract.typed:
        texts.append(words.say("label-typed"))
    if contract.synthetic:
        texts.append(words.say("label-synthetic"))
    texts.append(words.say("biography-source", source=contract.source, accessed=contract.accessed))
    return Block(
        id=message, kind="biography", title=words.say(message), text=tuple((t,) for t in texts)
    )
