"""What to know before believing a page or sheet: who has read it, whose words it has."""

from storytable.story.names import Names
from storytable.story.stories import Story

_NOBODY = "nobody yet"


def labels(story: Story, names: Names, *, of: str = "page") -> list[str]:
    """The same for one view of a story; `of` is a `page`, or a `sheet` of its workshop."""
    words, release = names.words, names.catalog.release
    contracts = [release.contracts[dataset] for dataset in story.datasets]
    files = ["reviewed_by", "reviewed_by_story"]
    files += dict.fromkeys(f"reviewed_by_{contract.provider}" for contract in contracts)
    files += ["reviewed_by_kit", "reviewed_by_workshop"] if of == "sheet" else []
    files += ["reviewed_by_rules"] if story.kind == "tool" else []
    reviewers = dict.fromkeys(words.say(name) for name in files)
    found = [words.say("page-unread")]
    if _NOBODY in reviewers:
        found.append(words.say(f"{of}-unreviewed"))
    else:
        found.append(words.say(f"{of}-reviewed", who=", ".join(reviewers)))
    if any(contract.synthetic for contract in contracts):
        found.append(words.say("label-synthetic"))
    return found
