"""What an answer to an indicator can be, and what a conclusion can be: two three-valued words."""

from __future__ import annotations

from enum import StrEnum


class Reply(StrEnum):
    """The reply to one indicator. An indicator that was not asked is absent from the mapping; silence is
    never NO."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Conclusion(StrEnum):
    """What the rules say about an element or a crime. OPEN means: not enough is known, in either
    direction."""

    INDICATED = "indicated"
    NOT_INDICATED = "not_indicated"
    OPEN = "open"


def conclude(low: bool, high: bool) -> Conclusion:
    """The conclusion from the two ends: `low` takes every open question as no, `high` takes every one as
    yes."""
    if low:
        return Conclusion.INDICATED
    return Conclusion.OPEN if high else Conclusion.NOT_INDICATED
