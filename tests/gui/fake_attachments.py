"""Attachments in memory: an invented paper, a scan of two pages and a recording, drawn here."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from fieldtool.domain.attachment import FITS, SUFFIX, Attachment, AttachmentKind
from tests.media.made import recording

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk


def paper(words: str, width: int = 1200, height: int = 840) -> bytes:
    """A JPEG of a paper that anybody sees is invented."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#E9E1CF"))
    painter = QPainter(image)
    painter.fillRect(60, 120, 300, 400, QColor("#B9C4C8"))
    painter.setPen(QColor("#3A3A36"))
    painter.drawRect(QRectF(30, 30, width - 60, height - 60))
    font = painter.font()
    font.setPixelSize(54)
    painter.setFont(font)
    painter.drawText(QRectF(400, 120, width - 460, 400), Qt.TextFlag.TextWordWrap, words)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class FakeAttachments:
    """What the pages use of `fieldtool.casework.attachments.Attachments`. The case "case-4" has three."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self._kept: list[Attachment] = []
        self._pages: dict[str, Sequence[bytes]] = {}
        self.looked: list[tuple[str, int]] = []

    def fill(self, at: datetime) -> None:
        """The invented three; drawn when first asked for."""
        self._put(
            "case-4", AttachmentKind.AUDIO, (recording(seconds=1.5),), at, "What she said, in her words"
        )
        self._put(
            "case-4",
            AttachmentKind.SCAN,
            (paper("Contract, page 1"), paper("Contract, page 2")),
            at,
            "The contract",
        )
        self._put(
            "case-4",
            AttachmentKind.IMAGE,
            (paper("Invented Travel Paper\nEXAMPLE<<AMINA"),),
            at,
            "Travel paper",
        )

    def _put(
        self,
        case_id: str,
        kind: AttachmentKind,
        pages: Sequence[bytes],
        at: datetime,
        title: str = "",
        **more: Any,
    ) -> Attachment:
        made = f"attachment-{len(self._kept) + 1}"
        one = Attachment(
            made, case_id, f"{made}.{SUFFIX[kind]}", kind, "image/jpeg", hashlib.sha256(pages[0]).hexdigest(),
            sum(map(len, pages)), len(pages), at, self._desk.officer.number, title=title,
        )  # fmt: skip
        self._kept.append(replace(one, **more))
        self._pages[made] = pages
        return self._kept[-1]

    def of(self, case_id: str) -> Sequence[Attachment]:
        if not self._kept:
            self.fill(self._desk.clock)
        return [one for one in self._kept if one.case_id == case_id]

    def named(self, case_id: str, name: str) -> Attachment | None:
        return next((one for one in self.of(case_id) if one.name == name), None)

    def page(self, attachment_id: str, page: int = 0) -> bytes:
        self.looked.append((attachment_id, page))
        return self._pages[attachment_id][page]

    def add(self, case_id: str, source: Path, *, title: str = "") -> Attachment:
        kind = AttachmentKind.AUDIO if source.suffix == ".wav" else AttachmentKind.IMAGE
        return self._put(case_id, kind, (source.read_bytes(),), self._desk.tick(), title)

    def answer(self, talk: Any, ref: str, source: Path) -> Any:
        assert talk.question(ref).kind in FITS
        kept = self.add(talk.interview.case_id, source)
        return talk.answer(ref, kept.name)

    def remove(self, attachment_id: str) -> None:
        self._kept = [one for one in self._kept if one.id != attachment_id]
