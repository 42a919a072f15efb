"""What the officer adds to a form by hand: each field its layout takes, section by section, opened when wanted."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fieldtool.domain.referral import SuspectedPerson
from fieldtool.domain.referral_filling import FACT, ToFill, Typed
from fieldtool.gui.leaving import FieldNames
from fieldtool.gui.parts.boxes import Fold, emptied, row
from fieldtool.gui.parts.buttons import Field, button, combo, line, words
from fieldtool.gui.parts.label import Label, isolated

if TYPE_CHECKING:
    from fieldtool.casework.drafting import AnnexFile

FIRST = "risk.contact_warnings"
"""In sight without opening anything: what must not happen when somebody contacts the person."""
_BOX_SIGNS = 26
"""Signs to a line beside a box: the column is narrow where letters are large."""


class _Boxes(QWidget):
    """Several codes to tick."""

    changed = Signal()

    def __init__(self, codes: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._boxes = {}
        for code, said in codes:
            box = self._boxes[code] = QCheckBox(textwrap.fill(said, _BOX_SIGNS))
            box.setAccessibleName(said)
            box.setMinimumHeight(30)
            box.toggled.connect(self.changed)
            column.addWidget(box)

    def chosen(self) -> str:
        return " ".join(code for code, box in self._boxes.items() if box.isChecked())

    def choose(self, text: str) -> None:
        for code, box in self._boxes.items():
            box.setChecked(code in text.split())


class Adding(QWidget):
    """`attach` is called where the officer wants to attach something: with the words for it, and the id of what the case
    has already, "" for a file. What comes of it is given to `attached`.
    """

    changed = Signal()

    def __init__(self, names: FieldNames, attach: Callable[[str, str], None]) -> None:
        super().__init__()
        self._names = names
        self._attach = attach
        self._fields: tuple[ToFill, ...] = ()
        self._text: dict[str, str] = {}
        self._read: dict[str, Callable[[], str]] = {}
        self._people: list[SuspectedPerson] = []
        self._files: list[AnnexFile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def offer(self, fields: Sequence[ToFill]) -> None:
        """Shows these fields, as they were typed before; nothing is built anew where they are the same."""
        if tuple(fields) != self._fields:
            self._fields = tuple(fields)
            self._build()

    def _build(self) -> None:
        self._keep()
        self._read.clear()
        emptied(self._column)
        sections: dict[str, list[ToFill]] = {}
        for one in self._fields:
            if one.path == FIRST:
                hint = self.tr("One to a line: a number not to call, somebody who must not know.")
                self._column.addWidget(self._field(one, hint))
            else:
                sections.setdefault(self._names.section(one.path), []).append(one)
        for section, inside in sections.items():
            self._column.addWidget(self._fold(section or self.tr("Further on the form"), inside))

    def typed(self) -> tuple[Typed, ...]:
        """What was typed and is not empty, for the layout that is shown."""
        self._keep()
        return tuple(Typed(path, self._text[path]) for path in self._read if self._text.get(path, ""))

    def suspected(self) -> tuple[SuspectedPerson, ...]:
        """Persons suspected, as entered."""
        return tuple(one for one in self._people if one.role or one.relation or one.description)

    def annexes(self) -> tuple[AnnexFile, ...]:
        """Files attached."""
        return tuple(self._files)

    def attached(self, files: Sequence[AnnexFile]) -> None:
        """Adds to the files; what is there already stays there once."""
        there = {one.annex.sha256 for one in self._files}
        self._files += [one for one in files if one.annex.sha256 not in there]
        self._again()

    def show_kept(self, typed: Sequence[Typed], suspected: Sequence[SuspectedPerson]) -> None:
        """Puts a draft's words in place of what stands there."""
        self._read.clear()
        self._text = {one.path: one.text for one in typed}
        self._people, self._files = list(suspected), []
        self._build()

    # inside

    def _fold(self, title: str, inside: Sequence[ToFill]) -> Fold:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 0, 0, 8)
        column.setSpacing(10)
        filled = False
        for one in inside:
            if one.kind == "rows":
                column.addWidget(self._table())
                filled |= bool(self._people)
            elif one.kind == "files":
                column.addWidget(self._attachments(one))
                filled |= bool(self._files)
            elif one.kind == "facts":
                column.addWidget(self._facts(one))
                filled |= any(self._text.get(FACT + entry) for entry, _ in one.entries)
            else:
                column.addWidget(self._field(one))
                filled |= bool(self._text.get(one.path))
        return Fold(title, box, opened=filled, name=f"add-{inside[0].path.partition('.')[0]}")

    def _field(self, one: ToFill, hint: str = "") -> Field:
        control: QWidget
        name, text = f"add-{one.path}", self._text.get(one.path, "")
        if one.codes and one.several:
            ticked = _Boxes([(code, self._names.value(one.path, code)) for code in one.codes])
            ticked.choose(text or one.said)
            ticked.changed.connect(self.changed)
            self._read[one.path] = ticked.chosen
            control = ticked
        elif one.codes:
            said = self._names.value(one.path, one.said) if one.said else self.tr("not asked")
            first = self.tr("As the case says: {said}").format(said=isolated(said))
            codes = [(code, self._names.value(one.path, code)) for code in one.codes]
            chosen: QComboBox = combo([("", first), *codes], text, name)
            chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chosen.currentIndexChanged.connect(self.changed)
            self._read[one.path] = lambda: str(chosen.currentData() or "")
            control = chosen
        elif one.wide or one.several:
            written: QPlainTextEdit = words(name, text, 2)
            written.setPlaceholderText(self._said(one))
            written.textChanged.connect(self.changed)
            self._read[one.path] = written.toPlainText
            control = written
        else:
            short: QLineEdit = line(name, text, self._said(one))
            short.textEdited.connect(self.changed)
            self._read[one.path] = short.text
            control = short
        control.setObjectName(name)
        return Field(self._names.of(one.path), control, hint)

    def _said(self, one: ToFill) -> str:
        between = ", " if one.several else " "
        return between.join(self._names.value(one.path, part) for part in one.said.split("\n") if part)

    def _facts(self, one: ToFill) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Label(self.tr("Indicators answered yes: in a few words, what was said or seen."), "small")
        )
        for entry, label in one.entries:
            path = FACT + entry
            typed = line(f"add-{path}", self._text.get(path, ""))
            typed.textEdited.connect(self.changed)
            self._read[path] = typed.text
            column.addWidget(Field(label, typed))
        return box

    def _table(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Label(
                self.tr(
                    "They stand on a page of their own, to be taken off before a copy goes to the person or a shelter."
                ),
                "small",
            )
        )
        for number, person in enumerate(self._people):
            for part in ("role", "relation", "description"):
                typed = line(f"add-suspected-{number}-{part}", getattr(person, part))
                typed.textEdited.connect(partial(self._person, number, part))
                column.addWidget(Field(self._names.of(f"suspected.{part}"), typed))
        column.addLayout(
            row(button(self.tr("Add a person suspected"), self._add_person, name="add-suspected"), None)
        )
        return box

    def _attachments(self, one: ToFill) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Label(
                self.tr(
                    "Only with the person's agreement, and never a picture of a face. Pictures travel inside the form "
                    "without place and time of the camera; of other files the form names the hash."
                ),
                "small",
            )
        )
        for number, file in enumerate(self._files):
            off = button(
                self.tr("Take off"),
                partial(self._take_off, number),
                name=f"add-annex-off-{number}",
                says=self.tr("Take off: {file}").format(file=isolated(file.annex.description)),
            )
            column.addLayout(row(Label(isolated(file.annex.description)), None, off))
        for number, (kept, title) in enumerate(one.entries):
            words_for_it = title or self.tr("Picture {number}").format(number=isolated(number + 1))
            on = button(
                self.tr("Attach"),
                partial(self._attach, words_for_it, kept),
                name=f"add-annex-kept-{number}",
                says=self.tr("Attach: {file}").format(file=isolated(words_for_it)),
            )
            column.addLayout(row(Label(isolated(words_for_it)), None, on))
        what = line("add-annex-words")
        column.addWidget(Field(self.tr("What it shows, without a name"), what))
        column.addLayout(
            row(
                button(
                    self.tr("Attach a file …"),
                    lambda: self._attach(what.text().strip(), ""),
                    name="add-annex",
                ),
                None,
            )
        )
        return box

    def _add_person(self) -> None:
        self._people.append(SuspectedPerson())
        self._again()
        first = self.findChild(QLineEdit, f"add-suspected-{len(self._people) - 1}-role")
        if isinstance(first, QLineEdit):
            first.setFocus()

    def _person(self, number: int, part: str, text: str) -> None:
        before = self._people[number]
        said = {"role": before.role, "relation": before.relation, "description": before.description}
        self._people[number] = SuspectedPerson(**(said | {part: text.strip()}))
        self.changed.emit()

    def _take_off(self, number: int) -> None:
        del self._files[number]
        self._again()

    def _again(self) -> None:
        self._build()
        self.changed.emit()

    def _keep(self) -> None:
        self._text |= {path: read().strip() for path, read in self._read.items()}
