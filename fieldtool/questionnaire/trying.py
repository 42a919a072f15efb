"""One expression tried against a filled form, for authors of forms and for tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from fieldtool.domain.errors import FileDamagedError
from fieldtool.questionnaire.errors import ExpressionError
from fieldtool.questionnaire.forms import CompiledForm
from fieldtool.questionnaire.instance import Instance
from fieldtool.questionnaire.layout import controls_of
from fieldtool.questionnaire.marks import local
from fieldtool.questionnaire.tree import Node
from fieldtool.questionnaire.view import Viewer
from fieldtool.questionnaire.working import Working
from fieldtool.questionnaire.xpath.evaluate import Place, evaluate
from fieldtool.questionnaire.xpath.parser import parse
from fieldtool.questionnaire.xpath.values import Nodes, Value, to_text

_NAMED = re.compile(r"\$\{\s*([\w.-]+)\s*\}")

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def evaluate_expression(
    form: CompiledForm, expression: str, answers: bytes | None, now: Callable[[], datetime]
) -> tuple[str, Any]:
    """Kind (num, str, bool, date, nodeset, error) and value of an expression.

    `answers`: an instance of the form as XML. Numbers that JSON does not know are the texts nan, inf and -inf; the
    value of an error is what is wrong, of a nodeset the list of its texts.
    """
    instance = Instance(form.model, now=now, context={}, language=form.info.default_language)
    controls = {control.path: control for control in controls_of(form.model.body)}
    viewer = Viewer(instance, instance.language, False, {})
    instance.labels = lambda name, node: (
        viewer.called(name, controls[node.path], node) if node.path in controls else name
    )
    if answers is not None:
        _fill(instance, answers)
        instance.reindex()
    Working(instance, form.graph, form.model.body, lambda node: bool(node.value)).everything()
    try:
        value = evaluate(parse(_spelled(expression, form)), Place(instance, instance.root, instance.root))
        return _told(value)
    except ExpressionError as error:
        return "error", str(error)
    except RecursionError:
        return "error", "the expression is nested too deeply"


def _spelled(expression: str, form: CompiledForm) -> str:
    """The expression with the paths of the questions it names as authors do: ${age}."""

    def path(found: re.Match[str]) -> str:
        named = [path for path in form.model.binds if path.rsplit("/", 1)[-1] == found[1]]
        if len(named) != 1:
            many = "no question" if not named else "more than one question"
            raise ExpressionError(f"there is {many} called {found[1]}")
        return named[0]

    return _NAMED.sub(path, expression)


def _told(value: Value) -> tuple[str, Any]:
    if isinstance(value, Nodes):
        return "nodeset", [to_text(node.typed()) for node in value]
    if isinstance(value, bool):
        return "bool", value
    if isinstance(value, float):
        return "num", value if value - value == 0 else str(value)
    if isinstance(value, datetime | date | time):
        return "date", to_text(value)
    return "str", value


def _fill(instance: Instance, answers: bytes) -> None:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(answers)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FileDamagedError("The answers file is not XML.", "Give an instance of this form.") from error
    if local(root.tag) != instance.root.name:
        raise FileDamagedError(
            f"The answers are for another form: they begin with {local(root.tag)}.",
            "Give an instance of this form.",
        )
    _put(instance, instance.root, root)


def _put(instance: Instance, node: Node, element: Element) -> None:
    if not len(element):
        node.value = (element.text or "").strip()
        return
    seen: dict[str, int] = {}
    for child in element:
        name = local(child.tag)
        seen[name] = seen.get(name, 0) + 1
        same = [one for one in node.children if one.name == name]
        if len(same) < seen[name] and f"{node.path}/{name}" in instance.model.repeats:
            same.append(instance.new_instance(node, name))
        if len(same) >= seen[name]:
            _put(instance, same[seen[name] - 1], child)
