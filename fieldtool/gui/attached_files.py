"""What the interview page does about pictures, recordings and files: asks for a file, has it kept, shows what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldtool.gui.choosing import choose_file
from fieldtool.gui.parts.attaching import Attaching

if TYPE_CHECKING:
    from fieldtool.domain.attachment import Attachment


class AttachedFiles(QObject):
    """Stands between the control on a question and the vault. `chosen` carries the question and the file."""

    chosen = Signal(str, object)  # ref, Path

    def __init__(self, page: QWidget, ask: Callable[..., None]) -> None:
        """`ask(job, then)`: runs a job with the sitting on the vault thread."""
        super().__init__(page)
        self._page = page
        self._ask = ask

    def serve(self, control: Attaching, ref: str) -> None:
        """Does what a control asks for."""
        control.file_wanted.connect(lambda pattern: self._choose(ref, pattern))
        control.view_wanted.connect(lambda: self._look(control, ref))
        control.view.page_wanted.connect(lambda one, page: self._read(control, one, page))

    def _choose(self, ref: str, pattern: str) -> None:
        choose_file(
            self._page,
            self.tr("The file to keep"),
            self.tr("Pictures, scans, recordings") + " " + pattern,
            lambda file: self.chosen.emit(ref, file),
        )

    def _look(self, control: Attaching, ref: str) -> None:
        def found(attachment: Attachment | None) -> None:
            if control.isVisible():
                control.show_attachment(attachment)

        self._ask(lambda talk: talk.attached(ref), found)

    def _read(self, control: Attaching, attachment_id: str, page: int) -> None:
        def read(data: bytes) -> None:
            if control.isVisible():
                control.view.show_data(attachment_id, page, data)

        self._ask(lambda talk: talk.attached_page(attachment_id, page), read)
