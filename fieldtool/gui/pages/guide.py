"""The quick guide as a page: definitions, what sets the two crimes apart, every element and sign, all to be searched."""

from __future__ import annotations

from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.guide_view import GuideView
from fieldtool.gui.shelf import Books


class GuidePage(Page):
    """The same as behind F1, with more room."""

    name = "guide"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.header(
            self.tr("Quick guide"),
            self.tr("Anywhere in the program F1 explains what the keyboard is on."),
        )
        self.view = GuideView(room.theme, wide=True)
        self.column.addWidget(self.view, 1)

    def show_page(self, about: object = None) -> None:
        if self.view.has_book:
            self.view.search.setFocus()
            return
        shelf, language = self.room.shelf, self.room.settings.now.language

        def show(books: Books) -> None:
            self.view.show_book(books.handbook(right_to_left=self.right_to_left))
            self.view.search.setFocus()

        self.ask(lambda _: shelf.books(language), show)
