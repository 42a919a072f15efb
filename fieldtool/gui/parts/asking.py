"""Two calm dialogs: the passphrase once more, and one plain question before something cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.capture import keep_out_of_pictures
from fieldtool.gui.parts.boxes import Banner, row
from fieldtool.gui.parts.buttons import Field, button
from fieldtool.gui.parts.label import Label
from fieldtool.gui.told import told

TITLE = "Notes"
"""As neutral as the window's own."""

WIDEST_PX = 620
"""Lines longer than that read badly; wider only where the buttons need it."""


class PassphraseField(QLineEdit):
    """Forgets what was typed when it is hidden, and when somebody goes to another program."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def taken(self) -> str:
        """What was typed; the field is empty afterwards, and so is its memory for undo."""
        typed = self.text()
        self.clear()
        return typed

    def event(self, event: QEvent) -> bool:
        away = QApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        if event.type() == QEvent.Type.WindowDeactivate and away:
            self.clear()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.clear()
        super().hideEvent(event)


class _Dialog(QDialog):
    """A dialog of the window's own kind: neutral title, kept out of pictures, gone when it is closed."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName(name)
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(460, max(320, parent.width() - 80)))
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        outer.addWidget(self._inner)
        keep_out_of_pictures(self)

    def begin(self, heading: str, says: str) -> None:
        """What it is about."""
        self.column.addWidget(Label(heading, "section"))
        self.column.addWidget(Label(says))

    def open(self) -> None:
        """Opens it, never larger than the window it belongs to: what does not fit scrolls."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # large letters count before anything is in sight
        self.column.invalidate()
        room = self._over.size()
        least = min(self._inner.minimumSizeHint().width(), room.width())
        self.setMinimumWidth(max(self.minimumWidth(), least))
        wide = max(min(WIDEST_PX, room.width()), least)
        self.setMaximumSize(wide, room.height())
        if self.column.totalHeightForWidth(wide) > room.height():
            scrolled = QScrollArea()
            scrolled.setWidgetResizable(True)
            scrolled.setFrameShape(QFrame.Shape.NoFrame)
            self._outer.replaceWidget(self._inner, scrolled)
            scrolled.setWidget(self._inner)
            self.resize(wide, room.height())
        super().open()


class PassphraseDialog(_Dialog):
    """Asks who sits there. `given` carries what was typed; `show_problem` lets them try again."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "ask-passphrase")
        self.begin(
            self.tr("Your passphrase, once more"),
            self.tr(
                "What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three "
                "minutes."
            ),
        )
        self._problem = Banner("danger", name="ask-passphrase-problem")
        self.field = PassphraseField("ask-passphrase-field")
        self.field.returnPressed.connect(self._give)
        self._go_on = button(self.tr("Go on"), self._give, kind="primary", name="ask-passphrase-go")
        self.column.addWidget(self._problem)
        self.column.addWidget(Field(self.tr("Passphrase"), self.field))
        self.column.addLayout(
            row(None, button(self.tr("Not now"), self.reject, name="ask-passphrase-no"), self._go_on)
        )
        self.column.addStretch(1)
        self.field.setFocus()

    def show_problem(self, error: FieldToolError) -> None:
        """Says why, and lets try again."""
        self._go_on.setEnabled(True)
        self._problem.say(told(error))
        self.field.setFocus()

    def _give(self) -> None:
        typed = self.field.taken()
        if typed.strip():
            self._problem.say("")
            self._go_on.setEnabled(False)
            self.given.emit(typed)


class SureDialog(_Dialog):
    """One question, what will be lost, and what has to be typed so that no key pressed by mistake says yes."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        says: str,
        yes: str,
        then: Callable[[], object],
        *,
        typed: str = "",
    ) -> None:
        super().__init__(parent, "ask-sure")
        self.begin(heading, says)
        self._typed = typed
        self._then = then
        self._yes = button(yes, self._on_yes, kind="stop", name="ask-sure-yes")
        no = button(self.tr("Leave it as it is"), self.reject, name="ask-sure-no")
        if typed:
            self.field = QLineEdit()
            self.field.setObjectName("ask-sure-field")
            self.field.textChanged.connect(self._on_typed)
            self.column.addWidget(Field(self.tr("Type {word} to say yes").format(word=typed), self.field))
            self._yes.setEnabled(False)
        self.column.addLayout(row(None, no, self._yes))
        self.column.addStretch(1)
        (self.field if typed else no).setFocus()

    def _on_typed(self, text: str) -> None:
        self._yes.setEnabled(text.strip().casefold() == self._typed.casefold())

    def _on_yes(self) -> None:
        self.accept()
        self._then()


def ask_sure(
    parent: QWidget, heading: str, says: str, yes: str, then: Callable[[], object], *, typed: str = ""
) -> SureDialog:
    """Asks once; `then` is called on yes, nothing otherwise."""
    dialog = SureDialog(parent.window(), heading, says, yes, then, typed=typed)
    dialog.open()
    return dialog
