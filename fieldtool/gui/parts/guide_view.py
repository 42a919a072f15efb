"""The quick guide to read and to search: a list and an article, side by side where there is room, else one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QListView, QTextBrowser, QVBoxLayout, QWidget

from fieldtool.gui.handbook import Entry, Handbook
from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import button, line
from fieldtool.gui.parts.label import Chip, Label, runs_right_to_left
from fieldtool.gui.parts.lines import LineDelegate
from fieldtool.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title
        return entry if role == ENTRY else None


class _Article(QTextBrowser):
    """Shows our own content. Nothing is ever loaded: no picture, no address, whatever a text may say."""

    def loadResource(self, type_: int, name: QUrl | str) -> Any:
        return None


class GuideView(QWidget):
    """`wide`: list and article beside each other."""

    closed = Signal()

    def __init__(self, theme: Theme, *, wide: bool) -> None:
        super().__init__()
        self._theme, self._wide = theme, wide
        self._book: Handbook | None = None
        self._waiting = ""
        self._before: list[str] = []
        self.key = ""
        self.search = line("guide-search", placeholder=self.tr("Search the quick guide"))
        self.search.setAccessibleName(self.tr("Search the quick guide"))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_enter)
        self.entries = _Entries()
        self.list = QListView()
        self.list.setObjectName("guide-list")
        self.list.setAccessibleName(self.tr("What can be looked up"))
        self.list.setModel(self.entries)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setSpacing(1)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self._nothing = Label(self.tr("Nothing found. Try one word only."), "quiet", name="guide-nothing")
        self.article = _Article()
        self.article.setObjectName("guide-article")
        self.article.setAccessibleName(self.tr("Article"))
        self.article.setOpenLinks(False)
        self.article.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.article.anchorClicked.connect(lambda url: self.show_key(url.toString()))
        self.article.document().setDefaultStyleSheet(_style(theme))
        self._back = button(self.tr("Back"), self._on_back, kind="quiet", name="guide-back")
        self._all = button(self.tr("All topics"), self.show_contents, kind="quiet", name="guide-all")
        self._draft = Chip(self.tr("Draft: these words were not checked yet"), "warning", name="guide-draft")
        tools = row(self._all, self._back, None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if wide:
            column.addWidget(self.search)
            left, right = Card(padding=10), Card(padding=18)
            left.add(self._nothing, self.list)
            right.add(tools, row(self._draft, None), self.article)
            both = QHBoxLayout()
            both.setSpacing(16)
            both.addWidget(left, 2)
            both.addWidget(right, 4)
            column.addLayout(both, 1)
        else:
            column.addWidget(self.search)
            column.addLayout(tools)
            column.addLayout(row(self._draft, None))
            column.addWidget(self._nothing)
            column.addWidget(self.list, 1)
            column.addWidget(self.article, 1)
        self._nothing.hide()
        self.show_contents()

    @property
    def has_book(self) -> bool:
        """The entries are there."""
        return self._book is not None

    def show_book(self, book: Handbook) -> None:
        """Shows the entries, and the one that was asked for before they were there, or that was shown until now."""
        self._waiting = self._waiting or self.key
        self.key = ""
        self._book = book
        option = QTextOption(self.article.document().defaultTextOption())
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if book.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.article.document().setDefaultTextOption(option)
        self.entries.show_entries(book.find(self.search.text()))
        self.show_key(self._waiting)

    def show_key(self, key: str) -> None:
        """Shows one entry; the contents for a key that is not there."""
        self._waiting = key
        if self._book is None:
            return
        if key not in self._book:
            self.show_contents()
            return
        if self.key and self.key != key:
            self._before.append(self.key)
        self.key = key
        entry = self._book[key]
        # What is not translated stands in English, and runs as English does.
        mirrored = runs_right_to_left(entry.title)
        run = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        option = self.article.document().defaultTextOption()
        option.setTextDirection(run)
        self.article.document().setDefaultTextOption(option)
        self.article.setLayoutDirection(run)
        self.article.setHtml(entry.html)
        self.article.moveCursor(self.article.textCursor().MoveOperation.Start)
        self._draft.setVisible(entry.draft)
        self._show_parts(article=True)
        for at, each in enumerate(self.entries.entries):
            if each.key == key:
                self.list.setCurrentIndex(self.entries.index(at))

    def show_contents(self) -> None:
        """Shows the list; in the wide form with the first entry beside it."""
        self.key = ""
        self._before.clear()
        self.search.clear()
        if self._wide and self._book is not None and self._book.entries:
            self.show_key(self._book.entries[0].key)
            return
        self._draft.hide()
        self._show_parts(article=False)

    def _show_parts(self, *, article: bool) -> None:
        self.article.setVisible(article or self._wide)
        self.list.setVisible(not article or self._wide)
        self._all.setVisible(article and not self._wide)
        self._back.setVisible(bool(self._before) and article)

    def _on_typed(self, typed: str) -> None:
        if self._book is None:
            return
        found = self._book.find(typed)
        self.entries.show_entries(found)
        self._nothing.setVisible(not found)
        if not self._wide:
            self._draft.hide()
            self._show_parts(article=False)

    def _on_enter(self) -> None:
        if self.entries.entries:
            self.show_key(self.entries.entries[0].key)

    def _on_chosen(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if entry is not None:
            self.show_key(entry.key)

    def _on_back(self) -> None:
        before = self._before.pop() if self._before else ""
        self.key = ""
        self.show_key(before)


def _style(theme: Theme) -> str:
    c = theme.colours
    return (
        f"h2 {{ font-size: {theme.px('large')}px; font-weight: 600; margin-top: 0; margin-bottom: 6px; }}"
        f"h3 {{ font-size: {theme.px('body')}px; font-weight: 600; margin-top: 10px; margin-bottom: 2px; }}"
        f"p, li, td, th {{ font-size: {theme.px('body')}px; color: {c.text}; }}"
        f"p {{ margin-top: 4px; margin-bottom: 8px; }} li {{ margin-bottom: 4px; }}"
        f"th {{ background: {c.sunken}; font-weight: 600; }} td {{ border-bottom: 1px solid {c.line}; }}"
        f".source {{ font-size: {theme.px('small')}px; color: {c.quiet}; }}"
        f"a {{ color: {c.accent}; text-decoration: none; }}"
    )
