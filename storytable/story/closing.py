"""The blocks every story has: opening, limits, who is missing, where the numbers come from."""

from collections.abc import Iterable

from storytable.data.cells import Cell, State
from storytable.data.contracts import Contract
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
    kinds = {"tool": "limits-heading-tool", "query": "limits-heading-query"}
    heading = words.say(kinds.get(story.kind, "limits-heading"))
    return Block(id=message, kind="limits", title=heading, text=texts)


def missing(names: Names, used: Iterable[Cell]) -> Block:
    """Every figure this page asked for and did not get: by reason, what, who and when.

    A survey's estimate between its bounds is what was asked for, and is not among them.
    """
    words = names.words
    cells = [c for c in used if c.state is not State.PUBLISHED and not c.reliability()]
    texts = []
    for reason in dict.fromkeys(names.reason(cell) for cell in cells):
        mine = [cell for cell in cells if names.reason(cell) == reason]
        listed = "; ".join(_entries(mine, names, everywhere=len({c.place for c in cells}) == 1))
        texts.append((f"{reason} ", f"{words.say('missing-whom')} {listed}."))
    return Block(
        id="missing",
        kind="limits",
        title=words.say("missing-heading"),
        text=tuple(texts or [(words.say("missing-none"),)]),
    )


def _entries(cells: list[Cell], names: Names, *, everywhere: bool) -> list[str]:
    """`Graduation rate, Dropout rate: Asian, Filipino (2016-17 – 2019-20)`, each who once."""
    when: dict[tuple[str, str, str], list[Cell]] = {}
    for cell in cells:
        place = "" if everywhere else names.place(cell)
        when.setdefault((place, names.group(cell), names.measure(cell)), []).append(cell)
    measures: dict[tuple[str, str, str], list[str]] = {}
    for (place, group, measure), mine in when.items():
        measures.setdefault((place, group, _spans(mine, names)), []).append(measure)
    groups: dict[tuple[str, str, str], list[str]] = {}
    for (place, group, spans), what in measures.items():
        groups.setdefault((", ".join(what), place, spans), []).append(group)
    return [
        f"{', '.join(filter(None, (what, place)))}: {', '.join(who)} ({spans})"
        for (what, place, spans), who in groups.items()
    ]


def _spans(cells: list[Cell], names: Names) -> str:
    """Periods with neighbours drawn together: `2016-17 – 2018-19, 2021-22`."""
    measure = cells[0].measure
    known = sorted({*names.catalog.periods(measure), *(cell.period for cell in cells)})
    at = sorted({known.index(cell.period): names.period(cell) for cell in cells}.items())
    runs: list[list[tuple[int, str]]] = []
    for number, name in at:
        if runs and runs[-1][-1][0] == number - 1:
            runs[-1].append((number, name))
        else:
            runs.append([(number, name)])
    spans = [[name for _, name in run] for run in runs]
    return ", ".join(
        f"{span[0]} – {span[-1]}" if len(span) > 2 else ", ".join(span) for span in spans
    )


def biography_id(dataset: str) -> str:
    """The id of a dataset's biography, as block and as message."""
    return "biography-" + dataset.replace(".", "-").replace("_", "-")


def _read_in(names: Names, contract: Contract) -> str:
    """`Nov 2026`; a day as it stands."""
    is_month = len(contract.accessed.split("-")) == 2
    return names.words.period(contract.accessed, "month") if is_month else contract.accessed


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
    texts.append(
        words.say("biography-source", source=contract.source, accessed=_read_in(names, contract))
    )
    return Block(
        id=message, kind="biography", title=words.say(message), text=tuple((t,) for t in texts)
    )
