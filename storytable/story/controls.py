"""The controls of a story: native selects in a GET form, which work without JavaScript."""

from collections.abc import Iterable, Iterator
from html import escape

from storytable.story.names import Names
from storytable.story.query_form import query_form_html
from storytable.story.stories import Story, View
from storytable.story.words import Words, language_name


def form_html(story: Story, view: View, *, names: Names, live: bool = True) -> str:
    """Place, places beside it, group and language; only the group where nothing can be fetched."""
    words = names.words
    if story.kind == "query":
        return query_form_html(story, view, names) if live else _form([], words)
    fields = [_group(story, names)]
    if live:
        if len(_places(story, names)) > 1:
            fields = [_place(story, view, names), *_beside(story, view, names), *fields]
        tongues = [(tongue, language_name(tongue)) for tongue in story.languages]
        fields.append(_select("language", words.say("control-language"), tongues, view.language))
        fields.append(f"<noscript><button>{escape(words.say('control-show'))}</button></noscript>")
    return _form(fields, words)


def places_form_html(story: Story, view: View, *, names: Names) -> str:
    """Place and group; hidden, until a script finds that it can follow a choice."""
    return _form([_place(story, view, names), _group(story, names)], names.words, " hidden")


def _form(fields: Iterable[str], words: Words, state: str = "") -> str:
    label = escape(words.say("control-label"))
    return (
        f'<form method="get" class="controls" aria-label="{label}"{state}>{"".join(fields)}</form>'
    )


def _places(story: Story, names: Names) -> list[tuple[str, str]]:
    known = story.places(names.catalog.release.places)
    return [(place.code, names.words.place(place)) for place in known]


def _place(story: Story, view: View, names: Names) -> str:
    return _select("place", names.words.say("control-place"), _places(story, names), view.place)


def _beside(story: Story, view: View, names: Names) -> Iterator[str]:
    places = [("", names.words.say("control-nobody")), *_places(story, names)]
    for number in range(story.compare):
        chosen = view.compare[number] if number < len(view.compare) else ""
        label = names.words.say("control-compare", number=str(number + 1))
        yield _select("compare", label, places, chosen)


def _group(story: Story, names: Names) -> str:
    """The groups that a publisher of the story reports, if there are any."""
    words, release = names.words, names.catalog.release
    reported = {release.contracts[dataset].group.crosswalk for dataset in story.datasets}
    groups = [
        group.id
        for name in story.groups
        for group in release.groups.named(name)
        if reported & group.codes.keys()
    ]
    if not groups:
        return ""
    options = [("", words.say("control-everyone")), *((g, words.group(g)) for g in groups)]
    return _select("group", words.say("control-group"), options, "", client=True)


def _select(
    name: str, label: str, options: Iterable[tuple[str, str]], chosen: str, *, client: bool = False
) -> str:
    entries = "".join(
        f'<option value="{escape(value)}"{_selected(value == chosen)}>{escape(text)}</option>'
        for value, text in options
    )
    mark = " data-client" if client else ""
    return (
        f'<label class="{name}">{escape(label)}'
        f'<select name="{name}" autocomplete="off"{mark}>{entries}</select></label>'
    )


def _selected(yes: object) -> str:
    return " selected" if yes else ""
