"""Draw it before you see it: a chart with one point, and the chart itself for a clear film."""

from typing import Any

from storytable.publish.kit.forms import predict_questions
from storytable.publish.kit.pieces import frame
from storytable.publish.sheets import Items, plain
from storytable.story.drawings import drawn
from storytable.story.reveal import only, without_bands
from storytable.story.workshop import Workshop


def predict_sheet(w: Workshop, paper: str) -> dict[str, Any]:
    """The axes with the point of one period, and the steps."""
    block = w.block(w.plan.predict.block)
    assert block.spec is not None
    period = w.period(block, w.plan.predict.given)
    svg = drawn(only(block.spec, period))
    given = w.say("predict-known", period=period)
    steps = Items(w.several("predict-steps"), "number")
    return {
        **frame(w, "predict-sheet", paper),
        "svg": svg,
        "alt": f"{block.title}. {given}",
        "lead": f"{block.title} · {w.place}. {w.say('predict-lead')} {given}",
        "steps": plain([steps]),
        "questions": predict_questions(w),
    }


def predict_overlay(w: Workshop, paper: str) -> dict[str, Any]:
    """The whole chart at the same place of the page."""
    name = w.plan.predict.block
    block = w.block(name)
    assert block.spec is not None
    return {
        **frame(w, "predict-overlay", paper),
        "svg": drawn(without_bands(block.spec)),
        "alt": block.alt,
        "lead": f"{block.title} · {w.place}. {w.say('overlay-lead')}",
        "steps": [],
        "questions": [],
    }
