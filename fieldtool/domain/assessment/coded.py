"""How the replies of a case are written so that a hundred thousand cases are read back fast: one line for each reply."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.domain.assessment.reply import Reply


def packed(replies: Mapping[str, Reply]) -> str:
    """Lines such as "yes act.recruited act.transported". The same replies give the same text."""
    lines = []
    for reply in Reply:
        ids = sorted(one for one, said in replies.items() if said is reply)
        if ids:
            lines.append(" ".join((reply.value, *ids)))
    return "\n".join(lines)


def unpacked(text: str) -> dict[str, Reply]:
    """The replies that `packed` wrote."""
    found: dict[str, Reply] = {}
    for line in text.split("\n") if text else ():
        said, *ids = line.split(" ")
        found.update(dict.fromkeys(ids, Reply(said)))
    return found
