"""What left the vault: signed referrals and the ledger of bundles."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from fieldtool.casework.ports import ExportedBundle
from fieldtool.domain import instants
from fieldtool.domain.decisions import IssuedReferral, ReferralState
from fieldtool.domain.errors import NotFoundError
from fieldtool.vault.rule_rows import RuleRows

_REFERRAL = "id, case_id, form_number, receiver, layout, state, at, officer, sha256"


class SentRows(RuleRows):
    """The part of the store that keeps what was handed over."""

    def add_referral(self, referral: IssuedReferral, pdf: bytes, record: Mapping[str, Any]) -> None:
        """A signed form, with the file as it left."""
        detail = f"{referral.form_number} {referral.sha256}"
        with self._writing("referral signed", referral.case_id, detail, at=referral.at) as db:
            db.execute(
                f"INSERT INTO referral ({_REFERRAL}, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    referral.id,
                    referral.case_id,
                    referral.form_number,
                    referral.receiver,
                    referral.layout,
                    referral.state.value,
                    instants.to_text(referral.at),
                    referral.officer,
                    referral.sha256,
                    json.dumps(dict(record), ensure_ascii=False),
                ),
            )
            db.execute("INSERT INTO referral_file (referral_id, pdf) VALUES (?, ?)", (referral.id, pdf))
            self._touch(referral.case_id, referral.at)
        self._checkpoint()

    def referrals(self, case_id: str) -> Sequence[IssuedReferral]:
        """All referrals of a case, oldest first."""
        found = self._db.execute(
            f"SELECT {_REFERRAL} FROM referral WHERE case_id = ? ORDER BY nr", (case_id,)
        )
        return [_referral(row) for row in found]

    def all_referrals(self) -> Sequence[IssuedReferral]:
        """All referrals, oldest first."""
        return [_referral(row) for row in self._db.execute(f"SELECT {_REFERRAL} FROM referral ORDER BY nr")]

    def referral_pdf(self, referral_id: str) -> bytes:
        """The file as it left; NotFoundError."""
        row = self._db.execute(
            "SELECT pdf FROM referral_file WHERE referral_id = ?", (referral_id,)
        ).fetchone()
        if row is None:
            raise NotFoundError("There is no such referral in this vault.")
        return bytes(row[0])

    def bundles(self) -> Sequence[ExportedBundle]:
        """The ledger, oldest first."""
        cases: dict[int, dict[str, int]] = {}
        for seq, case_id, revision in self._db.execute("SELECT seq, case_id, revision FROM bundle_case"):
            cases.setdefault(seq, {})[case_id] = revision
        found = self._db.execute(
            "SELECT seq, previous, manifest_sha256, at, receipted FROM bundle ORDER BY seq"
        )
        return [
            ExportedBundle(
                row[0],
                row[1],
                row[2],
                instants.from_text(row[3]),
                cases.get(row[0], {}),
                instants.from_text(row[4]) if row[4] else None,
            )
            for row in found
        ]

    def add_bundle(self, bundle: ExportedBundle) -> None:
        """A bundle that was written: its ledger line, and its cases marked, in one transaction."""
        detail = f"{len(bundle.cases)} cases, manifest {bundle.manifest_sha256}"
        with self._writing("bundle sealed", str(bundle.seq), detail, at=bundle.at) as db:
            db.execute(
                "INSERT INTO bundle (seq, previous, manifest_sha256, at) VALUES (?, ?, ?, ?)",
                (bundle.seq, bundle.previous, bundle.manifest_sha256, instants.to_text(bundle.at)),
            )
            db.executemany(
                "INSERT INTO bundle_case (seq, case_id, revision) VALUES (?, ?, ?)",
                [(bundle.seq, case_id, revision) for case_id, revision in bundle.cases.items()],
            )
            db.executemany(
                "UPDATE case_file SET exported_revision = max(exported_revision, ?) WHERE id = ?",
                [(revision, case_id) for case_id, revision in bundle.cases.items()],
            )
        self._checkpoint()

    def mark_receipted(self, seq: int, *, at: datetime) -> None:
        """Headquarters has this bundle."""
        with self._writing("bundle receipted", str(seq), at=at) as db:
            changed = db.execute(
                "UPDATE bundle SET receipted = coalesce(receipted, ?) WHERE seq = ? RETURNING seq",
                (instants.to_text(at), seq),
            ).fetchone()
            if changed is None:
                raise NotFoundError(
                    "This receipt names a bundle that was not made here.", "Check which laptop it is for."
                )


def _referral(row: Sequence[Any]) -> IssuedReferral:
    return IssuedReferral(
        id=row[0],
        case_id=row[1],
        form_number=row[2],
        receiver=row[3],
        layout=row[4],
        state=ReferralState(row[5]),
        at=instants.from_text(row[6]),
        officer=row[7],
        sha256=row[8],
    )
