"""Which questions of a filled form are put in which order, and in which section each stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldtool.questionnaire.model import Control, Group
from fieldtool.questionnaire.tree import Node


@dataclass(frozen=True, slots=True)
class Placed:
    """A question in its place. `section` is the top-level group it stands in, or the root."""

    node: Node
    control: Control
    section: Node


@dataclass(frozen=True, slots=True)
class Part:
    """A top-level group, an instance of a repeat, or (without `group`) the questions that stand outside of groups."""

    group: Group | None
    node: Node
    questions: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """A repeat without an instance: below which node it would stand, and before which question (its number)."""

    group: Group
    above: Node
    place: int


class Layout:
    """All questions of a tree in order, relevant or not. To be made again when instances come or go."""

    def __init__(self, body: Iterable[Group | Control], root: Node) -> None:
        self.parts: list[Part] = []
        self.order: list[Placed] = []
        self.empty: list[Empty] = []
        loose: list[Placed] = []
        for part in _flat(body):
            if isinstance(part, Control):
                found = list(self._placed((part,), root, root))
                loose += found
                continue
            nodes = _children(root, part.path)
            self._note_empty(part, root, nodes)
            for node in nodes:
                found = list(self._placed(part.children, node, node))
                self.parts.append(Part(part, node, tuple(found)))
        if loose:
            self.parts.append(Part(None, root, tuple(loose)))
        self.at = {one.node.ref: number for number, one in enumerate(self.order)}

    def asked(self) -> Iterator[Placed]:
        """Questions that are relevant now."""
        return (one for one in self.order if one.node.is_relevant)

    def beside(self, ref: str, step: int) -> str | None:
        """The first relevant question after (step 1) or before (step -1) a ref; None at the end."""
        at = self.at.get(ref)
        if at is None:
            return next((one.node.ref for one in self.asked()), None)
        at += step
        while 0 <= at < len(self.order):
            node = self.order[at].node
            if node.is_relevant:
                return node.ref
            at += step
        return None

    def before(self, place: int) -> str | None:
        """The last relevant question before a place in the order, else the first of all."""
        for one in reversed(self.order[:place]):
            if one.node.is_relevant:
                return one.node.ref
        return next((one.node.ref for one in self.asked()), None)

    def _placed(self, parts: Iterable[Group | Control], parent: Node, section: Node) -> Iterator[Placed]:
        for part in _flat(parts):
            nodes = _children(parent, part.path)
            if isinstance(part, Group):
                self._note_empty(part, parent, nodes)
            for node in nodes:
                if isinstance(part, Control):
                    placed = Placed(node, part, section)
                    self.order.append(placed)
                    yield placed
                else:
                    yield from self._placed(part.children, node, section)

    def _note_empty(self, part: Group, parent: Node, nodes: list[Node]) -> None:
        if part.repeat and not nodes:
            above = _children(parent, part.path.rsplit("/", 1)[0]) or [parent]
            self.empty.append(Empty(part, above[0], len(self.order)))


def controls_of(parts: Iterable[Group | Control]) -> Iterator[Control]:
    """Every question of a body."""
    for part in parts:
        if isinstance(part, Control):
            yield part
        else:
            yield from controls_of(part.children)


def groups_of(parts: Iterable[Group | Control]) -> Iterator[Group]:
    """Every group and repeat of a body, outer ones first."""
    for part in parts:
        if isinstance(part, Group):
            yield part
            yield from groups_of(part.children)


def _flat(parts: Iterable[Group | Control]) -> Iterator[Group | Control]:
    """Groups without a node of their own are only a frame: what is in them stands where they stand."""
    for part in parts:
        if isinstance(part, Group) and not part.path:
            yield from _flat(part.children)
        else:
            yield part


def _children(parent: Node, path: str) -> list[Node]:
    # A group may name a node that does not stand directly below: other programs write such forms.
    if not path.startswith(f"{parent.path}/"):
        return []
    found = [parent]
    for name in path[len(parent.path) + 1 :].split("/"):
        found = [child for node in found for child in node.children if child.name == name]
    return found
