"""YAML written by people, read as text only and checked against a model, with line numbers.

Plain YAML would read `06` as 6 and `no` as False, so every scalar stays text until the model
says what it is.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from storytable.errors import DataProblem

# The C loader where PyYAML has it: the same reading, ten times faster.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Declared(BaseModel):
    """What a person has written down in a YAML file; an unknown key is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=Declared)


def read_yaml(path: Path, model: type[Model]) -> Model:
    """The file as `model`; DataProblem with file, line and key for each thing that is wrong.

    A file that has not changed is read once a process; what is in it is not to be changed.
    """
    try:
        state = path.stat()
    except OSError as problem:
        raise DataProblem(str(path), f"this is not readable YAML ({problem})") from problem
    found: Model = _read(path, model, state.st_mtime_ns, state.st_size)
    return found


@lru_cache(maxsize=1024)
def _read(path: Path, model: type[Any], _time: int, _size: int) -> Any:
    try:
        text = path.read_text("utf-8")
        content = yaml.load(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as problem:
        raise _unreadable(path, problem) from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as problem:
        raise DataProblem(str(path), f"this is not readable YAML ({problem})") from problem
    if not isinstance(content, dict):
        raise DataProblem(str(path), "this file is empty or not a list of `key: value` lines")
    try:
        return model.model_validate(content)
    except ValidationError as problem:
        root = yaml.compose(text, Loader=_LOADER)
        lines = [_sentence(path, root, error) for error in problem.errors()]
        raise DataProblem(
            "\n".join(lines),
            "the file says something else than is expected",
            do="correct these lines",
        ) from None


def _unreadable(path: Path, problem: yaml.MarkedYAMLError) -> DataProblem:
    """Where YAML stops making sense, and the mistakes people make there."""
    mark = problem.problem_mark or problem.context_mark
    at = f"{path} line {mark.line + 1} column {mark.column + 1}" if mark else str(path)
    what = str(problem.problem or problem)
    advice = {
        "cannot start any token": "use blanks, not tabs, and put a text that begins with %, @ or ` "
        "in quotes",
        "mapping values": "look at the line above too: both begin in the same column, and a text "
        "with a colon stands in quotes",
        "alias": 'put a text that begins with * or & in quotes, as in "*"',
        "expected <block end>": "look at the line above too: lines that belong together begin in "
        "the same column",
    }
    do = next((say for word, say in advice.items() if word in f"{problem.context} {what}"), "")
    return DataProblem(at, f"this is not readable YAML ({what})", do=do)


def _sentence(path: Path, root: Any, error: Any) -> str:
    where = ".".join(str(step) for step in error["loc"])
    return f"{path} line {_line(root, error['loc'])} {where}: {error['msg']}"


def _line(node: Any, steps: tuple[Any, ...]) -> int:
    line = node.start_mark.line + 1
    for step in steps:
        key, node = _child(node, step)
        if node is None:
            break
        line = (key or node).start_mark.line + 1
    return int(line)


def _child(node: Any, step: Any) -> tuple[Any, Any]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None
