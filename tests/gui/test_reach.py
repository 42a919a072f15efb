"""Everything can be reached: on small screens, with large letters, with a finger, and by Tab in the order it is read."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.rail import PLACE, Rail
from fieldtool.gui.shell import Shell
from fieldtool.gui.theme import TOUCH_PX
from fieldtool.gui.window import Window
from tests.gui.test_all_pages import go

Settle = Callable[[], None]

SCREENS = {
    "letters of 200 %": (1366, 768, 200),
    "a screen scaled to 200 %": (683, 384, 100),
    "a small laptop": (1024, 600, 100),
    "letters of 150 %": (1366, 768, 150),
}


def used(page: QWidget) -> list[QWidget]:
    """The controls in sight that people click or type into."""
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    return [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.width() > 0]


def scrolls(widget: QWidget, page: QWidget) -> bool:
    """It stands in something that scrolls, so that it can be brought into sight."""
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def lost(page: QWidget) -> list[str]:
    """Controls that nobody can bring into sight, or whose words are cut."""
    found = []
    for made in used(page):
        first = made.mapTo(page, made.rect().topLeft())
        last = made.mapTo(page, made.rect().bottomRight())
        beside = (first.x() < 0 or last.x() > page.width()) and not scrolls(made, page)
        below = (first.y() < 0 or last.y() > page.height()) and not scrolls(made, page)
        cut = isinstance(made, QPushButton) and made.width() < made.minimumSizeHint().width() - 1
        if beside or below or cut:
            found.append(f"{made.objectName() or made.accessibleName()} {first.toTuple()} {last.toTuple()}")
    return found


@pytest.mark.parametrize(
    ("screen", "language"),
    [*((screen, "fr") for screen in SCREENS), ("letters of 200 %", "ar"), ("a screen scaled to 200 %", "en")],
)
def test_no_control_is_lost(window: Window, settle: Settle, screen: str, language: str) -> None:
    width, height, percent = SCREENS[screen]
    window.look.settings.change(language=language, text_percent=percent)
    assert window.shell is not None
    window.shell.look_changed.emit()
    settle()
    window.resize(width, height)
    shell = window.shell
    assert shell is not None
    problems = {}
    for name in PAGES:
        page = go(shell, name, settle)
        assert window.size() == QSize(width, height), (name, window.size().toTuple())
        if found := lost(page):
            problems[name] = found
    window.look.settings.change(language="en", text_percent=100)
    window.look.apply()
    assert problems == {}


@pytest.mark.parametrize("name", PAGES)
def test_what_is_touched_is_large_enough_for_a_finger(shell: Shell, settle: Settle, name: str) -> None:
    page = go(shell, name, settle)
    wanted = (QPushButton, QComboBox, QCheckBox, QLineEdit)
    small = [
        f"{type(w).__name__} {w.objectName()} {w.height()}"
        for w in [*used(page), *used(shell)]
        if isinstance(w, wanted)
        and w.property("kind") != "help"
        and w.height() < TOUCH_PX
        # A field inside a control of its own (a spin box) is touched with it.
        and not isinstance(w.parentWidget(), QAbstractScrollArea)
        and w.parentWidget().height() != w.height() + 4
    ]
    assert small == []


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (683, 384)])
def test_every_place_of_the_rail_can_be_reached_with_a_finger(
    window: Window, settle: Settle, size: tuple[int, int]
) -> None:
    shell = window.shell
    assert shell is not None
    window.resize(*size)
    go(shell, "case", settle)
    rail = shell.findChild(Rail)
    assert rail is not None
    seen = set()
    for _ in range(4):
        model = rail.model()
        for at in range(model.rowCount()):
            place = model.index(at, 0).data(PLACE)
            if place.page:
                seen.add(place.page)
                assert rail.visualRect(model.index(at, 0)).height() >= TOUCH_PX
        folded = [at for at in range(model.rowCount()) if model.index(at, 0).data(PLACE).folded]
        if not folded:
            break
        rail.clicked.emit(model.index(folded[-1], 0))
    rail.clicked.emit(rail.model().index(0, 0))
    assert set(PAGES) - {"meet"} <= seen | {"meet"}


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_the_way_people_read(shell: Shell, settle: Settle, name: str) -> None:
    page = go(shell, name, settle)
    here: QWidget = page
    walked: list[QWidget] = []
    for _ in range(600):
        here = here.nextInFocusChain()
        if here is page:
            break
        stops = here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if page.isAncestorOf(here) and stops and here.focusProxy() is None:
            walked.append(here)
    wrong = []
    for before, after in pairwise(walked):
        if before.parentWidget() is not after.parentWidget():
            continue
        one, other = before.geometry(), after.geometry()
        above = other.bottom() < one.top()
        same_line = abs(other.center().y() - one.center().y()) < max(one.height(), other.height()) / 2
        if above or (same_line and other.center().x() < one.center().x()):
            wrong.append(f"{before.objectName()} -> {after.objectName()}")
    assert wrong == []
