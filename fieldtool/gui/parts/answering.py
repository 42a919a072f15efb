"""How one question is answered: the right control for its kind, quick by keyboard and large enough for a finger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldtool.domain.dates import is_estimated
from fieldtool.domain.form import Mark, Question, QuestionKind
from fieldtool.domain.told_dates import age_as_told, date_as_told
from fieldtool.gui.parts.buttons import line
from fieldtool.gui.parts.choice import Choice
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.theme import Theme
from fieldtool.gui.words import date_said

LONG_LIST = 12
ACKNOWLEDGED = "OK"
_TYPED = {
    QuestionKind.TEXT,
    QuestionKind.INTEGER,
    QuestionKind.DECIMAL,
    QuestionKind.RANGE,
    QuestionKind.DATE,
    QuestionKind.TIME,
    QuestionKind.DATETIME,
    QuestionKind.GEOPOINT,
}
_CHOSEN = {QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK, QuestionKind.ACKNOWLEDGE}


class Answering(QWidget):
    """Base of the controls. `given` carries the stored string the moment something is chosen or entered."""

    given = Signal(str)

    def unsent(self) -> str | None:
        """What stands in the control and was not given yet; None where there is nothing new."""
        return None

    def choose(self, number: int) -> bool:
        """Number key: chooses the answer of this number (from 1); False where there is none."""
        return False

    def focus_first(self) -> None:
        """Puts the keyboard where the answer begins."""
        self.setFocus()

    def line(self) -> int:
        """In which line of a list the keyboard is; -1 where there is none."""
        return -1

    def go_to_line(self, line: int) -> None:
        """Puts the keyboard into a line again: a control is made anew once its answer is kept."""


def answering(question: Question, spoken: Question | None, theme: Theme) -> Answering:
    """The control for a question that is answered by hand. `spoken`: the same question in the person's language."""
    if question.kind in _CHOSEN:
        if len(question.choices) > LONG_LIST:
            return LongList(question, theme)
        return Choices(question, spoken, theme)
    if question.kind is QuestionKind.MULTILINE or "multiline" in question.appearance:
        return Narrative(question)
    if question.kind in _TYPED:
        return Typed(question)
    return Nothing()


