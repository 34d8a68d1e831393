"""What a refusal says is what its reader can do next."""

import pytest

from storytable.errors import UsageProblem


def test_a_command_is_named_as_it_is_typed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def said() -> str:
        return str(UsageProblem("storytable", "no such place", do="`storytable data` lists them"))

    monkeypatch.delenv("STORYTABLE_COMMAND", raising=False)
    assert said() == "storytable: no such place; `storytable data` lists them."
    monkeypatch.setenv("STORYTABLE_COMMAND", "python3 start.py")
    assert said() == "storytable: no such place; `python3 start.py data` lists them."
