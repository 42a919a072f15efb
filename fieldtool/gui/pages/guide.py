"""The quick guide as a page: definitions, what sets the two crimes apart, every element and sign, all to be searched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from fieldtool.casework.files import write_atomically
from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.buttons import button, combo
from fieldtool.gui.parts.guide_view import GuideView
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.shelf import Books

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk


class GuidePage(Page):
    """The same as behind F1, with more room, and in any language the guide is written in."""

    name = "guide"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._shown = room.settings.now.language
        self._languages = combo([], name="guide-language")
        self._languages.setAccessibleName(self.tr("Language of the guide"))
        self._languages.activated.connect(self._on_language_chosen)
        self.header(
            self.tr("Quick guide"),
            self.tr("Anywhere in the program F1 explains what the keyboard is on."),
            self._languages,
            button(
                self.tr("Quick cards …"),
                lambda: choose_folder(self, self.tr("Where the cards are written"), self.write_cards),
                name="guide-cards",
                says=self.tr("Write the quick cards as a PDF, to print"),
            ),
        )
        self.view = GuideView(room.theme, wide=True)
        self.column.addWidget(self.view, 1)

    def show_page(self, about: object = None) -> None:
        if self.view.has_book:
            self.view.search.setFocus()
        else:
            self._read()

    def write_cards(self, folder: Path) -> None:
        """Writes the guide's topics as a PDF to print, in the language shown."""
        language = self._shown

        def write(desk: Desk) -> str:
            target = folder / f"quick-cards-{language}.pdf"
            write_atomically(target, desk.paperwork.cards(language))
            return target.name

        self.ask(write, lambda name: self.noted.emit(self.tr("Written: {file}").format(file=isolated(name))))

    def _read(self) -> None:
        shelf, language = self.room.shelf, self._shown
        mirrored = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft

        def show(found: tuple[Books, Mapping[str, str]]) -> None:
            books, names = found
            if self._languages.count() == 0:
                for tag, name in names.items():
                    self._languages.addItem(name, tag)
                self._languages.setCurrentIndex(max(self._languages.findData(language), 0))
            self.view.show_book(books.handbook(right_to_left=mirrored))
            self.view.search.setFocus()

        self.ask(lambda _: (shelf.books(language), shelf.guide_languages()), show)

    def _on_language_chosen(self) -> None:
        self._shown = str(self._languages.currentData())
        self._read()
