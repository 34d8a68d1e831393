"""The data points a state names or its agencies publish, each with what is public of it.

A point is public where a contract of ours reads it; else its status is the one a person has
found and written down. The table holds names of figures, never a figure.
"""

import csv
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal, get_args

from storytable.errors import DataProblem

FOLDER, FILE, HELD = "c2c", "p20w_data_points.csv", "held.csv"
Stage = Literal["early", "school", "college", "aid", "work", "family", "path"]
STAGES: tuple[Stage, ...] = get_args(Stage)


class Status(StrEnum):
    """What a reader can get of a point today."""

    PUBLIC = "public_aggregate"
    NOT_SEEN = "public_not_seen"
    ON_REQUEST = "on_request"
    NOT_FOUND = "not_found"


class Kind(StrEnum):
    """Who names the point: the state system's list comes first and is never mixed with others."""

    LISTED = "p20w_list"
    DESCRIBED = "c2c_element_description"
    SYSTEM = "c2c_published_measure"
    PROVIDER = "provider_published"
    COLLECTED = "provider_collected"


@dataclass(frozen=True)
class Point:
    """One data point. `held` names our measures or datasets that carry it; `note` is the id of a
    remark, or empty; `name` is what its publisher calls it."""

    id: str
    provider: str
    stage: Stage
    name: str
    source: str
    evidence: str
    declared: Status
    kind: Kind
    note: str
    held: tuple[str, ...]

    @property
    def status(self) -> Status:
        """Public where we hold it; else as declared."""
        return Status.PUBLIC if self.held else self.declared


def read_points(samples: Path, known: Collection[str]) -> tuple[Point, ...]:
    """Every point in the order of its file; `known` are the measures and datasets of the house.

    No file, no points. DataProblem with file and line for a row that says what cannot be.
    """
    path = samples / FOLDER / FILE
    if not path.exists():
        return ()
    held = read_held(samples)
    points: dict[str, Point] = {}
    for number, row in _rows(path):
        point = _point(row, f"{path} line {number}", held, known)
        if point.id in points:
            raise DataProblem(f"{path} line {number}", f"point {point.id!r} stands here twice")
        points[point.id] = point
    lost = sorted(held.keys() - points.keys())
    if lost:
        raise DataProblem(str(path.with_name(HELD)), f"no such point: {', '.join(lost)}")
    return tuple(points.values())


def read_held(samples: Path) -> dict[str, tuple[str, ...]]:
    """Point → names of our measures or datasets that carry it, as a person has written down."""
    path = samples / FOLDER / HELD
    if not path.exists():
        return {}
    return {row.get("id", ""): tuple(row.get("held", "").split()) for _, row in _rows(path)}


def _rows(path: Path) -> Iterable[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from enumerate(csv.DictReader(file), start=2)


def _point(
    row: Mapping[str, str], where: str, held: Mapping[str, tuple[str, ...]], known: Collection[str]
) -> Point:
    stage = next((stage for stage in STAGES if stage == row.get("stage")), None)
    try:
        if stage is None:
            raise ValueError(f"{row.get('stage')!r} is not a stage")
        return Point(
            row["id"],
            row["provider"],
            stage,
            name=row["official_name"],
            source=row["public_source"],
            evidence=row["evidence_address"],
            declared=Status(row["availability"]),
            kind=Kind(row["kind"]),
            note=row["note"],
            held=tuple(name for name in held.get(row["id"], ()) if name in known),
        )
    except (KeyError, ValueError) as problem:
        raise DataProblem(
            where,
            f"this row is not a data point ({problem})",
            expected=f"a stage of {', '.join(STAGES)}; a status of {', '.join(Status)}; "
            f"a kind of {', '.join(Kind)}",
        ) from problem


def counted(points: Iterable[Point]) -> dict[Status, int]:
    """How many points have each status, in the order of the statuses."""
    found = Counter(point.status for point in points)
    return {status: found[status] for status in Status if found[status]}
