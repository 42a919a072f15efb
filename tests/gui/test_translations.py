"""What holds for every catalogue of the window: whole, compiled, with every placeholder and key, in the glossary's words."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from fieldtool import content
from fieldtool.gui.look import Look
from fieldtool.gui.parts.label import Label
from fieldtool.gui.settings import DRAFTS, LANGUAGES
from fieldtool.gui.shell import Shell
from fieldtool.gui.translations import draft_note
from fieldtool.gui.window import Window
from fieldtool.gui.words import say

FOLDER = content.resources() / "translations"
TRANSLATED = sorted(file.stem.removeprefix("fieldtool_") for file in FOLDER.glob("fieldtool_*.ts"))
GLOSSARY = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))
KEPT = re.compile(r"Ctrl\+|Esc\b|F\d+\b|XLSForm|ISO 3166|age1|PDF|…|%|1998-03-07")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence of a catalogue."""

    context: str
    source: str
    text: str
    draft: bool


def messages(file: Path) -> tuple[Message, ...]:
    """Everything in a .ts file."""

    def each() -> Iterator[Message]:
        for context in ET.parse(file).getroot().findall("context"):  # noqa: S314 - our own files
            for one in context.findall("message"):
                said = one.find("translation")
                assert said is not None
                yield Message(
                    context.findtext("name") or "",
                    one.findtext("source") or "",
                    said.text or "",
                    said.get("type") == "unfinished",
                )

    return tuple(each())


def catalogue(language: str) -> tuple[Message, ...]:
    """The catalogue of a language."""
    return messages(FOLDER / f"fieldtool_{language}.ts")


def translated(language: str) -> tuple[Message, ...]:
    """What of it is translated."""
    return tuple(one for one in catalogue(language) if one.text.strip())


def tool(name: str, *words: str | Path) -> None:
    """Runs one of Qt's programs for translations."""
    program = Path(sys.executable).parent / name
    subprocess.run([program, "-silent", *words], check=True, capture_output=True, timeout=120)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every sentence of the window as it is in the code now."""
    out = tmp_path_factory.mktemp("words") / "now.ts"
    code = sorted((Path(__file__).parents[2] / "fieldtool" / "gui").rglob("*.py"))
    tool("pyside6-lupdate", *code, FOLDER / "told.js", "-ts", out)
    return {(one.context, one.source) for one in messages(out)}


def test_every_registered_language_has_a_catalogue() -> None:
    assert set(TRANSLATED) == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_of_the_window_is_in_the_catalogue(
    language: str, sources: set[tuple[str, str]]
) -> None:
    known = {(one.context, one.source) for one in catalogue(language)}
    assert sorted(sources - known) == [], "python3 dev.py fix takes them in; then translate them"
    assert sorted(known - sources) == [], "python3 dev.py fix takes them out"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_of_the_window_is_translated(language: str) -> None:
    assert [one.source for one in catalogue(language) if not one.text.strip()] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_says_what_the_source_says(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    tool("pyside6-lrelease", FOLDER / f"fieldtool_{language}.ts", "-qm", fresh)
    shipped, made = QTranslator(), QTranslator()
    assert shipped.load(str(FOLDER / f"fieldtool_{language}.qm"))
    assert made.load(str(fresh))
    wrong = [
        one.source
        for one in catalogue(language)
        if one.text.strip()
        and not one.text
        == made.translate(one.context, one.source)
        == shipped.translate(one.context, one.source)
    ]
    assert wrong == [], "python3 dev.py fix compiles them again"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_placeholder_key_or_ellipsis_is_lost_or_invented(language: str) -> None:
    def kept(text: str) -> Counter[str]:
        return Counter(re.findall(r"\{\w+\}", text)) + Counter(KEPT.findall(text))

    assert [
        (one.source, one.text) for one in translated(language) if kept(one.source) != kept(one.text)
    ] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_spaces_at_the_ends_and_doubled_ones_stay(language: str) -> None:
    def spaces(text: str) -> tuple[bool, int]:
        return text.startswith(" "), text.count("  ")

    assert [one.source for one in translated(language) if spaces(one.source) != spaces(one.text)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_words_follow_the_glossary(language: str) -> None:
    wrong = []
    for term in GLOSSARY["term"]:
        assert term.get(language), f"the glossary has no {language} for {term['name']}"
        for one in translated(language):
            said = re.sub(r"\{\w+\}", "", one.source)
            for other in term.get("except", ()):
                said = said.replace(other, "")
            if any(
                re.search(rf"\b{re.escape(word)}", said, re.IGNORECASE) for word in term["en"]
            ) and not any(word.lower() in one.text.lower() for word in term[language]):
                wrong.append((term["name"], one.source, one.text))
    assert wrong == []


@pytest.mark.parametrize("language", sorted({"en", *TRANSLATED}))
def test_nobody_is_called_a_victim_and_nothing_is_scored(language: str) -> None:
    read = [
        one.text if language != "en" else one.source
        for one in catalogue("fr" if language == "en" else language)
    ]
    found = [text for text in read for word in GLOSSARY["never"][language] if word.lower() in text.lower()]
    assert found == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_with_one_unreviewed_sentence_is_said_to_be_a_draft(language: str) -> None:
    assert any(one.draft for one in catalogue(language)) == (language in DRAFTS)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_is_one_that_qt_knows(language: str) -> None:
    assert QLocale(language).language() != QLocale.Language.C
    assert bool(draft_note(language)) == (language in DRAFTS)


@pytest.fixture
def back_to_english(look: Look) -> Iterator[None]:
    """Leaves the one application of all tests as it was."""
    yield
    look.settings.change(language="en")
    look.apply()


@pytest.mark.usefixtures("back_to_english")
def test_changing_the_language_changes_every_word_at_once(
    window: Window, settle: Callable[[], None], qtbot: QtBot
) -> None:
    def shell() -> Shell:
        assert window.shell is not None
        return window.shell

    for language, settings, mine in (
        ("fr", "Réglages", "Traite des personnes"),
        ("ar", "الإعدادات", "الاتجار بالأشخاص"),
    ):
        shell().show_page("settings")
        settle()
        box = shell().page("settings").findChild(QComboBox, "settings-language")
        assert box is not None
        box.setCurrentIndex(box.findData(language))
        box.activated.emit(box.currentIndex())
        settle()
        page = shell().page("settings")
        title = page.findChild(QLabel, "title")
        assert title is not None
        assert title.text() == settings
        assert say("trafficking") == mine
        said = {label.text() for label in page.findChildren(Label)}
        assert draft_note(language) in said
        shell().show_page("about")
        settle()
        note = shell().page("about").findChild(Label, "about-draft")
        assert note is not None
        assert note.text() == draft_note(language) != draft_note("en")
        english = {one.source for one in translated(language) if one.text != one.source}
        left = [
            label.text()
            for label in window.findChildren(Label)
            if label.isVisible() and label.text() in english
        ]
        assert left == []


@pytest.mark.usefixtures("back_to_english")
def test_the_words_of_qt_itself_follow(look: Look, qapp: QApplication) -> None:
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_fr.qm"
    if not theirs.exists():
        pytest.skip("this Qt comes without its translations")
    look.settings.change(language="fr")
    look.apply()
    assert QCoreApplication.translate("QFileDialog", "File &name:") == "&Nom de fichier\u00a0:"
    look.settings.change(language="en")
    look.apply()
    assert QCoreApplication.translate("QFileDialog", "File &name:") == "File &name:"
