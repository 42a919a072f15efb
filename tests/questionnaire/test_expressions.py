"""Every expression has the value that JavaRosa gives it: our own cases, and the shared ones where they are at hand."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

from fieldtool.questionnaire import CompiledForm
from fieldtool.questionnaire.trying import evaluate_expression
from tests.questionnaire.written import compiled, now, row

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared" / "conformance" / "xpath-cases.json"

ANSWERS = """<data id="expressions"><name>Example</name><age>17</age><blank/><weight>50.5</weight>
<born>2009-03-04</born><clock>07:45</clock><signs>passport debt</signs>
<field>0 0 0 0; 0 1 0 0; 1 1 0 0; 1 0 0 0; 0 0 0 0</field>
<child><name>Invented One</name><age>3</age><nick/></child>
<child><name>Invented Two</name><age>5</age><nick>Two</nick></child>
<child><name>Invented Three</name><age>9</age><nick/></child></data>"""


def _cases() -> list[tuple[str, str, str]]:
    found = []
    for line in (HERE / "expressions.txt").read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"(?P<expression>.+?)\s+-> (?P<kind>\w+) ?(?P<value>.*)", line)
        if match is not None and not line.startswith(("#", "==")):
            found.append((match["expression"], match["kind"], match["value"]))
    return [*found, ("#", "error", "")]


def _shared() -> list[tuple[str, str, Any]]:
    return [tuple(case) for case in json.loads(SHARED.read_text("utf-8"))["cases"]] if SHARED.exists() else []


@pytest.fixture(scope="module")
def form() -> CompiledForm:
    return compiled(
        [
            row("text", "name"),
            row("integer", "age"),
            row("integer", "blank"),
            row("decimal", "weight"),
            row("date", "born"),
            row("time", "clock"),
            row("select_multiple signs", "signs"),
            row("text", "field"),
            row("begin_repeat", "child", "Child"),
            row("text", "name"),
            row("integer", "age"),
            row("text", "nick"),
            row("end_repeat"),
        ],
        ["signs passport Takes passports away", "signs debt Asks for a debt"],
        {"form_id": "expressions"},
    )


@pytest.mark.parametrize(("expression", "kind", "value"), _cases())
def test_an_expression_has_its_value(form: CompiledForm, expression: str, kind: str, value: str) -> None:
    found, worth = evaluate_expression(form, expression, ANSWERS.encode(), now)
    assert (found, _told(found, worth)) == (kind, _wanted(kind, value))


@pytest.mark.skipif(not SHARED.exists(), reason="the shared cases are not at hand")
@pytest.mark.parametrize(("expression", "kind", "value"), _shared())
def test_a_shared_expression_has_its_value(expression: str, kind: str, value: Any) -> None:
    plain = compiled([row("text", "a")])
    found, worth = evaluate_expression(plain, expression, None, now)
    assert found == kind
    if kind == "num":
        assert float(worth) == pytest.approx(float(value), abs=1e-9, nan_ok=True)
    elif kind != "error":
        assert worth == value


def test_there_are_cases_for_most_functions() -> None:
    from fieldtool.questionnaire.xpath.functions import FUNCTIONS

    said = " ".join(expression for expression, _, _ in _cases())
    missing = {name for name in FUNCTIONS if f"{name}(" not in said}
    assert missing <= {"once", "depend", "random", "property", "version", "enclosed-area", "jr:itext"}


def _told(kind: str, worth: Any) -> Any:
    if kind == "num":
        number = float(worth)
        return "nan" if math.isnan(number) else round(number, 9)
    if kind == "bool":
        return str(worth).lower()
    return "|".join(worth) if kind == "nodeset" else "" if kind == "error" else worth


def _wanted(kind: str, value: str) -> Any:
    if kind == "num":
        return "nan" if value == "nan" else round(float(value), 9)
    return value


def test_the_paper_names_every_function() -> None:
    from fieldtool.questionnaire.xpath.functions import FUNCTIONS

    paper = (HERE.parents[1] / "docs" / "formats" / "forms.md").read_text(encoding="utf-8")
    told = set(re.findall(r"[\w:-]+", paper[paper.index("Functions:") : paper.index("Moments are local")]))
    assert set(FUNCTIONS) <= told
