"""Translations of the interview forms: which languages are drafts, a sheet for a speaker to check, and taking it back in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QResizeEvent

from fieldtool.casework.roles import May, allows
from fieldtool.casework.translation_ports import FormTranslations, Standing, TakenReview
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Banner, Card
from fieldtool.gui.parts.buttons import button
from fieldtool.gui.parts.flow import flow
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.table import Table

_NARROW_EM = 50
_FORMS = "(*.xlsx *.xls *.csv *.md *.XLSX *.XLS *.CSV *.MD)"


@dataclass(frozen=True, slots=True)
class Translation:
    """One line of the list: a form and one of its languages."""

    form: FormTranslations
    standing: Standing

    @property
    def file(self) -> str:
        """Which form it is, where two have one title."""
        return self.form.source.name if self.form.source is not None else self.form.info.id

    @property
    def can_be_checked(self) -> bool:
        """There is a file to make a sheet from, and the words are a translation."""
        return self.form.source is not None and not self.standing.own


class TranslationsPage(Page):
    """Whoever may see forms may write a sheet; taking one back in is for those who answer for content."""

    name = "translations"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._own: list[FormTranslations] = []
        self._made: Path | None = None
        self._may_take = allows(room.desk.officer.role, May.CONTENT)
        self.header(
            self.tr("Translations"),
            self.tr(
                "What nobody who speaks a language has checked is a draft, and says so in every interview."
            ),
            button(
                self.tr("Open a form file …"),
                lambda: choose_file(
                    self, self.tr("A form file"), self.tr("Forms") + " " + _FORMS, self.open_form
                ),
                icon=room.icons.icon("folder", colour=room.theme.colours.text),
                name="translations-open",
            ),
        )
        self._good = Banner("good", name="translations-good")
        self._left = Banner("warning", name="translations-left")
        self.table = Table(
            "translations-table",
            self.tr("Forms and their languages"),
            (self.tr("Form"), self.tr("Language"), self.tr("State"), self.tr("Texts")),
            room,
            (17, 12, 19, 7),
            stretched=2,
        )
        self.table.setMinimumHeight(room.theme.em(8))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self._write = button(
            self.tr("Write a sheet to check …"),
            lambda: choose_folder(self, self.tr("Where to write the sheet"), self.write_sheet),
            kind="primary",
            name="translations-write",
        )
        self._take = button(self.tr("Take a checked sheet in …"), self._on_take, name="translations-take")
        self._use = button(self.tr("Use the new form here"), self._on_use, name="translations-use")
        self._use.hide()
        self._why = Label("", "quiet", name="translations-why")
        card = Card(padding=12)
        card.add(self.table, self._why, flow(self._write, self._take, self._use))
        card.column.setStretch(0, 1)
        for widget in (self._good, self._left):
            self.column.addWidget(widget)
        self.column.addWidget(card, 1)

    def show_page(self, about: object = None) -> None:
        self._good.say("")
        self._left.say("")
        self._read()

    def open_form(self, file: Path) -> None:
        """Puts the languages of a form file on the list."""

        def opened(form: FormTranslations) -> None:
            self._own = [one for one in self._own if one.source != file] + [form]
            self._read(file)

        self.ask(lambda desk: desk.translating.open(file), opened)

    def write_sheet(self, folder: Path) -> None:
        """Writes the sheet of the chosen language."""
        row = self.chosen
        if row is None or row.form.source is None:
            return
        source, tag = row.form.source, row.standing.language.tag

        def written(made: tuple[Path, int, int]) -> None:
            told = self.tr(
                "Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person."
            )
            self._good.say(told.format(file=isolated(made[0].name), count=isolated(made[1])))

        self.ask(lambda desk: desk.translating.write_sheet(source, tag, folder), written)

    def take_sheet(self, sheet: Path, folder: Path) -> None:
        """Writes the form with what a speaker mended."""
        row = self.chosen
        if row is None or row.form.source is None:
            return
        source = row.form.source
        self.ask(lambda desk: desk.translating.take(source, sheet, folder), self._on_taken)

    @property
    def chosen(self) -> Translation | None:
        """The line the keyboard is on."""
        found = self.table.chosen()
        return found if isinstance(found, Translation) else None

    def _cells(self, row: Translation) -> tuple[str, ...]:
        info, one = row.form.info, row.standing
        return (
            f"{isolated(info.title or info.id)}  ·  {isolated(info.version)}",
            f"{isolated(one.language.name)} ({isolated(one.language.tag)})",
            self.state_of(row),
            self._texts(one),
        )

    def state_of(self, row: Translation) -> str:
        """Draft or reviewed, in words."""
        one = row.standing
        if one.own:
            return self.tr("The form was written in it")
        if one.language.draft:
            return self.tr("Draft: not all checked by a speaker")
        if one.checked_by:
            return self.tr("Reviewed: {who}").format(who=isolated(one.checked_by))
        return self.tr("Reviewed")

    def _texts(self, one: Standing) -> str:
        if not one.texts:
            return ""
        if one.missing:
            return self.tr("{count}, {missing} without translation").format(
                count=isolated(one.texts), missing=isolated(one.missing)
            )
        return isolated(one.texts)

    def _read(self, wanted: Path | None = None) -> None:
        own = tuple(self._own)

        def show(found: Sequence[FormTranslations]) -> None:
            rows = [Translation(form, one) for form in (*own, *found) for one in form.standings]
            first = (
                at
                for at, row in enumerate(rows)
                if row.can_be_checked and (wanted is None or row.form.source == wanted)
            )
            self.table.show_rows([(self._cells(row), row) for row in rows], [row.file for row in rows])
            self.table.choose(next(first, 0))
            self.table.setFocus()

        self.ask(lambda desk: desk.translating.forms(), show)

    def _on_row(self) -> None:
        row = self.chosen
        can = row is not None and row.can_be_checked
        self._write.setEnabled(can)
        self._take.setEnabled(can and self._may_take)
        words = ""
        if row is not None and row.standing.own:
            words = self.tr("The form was written in this language; there is nothing to check against.")
        elif row is not None and row.form.source is None:
            words = self.tr("This form came ready made. Open the spreadsheet it was made from to check it.")
        elif can and not self._may_take:
            words = self.tr("A supervisor takes checked sheets in.")
        self._why.setText(words)
        self._why.setVisible(bool(words))

    def _on_take(self) -> None:
        def chosen(sheet: Path) -> None:
            choose_folder(
                self, self.tr("Where to write the new form"), lambda folder: self.take_sheet(sheet, folder)
            )

        choose_file(self, self.tr("A checked sheet"), self.tr("Sheets") + " (*.xlsx *.XLSX)", chosen)

    def _on_taken(self, taken: TakenReview) -> None:
        made = taken.form
        told = self.tr("Written: {file}. {changed} texts changed, {checked} of {count} checked.").format(
            file=isolated(taken.file.name),
            changed=isolated(made.changed),
            checked=isolated(made.checked),
            count=isolated(made.texts),
        )
        self._good.say(told)
        self._left.say(
            self.tr("Some texts are unchecked, or nobody gave a name: the language stays a draft.")
            if made.draft
            else ""
        )
        self._made = taken.file
        self._use.setVisible(True)
        self.open_form(taken.file)

    def _on_use(self) -> None:
        made = self._made
        if made is None:
            return

        def added(_: object) -> None:
            self._use.hide()
            self.noted.emit(
                self.tr("New interviews use it from now on; those begun keep the form they have.")
            )
            self._read(made)

        self.ask(lambda desk: desk.add_form(made), added)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(3, self.width() < self.room.theme.em(_NARROW_EM))
