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


class Layout:
    """All questions of a tree in order, relevant or not. To be made again when instances come or go."""

    def __init__(self, body: Iterable[Group | Control], root: Node) -> None:
        self.parts: list[Part] = []
        self.order: list[Placed] = []
        loose: list[Placed] = []
        for part in _flat(body):
            if isinstance(part, Control):
                found = list(_placed((part,), root, root))
                loose += found
                self.order += found
                continue
            for node in _children(root, part.path):
                found = list(_placed(part.children, node, node))
                self.order += found
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


def _placed(parts: Iterable[Group | Control], parent: Node, section: Node) -> Iterator[Placed]:
    for part in _flat(parts):
        for node in _children(parent, part.path):
            if isinstance(part, Control):
                yield Placed(node, part, section)
            else:
                yield from _placed(part.children, node, section)
