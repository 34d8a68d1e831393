"""A workshop kit, made, attacked as a whole, and kept only if it gives nothing away."""

import shutil
from pathlib import Path

from storytable.checks import disclosure
from storytable.data.releases import Release
from storytable.publish import atlas, html
from storytable.publish.files import files_beside
from storytable.publish.kit import box
from storytable.publish.kit.community import Said
from storytable.publish.kit.twins import Tool
from storytable.review import acts
from storytable.review.public import public
from storytable.review.standing import stand
from storytable.review.store import Store
from storytable.story.batch import Job, make
from storytable.story.editions import Edition, read_edition
from storytable.story.stories import Story, check_view, read_stories
from storytable.story.words import OWN, read_words
from storytable.story.workshop import Workshop, open_workshop
from storytable.workspace import Workspace, make_folder


def write_kit(
    workspace: Workspace,
    story: Story,
    release: Release,
    *,
    place: str,
    tongues: tuple[str, ...],
    paper: str,
    link: str,
    folder: Path,
    store: Store,
) -> Path:
    """The kit below `folder`, with what people have said in the `store`.

    Raises DisclosureProblem where the whole kit would give a figure away.
    """
    workshops, stories = [], {}
    for tongue in tongues:
        own = _edition(workspace, story, release, place=place, tongue=tongue)
        edition = read_edition(own / "edition.json")
        workshop = open_workshop(workspace, edition, story, release)
        workshops.append(workshop)
        stories[tongue] = atlas.write(
            edition,
            workspace=workspace,
            story=story,
            release=release,
            charts=workshop.plan.stations,
        )
    name = f"{story.story}-{place.replace(':', '-')}-{'-'.join(tongues)}"
    target = make_folder(folder) / name
    said = {w.language: said_in(store, w) for w in workshops}
    tools = {
        tongue: _tools(workspace, story, release, place=place, tongue=tongue) for tongue in tongues
    }
    written = box.write(
        workshops, target, paper=paper, link=link, stories=stories, said=said, tools=tools
    )
    refuse_leaks(release, written)
    return written


def said_in(store: Store, w: Workshop) -> tuple[Said, ...]:
    """The public notes about a story and place as they stand in this edition, in its words."""
    given = acts.round_about(store, w.story.story, w.edition.view.place)
    if given is None or given.state == "draft":
        return ()
    words = read_words(w.language, [OWN / "review"])
    shown = public(store, given.id)
    stands = stand(shown.notes, w.edition, store.placements(given.id))
    answers: dict[str, list[str]] = {}
    for response in shown.responses:
        told = f"{words.say(f'answer-{response.answer}')}. {response.text}".strip()
        for note in response.notes:
            answers.setdefault(note, []).append(told)
    return tuple(
        Said(
            kept.number,
            stands[kept.note.id][0].address.partition("/")[0].partition("#")[2],
            words.say("notes-replied" if kept.note.replies_to else f"kind-{kept.note.kind}"),
            stands[kept.note.id][0].now,
            kept.note.text,
            tuple(answers.get(kept.note.id, ())),
        )
        for kept in shown.notes
    )


def refuse_leaks(release: Release, written: Path) -> None:
    """Attacks the whole kit; takes it away and raises DisclosureProblem where one gives way.

    A kit that tells nothing but figures of the release tells a selection of what is safe together:
    only one that tells another has to be attacked.
    """
    if disclosure.tells_only(release, [written]):
        return
    found = disclosure.audit(release, [written])
    if found.printed or found.narrow:
        shutil.rmtree(written)
        written.with_name(written.name + ".zip").unlink()
        raise disclosure.refusal(found)


def _tools(
    workspace: Workspace, story: Story, release: Release, *, place: str, tongue: str
) -> list[Tool]:
    """The sheets a story leads to, for its place where they are made for places."""
    known, made = read_stories(workspace), []
    for tool in (known[name] for name in story.leads_to if name in known):
        if tool.kind != "tool" or tongue not in tool.languages:
            continue
        there = {found.code for found in tool.places(release.places)}
        at = place if place in there else tool.state
        own = _edition(workspace, tool, release, place=at, tongue=tongue)
        edition = read_edition(own / "edition.json")
        names = html.names_for(workspace, edition, release)
        made.append(Tool(tool, edition, names, (own / "story.html").read_bytes()))
    return made


def _edition(
    workspace: Workspace, story: Story, release: Release, *, place: str, tongue: str
) -> Path:
    def publish(edition: Edition, of: Story) -> dict[str, bytes]:
        return files_beside(edition, workspace=workspace, story=of, release=release)

    view = check_view(story, release.places, {"place": place, "language": tongue})
    outcome = make(Job(story, view), workspace=workspace, release=release, publish=publish)
    if outcome.problem is not None:
        raise outcome.problem
    assert outcome.folder is not None
    return outcome.folder
