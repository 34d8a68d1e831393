"""A reader's question and what came of it → the blocks of a page: question, figures or the nearest
question, a letter for what is not published, and the addresses that lead back.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from babel.lists import format_list

from storytable.data.cells import Cell, State
from storytable.story import closing
from storytable.story.answers import Answer, Refusal
from storytable.story.blocks import Block, Run
from storytable.story.exhibits import Draw, make_exhibit
from storytable.story.names import Names
from storytable.story.paper import Heading, Items, Lines, Link, Paper, Text
from storytable.story.queries import Query, address_of, dataset_of, measures_at_hand
from storytable.story.sentences import begun, write_sentence

Asked = Answer | Refusal
_MOST_SENTENCES, _FEW = 12, 3
_OURS = ("protected", "suppressed")  # hidden by us: no publisher needs a letter
_TO_ASK_FOR = (
    "refused-not-here",
    "refused-level",
    "refused-group",
    "refused-period",
    "refused-nothing",
)


def question(names: Names, asked: Asked) -> Block:
    """The query in words as the heading, and below it the answer in sentences, or why none."""
    title = begun(in_words(names, asked.query))
    if isinstance(asked, Refusal):
        return Block("question", "sentence", title=title, text=((_reason(names, asked),),))
    series = _series(asked.cells)
    told = [cells for cells in series if _known(cells)] if len(series) > _FEW else series
    lines = [_line(names, asked.query, cells) for cells in told[:_MOST_SENTENCES]]
    text: list[tuple[Run, ...]] = [runs for block in lines for runs in block.text[:1]]
    text += ((names.words.say("asked-more"),),) * (len(told) > _MOST_SENTENCES)
    rest = [cell for cells in series if cells not in told for cell in cells]
    text += closing.missing(names, rest).text if rest else ()
    text += _counted(names, asked.cells)
    records = {record.address: record for block in lines for record in block.cells}
    return Block(
        "question", "sentence", title=title, text=tuple(text), cells=tuple(records.values())
    )


def _series(cells: Sequence[Cell]) -> list[list[Cell]]:
    found = groupby(cells, key=lambda cell: (cell.measure, cell.place, cell.group))
    return [list(group) for _, group in found]


def _known(cells: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.state in (State.PUBLISHED, State.BOUNDED)]


def _line(names: Names, query: Query, cells: Sequence[Cell]) -> Block:
    """One series in a sentence: its only figure, or its first and last one and the change; where
    nothing of it is known, why not."""
    of = "-of" if len(query.measures) > 1 else ""
    known = _known(cells)
    if len(known) < 2:
        return write_sentence(names, f"asked-now{of}", cells={"figure": [*cells, *known][-1]})
    ends = {"before": known[0], "after": known[-1]}
    return write_sentence(names, f"asked-change{of}", cells=ends)


def _counted(names: Names, cells: Iterable[Cell]) -> list[tuple[Run, ...]]:
    """Of whom each measure is; measures of the same people together."""
    measures: dict[str, dict[str, None]] = {}
    for cell in cells:
        measures.setdefault(cell.of_whom, {})[names.measure(cell)] = None
    words = names.words
    return [
        (words.say("asked-whom", measure=_listed(names, list(same)), whom=words.say(whom)),)
        for whom, same in measures.items()
    ]


def shown(names: Names, asked: Asked, draw: Draw, message: str) -> Block:
    """Chart, table and text of the answer; of a refusal the nearest question that has one."""
    words = names.words
    if isinstance(asked, Answer):
        made = make_exhibit(draw, asked.cells, message=message, names=names, dates={})
        is_compared = len({(cell.place, cell.group) for cell in asked.cells}) > 1
        around = ((words.say("asked-around"),),) if is_compared else ()
        return replace(made, text=(*around, *made.text))
    near = asked.nearest
    address = address_of(near, words.language) + "#question"
    link = Link(begun(in_words(names, near)), address)
    title, lead = words.say("asked-nearest", "heading"), words.say("asked-nearest")
    return Block(message, "context", title=title, text=((lead,),), paper=(link,))


def request(names: Names, asked: Asked) -> Block:
    """A letter to the publisher where something asked for is not published; else a line."""
    words = names.words
    title = words.say("asked-request", "heading")
    if not is_to_ask_for(asked):
        every = "asked-request-none" if isinstance(asked, Answer) else "asked-request-other"
        return Block("request", "action", title=title, text=((words.say(every),),))
    lead = words.say("asked-request", publisher=_publisher(names, asked.query))
    return Block("request", "action", title=title, text=((lead,),), paper=letter(names, asked))


def is_to_ask_for(asked: Asked) -> bool:
    """Whether part of what was asked for is published nowhere we know of."""
    if isinstance(asked, Refusal):
        return asked.reason in _TO_ASK_FOR
    return bool(_unpublished(asked.cells))


def letter(names: Names, asked: Asked) -> tuple[Paper, ...]:
    """The request to the publisher as pieces of a sheet: what, of whom, where, when, why, how."""
    words, query = names.words, asked.query
    wanted = tuple(
        words.say("letter-measure", measure=words.measure(m), publication=_publication(names, m))
        for m in query.measures
    )
    facts = (
        *wanted,
        words.say("letter-who", who=who_in_words(names, query.who)),
        words.say("letter-where", places=_places(names, query.places)),
        words.say("letter-when", when=_when(names, query)),
    )
    why = _reason(names, asked) if isinstance(asked, Refusal) else _gaps(names, asked)
    return (
        Heading(words.say("letter-heading"), 1),
        Text(words.say("letter-to", publisher=_publisher(names, query))),
        Text(words.say("letter-opening")),
        Items(facts),
        Text(words.say("letter-found", why=why)),
        Text(words.say("letter-only-totals")),
        Text(words.say("letter-small")),
        Text(words.say("letter-format")),
        Lines(2, words.say("letter-why")),
        Lines(2, words.say("letter-from")),
        Lines(1, words.say("letter-date")),
    )


def _gaps(names: Names, asked: Answer) -> str:
    return " ".join(dict.fromkeys(map(names.reason, _unpublished(asked.cells))))


def _unpublished(cells: Iterable[Cell]) -> list[Cell]:
    states = (State.WITHHELD, State.ABSENT)
    return [cell for cell in cells if cell.state in states and cell.reason not in _OURS]


def keep(names: Names, asked: Asked) -> Block:
    """Two addresses: of the figures as they will be, and of the figures as they are now."""
    words, query = names.words, asked.query
    release = names.catalog.release.id
    return Block(
        "keep",
        "context",
        title=words.say("asked-keep", "heading"),
        text=((words.say("asked-keep", release=release),),),
        paper=(
            Link(words.say("asked-keep", "live"), address_of(query, words.language)),
            Link(words.say("asked-keep", "frozen"), address_of(query, words.language, release)),
        ),
    )


def biography(names: Names, asked: Asked) -> Block:
    """Who made the dataset that was asked for, how, and who is not in it."""
    known = names.catalog.release.contracts
    datasets = [dataset_of(measure) for measure in asked.query.measures]
    if isinstance(asked, Refusal):
        datasets.append(dataset_of(asked.nearest.measures[0]))
    dataset = next(name for name in datasets if name in known)
    return replace(closing.biography(names, dataset), id="biography")


def missing(names: Names, asked: Asked) -> Block:
    """Which of the figures asked for are hidden or lacking, or that the question asked for none."""
    if isinstance(asked, Answer) or asked.cells:
        return closing.missing(names, asked.cells)
    words = names.words
    heading, text = words.say("missing-heading"), words.say("asked-missing")
    return Block("missing", "limits", title=heading, text=((text,),))


def in_words(names: Names, query: Query) -> str:
    """The query restated as a question; two queries never read alike."""
    return names.words.say(
        "asked-question",
        measures=_listed(names, [measure_in_words(names, m) for m in query.measures]),
        who=who_in_words(names, query.who),
        places=_places(names, query.places),
        when=_when(names, query),
    )


def measure_in_words(names: Names, measure: str) -> str:
    """A measure by name, with its publication where the name alone could mean another one."""
    words = names.words
    if not words.has("measure-" + measure.replace(".", "-").replace("_", "-")):
        return measure
    name, here = words.measure(measure), measures_at_hand(names.catalog)
    if [m for m in here if words.measure(m) == name] == [measure]:
        return name
    return words.say("asked-measure", measure=name, publication=_publication(names, measure))


def who_in_words(names: Names, who: str) -> str:
    """A group, or a family of groups, by its name."""
    words, message = names.words, f"who-{who.replace('_', '-')}"
    if words.has(message):
        return words.say(message)
    if words.has("group-" + who.replace(".", "-").replace("_", "-")):
        return words.group(who)
    members = [f.groups for f in names.catalog.release.groups.families if f.id == who]
    return _listed(names, [words.group(g.id) for groups in members for g in groups]) or who


def _reason(names: Names, refusal: Refusal) -> str:
    what = _listed(names, _concerned(names, refusal) or refusal.about)
    publisher = _publisher(names, refusal.query)
    return begun(names.words.say(refusal.reason, what=what, publisher=publisher))


def _concerned(names: Names, refusal: Refusal) -> list[str]:
    """What a refusal is about, in words."""
    words, codes, query = names.words, refusal.about, refusal.query
    match refusal.reason:
        case "refused-unknown":
            return list(codes)
        case "refused-denominators":
            return _populations(names, refusal)
        case "refused-group":
            return [who_in_words(names, query.who)]
        case "refused-nothing":
            return [words.say(code) for code in codes]
        case "refused-level" | "refused-places":
            return [words.place(names.catalog.release.places.get(code)) for code in codes]
        case "refused-period" | "refused-order" | "refused-break":
            return [_period(names, query, code) for code in codes]
    return [words.measure(code) for code in codes]


def _populations(names: Names, refusal: Refusal) -> list[str]:
    catalog, words = names.catalog, names.words
    said = []
    for measure in refusal.query.measures:
        contract, name = catalog.contract(measure), measure.rpartition(".")[2]
        made = contract.shares.get(name)
        whom = contract.measures[made.whole if made else name].of_whom
        said.append(words.say("refused-whom", measure=words.measure(measure), whom=words.say(whom)))
    return said


def _publication(names: Names, measure: str) -> str:
    return names.words.say("publication-" + dataset_of(measure).replace(".", "-").replace("_", "-"))


def _publisher(names: Names, query: Query) -> str:
    known = names.catalog.release.contracts
    found = [known[dataset_of(m)].provider for m in query.measures if dataset_of(m) in known]
    if not found:
        return names.words.say("asked-nobody")
    said = [names.words.say(f"publisher-{provider}") for provider in dict.fromkeys(found)]
    return _listed(names, said)


def _places(names: Names, codes: Iterable[str]) -> str:
    places = names.catalog.release.places
    return _listed(names, [names.words.place(places.get(code)) for code in codes])


def _when(names: Names, query: Query) -> str:
    first, last = (_period(names, query, period) for period in (query.first, query.last))
    if not first:
        return names.words.say("asked-never")
    if first == last:
        return first
    return names.words.say("asked-span", first=first, last=last)


def _period(names: Names, query: Query, period: str) -> str:
    known = names.catalog.release.contracts
    contract = known.get(dataset_of(query.measures[0])) if query.measures else None
    kind = contract.period.kind if contract else ""
    has_month = re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", period) is not None  # not a school year
    is_day = period.count("-") == 2 and "--" not in period
    fits = {"month": has_month, "date": is_day}.get(kind, True)
    return names.words.period(period, kind if fits else "")


def _listed(names: Names, texts: Sequence[str]) -> str:
    return format_list(list(texts), locale=names.words.locale) if texts else ""
