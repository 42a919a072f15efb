"""How a question for a picture, a recording or a file is answered: a file is chosen, kept in the vault, and looked at here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldtool.domain.attachment import Attachment
from fieldtool.domain.form import Question, QuestionKind
from fieldtool.gui.icons import Icons
from fieldtool.gui.parts.answering import Answering
from fieldtool.gui.parts.boxes import row
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.document_view import DocumentView
from fieldtool.gui.parts.label import Label
from fieldtool.gui.theme import Theme


class Attaching(Answering):
    """Says what is there and asks for what is wanted; the page that shows it does it. It keeps no bytes."""

    file_wanted = Signal(str)  # pattern of a file dialog
    view_wanted = Signal()
    taken_back = Signal()

    def __init__(self, question: Question, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._there = bool(question.value)
        said = {
            QuestionKind.IMAGE: (
                self.tr("Add a picture …"),
                self.tr("A picture is kept here, in the vault alone."),
                self.tr("JPEG, PNG, WebP, TIFF. Place and device are taken out."),
            ),
            QuestionKind.AUDIO: (
                self.tr("Add a recording …"),
                self.tr("A recording is kept here, in the vault alone."),
                self.tr("WAV (PCM). Names and comments in the file are taken out."),
            ),
        }
        add, there, hint = said.get(
            question.kind,
            (
                self.tr("Add a file …"),
                self.tr("A file is kept here, in the vault alone."),
                self.tr("Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned."),
            ),
        )
        self._pattern = pattern(question.kind)
        self._label = Label(there if self._there else "", "strong", name="attached")
        self._label.setVisible(self._there)
        self._add = button(
            self.tr("Choose another …") if self._there else add,
            lambda: self.file_wanted.emit(self._pattern),
            icon=icons.icon("documents", colour=theme.colours.text),
            name="answer",
        )
        self._look = button(
            self.tr("Listen") if question.kind is QuestionKind.AUDIO else self.tr("Look at it"),
            self.view_wanted.emit,
            icon=icons.icon(
                "listen" if question.kind is QuestionKind.AUDIO else "eye", colour=theme.colours.text
            ),
            name="attached-look",
        )
        self._look.setVisible(self._there)
        self._back = button(
            self.tr("Take it back"), self.taken_back.emit, kind="quiet", name="attached-back",
            says=self.tr("Open the question again; the earlier file stays with the case until it is removed there"),
        )  # fmt: skip
        self._back.setVisible(self._there)
        for made in (self._add, self._look, self._back):
            made.setMinimumHeight(theme.em(2.7))
            made.setEnabled(not question.read_only or made is self._look)
        self.view = DocumentView(theme, icons)
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addLayout(row(self._add, self._look, self._back, None))
        column.addWidget(Label(hint, "small"))
        column.addWidget(self.view)

    def show_attachment(self, attachment: Attachment | None) -> None:
        """Opens it below the buttons; None: it was removed since."""
        if attachment is None:
            self._label.setText(self.tr("What stood here was removed from the case."))
            self._look.setEnabled(False)
            return
        self.view.show()
        self.view.show_attachment(attachment, self._label.text())
        self.view.take_focus()

    def focus_first(self) -> None:
        (self._look if self._there else self._add).setFocus()


def pattern(kind: QuestionKind | None = None) -> str:
    """What a file dialog offers for a question, or for a case."""
    pictures = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif"
    known = {QuestionKind.IMAGE: pictures, QuestionKind.AUDIO: "*.wav"}
    endings = known.get(kind, f"{pictures} *.pdf *.wav") if kind is not None else f"{pictures} *.pdf *.wav"
    return f"({endings} {endings.upper()})"
