"""`stories/<story>/form.yml` → what stands on paper below a block, and what its widget is given.

Texts are ids of messages, rules ids of `data_samples/rules`; a rule whose last day is over is
never printed, only its office.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from storytable.data.rules import NEVER, Pointer, Rules, read_rules
from storytable.data.rules import Rule as Stated
from storytable.data.yaml_files import Declared, read_yaml
from storytable.errors import UsageProblem
from storytable.story.paper import (
    Card,
    Grid,
    Heading,
    Items,
    Lines,
    Link,
    Paper,
    Question,
    Rule,
    Text,
    rule_html,
)
from storytable.story.words import OWN, Words, templates
from storytable.workspace import Workspace

_UNREAD = "nobody yet"


class Written(Declared):
    """One piece: exactly one of heading, text, items, boxes, grid, lines, rules, question, card.

    `items`, `boxes` and `grid` name the messages `…-1`, `…-2`; the choices of a question `q` are
    the messages `q-choice`, a card's title is the message `card-…`.
    """

    heading: str = ""
    text: str = ""
    items: str = ""
    boxes: str = ""
    grid: str = ""
    lines: str = ""
    rules: list[str] = []
    question: str = ""
    card: str = ""
    level: Annotated[int, Field(ge=1, le=3)] = 1
    look: Literal["", "lead", "small", "note", "say"] = ""
    rows: list[str] = []
    blank: int = 0
    widths: list[int] = []
    count: int = 1
    choices: list[str] = []
    many: bool = False
    when: dict[str, list[str]] = {}
    pieces: list["Written"] = []

    @property
    def kind(self) -> str:
        """Which of the nine kinds it is."""
        return self._kinds()[0]

    def _kinds(self) -> list[str]:
        names = ("heading", "text", "items", "boxes", "grid", "lines", "rules", "question", "card")
        return [name for name in names if getattr(self, name)]

    @model_validator(mode="after")
    def _is_one_thing(self) -> "Written":
        if len(self._kinds()) != 1:
            raise ValueError(
                "a piece is one of heading, text, items, boxes, grid, lines, rules, question, card"
            )
        return self


class Form(Declared):
    """What stands below one block. `words` are beginnings of the messages a widget is given."""

    block: str
    words: list[str] = []
    rules: list[str] = []
    pieces: list[Written] = []


class _Forms(Declared):
    forms: list[Form]


def read_forms(workspace: Workspace, story: str) -> dict[str, Form]:
    """The forms of a story by block; none where it has no `form.yml`."""
    path = workspace.stories / story / "form.yml"
    if not path.exists():
        return {}
    return {form.block: form for form in read_yaml(path, _Forms).forms}


@dataclass(frozen=True)
class Desk:
    """Puts forms into words: a language, the rules, and the day on which it is done."""

    workspace: Workspace
    story: str
    words: Words
    today: date
    figures: Mapping[str, str] = field(default_factory=dict)
    state: str = ""

    @property
    def rules(self) -> Rules:
        """All rules there are."""
        return read_rules(self.workspace.samples)

    def told(self, message: str) -> str:
        """A message of the sheet; it may name figures, and has a wording of its own for the state
        they are in (`.withheld`, `.absent`, `.bounded`)."""
        state = self.state if self.words.has(message, self.state) else ""
        return self.words.say(message, state, **self.figures)

    def paper(self, form: Form) -> tuple[Paper, ...]:
        """The pieces of a form in words, expired rules without theirs."""
        questions = {p.question: p for p in form.pieces if p.question}
        return tuple(self._pieces(form.pieces, questions))

    def data(self, form: Form) -> dict[str, Any]:
        """What a widget is given: words, rules as HTML with their last day, the language."""
        folder = self.workspace.stories / self.story
        tongue = self.words.language
        said = templates(tongue, OWN, ("widget-",))
        if form.words:
            said |= templates(tongue, folder, tuple(form.words))
        rules = {name: self.rule(name) for name in form.rules}
        return {
            "language": tongue,
            "words": said,
            "rules": {
                name: {"html": rule_html(rule), "until": rule.until, "said": bool(rule.statement)}
                for name, rule in rules.items()
            },
        }

    def rule(self, name: str) -> Rule:
        """A rule in words, or only its office: where it is over, or was never to be said.

        An id such as `P5` is an office alone. DataProblem where nobody has written the id.
        """
        if name.startswith("P"):
            return self._office(name, (self.rules.pointer(name),), "")
        stated = self.rules.rule(name)
        pointers = tuple(map(self.rules.pointer, stated.pointers))
        if not stated.may_be_said(self.today):
            over = stated.is_over(self.today)
            return self._office(
                name, pointers, self.words.say("rule-over" if over else "rule-there")
            )
        read = self.words.say("reviewed_by_rules") != _UNREAD
        return Rule(
            name,
            self.words.say(stated.statement),
            stated.valid_until,
            self._dates(stated),
            self.words.say("rule-over"),
            self.words.say("rule-official"),
            tuple(map(self._link, pointers)),
            first="statement" if read else "pointers",
        )

    def _office(self, name: str, pointers: Sequence[Pointer], after: str) -> Rule:
        label = self.words.say("rule-official")
        return Rule(name, "", "", "", after, label, tuple(map(self._link, pointers)))

    def _dates(self, rule: Stated) -> str:
        parts = []
        if rule.valid_until:
            parts.append(self.words.say("rule-until", day=self._day(rule.valid_until)))
        else:
            parts.append(self.words.say("rule-no-date"))
        if rule.contradictory:
            parts.append(self.words.say("rule-contradicted"))
        if rule.status == "T":
            parts.append(self.words.say("rule-copy"))
        if rule.verified != NEVER:
            day, who = self._day(rule.verified), rule.verified_by
            message = "rule-read-by" if who else "rule-read"
            parts.append(self.words.say(message, day=day, who=who))
        if rule.ask or rule.use == "W":
            parts.append(self.words.say("rule-ask"))
        return " ".join(parts)

    def _day(self, text: str) -> str:
        return self.words.period(text, "date")

    def _link(self, pointer: Pointer) -> Link:
        tongue, address = pointer.page(self.words.language)
        note = "" if tongue == self.words.language else self.words.say(f"rule-in-{tongue}")
        if pointer.verified == NEVER:
            note = "; ".join(filter(None, (note, self.words.say("rule-unread"))))
        return Link(self.words.say(pointer.name), address, note)

    def _pieces(
        self, written: Sequence[Written], questions: Mapping[str, Written]
    ) -> Iterator[Paper]:
        for piece in written:
            match piece.kind:
                case "rules":
                    yield from _by_office(map(self.rule, piece.rules))
                case "question":
                    yield self._question(piece)
                case "card":
                    yield self._card(piece, questions)
                case "grid":
                    yield self._grid(piece)
                case _:
                    yield self._words_only(piece)

    def _words_only(self, piece: Written) -> Paper:
        if piece.heading:
            return Heading(self.words.say(piece.heading), piece.level)
        if piece.lines:
            return Lines(piece.count, self.words.say(piece.lines))
        if piece.text:
            return Text(self.told(piece.text), piece.look)
        mark = "box" if piece.boxes else "dot"
        return Items(self._numbered(piece.boxes or piece.items), mark)

    def _numbered(self, prefix: str) -> tuple[str, ...]:
        found: list[str] = []
        while self.words.has(f"{prefix}-{len(found) + 1}"):
            found.append(self.words.say(f"{prefix}-{len(found) + 1}"))
        if not found:
            raise UsageProblem(f"messages {prefix}-…", "there is none", do=f"write {prefix}-1")
        return tuple(found)

    def _grid(self, piece: Written) -> Grid:
        head = self._numbered(piece.grid)
        empty = ("",) * (len(head) - 1)
        rows = [(self.words.say(name), *empty) for name in piece.rows]
        rows += [("", *empty)] * piece.blank
        return Grid(head, tuple(rows), tuple(piece.widths), tall=True)

    def _question(self, piece: Written) -> Question:
        said = tuple((c, self.words.say(f"{piece.question}-{c}")) for c in piece.choices)
        return Question(piece.question, self.words.say(piece.question), said, piece.many)

    def _card(self, piece: Written, questions: Mapping[str, Written]) -> Card:
        for name, choices in piece.when.items():
            known = questions[name].choices if name in questions else []
            if not {*choices} <= {*known}:
                raise UsageProblem(
                    f"form.yml card {piece.card}",
                    f"{name} has no such choice",
                    expected=", ".join(known) or "a question that is asked",
                )
        named = [
            ", ".join(self.words.say(f"{name}-{choice}") for choice in choices)
            for name, choices in piece.when.items()
        ]
        whom = self.words.say("widget-whom", whom="; ".join(named)) if named else ""
        inside = tuple(self._pieces(piece.pieces, questions))
        when = {name: tuple(choices) for name, choices in piece.when.items()}
        return Card(piece.card, self.words.say(f"card-{piece.card}"), when, whom, inside)


def _by_office(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Rules of one office in a row name it once; one that says nothing more is left out."""
    before: tuple[Link, ...] = ()
    for rule in rules:
        if rule.pointers != before:
            yield rule
        elif rule.statement:
            yield replace(rule, pointers=())
        before = rule.pointers
