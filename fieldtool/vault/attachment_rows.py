"""Attachments in the vault: a row that says what it is, and its bytes in parts that no list reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from fieldtool.domain import instants
from fieldtool.domain.attachment import Attachment, AttachmentKind
from fieldtool.domain.errors import NotFoundError
from fieldtool.vault.story_rows import StoryRows

PART_BYTES = 256 * 1024
_COLUMNS = (
    "id, case_id, name, kind, media_type, sha256, size, pages, added, officer, interview_id, ref, title"
)


class AttachmentRows(StoryRows):
    """The part of the store that keeps attachments."""

    def add_attachment(self, attachment: Attachment, pages: Sequence[bytes]) -> None:
        """The attachment with all its pages, in one durable transaction."""
        one = attachment
        with self._writing("attachment added", one.case_id, one.id, at=one.added) as db:
            db.execute(
                f"INSERT INTO attachment ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    one.id, one.case_id, one.name, one.kind.value, one.media_type, one.sha256, one.size, one.pages,
                    instants.to_text(one.added), one.officer, one.interview_id, one.ref, one.title,
                ),
            )  # fmt: skip
            for page, data in enumerate(pages):
                whole = memoryview(data)
                for part, at in enumerate(range(0, len(whole), PART_BYTES)):
                    db.execute(
                        "INSERT INTO attachment_part (attachment_id, page, part, data) VALUES (?, ?, ?, ?)",
                        (one.id, page, part, whole[at : at + PART_BYTES]),
                    )
            self._touch(one.case_id, one.added)

    def attachment(self, attachment_id: str) -> Attachment:
        """One attachment; NotFoundError."""
        query = f"SELECT {_COLUMNS} FROM attachment WHERE id = ?"
        row = self._db.execute(query, (attachment_id,)).fetchone()
        if row is None:
            raise _gone()
        return _attachment(row)

    def attachments(self, case_id: str) -> Sequence[Attachment]:
        """Those of a case, oldest first."""
        query = f"SELECT {_COLUMNS} FROM attachment WHERE case_id = ? ORDER BY nr"
        return [_attachment(row) for row in self._db.execute(query, (case_id,))]

    def attachment_page(self, attachment_id: str, page: int) -> bytes:
        """The bytes of one page; NotFoundError."""
        rows = self._db.execute(
            "SELECT data FROM attachment_part WHERE attachment_id = ? AND page = ? ORDER BY part",
            (attachment_id, page),
        )
        found = b"".join(row[0] for row in rows)
        if not found:
            raise _gone()
        return found

    def remove_attachment(self, attachment_id: str, *, at: datetime) -> None:
        """Bytes and row are gone, and their pages overwritten; the journal keeps that it went."""
        case_id = self.attachment(attachment_id).case_id
        with self._writing("attachment removed", case_id, attachment_id, at=at) as db:
            db.execute("DELETE FROM attachment_part WHERE attachment_id = ?", (attachment_id,))
            db.execute("DELETE FROM attachment WHERE id = ?", (attachment_id,))
            self._touch(case_id, at)


def _gone() -> NotFoundError:
    return NotFoundError(
        "This attachment is not in the vault any more.", "It was removed; the journal says when and by whom."
    )


def _attachment(row: Sequence[Any]) -> Attachment:
    return Attachment(
        id=row[0],
        case_id=row[1],
        name=row[2],
        kind=AttachmentKind(row[3]),
        media_type=row[4],
        sha256=row[5],
        size=row[6],
        pages=row[7],
        added=instants.from_text(row[8]),
        officer=row[9],
        interview_id=row[10],
        ref=row[11],
        title=row[12],
    )
