"""How the replies of a case are written in little space, and read back fast: one line a reply and section."""

from __future__ import annotations

from collections.abc import Mapping

from fieldtool.domain.assessment.reply import Reply


def packed(replies: Mapping[str, Reply]) -> str:
    """Lines such as "yes act recruited transported": reply, section, names. The same replies give the same text."""
    lines: dict[tuple[str, str], list[str]] = {}
    for one, reply in sorted(replies.items()):
        section, _, name = one.partition(".")
        lines.setdefault((reply.value, section), []).append(name)
    return "\n".join(" ".join((*key, *names)) for key, names in lines.items())


def unpacked(text: str) -> dict[str, Reply]:
    """The replies that `packed` wrote."""
    found = {}
    for line in text.split("\n") if text else ():
        said, section, *names = line.split(" ")
        reply = Reply(said)
        for name in names:
            found[f"{section}.{name}"] = reply
    return found
