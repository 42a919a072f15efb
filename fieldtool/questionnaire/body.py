"""How the body of an XForm becomes questions and groups, and which controls are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from fieldtool.domain.form import QuestionKind
from fieldtool.questionnaire.marks import JAVAROSA, XFORMS, local
from fieldtool.questionnaire.model import Control, Group, Items, SetValue, Text
from fieldtool.questionnaire.problems import Problems
from fieldtool.questionnaire.xpath.syntax import Call, Expression, Path
from fieldtool.questionnaire.xpath.syntax import Text as Literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Expressions = Callable[[str | None, str, str], Expression | None]
Texts = Callable[["Element | None", str], Text]

_PLAIN = {
    "select1": QuestionKind.SELECT_ONE,
    "select": QuestionKind.SELECT_MULTIPLE,
    "rank": QuestionKind.RANK,
    "trigger": QuestionKind.ACKNOWLEDGE,
    "range": QuestionKind.RANGE,
    "input": QuestionKind.TEXT,
}
_UPLOADS = {
    "image": QuestionKind.IMAGE,
    "audio": QuestionKind.AUDIO,
    "application": QuestionKind.FILE,
    "text": QuestionKind.FILE,
    "*": QuestionKind.FILE,
}
_FRAME = {"label", "hint", "item", "itemset", "value", "setvalue", "output", "help", "alert"}
_ITEXT = re.compile(r"\s*jr:itext\(\s*'(.*)'\s*\)\s*", re.DOTALL)
_LABEL_ID = re.compile(r"\s*jr:itext\(\s*([\w.-]+)\s*\)\s*")
_OWN_PARAMETERS = ("start", "end", "step", "max-pixels", "quality")


class Body:
    """Reads controls; `repeats` and `set_values` fill up on the way."""

    def __init__(
        self,
        expression: Expressions,
        text: Texts,
        problems: Problems,
        *,
        root: str,
        ids: Mapping[str, str],
        pixels: Mapping[str, str] | None = None,
    ) -> None:
        """`root`: path of the root. `ids`: id of a bind -> path, for controls that name their bind. `pixels`: path ->
        max-pixels of its bind."""
        self._expression = expression
        self._text = text
        self._problems = problems
        self._ids = ids
        self._pixels = pixels or {}
        self._above = [root]
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
            elif name in _PLAIN or name == "upload":
                control = self._control(name, element)
                if control is not None:
                    found.append(control)
            elif name and name not in _FRAME:
                self._problems.refuse(
                    element.get("ref", ""),
                    f"a question of the kind {name} is not supported; take it out.",
                    "type",
                )
        return tuple(found)

    def _path(self, element: Element) -> str:
        """The node a control stands for; relative paths begin at the group around it. "" where it names none."""
        bound = element.get("bind")
        written = element.get("ref") or element.get("nodeset") or (self._ids.get(bound, "") if bound else "")
        written = re.sub(r"\s|^current\(\)/", "", written)
        if not written or written.startswith("/"):
            return written
        path = self._above[-1]
        for step in written.split("/"):
            if step == "..":
                path = path.rsplit("/", 1)[0]
            elif step != ".":
                path = f"{path}/{step}"
        return path

    def _inside(self, element: Element, path: str) -> tuple[Group | Control, ...]:
        self._above.append(path or self._above[-1])
        found = self.children(element)
        self._above.pop()
        return found

    def _group(self, element: Element) -> Group:
        path = self._path(element)
        repeat = element.find(f"{{{XFORMS}}}repeat")
        if repeat is not None:
            return self._repeat(repeat, element)
        self._sets(element, "")
        label_id, label = self._label(element, "label", path)
        return Group(
            path, label_id, label, _words(element.get("appearance")), children=self._inside(element, path)
        )

    def _repeat(self, element: Element, around: Element | None) -> Group:
        path = self._path(element)
        self.repeats.add(path)
        self._sets(element, "")
        label_id, label = self._label(around, "label", path) if around is not None else (None, ())
        appearance = element.get("appearance") or (around.get("appearance") if around is not None else "")
        return Group(
            path,
            label_id,
            label,
            _words(appearance),
            repeat=True,
            count=self._expression(element.get(f"{{{JAVAROSA}}}count"), path, "repeat_count"),
            children=self._inside(element, path),
        )

    def _control(self, name: str, element: Element) -> Control | None:
        path = self._path(element)
        appearance = _words(element.get("appearance"))
        self._sets(element, path)
        kind = self._kind(name, element, path)
        if kind is None:
            return None
        label_id, label = self._label(element, "label", path)
        hint_id, hint = self._label(element, "hint", path)
        parameters = {key: value for key in _OWN_PARAMETERS if (value := element.get(key)) is not None}
        if path in self._pixels:
            parameters.setdefault("max-pixels", self._pixels[path])
        items = self._items(element, path)
        return Control(path, kind, label_id, label, hint_id, hint, appearance, items, parameters)

    def _sets(self, element: Element, trigger: str) -> None:
        """Values set when something happens; inside a question, when its answer changes."""
        for change in element.findall(f"{{{XFORMS}}}setvalue"):
            target = change.get("ref", "")
            for event in (change.get("event") or "xforms-value-changed").split():
                at = trigger if event == "xforms-value-changed" else ""
                self.set_values.append(SetValue(event, target, self._set_to(change, target, at), trigger=at))

    def _set_to(self, change: Element, target: str, trigger: str) -> Expression | None:
        source = change.get("value")
        if source is None and change.text and change.text.strip():
            return Literal(change.text.strip())
        return self._expression(source, target, "calculation" if trigger else "default")

    def _kind(self, name: str, element: Element, path: str) -> QuestionKind | None:
        if element.get("query") is not None:
            self._problems.refuse(
                path,
                "choices from external_choices are not supported; use select_one with a choice_filter.",
                "type",
            )
            return None
        if name in _PLAIN:
            return _PLAIN[name]
        medium = element.get("mediatype", "*/*")
        kind = _UPLOADS.get(medium.split("/")[0])
        if kind is None or medium.startswith("osm"):
            what = "video" if medium.startswith("video") else "this medium"
            self._problems.refuse(
                path,
                f"a question for {what} is not supported; take the row out, or ask for an image or a file.",
                "type",
            )
            return None
        return kind

    def _label(self, element: Element, name: str, path: str) -> tuple[str | None, Text]:
        label = element.find(f"{{{XFORMS}}}{name}")
        if label is None:
            return None, ()
        found = _ITEXT.fullmatch(label.get("ref", ""))
        if found is not None:
            return found[1], ()
        if label.get("ref"):
            shown = self._expression(label.get("ref"), path, name)
            return None, () if shown is None else (shown,)
        return None, self._text(label, path)

    def _items(self, element: Element, path: str) -> Items | None:
        itemset = element.find(f"{{{XFORMS}}}itemset")
        if itemset is not None:
            value = itemset.find(f"{{{XFORMS}}}value")
            label = itemset.find(f"{{{XFORMS}}}label")
            label_ref = label.get("ref", "label") if label is not None else "label"
            by_id = _LABEL_ID.fullmatch(label_ref)
            nodeset = self._expression(itemset.get("nodeset", ""), path, "choice_filter")
            return Items(
                nodeset=nodeset,
                value=(value.get("ref", "name") if value is not None else "name").strip(),
                label=by_id[1] if by_id else label_ref.strip(),
                label_is_id=by_id is not None,
                is_still=nodeset is not None and _is_still(nodeset),
            )
        fixed = []
        for item in element.findall(f"{{{XFORMS}}}item"):
            label_id, label_text = self._label(item, "label", path)
            fixed.append(((item.findtext(f"{{{XFORMS}}}value") or "").strip(), label_id, label_text))
        return Items(fixed=tuple(fixed)) if fixed else None


def _is_still(nodeset: Expression) -> bool:
    """A list of the choices sheet without a filter: the same rows whatever was answered."""
    return (
        isinstance(nodeset, Path)
        and isinstance(nodeset.start, Call)
        and nodeset.start.name == "instance"
        and not any(step.predicates for step in nodeset.steps)
    )


def _words(written: str | None) -> tuple[str, ...]:
    return tuple((written or "").split())
