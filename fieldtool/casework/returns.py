"""What headquarters sends back to one laptop: its receipt, newer content, announcements, retention orders."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldtool.casework.hq_ports import Receipt


class ContentKind(StrEnum):
    """What headquarters may send newer versions of."""

    FORM = "form"  # an XLSForm
    INDICATORS = "indicators"
    RULES = "rules"
    DIRECTORY = "directory"  # services to refer to
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True)
class ContentKey:
    """Which content: of a kind there may be several, by name ("screening")."""

    kind: ContentKind
    name: str

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.name}"


@dataclass(frozen=True, slots=True)
class Update:
    """One version of one content. `number` counts what headquarters published under this key; `version` is for people."""

    key: ContentKey
    number: int
    version: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Announcement:
    """A word from headquarters to the officers of a laptop."""

    id: str
    at: datetime
    text: str = field(repr=False)


class Retention(StrEnum):
    """What is to become of a case on the laptop."""

    PURGE = "purge"  # remove it from the laptop once its newest revision is receipted
    KEEP = "keep"  # do not remove it: a proceeding needs it


@dataclass(frozen=True, slots=True)
class RetentionOrder:
    """What headquarters orders about one case of the laptop. The newest order of a case counts."""

    case_id: str
    order: Retention
    at: datetime


@dataclass(frozen=True, slots=True)
class HeadquartersReturn:
    """All that one return holds. `number` counts the returns of one laptop, so that an older one is known as such."""

    number: int
    receipt: Receipt
    updates: tuple[Update, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    retention: tuple[RetentionOrder, ...] = ()
