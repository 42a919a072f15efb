"""The fake desk's two ways out: a referral that is signed in memory, a bundle that is a small file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from fieldtool.casework.issuing import IssuedCertificate
from fieldtool.domain.coverage import Coverage
from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral_answer import AnswerUnreadableError
from fieldtool.domain.referral_course import ReferralEvent, Standing, demand_step, waiting
from fieldtool.domain.referral_filling import ToFill
from fieldtool.domain.services import Service, search
from tests.gui.invented_form import NOW

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk


TO_FILL = (
    ToFill("place"),
    ToFill("risk.contact_warnings", "lines", several=True, wide=True),
    ToFill("risk.safe_time"),
    ToFill("risk.trafficker_near", "codes", ("yes", "no", "unknown"), said="yes"),
    ToFill("services.asked", "codes", ("shelter", "medical"), several=True, said="shelter"),
    ToFill("indicators", "facts", several=True, entries=(("means.blackmail", "Blackmail"),)),
    ToFill("annexes", "files", several=True, wide=True),
    ToFill("suspected", "rows", several=True, wide=True),
)


class FakeFollowing:
    """Referrals that went on, in memory."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.events: list[ReferralEvent] = []
        self.answers: list[bytes] = []

    def standings(self, case_id: str | None = None) -> tuple[Standing, ...]:
        found = []
        for one in self._desk.referrals:
            events = tuple(event for event in self.events if event.referral_id == one.id)
            state = events[-1].state if events else one.state
            found.append(Standing(replace(one, state=state), "24h", events))
        return tuple(found)

    def waiting(self) -> tuple[Standing, ...]:
        return waiting(self.standings(), NOW)

    def step(self, referral_id: str, state: ReferralState, *, reason: str = "", contact: str = "") -> None:
        now = self.standings()[0].referral
        demand_step(now.state, state, reason)
        self.events.append(
            ReferralEvent("e", referral_id, now.case_id, state, self._desk.tick(), "4711", reason=reason)
        )

    def import_answer(self, data: bytes) -> None:
        if not data.startswith(b"%PDF"):
            raise AnswerUnreadableError
        self.answers.append(data)

    def answer(self, form: bytes, state: ReferralState, *, reason: str, contact: str, folder: Path) -> Path:
        (folder / "answer.json").write_bytes(b"{}")
        return folder / "answer.json"


class FakeEnrolling:
    """An authority that issued one certificate."""

    def __init__(self) -> None:
        self.revoked: list[tuple[str, str]] = []

    def fingerprint(self) -> str:
        return "AB12 " * 16

    def issued(self) -> list[IssuedCertificate]:
        gone = "2026-11-23" if self.revoked else ""
        return [IssuedCertificate("a1", "4711", "Testov Invented", "2028-11-23", "", gone)]

    def revoke(self, serial: str, reason: str) -> bytes:
        self.revoked.append((serial, reason))
        return b""

    def request(self) -> bytes:
        return b"-----BEGIN CERTIFICATE REQUEST-----"

    def take(self, data: bytes, *, fingerprint: str) -> None:
        raise NotAllowedError("The fingerprint on the paper is another one: nothing was changed.", "Ask.")


_SERVICES = (
    Service("1", "House Example", "Night shelter", ("shelter",), ("am",), "Moyale", checked=NOW.date()),
    Service("2", "Clinic Invented", "", ("medical",), (), "Isiolo"),
)


class FakeDirectory:
    """Two invented services."""

    def __init__(self) -> None:
        self.entries = _SERVICES

    def reached(self, service_id: str, *, today: Any) -> Service:
        made = tuple(replace(one, checked=today) if one.id == service_id else one for one in self.entries)
        self.entries = made
        return next(one for one in made if one.id == service_id)

    def search(self, *, today: Any, **wanted: str) -> tuple[Service, ...]:
        return search(self.entries, today=today, **wanted)

    def import_file(self, path: Path) -> int:
        return 2


