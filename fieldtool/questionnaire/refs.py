"""How a question of a filled form is named: its path, with the number of the instance where a node is repeated."""

from __future__ import annotations

import re
from functools import lru_cache

from fieldtool.questionnaire.tree import Node

_PART = re.compile(r"([^/\[\]]+)(?:\[(\d+)\])?")


@lru_cache(maxsize=8192)
def parts(ref: str) -> tuple[tuple[str, int], ...]:
    """ "/data/child[2]/name" as (("data", 1), ("child", 2), ("name", 1)); () where it is no ref."""
    if not ref.startswith("/"):
        return ()
    found = []
    for part in ref[1:].split("/"):
        match = _PART.fullmatch(part)
        if match is None:
            return ()
        found.append((match[1], int(match[2] or 1)))
    return tuple(found)


def path_of(ref: str) -> str:
    """The ref without instance numbers."""
    return "".join(f"/{name}" for name, _ in parts(ref))


def ref_of(node: Node, repeats: frozenset[str] | None = None) -> str:
    """The ref of a node; instances of repeats are numbered from 1, [1] included where the form repeats the node."""
    names = []
    one: Node | None = node
    while one is not None:
        name = one.name
        if one.parent is not None:
            same = [child for child in one.parent.children if child.name == one.name]
            if len(same) > 1 or (repeats is not None and one.path in repeats):
                name = f"{name}[{1 + next(i for i, child in enumerate(same) if child is one)}]"
        names.append(name)
        one = one.parent
    return "/" + "/".join(reversed(names))


def find(root: Node, ref: str) -> Node | None:
    """The node of a ref, None where there is none."""
    steps = parts(ref)
    if not steps or steps[0] != (root.name, 1):
        return None
    node = root
    for name, number in steps[1:]:
        same = [child for child in node.children if child.name == name]
        if not 1 <= number <= len(same):
            return None
        node = same[number - 1]
    return node
