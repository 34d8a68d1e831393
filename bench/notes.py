"""Whether the review loses a note: writers killed at random, and writers who all edit one thing.

    python -m bench.notes [POSTS]

Prints what was acknowledged, lost, doubled and torn, and how fast one and eight writers are.
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.review.rooms import (
    EDITOR,
    TEXT,
    a_note,
    a_store,
    content,
    from_journal,
    post_under_fire,
    start,
)

WRITERS, EDITS = 8, 500


def main() -> None:
    """Prints three lines."""
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for measure in (one_writer, killed_writers, one_counter):
        with tempfile.TemporaryDirectory() as folder:
            print(measure(Path(folder), posts), flush=True)


def one_writer(folder: Path, _posts: int) -> str:
    """Notes a second of one process, each on the disk before the next."""
    with a_store(folder) as store:
        times = []
        for number in range(1000):
            begun = time.perf_counter()
            store.add_note(a_note(number, TEXT))
            times.append(1000 * (time.perf_counter() - begun))
    times.sort()
    middle, high = times[500], times[990]
    return f"one writer: {1e6 / sum(times):.0f} notes/s, p50 {middle:.1f} ms, p99 {high:.1f} ms"


def killed_writers(folder: Path, posts: int) -> str:
    """Every acknowledged note once, none torn, journal and tables alike."""
    with a_store(folder) as store:
        names, kills = post_under_fire(folder, posts, writers=4, seed=posts)
        kept = store.notes("spring")
        found = [k.note.id for k in kept]
        torn = sum(k.note.text != TEXT for k in kept)
        begun = time.perf_counter()
        alike = content(store) == from_journal(store, folder / "again")
        seconds = time.perf_counter() - begun
    return (
        f"killed writers: {len(set(names))} acknowledged, {kills} kills, "
        f"{len(set(names) - set(found))} lost, {len(found) - len(set(found))} doubled, "
        f"{torn} torn, {len(set(found) - set(names))} not acknowledged; journal and tables "
        f"{'alike' if alike else 'DIFFER'}, restored in {seconds:.1f} s"
    )


def one_counter(folder: Path, _posts: int) -> str:
    """Edits of one value by several processes, each of which reads before it writes."""
    with a_store(folder) as store:
        begun = time.perf_counter()
        writers = [start(EDITOR, folder, EDITS) for _ in range(WRITERS)]
        errors = sum(writer.wait() != 0 for writer in writers)
        seconds = time.perf_counter() - begun
        count = int(store.rounds()[0].promise)
    return (
        f"one counter: {count} of {WRITERS * EDITS} edits, {errors} errors, "
        f"{count / seconds:.0f} edits/s, the start of {WRITERS} processes included"
    )


if __name__ == "__main__":
    main()
