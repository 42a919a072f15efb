"""The pictures, scans and recordings of a case: the list, one of them looked at, another added, one removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from fieldtool.domain.attachment import Attachment
from fieldtool.gui.choosing import choose_file
from fieldtool.gui.page import CaseContext, Page, Room
from fieldtool.gui.parts.asking import ask_sure
from fieldtool.gui.parts.attaching import pattern
from fieldtool.gui.parts.boxes import Card, Columns, Empty, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, line
from fieldtool.gui.parts.document_view import DocumentView
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.lines import LineList
from fieldtool.gui.words import moment, say

BESIDE_FROM_EM = 44


class DocumentsPage(Page):
    """What is chosen is looked at; each look is journalled."""

    name = "documents"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._case_id = ""
        self._wanted = ""
        self.header(
            self.tr("Documents"),
            self.tr(
                "Made anew without place, device and comments; kept in this vault alone, and sent to nobody."
            ),
        )
        self._title = line("documents-title", placeholder=self.tr("Passport, page with the picture"))
        self._title.setMaxLength(120)
        self._title.returnPressed.connect(self._on_add)
        self._add = button(
            self.tr("Add a document …"),
            self._on_add,
            kind="primary",
            icon=room.icons.icon("plus", colour=room.theme.colours.on_accent),
            name="documents-add",
        )
        adding = row(gap=12)
        adding.addWidget(Field(self.tr("What it is, in your words"), self._title), 1)
        adding.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.list = LineList("documents-list", self.tr("Documents of this case, newest first"))
        self.list.setMinimumHeight(room.theme.em(9))
        self.list.chosen.connect(self._look)
        self._remove = button(self.tr("Remove …"), self._on_remove, kind="stop", name="documents-remove")
        listed = Card(padding=12)
        listed.add(self.list, row(None, self._remove))
        listed.column.setStretch(0, 1)
        self._head = Label("", "section", name="documents-shown")
        self._view = DocumentView(room.theme, room.icons)
        self._view.page_wanted.connect(self._read)
        shown = Card(padding=12)
        shown.add(self._head, self._view)
        shown.column.setStretch(1, 1)
        self._both = Columns(room.theme.em(BESIDE_FROM_EM), listed, shown, shares=(2, 3))
        self._empty = Empty(
            self.tr("No document yet"),
            self.tr("Take a picture of what matters, and add it here; then delete it from the camera."),
        )
        self.column.addLayout(adding)
        scrolled = Scrolled()
        scrolled.add(self._both, self._empty)
        scrolled.column.setStretch(0, 1)
        scrolled.column.setStretch(1, 1)
        self.column.addWidget(scrolled, 1)

    def show_page(self, about: object = None) -> None:
        if isinstance(about, CaseContext):
            self._case_id = about.case_id
            self.title.setText(self.tr("Documents") + "  ·  " + isolated(about.number))
        self._read_all()

    def on_changed(self, case_id: str) -> None:
        if case_id == self._case_id and self.isVisible():
            self._read_all()

    def add_file(self, file: Path) -> None:
        """Keeps a file with the case, under what was typed."""
        case_id, title = self._case_id, self._title.text().strip()
        self.saved.emit(None)

        def kept(attachment: Attachment) -> None:
            self._title.clear()
            self._wanted = attachment.id
            self.saved.emit(attachment.added)
            self.changed.emit(case_id)
            self.noted.emit(
                self.tr("It is kept, made anew. Delete the original from the camera and the stick.")
            )
            self._read_all()

        self.ask(lambda desk: desk.attachments.add(case_id, file, title=title), kept)

    def _read_all(self) -> None:
        self.ask(lambda desk: desk.attachments.of(self._case_id), self._show)

    def _show(self, found: Sequence[Attachment]) -> None:
        chosen = self._chosen()
        before = self._wanted or (chosen.id if chosen is not None else "")
        self._wanted = ""
        newest_first = [*reversed(found)]
        at = next((number for number, one in enumerate(newest_first) if one.id == before), 0)
        self._empty.setVisible(not found)
        self._both.setVisible(bool(found))
        self._remove.setEnabled(bool(found))
        self.list.show_lines(
            [(f"{self._title_of(one)}\n{self._facts_of(one)}", one) for one in newest_first], at
        )
        if found:
            self.list.setFocus()
        else:
            self._view.clear()
            self._title.setFocus()

    def _title_of(self, one: Attachment) -> str:
        """The officer's words, or what it is."""
        kind = say(one.kind, "attachment")
        if one.title:
            return isolated(one.title)
        return self.tr("{kind} in an interview").format(kind=kind) if one.interview_id else kind

    def _facts_of(self, one: Attachment) -> str:
        """When, by whom, how large."""
        large = one.size >= 1_000_000
        size = isolated(f"{one.size / 1e6:.1f}\u00a0MB" if large else f"{one.size / 1e3:.0f}\u00a0kB")
        pages = self.tr("{count} pages").format(count=isolated(one.pages)) if one.pages > 1 else ""
        officer = self.tr("officer {number}").format(number=isolated(one.officer))
        parts = (isolated(moment(one.added)), officer, say(one.kind, "attachment"), pages, size)
        return "  ·  ".join(part for part in parts if part)

    def _chosen(self) -> Attachment | None:
        found = self.list.current()
        return found if isinstance(found, Attachment) else None

    def _look(self, chosen: Attachment) -> None:
        title = self._title_of(chosen)
        self._head.setText(title)
        self._view.show_attachment(chosen, title)

    def _read(self, attachment_id: str, page: int) -> None:
        def read(data: bytes) -> None:
            if self.isVisible():
                self._view.show_data(attachment_id, page, data)

        self.ask(lambda desk: desk.attachments.page(attachment_id, page), read)

    def _on_add(self) -> None:
        choose_file(
            self,
            self.tr("The document to keep"),
            self.tr("Pictures, scans, recordings") + " " + pattern(),
            self.add_file,
        )

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        case_id, attachment_id = self._case_id, chosen.id

        def gone(_: object) -> None:
            self.changed.emit(case_id)
            self.noted.emit(
                self.tr("Removed. The journal keeps that it was there, and nothing of what it showed.")
            )
            self._read_all()

        ask_sure(
            self,
            self.tr("Remove this document?"),
            self.tr(
                "It cannot be taken back. Where it answered a question, the question says that it was removed."
            ),
            self.tr("Remove it"),
            lambda: self.ask(lambda desk: desk.attachments.remove(attachment_id), gone),
        )
