"""The A-G worksheet's own rules: what classes come to, case by case, in the script readers run."""

from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from storytable.data.rules import Rules, read_rules
from storytable.story.widgets import module_text
from storytable.workspace import Workspace
from tests.conftest import ROOT

pytestmark = pytest.mark.browser
CASES = yaml.safe_load((ROOT / "tests" / "cases" / "worksheet.yml").read_text("utf-8"))["cases"]
RUN = """async ([text, asked]) => {
  const script = await import(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
  const results = asked.map(([classes, over]) => script.work(classes, over));
  return {driven: script.DRIVEN_BY, results};
}"""


def read(line: str) -> dict[str, Any]:
    """`c algebra1 9 D C again level=1` as the script takes it."""
    area, kind, grade, first, *rest = line.split()
    college = "college" in rest
    second = [] if college or not rest or "=" in rest[0] or rest[0] == "again" else [rest.pop(0)]
    marks = ["" if mark == "-" else mark for mark in (first, *second)]
    course: dict[str, Any] = {"area": area, "kind": kind, "grade": int(grade), "marks": marks}
    course |= {"listed": "yes", "where": "college" if college else "school"}
    for word in rest:
        name, equals, value = word.partition("=")
        if name != "college":
            course[name] = (int(value) if value.isdigit() else value) if equals else True
    return course


@pytest.fixture(scope="module")
def told(browser: Browser) -> dict[str, Any]:
    """Each case's result by its sentence; `driven`; what comes of classes once a rule is over."""
    page = browser.new_page()
    asked: list[Any] = [[list(map(read, case["classes"])), []] for case in CASES]
    asked += [[list(map(read, case.get("same_as", []))), []] for case in CASES]
    asked.append([[read("c algebra1 9 C C")], ["AG02"]])
    asked.append([[read("c algebra1 9 C C")], ["AG05", "AG20"]])
    given = page.evaluate(RUN, [module_text("worksheet"), asked])
    page.close()
    results, many = given["results"], len(CASES)
    by_case = {case["case"]: results[at] for at, case in enumerate(CASES)}
    same = {case["case"]: results[many + at] for at, case in enumerate(CASES)}
    return {"driven": given["driven"], "cases": by_case, "same": same, "over": results[-2:]}


def test_there_are_many_cases_and_each_names_its_rules(workspace: Workspace) -> None:
    rules = read_rules(workspace.samples)
    assert len(CASES) >= 30
    assert len({case["case"] for case in CASES}) == len(CASES)
    assert all(rules.rule(name) for case in CASES for name in case["rules"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"].replace(" ", "-")[:70])
def test_classes_come_to_what_the_rules_say(case: dict[str, Any], told: dict[str, Any]) -> None:
    result = told["cases"][case["case"]]
    for what, field in (("years", "done"), ("missing", "missing")):
        for name, wanted in case.get(what, {}).items():
            area, system = name.split(".")
            found = result["areas"][area][system][field]
            assert found == wanted, f"{name} {what}: {found}"
    asked = {ask["rule"] for ask in result["asks"]}
    assert set(case.get("asks", ())) <= asked
    assert not set(case.get("not", ())) & asked
    for area, content in case.get("lacks", {}).items():
        part = result["areas"][area]
        assert content in [*part["uc"]["content"], *part["csu"]["content"]]
    if "early" in case:
        assert result["early"] == {"need": 11, "done": case["early"], "open": 0}
    if "same_as" in case:
        assert result == told["same"][case["case"]]


@pytest.fixture(scope="module")
def rules(workspace: Workspace) -> Rules:
    return read_rules(workspace.samples)


def test_only_rules_that_may_drive_a_tool_drive_it(told: dict[str, Any], rules: Rules) -> None:
    assert len(told["driven"]) > 15
    assert [name for name in told["driven"] if rules.rule(name).use != "R"] == []


def test_once_a_rule_that_drives_it_is_over_nothing_is_worked_out(told: dict[str, Any]) -> None:
    past, still = told["over"]
    assert past["over"] == ["AG02"]
    assert past["areas"] == {}
    assert past["asks"] == []
    assert still["areas"]["c"]["uc"]["done"] == 1


def test_no_result_is_a_verdict(told: dict[str, Any]) -> None:
    text = str(told["cases"]).lower()
    assert "eligible" not in text
    assert "qualif" not in text
