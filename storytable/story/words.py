"""All words a reader meets, by message id and language; numbers as the language writes them.

A missing message or placeholder is an error, never a silent fallback to another language.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, get_month_names
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentSerializer, ast

from storytable.data.cells import Cell, State
from storytable.data.places import Place
from storytable.errors import DataProblem, UsageProblem

OWN = Path(__file__).parent.parent / "words"


@cache
def languages() -> list[str]:
    """The languages Storytable itself speaks, English first."""
    return sorted((p.stem for p in OWN.glob("*.ftl")), key=lambda name: (name != "en", name))


def language_name(language: str) -> str:
    """What a language calls itself."""
    return read_words(language, []).say("language-name")


@dataclass(frozen=True)
class Words:
    """The messages of one language from several files, later files after earlier ones."""

    language: str
    bundle: FluentBundle
    locale: Locale

    def say(self, message: str, attribute: str = "", **values: str) -> str:
        """The message with its placeholders filled; DataProblem when either is missing."""
        name = f"{message}.{attribute}" if attribute else message
        pattern = self._pattern(message, attribute)
        if pattern is None:
            raise DataProblem(
                f"{self.language}.ftl {name}",
                "this message is missing",
                do="write it beside the others",
            )
        text, problems = self.bundle.format_pattern(pattern, values)
        if problems:
            raise DataProblem(
                f"{self.language}.ftl {name}",
                f"{problems[0]}",
                do="use only the placeholders the sentence is given",
            )
        return str(text)

    def has(self, message: str, attribute: str = "") -> bool:
        """Whether there is such a message (or attribute of it)."""
        return self._pattern(message, attribute) is not None

    def _pattern(self, message: str, attribute: str) -> Any:
        if not self.bundle.has_message(message):
            return None
        found = self.bundle.get_message(message)
        return found.attributes.get(attribute) if attribute else found.value

    def place(self, place: Place) -> str:
        """`Fresno County`, `condado de Fresno`."""
        return self.say(f"place-{place.level}", name=place.name)

    def group(self, group: str) -> str:
        """The name of a group of people."""
        return self.say("group-" + group.replace(".", "-").replace("_", "-"))

    def measure(self, measure: str) -> str:
        """The name of a measure, without its population."""
        return self.say("measure-" + measure.replace(".", "-").replace("_", "-"))

    def period(self, period: str, kind: str) -> str:
        """`2019-20`, `Jan 2019`, `2020`, as the language writes it."""
        year, *rest = period.split("-")
        if kind == "month":
            names = get_month_names("abbreviated", context="format", locale=self.locale)
            return f"{names[int(rest[0])]} {year}"
        if kind == "date":
            day = date(int(year), *map(int, rest))
            return format_date(day, format="long", locale=self.locale)
        return period.replace("--", "–")

    def number(self, value: float, *, unit: str, decimals: int) -> str:
        """The number in its unit: `84.2%`, `8,843`, `1.3 points`."""
        exact = Decimal(str(value))
        digits = "#,##0" + ("." + "0" * decimals if decimals else "")
        if unit == "percent":
            pattern = self.locale.percent_formats[None].pattern.replace("#,##0", digits)
            return format_percent(exact / 100, format=pattern, locale=self.locale)
        text = format_decimal(exact, format=digits, locale=self.locale)
        return self.say(f"unit-{unit}", number=text) if unit in ("points", "dollars") else text

    def range_of(self, cell: Cell) -> str:
        """The bounds between which a figure is known to be, short: `18.7% – 24.7%`; or empty."""
        if cell.state is not State.BOUNDED or cell.low is None or cell.high is None:
            return ""
        bounds = (cell.low, cell.high)
        return " – ".join(self.number(v, unit=cell.unit, decimals=cell.decimals) for v in bounds)

    def figure(self, cell: Cell) -> str:
        """A cell in a few words, in every state."""
        if cell.state is State.PUBLISHED:
            return self.number(cell.number(), unit=cell.unit, decimals=cell.decimals)
        if cell.state is State.BOUNDED and cell.low is not None and cell.high is not None:
            low, high = (
                self.number(v, unit=cell.unit, decimals=cell.decimals)
                for v in (cell.low, cell.high)
            )
            if cell.estimate is None:
                return self.say("figure-bounded", low=low, high=high)
            estimate = self.number(cell.estimate, unit=cell.unit, decimals=cell.decimals)
            return self.say("figure-estimate", estimate=estimate, low=low, high=high)
        return self.say(f"figure-{cell.state}")


def read_words(language: str, folders: Iterable[Path]) -> Words:
    """Storytable's own words and those in `folders`, in one language."""
    if language not in languages():
        raise UsageProblem(
            f"language {language!r}",
            "Storytable does not speak this language",
            expected="one of " + ", ".join(languages()),
        )
    paths = [OWN / f"{language}.ftl", *(folder / f"{language}.ftl" for folder in folders)]
    return _read(language, tuple(paths), tuple(p.stat().st_mtime_ns for p in paths if p.exists()))


@cache
def _read(language: str, paths: tuple[Path, ...], _times: tuple[int, ...]) -> Words:
    text = "\n".join(path.read_text("utf-8") for path in paths if path.exists())
    locale = Locale.parse(_locale(text, language), sep="-")
    bundle = FluentBundle([str(locale).replace("_", "-")], use_isolating=False)
    for path in paths:
        if not path.exists():
            raise DataProblem(
                str(path),
                f"the words in {language} are missing",
                do=f"write them beside {path.with_name('en.ftl')}",
            )
        bundle.add_resource(_resource(path, path.stat().st_mtime_ns))
    return Words(language, bundle, locale)


def templates(language: str, folder: Path, begins: tuple[str, ...] = ("",)) -> dict[str, str]:
    """The messages of one file whose names begin so, for scripts that fill their places:
    `{ $name }` as `{name}`."""
    words = read_words(language, [folder])
    found = {}
    path = folder / f"{language}.ftl"
    for entry in _resource(path, path.stat().st_mtime_ns).body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith(begins):
            names = re.findall(r"\{ \$(\w+) \}", words_of(entry))
            found[entry.id.name] = words.say(entry.id.name, **{n: f"{{{n}}}" for n in names})
    return found


def words_of(message: ast.Message) -> str:
    """A message as it stands in its file."""
    return FluentSerializer().serialize_entry(message)


@cache
def _resource(path: Path, _time: int) -> ast.Resource:
    return FluentResource(path.read_text("utf-8"))


def _locale(text: str, language: str) -> str:
    for line in text.splitlines():
        if line.startswith("locale ="):
            return line.partition("=")[2].strip()
    return language


def direction(change: float) -> str:
    """`up`, `down` or `same`: what a sentence selects its verb by."""
    return "same" if change == 0 else "up" if change > 0 else "down"
