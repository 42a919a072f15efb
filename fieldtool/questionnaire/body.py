"""How the body of an XForm becomes questions and groups, and which controls are refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from fieldtool.domain.form import FormProblem, QuestionKind
from fieldtool.questionnaire.marks import JAVAROSA, XFORMS, local
from fieldtool.questionnaire.model import Control, Group, Items, SetValue, Text
from fieldtool.questionnaire.xpath.syntax import Expression

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Expressions = Callable[[str | None, str, str], Expression | None]
Texts = Callable[["Element | None", str], Text]

_QUESTIONS = {"input", "select", "select1", "trigger", "upload", "range", "rank"}
_UPLOADS = {"image": QuestionKind.IMAGE, "audio": QuestionKind.AUDIO, "application": QuestionKind.FILE}
_ITEXT = re.compile(r"\s*jr:itext\(\s*'(.*)'\s*\)\s*", re.DOTALL)


class Body:
    """Reads controls; `repeats` and `set_values` fill up on the way."""

    def __init__(self, expression: Expressions, text: Texts, problems: list[FormProblem]) -> None:
        self._expression = expression
        self._text = text
        self._problems = problems
        self.repeats: set[str] = set()
        self.set_values: list[SetValue] = []

    def children(self, parent: Element) -> tuple[Group | Control, ...]:
        """The questions and groups inside an element, in order."""
        found: list[Group | Control] = []
        for element in parent:
            name = local(element.tag) if isinstance(element.tag, str) else ""
            if name == "group":
                found.append(self._group(element))
            elif name == "repeat":
                found.append(self._repeat(element, None))
            elif name in _QUESTIONS:
                control = self._control(name, element)
                if control is not None:
                    found.append(control)
        return tuple(found)

    def _group(self, element: Element) -> Group:
        path = element.get("ref", "")
        repeat = element.find(f"{{{XFORMS}}}repeat")
        if repeat is not None:
            return self._repeat(repeat, element)
        label_id, label = self._label(element, "label", path)
        return Group(
            path, label_id, label, _words(element.get("appearance")), children=self.children(element)
        )

    def _repeat(self, element: Element, around: Element | None) -> Group:
        path = element.get("nodeset", "")
        self.repeats.add(path)
        label_id, label = self._label(around, "label", path) if around is not None else (None, ())
        appearance = element.get("appearance") or (around.get("appearance") if around is not None else "")
        return Group(
            path,
            label_id,
            label,
            _words(appearance),
            repeat=True,
            count=self._expression(element.get(f"{{{JAVAROSA}}}count"), path, "repeat_count"),
            children=self.children(element),
        )

    def _control(self, name: str, element: Element) -> Control | None:
        path = element.get("ref", "")
        appearance = _words(element.get("appearance"))
        kind = self._kind(name, element, path)
        if kind is None:
            return None
        label_id, label = self._label(element, "label", path)
        hint_id, hint = self._label(element, "hint", path)
        for change in element.findall(f"{{{XFORMS}}}setvalue"):
            target = change.get("ref", "")
            value = self._expression(change.get("value"), target, "calculation")
            self.set_values.append(SetValue("xforms-value-changed", target, value, trigger=path))
        parameters = {
            key: element.get(key, "") for key in ("start", "end", "step") if element.get(key) is not None
        }
        return Control(
            path, kind, label_id, label, hint_id, hint, appearance, self._items(element, path), parameters
        )

    def _kind(self, name: str, element: Element, path: str) -> QuestionKind | None:
        plain = {
            "select1": QuestionKind.SELECT_ONE,
            "select": QuestionKind.SELECT_MULTIPLE,
            "rank": QuestionKind.RANK,
            "trigger": QuestionKind.ACKNOWLEDGE,
            "range": QuestionKind.RANGE,
            "input": QuestionKind.TEXT,
        }
        if name in plain:
            return plain[name]
        kind = _UPLOADS.get(element.get("mediatype", "").split("/")[0])
        if kind is None:
            question = path.rsplit("/", 1)[-1]
            medium = element.get("mediatype", "this medium")
            self._problems.append(
                FormProblem(
                    f'"{question}": a question for {medium} is not supported; take the row out.',
                    column="type",
                )
            )
        return kind

    def _label(self, element: Element, name: str, path: str) -> tuple[str | None, Text]:
        label = element.find(f"{{{XFORMS}}}{name}")
        if label is None:
            return None, ()
        found = _ITEXT.fullmatch(label.get("ref", ""))
        return (found[1], ()) if found else (None, self._text(label, path))

    def _items(self, element: Element, path: str) -> Items | None:
        itemset = element.find(f"{{{XFORMS}}}itemset")
        if itemset is not None:
            value = itemset.find(f"{{{XFORMS}}}value")
            label = itemset.find(f"{{{XFORMS}}}label")
            label_ref = label.get("ref", "label") if label is not None else "label"
            by_id = re.fullmatch(r"\s*jr:itext\(\s*([\w.-]+)\s*\)\s*", label_ref)
            source = itemset.get("nodeset", "")
            if source.strip().startswith("randomize("):
                question = path.rsplit("/", 1)[-1]
                self._problems.append(
                    FormProblem(f'"{question}": randomize is not supported.', column="parameters")
                )
                return None
            return Items(
                nodeset=self._expression(source, path, "choice_filter"),
                value=(value.get("ref", "name") if value is not None else "name").strip(),
                label=by_id[1] if by_id else label_ref.strip(),
                label_is_id=by_id is not None,
            )
        fixed = []
        for item in element.findall(f"{{{XFORMS}}}item"):
            label_id, label_text = self._label(item, "label", path)
            fixed.append(((item.findtext(f"{{{XFORMS}}}value") or "").strip(), label_id, label_text))
        return Items(fixed=tuple(fixed)) if fixed else None


def _words(written: str | None) -> tuple[str, ...]:
    return tuple((written or "").split())
