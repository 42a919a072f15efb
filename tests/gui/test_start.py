"""What is loaded before the unlock page is seen, and that settings say nothing about people."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.pictures import Shot, take_pictures
from fieldtool.gui.settings import Settings, SettingsFile
from tests.gui.fakes import WORDS, FakeDesk, FakeProgram

HEAVY = (
    "pyxform", "reportlab", "pyhanko", "pyrage", "sqlcipher3", "cryptography.x509", "openpyxl", "pypdfium2",
    "fieldtool.vault", "fieldtool.pdf", "fieldtool.domain.assessment", "fieldtool.gui.shell", "PySide6.QtNetwork",
)  # fmt: skip


def _loaded(code: str) -> set[str]:
    script = code + "\nimport sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_no_qt() -> None:
    assert not any(name.startswith("PySide6") for name in _loaded("import fieldtool.gui"))


def test_the_unlock_page_loads_nothing_heavy() -> None:
    loaded = _loaded("import fieldtool.gui.application")
    assert "PySide6.QtWidgets" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_settings_are_read_back_and_nonsense_counts_as_not_set(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    SettingsFile(file).change(language="fr", text_percent=150, lock_on_minimise=False, idle_minutes=10)
    assert SettingsFile(file).now == Settings(
        language="fr", text_percent=150, idle_minutes=10, lock_on_minimise=False
    )
    file.write_text(
        "[General]\nlanguage=xx\ntheme=pink\ntext_percent=99\nidle_minutes=-3\n", encoding="utf-8"
    )
    assert SettingsFile(file).now == Settings()


def test_a_picture_of_every_page(qapp: QApplication, desk: FakeDesk, tmp_path: Path) -> None:
    files = take_pictures(
        FakeProgram(desk), WORDS, tmp_path, shot=Shot(theme="dark", language="ar", width=1024, height=600)
    )
    assert {file.stem for file in files} == {"unlock", *PAGES}
    from PySide6.QtGui import QImage

    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1024, 600), file.name
    assert desk.closed
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.is_file()) == [".png"] * len(files)


def test_what_is_left_beside_the_vault_names_nobody(
    qapp: QApplication, desk: FakeDesk, tmp_path: Path, own_home: Path
) -> None:
    take_pictures(FakeProgram(desk), WORDS, tmp_path / "out", pages=("cases", "case", "interview"))
    for folder in (tmp_path, own_home):
        for file in folder.rglob("*"):
            if file.is_file() and file.suffix != ".png":
                assert b"Amina" not in file.read_bytes(), file.name


@pytest.fixture(autouse=True)
def back_to_left(qapp: QApplication) -> object:
    from PySide6.QtCore import Qt

    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
