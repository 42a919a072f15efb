"""The case page says that a newer form is here, what is different, and copies only when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from fieldtool.casework.renewing import Renewal
from fieldtool.domain.form import Difference, DifferenceKind, FormDifference, StoredAnswer
from fieldtool.gui.parts.label import Label
from fieldtool.gui.parts.renew_card import RenewCard
from fieldtool.gui.window import Window
from tests.gui.fakes import FakeDesk
from tests.gui.invented_form import FORM


def test_the_card_names_the_difference_and_copies(
    window: Window, desk: FakeDesk, settle: Callable[[], None]
) -> None:
    shell = window.shell
    assert shell is not None
    case_id, interview = next(
        (case_id, one)
        for case_id in desk.cases
        for one in desk.read(case_id).interviews
        if one.state.value == "open"
    )
    page = shell.page("case")
    shell.show_page("case", case_id)
    settle()
    card = page.findChild(RenewCard)
    assert card is not None
    assert not card.isVisibleTo(page)
    newest = replace(FORM, version="9", hash="9" * 64)
    changes = (
        Difference("/data/new", DifferenceKind.NEW, "Were you paid?"),
        Difference("/data/old", DifferenceKind.GONE, "Which shoes?"),
    )
    desk.renewing.renewal = Renewal(
        interview.id,
        FormDifference(FORM, newest, changes),
        (StoredAnswer("/data/age", "31"),),
        (("Which shoes?", "This question is not in the new form."),),
    )
    shell.show_page("case", case_id)
    settle()
    assert card.isVisibleTo(page)
    said = " ".join(label.text() for label in card.findChildren(Label))
    assert "New: " in said
    assert "Were you paid?" in said
    assert "No longer asked: " in said
    assert desk.renewing.copied == []
    button = card.findChild(QPushButton, "renew-copy")
    assert button is not None
    button.click()
    settle()
    assert desk.renewing.copied == [interview.id]
