"""Pictures, scans and recordings on the screen: added, looked at from memory, played, removed; as answers and on the case."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldtool.gui import sound
from fieldtool.gui.pages.documents import DocumentsPage
from fieldtool.gui.parts.boxes import Banner
from fieldtool.gui.parts.document_view import DocumentView
from fieldtool.gui.parts.label import Label
from fieldtool.gui.shell import Shell
from tests.gui.fakes import FakeDesk
from tests.gui.real_window import Real, child
from tests.gui.real_window import real as real
from tests.media.made import CANARY, picture, recording, telling_jpeg

PAPERS = Path(__file__).parents[1] / "casework" / "papers.md"
Settle = Callable[[], None]


def shown_page(shell: Shell, settle: Settle) -> Any:
    shell.show_page("documents", "case-4")
    for _ in range(3):
        settle()
    page = shell.page("documents")
    assert isinstance(page, DocumentsPage)
    return page


def press(page: QWidget, name: str) -> None:
    child(page, QPushButton, name).click()


def test_the_newest_is_looked_at_nearer_farther_and_turned(
    shell: Shell, settle: Settle, qtbot: QtBot
) -> None:
    page = shown_page(shell, settle)
    view = child(page, DocumentView, "")
    place = child(page, QScrollArea, "document-place")
    whole = view.seen.size()
    assert whole.width() <= place.viewport().width()
    assert whole.height() <= place.viewport().height()
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Plus)
    assert view.seen.width() == pytest.approx(whole.width() * 1.25, abs=2)
    qtbot.keyClick(place, Qt.Key.Key_0)
    assert view.seen.size() == whole
    qtbot.keyClick(place, Qt.Key.Key_R)
    assert (view.seen.width() < view.seen.height()) is (whole.width() > whole.height())
    press(page, "document-turn")
    press(page, "document-farther")
    assert view.seen.width() < whole.width()


def test_a_scan_is_turned_page_by_page(shell: Shell, desk: FakeDesk, settle: Settle, qtbot: QtBot) -> None:
    page = shown_page(shell, settle)
    page.list.choose(1)
    settle()
    number = child(page, Label, "document-page")
    assert "1" in number.text()
    assert not child(page, QPushButton, "document-before").isEnabled()
    qtbot.keyClick(child(page, QScrollArea, "document-place"), Qt.Key.Key_PageDown)
    settle()
    assert number.text().startswith("Page \u20682")
    assert not child(page, QPushButton, "document-after").isEnabled()
    assert desk.attachments.looked[-2:] == [("attachment-2", 0), ("attachment-2", 1)]


def test_what_is_hidden_is_let_go(shell: Shell, settle: Settle) -> None:
    page = shown_page(shell, settle)
    view = child(page, DocumentView, "")
    assert not view.seen.isNull()
    shell.show_page("today")
    settle()
    assert view.seen.isNull()
    assert view._image.isNull()
    assert not shown_page(shell, settle).findChild(DocumentView).seen.isNull()


def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that plays sound from standard input: it writes down what it hears."""
    folder, heard = tmp_path / "programs", tmp_path / "heard"
    folder.mkdir()
    program = folder / "aplay"
    program.write_text(f'#!/bin/sh\ncat > "{heard}.part"\nmv "{heard}.part" "{heard}"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return heard


def test_a_recording_is_played_from_memory(
    shell: Shell, settle: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = player(tmp_path, monkeypatch)
    page = shown_page(shell, settle)
    page.list.choose(2)
    settle()
    assert child(page, QScrollArea, "document-place").isHidden()
    press(page, "document-play")
    qtbot.waitUntil(heard.exists, timeout=20_000)
    assert heard.read_bytes() == recording(seconds=1.5)


def test_where_nothing_can_play_it_is_said(
    shell: Shell, settle: Settle, monkeypatch: pytest.MonkeyPatch, desk: FakeDesk
) -> None:
    monkeypatch.setattr(sound, "_PLAYERS", ())
    page = shown_page(shell, settle)
    page.list.choose(2)
    settle()
    assert "never written to a file" in child(page, Banner, "document-mute").words.text()
    assert child(page, QPushButton, "document-play").isHidden()
    assert ("attachment-1", 0) not in desk.attachments.looked


def test_one_is_removed_after_asking_once(shell: Shell, desk: FakeDesk, settle: Settle) -> None:
    page = shown_page(shell, settle)
    press(page, "documents-remove")
    dialog = shell.window().findChild(QWidget, "ask-sure")
    assert dialog is not None
    press(dialog, "ask-sure-yes")
    for _ in range(3):
        settle()
    assert [one.title for _, one in page.list.model_.lines] == ["The contract", "What she said, in her words"]


# the real vault


def test_a_document_is_added_to_a_case_and_nothing_of_it_is_in_any_file(
    real: Callable[..., Real], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    made = real(PAPERS)
    outside = tmp_path / "stick"
    outside.mkdir()
    source = outside / "Zyxcanary passport.jpg"
    source.write_bytes(telling_jpeg())
    page = made.go("documents")
    assert not page.list.model_.lines
    child(page, QWidget, "documents-title").setText("Zyxcanary passport")
    page.add_file(source)
    for _ in range(4):
        made.settle()
    assert [one.title for _, one in page.list.model_.lines] == ["Zyxcanary passport"]
    view = child(page, DocumentView, "")
    assert view.seen.toImage().pixelColor(20, 20).red() > 150
    kept = made.on_vault(lambda desk: desk.attachments.page(desk.attachments.of(made.case_id)[0].id))
    assert CANARY not in kept
    for path in tmp_path.rglob("*"):
        if path.is_file() and outside not in path.parents:
            data = path.read_bytes() + path.name.encode()
            assert CANARY not in data, path
            assert kept[200:260] not in data, path
            assert b"JFIF" not in data[:64], path
    assert list(temporary.iterdir()) == []
    # The card of the case counts it.
    assert "1" in child(made.go("case"), Label, "case-documents").text()


def test_a_refused_file_is_said_in_one_sentence(real: Callable[..., Real], tmp_path: Path) -> None:
    made = real(PAPERS)
    page = made.go("documents")
    bad = tmp_path / "words.docx"
    bad.write_bytes(b"PK\x03\x04 nothing")
    page.add_file(bad)
    made.settle()
    made.settle()
    trouble = child(made.shell, Banner, "trouble")
    assert not trouble.isHidden()
    assert "cannot be kept" in trouble.words.text()
    assert not page.list.model_.lines


def test_questions_for_a_picture_and_a_recording_are_answered_with_files(
    real: Callable[..., Real], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = player(tmp_path, monkeypatch)
    made = real(PAPERS)
    page = made.go("interview")
    page.go_on()
    made.settle()
    assert page._view.question.name == "photo"
    first = child(page, QPushButton, "answer")
    qtbot.waitUntil(first.hasFocus)
    asked: list[str] = []
    page._card.answering.file_wanted.connect(asked.append)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert "*.jpg" in asked[0]
    assert "*.wav" not in asked[0]
    from PySide6.QtWidgets import QFileDialog

    dialog = child(page, QFileDialog, "QFileDialog")
    dialog.reject()
    source = tmp_path / "a.png"
    source.write_bytes(picture(size=(1600, 1200)))
    page._on_file_chosen("/data/photo", source)
    for _ in range(3):
        made.settle()
    question = page._view.question
    assert question.value.endswith(".jpg")
    assert page._view.saved_at is not None
    press(page, "attached-look")
    for _ in range(3):
        made.settle()
    view = page._card.answering.view
    assert view.seen.width() > 100
    # Another one in its place: both stay with the case, the answer is the newer one.
    page._on_file_chosen("/data/photo", source)
    for _ in range(3):
        made.settle()
    rows = made.on_vault(lambda desk: desk.attachments.of(made.case_id))
    assert [one.name == page._view.question.value for one in rows] == [False, True]
    # A recording.
    page.go_on()
    made.settle()
    assert page._view.question.name == "voice"
    page._on_file_chosen("/data/voice", source)
    for _ in range(3):
        made.settle()
    assert "another kind" in child(made.shell, Banner, "trouble").words.text()
    assert page._view.question.value == ""
    voice = tmp_path / "a.wav"
    voice.write_bytes(recording(telling=True))
    page._on_file_chosen("/data/voice", voice)
    for _ in range(3):
        made.settle()
    press(page, "attached-look")
    for _ in range(3):
        made.settle()
    press(page, "document-play")
    qtbot.waitUntil(heard.exists, timeout=20_000)
    assert heard.read_bytes() == recording()
    # What was removed on the page of documents says so here.
    made.on_vault(lambda desk: desk.attachments.remove(desk.attachments.of(made.case_id)[-1].id))
    page.show_page()
    made.settle()
    press(page, "attached-look")
    for _ in range(2):
        made.settle()
    assert "removed" in child(page, Label, "attached").text()
    QApplication.processEvents()
