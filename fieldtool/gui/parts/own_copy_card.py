"""The card with what the person may have on paper: everything that is kept about them, or a short note to carry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldtool.domain.own_copy import OwnCopyKind
from fieldtool.gui.parts.boxes import Card
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.page_pictures import PagePictures
from fieldtool.gui.words import language_name

Pages = Sequence[tuple[int, int, bytes]]


class OwnCopyCard(Card):
    """Shows a copy before it is printed; what is shown lives in memory alone, until the page is left."""

    wanted = Signal(object, str)  # OwnCopyKind, language
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own-copy-card")
        self._language = combo([("en", language_name("en"))], name="own-copy-language")
        self._pages = PagePictures()
        self._print = button(
            self.tr("Print this …"), self.print_wanted.emit, kind="primary", name="own-copy-print"
        )
        self._away = button(self.tr("Put it away"), self.put_away, name="own-copy-away")
        self.add(
            Label(self.tr("For the person"), "section"),
            Label(
                self.tr(
                    "Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing."
                ),
                "quiet",
            ),
            Field(self.tr("Language of the copy"), self._language),
            flow(
                button(
                    self.tr("Everything we keep …"),
                    lambda: self._want(OwnCopyKind.EVERYTHING),
                    name="own-copy-everything",
                ),
                button(
                    self.tr("Short note to carry …"),
                    lambda: self._want(OwnCopyKind.TO_CARRY),
                    name="own-copy-to-carry",
                ),
            ),
            flow(self._print, self._away),
            self._pages,
        )
        self.put_away()

    def offer(self, *languages: str) -> None:
        """Languages to choose from, the person's own first."""
        before = self._language.currentData()
        self._language.clear()
        for tag in dict.fromkeys((*languages, "en")):
            self._language.addItem(language_name(tag), tag)
        self._language.setCurrentIndex(max(self._language.findData(before), 0))

    def show_pages(self, pages: Pages) -> None:
        """Shows what would be printed."""
        self._pages.show_pages(pages)
        for part in (self._pages, self._print, self._away):
            part.show()

    def put_away(self) -> None:
        """Forgets what is shown."""
        self._pages.show_pages(())
        for part in (self._pages, self._print, self._away):
            part.hide()

    def _want(self, kind: OwnCopyKind) -> None:
        self.wanted.emit(kind, str(self._language.currentData()))
