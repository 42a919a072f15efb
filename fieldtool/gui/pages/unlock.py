"""The first thing an officer sees: one field, one button, and one sentence when the passphrase is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.boxes import Banner, Card, row
from fieldtool.gui.parts.buttons import Field, button
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.theme import Theme
from fieldtool.gui.told import told

UNLOCK, READ, RESTORE = "unlock", "read", "restore"


class UnlockPage(QWidget):
    """Asks for the passphrase, or the recovery code in the same field. The field forgets it as soon as it was given."""

    passphrase_given = Signal(str)
    practice_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, throw_away_passphrase: str = "") -> None:
        super().__init__()
        self.setObjectName("page-unlock")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        card = Card(padding=32, gap=14)
        self._wide = theme.em(30)
        card.setFixedWidth(self._wide)
        sign = QLabel()
        size = theme.em(2.6)
        sign.setPixmap(icons.pixmap("lock", size, theme.colours.accent, self.devicePixelRatioF()))
        self.field = QLineEdit()
        self.field.setObjectName("passphrase")
        self.field.setProperty("scale", "large")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(self._on_typed)
        self._show = QCheckBox(self.tr("Show what I type"))
        self._show.toggled.connect(self._on_show_toggled)
        self._button = button(self.tr("Unlock"), self._give, kind="primary", name="unlock-button")
        self._busy = Progress()
        self._busy.setAccessibleName(self.tr("Unlocking"))
        keep = self._busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(keep)
        self._busy.hide()
        self._caps = Label(self.tr("Caps Lock seems to be on."), "small", tone="warning")
        self._caps.hide()
        self._problem = Banner("danger", name="unlock-problem")
        self.wish = UNLOCK
        self.target: Path | None = None
        self._ways = QWidget()
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(Label(self.tr("Nothing here is changed, whatever you choose."), "quiet"))
        ways.addLayout(
            row(
                button(
                    self.tr("Restore a backup …"),
                    self._choose_backup,
                    name="unlock-restore",
                ),
                button(self.tr("Read what is left"), self.read_what_is_left, name="unlock-read"),
                None,
            )
        )
        self._ways.hide()
        throw_away = Banner("accent", name="throw-away")
        if throw_away_passphrase:
            told = self.tr("A throw-away vault with invented people. Its passphrase: {passphrase}")
            throw_away.say(told.format(passphrase=isolated(throw_away_passphrase)))
        card.add(
            sign,
            Label(self.tr("Unlock"), "title"),
            Label(self.tr("What this laptop holds is encrypted. Your words open it."), "quiet"),
            throw_away,
            self._problem,
            self._ways,
            Field(self.tr("Passphrase"), self.field),
            self._caps,
            self._show,
            self._button,
            self._busy,
            Label(
                self.tr(
                    "Words forgotten? Type the recovery code from the sheet in the safe, in the same field."
                ),
                "small",
            ),
        )
        self._practice = button("", self.practice_wanted.emit, kind="quiet", name="practice-button")
        self._practice.hide()
        card.add(self._practice)
        self._outer, self._card = outer, card
        outer.addStretch(2)
        self._line = row(None, card, None)
        outer.addLayout(self._line)
        outer.addStretch(3)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._scrolls = False
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)

    def show_practice(self, *, can: bool, here: bool) -> None:
        """Offers the practice vault, or (where this is one) the way back."""
        words = self.tr("Leave the practice vault") if here else self.tr("Practise with invented people")
        self._practice.setText(words)
        self._practice.setAccessibleName(words)
        self._practice.setVisible(can or here)

    def _choose_backup(self) -> None:
        from fieldtool.gui.choosing import choose_folder  # file dialogs are not needed for the first page

        choose_folder(self, self.tr("Where the backups lie"), self.restore_from)

    def show_busy(self, busy: bool) -> None:
        """The key is being stretched: nothing can be typed meanwhile."""
        self._busy.setVisible(busy)
        self.field.setEnabled(not busy)
        self._button.setEnabled(not busy)
        self._practice.setEnabled(not busy)

    def show_far(self, done: int, of: int) -> None:
        """How far a restore is."""
        self._busy.show_far(done, of)

    def show_problem(self, error: FieldToolError) -> None:
        """Says why the vault stays shut, and lets the officer try again; with the ways out of a damaged one."""
        self.show_busy(False)
        self._busy.wait()
        self._problem.say(told(error))
        from fieldtool.casework.safekeeping import VaultHarmedError  # loads much, and only here

        if isinstance(error, VaultHarmedError):
            self.wish, self.target = UNLOCK, None
            self._button.setText(self.tr("Unlock"))
            self._ways.show()
        self.field.setFocus()

    def restore_from(self, target: Path) -> None:
        """The next passphrase restores the newest good backup in this folder."""
        self.wish, self.target = RESTORE, target
        self._button.setText(self.tr("Restore and unlock"))
        self._problem.say(
            self.tr("Your passphrase restores the newest good backup. The damaged vault is kept beside it.")
        )
        self.field.setFocus()

    def read_what_is_left(self) -> None:
        """The next passphrase opens the damaged vault to read."""
        self.wish, self.target = READ, None
        self._button.setText(self.tr("Open to read"))
        self._problem.say(self.tr("Your passphrase shows what can still be read. Nothing can be changed."))
        self.field.setFocus()

    def _give(self) -> None:
        passphrase = self.field.text()
        if not passphrase.strip():
            self.field.setFocus()
            return
        self.field.clear()
        self._problem.say("")
        self.passphrase_given.emit(passphrase)

    def _on_show_toggled(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_typed(self, text: str) -> None:
        letters = [c for c in text if c.isalpha()]
        self._caps.setVisible(len(letters) > 2 and all(c.isupper() for c in letters))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whoever goes away from the laptop leaves nothing in the field.
        away = QApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        if watched is self.field and event.type() == QEvent.Type.WindowDeactivate and away:
            self.field.clear()
            self._show.setChecked(False)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(max(min(self._wide, self.width() - 40), 1))
        inner = self._card.layout()
        needed = inner.totalHeightForWidth(self._card.width()) if inner is not None else 0
        if not self._scrolls and self.height() < needed + 24:
            # Made only where the window is low: a scrolled area takes a tenth of the whole start.
            from fieldtool.gui.parts.boxes import Scrolled

            self._scrolls = True
            place = Scrolled()
            place.add(row(None, self._card, None))
            self._outer.insertWidget(1, place, 20)

    def hideEvent(self, event: QHideEvent) -> None:
        self.field.clear()
        super().hideEvent(event)
