"""What earlier interviews of the same case said: nothing is asked of the person twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fieldtool.domain.assessment import Reply


@dataclass(frozen=True, slots=True)
class Known:
    """Replies, case fields, indicators the person declined, and fields they were silent about with the reason."""

    replies: Mapping[str, Reply] = field(default_factory=dict, repr=False)
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    declined: frozenset[str] = frozenset()
    silent: Mapping[str, str] = field(default_factory=dict)


class Said(Protocol):
    """An interview that lends what was said in it, and before it."""

    def replies(self) -> dict[str, Reply]: ...
    def fields(self) -> dict[str, str]: ...
    def declined(self) -> frozenset[str]: ...
    def silent_fields(self) -> dict[str, str]: ...


def known_from(earlier: Said) -> Known:
    """All of it."""
    return Known(earlier.replies(), earlier.fields(), earlier.declined(), earlier.silent_fields())
