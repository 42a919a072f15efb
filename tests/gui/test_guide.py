"""F1 on the spot: what the keyboard is on is explained beside it, searchable, and nothing on the page is lost."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldtool import content
from fieldtool.domain.assessment.guide import Guide
from fieldtool.gui.handbook import ELEMENTS, Handbook
from fieldtool.gui.pages.all import PAGES
from fieldtool.gui.pages.guide import GuidePage
from fieldtool.gui.parts.guide_panel import GuidePanel
from fieldtool.gui.parts.guide_view import GuideView
from fieldtool.gui.parts.label import Chip
from fieldtool.gui.shelf import Shelf
from fieldtool.gui.shell import Shell
from fieldtool.gui.window import Window
from tests.gui.picture_guide import picture_guide
from tests.gui.test_pages import Walk, child, choose

Settle = Callable[[], None]
LANGUAGES = ("en", "fr", "ar")


@pytest.fixture
def walk(qtbot: QtBot, shell: Shell, settle: Settle) -> Walk:
    return Walk(qtbot, shell, settle)


@pytest.fixture(scope="module")
def book() -> Handbook:
    return Shelf().books("en").handbook()


def panel(shell: Shell) -> GuidePanel:
    found = shell.findChild(GuidePanel)
    assert found is not None
    return found


def f1(walk: Walk) -> GuideView:
    window = walk.shell.window()
    walk.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    walk.settle()
    return panel(walk.shell).view


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_element_and_every_indicator_has_an_entry(language: str) -> None:
    books = Shelf().books(language)
    book = books.handbook()
    assert all(f"element:{name}" in book for name in ELEMENTS)
    assert all(f"indicator:{one}" in book for one in books.catalogue.ids)
    assert all(entry.title and entry.text.strip() for entry in book.entries)


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "id", "uk"])
def test_every_language_of_the_window_has_a_handbook(language: str) -> None:
    """Where nobody has written the texts of the signs in it yet, these are English; the pages are not."""
    books = Shelf().books(language)
    own = Guide.load(content.forms() / "guide", language)
    assert books.handbook()["page:today"].title == own.topics[0].title
    assert books.catalogue.ids


def test_every_link_leads_somewhere(book: Handbook) -> None:
    for entry in book.entries:
        for part in entry.html.split("<a href='")[1:]:
            key = part.partition("'")[0]
            assert key in book, (entry.key, key)


def test_searching_finds_words_in_titles_before_words_in_texts(book: Handbook) -> None:
    found = book.find("debt")
    assert "debt" in found[0].title.casefold()
    assert any("debt" not in entry.title.casefold() for entry in found)
    assert book.find("no such words anywhere") == ()
    assert all(entry.kind != "indicator" for entry in book.find(""))


def test_f1_on_a_question_explains_its_indicator_and_esc_goes_back(walk: Walk) -> None:
    page = walk.to("interview", "case-4")
    before = walk.shell.window().focusWidget()
    view = f1(walk)
    assert view.key == page.guide_key()  # type: ignore[attr-defined]
    assert view.key.startswith("indicator:")
    assert "Source:" in view.article.toPlainText()
    assert walk.shell.here == "interview"
    walk.qtbot.keyClick(view.article, Qt.Key.Key_Escape)
    assert panel(walk.shell).isHidden()
    assert walk.shell.window().focusWidget() is before


def test_f1_on_a_sign_of_the_checklist_explains_that_sign(walk: Walk) -> None:
    page = walk.to("checklist", "case-4")
    signs = page.list  # type: ignore[attr-defined]
    signs.setCurrentIndex(signs.signs.index(7))
    signs.setFocus()
    assert f1(walk).key == f"indicator:{signs.signs.shown[7].indicator.id}"


def test_f1_and_the_question_mark_on_an_element_explain_the_element(walk: Walk) -> None:
    page = walk.to("assessment", "case-4")
    mark = child(page, QPushButton, "help-means")
    mark.setFocus()
    view = f1(walk)
    assert view.key == "element:means"
    panel(walk.shell).put_away()
    walk.press("help-purpose")
    assert view.key == "element:purpose"
    view.article.anchorClicked.emit(QUrl("indicator:purpose.intended"))
    assert view.key == "indicator:purpose.intended"
    back = child(view, QPushButton, "guide-back")
    assert isinstance(back, QPushButton)
    back.click()
    assert view.key == "element:purpose"


def test_f1_once_more_puts_it_away_and_another_page_too(walk: Walk) -> None:
    walk.to("assessment", "case-4")
    f1(walk)
    assert panel(walk.shell).isVisible()
    f1(walk)
    assert panel(walk.shell).isHidden()
    f1(walk)
    walk.to("case", "case-4")
    assert panel(walk.shell).isHidden()


def test_the_page_searches_and_shows_what_is_a_draft(walk: Walk) -> None:
    page = walk.to("guide")
    assert isinstance(page, GuidePage)
    page.view.search.setText("confusing harms")
    walk.qtbot.keyClick(page.view.search, Qt.Key.Key_Return)
    assert page.view.key == "topic:harm"
    assert child(page, Chip, "guide-draft").isVisible()
    page.view.search.setText("xyzzy")
    assert page.view.list.model().rowCount() == 0
    assert child(page, Chip.__mro__[1], "guide-nothing").isVisible()


def test_the_guide_speaks_more_languages_than_the_window(walk: Walk) -> None:
    page = walk.to("guide")
    assert isinstance(page, GuidePage)
    page.view.show_key("topic:harm")
    choose(page, "guide-language", "es")
    walk.settle()
    assert page.view.key == "topic:harm"
    assert "Por qué confundirlos" in page.view.article.toPlainText()
    choose(page, "guide-language", "ar")
    walk.settle()
    option = page.view.article.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert page.view.key == "topic:harm"


def test_an_article_loads_nothing(walk: Walk) -> None:
    page = walk.to("guide")
    assert isinstance(page, GuidePage)
    article = page.view.article
    article.setHtml("<img src='file:///etc/hostname'><p>Words</p>")
    assert article.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert not article.openLinks()


def test_in_arabic_it_lies_on_the_other_side(window: Window, settle: Settle) -> None:
    window.look.settings.change(language="ar")
    assert window.shell is not None
    window.shell.look_changed.emit()
    settle()
    shell = window.shell
    shell.explain("topic:harm")
    settle()
    found = panel(shell)
    assert found.geometry().center().x() < shell.width() / 2
    option = found.view.article.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    window.look.settings.change(language="en")
    window.look.apply()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_page_of_the_program_has_an_entry(book: Handbook, name: str) -> None:
    assert f"page:{name}" in book


@pytest.mark.parametrize("language", ["ar", "es", "fr", "id", "uk"])
def test_every_page_is_explained_in_every_language_of_the_window(language: str) -> None:
    english, own = (Guide.load(content.forms() / "guide", tag) for tag in ("en", language))
    assert [topic.key for topic in own.topics] == [topic.key for topic in english.topics]
    untranslated = {topic.title for topic in own.topics} & {topic.title for topic in english.topics}
    assert untranslated == set()
    assert {topic.review for topic in own.topics} == {"draft"}
    words = tomllib.loads((content.resources() / "translations" / "glossary.toml").read_text("utf-8"))
    text = (content.forms() / "guide" / f"{language}.md").read_text(encoding="utf-8").casefold()
    assert [word for word in words["never"][language] if word in text] == []


def test_f1_on_a_page_explains_how_it_is_used(walk: Walk) -> None:
    for name in ("officers", "journal", "keeping", "safekeeping", "today"):
        walk.to(name)
        page = walk.shell.page(name)
        page.setFocus()
        walk.shell.explain()
        walk.settle()
        assert panel(walk.shell).view.key == f"page:{name}"
        panel(walk.shell).put_away()


def test_the_guide_with_pictures_is_what_the_program_says_and_every_picture_is_there() -> None:
    docs = Path(__file__).parents[2] / "docs"
    written = (docs / "guides" / "window.md").read_text(encoding="utf-8")
    assert written == picture_guide(), "python3 dev.py pictures writes it anew"
    shown = re.findall(r"\((\.\./screenshots/[^)]+)\)", written)
    assert {f"../screenshots/light-{name}.png" for name in PAGES} <= set(shown)
    assert [one for one in shown if not (docs / "guides" / one).is_file()] == []