class Choices(Answering):
    """Few choices as a column of large buttons, numbered for the number keys."""

    def __init__(self, question: Question, spoken: Question | None, theme: Theme) -> None:
        super().__init__()
        self._kind = question.kind
        self._order = question.value.split()
        self._many = question.kind in (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not self._many and question.kind is not QuestionKind.ACKNOWLEDGE)
        self._buttons: dict[str, Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        said = {choice.name: choice.label for choice in spoken.choices} if spoken else {}
        choices = [(choice.name, choice.label) for choice in question.choices]
        if question.kind is QuestionKind.ACKNOWLEDGE:
            choices = [(ACKNOWLEDGED, self.tr("Yes, done"))]
        for number, (name, label) in enumerate(choices, start=1):
            other = said.get(name, "")
            made = Choice(number, label, other if other != label else "", theme)
            made.setObjectName(f"choice-{name}")
            made.setChecked(name in self._order)
            made.setEnabled(not question.read_only)
            made.clicked.connect(lambda _checked=False, name=name: self._on_clicked(name))
            self._buttons[name] = made
            self._group.addButton(made)
            column.addWidget(made)
        self._tick()

    def show_picture(self, name: str, height: int, picture: QPixmap) -> None:
        """Puts the picture of a choice on its button."""
        if isValid(self) and name in self._buttons:
            self._buttons[name].setIcon(QIcon(picture))
            self._buttons[name].setIconSize(QSize(height * 2, height))

    def choose(self, number: int) -> bool:
        buttons = list(self._buttons.values())
        if not 1 <= number <= len(buttons):
            return False
        buttons[number - 1].click()
        buttons[number - 1].setFocus()
        return True

    def focus_first(self) -> None:
        chosen = self._group.checkedButton()
        first: QAbstractButton | None = chosen or next(iter(self._buttons.values()), None)
        if first is not None:
            first.setFocus()

    def _on_clicked(self, name: str) -> None:
        if not self._many:
            taken = self._kind is QuestionKind.ACKNOWLEDGE and not self._buttons[name].isChecked()
            self._order = [] if taken else [name]
        elif name in self._order:
            self._order.remove(name)
        else:
            self._order.append(name)
        if self._kind is QuestionKind.SELECT_MULTIPLE:
            self._order = [known for known in self._buttons if known in self._order]
        self._tick()
        self.given.emit(" ".join(self._order))

    def _tick(self) -> None:
        for name, made in self._buttons.items():
            made.tick(name in self._order)


class LongList(Answering):
    """Many choices: a field to search in, and the list below it."""

    def __init__(self, question: Question, theme: Theme) -> None:
        super().__init__()
        self._names = {choice.label: choice.name for choice in question.choices}
        labels = {choice.name: choice.label for choice in question.choices}
        self._many = question.kind is not QuestionKind.SELECT_ONE
        self._chosen = question.value.split()
        self._shown = QSortFilterProxyModel(self)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setSourceModel(QStringListModel(list(self._names), self))
        self._search = line("choice-search")
        self._search.setPlaceholderText(self.tr("Type to find"))
        self._search.setAccessibleName(self.tr("Find among the answers"))
        self._search.textChanged.connect(self._shown.setFilterFixedString)
        self._search.returnPressed.connect(self._take_first)
        self._list = QListView()
        self._list.setObjectName("choice-list")
        self._list.setAccessibleName(question.label)
        self._list.setModel(self._shown)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setMinimumHeight(theme.em(11))
        self._list.clicked.connect(lambda index: self._take(str(index.data())))
        if not self._many:
            self._list.activated.connect(lambda index: self._take(str(index.data())))
        for each in (self._search, self._list):
            each.installEventFilter(self)
        self._now = Label(
            " · ".join(labels.get(name, name) for name in self._chosen), "strong", name="chosen"
        )
        self._labels = labels
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._now)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)

    def focus_first(self) -> None:
        self._search.setFocus()

    def line(self) -> int:
        return self._list.currentIndex().row()

    def go_to_line(self, line: int) -> None:
        self._list.setCurrentIndex(self._shown.index(line, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where several may be chosen, Enter chooses and stays; on what is chosen, and with nothing to choose, it goes on.

        Space chooses too, and takes away: Enter pressed once too often takes nothing away.
        """
        if self._many and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and watched is self._search and self._search.text():
                self._take_first()
                return True
            space = event.key() == Qt.Key.Key_Space
            if watched is self._list and (enter or space) and self._list.currentIndex().isValid():
                label = str(self._list.currentIndex().data())
                if space or self._names[label] not in self._chosen:
                    self._take(label)
                else:
                    event.ignore()  # for the page, which goes on
                return True
        return super().eventFilter(watched, event)

    def _take_first(self) -> None:
        if self._search.text() and self._shown.rowCount():
            self._take(str(self._shown.index(0, 0).data()))

    def _take(self, label: str) -> None:
        name = self._names[label]
        if not self._many:
            self._chosen = [name]
        elif name in self._chosen:
            self._chosen.remove(name)
        else:
            self._chosen.append(name)
        self._now.setText(" · ".join(self._labels.get(one, one) for one in self._chosen))
        self._search.clear()
        self.given.emit(" ".join(self._chosen))


def _understanding(question: Question) -> Callable[[str, date], str | None] | None:
    """What reads the words of a question for a date or an age; None where words are kept as they are."""
    if question.kind is QuestionKind.DATE:
        return partial(date_as_told, of_birth=question.case_field == "prs_Birthdate")
    if question.kind is QuestionKind.INTEGER and question.case_field == "age_years":
        return age_as_told
    return None


class Typed(Answering):
    """One line: words, numbers, dates as people write them."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._before = question.value
        self.field: QLineEdit = line("answer", question.value)
        self.field.setProperty("scale", "large")
        self.field.setAccessibleName(question.label)
        self.field.setReadOnly(question.read_only)
        self.field.setMaxLength(10_000)
        hints = {
            QuestionKind.INTEGER: self.tr("A whole number"),
            QuestionKind.DECIMAL: self.tr("A number"),
            QuestionKind.RANGE: self.tr("A number"),
            QuestionKind.DATE: self.tr("As told: 1998-03-07, March 1998, about three years ago"),
            QuestionKind.TIME: self.tr("Hour:minute"),
            QuestionKind.DATETIME: self.tr("Year-month-day hour:minute"),
            QuestionKind.GEOPOINT: self.tr("Latitude and longitude"),
        }
        self.field.setPlaceholderText(hints.get(question.kind, ""))
        self._understands = _understanding(question)
        self._understood = Label("", "quiet", name="understood")
        self._understood.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self._understood)
        self.setFocusProxy(self.field)
        if self._understands is not None:
            self.field.textChanged.connect(self._on_typed)
            self._on_typed(question.value)

    def _on_typed(self, text: str) -> None:
        """Says how the words are understood while they are typed; nothing where they are a plain date already."""
        found = (
            self._understands(text, datetime.now().astimezone().date())
            if self._understands and text.strip()
            else None
        )
        if found is not None and (found != text.strip() or is_estimated(found)):
            self._understood.setText(self.tr("Understood: {what}").format(what=isolated(date_said(found))))
            self._understood.show()
        else:
            self._understood.hide()

    def unsent(self) -> str | None:
        text = self.field.text().strip()
        return text if text != self._before else None

    def focus_first(self) -> None:
        self.field.setFocus()
        self.field.end(False)


class _Sheet(QPlainTextEdit):
    """Enter makes a new line here; Ctrl+Enter goes on."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Narrative(Answering):
    """Several lines, in the person's own words."""

    go_on = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._before = question.value
        self.field = _Sheet(question.value)
        self.field.setObjectName("answer")
        self.field.setAccessibleName(question.label)
        self.field.setTabChangesFocus(True)
        self.field.setReadOnly(question.read_only)
        self.field.setMinimumHeight(self.field.fontMetrics().lineSpacing() * 7 + 30)
        self.field.done.connect(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(Label(self.tr("Ctrl+Enter goes on"), "small"))
        self.setFocusProxy(self.field)

    def unsent(self) -> str | None:
        text = self.field.toPlainText().strip()
        return text if text != self._before.strip() else None

    def focus_first(self) -> None:
        self.field.setFocus()


class Nothing(Answering):
    """A note: it is read, and nothing is answered."""


MARK_KEYS = {Mark.UNKNOWN: "unknown", Mark.DECLINED: "declined", Mark.LATER: "later"}


def marks_for(question: Question) -> tuple[Mark, ...]:
    """The marks to offer: those that do not stand among the choices already; none where nothing is asked."""
    if question.kind is QuestionKind.NOTE or question.read_only:
        return ()
    names = {choice.name for choice in question.choices}
    return tuple(mark for mark in (Mark.UNKNOWN, Mark.DECLINED, Mark.LATER) if mark.value not in names)
