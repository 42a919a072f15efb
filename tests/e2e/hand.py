"""Eyes and fingers on the real window: what can be seen, and keys, words and clicks as a person gives them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from fieldtool import content
from fieldtool.gui.window import Window

Kind = TypeVar("Kind", bound=QWidget)
_CELL = re.compile(r"(?<!\\)\|")


@cache
def questions() -> dict[str, tuple[str, str]]:
    """English words of a question -> (name, type), read from the form's own table, as it is written there."""
    lines = (content.forms() / "screening.md").read_text(encoding="utf-8").splitlines()
    head = [cell.strip() for cell in _CELL.split(lines[0])]
    at = {name: head.index(name) for name in ("type", "name", "label::English (en)")}
    found: dict[str, tuple[str, str]] = {}
    for line in lines[1:]:
        cells = [cell.strip() for cell in _CELL.split(line)]
        if len(cells) < len(head) or cells[1].startswith("-"):
            continue
        if cells[1]:  # the name of the next sheet
            break
        kind, name, label = (cells[at[key]] for key in at)
        if label and not kind.startswith(("begin", "end", "calculate")):
            assert label not in found, f"two questions with the same words: {label}"
            found[label] = (name, kind)
    return found


class Hand:
    """One person at one window. Whoever uses it waits between two steps until `busy` is over."""

    def __init__(self, window: Window) -> None:
        self.window = window

    # what is to be seen

    @property
    def busy(self) -> bool:
        """The vault is at work, or what it found has not been shown yet."""
        return self.window.thread_of_vault.busy

    def all(self, kind: type[Kind], name: str = "") -> list[Kind]:
        """What is in sight of this kind, by object name."""
        return [
            one
            for one in self.window.findChildren(kind)
            if one.isVisible() and name in ("", one.objectName())
        ]

    def one(self, kind: type[Kind], name: str) -> Kind:
        """The one thing of this name in sight."""
        found = self.all(kind, name)
        assert len(found) == 1, f"{name}: {len(found)} in sight on {self.page}"
        return found[0]

    def words(self, name: str) -> str:
        """What a label says, "" where it is not in sight."""
        found = self.all(QLabel, name)
        return found[0].text() if found else ""

    @property
    def page(self) -> str:
        """The page in front."""
        pages = [one.objectName() for one in self.all(QWidget) if one.objectName().startswith("page-")]
        return pages[-1].removeprefix("page-") if pages else ""

    @property
    def question(self) -> tuple[str, str]:
        """Name and type of the question in front; ("", "") where there is none."""
        words = self.words("question")
        return questions()[words] if words else ("", "")

    @property
    def choices(self) -> list[str]:
        """Names of the answers offered, in order."""
        offered = [one for one in self.all(QAbstractButton) if one.objectName().startswith("choice-")]
        return [one.objectName().removeprefix("choice-") for one in offered]

    @property
    def ready(self) -> bool:
        """Nothing is under way, and where there is a question, its answers are in sight (Qt shows them a turn later)."""
        if self.busy:
            return False
        name, kind = self.question
        return not name or kind == "note" or bool(self.choices or self.all(QWidget, "answer") or self._search)

    @property
    def _search(self) -> list[QLineEdit]:
        return self.all(QLineEdit, "choice-search")

    @property
    def chosen(self) -> list[str]:
        """Names of the answers that are marked as given."""
        return [one for one in self.choices if self.one(QAbstractButton, f"choice-{one}").isChecked()]

    def banner(self, name: str) -> str:
        """What a banner says, "" where it is not in sight."""
        found = self.all(QWidget, name)
        return found[0].accessibleName() if found else ""

    @property
    def panel(self) -> str:
        """The assessment beside the interview, as a screen reader says it."""
        panel = self.one(QWidget, "assessment-panel")
        parts = [one.accessibleName() for one in panel.findChildren(QWidget) if one.isVisibleTo(panel)]
        return "\n".join(part for part in parts if part)

    def state(self) -> dict[str, Any]:
        """Everything a test asks about, as plain values."""
        return {
            "page": self.page,
            "ready": self.ready,
            "question": self.question[0],
            "kind": self.question[1],
            "choices": self.choices,
            "needed": bool(self.words("needed-chip")),
            "saved": self.words("saved-line"),
            "problem": self.banner("unlock-problem") or self.banner("trouble"),
            "focus": f"{type(self._focus()).__name__} {self._focus().objectName()}",
            "active": self.window.isActiveWindow(),
        }

    # what a person does

    def keys(self, keys: str) -> None:
        """Presses keys ("Ctrl+L", "3", "Return") on whatever has the keyboard."""
        for at in range((sequence := QKeySequence(keys)).count()):
            pressed = sequence[at]
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())

    def go_on(self) -> None:
        """Goes on with the key the page names: Enter, and Ctrl+Enter where Enter makes a new line."""
        self.keys("Ctrl+Return" if isinstance(self._focus(), QPlainTextEdit) else "Return")

    def type(self, words: str, into: str = "") -> None:
        """Types words into a field of this name, or into whatever has the keyboard."""
        target: QWidget = self._focus()
        if into:
            target = next(one for one in self.all(QWidget, into))
            target.setFocus()
        QTest.keyClicks(target, words)

    def click(self, name: str) -> None:
        """Clicks a button of this name."""
        made = self.one(QAbstractButton, name)
        assert made.isEnabled(), f"{name} cannot be clicked"
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)

    def press(self, choice: str) -> None:
        """Gives an answer by its number key."""
        self.keys(str(self.choices.index(choice) + 1))

    def answer_file_dialog(self, path: str) -> None:
        """Types a path into the dialog that asks for a file or a folder, and presses Enter."""
        dialogs = [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
        assert len(dialogs) == 1, "no dialog asks for a file"
        field = dialogs[0].findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        # As on a desktop, where a dialog that opens has the keyboard: without it Qt writes its own proposals over the words.
        dialogs[0].activateWindow()
        field.setFocus()
        QApplication.processEvents()
        assert field.hasFocus()
        field.clear()
        QTest.keyClicks(field, path)
        QTest.keyClick(field, Qt.Key.Key_Return)
        if dialogs[0].isVisible():  # the list of proposals took the first Enter
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert not dialogs[0].isVisible(), f"the dialog does not take {path}"
        self.window.activateWindow()

    def _focus(self) -> QWidget:
        focus: QObject | None = QApplication.focusWidget()
        return focus if isinstance(focus, QWidget) else self.window


def reply_to(hand: Hand, script: dict[str, str]) -> str:
    """Answers the question in front by keyboard and goes on with Enter; returns its name.

    `script`: question name -> choice names separated by spaces, or words. What it leaves out is skipped where that
    is allowed, and otherwise answered: every box is ticked, or "yes", or the first answer.
    """
    name, kind = hand.question
    wanted = script.get(name, "")
    offered = hand.choices
    if not wanted and hand.words("needed-chip"):
        wanted = (
            " ".join(offered)
            if kind.startswith("select_multiple")
            else "yes"
            if "yes" in offered
            else offered[0]
        )
    if kind.startswith("select") and offered:
        for choice in wanted.split():
            hand.press(choice)
    elif wanted and kind.startswith("select"):
        hand.type(wanted)
        hand.keys("Return")
    elif wanted:
        hand.type(wanted)
    return name
