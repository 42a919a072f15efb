"""The two steps that must not be hurried: six words typed again, and a recovery code partly asked back."""

from __future__ import annotations

import re
import secrets

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldtool.gui.parts.boxes import Card, emptied
from fieldtool.gui.parts.buttons import Field, button, line
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.theme import Theme


def grid(*things: QWidget) -> QWidget:
    """Things side by side, of one width."""
    made = QWidget()
    line_ = QHBoxLayout(made)
    line_.setContentsMargins(0, 0, 0, 0)
    line_.setSpacing(16)
    for thing in things:
        line_.addWidget(thing, 1, Qt.AlignmentFlag.AlignTop)
    return made


class _Pieces(Card):
    """Numbered pieces to be written down, read from left to right whatever the window's direction."""

    def __init__(self, columns: int) -> None:
        super().__init__(sunken=True, padding=16)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._columns = columns
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(10)
        self.add(self._grid)

    def show_pieces(self, pieces: list[str]) -> None:
        """Shows the pieces, numbered from 1."""
        emptied(self._grid)
        for at, piece in enumerate(pieces):
            self._grid.addWidget(
                Label(f"{at + 1}.  {piece}", "code"), at // self._columns, at % self._columns
            )


class WordsStep(QWidget):
    """Shows six words, then asks for them again."""

    again_wanted = Signal()
    given = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = ""
        self.showing = True
        self._pieces = _Pieces(3)
        self._again = button(self.tr("Other words"), self.again_wanted.emit, kind="quiet", name="other-words")
        self._typed = line("words-again")
        self._typed.returnPressed.connect(self.given)
        self._typed.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._field = Field(
            self.tr("Type the six words again"), self._typed, self.tr("Small letters, a space between them.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Your six words"), "title"))
        column.addWidget(
            Label(
                self.tr(
                    "They open this laptop's vault and cannot be guessed. Write them on paper, learn them, then "
                    "burn the paper. Nobody can look them up for you."
                )
            )
        )
        column.addWidget(self._pieces)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._field)
        column.addStretch(1)
        self.show_words_again()

    def show_words(self, words: str) -> None:
        """Shows other words."""
        self.words = words
        self._pieces.show_pieces(re.split(r"[\s-]+", words.strip()))
        self.show_words_again()

    def show_words_again(self) -> None:
        """Goes back from asking to showing."""
        self.showing = True
        self._typed.clear()
        self._turn()

    def ask_again(self) -> None:
        """Hides the words and asks for them."""
        self.showing = False
        self._turn()
        self._typed.setFocus()

    def problem(self) -> str:
        """Why the officer cannot go on, or ""."""
        if not self.words:
            return self.tr("The words are being made; wait a moment.")
        if self.showing or _plain(self._typed.text()) == _plain(self.words):
            return ""
        return self.tr("These are not the six words. Look again, or type them once more.")

    def forget(self) -> None:
        """Takes the words off the screen and out of the fields."""
        self.words = ""
        self._typed.clear()
        self._pieces.show_pieces([])

    def _turn(self) -> None:
        self._pieces.setVisible(self.showing)
        self._again.setVisible(self.showing)
        self._field.setVisible(not self.showing)


class RecoveryStep(QWidget):
    """Shows the recovery code once, then asks for two of its groups."""

    given = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.showing = True
        self._groups: list[str] = []
        self._asked: list[tuple[int, QLineEdit]] = []
        self._pieces = _Pieces(4)
        self._fields = QWidget()
        self._fields_row = QHBoxLayout(self._fields)
        self._fields_row.setContentsMargins(0, 0, 0, 0)
        self._fields_row.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("The recovery code"), "title"))
        column.addWidget(
            Label(
                self.tr(
                    "It opens the vault when the words are lost. It is shown now and never again. Write it down and "
                    "put it in a safe or a sealed envelope, away from this laptop."
                )
            )
        )
        column.addWidget(self._pieces)
        column.addWidget(self._fields)
        column.addStretch(1)

    def show_code(self, code: str) -> None:
        """Shows the code, in groups."""
        self._groups = [group for group in re.split(r"[\s-]+", code.strip()) if group]
        self._pieces.show_pieces(self._groups)
        self.showing = True
        self._pieces.show()
        self._fields.hide()

    def ask_back(self) -> None:
        """Hides the code and asks for two groups, chosen afresh."""
        self.showing = False
        self._pieces.hide()
        emptied(self._fields_row)
        count = min(2, len(self._groups))
        chosen = sorted(secrets.SystemRandom().sample(range(len(self._groups)), count))
        self._asked = []
        for at in chosen:
            typed = line(f"recovery-group-{at + 1}")
            typed.returnPressed.connect(self.given)
            self._asked.append((at, typed))
            title = QCoreApplication.translate("RecoveryStep", "Group {number} of the code")
            self._fields_row.addWidget(Field(title.format(number=isolated(at + 1)), typed), 1)
        self._fields.show()
        if self._asked:
            self._asked[0][1].setFocus()

    def problem(self) -> str:
        """Why the officer cannot go on, or ""."""
        if self.showing or all(_plain(typed.text()) == _plain(self._groups[at]) for at, typed in self._asked):
            return ""
        return self.tr("This is not what the sheet should say. Go back, compare, and write it again.")

    def forget(self) -> None:
        """Takes the code off the screen."""
        self._groups = []
        self._pieces.show_pieces([])
        for _, typed in self._asked:
            typed.clear()


def _plain(text: str) -> str:
    return " ".join(re.split(r"[\s-]+", text.strip())).casefold()
