"""What goes with a referral form: a file from outside, or one of the case's own documents out of the vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.form_files import read_annex
from fieldtool.gui.page import Page
from fieldtool.gui.parts.adding import Adding
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.words import day, say

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.drafting import AnnexFile
    from fieldtool.domain.attachment import Attachment


class Annexes(QObject):
    """Does for the page what `Adding` asks for."""

    def __init__(self, page: Page, adding: Adding, problem: Banner) -> None:
        super().__init__(page)
        self._page, self._adding, self._problem = page, adding, problem
        adding.kept_wanted.connect(self._attach_kept)

    def offer(self, case_id: str) -> None:
        """Lists what the case has."""

        def show(found: Sequence[Attachment]) -> None:
            self._adding.offer_kept(
                [
                    (one.id, f"{say(one.kind, 'attachment')}  ·  {isolated(one.title or day(one.added))}")
                    for one in reversed(found)
                ]
            )

        self._page.ask(lambda desk: desk.attachments.of(case_id), show)

    def choose(self, description: str) -> None:
        """Asks for a file."""

        def read(file: Path) -> None:
            def attach(desk: Desk) -> AnnexFile:
                return desk.referring.annex(description or file.suffix.lstrip("."), read_annex(file))

            self._page.ask(attach, self._adding.attached, self._tell)

        choose_file(self._page, self.tr("Attach a file"), "* (*)", read)

    def _attach_kept(self, attachment_id: str, description: str) -> None:
        # Never the officer's own words for it: they may be a name, and the receiver reads this.
        words = description or self.tr("Document")

        def attached(files: Sequence[AnnexFile]) -> None:
            for one in files:
                self._adding.attached(one)

        self._page.ask(lambda desk: desk.referring.kept_annex(attachment_id, words), attached, self._tell)

    def _tell(self, error: FieldToolError) -> None:
        self._problem.say(f"{error.sentence} {error.hint}")
