"""Who may see a dataset now: terms, embargo, approval. What is not open is nowhere."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime

from storytable.data.contracts import Contract
from storytable.errors import DataProblem


def now() -> datetime:
    """The moment by which gates open; STORYTABLE_CLOCK (a moment with its time zone) moves it in
    rehearsals, for this process and the kernels it starts."""
    moved = os.environ.get("STORYTABLE_CLOCK", "")
    return moment(moved, "STORYTABLE_CLOCK") if moved else datetime.now(UTC)


def moment(text: str, where: str) -> datetime:
    """`2026-12-10T08:00-08:00` -> that moment; DataProblem without a time zone."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise DataProblem(
            where,
            f"{text!r} is not a moment",
            expected="a date, a time and a time zone, as in 2026-12-10T08:00-08:00",
        )
    return found


def closed_because(contract: Contract, at: datetime) -> str:
    """Why the whole dataset may not be seen: `terms`, `embargo`, or nothing where it may."""
    if contract.terms == "unknown":
        return "terms"
    gate = contract.gate
    if gate and gate.embargo and at < moment(gate.embargo, f"{contract.dataset} gate embargo"):
        return "embargo"
    return ""


def approved(contract: Contract, digests: Iterable[str]) -> list[str]:
    """The digests among these that may be seen: all, unless approval is needed."""
    gate = contract.gate
    return [d for d in digests if not (gate and gate.approval) or d in gate.approved]
