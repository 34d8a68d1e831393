"""Charts drawn by other processes are the charts drawn here, also when such a process dies."""

import multiprocessing
from collections.abc import Callable

from storytable.story.drawers import drawers
from storytable.story.drawings import draw
from storytable.story.editions import Edition


def test_drawn_elsewhere_a_chart_is_the_same(edition_of: Callable[..., Edition]) -> None:
    blocks = edition_of("kentucky-graduates", "ky:275").blocks
    here = draw(blocks)
    assert len(here) == 3
    with drawers(2) as draw_elsewhere:
        assert draw_elsewhere(blocks) == here
        assert len(multiprocessing.active_children()) >= 1
    with drawers(1) as draw_here:
        assert draw_here is draw


def test_a_drawing_process_that_dies_costs_nothing(edition_of: Callable[..., Edition]) -> None:
    blocks = edition_of("kentucky-graduates", "ky:275").blocks
    with drawers(2) as draw_elsewhere:
        draw_elsewhere(blocks)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert draw_elsewhere(blocks) == draw(blocks)
        assert draw_elsewhere(blocks) == draw(blocks)
