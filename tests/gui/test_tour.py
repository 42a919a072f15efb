"""The contributor's tour: a text changed in the content stands in the window, and nothing else has to be touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldtool import content
from fieldtool.gui.shelf import Shelf
from fieldtool.gui.shell import Shell
from tests.gui.test_pages import Settle, Walk

NEW = "Somebody changed these words on a tour"


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step 2 of the tour, on a copy."""
    shutil.copytree(content.forms(), tmp_path / "forms")
    (tmp_path / "resources").symlink_to(content.resources())
    file = tmp_path / "forms" / "indicators" / "en.toml"
    text = file.read_text(encoding="utf-8")
    start = text.index('label = "', text.index("[act.recruited]"))
    end = text.index("\n", start)
    file.write_text(f'{text[:start]}label = "{NEW}"{text[end:]}', encoding="utf-8")
    monkeypatch.setattr(content, "root", lambda: tmp_path)


def test_a_changed_text_of_an_indicator_stands_in_the_checklist(
    changed: None, qtbot: QtBot, shell: Shell, settle: Settle
) -> None:
    page = Walk(qtbot, shell, settle).to("checklist", "case-4")
    shown = [sign.indicator.texts.label for sign in page.list.signs.shown]  # type: ignore[attr-defined]
    assert NEW in shown
    assert Shelf().books("en").handbook()["indicator:act.recruited"].title == NEW
