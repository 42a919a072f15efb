"""One more of a part that is asked several times: another child, another stage of the way; and taking an empty one away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldtool.domain.form import Repeat
from fieldtool.gui.parts.boxes import emptied
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.label import Label, isolated


class RepeatRow(QWidget):
    """Stands beneath a question that belongs to such a part; hidden everywhere else."""

    add_wanted = Signal(str)  # ref of the part
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("repeat-row")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.hide()

    def show_repeats(self, repeats: Sequence[Repeat]) -> None:
        """Shows what can be done at this question; inner parts first."""
        emptied(self._row)
        for number, one in enumerate(repeats):
            name = one.label or self.tr("this part")
            if one.of:
                told = self.tr("{what}: {number} of {of}").format(
                    what=isolated(name), number=isolated(str(one.number)), of=isolated(str(one.of))
                )
                self._row.addWidget(Label(told, "quiet", wrap=False, name="repeat-told"))
            if one.can_add:
                words = self.tr("One more: {what}") if one.of else self.tr("Add: {what}")
                again = button(
                    words.format(what=isolated(name)),
                    partial(self.add_wanted.emit, one.ref),
                    kind="quiet",
                    name=f"repeat-add-{number}",
                )
                self._row.addWidget(again)
            if one.can_remove:
                away = button(
                    self.tr("Take this one away"),
                    partial(self.remove_wanted.emit, one.ref),
                    kind="quiet",
                    name=f"repeat-remove-{number}",
                )
                self._row.addWidget(away)
        self._row.addStretch(1)
        self.setVisible(any(one.of or one.can_add for one in repeats))
