"""What holds for every page: names for screen readers, plain text, one window, no lost words, right-to-left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.parts.label import Label
from fieldtool.gui.shell import CASE_PAGES, Shell
from fieldtool.gui.window import Window

Settle = Callable[[], None]


def go(shell: Shell, name: str, settle: Settle) -> QWidget:
    """Shows a page and waits for it."""
    shell.show_page(name, "case-4" if name in CASE_PAGES else None)
    settle()
    settle()
    return shell.page(name)


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says; for a combo box the label beside it counts, because its Name is its value."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return ""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name(shell: Shell, settle: Settle, name: str) -> None:
    page = go(shell, name, settle)
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in page.window().findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not isinstance(w, QScrollArea)
        and not spoken_name(w)
    ]
    assert nameless == []


@pytest.mark.parametrize("name", PAGES)
def test_every_label_is_plain_text(shell: Shell, settle: Settle, name: str) -> None:
    page = go(shell, name, settle)
    rich = [
        w.text() for w in page.findChildren(QLabel) if w.textFormat() != Qt.TextFormat.PlainText and w.text()
    ]
    assert rich == []


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_filled_and_nothing_went_wrong(shell: Shell, settle: Settle, name: str) -> None:
    from fieldtool.gui.parts.boxes import Banner

    page = go(shell, name, settle)
    trouble = shell.findChild(Banner, "trouble")
    assert trouble is not None
    assert trouble.isHidden(), trouble.words.text()
    assert page.isVisible()
    assert shell.here == name


class _Windows(QObject):
    """Notes every top-level widget that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, Window):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[list[str]]:
    watch = _Windows()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


def test_there_is_only_one_window(windows: list[str], shell: Shell, settle: Settle) -> None:
    for name in PAGES:
        go(shell, name, settle)
    assert windows == []


@pytest.mark.parametrize("size", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 150)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_button_is_cut_off(
    window: Window, settle: Settle, size: tuple[int, int, int], language: str
) -> None:
    width, height, percent = size
    window.look.settings.change(language=language, text_percent=percent)
    assert window.shell is not None
    window.shell.look_changed.emit()
    settle()
    window.resize(width, height)
    shell = window.shell
    assert shell is not None
    for name in PAGES:
        page = go(shell, name, settle)
        for made in page.findChildren(QAbstractButton):
            if not made.isVisible() or not made.text():
                continue
            left = made.mapTo(page, made.rect().topLeft()).x()
            right = made.mapTo(page, made.rect().bottomRight()).x()
            assert left >= 0, (name, made.text())
            assert right <= page.width(), (name, made.text())
    assert window.width() == width


def test_right_to_left_turns_the_window(window: Window, settle: Settle) -> None:
    window.look.settings.change(language="ar")
    assert window.shell is not None
    window.shell.look_changed.emit()
    settle()
    shell = window.shell
    assert shell is not None
    assert shell.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rail = shell.findChild(QWidget, "rail")
    assert rail is not None
    assert rail.mapTo(shell, rail.rect().center()).x() > shell.width() / 2
    window.look.settings.change(language="en")
    window.look.apply()


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_every_control(qtbot: QtBot, shell: Shell, settle: Settle, name: str) -> None:
    page = go(shell, name, settle)
    wanted = {
        w
        for w in page.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    }
    reached: set[QWidget] = set()
    here: QWidget = page
    for _ in range(400):
        here = here.nextInFocusChain()
        if here in wanted:
            reached.add(here)
        if here is page:
            break
    assert {w.objectName() for w in wanted - reached} == set()


def test_markup_in_an_answer_stays_words(qtbot: QtBot) -> None:
    label = Label("<img src=//host/x>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<img src=//host/x>"
