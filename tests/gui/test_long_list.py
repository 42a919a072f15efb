"""Many choices by keyboard: what Enter and Space do where several may be chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.domain.form import Choice, Question, QuestionKind
from fieldtool.gui.look import Look
from fieldtool.gui.parts.answering import LongList


def test_several_answers_of_a_long_list_are_chosen_by_keyboard(qtbot: QtBot, look: Look) -> None:
    offered = tuple(Choice(f"c{number}", f"Choice {number}") for number in range(30))
    asked = Question("/data/many", "many", QuestionKind.SELECT_MULTIPLE, "Which?", "/data", choices=offered)
    gone_on: list[int] = []

    class Around(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            gone_on.append(event.key())

    around = Around()
    control = LongList(asked, look.theme)
    control.setParent(around)
    qtbot.addWidget(around)
    around.show()
    search, shown = control.findChild(QLineEdit, "choice-search"), control.findChild(QListView, "choice-list")
    assert search is not None
    assert shown is not None
    given: list[str] = []
    control.given.connect(given.append)
    qtbot.keyClicks(search, "Choice 17")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    for _ in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert given == ["c17", "c17 c2"]
    assert gone_on == []
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert given == ["c17", "c17 c2"], "pressed once too often it takes nothing away"
    assert gone_on == [Qt.Key.Key_Return]
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert given[-1] == "c17"
    # Made anew once the answer is kept, the list is where it was: the first of it is not chosen by the next Enter.
    again = LongList(replace(asked, value="c17"), look.theme)
    qtbot.addWidget(again)
    again.go_to_line(control.line())
    assert again.line() == 2
