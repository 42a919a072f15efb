"""Headquarters' window, typed and clicked: taking in, deciding, counting, handing out."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui.headquarters.page import HqPage
from fieldtool.gui.headquarters.shell import HQ_PAGES, HqShell
from fieldtool.gui.parts.bars import Bars
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Chip
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.parts.table import Table
from fieldtool.gui.window import Window
from tests.gui.test_all_pages import spoken_name

Settle = Callable[[], None]
W = TypeVar("W", bound=QWidget)
PICTURES = os.environ.get("FIELDTOOL_SCREENSHOTS", "")


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def go(shell: HqShell, name: str, settle: Settle) -> Any:
    shell.show_page(name)
    settle()
    settle()
    return shell.page(name)


def picture(window: Window, name: str) -> None:
    if PICTURES:
        folder = Path(PICTURES)
        folder.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(folder / f"{name}.png"))


@pytest.fixture
def filled(shell: HqShell, sticks: Path, settle: Settle) -> HqShell:
    page = go(shell, "hq_import", settle)
    page.take_in([sticks])
    settle()
    return shell


def test_a_folder_is_taken_in_and_every_file_has_its_outcome(
    filled: HqShell, window: Window, settle: Settle
) -> None:
    page = filled.page("hq_import")
    picture(window, "hq_import")
    chips = " ".join(one.text() for one in page.findChildren(Chip))
    for words in ("taken in", "earlier ones missing", "damaged", "signer not trusted"):
        assert words in chips
    table = part(page, Table, "import-table")
    assert table.model().rowCount() == 11
    choice = part(page, QComboBox, "import-filter")
    choice.setCurrentIndex(choice.findData("damaged"))
    choice.activated.emit(choice.currentIndex())
    assert table.model().rowCount() == 1


def test_taking_in_again_changes_nothing_and_stopping_stops(
    filled: HqShell, sticks: Path, settle: Settle
) -> None:
    page: Any = filled.page("hq_import")
    page.take_in([sticks])
    settle()
    chips = " ".join(one.text() for one in page.findChildren(Chip))
    assert "was in already" in chips
    assert "earlier ones" not in chips
    page.take_in([sticks])
    part(page, QPushButton, "import-stop").click()
    settle()
    said = part(page, Banner, "import-said")
    assert "Choose the same folder again" in said.words.text()


def test_home_says_what_is_here_and_what_waits(filled: HqShell, window: Window, settle: Settle) -> None:
    page = go(filled, "hq_home", settle)
    picture(window, "hq_home")
    text = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "Example Headquarters" in text
    assert "missing bundles" in text
    assert "answers that differ" in text
    assert "age1" in text


def test_laptops_that_need_a_look_come_first_and_get_their_return(
    filled: HqShell, window: Window, tmp_path: Path, settle: Settle
) -> None:
    page = go(filled, "hq_fleet", settle)
    picture(window, "hq_fleet")
    assert part(page, QLabel, "fleet-title").text().strip("\u2068\u2069") == "77c0de"
    page.write(tmp_path, returns=True)
    page.write(tmp_path, returns=False)
    settle()
    assert (tmp_path / "return-77c0de.age").exists()
    assert (tmp_path / "receipt-77c0de.tar").exists()


def test_a_person_decides_which_answer_counts(filled: HqShell, window: Window, settle: Settle) -> None:
    page = go(filled, "hq_conflicts", settle)
    picture(window, "hq_conflicts")
    listed = part(page, LineList, "conflicts-list")
    assert listed.model_.rowCount() == 1
    first = next(one for one in page.findChildren(QPushButton) if one.text() == "This answer counts")
    first.click()
    settle()
    settle()
    assert listed.model_.rowCount() == 0
    assert "Nothing to decide" in part(page, QLabel, "conflicts-title").text()


def test_candidates_hide_names_until_asked_and_refusals_are_remembered(
    filled: HqShell, window: Window, settle: Settle
) -> None:
    page: Any = go(filled, "hq_likeness", settle)
    listed = part(page, LineList, "likeness-list")
    count = listed.model_.rowCount()
    assert count
    hidden = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "+254" not in hidden
    page._names.setChecked(True)
    settle()
    picture(window, "hq_likeness")
    shown = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "+254 700 000 001" in shown
    part(page, QPushButton, "likeness-refuse").click()
    settle()
    settle()
    assert listed.model_.rowCount() == count - 1


def test_figures_are_drawn_defined_and_looked_behind(
    qtbot: QtBot, filled: HqShell, window: Window, tmp_path: Path, settle: Settle
) -> None:
    page: Any = go(filled, "hq_figures", settle)
    figure = part(page, QComboBox, "figures-figure")
    figure.setCurrentIndex(figure.findData("sex"))
    figure.activated.emit(figure.currentIndex())
    assert "HTCDS prs_Gender" in part(page, QLabel, "figures-definition").text()
    bars = part(page, Bars, "figures-bars")
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert page._value == "Feminine"
    assert "Woman or girl" in bars.accessibleName()
    part(page, QPushButton, "figures-behind").click()
    settle()
    table = part(page, Table, "figures-cases")
    picture(window, "hq_figures")
    assert table.model().rowCount() > 10
    assert not any("Invented" in str(one) for one in table.values)
    page.print_into(tmp_path)
    settle()
    assert (tmp_path / "figures-by-year.pdf").read_bytes().startswith(b"%PDF")


def test_two_figures_stand_beside_each_other_and_the_drilling_goes_on(
    qtbot: QtBot, filled: HqShell, window: Window, tmp_path: Path, settle: Settle
) -> None:
    page: Any = go(filled, "hq_figures", settle)
    for name, figure in (("figures-figure", "sex"), ("figures-beside", "age_group")):
        choice = part(page, QComboBox, name)
        choice.setCurrentIndex(choice.findData(figure))
        choice.activated.emit(choice.currentIndex())
        settle()
    bars, beside = part(page, Bars, "figures-bars"), part(page, Bars, "figures-beside-it")
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert page._value == "Feminine"
    assert "Adult" in beside.accessibleName()
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_Down)
    assert page._second == "adult"
    part(page, QPushButton, "figures-behind").click()
    settle()
    found = part(page, Table, "figures-cases").model().rowCount()
    shown = next(table for table in page._report.tables if table.rows_by).published
    cell = shown.cells[shown.rows.index("Feminine")][shown.columns.index("adult")]
    assert found > 10
    assert cell in (None, found)
    picture(window, "hq_figures_crossed")
    page.print_into(tmp_path)
    settle()
    assert (tmp_path / "figures-by-year.pdf").read_bytes().startswith(b"%PDF")


def test_an_edition_that_tells_too_much_is_said_first(
    filled: HqShell, tmp_path: Path, settle: Settle
) -> None:
    page: Any = go(filled, "hq_figures", settle)
    page.print_into(tmp_path)
    settle()
    period = part(page, QComboBox, "figures-period")
    period.setCurrentIndex(period.findData("quarter"))
    period.activated.emit(period.currentIndex())
    settle()
    page.print_into(tmp_path)
    settle()
    assert not (tmp_path / "figures-by-quarter.pdf").exists()
    assert "few people" in part(page, Banner, "figures-warning").words.text()
    page.print_into(tmp_path)
    settle()
    assert (tmp_path / "figures-by-quarter.pdf").exists()


def test_returns_carry_what_was_announced(
    filled: HqShell, window: Window, tmp_path: Path, settle: Settle
) -> None:
    page: Any = go(filled, "hq_returns", settle)
    page._text.setPlainText("The clinic has moved.")
    part(page, QPushButton, "returns-announce").click()
    settle()
    settle()
    picture(window, "hq_returns")
    assert any("The clinic has moved." in one.text() for one in page.findChildren(QLabel))
    page.write_all(tmp_path)
    settle()
    assert len(list(tmp_path.glob("return-*.age"))) == 3


@pytest.mark.parametrize("kind", ["htcds", "csv", "parquet", "odk"])
def test_every_format_is_written_and_identities_need_a_reason(
    filled: HqShell, window: Window, tmp_path: Path, settle: Settle, kind: str
) -> None:
    page: Any = go(filled, "hq_exports", settle)
    choice = part(page, QComboBox, "exports-format")
    choice.setCurrentIndex(choice.findData(kind))
    page._identities.setChecked(True)
    picture(window, "hq_exports")
    page.write_into(tmp_path)
    settle()
    assert not list(tmp_path.glob(f"{kind}-*"))
    page._reason.setText("Asked for by an invented court.")
    page.write_into(tmp_path)
    settle()
    (folder,) = tmp_path.glob(f"{kind}-*")
    assert (folder / "cases.jsonl").exists()
    assert len(list(folder.rglob("*"))) > 1


@pytest.mark.parametrize("name", HQ_PAGES)
def test_every_page_is_named_reachable_and_in_one_piece(
    filled: HqShell, window: Window, settle: Settle, name: str
) -> None:
    page = go(filled, name, settle)
    trouble = filled.findChild(Banner, "trouble")
    assert trouble is not None
    assert trouble.isHidden(), trouble.words.text()
    assert isinstance(page, HqPage)
    wanted = {
        w
        for w in page.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    }
    nameless = [w.objectName() for w in wanted if not isinstance(w, QScrollArea) and not spoken_name(w)]
    assert nameless == []
    reached: set[QWidget] = set()
    here: QWidget = page
    for _ in range(500):
        here = here.nextInFocusChain()
        if here in wanted:
            reached.add(here)
    assert {w.objectName() for w in wanted - reached} == set()
    rich = [
        w.text() for w in page.findChildren(QLabel) if w.textFormat() != Qt.TextFormat.PlainText and w.text()
    ]
    assert rich == []


@pytest.mark.parametrize(
    ("language", "percent", "theme"), [("en", 150, "light"), ("ar", 100, "dark"), ("fr", 115, "contrast")]
)
def test_no_button_is_cut_off(
    filled: HqShell, window: Window, settle: Settle, language: str, percent: int, theme: str
) -> None:
    window.look.settings.change(language=language, text_percent=percent, theme=theme)
    filled.look_changed.emit()
    settle()
    shell = window.shell
    assert isinstance(shell, HqShell)
    try:
        for name in HQ_PAGES:
            page = go(shell, name, settle)
            picture(window, f"{name}-{language}-{percent}-{theme}")
            for made in page.findChildren(QAbstractButton):
                if made.isVisible() and made.text():
                    left = made.mapTo(page, made.rect().topLeft()).x()
                    right = made.mapTo(page, made.rect().bottomRight()).x()
                    assert left >= 0, (name, made.text())
                    assert right <= page.width(), (name, made.text())
        assert window.width() == 1366
    finally:
        window.look.settings.change(language="en", text_percent=100, theme="light")
        window.look.apply()


def test_locking_stops_an_import_and_ends_the_window(
    filled: HqShell, window: Window, sticks: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    monkeypatch.setattr(
        type(window._program), "restart", lambda self, covered=False: ended.append("restarted")
    )
    page: Any = go(filled, "hq_import", settle)
    page.take_in([sticks] * 1)
    filled.lock_wanted.emit("key")
    assert ended == ["restarted"]