class FakeReferring:
    """Referrals that leave nothing behind but a small file."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.following = FakeFollowing(desk)
        self.directory = FakeDirectory()
        self.enrolling = FakeEnrolling()

    def draft(self, case_id: str) -> Any:
        return None

    def keep_draft(self, case_id: str, request: Any) -> None:
        self.drafts = {case_id: request}

    def record_consent(self, case_id: str, purpose: Any, given: bool, *, recipient: str = "") -> None:
        self.consents = [(purpose, given, recipient)]

    def check_print(self, content: str) -> Any:
        from fieldtool.pdf import PrintCheck, PrintOutcome

        good = content.startswith("FT1;")
        return PrintCheck(
            PrintOutcome.GOOD if good else PrintOutcome.NOT_A_CODE, "KE04-2026-0001-R1", "ab" * 32
        )

    def check_picture(self, picture: bytes) -> Any:
        return self.check_print(picture.decode("ascii", "replace"))

    def issue_many(self, wanted: Any, folder: Path) -> Any:
        made, refused = [], []
        for case_id, request in wanted:
            if request.layout == "medical":
                refused.append(
                    (case_id, NotAllowedError("The person has not agreed: nothing was made.", "Ask."))
                )
            else:
                made.append(self.issue(case_id, request, folder))
        return SimpleNamespace(made=tuple(made), refused=tuple(refused), stopped=False)

    def add_layout(self, text: str) -> str:
        raise NotAllowedError(
            "This form layout cannot be used. audience must be one of: shelter.", "Correct it."
        )

    def layouts(self) -> Sequence[str]:
        return ("nrm", "shelter", "medical")

    def titles(self, language: str) -> dict[str, str]:
        return {
            "nrm": "Referral to the mechanism",
            "shelter": "Referral to a shelter",
            "medical": "Medical care",
        }

    def what_leaves(self, case_id: str, request: Any) -> Any:
        from fieldtool.domain.referral import Referral
        from fieldtool.domain.referral_layout import LeftOut

        if request.layout == "medical":
            raise NotAllowedError(
                "The person has not agreed to this referral: nothing was made.", "Ask the person."
            )
        return SimpleNamespace(
            referral=Referral(
                "KE04-2026-0001-R1", NOW, purpose="Shelter tonight", account="An invented story."
            ),
            left_out=(
                ("suspected", LeftOut.NOT_FOR_THIS_RECEIVER),
                ("person.birth_date", LeftOut.NO_CONSENT),
            ),
            to_fill=TO_FILL,
        )

    def annex(self, description: str, data: bytes) -> Any:
        from fieldtool.casework.drafting import AnnexFile
        from fieldtool.domain.referral import Annex

        return AnnexFile(Annex(description, "ab" * 32), data)

    def issue(self, case_id: str, request: Any, folder: Path) -> Any:
        made = IssuedReferral(
            "r1", case_id, "KE04-2026-0001-R1", request.receiver.organisation, request.layout,
            ReferralState.SIGNED, self._desk.tick(), "4711", "0" * 64,
        )  # fmt: skip
        self._desk.referrals.append(made)
        target = folder / "referral-KE04-2026-0001-R1.pdf"
        target.write_bytes(b"%PDF-fake")
        return SimpleNamespace(referral=made, path=target)

    def pdf(self, referral_id: str) -> bytes:
        return b"%PDF-fake"

    def preview(self, case_id: str, request: Any, scale: float = 1.0) -> Sequence[tuple[int, int, bytes]]:
        return self.pages(b"", scale)

    def pages(self, pdf: bytes, scale: float = 1.0) -> Sequence[tuple[int, int, bytes]]:
        width, height = int(595 * scale), int(842 * scale)
        return [(width, height, b"\xff" * (width * height * 4))]

    def verify(self, pdf: bytes, trust: Any = None, *, passphrase: str = "") -> Any:
        good = pdf.startswith(b"%PDF")
        return SimpleNamespace(
            good=good,
            sentence="This form is genuine and unchanged." if good else "This file is not a PDF.",
            hint="You can rely on who wrote it." if good else "Choose the PDF you received.",
            facts=lambda: {
                "intact": good, "valid": good, "trusted": good, "revocation": "revocation not checked",
                "whole_file_covered": good, "signatures_found": 1, "changes_after_signing": "none",
                "form_number": "KE04-2026-0001-R1", "attachment_matches": good, "signers": [],
            },
        )  # fmt: skip


class FakeExchange:
    """A headquarters that takes everything."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self._bundles: list[Any] = [SimpleNamespace(seq=1, at=NOW, receipted=None)]
        self.unsent: list[str] | None = None  # all cases
        self.news: list[Any] = []
        self.waited: Any = None

    def recipient(self) -> str:
        return self._desk.settings.get("hq_recipient", "")

    def set_headquarters(self, recipient: str, ca_pem: bytes, *, fingerprint: str) -> str:
        self._desk.settings["hq_recipient"] = recipient
        return "AA:BB:CC:DD"

    def fingerprint_of(self, ca_pem: bytes) -> str:
        return "AA:BB:CC:DD"

    def received_up_to(self) -> int:
        return 1 if self._bundles[0].receipted else 0

    def waiting(self) -> list[str]:
        return list(self._desk.cases) if self.unsent is None else self.unsent

    def oldest_waiting(self) -> Any:
        return self.waited

    @property
    def receiving(self) -> Any:
        return SimpleNamespace(announcements=lambda: self.news, orders=list, may_be_purged=list)

    def what_leaves(self, case_ids: Any = None) -> list[Any]:
        return [
            SimpleNamespace(
                case_id=case.id,
                number=case.number,
                prepared=SimpleNamespace(
                    coverage=Coverage.NOTHING if at == 1 else Coverage.FULL,
                    left_out={},
                    record=None if at == 1 else object(),
                    why="The person has not agreed to share." if at == 1 else "",
                ),
            )
            for at, case in enumerate(self._desk.cases.values())
            if case_ids is None or case.id in case_ids
        ]

    def bundles(self) -> list[Any]:
        return self._bundles

    def seal(self, folder: Path, *, case_ids: Any = None, progress: Any = None) -> Any:
        self._bundles.append(
            SimpleNamespace(seq=len(self._bundles) + 1, at=self._desk.tick(), receipted=None)
        )
        target = folder / "fieldtool-test-000002.age"
        target.write_bytes(b"age")
        return SimpleNamespace(path=target)

    def import_answer(self, path: Path) -> Any:
        self._bundles[0].receipted = self._desk.tick()
        return SimpleNamespace(installed=(), refused=())
