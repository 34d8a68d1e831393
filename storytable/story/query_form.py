"""The form of a query, step by step: native controls that work without JavaScript.

What can be chosen is what the dataset of the question in the address has; a measure of another
dataset brings its own choices with its answer.
"""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from storytable.story.asking import measure_in_words, who_in_words
from storytable.story.names import Names
from storytable.story.queries import (
    MOST_PLACES,
    Query,
    completed,
    dataset_of,
    measures_at_hand,
    of_whom,
    reported,
)
from storytable.story.stories import Story, View, query_of
from storytable.story.words import language_name

Options = Iterable[tuple[str, str]]
_OTHER = "other"


def query_form_html(story: Story, view: View, names: Names) -> str:
    """Topic and measure, who, where, when, language; the page answers on `Show`."""
    words, catalog = names.words, names.catalog
    here = measures_at_hand(catalog)
    asked = completed(query_of(story, view, catalog.release.places), catalog)
    measure = next((m for m in asked.measures if m in here), here[0])
    tongues = [(tongue, language_name(tongue)) for tongue in story.languages]
    steps = [
        ("what", [_measures(story, here, measure, names), _beside(asked, here, measure, names)]),
        ("who", [_who(asked.who, measure, names)]),
        ("where", _where(story, view, measure, names)),
        ("when", _when(asked, measure, names)),
    ]
    fieldsets = "".join(
        f"<fieldset><legend>{escape(words.say(f'step-{step}'))}</legend>{''.join(fields)}</fieldset>"
        for step, fields in steps
    )
    language = _select("language", words.say("control-language"), [("", tongues)], view.language)
    label, show = escape(words.say("control-label")), escape(words.say("step-show"))
    return (
        f'<form method="get" action="#question" class="controls query" aria-label="{label}" '
        f"data-whole>{fieldsets}"
        f'{language}<input type="hidden" name="was" value="{escape(measure)}">'
        f"<button>{show}</button></form>"
    )


def _measures(story: Story, here: Sequence[str], chosen: str, names: Names) -> str:
    """Every measure at hand, under its topic."""
    topics = {dataset: topic for topic, found in story.topics.items() for dataset in found}
    order = [*story.topics, _OTHER]

    def topic(measure: str) -> str:
        return topics.get(dataset_of(measure), _OTHER)

    sorted_here = sorted(here, key=lambda m: order.index(topic(m)))
    groups = [
        (names.words.say(f"topic-{name}"), [(m, measure_in_words(names, m)) for m in found])
        for name, found in groupby(sorted_here, key=topic)
    ]
    return _select("measure", names.words.say("step-measure"), groups, chosen)


def _beside(asked: Query, here: Sequence[str], measure: str, names: Names) -> str:
    """A second measure of the same people, where there is one."""
    catalog, words = names.catalog, names.words
    same = [
        m
        for m in here
        if dataset_of(m) == dataset_of(measure)
        and m != measure
        and of_whom(catalog, m) == of_whom(catalog, measure)
    ]
    if not same:
        return ""
    options = [("", words.say("step-alone")), *((m, words.measure(m)) for m in same)]
    chosen = next((m for m in asked.measures if m in same), "")
    return _select("beside", words.say("step-beside"), [("", options)], chosen)


def _who(chosen: str, measure: str, names: Names) -> str:
    """Everyone, then each family the publisher reports: as a whole, then group by group."""
    known = reported(names.catalog, measure)
    groups: list[tuple[str, Options]] = []
    for family in names.catalog.release.groups.families:
        members = [(g.id, names.words.group(g.id)) for g in family.groups if g.id in known]
        if family.id == "all":
            groups.append(("", members))
        elif len(members) > 1:
            name = who_in_words(names, family.id)
            whole = (family.id, names.words.say("step-each", family=name))
            groups.append((name, [whole, *members]))
        elif members:
            groups.append(("", members))
    return _select("who", names.words.say("step-group"), groups, chosen)


def _where(story: Story, view: View, measure: str, names: Names) -> list[str]:
    """Up to four places, in declared order, of those the dataset has."""
    words, catalog = names.words, names.catalog
    held = [
        (place.code, words.place(place))
        for place in story.places(catalog.release.places)
        if place.code in view.places or catalog.holds(dataset_of(measure), place.code)
    ]
    nobody = [("", words.say("control-nobody")), *held]
    fields = [_select("place", words.say("control-place"), [("", held)], view.place)]
    for number in range(1, MOST_PLACES):
        chosen = view.places[number] if number < len(view.places) else ""
        label = words.say("control-compare", number=str(number))
        fields.append(_select("compare", label, [("", nobody)], chosen))
    return fields


def _when(asked: Query, measure: str, names: Names) -> list[str]:
    words = names.words
    kind = names.catalog.contract(measure).period.kind
    known = [(p, words.period(p, kind)) for p in names.catalog.periods(measure)]
    newest = known[-1][0]
    ends = (("first", asked.first), ("last", asked.last))
    codes = {code for code, _ in known}
    return [
        _select(name, words.say(f"step-{name}"), [("", known)], at if at in codes else newest)
        for name, at in ends
    ]


def _select(name: str, label: str, groups: Iterable[tuple[str, Options]], chosen: str) -> str:
    """A native select; a group of options without a name stands without a heading."""
    entries = []
    for heading, options in groups:
        inside = "".join(
            f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>'
            f"{escape(text)}</option>"
            for value, text in options
        )
        entries.append(
            f'<optgroup label="{escape(heading)}">{inside}</optgroup>' if heading else inside
        )
    return (
        f'<label class="{name}">{escape(label)}'
        f'<select name="{name}" autocomplete="off">{"".join(entries)}</select></label>'
    )
