"""The same referral for many cases: one form after the other, each whole or not there, stopped between two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from fieldtool.domain.errors import FieldToolError
from fieldtool.gui.choosing import choose_folder
from fieldtool.gui.form_files import LANGUAGES
from fieldtool.gui.parts.boxes import Card, row
from fieldtool.gui.parts.buttons import Field, button, combo, line
from fieldtool.gui.parts.label import Label, isolated
from fieldtool.gui.parts.progress import Progress
from fieldtool.gui.told import in_words, told

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.drafting import ReferralRequest

MOST = 100_000
LISTED = 20
Ask = Callable[..., None]


@dataclass(slots=True)
class _Run:
    cases: tuple[tuple[str, str], ...] = ()
    made: int = 0
    refused: list[str] = field(default_factory=list)
    at: int = 0


class ManyForms(Card):
    """`ask` runs a job on the vault thread. The vault is free between two forms, so the window stays quick."""

    done = Signal()

    def __init__(self, ask: Ask) -> None:
        super().__init__(sunken=True, padding=14)
        self._ask = ask
        self._run = _Run()
        self._going = False
        self._stop = False
        self._search = line("many-search")
        self._layout = combo([], name="many-layout")
        self._receiver = line("many-receiver")
        self._language = combo(LANGUAGES, "en", "many-language")
        self._bar = Progress()
        self._bar.setObjectName("many-progress")
        self._bar.setAccessibleName(self.tr("How many forms are done"))
        self._bar.hide()
        self._told = Label("", name="many-told")
        self._start = button(self.tr("Sign and save all …"), self._choose, name="many-start")
        self._halt = button(self.tr("Stop"), self.stop, name="many-stop")
        self._halt.hide()
        self.add(
            Label(
                self.tr(
                    "One form for each case found. Cases whose persons did not agree are left out and named."
                ),
                "quiet",
            ),
            Field(self.tr("Which cases (a word, a number; empty: all)"), self._search),
            Field(self.tr("For whom"), self._layout),
            Field(self.tr("Receiving organisation"), self._receiver),
            Field(self.tr("Language of the form"), self._language),
            self._bar,
            self._told,
            row(self._start, self._halt, None),
        )

    def offer(self, titles: dict[str, str]) -> None:
        """Which layouts can be chosen."""
        chosen = self._layout.currentData()
        self._layout.clear()
        for name, title in titles.items():
            self._layout.addItem(title, name)
        self._layout.setCurrentIndex(max(self._layout.findData(chosen), 0))

    def _choose(self) -> None:
        if not self._receiver.text().strip():
            self._told.setText(self.tr("Who receives them? Give the organisation's name."))
            self._receiver.setFocus()
            return
        choose_folder(self, self.tr("Where to save the signed forms"), self.sign_into)

    def sign_into(self, folder: Path) -> None:
        """Signs a form for every case found, into `folder`."""
        search = self._search.text().strip()
        self._stop, self._going = False, True
        self._start.setEnabled(False)
        self._halt.setVisible(True)
        self._halt.setEnabled(True)

        def found(cases: tuple[tuple[str, str], ...]) -> None:
            self._run = _Run(cases)
            self._bar.show_far(0, len(cases))
            self._bar.show()
            self._next(folder, self._request())

        self._ask(
            lambda desk: tuple((one.id, one.number) for one in desk.rows(search=search, limit=MOST)),
            found,
            self._failed,
        )

    def stop(self) -> None:
        """No further form after the one that is being made."""
        self._stop = True
        self._halt.setEnabled(False)

    def _request(self) -> ReferralRequest:
        from fieldtool.casework.drafting import ReferralRequest
        from fieldtool.domain.referral import Receiver

        return ReferralRequest(
            receiver=Receiver(self._receiver.text().strip()),
            layout=str(self._layout.currentData()),
            language=str(self._language.currentData()),
        )

    def _next(self, folder: Path, request: ReferralRequest) -> None:
        run = self._run
        if self._stop or run.at >= len(run.cases):
            self._ended()
            return
        case_id, number = run.cases[run.at]

        def one(desk: Desk) -> Any:
            return desk.referring.issue_many([(case_id, request)], folder)

        def after(batch: Any) -> None:
            run.at += 1
            run.made += len(batch.made)
            run.refused += [f"{isolated(number)}: {in_words(error.sentence)}" for _, error in batch.refused]
            self._bar.setValue(run.at)
            self._told.setText(
                self.tr("{done} of {all}").format(done=isolated(run.at), all=isolated(len(run.cases)))
            )
            self._next(folder, request)

        self._ask(one, after, self._failed)

    def _failed(self, error: FieldToolError) -> None:
        self._ended()
        self._told.setText(f"{self._told.text()}\n{told(error)}")

    def _ended(self) -> None:
        run = self._run
        self._going = False
        self._start.setEnabled(True)
        self._halt.hide()
        words = [self.tr("Signed and saved: {number}.").format(number=isolated(run.made))]
        if run.at < len(run.cases):
            words.append(self.tr("Stopped; the others were not begun."))
        if run.refused:
            words.append(self.tr("Left out: {number}.").format(number=isolated(len(run.refused))))
            words += run.refused[:LISTED]
        self._told.setText("\n".join(words))
        self.done.emit()
