"""The controls of a story: native selects in a GET form, which work without JavaScript."""

from collections.abc import Iterable
from html import escape

from storytable.story.names import Names
from storytable.story.stories import Story, View
from storytable.story.words import language_name


def form_html(story: Story, view: View, *, names: Names, live: bool = True) -> str:
    """Place, places beside it, group and language; only the group where nothing can be fetched."""
    words = names.words
    release = names.catalog.release
    fields = []
    if live:
        places = [(p.code, words.place(p)) for p in story.places(release.places)]
        fields.append(_select("place", words.say("control-place"), places, view.place))
        none = ("", words.say("control-nobody"))
        for number in range(story.compare):
            chosen = view.compare[number] if number < len(view.compare) else ""
            label = words.say("control-compare", number=str(number + 1))
            fields.append(_select("compare", label, [none, *places], chosen))
    reported = {release.contracts[dataset].group.crosswalk for dataset in story.datasets}
    groups = [
        group.id
        for family in story.groups
        for group in release.groups.family(family).groups
        if reported & group.codes.keys()
    ]
    if groups:
        options = [("", words.say("control-everyone")), *((g, words.group(g)) for g in groups)]
        fields.append(_select("group", words.say("control-group"), options, "", client=True))
    if live:
        tongues = [(tongue, language_name(tongue)) for tongue in story.languages]
        fields.append(_select("language", words.say("control-language"), tongues, view.language))
    button = (
        f"<noscript><button>{escape(words.say('control-show'))}</button></noscript>" if live else ""
    )
    label = escape(words.say("control-label"))
    return (
        f'<form method="get" class="controls" aria-label="{label}">{"".join(fields)}{button}</form>'
    )


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
