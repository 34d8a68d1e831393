"""Every dataset has its words: what it is called, of whom, what its marks mean, how it was made."""

from collections.abc import Iterator

from storytable.checks.problems import Problem
from storytable.data.contracts import Contract, read_contracts
from storytable.errors import StorytableError
from storytable.story.closing import biography_id
from storytable.story.words import languages, read_words
from storytable.workspace import Workspace

_BIOGRAPHY = ("who", "how", "missing", "law")


def check(workspace: Workspace) -> list[Problem]:
    """Messages that a contract names, or a dataset needs, and its provider's words lack."""
    samples = workspace.samples
    try:
        contracts = read_contracts(samples)
    except StorytableError:
        return []  # `declared` says what is wrong with them
    return [problem for contract in contracts.values() for problem in lacking(contract, workspace)]


def lacking(contract: Contract, workspace: Workspace) -> list[Problem]:
    """Messages that one contract needs and its provider's folder lacks, in any language."""
    samples, found = workspace.samples, []
    folder = samples / contract.provider
    for tongue in languages():
        path = folder / f"{tongue}.ftl"
        words = read_words(tongue, [samples, *([folder] if path.exists() else [])])
        found += [
            Problem(path, 1, f"{name} is missing; the contract of {contract.dataset} needs it")
            for name in sorted(set(_needed(contract)))
            if not words.has(*name.split("."))
        ]
    return found


def _needed(contract: Contract) -> Iterator[str]:
    biography = biography_id(contract.dataset)
    dataset = biography.removeprefix("biography-")
    yield f"publisher-{contract.provider}"
    yield f"publication-{dataset}"
    yield biography
    yield from (f"{biography}.{part}" for part in _BIOGRAPHY)
    for name, measure in contract.measures.items():
        yield f"measure-{dataset}-" + name.replace("_", "-")
        yield measure.of_whom
    yield from (f"measure-{dataset}-" + name.replace("_", "-") for name in contract.shares)
    for name, made in contract.made.items():
        yield f"measure-{dataset}-" + name.replace("_", "-")
        yield made.of_whom
    for mark in (*contract.marks.values(), *contract.flags.values()):
        yield from [mark.reason] if mark.reason else []
    notes = (*contract.withheld, *contract.holes, *contract.anomalies)
    yield from (note.words for note in notes)
    yield from [contract.gate.holder] if contract.gate else []
