"""The window in a language nobody speaks: every word marked and two fifths longer, over all pages."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

from fieldtool import content
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.window import Window
from tests.gui.test_all_pages import go
from tests.gui.test_reach import lost

Settle = Callable[[], None]
CODE = Path(__file__).parents[2] / "fieldtool" / "gui"
LETTERS = str.maketrans("aeiouyAEIOUYcnsCNS", "àéîöûýÀÉÎÖÛÝçñšÇÑŠ")


def pseudo(text: str) -> str:
    """Words with other letters, in brackets, and longer; placeholders and keys stay as they are."""
    parts = re.split(r"(\{\w+\}|Ctrl\+\w*|Esc|F\d+|&)", text)
    changed = "".join(p if i % 2 else p.translate(LETTERS) for i, p in enumerate(parts))
    core = changed.strip()
    lead = changed[: len(changed) - len(changed.lstrip())]
    return f"{lead}[{core}{'~' * max(1, len(core) * 2 // 5)}]"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled pseudo-language, made from the code as it is now."""
    folder = tmp_path_factory.mktemp("pseudo")
    source, compiled = folder / "en_XA.ts", folder / "en_XA.qm"
    tools = Path(sys.executable).parent
    code = [*sorted(CODE.rglob("*.py")), content.resources() / "translations" / "told.js"]
    subprocess.run(
        [tools / "pyside6-lupdate", "-silent", *code, "-ts", source], check=True, capture_output=True
    )
    tree = ET.parse(source)  # noqa: S314 - made a moment ago
    for message in tree.getroot().iter("message"):
        said = message.find("translation")
        assert said is not None
        said.text = pseudo(message.findtext("source") or "")
        said.attrib.pop("type", None)
    tree.write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run(
        [tools / "pyside6-lrelease", "-silent", source, "-qm", compiled], check=True, capture_output=True
    )
    return compiled


@pytest.fixture
def in_pseudo(qapp: QApplication, catalogue: Path) -> Iterator[None]:
    """The pseudo-language is spoken from the first page on."""
    translator = QTranslator(qapp)
    assert translator.load(str(catalogue))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_nothing_is_lost_where_words_are_longer(
    in_pseudo: None, window: Window, settle: Settle, size: tuple[int, int]
) -> None:
    window.resize(*size)
    shell = window.shell
    assert shell is not None
    problems = {name: found for name in PAGES if (found := lost(go(shell, name, settle)))}
    assert problems == {}


def test_every_button_speaks_the_language(in_pseudo: None, window: Window, settle: Settle) -> None:
    """Words that were forgotten would stand there in English. Answers, and names of forms and of their sections, are content."""
    shell = window.shell
    assert shell is not None
    forgotten = set()
    for name in PAGES:
        page = go(shell, name, settle)
        for made in [*page.findChildren(QAbstractButton), *shell.findChildren(QCheckBox)]:
            text = made.text().strip(" ▸▾◂✓")
            content = made.property("kind") == "choice" or made.objectName().startswith(("choice-", "add-"))
            if made.isVisible() and text and text.isascii() and len(text) > 2 and not content:
                forgotten.add(f"{name}: {text}")
    assert forgotten == set()


def test_the_marks_are_put_round_the_words() -> None:
    assert pseudo("Saved {time}, encrypted").startswith("[Šàvéd {time},")
    assert QWidget is not None
