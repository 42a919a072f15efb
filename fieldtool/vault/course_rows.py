"""What became of referrals, drafts of those not signed yet, and the directory of services."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from fieldtool.domain import instants
from fieldtool.domain.decisions import ReferralState
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.referral_course import ReferralEvent, Source
from fieldtool.vault.sent_rows import SentRows

_EVENT = "id, referral_id, case_id, state, at, officer, source, reason, contact, signer"


class CourseRows(SentRows):
    """The part of the store that follows a referral after it was signed."""

    def add_referral_event(self, event: ReferralEvent, proof: bytes | None = None) -> None:
        """A step, and the referral's state with it. `proof`: the answer as it came."""
        detail = f"{event.referral_id} {event.state.value} {event.source.value}"
        with self._writing("referral went on", event.case_id, detail, at=event.at) as db:
            changed = db.execute(
                "UPDATE referral SET state = ? WHERE id = ? RETURNING id",
                (event.state.value, event.referral_id),
            ).fetchone()
            if changed is None:
                raise NotFoundError("There is no such referral in this vault.")
            db.execute(
                f"INSERT INTO referral_event ({_EVENT}, proof) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    event.id,
                    event.referral_id,
                    event.case_id,
                    event.state.value,
                    instants.to_text(event.at),
                    event.officer,
                    event.source.value,
                    event.reason,
                    event.contact,
                    event.signer,
                    proof,
                ),
            )
            self._touch(event.case_id, event.at)

    def referral_events(self, case_id: str | None = None) -> Sequence[ReferralEvent]:
        """The steps of a case's referrals (None: of all), oldest first."""
        where, values = ("", ()) if case_id is None else (" WHERE case_id = ?", (case_id,))
        found = self._db.execute(f"SELECT {_EVENT} FROM referral_event{where} ORDER BY nr", values)
        return [
            ReferralEvent(
                row[0],
                row[1],
                row[2],
                ReferralState(row[3]),
                instants.from_text(row[4]),
                row[5],
                Source(row[6]),
                *row[7:10],
            )
            for row in found
        ]

    def referral_urgencies(self) -> Mapping[str, str]:
        """How soon an answer was asked for, by referral id; "" where the form did not say."""
        found = self._db.execute(
            "SELECT id, coalesce(json_extract(record, '$.referral.urgency'), '') FROM referral"
        )
        return {row[0]: row[1] for row in found}

    def referral_record(self, referral_id: str) -> Mapping[str, Any]:
        """The data attached to a form; NotFoundError."""
        row = self._db.execute("SELECT record FROM referral WHERE id = ?", (referral_id,)).fetchone()
        if row is None:
            raise NotFoundError("There is no such referral in this vault.")
        record: dict[str, Any] = json.loads(row[0])
        return record

    def replace_referral_pdf(self, referral_id: str, pdf: bytes, sha256: str, *, at: datetime) -> None:
        """The same form with its second signature."""
        with self._writing("referral signed again", referral_id, sha256, at=at) as db:
            changed = db.execute(
                "UPDATE referral SET sha256 = ? WHERE id = ? RETURNING case_id", (sha256, referral_id)
            ).fetchone()
            if changed is None:
                raise NotFoundError("There is no such referral in this vault.")
            db.execute("UPDATE referral_file SET pdf = ? WHERE referral_id = ?", (pdf, referral_id))
            self._touch(changed[0], at)

    def keep_draft(self, case_id: str, request: Mapping[str, Any], *, at: datetime) -> None:
        """What was filled in for a referral of this case and not signed yet; one for each case."""
        with self._writing("referral drafted", case_id, at=at) as db:
            db.execute(
                "INSERT OR REPLACE INTO referral_draft (case_id, at, officer, request) VALUES (?, ?, ?, ?)",
                (
                    case_id,
                    instants.to_text(at),
                    self._officer.number,
                    json.dumps(dict(request), ensure_ascii=False),
                ),
            )

    def draft(self, case_id: str) -> Mapping[str, Any] | None:
        """The draft of a case, or None."""
        row = self._db.execute("SELECT request FROM referral_draft WHERE case_id = ?", (case_id,)).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def drop_draft(self, case_id: str) -> None:
        """Forgets the draft of a case, if there is one; the form that came of it is journalled already."""
        with self._quietly() as db:
            db.execute("DELETE FROM referral_draft WHERE case_id = ?", (case_id,))

    def set_services(self, services: Mapping[str, Mapping[str, Any]], *, source: str) -> None:
        """Puts entries into the directory of services, in place of those with the same id."""
        with self._writing("services imported", source, f"{len(services)} entries") as db:
            db.executemany(
                "INSERT OR REPLACE INTO service (id, service) VALUES (?, ?)",
                [(key, json.dumps(dict(one), ensure_ascii=False)) for key, one in services.items()],
            )

    def services(self) -> Sequence[Mapping[str, Any]]:
        """All entries of the directory."""
        return [json.loads(row[0]) for row in self._db.execute("SELECT service FROM service ORDER BY id")]

    def service_reached(self, service_id: str, service: Mapping[str, Any]) -> None:
        """Keeps an entry that somebody made sure of."""
        with self._writing("service reached", service_id) as db:
            kept = json.dumps(dict(service), ensure_ascii=False)
            db.execute("UPDATE service SET service = ? WHERE id = ?", (kept, service_id))

    def drop_services(self) -> None:
        """Empties the directory."""
        with self._writing("services removed", "directory") as db:
            db.execute("DELETE FROM service")
