"""The answers in memory: a tree of nodes, each knowing its bind, its value and whether it is relevant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from fieldtool.domain.dates import without_mark
from fieldtool.questionnaire.model import Bind, Template
from fieldtool.questionnaire.xpath.moments import read_date, read_time, to_day, to_moment
from fieldtool.questionnaire.xpath.values import Value, simple, to_number, to_text

_WHOLE = ("int", "integer", "long", "short", "byte")
_DECIMAL = ("decimal", "double", "float")
MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d) 00:00:00")
_NO_ATTRIBUTES: Mapping[str, str] = {}


class Node:
    """One node of an instance. `path` names it without instance numbers, `ref` with them (set by `Index`)."""

    __slots__ = (
        "attributes",
        "bind",
        "children",
        "is_relevant",
        "name",
        "own_relevant",
        "parent",
        "path",
        "ref",
        "value",
    )

    def __init__(
        self,
        name: str,
        path: str,
        bind: Bind | None,
        parent: Node | None,
        value: str = "",
        attributes: Mapping[str, str] = _NO_ATTRIBUTES,
    ) -> None:
        self.name = name
        self.path = path
        self.bind = bind
        self.parent = parent
        self.children: list[Node] = []
        self.value = value
        self.own_relevant = True
        self.is_relevant: bool = parent is None or parent.is_relevant  # it, and everything above it
        self.attributes = attributes
        self.ref = path

    def judge(self, relevant: bool) -> None:
        """Makes it relevant or not, with everything below."""
        self.own_relevant = relevant
        waiting = [self]
        while waiting:
            node = waiting.pop()
            now = node.own_relevant and (node.parent is None or node.parent.is_relevant)
            if now != node.is_relevant:
                node.is_relevant = now
                waiting += node.children

    @property
    def kind(self) -> str:
        """The type its bind gives it."""
        return self.bind.kind if self.bind is not None else "string"

    def typed(self) -> Value:
        """The value as the bind types it; "" where there is none, or where it is not relevant."""
        text = self.value
        if not text or not self.is_relevant:
            return ""
        kind = self.kind
        if kind == "string":
            return text
        if kind in _WHOLE or kind in _DECIMAL:
            return to_number(without_mark(text))  # an estimated age ("17~") counts as that number
        if kind == "date":
            found = read_date(text)
            # A partial or estimated date ("1998-03", "1998~") is a value for people, not for calculations.
            return "" if found is None else found.date() if isinstance(found, datetime) else found
        if kind == "dateTime":
            return read_date(text) or ""
        if kind == "time":
            return read_time(text) or ""
        if kind == "boolean":
            return text in ("true", "1")
        return text

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def above(self) -> Iterator[Node]:
        """This node and all above it, nearest first."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent


def as_text(value: Value, kind: str) -> str:
    """The stored string of a value in a node of this type; "" where it is no number or no date."""
    plain = simple(value)
    if plain == "" or (isinstance(plain, float) and plain != plain):
        return ""
    if kind in _WHOLE or kind in _DECIMAL:
        number = to_number(plain)
        if number != number or abs(number) == float("inf"):
            return ""
        return to_text(float(int(number)) if kind in _WHOLE else number)
    if kind == "date":
        return to_text(to_day(plain))
    if kind == "dateTime":
        return to_text(to_moment(plain))
    if kind == "time":
        clock = read_time(plain) if isinstance(plain, str) else None
        if clock is not None:
            return to_text(clock)
        moment = plain if isinstance(plain, datetime) else None
        if isinstance(plain, str | float) and not isinstance(plain, bool):
            found = to_moment(plain)
            moment = found if isinstance(found, datetime) else None
        return to_text(moment.time() if moment is not None else plain)
    return to_text(plain)


def build(
    template: Template,
    binds: Mapping[str, Bind],
    parent: Node | None,
    above: str,
    repeats: frozenset[str],
    begun: frozenset[str] = frozenset(),
) -> Node:
    """The nodes a template writes. Templates of repeats are left out, but for one instance of those that are `begun`."""
    path = f"{above}/{template.name}"
    bind = binds.get(path)
    # A spreadsheet writes a date in a cell as its first moment.
    midnight = MIDNIGHT.fullmatch(template.value) if bind is not None and bind.kind == "date" else None
    value = midnight[1] if midnight else template.value
    node = Node(template.name, path, bind, parent, value, template.attributes)
    for child in template.children:
        child_path = f"{path}/{child.name}"
        written = any(one.name == child.name and not one.is_template for one in template.children)
        if child.is_template and child_path in repeats and (written or child_path not in begun):
            continue
        node.children.append(build(child, binds, node, path, repeats, begun))
    return node


def begun(template: Template, above: str = "") -> frozenset[str]:
    """Repeats that a form begins with an instance of: so does each new instance of what they stand in."""
    path = f"{above}/{template.name}"
    inside = (begun(child, path) for child in template.children if not child.is_template)
    own = {f"{path}/{child.name}" for child in template.children if not child.is_template}
    return frozenset(own).union(*inside)


def rows(template: Template) -> Node:
    """A list of choices as nodes, outside the form."""

    def made(one: Template, parent: Node | None, above: str) -> Node:
        path = f"{above}/{one.name}"
        node = Node(one.name, path, None, parent, one.value, one.attributes)
        node.children = [made(child, node, path) for child in one.children]
        return node

    return made(template, None, "#list")


class Index:
    """Where each node is: by path and by ref. Made again whenever instances come or go."""

    def __init__(self, root: Node, repeats: frozenset[str]) -> None:
        self.by_path: dict[str, list[Node]] = {}
        self.by_ref: dict[str, Node] = {}
        self._repeats = repeats
        root.ref = f"/{root.name}"
        self._add(root)

    def _add(self, node: Node) -> None:
        self.by_path.setdefault(node.path, []).append(node)
        self.by_ref[node.ref] = node
        numbers: dict[str, int] = {}
        several = {child.name for child in node.children if child.path in self._repeats}
        for child in node.children:
            number = numbers[child.name] = numbers.get(child.name, 0) + 1
            # Instances of repeats are numbered from 1, the first one included.
            marked = child.name in several or number > 1
            child.ref = f"{node.ref}/{child.name}[{number}]" if marked else f"{node.ref}/{child.name}"
            self._add(child)
