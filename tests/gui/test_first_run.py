"""The first run, from welcome to today, with everything that may be typed wrongly on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui.look import Look
from fieldtool.gui.pages.first_run import FirstRunPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.window import Window
from tests.gui.fakes import CODE, WORDS, FakeProgram


class Assistant:
    """The page, driven as a person drives it."""

    def __init__(self, qtbot: QtBot, window: Window, program: FakeProgram) -> None:
        self.qtbot, self.window, self.program = qtbot, window, program

    @property
    def page(self) -> FirstRunPage:
        found = [page for page in self.window.findChildren(FirstRunPage) if page.isVisible()]
        return found[-1]

    def part(self, kind: type[Any], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def type(self, **fields: str) -> None:
        for name, text in fields.items():
            field = self.part(QLineEdit, name.replace("_", "-"))
            field.clear()
            self.qtbot.keyClicks(field, text)

    def go_on(self) -> None:
        self.qtbot.mouseClick(self.part(QPushButton, "first-run-next"), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.window.thread_of_vault.busy)

    @property
    def problem(self) -> str:
        banner = self.part(Banner, "first-run-problem")
        return str(banner.words.text()) if not banner.isHidden() else ""

    def to_words(self) -> None:
        self.go_on()
        self.type(organisation="Example Office", site="ke04", country="ke")
        self.go_on()
        self.type(officer_name="Amina Example", officer_number="4711")
        self.go_on()


@pytest.fixture
def assistant(qtbot: QtBot, look: Look) -> Iterator[Assistant]:
    program = FakeProgram(exists=False)
    window = Window(look, program)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: not window.thread_of_vault.busy)
    yield Assistant(qtbot, window, program)
    window.close()
    window.deleteLater()


def test_the_whole_way(assistant: Assistant) -> None:
    assistant.to_words()
    assistant.go_on()  # written down
    assistant.type(words_again=WORDS.upper().replace(" ", "  "))
    assistant.go_on()
    made = assistant.program.made
    assert (made.organisation.name, made.organisation.site, made.organisation.country) == (
        "Example Office",
        "KE04",
        "KE",
    )
    assert (made.officer.name, made.officer.number, made.passphrase) == ("Amina Example", "4711", WORDS)
    assistant.go_on()  # written down
    groups = CODE.split("-")
    asked = [f for f in assistant.page.findChildren(QLineEdit) if re.match("recovery-group-", f.objectName())]
    assert len(asked) == 2
    for field in asked:
        field.setText(groups[int(field.objectName().rsplit("-", 1)[1]) - 1].lower())
    assistant.go_on()
    assert assistant.window.shell is not None


def test_the_place_needs_a_name_and_a_short_name(assistant: Assistant) -> None:
    assistant.go_on()
    assistant.go_on()
    assert "organisation" in assistant.problem
    assistant.type(organisation="Example Office", site="?")
    assistant.go_on()
    assert "short name" in assistant.problem
    assistant.type(site="KE04", country="K1")
    assistant.go_on()
    assert "ISO 3166" in assistant.problem


def test_the_officer_needs_name_and_number(assistant: Assistant) -> None:
    assistant.go_on()
    assistant.type(organisation="Example Office", site="KE04")
    assistant.go_on()
    assistant.go_on()
    assert "number" in assistant.problem


def test_other_words_do_not_pass_and_make_no_vault(assistant: Assistant) -> None:
    assistant.to_words()
    assistant.go_on()
    assistant.type(words_again="amber birch cedar dune ember forest")
    assistant.go_on()
    assert "not the six words" in assistant.problem
    assert assistant.program.made is None


def test_the_words_are_hidden_while_they_are_asked_for(assistant: Assistant) -> None:
    assistant.to_words()
    assistant.go_on()
    shown = " ".join(
        w.text() for w in assistant.page.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()
    )
    assert "amber" not in shown


def test_a_wrong_group_does_not_pass(assistant: Assistant) -> None:
    assistant.to_words()
    assistant.go_on()
    assistant.type(words_again=WORDS)
    assistant.go_on()
    assistant.go_on()
    assistant.go_on()
    assert "sheet" in assistant.problem
    assert assistant.window.shell is None


def test_the_organisations_file_fills_the_place_and_a_wrong_one_says_so(
    assistant: Assistant, tmp_path: Path
) -> None:
    assistant.go_on()
    (wrong := tmp_path / "wrong.json").write_text('{"format": "something else"}', encoding="utf-8")
    assistant.page.take_place(wrong)
    assert "not a file about a place" in assistant.problem
    (right := tmp_path / "place.json").write_text(
        '{"format": "fieldtool-place/1", "organisation": "Example Office", "site": "ke04", "country": "ke"}',
        encoding="utf-8",
    )
    assistant.page.take_place(right)
    assert assistant.problem == ""
    assert "Taken" in assistant.part(QLabel, "place-taken").text()
    assistant.go_on()
    assistant.type(officer_name="Amina Example", officer_number="4711")
    assistant.go_on()
    assistant.go_on()
    assistant.type(words_again=WORDS)
    assistant.go_on()
    made = assistant.program.made.organisation
    assert (made.name, made.site, made.country) == ("Example Office", "KE04", "KE")
