"""Walks a compiled form as an officer would: which questions are open for which answers, by the form's own relevance.

Knows only the few expressions the built-in forms use; anything else is an error, so that a form cannot pass by being
misread.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from pyxform.xls2xform import convert

XFORMS = "{http://www.w3.org/2002/xforms}"
HTML = "{http://www.w3.org/1999/xhtml}"
OURS = "{https://fieldtool.example/xforms/1}"
_CONTROLS = {XFORMS + tag for tag in ("input", "select", "select1", "trigger", "upload", "range")}
_TOKEN = re.compile(r"\s*(/[\w/]+|'[^']*'|\d+|[a-z][a-z-]*\(|!=|>=|<=|[=<>(),.]|and\b|or\b)")
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Item:
    """A question or group of the form, in order. `parents` are the refs of the groups it stands in."""

    ref: str
    tag: str
    parents: tuple[str, ...]
    element: Element

    @property
    def name(self) -> str:
        return self.ref.rsplit("/", 1)[-1]


@dataclass(slots=True)
class Form:
    """A compiled form, taken apart."""

    xform: str
    warnings: list[str]
    items: list[Item] = field(default_factory=list)
    binds: dict[str, dict[str, str]] = field(default_factory=dict)
    texts: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)  # language, id, form ("" long)

    def ours(self, key: str) -> dict[str, str]:
        """Values of one of fieldtool's own columns, by ref."""
        return {ref: bind[OURS + key] for ref, bind in self.binds.items() if OURS + key in bind}

    def questions(self) -> list[Item]:
        """What can be answered: notes and groups are left out."""
        return [i for i in self.items if i.tag in _CONTROLS and "readonly" not in self.binds.get(i.ref, {})]

    def text(self, language: str, item: Item, tag: str, kind: str = "") -> str:
        """Label or hint of an item in a language, "" where there is none."""
        node = item.element.find(XFORMS + tag)
        ref = "" if node is None else node.get("ref", "")
        found = re.fullmatch(r"jr:itext\('([^']+)'\)", ref)
        return self.texts[language].get(found[1], {}).get(kind, "") if found else ""


def load(path: Path) -> Form:
    """Compiles an XLSForm written as Markdown tables."""
    result = convert(str(path), validate=False, file_type=".md")
    root = fromstring(result.xform)
    form = Form(result.xform, list(result.warnings))
    for bind in root.iter(XFORMS + "bind"):
        form.binds[bind.attrib["nodeset"]] = dict(bind.attrib)
    for translation in root.iter(XFORMS + "translation"):
        texts = form.texts.setdefault(translation.attrib["lang"], {})
        for text in translation.iter(XFORMS + "text"):
            texts[text.attrib["id"]] = {
                v.get("form", ""): "".join(v.itertext()) for v in text.iter(XFORMS + "value")
            }
    body = root.find(HTML + "body")
    assert body is not None
    _collect(body, (), form.items)
    return form


def _collect(node: Element, parents: tuple[str, ...], items: list[Item]) -> None:
    for child in node:
        ref = child.get("ref") or child.get("nodeset") or ""
        if child.tag in (XFORMS + "group", XFORMS + "repeat"):
            items.append(Item(ref, child.tag, parents, child))
            _collect(child, (*parents, ref), items)
        elif child.tag in _CONTROLS:
            items.append(Item(ref, child.tag, parents, child))


