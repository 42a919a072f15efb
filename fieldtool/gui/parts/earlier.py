"""What stood at a question before: every earlier answer, when it was given and by whom; folded away until wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldtool.domain.form import Mark
from fieldtool.gui.actions import keys_of
from fieldtool.gui.parts.boxes import Fold, emptied
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.sitting import Earlier
from fieldtool.gui.words import moment


class EarlierAnswers(Fold):
    """Hidden where nothing stood there before. Alt+H opens and closes it."""

    def __init__(self) -> None:
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        super().__init__("", self._inside, name="history-fold")
        self.button.setToolTip(keys_of("history"))
        QShortcut(QKeySequence(keys_of("history")), self).activated.connect(self._by_key)

    def show_earlier(self, earlier: Sequence[Earlier], *, same_question: bool) -> None:
        """Newest first. Another question is shown folded."""
        if not same_question:
            self.button.setChecked(False)
        emptied(self._lines)
        for one in reversed(earlier):
            self._lines.addWidget(Label(self._words(one), "quiet", name="earlier-answer"))
        self.rename(self.tr("What stood here before ({count})").format(count=isolated(len(earlier))))
        self.setVisible(bool(earlier))

    def _words(self, one: Earlier) -> str:
        said = {
            Mark.UNKNOWN: self.tr("Does not know"),
            Mark.DECLINED: self.tr("Does not want to answer"),
            Mark.LATER: self.tr("Not now"),
        }
        if one.withdrawn:
            words = self.tr("Taken back: the question was open again")
        else:
            words = said.get(one.mark) or isolated(one.words) or self.tr("A picture, recording or file")
        parts = [isolated(moment(one.at)), isolated(one.officer)]
        if one.in_another_interview:
            parts.append(self.tr("in an earlier interview"))
        return f"{'  ·  '.join(parts)}\n{words}"

    def _by_key(self) -> None:
        if self.isVisible():
            self.button.toggle()
            self.button.setFocus()
