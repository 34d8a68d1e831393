"""The least and largest value of each withheld count of a block, by linear programs."""

import math

import highspy
import numpy as np
from highspy import _core

from storytable.data.equations import EPS, Row, System, make_small, unbind
from storytable.data.figures import INF
from storytable.data.structure import Key
from storytable.errors import DisclosureProblem

DUAL, PRIMAL = 1, 4  # strategies of the simplex method, as HiGHS numbers them
_LARGE = 2000  # rows; below, looking for what can be left out costs more than it saves
WEIGHTS = {"parent": 1.0, "rate": 10.0, "small": 100.0, "family": 1000.0, "part": 1000.0}
Ends = tuple[float, float, frozenset[Key]]  # the least, the largest, the cells that bind them
Solved = dict[tuple[object, ...], dict[Key, Ends] | None]  # blocks solved before, by all they hold


def blocks_of(
    system: System, keys: list[Key], rows: list[Row]
) -> list[tuple[list[Key], list[Row]]]:
    """The unknowns and rows that can tell anything of each other, where one is a target."""
    root = {key: key for key in keys if system.is_free(key)}
    ties = [(row, [key for key in row.terms if key in root]) for row in rows]
    for _, tied in ties:
        for key in tied:
            root[_find(root, key)] = _find(root, tied[0])
    blocks: dict[Key, tuple[list[Key], list[Row]]] = {
        _find(root, key): ([], []) for key in system.targets if key in root
    }
    for key in root:
        if _find(root, key) in blocks:
            blocks[_find(root, key)][0].append(key)
    for row, tied in ties:
        if tied and _find(root, tied[0]) in blocks:
            blocks[_find(root, tied[0])][1].append(row)
    return list(blocks.values())


def _find(root: dict[Key, Key], key: Key) -> Key:
    """The figure that stands for all those tied to `key`."""
    while root[key] != key:
        root[key] = key = root[root[key]]
    return key


def solve_once(
    system: System, keys: list[Key], rows: list[Row], solved: Solved
) -> dict[Key, Ends] | None:
    """`solve`, unless the very same block has been solved before: hiding a cell changes one block,
    and a release has thousands."""
    inside = set(keys)
    fixed = {k for row in rows for k in row.terms if k not in inside}
    sign = (
        tuple((k, system.range(k), system.why.get(k)) for k in (*keys, *sorted(fixed))),
        tuple((row.kind, tuple(row.terms.items()), row.low, row.high, row.source) for row in rows),
        tuple(key for key in system.targets if key in inside),
    )
    if sign not in solved:
        solved[sign] = solve(system, keys, rows)
    return solved[sign]


def solve(system: System, keys: list[Key], rows: list[Row]) -> dict[Key, Ends] | None:
    """For every target of a block its least and largest whole number and the cells that bind it;
    None where the rows contradict each other."""
    at = {key: i for i, key in enumerate(keys)}
    targets = [key for key in system.targets if key in at]
    low, high = np.array([system.range(key) for key in keys]).T
    program = _program(keys, rows, system, slack=False)
    least, most = np.full(len(keys), INF), np.full(len(keys), -INF)
    because: dict[Key, set[Key]] = {key: set() for key in targets}
    far = np.array([at[key] for key in targets], dtype=np.int32)
    for sign, edge, reached in ((1.0, low, least), (-1.0, high, most)):
        for together in (True, True, True, False):
            open_ends = far[np.abs(edge[far] - reached[far]) > EPS]  # touched by no solution yet
            for goal in [open_ends] if together and len(open_ends) > 2 else open_ends[:, None]:
                if len(goal) == 1 and abs(edge[goal[0]] - reached[goal[0]]) <= EPS:
                    continue
                solution = _run(program, goal, sign)
                if solution is None:
                    return None
                if len(goal) == 1:
                    because[keys[goal[0]]] |= _binding(system, keys, rows, solution)
                values = np.array(solution.col_value)
                np.minimum(least, values, out=least)
                np.maximum(most, values, out=most)
            if len(open_ends) <= 2:
                break
    ends = {key: (least[at[key]], most[at[key]]) for key in targets}
    return {
        key: (float(math.ceil(low - EPS)), float(math.floor(high + EPS)), frozenset(because[key]))
        for key, (low, high) in ends.items()
    }


def _run(program: _core._Highs, columns: np.ndarray, sign: float) -> highspy.HighsSolution | None:
    """The solution in which the sum of the columns is least, or largest with sign -1;
    None where there is no solution at all."""
    costs = np.zeros(program.getNumCol())
    costs[columns] = sign
    program.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
    for strategy in (PRIMAL, DUAL):  # from the last solution; in numerical trouble, from none
        program.setOptionValue("simplex_strategy", strategy)
        program.run()
        status = program.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return program.getSolution()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        program.clearSolver()
    raise DisclosureProblem("attack", "the solver gave no answer", do="report this as a fault")