def _tokens(expression: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while expression[at:].strip():
        found = _TOKEN.match(expression, at)
        assert found, f"not understood: {expression[at:]}"
        tokens.append(found[1])
        at = found.end()
    return tokens


class Walk:
    """A form being filled in: `values` by ref; `open` says what is asked now."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.values: dict[str, str] = {}
        self._relevant: dict[str, bool] = {}
        self._calculated: dict[str, str] = {}

    def put(self, ref: str, value: str) -> None:
        """Gives an answer; everything derived is computed afresh when next needed."""
        self.values[ref] = value
        self._relevant.clear()
        self._calculated.clear()

    def relevant(self, ref: str) -> bool:
        """This node and all its ancestors are relevant."""
        if ref not in self._relevant:
            parent = ref.rsplit("/", 1)[0]
            condition = self.form.binds.get(ref, {}).get("relevant")
            self._relevant[ref] = (parent in ("", "/data") or self.relevant(parent)) and (
                not condition or bool(self.evaluate(condition, ref))
            )
        return self._relevant[ref]

    def value(self, ref: str) -> str:
        """The value expressions see: empty where the node is irrelevant."""
        assert ref in self.form.binds, f"{ref} is no question of the form"
        if not self.relevant(ref):
            return ""
        calculate = self.form.binds[ref].get("calculate")
        if not calculate:
            return self.values.get(ref, "")
        if ref not in self._calculated:
            self._calculated[ref] = str(self.evaluate(calculate, ref))
        return self._calculated[ref]

    def open(self) -> list[Item]:
        """The questions asked, with these answers."""
        return [item for item in self.form.questions() if self.relevant(item.ref)]

    def holds(self, ref: str) -> bool:
        """The constraint of a question is kept by its value."""
        constraint = self.form.binds[ref].get("constraint")
        return not constraint or not self.values.get(ref) or bool(self.evaluate(constraint, ref))

    def answer_all(self, say: Callable[[Item], str]) -> list[Item]:
        """Answers what is open, in order, until nothing new opens; returns the questions asked."""
        asked: set[str] = set()
        while fresh := [item for item in self.open() if item.ref not in asked]:
            asked.add(fresh[0].ref)
            self.put(fresh[0].ref, say(fresh[0]))
        return self.open()

    def evaluate(self, expression: str, here: str) -> Any:
        tokens = _tokens(expression)
        value = self._any(tokens, here)
        assert not tokens, expression
        return value

    def _any(self, tokens: list[str], here: str) -> Any:
        value = self._all(tokens, here)
        while tokens and tokens[0] == "or":
            tokens.pop(0)
            right = self._all(tokens, here)
            value = bool(value) or bool(right)
        return value

    def _all(self, tokens: list[str], here: str) -> Any:
        value = self._comparison(tokens, here)
        while tokens and tokens[0] == "and":
            tokens.pop(0)
            right = self._comparison(tokens, here)
            value = bool(value) and bool(right)
        return value

    def _comparison(self, tokens: list[str], here: str) -> Any:
        value = self._term(tokens, here)
        if tokens and tokens[0] in _COMPARE:
            compare = _COMPARE[tokens.pop(0)]
            right = self._term(tokens, here)
            if isinstance(value, int) or isinstance(right, int):
                value, right = (float(side) if side != "" else float("nan") for side in (value, right))
            return compare(value, right)
        return value

    def _term(self, tokens: list[str], here: str) -> Any:
        token = tokens.pop(0)
        if token == "(":
            value = self._any(tokens, here)
            assert tokens.pop(0) == ")"
            return value
        if token.endswith("("):
            return self._call(token[:-1], self._arguments(tokens, here))
        if token.startswith("'"):
            return token[1:-1]
        if token == ".":
            return self.values.get(here, "")
        return int(token) if token.isdecimal() else self.value(token)

    def _arguments(self, tokens: list[str], here: str) -> list[Any]:
        arguments: list[Any] = []
        while tokens[0] != ")":
            arguments.append(self._any(tokens, here))
            if tokens[0] == ",":
                tokens.pop(0)
        tokens.pop(0)
        return arguments

    def _call(self, name: str, arguments: list[Any]) -> Any:
        functions: dict[str, Callable[..., Any]] = {
            "selected": lambda value, choice: choice in value.split(),
            "count-selected": lambda value: len(value.split()),
            "if": lambda test, yes, no: yes if test else no,
            "not": lambda test: not test,
            "once": lambda value: value,
            "now": lambda: "2026-11-23T07:00:00.000Z",
            "today": lambda: "2026-11-23",
        }
        return functions[name](*arguments)
