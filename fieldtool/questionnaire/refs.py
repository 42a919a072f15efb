"""How a question of a filled form is named: its path, with the number of the instance where a node is repeated."""

from __future__ import annotations

import re

_PART = re.compile(r"([^/\[\]]+)(?:\[(\d{1,6})\])?")


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
