"""Turns: so many at a time, the rest in order, and no queue without end."""

import asyncio

import pytest

from storytable.hub.turns import Busy, Turns
from tests.story.forked.kernels import awaited


@awaited
async def test_so_many_run_at_once_and_the_others_follow_in_order() -> None:
    turns, done, together = Turns(2), [], 0

    async def work(number: int) -> None:
        nonlocal together
        async with turns.turn():
            together = max(together, turns.running)
            await asyncio.sleep(0.01)
            done.append(number)

    await asyncio.gather(*map(work, range(7)))
    assert done == list(range(7))
    assert together == 2
    assert (turns.running, turns.waiting, turns.ahead) == (0, 0, 0)


@awaited
async def test_a_reader_is_told_how_many_are_before_them() -> None:
    turns = Turns(1)
    assert turns.ahead == 0
    async with turns.turn():
        assert turns.ahead == 1
        second = asyncio.ensure_future(turns.turn().__aenter__())
        await asyncio.sleep(0)
        assert turns.ahead == 2
        second.cancel()
        await asyncio.gather(second, return_exceptions=True)
        assert turns.ahead == 1, "somebody who has left still stands in the queue"


@awaited
async def test_a_turn_is_given_back_where_the_work_fails() -> None:
    turns = Turns(1)
    with pytest.raises(ZeroDivisionError):
        async with turns.turn():
            print(1 / 0)
    async with asyncio.timeout(1), turns.turn():
        assert turns.running == 1


@awaited
async def test_a_queue_of_hundreds_is_told_that_the_hub_is_busy() -> None:
    turns = Turns(1)
    async with turns.turn():
        waiting = [asyncio.ensure_future(turns.turn().__aenter__()) for _ in range(300)]
        await asyncio.sleep(0.01)
        with pytest.raises(Busy, match="try again in a minute"):
            await turns.turn().__aenter__()
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


@awaited
async def test_what_can_wait_waits_until_nobody_has_executed_for_a_second() -> None:
    turns, loop = Turns(1), asyncio.get_running_loop()
    async with turns.turn():
        waiting = asyncio.ensure_future(turns.quiet())
        await asyncio.sleep(1.5)
        assert not waiting.done()
    begin = loop.time()
    await waiting
    assert loop.time() - begin >= 0.8
