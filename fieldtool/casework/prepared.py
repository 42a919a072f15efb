"""A case record ready to be stored: its canonical bytes, and the few words about it that a home keeps beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldtool.casework.kept_records import reopened
from fieldtool.domain.merge import Conflict, conflicts
from fieldtool.domain.record import CaseRecord


@dataclass(slots=True)
class Prepared:
    """One record; it is not changed. `data` are its canonical bytes; `answers` how many it holds; `conflicts` those inside it."""

    # Not frozen: freezing makes the making of one four times as long, and there are a million.
    id: str
    device: str
    organisation: str
    created: str
    status: str
    data: bytes = field(repr=False)
    answers: int = 0
    conflicts: tuple[Conflict, ...] = field(default=(), repr=False)

    def __reduce__(self) -> tuple[type[Prepared], tuple[object, ...]]:
        # Between processes: what dataclasses do by themselves costs as much as checking the record.
        return Prepared, (
            self.id, self.device, self.organisation, self.created, self.status, self.data, self.answers,
            self.conflicts,
        )  # fmt: skip

    @property
    def record(self) -> CaseRecord:
        """The record itself."""
        return reopened(self.data)


def prepared(record: CaseRecord, found: tuple[Conflict, ...] | None = None) -> Prepared:
    """A record made ready. `found`: its conflicts where they are known already."""
    return Prepared(
        record.id,
        record.device,
        record.organisation,
        record.created,
        record.status.value,
        record.to_bytes(),
        len(record.list("answers")),
        conflicts(record) if found is None else found,
    )
