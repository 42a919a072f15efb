"""What would leave, in a list of thousands: ticked with the space bar or a click, and no more widgets for more cases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui.parts.leaving_list import TICKED, Going, LeavingList

WHY = "The person did not agree that anything is sent to headquarters, or was not asked."


@pytest.fixture
def leaving(qtbot: QtBot) -> LeavingList:
    made = LeavingList()
    qtbot.addWidget(made)
    made.show()
    return made


def listed(leaving: LeavingList) -> QListView:
    found = leaving.findChild(QListView, "leaving-cases")
    assert found is not None
    return found


def test_a_case_is_left_out_and_taken_in_again(qtbot: QtBot, leaving: LeavingList) -> None:
    leaving.show_cases(
        [
            Going("a", "EX01-2026-0001", "full", ""),
            Going("b", "EX01-2026-0002", "nothing", WHY, 3),
            Going("c", "EX01-2026-0003", "coded", WHY),
        ]
    )
    view = listed(leaving)
    assert leaving.chosen() == ["a", "c"], "what may not leave is not among them"
    with qtbot.waitSignal(leaving.chosen_changed):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert leaving.chosen() == ["c"]
    assert view.model().index(0, 0).data(TICKED) == Qt.CheckState.Unchecked
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert leaving.chosen() == ["c"], "nothing of this one leaves, whatever is pressed"
    last = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert leaving.chosen() == []
    leaving.show_cases([Going("a", "EX01-2026-0001", "full", "")])
    assert leaving.chosen() == ["a"], "chosen anew each time it is shown"


def test_thousands_of_cases_need_no_more_widgets_than_three(leaving: LeavingList) -> None:
    def widgets(count: int) -> int:
        leaving.show_cases(
            [Going(str(n), f"EX01-2026-{n:04}", "pseudonymised", WHY, 1) for n in range(count)]
        )
        return len(leaving.findChildren(QWidget))

    assert widgets(5_000) == widgets(3)
    assert len(leaving.chosen()) == 3


def test_more_are_read_in_while_something_was_left_out_already(qtbot: QtBot, leaving: LeavingList) -> None:
    leaving.show_cases(())
    leaving.say_none(False)
    assert not any(label.isVisible() for label in leaving.findChildren(QLabel)), "it is not known yet"
    leaving.add_cases([Going("a", "EX01-2026-0001", "full", ""), Going("b", "EX01-2026-0002", "full", "")])
    qtbot.keyClick(listed(leaving), Qt.Key.Key_Space)
    leaving.add_cases([Going("c", "EX01-2026-0003", "full", "")])
    assert leaving.chosen() == ["b", "c"]


def test_each_line_says_how_much_leaves_and_why_no_more(leaving: LeavingList) -> None:
    leaving.show_cases([Going("b", "EX01-2026-0002", "nothing", WHY, 3)])
    words = listed(leaving).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "EX01-2026-0002" in words
    assert "stays" in words
    assert WHY in words
    assert "3" in words
