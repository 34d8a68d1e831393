"""The slides: twelve to eighteen, one thing each, with what to say and what to ask."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from storytable.publish.kit.cards import icon_array
from storytable.publish.kit.guide import clock
from storytable.publish.kit.pieces import picture, source, wide
from storytable.publish.sheets import Picture
from storytable.story.activities import Step
from storytable.story.drawings import drawn
from storytable.story.reveal import has_groups, only, steps
from storytable.story.workshop import Workshop

_LENGTH = 90
_STATIONS = 5


@dataclass(frozen=True)
class Slide:
    """A title, few lines, perhaps a picture, and notes for whoever speaks."""

    title: str
    lines: tuple[str, ...]
    notes: str
    picture: Picture | None = None
    small: str = ""


def slides(w: Workshop) -> list[Slide]:
    """All slides of the ninety-minute workshop, in the order of its minutes."""
    title = Slide(w.title, (w.place, *w.labels), "\n\n".join(w.several("guide-purpose")))
    shown = (_SHOWN[step.activity](w) for step in _steps(w) if step.activity in _SHOWN)
    return [title, *(slide for part in shown for slide in part)]


def _steps(w: Workshop) -> list[Step]:
    return w.plan.scripts[_LENGTH]


def _script(w: Workshop, activity: str) -> str:
    """What to say, then what to do."""
    name = f"activity-{activity}"
    return f"{w.say(name, 'say')}\n\n{w.say(name)}"


def _agenda(w: Workshop) -> Iterator[Slide]:
    script = _steps(w)
    lines = tuple(
        f"{when}  {w.say(f'activity-{step.activity}', 'name')}"
        for when, step in zip(clock(script), script, strict=True)
    )
    yield Slide(w.say("script-minutes", minutes=str(_LENGTH)), lines, _script(w, "welcome"))


def _norms(w: Workshop) -> Iterator[Slide]:
    lines = w.several("guide-norm")
    yield Slide(w.say("guide-norms-heading"), lines, _script(w, "norms"))


def _hundred(w: Workshop) -> Iterator[Slide]:
    name = w.say("activity-line-up", "name")
    guess = tuple(f"? {token.label}" for token in w.tokens)
    yield Slide(name, guess, _script(w, "line-up"))
    lines = tuple(f"{token.people}: {token.label}" for token in w.tokens)
    drawing = Picture(icon_array(w.tokens), "; ".join(lines))
    yield Slide(name, lines, _script(w, "line-up"), drawing)


def _predict(w: Workshop) -> Iterator[Slide]:
    plan = w.plan.predict
    block = w.block(plan.block)
    assert block.spec is not None
    period = w.period(block, plan.given)
    given = w.say("predict-known", period=period)
    svg = drawn(only(block.spec, period))
    drawing = Picture(svg, f"{block.title}. {given}")
    yield Slide(w.say("activity-predict", "name"), (given,), _script(w, "predict"), drawing)


def _reveal(w: Workshop) -> Iterator[Slide]:
    """The chart without words, then its axes, units and groups, and at last title and source."""
    block = w.block(w.plan.reveal)
    assert block.spec is not None
    asked = (w.say("slide-what-notice"), w.say("slide-what-wonder"))
    for name, spec in steps(block.spec).items():
        if name == "groups" and not has_groups(block.spec):
            continue
        drawing = Picture(drawn(spec), w.say(f"slide-{name}"))
        yield Slide(w.say("activity-reveal", "name"), asked, w.say(f"slide-{name}"), drawing)
    notes = f"{w.say('slide-title')}\n\n{' '.join(w.paragraphs(w.plan.reveal))}"
    said = w.paragraphs("headline")[:1]
    yield Slide(block.title, said, notes, picture(w, w.plan.reveal), source(w, block))


def _stations(w: Workshop) -> Iterator[Slide]:
    others = [name for name in w.plan.stations if name != w.plan.reveal]
    for name in others[:_STATIONS]:
        block = w.block(name)
        prompts = "\n".join(w.say(f"prompt-{p}") for p in ("notice", "fits", "missing"))
        notes = f"{' '.join(w.paragraphs(name))}\n\n{prompts}\n\n{w.address(name)}"
        lines = (w.say(f"poster-{name}"),)
        drawing = replace(picture(w, name), svg=wide(w, name))
        yield Slide(block.title, lines, notes, drawing, source(w, block))


def _missing(w: Workshop) -> Iterator[Slide]:
    lines = (w.say("prompt-missing"), *w.paragraphs("limits"))
    yield Slide(w.say("activity-missing", "name"), lines, _script(w, "missing"))


def _ask(w: Workshop) -> Iterator[Slide]:
    asked = w.say("activity-ask").partition("\n\n")[0]
    yield Slide(w.say("activity-ask", "name"), (asked,), _script(w, "ask"))


def _close(w: Workshop) -> Iterator[Slide]:
    yield Slide(w.say("slide-thanks"), (w.say("activity-close", "goal"),), _script(w, "close"))


_SHOWN: Mapping[str, Callable[[Workshop], Iterator[Slide]]] = {
    "welcome": _agenda,
    "norms": _norms,
    "predict": _predict,
    "reveal": _reveal,
    "line-up": _hundred,
    "walk": _stations,
    "missing": _missing,
    "ask": _ask,
    "close": _close,
}
