"""The fake desk's two ways out: a referral that is signed in memory, a bundle that is a small file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotAllowedError
from tests.gui.invented_form import NOW

if TYPE_CHECKING:
    from tests.gui.fakes import FakeDesk


class FakeReferring:
    """Referrals that leave nothing behind but a small file."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def layouts(self) -> Sequence[str]:
        return ("nrm", "shelter", "medical")

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
        )

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

    def verify(self, pdf: bytes, trust: Any = None) -> Any:
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

    def recipient(self) -> str:
        return self._desk.settings.get("hq_recipient", "")

    def set_headquarters(self, recipient: str, ca_pem: bytes) -> str:
        self._desk.settings["hq_recipient"] = recipient
        return "AA:BB:CC:DD"

    def what_leaves(self) -> list[Any]:
        return [
            SimpleNamespace(
                number=case.number,
                prepared=SimpleNamespace(
                    record=None if at == 1 else object(),
                    why="The person has not agreed to share." if at == 1 else "",
                ),
            )
            for at, case in enumerate(self._desk.cases.values())
        ]

    def bundles(self) -> list[Any]:
        return self._bundles

    def seal(self, folder: Path) -> Any:
        self._bundles.append(
            SimpleNamespace(seq=len(self._bundles) + 1, at=self._desk.tick(), receipted=None)
        )
        target = folder / "fieldtool-test-000002.age"
        target.write_bytes(b"age")
        return SimpleNamespace(path=target)

    def import_receipt(self, path: Path) -> Any:
        self._bundles[0].receipted = self._desk.tick()
        return SimpleNamespace(received=(1,))
