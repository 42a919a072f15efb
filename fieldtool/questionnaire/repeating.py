"""Which parts of a form can be asked once more, or taken away, at a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from fieldtool.domain.form import Repeat
from fieldtool.questionnaire.layout import Layout
from fieldtool.questionnaire.model import Group
from fieldtool.questionnaire.tree import Node


def repeats_at(
    node: Node,
    layout: Layout,
    groups: Mapping[str, Group],
    *,
    called: Callable[[Group, Node], str],
    counted: frozenset[str],
    most: int,
    answered: Callable[[Node], bool],
) -> Iterator[Repeat]:
    """The repeats a question stands in, inner ones first; then those without an instance that would come after it.

    `groups`: repeats by path. `called`: the label of one at a node. `counted`: paths of repeats whose number follows
    from an answer: nobody adds to them. `answered`: whether somebody answered a node.
    """
    for one in node.above():
        group = groups.get(one.path)
        if group is None or one.parent is None:
            continue
        same = [child for child in one.parent.children if child.name == one.name]
        number = next(at for at, child in enumerate(same, start=1) if child is one)
        free = one.path not in counted
        told = any(answered(inner) for child in same[number - 1 :] for inner in child.walk())
        yield Repeat(
            one.ref,
            called(group, one),
            number,
            len(same),
            can_add=free and len(same) < most,
            can_remove=free and len(same) > 1 and not told,
        )
    for empty in layout.empty:
        path = empty.group.path
        if path in counted or not empty.above.is_relevant or layout.before(empty.place) != node.ref:
            continue
        ref = empty.above.ref + path.removeprefix(empty.above.path)
        yield Repeat(ref, called(empty.group, empty.above), 0, 0, can_add=True)
