"""The quick guide as a page: definitions, what sets the two crimes apart, every element and sign, all to be searched."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt

from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.buttons import combo
from fieldtool.gui.parts.guide_view import GuideView
from fieldtool.gui.shelf import Books


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
        )
        self.view = GuideView(room.theme, wide=True)
        self.column.addWidget(self.view, 1)

    def show_page(self, about: object = None) -> None:
        if self.view.has_book:
            self.view.search.setFocus()
        else:
            self._read()

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
