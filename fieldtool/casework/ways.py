"""Where a person was and which way they came, out of the journey that was drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from fieldtool.casework.letters import latin
from fieldtool.domain.journey import JOURNEY_REF, Happening, Lane, from_text
from fieldtool.domain.merge import current_answers
from fieldtool.domain.record import CaseRecord

_WENT: Final = (Lane.ROUTE, Lane.CROSSING)
_WORD = re.compile(r"[a-z0-9]+")


def happenings(record: CaseRecord) -> tuple[Happening, ...]:
    """What stands in the journey, in no order; () where none was drawn."""
    if not any(answer["ref"].startswith(JOURNEY_REF) for answer in record.list("answers")):
        return ()
    read = (
        from_text(answer["ref"].removeprefix(JOURNEY_REF), answer.get("value", ""))
        for answer in current_answers(record)
        if answer["ref"].startswith(JOURNEY_REF)
    )
    return tuple(one for one in read if one is not None)


def way(drawn: Iterable[Happening]) -> tuple[str, ...]:
    """The places of route and crossings as they were told, in the order of the dates, then of the drawing."""
    went = sorted(
        (one.begin, one.order, one.place) for one in drawn if one.lane in _WENT and spelled(one.place)
    )
    return tuple(place for _, _, place in went)


def spelled(place: str) -> str:
    """A place so that its spellings and scripts are one: plain Latin words; as it is where a script has no letters here."""
    return " ".join(_WORD.findall(latin(place))).title() or place.strip()
