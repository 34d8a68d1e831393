"""Texts that differ by place ↔ dictionary-coded columns: all texts in one list, cells as indices.

Nothing is lost and nothing is added: `unweave` gives back every text letter by letter, and
`widgets/places.js` does the same in a page.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, groupby, zip_longest
from typing import Any

_HOLE = "\ue000"
_NAMES = ("\ue001", "\ue002", "\ue003")
_MARKS = re.compile("[\ue000-\ue003]")
_UNIT = re.compile(r'(?=<a class="n)|(?<=\},)(?=\{"address")|(?<=\r\n)')
_FILL = re.compile(r"(\d(?:[\d,.]*\d)?)")
_ALIKE = 3  # so many strings a form, or it is no form

Strand = str | tuple[tuple[int, ...], list[str], list[tuple[str, ...]]]
"""A text of all places, or for each place the number of its form (0 for none), and its fills."""


def weave(texts: Sequence[Mapping[str, str]], names: Sequence[tuple[str, ...]]) -> dict[str, Any]:
    """The texts of every place as JSON that packs small.

    `texts` holds the same names for every place; `names` the strings (up to three) that stand for
    the place in its own texts. Raises ValueError where a text holds one of the marks used here.
    """
    marked = [
        {name: _marked(text, mine) for name, text in place.items()}
        for place, mine in zip(texts, names, strict=True)
    ]
    woven = {name: list(_strands([place[name] for place in marked])) for name in texts[0]}
    every = {fill for strand in chain(*woven.values()) for fill in chain(*_fills_of(strand))}
    fills = {fill: at for at, fill in enumerate(sorted(every, key=_as_number))}
    lists: dict[str, dict[Any, int]] = {"texts": {}, "fills": fills, "columns": {}}
    coded = {name: [_coded(strand, lists) for strand in strands] for name, strands in woven.items()}
    return {"woven": coded, "names": [list(n) for n in names]} | {
        name: [list(entry) if name == "columns" else entry for entry in entries]
        for name, entries in lists.items()
    }


def is_woven(content: Any) -> bool:
    """Whether JSON is what `weave` has made."""
    parts = {"woven", "names", "texts", "fills", "columns"}
    return isinstance(content, dict) and content.keys() >= parts


def unweave(content: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The texts of each place by name, as they were given to `weave`."""
    for at, names in enumerate(content["names"]):
        yield {
            name: _named("".join(_piece(part, at, content) for part in parts), names)
            for name, parts in content["woven"].items()
        }


def _piece(part: Any, at: int, content: Mapping[str, Any]) -> str:
    texts, fills, columns = content["texts"], content["fills"], content["columns"]
    if isinstance(part, int):
        return str(texts[part])
    pattern, forms, *holes = part
    form = columns[pattern][at]
    if not form:
        return ""
    return _joined(texts[forms[form - 1]].split(_HOLE), [fills[columns[c][at]] for c in holes])


def _joined(literals: Iterable[str], fills: Iterable[str]) -> str:
    return "".join(chain.from_iterable(zip_longest(literals, fills, fillvalue="")))


def _marked(text: str, names: Sequence[str]) -> str:
    if _MARKS.search(text):
        raise ValueError("a text holds a character that stands for something else here")
    for mark, name in zip(_NAMES, names, strict=False):
        text = text.replace(name, mark)
    return text


def _named(text: str, names: Sequence[str]) -> str:
    for mark, name in zip(_NAMES, names, strict=False):
        text = text.replace(mark, name)
    return text


def _strands(texts: Sequence[str]) -> Iterator[Strand]:
    """One text of every place, unit by unit; places with as many units share their strands."""
    split = [_UNIT.split(text) for text in texts]
    found = [
        _strand([units[at] if len(units) == length else None for units in split])
        for length in dict.fromkeys(map(len, split))
        for at in range(length)
    ]
    for plain, strands in groupby(found, key=lambda strand: isinstance(strand, str)):
        if plain:
            yield "".join(map(str, strands))
        else:
            yield from strands


def _strand(units: Sequence[str | None]) -> Strand:
    known = dict.fromkeys(unit for unit in units if unit is not None)
    if len(known) == 1 and None not in units:
        return next(iter(known))
    kinds = {unit: tuple(_FILL.split(unit)[::2]) for unit in known}
    if len(set(kinds.values())) * _ALIKE > len(known):
        order = {unit: number for number, unit in enumerate(known, start=1)}
        return tuple(order[unit] if unit is not None else 0 for unit in units), list(known), []
    numbers = {kind: at for at, kind in enumerate(dict.fromkeys(kinds.values()), start=1)}
    pattern = tuple(numbers[kinds[unit]] if unit is not None else 0 for unit in units)
    return pattern, *_filled(units, list(numbers), pattern)


def _filled(
    units: Sequence[str | None], kinds: Iterable[tuple[str, ...]], pattern: Sequence[int]
) -> tuple[list[str], list[tuple[str, ...]]]:
    """The forms, with holes only for what differs among their places, and the columns of fills."""
    forms = []
    fills: list[list[str]] = [[] for _ in units]
    for kind, literals in enumerate(kinds, start=1):
        mine = {
            at: _FILL.split(unit)[1::2]
            for at, unit in enumerate(units)
            if unit is not None and pattern[at] == kind
        }
        differs = [len(set(column)) > 1 for column in zip(*mine.values(), strict=True)]
        first = next(iter(mine.values()))
        kept = (_HOLE if hole else fill for hole, fill in zip(differs, first, strict=True))
        forms.append(_joined(literals, kept))
        for at, run in mine.items():
            fills[at] = list(compress(run, differs))
    width = max(map(len, fills))
    padded = [fill + [""] * (width - len(fill)) for fill in fills]
    return forms, list(zip(*padded, strict=True))


def _as_number(fill: str) -> tuple[float, str]:
    """Neighbours in number stand side by side, so that they pack well."""
    digits = fill.replace(",", "")
    return (float(digits) if digits.count(".") < 2 and digits else -1.0, fill)


def _fills_of(strand: Strand) -> list[tuple[str, ...]]:
    return [] if isinstance(strand, str) else strand[2]


def _coded(strand: Strand, lists: Mapping[str, dict[Any, int]]) -> int | list[Any]:
    """A strand as indices into the lists, which grow as they must."""

    def index(name: str, entry: Any) -> int:
        return lists[name].setdefault(entry, len(lists[name]))

    if isinstance(strand, str):
        return index("texts", strand)
    pattern, forms, fills = strand
    columns = [index("columns", tuple(lists["fills"][f] for f in column)) for column in fills]
    return [index("columns", pattern), [index("texts", form) for form in forms], *columns]
