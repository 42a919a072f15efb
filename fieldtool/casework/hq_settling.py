"""How a person at headquarters settles answers that stand against each other: another answer is added, none is taken away."""

from __future__ import annotations

from datetime import datetime

from fieldtool.domain.errors import NotAllowedError, NotFoundError
from fieldtool.domain.ids import new_id
from fieldtool.domain.instants import to_text
from fieldtool.domain.merge import Conflict, conflicts, merge
from fieldtool.domain.record import SHAPES, CaseRecord, Event, in_order

BY = "HQ"
"""Number of the officer that stands at answers given at headquarters."""


def settled(record: CaseRecord, conflict: Conflict, chosen: str, *, at: datetime) -> CaseRecord:
    """The record with the answer `chosen` (its id) standing alone. Pure but for fresh ids.

    Each of the other answers is replaced by a new one that says what the chosen one says: they stay in the record,
    with who gave them and when. A laptop's later answer stands against it again, and is shown again.
    """
    says = next((one for one in conflict.answers if one["id"] == chosen), None)
    if says is None:
        raise NotFoundError(
            "This answer is not among those that stand against each other.", "Read them again."
        )
    added: list[Event] = []
    for other in conflict.answers:
        if (other.get("value", ""), other["mark"], other["withdrawn"]) != (
            says.get("value", ""), says["mark"], says["withdrawn"],
        ):  # fmt: skip
            made = {key: value for key, value in says.items() if key not in ("replaces", "language")}
            made |= {
                "id": new_id(at), "at": to_text(at), "officer": BY, "seq": other.get("seq", 0) + 1,
                "replaces": other["id"],
            }  # fmt: skip
            added.append(made)
    events = {name: record.list(name) for name in SHAPES} | {
        "answers": in_order([*record.list("answers"), *added])
    }
    made_record = CaseRecord(
        record.id, record.number, record.device, record.created, record.organisation, events
    )
    return merge(record, made_record).record


def found(record: CaseRecord, interview_id: str, ref: str) -> Conflict:
    """The conflict at one question; NotAllowedError where there is none any more."""
    for one in conflicts(record):
        if (one.interview_id, one.ref) == (interview_id, ref):
            return one
    raise NotAllowedError("These answers no longer stand against each other.", "Nothing is to be decided.")
