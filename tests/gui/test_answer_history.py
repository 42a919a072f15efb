"""What stood at a question before: all of it, when and by whom, by keyboard, and never on the person's screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.domain.form import Mark
from fieldtool.gui.parts.earlier import EarlierAnswers
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.person_view import PersonView
from tests.gui.real_window import Real, child
from tests.gui.real_window import real as real

SHORT = Path(__file__).parents[1] / "casework" / "short.md"


def lines(page: Any) -> list[str]:
    found = page.findChildren(Label, "earlier-answer")
    return [one.text().split("\n")[1].strip("\u2068\u2069") for one in found if not one.isHidden()]


def test_every_earlier_answer_with_time_and_officer(real: Callable[..., Real], qtbot: QtBot) -> None:
    made = real(SHORT)
    page = made.go("interview")
    fold = child(page, EarlierAnswers, "")
    assert fold.isHidden(), "nothing stood there yet"
    for value in ("24", "25", "26"):
        page._on_answered(value, Mark.GIVEN)
        made.settle()
    assert fold.isVisible()
    assert lines(page) == ["25", "24"], "newest first; what stands there now stands above"
    page._on_answered("", Mark.DECLINED)
    made.settle()
    page._on_cleared()
    made.settle()
    assert lines(page) == [
        "Taken back: the question was open again", "Does not want to answer", "26", "25", "24",
    ]  # fmt: skip
    assert "Testov Invented (1)" in page.findChild(Label, "earlier-answer").text()
    # By keyboard: opened, closed, reached with Tab.
    assert not fold.inside.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert fold.inside.isVisible()
    assert fold.button.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert not fold.inside.isVisible()
    assert fold.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    # Choices are told in words; another question begins folded.
    fold.button.setChecked(True)
    page._on_answered("27", Mark.GIVEN)
    made.settle()
    page.go_on()
    made.settle()
    assert not fold.button.isChecked()
    for value in ("yes", "no"):
        page._on_answered(value, Mark.GIVEN)
        made.settle()
    assert lines(page) == ["Yes"]


def test_a_later_interview_shows_what_was_said_in_the_first(real: Callable[..., Real]) -> None:
    made = real(SHORT)
    page = made.go("interview")
    page._on_answered("24", Mark.GIVEN)
    made.settle()
    page._end(None)
    for _ in range(3):
        made.settle()
    made.on_vault(lambda desk: desk.begin("en", case_id=made.case_id)[0].id)
    page = made.go("interview")
    assert lines(page) == ["24"]
    assert "in an earlier interview" in page.findChild(Label, "earlier-answer").text()


def test_the_person_never_sees_it(real: Callable[..., Real]) -> None:
    made = real(SHORT)
    page = made.go("interview")
    for value in ("24", "25"):
        page._on_answered(value, Mark.GIVEN)
        made.settle()
    page._show_person_view()
    made.settle()
    seen = made.window.findChild(PersonView)
    assert seen is not None
    shown = " ".join(one.text() for kind in (Label, QPushButton) for one in seen.findChildren(kind))
    assert "24" not in shown
    assert "25" not in shown
    seen.uncover()
