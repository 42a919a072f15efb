"""What casework needs to keep attachments, as Protocols: rows in the vault, and somebody who makes files harmless."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from fieldtool.domain.attachment import LONGEST_SIDE, Attachment, AttachmentKind


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A file made anew: its pages (a recording has one), without anything that cannot be seen or heard."""

    kind: AttachmentKind
    media_type: str
    pages: tuple[bytes, ...] = field(repr=False)


class Media(Protocol):
    """Makes files from outside anew (adapter: `fieldtool.media_adapter`)."""

    def clean(self, data: bytes, *, longest: int = LONGEST_SIDE) -> Cleaned:
        """What is kept of a file. `longest`: pixels of the longer side. AttachmentRefusedError."""
        ...


class AttachmentStore(Protocol):
    """Attachments in the vault; a part of `CaseStore`."""

    def add_attachment(self, attachment: Attachment, pages: Sequence[bytes]) -> None:
        """The attachment with all its pages, in one durable transaction."""
        ...

    def attachment(self, attachment_id: str) -> Attachment: ...
    def attachments(self, case_id: str) -> Sequence[Attachment]:
        """Oldest first."""
        ...

    def attachment_page(self, attachment_id: str, page: int) -> bytes:
        """The bytes of one page, from 0; NotFoundError."""
        ...

    def remove_attachment(self, attachment_id: str, *, at: datetime) -> None:
        """Its bytes and its row are gone; the journal says that it went."""
        ...