def _program(keys: list[Key], rows: list[Row], system: System, *, slack: bool) -> _core._Highs:
    """The linear program of a block; with `slack`, every row and soft bound may be broken at
    a price, and the cost is what must be given up."""
    at = {key: i for i, key in enumerate(keys)}
    hard = [(system.low[k], system.high[k]) if slack else system.range(k) for k in keys]
    if slack:
        rows = rows + [
            Row(system.soft[k][0], {k: 1.0}, *system.range(k)) for k in keys if k in system.soft
        ]
    starts, index, value, lows, highs = [0], [], [], [], []
    for i, row in enumerate(rows):
        fixed = sum(f * system.range(k)[0] for k, f in row.terms.items() if k not in at)
        index += [at[k] for k in row.terms if k in at]
        value += [f for k, f in row.terms.items() if k in at]
        if slack:
            index += [len(keys) + 2 * i, len(keys) + 2 * i + 1]
            value += [1.0, -1.0]
        starts.append(len(index))
        lows.append(row.low - fixed)
        highs.append(row.high - fixed)
    return _highs(
        hard,
        [WEIGHTS[row.kind] for row in rows for _ in (0, 1)] if slack else [],
        np.array(lows),
        np.array(highs),
        starts,
        index,
        value,
    )


def _highs(
    hard: list[tuple[float, float]],
    prices: list[float],
    lows: np.ndarray,
    highs: np.ndarray,
    starts: list[int],
    index: list[int],
    value: list[float],
) -> _core._Highs:
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(hard) + len(prices), len(lows)
    model.col_cost_ = np.array([0.0] * len(hard) + prices)
    model.col_lower_ = np.array([low for low, _ in hard] + [0.0] * len(prices))
    model.col_upper_ = np.array([high for _, high in hard] + [INF] * len(prices))
    model.row_lower_, model.row_upper_ = lows, highs
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = np.array(starts, dtype=np.int32)
    model.a_matrix_.index_ = np.array(index, dtype=np.int32)
    model.a_matrix_.value_ = np.array(value, dtype=float)
    program = _core._Highs()  # the public class prints a banner before it can be told not to
    for name, choice in (
        ("output_flag", False),
        ("threads", 1),
        ("presolve", "on" if len(lows) > _LARGE else "off"),
        ("solver", "simplex"),
    ):
        program.setOptionValue(name, choice)
    program.passModel(model)
    return program


def _binding(
    system: System, keys: list[Key], rows: list[Row], solution: highspy.HighsSolution
) -> set[Key]:
    """The shown cells that keep the count from going further: those with a price."""
    cells: set[Key] = set()
    for row, price in zip(rows, solution.row_dual, strict=True):
        if abs(price) > EPS:
            cells.update(row.source)
            for key in row.terms:
                cells.update(() if system.is_free(key) else system.why.get(key, ()))
    for key, price in zip(keys, solution.col_dual, strict=True):
        if abs(price) > EPS:
            cells.update(system.why.get(key, ()))
    return cells


def give_up(
    system: System, keys: list[Key], rows: list[Row], small: float
) -> tuple[list[Key], list[Row]]:
    """The unknowns and rows of a block without the cheapest knowledge that contradicts the rest;
    an absent figure in a contradicted sum first becomes small instead of zero."""
    program = _program(keys, rows, system, slack=True)
    program.run()
    slack = np.array(program.getSolution().col_value)[len(keys) :].reshape(-1, 2).sum(axis=1)
    soft = [key for key in keys if key in system.soft]
    lost = [i for i in range(len(rows)) if slack[i] > EPS]
    unsure = [key for key, gap in zip(soft, slack[len(rows) :], strict=True) if gap > EPS]
    if not lost and not unsure:
        cheapest = min((row.kind for row in rows), key=WEIGHTS.__getitem__)
        lost = [i for i, row in enumerate(rows) if row.kind == cheapest]
    zeros = {
        i: [k for k in rows[i].terms if k in system.absent and not system.high[k]] for i in lost
    }
    unknown = dict.fromkeys(key for i in lost for key in zeros[i])
    make_small(system, unknown, small)
    unbind(system, unsure)
    dropped = dict.fromkeys(rows[i].doubt() for i in lost if not zeros[i])
    system.given_up.update(dropped)
    return [*keys, *unknown], [row for row in rows if row.doubt() not in dropped]
