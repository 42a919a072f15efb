"""Pictures of questions and choices, and recordings in the person's language, packaged with a form: seen and heard for real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.gui.form_media import decoded
from fieldtool.gui.parts.person_view import PersonView
from tests.gui.real_window import Real, child
from tests.gui.real_window import real as real
from tests.gui.test_documents import player
from tests.media.made import picture, recording
from tests.media.test_pictures import bomb

FORM = """\
| survey | type | name | label::English (en) | label::العربية (ar) | image::English (en) | image::العربية (ar) | audio::English (en) | audio::العربية (ar) |
|---|---|---|---|---|---|---|---|---|
|  | select_one way | travel | How did you travel? | كيف سافرت؟ | road.png | road.png | travel-en.wav | travel-ar.wav |
|  | text | words | Anything else? | شيء آخر؟ |  |  |  |  |
| choices | list_name | name | label::English (en) | label::العربية (ar) | image::English (en) | image::العربية (ar) | audio::English (en) | audio::العربية (ar) |
|---|---|---|---|---|---|---|---|---|
|  | way | boat | By boat | بالقارب | boat.png | boat.png | boat-en.wav | boat-ar.wav |
|  | way | lorry | By lorry | بالشاحنة | lorry.png | lorry.png | lorry-en.wav | lorry-ar.wav |
| settings | form_title | form_id | version | default_language |
|---|---|---|---|---|
|  | Invented form with media | way | 1 | English (en) |
"""


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """The form with everything it names beside it: each recording of another length."""
    folder = tmp_path / "form"
    folder.mkdir()
    for number, name in enumerate(("road", "boat", "lorry"), start=1):
        (folder / f"{name}.png").write_bytes(picture(size=(100 * number, 80)))
    for number, name in enumerate(("travel", "boat", "lorry"), start=1):
        (folder / f"{name}-en.wav").write_bytes(recording(seconds=number / 10))
        (folder / f"{name}-ar.wav").write_bytes(recording(seconds=number / 10 + 0.05))
    file = folder / "way.md"
    file.write_text(FORM, encoding="utf-8")
    return file


def heard(qtbot: QtBot, made: Real, file: Path, press: QPushButton) -> bytes:
    file.unlink(missing_ok=True)
    press.click()
    made.settle()
    qtbot.waitUntil(file.exists, timeout=20_000)
    return file.read_bytes()


def settled(made: Real) -> None:
    for _ in range(4):
        made.settle()


def test_the_person_sees_pictures_and_hears_their_own_language(
    real: Callable[..., Real], form: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = player(tmp_path, monkeypatch)
    made = real(form, "ar")
    page: Any = made.go("interview")
    page._show_person_view()
    settled(made)
    seen = made.window.findChild(PersonView)
    assert seen is not None
    assert seen.layoutDirection() == Qt.LayoutDirection.RightToLeft
    road = child(seen, QLabel, "person-picture")
    assert road.isVisible()
    assert road.pixmap().width() == 100
    boat, lorry = (child(seen, QPushButton, f"person-choice-{name}") for name in ("boat", "lorry"))
    assert [one.icon().actualSize(one.iconSize()).width() > 60 for one in (boat, lorry)] == [True, True]
    assert heard(qtbot, made, file, child(seen, QPushButton, "person-listen")) == recording(seconds=0.15)
    aloud = child(seen, QPushButton, "person-listen-lorry")
    assert heard(qtbot, made, file, aloud) == recording(seconds=0.35)
    assert "الشاحنة" in aloud.accessibleName()
    boat.click()
    settled(made)
    assert page._view.question.value == "boat"
    seen.uncover()


def test_the_officer_sees_and_plays_what_the_person_would(
    real: Callable[..., Real], form: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = player(tmp_path, monkeypatch)
    made = real(form, "ar")
    page: Any = made.go("interview")
    settled(made)
    assert child(page, QLabel, "question-picture").isVisible()
    lorry = child(page, QPushButton, "choice-lorry")
    assert not lorry.icon().isNull()
    assert heard(qtbot, made, file, child(page, QPushButton, "question-listen")) == recording(seconds=0.15)
    page.go_on()
    settled(made)
    assert child(page, QPushButton, "question-listen").isHidden()
    assert child(page, QLabel, "question-picture").isHidden()


def test_drawings_that_name_files_and_bombs_are_not_shown() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>'
    for data in (svg, b"", b"no picture", bomb(20_000, 20_000), picture()[:200]):
        assert decoded(data).isNull()
    large = decoded(picture("JPEG", (4000, 2000)))
    assert (large.width(), large.height()) == (1600, 800)
