"""What an author's notebook works with: an opened story and its five verbs.

Each verb emits one block, again for every view the reader asks for; figures come from lazily
selected cells and from nowhere else.
"""

import ast
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from IPython.core.getipython import get_ipython
from IPython.display import display

from storytable.data.address import Address
from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, State
from storytable.data.gateway import now
from storytable.data.releases import Release, open_release
from storytable.errors import UsageProblem
from storytable.story import asking, closing, exhibits, sentences
from storytable.story.answers import Answer, Refusal, answer
from storytable.story.block_html import block_html
from storytable.story.blocks import MIME, Block
from storytable.story.controls import form_html
from storytable.story.forms import Desk, Form, read_forms
from storytable.story.names import Names
from storytable.story.selections import Selection, of_one_publication
from storytable.story.stories import (
    Story,
    View,
    check_view,
    find_story,
    query_of,
    refuse_closed,
    words_folders,
)
from storytable.story.widget_paper import (
    data_of,
    needs_no_cells,
    paper_of,
    seen,
    with_figures,
)
from storytable.story.widgets import StoryWidget, Wire, module_text
from storytable.story.words import read_words
from storytable.workspace import Workspace, find_workspace

_INJECTED = "# Parameters"


class OpenStory:
    """A story being told: `say`, `show`, `ask`, `compare`, `limit`."""

    def __init__(self, workspace: Workspace, story: Story, view: View, release: Release) -> None:
        self.story = story
        self.view = view
        self._workspace = workspace
        self._catalog = Catalog(release)
        refuse_closed(story, self._catalog.release)
        self._forms = read_forms(workspace, story.story)
        self._makers: dict[str, Callable[[], Block]] = {}
        self._charts: dict[str, tuple[Selection, ...]] = {}
        self._levels: dict[str, Collection[str]] = {}
        self._dates: dict[str, Mapping[str, str]] = {}
        self._used: dict[str, Cell] = {}
        self._names = self._names_in(view.language)
        self._widget = StoryWidget(self._wire_view(view), form=self._form, redraw=self._redraw)
        display(self._widget)  # type: ignore[no-untyped-call]
        self._emit(
            "story", lambda: closing.heading(self._names, story=story, place=self.view.place)
        )

    # -- selecting ---------------------------------------------------------------------------
    def cells(
        self, *measures: str, groups: str = "all", periods: str = "", place: str = ""
    ) -> Selection:
        """A selection: measures, a group or family of groups, periods `from/to` (default: all).

        With `place`, a figure that exists for that place only is shown to every reader.
        """
        for measure in measures:
            if self._catalog.contract(measure).dataset not in self.story.datasets:
                raise UsageProblem(
                    measure,
                    f"{self.story.story} does not declare this dataset",
                    do="add it to `datasets` in story.yml",
                )
        return Selection(measures, self._members(measures, groups), periods, place)

    def _members(self, measures: Iterable[str], wanted: str) -> tuple[str, ...]:
        """The group itself, or those of a family that a publisher of these measures reports."""
        known = self._catalog.release.groups
        if wanted in known.order():
            return (wanted,)
        crosswalks = {self._catalog.contract(m).group.crosswalk for m in measures}
        return tuple(g.id for g in known.family(wanted).groups if crosswalks & g.codes.keys())

    # -- the five verbs ----------------------------------------------------------------------
    def say(self, message: str, *, kind: str = "sentence", **picks: Selection) -> None:
        """A sentence; its placeholders are the cells picked by name."""
        if picks:
            self._emit(message, lambda: self._sentence(message, kind, picks))
        else:
            self._emit(message, lambda: self._plain(message, kind))

    def show(
        self,
        message: str,
        *selections: Selection,
        levels: Collection[str] = (),
        dates: Mapping[str, str] | None = None,
    ) -> Callable[[exhibits.Draw], exhibits.Draw]:
        """Decorates a function from a table of cells to an Altair chart: an exhibit.

        With `levels`, a place of another level gets the words `message.elsewhere` instead.
        `dates` (period → letters) are marked in a chart by period; `date-a` says what A is.
        """

        def add(draw: exhibits.Draw) -> exhibits.Draw:
            self._charts[message], self._levels[message] = selections, levels
            self._dates[message] = dates or {}
            self._emit(message, lambda: self._exhibit(message, selections, draw))
            return draw

        return add

    def ask(self, message: str, *, widget: str = "", **picks: Selection) -> None:
        """A question to the readers; a widget is one to work on, given the cells picked by name."""
        self._emit(message, lambda: self._prompt(message, widget, picks))

    def compare(self, message: str, **picks: Selection) -> None:
        """Figures side by side that are not to be subtracted: other publication, group or place."""
        self._emit(message, lambda: self._sentence(message, "context", picks))

    def reply(self, message: str) -> Callable[[exhibits.Draw], exhibits.Draw]:
        """Decorates a function that draws what the reader asks for: question, answer or refusal,
        a letter for what is not published, and where all of it is found again."""

        def add(draw: exhibits.Draw) -> exhibits.Draw:
            self._emit("question", lambda: asking.question(self._names, self._asked()))
            self._emit(message, lambda: asking.shown(self._names, self._asked(), draw, message))
            self._emit("request", lambda: asking.request(self._names, self._asked()))
            self._emit("keep", lambda: asking.keep(self._names, self._asked()))
            return draw

        return add

    def limit(self, message: str) -> None:
        """What the story cannot say, which figures are missing, and where all others come from."""
        self._emit(
            message,
            lambda: closing.limits(
                self._names, story=self.story, message=message, place=self.view.place
            ),
        )
        if self.story.datasets:
            self._emit("missing", lambda: closing.missing(self._names, self._used.values()))
        if self.story.kind == "query":
            self._emit("missing", lambda: asking.missing(self._names, self._asked()))
            self._emit("biography", lambda: asking.biography(self._names, self._asked()))
        for dataset in self.story.datasets:
            self._emit(closing.biography_id(dataset), partial(self._biography, dataset))

    # -- reading cells for the current view --------------------------------------------------
    def _names_in(self, language: str) -> Names:
        words = read_words(language, words_folders(self._workspace, self.story.story))
        return Names(words, self._catalog)

    def _read(self, selection: Selection, *, places: Iterable[str]) -> list[Cell]:
        """One cell for each place, group and period and each publication that has it."""
        held, wanted = self._catalog.periods, selection.periods
        periods = sorted({p for m in selection.measures for p in held(m, wanted)})
        found = []
        for place in places:
            for group in selection.groups:
                for period in periods:
                    each = [
                        self._cell(Address(m, place, group, period)) for m in selection.measures
                    ]
                    printed = [c for c in each if c.state is not State.ABSENT]
                    found += printed or each[:1]
        self._used.update((c.address, c) for c in found)
        return found

    def _asked(self) -> Answer | Refusal:
        places = self._catalog.release.places
        return answer(query_of(self.story, self.view, places), self._catalog)

    def _cell(self, address: Address) -> Cell:
        return self._catalog.cell(address)

    def _picked(self, picks: Mapping[str, Selection]) -> dict[str, Cell]:
        """One cell for each name, all from one publication where one has them all."""
        options: dict[str, list[Cell]] = {}
        for name, pick in picks.items():
            if len(pick.groups) != 1 or not pick.periods or "/" in pick.periods:
                raise UsageProblem(
                    f"say({name}=…)",
                    "this selects several figures",
                    expected="one",
                    do="narrow it with .at(period=…, group=…)",
                )
            options[name] = [
                self._cell(Address(m, pick.place or self.view.place, pick.groups[0], pick.periods))
                for m in pick.measures
            ]
        return of_one_publication(options)

    # -- making blocks -----------------------------------------------------------------------
    def _sentence(self, message: str, kind: str, picks: Mapping[str, Selection]) -> Block:
        cells = self._picked(picks)
        if kind == "sentence":
            self._used.update((c.address, c) for c in cells.values())
        return sentences.write_sentence(self._names, message, cells=cells, kind=kind)

    def _plain(self, message: str, kind: str) -> Block:
        block = sentences.write_plain(self._names, message, kind=kind, place=self.view.place)
        form = self._forms.get(message)
        return replace(block, paper=self._desk.paper(form)) if form else block

    @property
    def _desk(self) -> Desk:
        words = self._names.words
        return Desk(self._workspace, self.story.story, words, now().date())

    def _prompt(self, message: str, widget: str, picks: Mapping[str, Selection]) -> Block:
        if not widget:
            return self._plain(message, "prompt")
        module_text(widget)
        place = self.view.place
        block = sentences.write_plain(self._names, message, kind="widget", place=place)
        cells = {n: seen(widget, self._look([p]), place) for n, p in picks.items()}
        desk = with_figures(self._desk, widget, cells, self._names)
        form = self._forms.get(message, Form(block=message))
        paper = (*desk.paper(form), *paper_of(widget, message, cells, self._names))
        block = replace(block, paper=paper)
        data = {**desk.data(form), **data_of(widget, cells, self._names)}
        if cells:
            records = {name: self._names.records(found) for name, found in cells.items()}
            if not needs_no_cells(widget):
                data["cells"] = {n: [asdict(record) for record in r] for n, r in records.items()}
            block = replace(block, cells=tuple(c for r in records.values() for c in r))
        return replace(block, widget={"module": widget, "data": data})

    def _look(self, selections: Iterable[Selection]) -> list[Cell]:
        places = self.view.places
        return [
            c for s in selections for c in self._read(s, places=(s.place,) if s.place else places)
        ]

    def _exhibit(self, message: str, selections: Iterable[Selection], draw: exhibits.Draw) -> Block:
        if not self._is_told(message):
            return sentences.write_plain(
                self._names, message, kind="sentence", place=self.view.place, attribute="elsewhere"
            )
        cells = self._look(selections)
        if not cells:
            raise UsageProblem(
                f"exhibit {message}",
                "no figure is selected",
                do="look at the periods and groups; `storytable data` lists the periods",
            )
        dates = self._dates[message]
        return exhibits.make_exhibit(draw, cells, message=message, names=self._names, dates=dates)

    def _is_told(self, message: str) -> bool:
        """Whether the exhibit is told at the level of the place read about."""
        levels = self._levels[message]
        return not levels or self._catalog.release.places.get(self.view.place).level in levels

    def _biography(self, dataset: str) -> Block:
        return closing.biography(self._names, dataset)

    # -- emitting ----------------------------------------------------------------------------
    def _emit(self, name: str, make: Callable[[], Block]) -> None:
        if name in self._makers:
            raise UsageProblem(f"block {name!r}", "two blocks have this name", do="rename one")
        block = make()
        self._makers[name] = make
        html = block_html(block, self._names.words)
        self._widget.put(name, self._wire(block, html))
        text = " ".join(
            run if isinstance(run, str) else run[0] for runs in block.text for run in runs
        )
        display(
            {MIME: block.to_json(), "text/html": html, "text/plain": text or block.title}, raw=True
        )  # type: ignore[no-untyped-call]

    def _wire(self, block: Block, html: str) -> Wire:
        return {"html": html, **block.behind()}

    def retell(
        self, given: Mapping[str, Any], *, charts: Collection[str] | None = None
    ) -> list[Block]:
        """The blocks of another view, in order; of the exhibits only `charts`, if any are named.

        The figures of all others are read all the same: the story says which of them are missing.
        Raises UsageProblem where the story has no such view.
        """
        self.view = check_view(self.story, self._catalog.release.places, given)
        self._names = self._names_in(self.view.language)
        self._used.clear()
        told = []
        for name, make in self._makers.items():
            if charts is not None and name in self._charts and name not in charts:
                self._look(self._charts[name] if self._is_told(name) else ())
            else:
                told.append(make())
        return told

    def _redraw(self, given: Mapping[str, Any]) -> Mapping[str, Wire]:
        told = self.retell(given)
        words = self._names.words
        return {block.id: self._wire(block, block_html(block, words)) for block in told}

    def _form(self, given: Wire) -> str:
        view = check_view(self.story, self._catalog.release.places, given)
        return form_html(self.story, view, names=self._names)

    @staticmethod
    def _wire_view(view: View) -> Wire:
        return view.given()


def open_story(story: str, **given: object) -> OpenStory:
    """Opens a story for the view its notebook's parameters describe.

    Raises UsageProblem for an unknown story, parameter, place or language, also for a parameter
    that was handed to the notebook but is not one of the story's.
    """
    workspace = find_workspace()
    known = find_story(workspace, story)
    release = open_release(workspace)
    check_view(known, release.places, {**_injected(), **given})
    return OpenStory(workspace, known, check_view(known, release.places, given), release)


def _injected() -> dict[str, object]:
    """Parameters as they were injected into this notebook: the tool that does it only warns."""
    shell = get_ipython()
    cells = shell.user_ns.get("In", []) if shell is not None else []
    given: dict[str, object] = {}
    for source in cells:
        if source.startswith(_INJECTED):
            for step in ast.parse(source).body:
                if isinstance(step, ast.Assign) and isinstance(step.targets[0], ast.Name):
                    given[step.targets[0].id] = ast.literal_eval(step.value)
    return given
