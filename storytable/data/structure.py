"""What anyone who subtracts would know about a dataset beside its numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

Key = tuple[str, str, str]  # measure, place, group: one figure of one period


@dataclass(frozen=True)
class Structure:
    """What an attacker knows about one dataset beside its numbers.

    `families`: family -> groups that together make up group "all" of a place.
    `parents`: place -> the place that contains it; all children of a parent are listed.
    `counts`: count -> the count it is part of; `rates`: percent -> (numerator, denominator).
    `additive`: count -> "yes" (over groups and places), "within place" (over groups), "no";
    a count that is not listed follows the count it is part of. `small`: the provider's range
    of small cells. `preference`: families in the order in which they are kept.
    `one_by_one`: we hide what a publisher printed, and hide no more than must be.
    `any_size`: groups which the provider also hides when they are not small.
    """

    families: Mapping[str, tuple[str, ...]]
    parents: Mapping[str, str]
    counts: Mapping[str, str | None]
    rates: Mapping[str, tuple[str, str]]
    additive: Mapping[str, str]
    small: tuple[int, int] = (0, 10)
    preference: tuple[str, ...] = ()
    any_size: tuple[str, ...] = ()
    one_by_one: bool = False
