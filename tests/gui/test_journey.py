"""The time line of the journey: drawn, chosen by mouse and key, changed below, zoomed, taken off and put back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.domain.journey import Lane
from fieldtool.gui.pages.journey import JourneyPage
from fieldtool.gui.parts.journey_line import JourneyLine
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk

Settle = Callable[[], None]


class Walk:
    """The page, used by hand."""

    def __init__(self, qtbot: QtBot, shell: Shell, settle: Settle, desk: FakeDesk) -> None:
        self.qtbot, self.shell, self.settle, self.desk = qtbot, shell, settle, desk
        shell.show_page("journey", "case-4")
        settle()
        settle()
        page = shell.page("journey")
        assert isinstance(page, JourneyPage)
        self.page = page
        line = page.findChild(JourneyLine)
        assert line is not None
        self.line = line

    def press(self, name: str) -> None:
        made = self.shell.findChild(QPushButton, name)
        assert made is not None, name
        self.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        self.settle()
        self.settle()

    def field(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, name)
        assert found is not None, name
        return found


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle, desk: FakeDesk) -> Walk:
    return Walk(qtbot, shell, settle, desk)


def test_everything_is_said_in_words_too(walk: Walk) -> None:
    said = walk.line.accessibleName()
    assert "Crossing, 2025-03-14, Example Border" in said
    assert said.index("Recruitment") < said.index("Crossing") < said.index("Exploitation")


def test_a_click_chooses_and_a_change_is_kept_at_once(walk: Walk) -> None:
    crossing = next(one for one in walk.desk.journeys.of("case-4") if one.lane is Lane.CROSSING)
    box = walk.line.box_of(crossing.id)
    walk.qtbot.mouseClick(walk.line, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    where = walk.field("journey-where")
    assert where.text() == "Example Border"
    where.setText("Sample Bridge")
    where.editingFinished.emit()
    walk.settle()
    assert {one.place for one in walk.desk.journeys.of("case-4") if one.lane is Lane.CROSSING} == {
        "Sample Bridge"
    }


def test_arrow_keys_go_along_the_line(walk: Walk) -> None:
    walk.line.setFocus()
    for _ in range(9):
        walk.qtbot.keyClick(walk.line, Qt.Key.Key_Left)
    assert walk.field("journey-where").text() == "Invented Town"
    walk.qtbot.keyClick(walk.line, Qt.Key.Key_Right)
    assert walk.field("journey-where").text() == "600, promised"


def test_nearer_and_farther(walk: Walk) -> None:
    wide = walk.line.width()
    walk.press("journey-nearer")
    assert walk.line.width() > 1.4 * wide
    walk.press("journey-all")
    assert walk.line.width() <= wide + 1


def test_a_wrong_date_is_told_and_what_is_kept_comes_back(walk: Walk) -> None:
    walk.field("journey-begin").setText("soon")
    walk.field("journey-begin").editingFinished.emit()
    walk.settle()
    assert walk.field("journey-begin").text() == "2025-04"


def test_taking_off_can_be_undone(walk: Walk) -> None:
    before = walk.desk.journeys.of("case-4")
    walk.press("journey-remove")
    assert len(walk.desk.journeys.of("case-4")) == len(before) - 1
    walk.press("toast-undo")
    assert walk.desk.journeys.of("case-4") == before


def test_what_is_added_is_chosen_and_can_be_dated(walk: Walk) -> None:
    walk.press("journey-add")
    assert len(walk.desk.journeys.of("case-4")) == 6
    begin = walk.field("journey-begin")
    assert begin.text() == ""
    begin.setText("2024")
    begin.editingFinished.emit()
    walk.settle()
    assert walk.desk.journeys.of("case-4")[0].begin == "2024"
