"""Thousands of seeded damages to real files: `python -m bench.mutations [SEEDS]` (6 if left out).

Needs STORYTABLE_REAL_DATA for the published files; the excerpts alone give fewer. Prints how many
were read right, how many refused, and every one that was neither; a traceback ends it.
"""

import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from storytable.workspace import Workspace
from tests.data import mutations
from tests.data.damaged import CASES, REAL, Reader, damage, wrong

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Runs all of them in one process, so that its peak of memory is that of the worst."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    reader = Reader(Workspace(ROOT, ROOT / ".storytable"))
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for path, change in CASES:
            before = reader.original(path)
            for seed in range(seeds) if before is not None else ():
                damaged = Path(folder) / path.name
                damaged.write_bytes(damage(path, change, seed))
                start = time.monotonic()
                after, refusal = reader.attempt(damaged)
                slowest = max(slowest, time.monotonic() - start)
                amiss = wrong(before or {}, after)
                kind = "refused" if refusal else "wrong" if amiss else "read right"
                if kind == "wrong" and change is mutations.cut_anywhere and len(amiss) == 1:
                    kind = "cut inside the very last value (out of reach)"
                if kind == "wrong" or (refusal and change in mutations.SAME):
                    print(path.name, change.__name__, seed, kind, amiss[:1], refusal)
                outcomes[kind] += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    print(f"{sum(outcomes.values()):,} mutations: {dict(outcomes)}")
    print(f"slowest {slowest:.1f} s, peak memory {peak} MB, real files: {bool(REAL)}")


if __name__ == "__main__":
    main()
