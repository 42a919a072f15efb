"""Updating from a stick in the window: what is offered, progress, refusals, stopping, the way back, the policy's words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldtool.casework.files import write_atomically
from fieldtool.casework.updating import Installation, OlderUpdateError, make_update
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.policy import Policy
from fieldtool.gui.parts.policy_card import PolicyCard
from fieldtool.gui.parts.update_card import UpdateCard
from fieldtool.gui.vault_thread import VaultThread
from fieldtool.upkeep import BEFORE_UPDATE, WindowUpdates
from tests.upkeep.conftest import NEW, Publisher, Versions, installed, publisher, stranger, version

__all__ = ["installed", "publisher", "stranger", "version"]


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "base" / "vault"
    folder.mkdir(parents=True)
    write_atomically(folder / "vault.json", b"{}")
    write_atomically(folder / "vault.db", b"ciphertext")
    return folder


@pytest.fixture
def update(tmp_path: Path, version: Versions, publisher: Publisher) -> Path:
    target = tmp_path / "new.update"
    make_update(version("0.2.0", NEW), target, name="0.2.0", sequence=2, sign=publisher.sign, notes="Better.")
    return target


class Shown:
    """The card on a thread of its own."""

    def __init__(self, qtbot: QtBot, updates: WindowUpdates) -> None:
        self.thread = VaultThread()
        self.card = UpdateCard(self.thread, updates)
        self.told: list[FieldToolError] = []
        self.card.told.connect(self.told.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.card)
        self.card.resize(700, 500)
        self.card.show()
        self.card.show_standing()
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.thread.busy, timeout=60_000)

    def button(self, name: str) -> QPushButton:
        found = self.card.findChild(QPushButton, name)
        assert found is not None
        return found

    def says(self, name: str) -> str:
        found = self.card.findChild(QLabel, name)
        assert found is not None
        return found.text()


@pytest.fixture
def make(qtbot: QtBot, vault: Path, installed: Installation) -> Callable[..., Shown]:
    made: list[Shown] = []

    def show(**others: Policy) -> Shown:
        made.append(Shown(qtbot, WindowUpdates(vault, installed.root, others.get("policy", Policy()))))
        return made[-1]

    return show


def test_it_is_offered_carried_out_and_taken_back(
    make: Callable[..., Shown], update: Path, installed: Installation, vault: Path
) -> None:
    shown = make()
    assert not shown.button("update-now").isVisibleTo(shown.card)
    shown.card.look(update)
    shown.settle()
    assert "0.2.0" in shown.says("update-offer")
    assert "Publishing Example" in shown.says("update-offer")
    assert shown.says("update-notes") == "Better."
    assert installed.current == "0.1.0"
    moved: list[int] = []
    shown.button("update-now").click()
    assert shown.card._far is not None
    shown.card._far.moved.connect(lambda done, of: moved.append(done * 100 // of))
    shown.settle()
    assert not shown.told
    assert installed.current == "0.2.0"
    assert moved
    assert moved == sorted(moved)
    assert max(moved) > 80
    assert (vault / BEFORE_UPDATE / "vault.db").read_bytes() == b"ciphertext"
    assert shown.button("update-start").isVisibleTo(shown.card)
    assert "0.1.0" in shown.button("update-back").text()
    shown.card.back()
    shown.settle()
    assert installed.current == "0.1.0"


def test_a_copy_of_the_vault_is_never_copied_again(
    make: Callable[..., Shown], update: Path, vault: Path, installed: Installation
) -> None:
    shown = make()
    for _ in range(2):
        shown.card.look(update)
        shown.settle()
        shown.card.install()
        shown.settle()
        (installed.root / "current").write_text("0.1.0\n")
    assert sorted(one.name for one in (vault / BEFORE_UPDATE).iterdir()) == ["vault.db", "vault.json"]


def test_stopping_leaves_everything_as_it_was(
    make: Callable[..., Shown], update: Path, installed: Installation
) -> None:
    shown = make()
    shown.card.look(update)
    shown.settle()
    shown.card.install()
    shown.button("update-stop").click()
    shown.settle()
    assert [type(one).__name__ for one in shown.told] == ["WorkStoppedError"]
    assert installed.current == "0.1.0"
    assert [one.name for one in (installed.root / "versions").iterdir()] == ["0.1.0"]


def test_bad_files_are_said_and_nothing_is_offered(
    make: Callable[..., Shown],
    update: Path,
    installed: Installation,
    publisher: Publisher,
    stranger: Publisher,
) -> None:
    shown = make()
    strange = update.with_name("strange.update")
    built = installed.root.parent / "built"
    make_update(built / "0.2.0", strange, name="0.2.0", sequence=2, sign=stranger.sign)
    short = update.with_name("short.update")
    short.write_bytes(update.read_bytes()[:-200])
    old = update.with_name("old.update")
    make_update(built / "0.1.0", old, name="0.1.0", sequence=1, sign=publisher.sign)
    for file in (strange, short, old):
        shown.card.look(file)
        shown.settle()
        assert not shown.button("update-now").isVisibleTo(shown.card)
    assert [type(one).__name__ for one in shown.told] == [
        "UnsignedError",
        "FileDamagedError",
        OlderUpdateError.__name__,
    ]
    assert installed.current == "0.1.0"


def test_where_nothing_can_be_renewed_it_says_why(
    qtbot: QtBot, vault: Path, tmp_path: Path, make: Callable[..., Shown]
) -> None:
    (tmp_path / "checkout").mkdir()
    shown = Shown(qtbot, WindowUpdates(vault, tmp_path / "checkout", Policy()))
    assert "newest package" in shown.says("update-obstacle")
    assert not shown.button("update-choose").isVisibleTo(shown.card)
    assert "field" in make(policy=Policy(update_channel="field")).says("update-standing")


def test_the_policy_card_tells_what_could_not_be_used(qtbot: QtBot) -> None:
    card = PolicyCard(Policy(organisation="Example Border Service", number=3, issued="2026-11-23"), "Rules")
    qtbot.addWidget(card)
    card.show_refused({"forms/bad.md": "No form."})
    found = card.findChild(QLabel, "policy-refused")
    assert found is not None
    assert "forms/bad.md" in found.text()
