"""Thousands of seeded damages to real files: `python bench/mutations.py [SEEDS]` (6 if left out).

Needs STORYTABLE_REAL_DATA for the published files; the excerpts alone give fewer. Prints how many
were read right, how many refused, and every one that was neither.
"""

import random
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from storytable.workspace import Workspace  # noqa: E402
from tests.data import mutations  # noqa: E402
from tests.data.test_mutations import BOOKS, NAMED, REAL, TEXTS, Reader, _same, as_utf_8  # noqa: E402


def damage(path: Path, change: mutations.Mutation, seed: int) -> bytes:
    """The bytes of a file after a mutation; a packed one is unpacked first."""
    dice = random.Random(f"{seed} {path.name} {change.__name__}")
    return change(as_utf_8(path.read_bytes()), dice)


def main() -> None:
    """Runs all of them in one process, so that its peak of memory is that of the worst."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    reader = Reader(Workspace(ROOT, ROOT / ".storytable"))
    cases = [(p, c) for p in TEXTS for c in mutations.TEXT]
    cases += [(p, c) for p in BOOKS for c in mutations.BOOK]
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for path, change in cases:
            before = reader.original(path)
            for seed in range(seeds) if before is not None else ():
                damaged = Path(folder) / path.name
                damaged.write_bytes(damage(path, change, seed))
                start = time.monotonic()
                try:
                    after, refusal = reader.attempt(damaged)
                except Exception as problem:  # noqa: BLE001 - this is what is looked for
                    outcomes["traceback"] += 1
                    print(path.name, change.__name__, seed, repr(problem))
                    continue
                slowest = max(slowest, time.monotonic() - start)
                wrong = [k for k, said in after.items() if not _same((before or {}).get(k), said)]
                wrong = [k for k in wrong if k in (before or {}) or not NAMED.match(k[1])]
                kind = "refused" if refusal else "wrong" if wrong else "read right"
                if kind == "wrong" and change is mutations.cut_anywhere and len(wrong) == 1:
                    kind = "cut inside the very last value (out of reach)"
                if kind == "wrong" or (refusal and change in mutations.SAME):
                    print(path.name, change.__name__, seed, kind, wrong[:1], refusal)
                outcomes[kind] += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    print(f"{sum(outcomes.values()):,} mutations: {dict(outcomes)}")
    print(f"slowest {slowest:.1f} s, peak memory {peak} MB, real files: {bool(REAL)}")


if __name__ == "__main__":
    main()
