"""The answers in memory: a tree of nodes, each knowing its bind, its value and whether it is relevant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from fieldtool.questionnaire.model import Bind, Template
from fieldtool.questionnaire.xpath.values import Value, read_date, read_time, to_number

_WHOLE = ("int", "integer", "long", "short", "byte")
_DECIMAL = ("decimal", "double", "float")


class Node:
    """One node of an instance. `path` names it without instance numbers, `ref` with them."""

    __slots__ = ("bind", "children", "name", "own_relevant", "parent", "path", "value")

    def __init__(self, name: str, path: str, bind: Bind | None, parent: Node | None) -> None:
        self.name = name
        self.path = path
        self.bind = bind
        self.parent = parent
        self.children: list[Node] = []
        self.value = ""
        self.own_relevant = True

    @property
    def is_relevant(self) -> bool:
        """It and everything above it are."""
        node: Node | None = self
        while node is not None:
            if not node.own_relevant:
                return False
            node = node.parent
        return True

    def typed(self) -> Value:
        """The value as the bind types it; "" where there is none, or where it is not relevant."""
        text = self.value
        if not text or not self.is_relevant:
            return ""
        kind = self.bind.kind if self.bind is not None else "string"
        if kind in _WHOLE or kind in _DECIMAL:
            return to_number(text)
        if kind == "date":
            found = read_date(text)
            # A partial date ("1998-03") is a value for people, not for calculations.
            return "" if found is None else found.date() if isinstance(found, datetime) else found
        if kind == "dateTime":
            return read_date(text) or ""
        if kind == "time":
            return read_time(text) or ""
        return text

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def build(
    template: Template, binds: dict[str, Bind], parent: Node | None, above: str, repeats: frozenset[str]
) -> Node:
    """The nodes a template writes. Instances of repeats are left out where the form holds a template for new ones."""
    path = f"{above}/{template.name}"
    node = Node(template.name, path, binds.get(path), parent)
    node.value = template.value
    seen: set[str] = set()
    for child in template.children:
        child_path = f"{path}/{child.name}"
        if child.is_template and child_path in repeats:
            continue
        if child_path in repeats and child.name in seen:
            continue
        seen.add(child.name)
        node.children.append(build(child, binds, node, path, repeats))
    return node
