"""What a "no" at a gate settles: the indicators it names, unless one of them was answered itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def settled(
    gates: Mapping[str, tuple[str, ...]], replies: Mapping[str, str], known: Iterable[str]
) -> dict[str, str]:
    """Replies with what closed gates add. `gates`: reply at a gate is "no" -> what it names (ids or prefixes "x.*")."""
    found = dict(replies)
    ids = tuple(known)
    for patterns in gates.values():
        for pattern in patterns:
            if pattern.endswith("*"):
                named = [one for one in ids if one.startswith(pattern[:-1])]
            else:
                named = [pattern]
            for one in named:
                found.setdefault(one, "no")
    return found
