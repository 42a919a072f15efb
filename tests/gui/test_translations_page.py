"""The review of translations on the screen: what is a draft, a sheet out, a sheet back in, and the form used from then on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from fieldtool.domain.officer import Officer, Role
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.label import Label
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk
from tests.gui.real_window import Real, child
from tests.gui.real_window import real as real

Settle = Callable[[], None]
FORM = """\
| survey | type | name | label::English (en) | label::Français draft (fr) |
|---|---|---|---|---|
|  | text | hello | How are you? | Comment allez-vous ? |
|  | text | wish | What do you wish? | Que voulez-vous? |
| settings | form_title | form_id | version | default_language |
|---|---|---|---|---|
|  | Invented form | talk | 3 | English (en) |
"""


def checked(sheet: Path, *, name: str = "N. Example", all_of_it: bool = True) -> Path:
    """What a speaker sends back: one text mended, all or but one of them checked."""
    book = load_workbook(sheet)
    page: Any = book.active
    page["B2"] = name
    rows = list(page.iter_rows(min_row=6))
    for row in rows if all_of_it else rows[:-1]:
        row[6].value = "x"
    rows[0][5].value = "Comment vous sentez-vous ?"
    target = sheet.with_name(f"back-{all_of_it}.xlsx")
    book.save(target)
    return target


def test_the_shipped_form_says_which_languages_are_drafts(shell: Shell, settle: Settle, qtbot: QtBot) -> None:
    shell.show_page("translations")
    settle()
    settle()
    page: Any = shell.page("translations")
    states = {
        row.standing.language.tag: page.state_of(row)
        for row in page.table.values
        if row.form.info.id.endswith("screening") and row.form.source is not None
    }
    assert states["en"] == "The form was written in it"
    assert all(one.startswith(("Draft", "Reviewed")) for tag, one in states.items() if tag != "en")
    assert {"fr", "es", "ar", "id"} <= states.keys()
    # By keyboard: rows with the arrows; nothing to check for the form's own language.
    table = child(page, QTableView, "translations-table")
    assert table.hasFocus()
    assert child(page, QPushButton, "translations-write").isEnabled()
    own = next(at for at, row in enumerate(page.table.values) if row.standing.own)
    while table.currentIndex().row() != own:
        qtbot.keyClick(table, Qt.Key.Key_Up if table.currentIndex().row() > own else Qt.Key.Key_Down)
    assert not child(page, QPushButton, "translations-write").isEnabled()
    assert "nothing to check" in child(page, Label, "translations-why").text()


def test_an_officer_may_write_a_sheet_and_not_take_one_in(
    shell: Shell, desk: FakeDesk, settle: Settle
) -> None:
    desk.officer = Officer("5", "Testov Invented", Role.OFFICER)
    shell.show_page("translations")
    settle()
    settle()
    page: Any = shell.page("translations")
    assert child(page, QPushButton, "translations-write").isEnabled()
    assert not child(page, QPushButton, "translations-take").isEnabled()


def test_a_sheet_goes_out_comes_back_and_the_form_is_used(real: Callable[..., Real], tmp_path: Path) -> None:
    form = tmp_path / "talk.md"
    form.write_text(FORM, encoding="utf-8")
    made = real(form)
    page = made.go("translations")
    ready = [row for row in page.table.values if row.form.info.id == "talk"]
    assert [row.can_be_checked for row in ready] == [False, False], "the vault has no spreadsheet of it"
    page.open_form(form)
    for _ in range(3):
        made.settle()
    assert page.chosen.standing.language.tag == "fr"
    assert page.state_of(page.chosen).startswith("Draft")
    page.write_sheet(tmp_path)
    made.settle()
    sheet = tmp_path / "talk-3-fr-review.xlsx"
    assert sheet.exists()
    good, left = child(page, Banner, "translations-good"), child(page, Banner, "translations-left")
    assert "2" in good.words.text()
    # Not all of it was checked: it stays a draft.
    page.take_sheet(checked(sheet, all_of_it=False), tmp_path)
    for _ in range(4):
        made.settle()
    assert "stays a draft" in left.words.text()
    assert page.state_of(page.chosen).startswith("Draft")
    # All of it, by somebody with a name, back into the first form.
    page.open_form(form)
    for _ in range(3):
        made.settle()
    page.take_sheet(checked(sheet), tmp_path)
    for _ in range(4):
        made.settle()
    assert left.isHidden()
    assert page.chosen.form.source == tmp_path / "talk-fr-checked-2.md"
    assert "N. Example" in page.state_of(page.chosen)
    assert form.read_text(encoding="utf-8") == FORM, "the form that was there is as it was"
    child(page, QPushButton, "translations-use").click()
    for _ in range(3):
        made.settle()
    known = made.on_vault(lambda desk: desk.forms())
    newest = [one for one in known if one.id == "talk"][-1]
    assert [one.draft for one in newest.languages if one.tag == "fr"] == [False]
    # A file that is no review sheet is one sentence, and nothing is written.
    before = sorted(tmp_path.iterdir())
    page.take_sheet(form, tmp_path)
    made.settle()
    assert "no review sheet" in child(made.shell, Banner, "trouble").words.text()
    assert sorted(tmp_path.iterdir()) == before
