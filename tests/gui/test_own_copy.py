"""The person's own copy: seen before it is printed, in their language, and gone when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from fieldtool.gui import printing
from tests.gui.real_window import Real, child
from tests.gui.real_window import real as real

FORM = Path(__file__).parents[1] / "casework" / "short.md"


def test_a_copy_is_looked_at_printed_and_put_away(
    real: Callable[..., Real], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "printers", lambda: ["Invented printer"])
    made = real(FORM)
    page = made.go("case")
    card = child(page, QWidget, "own-copy-card")
    assert child(card, QComboBox, "own-copy-language").currentData() == "en"
    for name, verb in (("own-copy-everything", "everything"), ("own-copy-to-carry", "to carry")):
        child(card, QPushButton, name).click()
        made.settle()
        assert card._pages.findChildren(QWidget)
        entry = made.on_vault(lambda desk: desk.journal()[0])
        assert (entry.verb, entry.detail) == ("own copy made", verb)
    child(card, QPushButton, "own-copy-print").click()
    made.settle()
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    made.go("today")
    assert page._copy == b""
    assert not card._pages.findChildren(QWidget)
