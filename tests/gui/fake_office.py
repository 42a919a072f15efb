"""Officers, journal and periods in memory: three invented officers, a short story, two cases whose time is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from fieldtool.casework.journal_book import Asked, Checked, Told
from fieldtool.casework.keeping import BeforeErasing, Due, DueCase, Periods
from fieldtool.casework.officer_ports import ErasedBecause, KnownOfficer
from fieldtool.casework.officers import Gone
from fieldtool.casework.renewing import Renewal
from fieldtool.casework.roles import PassphraseAgainError
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.form import FormInfo
from fieldtool.domain.journal import JournalEntry
from fieldtool.domain.officer import Officer, Role
from tests.gui.invented_form import NOW

NEW_WORDS = "garnet heron island jasper kelp lagoon"


class FakeOfficers:
    """Officers in a list."""

    def __init__(self, desk: Any, words: str) -> None:
        self._desk, self._words = desk, words
        self.must_choose = False
        self.opened_with = "passphrase"
        self.proven = False
        self.asked = 0
        self.people = [
            KnownOfficer(desk.officer, has_certificate=True, certificate_pem=b"pem"),
            KnownOfficer(Officer("4712", "Testov Invented", Role.SUPERVISOR), may_sign="4711", first_passphrase=True),
            KnownOfficer(Officer("4700", "Gone Example"), removed=NOW),
        ]  # fmt: skip

    def known(self) -> list[KnownOfficer]:
        return self.people

    def may_take_certificate(self) -> bool:
        return False

    def _demand(self) -> None:
        self.asked += 1
        if not self.proven:
            raise PassphraseAgainError()

    def prove(self, passphrase: str) -> None:
        if passphrase != self._words:
            raise FieldToolError("This passphrase does not open the vault.", "Try again.")
        self.proven = True

    def add(self, officer: Officer, first_passphrase: str, *, may_sign: bool = True) -> None:
        self._demand()
        self.people.append(KnownOfficer(officer, may_sign="4711" if may_sign else "", first_passphrase=True))

    def remove(self, number: str) -> Gone:
        self._demand()
        self.people = [replace(o, removed=NOW) if o.officer.number == number else o for o in self.people]
        return Gone(revoked=True, elsewhere=False)

    def set_role(self, number: str, role: Role) -> None:
        self._demand()
        self.people = [
            replace(o, officer=replace(o.officer, role=role)) if o.officer.number == number else o
            for o in self.people
        ]

    def new_recovery_code(self) -> str:
        self._demand()
        return "A1B2-C3D4"

    def change_passphrase(self, now: str, new: str) -> None:
        if now != self._words:
            raise FieldToolError("This passphrase does not open the vault.", "Try again.")
        self._words, self.must_choose = new, False


class FakeBook:
    """A story of seven lines."""

    def __init__(self, desk: Any) -> None:
        self._desk = desk
        told = [
            ("unlocked", "4711", "passphrase", ""),
            ("cases listed", "cases", "", ""),
            ("case viewed", "case-2", "", "KE04-2026-0002"),
            ("consent recorded", "case-2", "referral given", "KE04-2026-0002"),
            ("referral signed", "case-2", "KE04-2026-0002-R1 abc", "KE04-2026-0002"),
            ("officer added", "4712", "supervisor", ""),
            ("refused", "Keeping.erase_case", "officer", ""),
        ]
        self.lines = [
            Told(
                JournalEntry(at, NOW + timedelta(minutes=at), "4711", verb, subject, detail, f"{at:064x}"),
                "Amina Example",
                number,
            )
            for at, (verb, subject, detail, number) in enumerate(told, 1)
        ]

    def page(self, asked: Asked, *, before: int | None = None, limit: int = 100) -> list[Told]:
        return [one for one in reversed(self.lines) if not asked.case or one.case_number == asked.case]

    def check(self) -> Checked:
        return Checked(len(self.lines), None, 1, (), 5)

    def checkpoint_if_due(self) -> None:
        return None

    def export(self, folder: Path) -> tuple[Path, Path]:
        self._desk.officers._demand()
        return folder / "journal.csv", folder / "journal.csv.p7s"


class FakeKeeping:
    """Two cases are due."""

    def __init__(self, desk: Any) -> None:
        self._desk = desk
        self._periods = Periods(90, 730)
        self.gone: list[tuple[str, ErasedBecause]] = []
        self.erased = False

    def periods(self) -> Periods:
        return self._periods

    def set_periods(self, periods: Periods) -> None:
        self._periods = periods

    def due(self) -> list[DueCase]:
        return [
            DueCase("case-1", "KE04-2026-0001", Due.MINIMISE, NOW),
            DueCase("case-2", "KE04-2026-0002", Due.ERASE, NOW, obstacle="no receipt"),
        ]

    def before_erasing(self) -> BeforeErasing:
        return BeforeErasing(4, 2, 1)

    def minimise_case(self, case_id: str) -> None:
        self._desk.officers._demand()

    def erase_case(self, case_id: str, why: ErasedBecause) -> None:
        self._desk.officers._demand()
        self.gone.append((case_id, why))

    def erase_vault(self, *, although_lost: bool = False) -> None:
        self._desk.officers._demand()
        self.erased = True


class FakeRenewing:
    """No form here has a newer version, unless a test gives one."""

    def __init__(self) -> None:
        self.renewal: Renewal | None = None
        self.copied: list[str] = []

    def newer(self, interview_id: str) -> FormInfo | None:
        return None if self.renewal is None else self.renewal.difference.new

    def look(self, interview_id: str) -> Renewal | None:
        return self.renewal

    def copy(self, interview_id: str) -> None:
        self.copied.append(interview_id)
