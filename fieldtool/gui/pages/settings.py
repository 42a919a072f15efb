"""When it locks, how it looks, which language it speaks; every change takes hold at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from fieldtool.casework.files import write_atomically
from fieldtool.domain.form import FormInfo
from fieldtool.gui.choosing import choose_file, choose_folder
from fieldtool.gui.page import Page, Room
from fieldtool.gui.parts.boxes import Card, Columns, Scrolled, row
from fieldtool.gui.parts.buttons import Field, button, combo
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.policy_card import PolicyCard
from fieldtool.gui.parts.update_card import UpdateCard
from fieldtool.gui.settings import LANGUAGES, TEXT_SIZES
from fieldtool.gui.translations import draft_note

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

IDLE_MINUTES = (1, 2, 5, 10, 15, 30)


class SettingsPage(Page):
    """Some cards. There is no button to keep them: a choice is kept when it is made."""

    look_changed = Signal()
    start_wanted = Signal()  # lock, and begin with the newest version

    name = "settings"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        now = room.settings.now
        self.header(self.tr("Settings"), self.tr("A choice takes hold when it is made."))
        rules = room.settings.policy
        languages = [(tag, name) for tag, name in LANGUAGES.items() if rules.offers(tag)]
        self._language = combo(languages, now.language, "settings-language")
        themes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self._theme = combo(themes, now.theme, "settings-theme")
        sizes = [(str(size), f"{size} %") for size in TEXT_SIZES]
        self._size = combo(sizes, str(now.text_percent), "settings-size")
        policy = room.settings.policy
        allowed = sorted({m for m in IDLE_MINUTES if policy.idle_allowed(m) == m} | {now.idle_minutes})
        minutes = [(str(m), self.tr("After {minutes} min").format(minutes=isolated(m))) for m in allowed]
        self._idle = combo(minutes, str(now.idle_minutes), "settings-idle")
        self._minimise = QCheckBox(self.tr("Lock when the window is put away"))
        self._minimise.setObjectName("settings-minimise")
        self._minimise.setChecked(now.lock_on_minimise)
        self._sleep = QCheckBox(self.tr("Lock when the laptop has slept"))
        self._sleep.setObjectName("settings-sleep")
        self._sleep.setChecked(now.lock_on_sleep)
        self._still = QCheckBox(self.tr("Nothing moves by itself"))
        self._still.setObjectName("settings-still")
        self._still.setChecked(now.still)
        look = Card()
        look.add(
            Label(self.tr("Look and language"), "section"),
            Field(self.tr("Language of this window"), self._language, draft_note(now.language)),
            Field(self.tr("Colours"), self._theme),
            Field(self.tr("Size of the letters"), self._size, self.tr("Ctrl and + or - change it anywhere.")),
            self._still,
            Label(
                self.tr("No bar runs, no cursor blinks. Where the system asks for it, it is so in any case."),
                "small",
            ),
        )
        look.column.addStretch(1)
        lock = Card()
        lock.add(
            Label(self.tr("Locking"), "section"),
            Field(self.tr("When nobody touches the laptop"), self._idle),
            self._minimise,
            self._sleep,
            Label(
                self.tr(
                    "Locking ends the program and begins it anew at the passphrase, so that no key stays in memory."
                ),
                "quiet",
            ),
        )
        self._minimise.setEnabled(policy.lock_on_minimise is None)
        self._sleep.setEnabled(policy.lock_on_sleep is None)
        lock.column.addStretch(1)
        self._forms = Label("", name="settings-forms")
        forms = Card()
        forms.add(
            Label(self.tr("Interview forms"), "section"),
            self._forms,
            row(
                button(
                    self.tr("Add a form (XLSForm) …"),
                    lambda: choose_file(
                        self,
                        self.tr("Add a form"),
                        "XLSForm (*.xlsx *.xls *.csv *.md *.ftform)",
                        self.add_form,
                    ),
                    name="settings-add-form",
                ),
                None,
            ),
            row(
                button(
                    self.tr("Blank form for paper …"),
                    lambda: choose_folder(self, self.tr("Where the form is written"), self.write_blank),
                    name="settings-blank-form",
                ),
                None,
            ),
            Label(self.tr("A case keeps the form it was begun with, for ever."), "quiet"),
        )
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(look)
        left.addWidget(self._rules_card())
        self._policy = PolicyCard(policy, self.tr("What your organisation lays down"))
        left.addWidget(self._policy)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(lock)
        right.addWidget(forms)
        self._update = UpdateCard(room.thread, room.updates) if room.updates is not None else None
        if self._update is not None:
            self._update.told.connect(self.told)
            self._update.start_wanted.connect(self.start_wanted)
            right.addWidget(self._update)
        right.addStretch(1)
        scrolled = Scrolled()
        scrolled.add(Columns(room.theme.em(48), left, right))
        scrolled.column.addStretch(1)
        self.column.addWidget(scrolled, 1)
        self._language.activated.connect(lambda: self._change(language=str(self._language.currentData())))
        self._theme.activated.connect(lambda: self._change(theme=str(self._theme.currentData())))
        self._size.activated.connect(lambda: self._change(text_percent=int(self._size.currentData())))
        self._still.toggled.connect(lambda on: self._change(still=on))
        self._idle.activated.connect(lambda: room.settings.change(idle_minutes=int(self._idle.currentData())))
        self._minimise.toggled.connect(lambda on: room.settings.change(lock_on_minimise=on))
        self._sleep.toggled.connect(lambda on: room.settings.change(lock_on_sleep=on))

    def _rules_card(self) -> Card:
        self._rules = Label("", name="settings-rules")
        card = Card()
        card.add(
            Label(self.tr("Assessment rules"), "section"),
            self._rules,
            row(
                button(
                    self.tr("The rules …"),
                    lambda: self.wanted.emit("rules", None),
                    name="settings-to-rules",
                ),
                None,
            ),
        )
        return card

    def show_page(self, about: object = None) -> None:
        self.ask(lambda desk: tuple(desk.forms()), self._show_forms)
        self.ask(
            lambda desk: f"{desk.rules.name} {desk.rules.version}",
            lambda rules: self._rules.setText(self.tr("In force: {rules}").format(rules=isolated(rules))),
        )

        if self.room.settings.policy.is_there:
            self.ask(lambda desk: dict(desk.policy_refused()), self._policy.show_refused)
        if self._update is not None:
            self._update.show_standing()

    def add_form(self, file: Path) -> None:
        """Compiles a form file and keeps it; a refused one says why and changes nothing."""

        def added(info: FormInfo) -> None:
            self.noted.emit(self.tr("Added: {form}").format(form=isolated(info.title)))
            self.show_page()

        self.ask(lambda desk: desk.add_form(file), added)

    def write_blank(self, folder: Path) -> None:
        """Writes the newest form, without any answer, as a PDF in the language of the window."""
        language = self.room.settings.now.language

        def write(desk: Desk) -> str:
            form = desk.forms()[-1]
            target = folder / f"blank-{form.id}-{form.version}-{language}.pdf"
            write_atomically(target, desk.paperwork.blank(form.hash, language))
            return target.name

        self.ask(write, lambda name: self.noted.emit(self.tr("Written: {file}").format(file=isolated(name))))

    def _show_forms(self, forms: tuple[FormInfo, ...]) -> None:
        lines = []
        for form in reversed(forms):
            signed = form.signed_by or self.tr("local, not signed")
            lines.append(f"{isolated(form.title)}  {isolated(form.version)}  ·  {signed}")
        self._forms.setText("\n".join(lines))

    def _change(self, **values: object) -> None:
        self.room.settings.change(**values)
        self.look_changed.emit()
