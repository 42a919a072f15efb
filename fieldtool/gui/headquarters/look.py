"""How headquarters' window looks and when it locks."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.page import Room
from fieldtool.gui.parts.boxes import Card, Scrolled, row
from fieldtool.gui.parts.buttons import Field, combo
from fieldtool.gui.parts.label import isolated
from fieldtool.gui.settings import LANGUAGES, TEXT_SIZES
from fieldtool.gui.translations import draft_note


class LookPage(HqPage):
    """A choice is kept when it is made."""

    look_changed = Signal()

    name = "hq_look"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        now = room.settings.now
        self.header(self.tr("Look"), self.tr("A choice takes hold when it is made."))
        themes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self._language = combo(list(LANGUAGES.items()), now.language, "look-language")
        self._theme = combo(themes, now.theme, "look-theme")
        self._size = combo([(str(s), f"{s} %") for s in TEXT_SIZES], str(now.text_percent), "look-size")
        minutes = [
            (str(m), self.tr("After {minutes} min").format(minutes=isolated(m)))
            for m in (1, 2, 5, 10, 15, 30)
        ]
        self._idle = combo(minutes, str(now.idle_minutes), "look-idle")
        card = Card()
        card.setMaximumWidth(room.theme.em(40))
        card.add(
            Field(self.tr("Language of this window"), self._language, draft_note(now.language)),
            Field(self.tr("Colours"), self._theme),
            Field(self.tr("Size of the letters"), self._size),
            Field(self.tr("Lock when nobody touches the computer"), self._idle),
        )
        scrolled = Scrolled()
        scrolled.add(row(card, None))
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)
        self._language.activated.connect(lambda: self._change(language=str(self._language.currentData())))
        self._theme.activated.connect(lambda: self._change(theme=str(self._theme.currentData())))
        self._size.activated.connect(lambda: self._change(text_percent=int(self._size.currentData())))
        self._idle.activated.connect(lambda: room.settings.change(idle_minutes=int(self._idle.currentData())))

    def _change(self, **values: object) -> None:
        self.room.settings.change(**values)
        self.look_changed.emit()
