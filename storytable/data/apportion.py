"""Shares of a whole as a hundred people, by the largest remainder.

The part nobody can see (hidden, or not in the file) is people too, and gets its own.
"""

from collections.abc import Sequence
from fractions import Fraction

from storytable.errors import UsageProblem

HUNDRED = 100


def hundred(shares: Sequence[float | None]) -> tuple[list[int], int]:
    """How many of a hundred each share of a whole, in percent, stands for; and the unseen rest.

    A share that is not known is None and gets nobody of its own: its people are among the rest.
    Whole people are given first, then one each to the largest remainders; of equal ones, the
    first. Raises UsageProblem where the shares are not parts of one whole: one is negative, or
    they add up to more than 100.5 percent (a publisher's rounding).
    """
    exact = [Fraction(str(share)) for share in shares if share is not None]
    if any(share < 0 for share in exact) or sum(exact) > Fraction(201, 2):
        raise UsageProblem(
            "a hundred people",
            f"these shares are not parts of one whole ({', '.join(map(str, shares))})",
            do="choose figures that share one denominator and do not overlap",
        )
    rest = max(Fraction(0), HUNDRED - sum(exact))
    quotas = [Fraction(str(share)) if share is not None else Fraction(0) for share in shares]
    scale = Fraction(HUNDRED) / sum([*quotas, rest])
    quotas = [quota * scale for quota in (*quotas, rest)]
    people = [int(quota) for quota in quotas]
    order = sorted(range(len(quotas)), key=lambda i: (people[i] - quotas[i], i))
    for i in order[: HUNDRED - sum(people)]:
        people[i] += 1
    return people[:-1], people[-1]
