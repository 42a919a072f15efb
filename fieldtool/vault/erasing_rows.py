"""How a vault forgets: every row of a case, or what says who somebody is and what they told, down to the free pages."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from fieldtool.casework.officer_ports import ClosedCase, ErasedBecause
from fieldtool.domain import instants
from fieldtool.domain.case import Case, CaseStatus, Person
from fieldtool.vault.attachment_rows import AttachmentRows
from fieldtool.vault.case_rows import person_text
from fieldtool.vault.database import Connection

KEPT_OF_MINIMISED: Mapping[str, Mapping[str, str]] = {
    # table -> column -> what stands there afterwards; a table that is not named here loses its rows
    "interview": {"ended_because": "", "position": ""},
    "consent": {"note": ""},
    "assessment": {},
    "determination": {"reasons": ""},
    "opinion": {"words": ""},
    "referral": {"record": "{}"},
    "referral_event": {"reason": "", "contact": "", "signer": ""},
    "answer": {},  # those that are coded: chosen one by one
    "coding": {},
    "concluded": {},
    "reassessed": {},
    "bundle_case": {},
    "search_pending": {},
}
"""What stays of a case whose narrative and identity are taken out: what is counted, when and by whom it was decided."""

_INDEXES = ("case_search", "name_search")
"""Where people search. An index keeps the words of deleted rows until its parts are put together."""


class ErasingRows(AttachmentRows):
    """The part of the store that forgets."""

    def closed_cases(self) -> Sequence[ClosedCase]:
        """Closed cases, the longest untouched first."""
        found = self._db.execute(
            "SELECT id, number, changed, minimised, exported_revision >= revision FROM case_file "
            "WHERE status IN (?, ?) ORDER BY changed, id",
            (CaseStatus.CLOSED.value, CaseStatus.CLOSED_REFERRED.value),
        )
        return [
            ClosedCase(row[0], row[1], instants.from_text(row[2]), bool(row[3]), bool(row[4]))
            for row in found
        ]

    def erase_case(self, case_id: str, why: ErasedBecause, *, at: datetime) -> None:
        """Every row of a case, wherever it stands; a journal line with its id and why, and its number among the erased."""
        case = self.case(case_id)
        nr = self._nr(case_id)
        with self._writing("case erased", case_id, why.value, at=at) as db:
            db.execute("PRAGMA defer_foreign_keys = ON")
            for table, where in _hanging_on(db):
                db.execute(f"DELETE FROM {table} WHERE {where}", {"case": case_id, "nr": nr})
            _forget_words(db, nr)
            db.execute("DELETE FROM case_file WHERE id = ?", (case_id,))
            db.execute(
                "INSERT INTO erased (id, number, at, officer, why) VALUES (?, ?, ?, ?, ?)",
                (case_id, case.number, instants.to_text(at), self._officer.number, why.value),
            )
        self._checkpoint()

    def minimise_case(
        self, case_id: str, *, person: Person, keep: Mapping[str, Collection[str]], at: datetime
    ) -> Case:
        """Narrative, identity and files are gone; what is counted stays. No new revision: nothing was learned."""
        nr = self._nr(case_id)
        values = {"case": case_id, "nr": nr}
        with self._writing("case minimised", case_id, at=at) as db:
            db.execute("PRAGMA defer_foreign_keys = ON")
            for table, where in _hanging_on(db):
                emptied = KEPT_OF_MINIMISED.get(table)
                if emptied is None:
                    db.execute(f"DELETE FROM {table} WHERE {where}", values)
                elif emptied:
                    sets = ", ".join(f"{column} = '{value}'" for column, value in emptied.items())
                    db.execute(f"UPDATE {table} SET {sets} WHERE {where}", values)
            db.execute(
                "UPDATE referral_event SET proof = NULL WHERE case_id = :case",
                values,
            )
            kept = [(interview, ref) for interview, refs in keep.items() for ref in refs]
            db.execute(
                "DELETE FROM answer WHERE case_id = ? AND NOT EXISTS (SELECT 1 FROM json_each(?) AS kept "
                "WHERE kept.value ->> 0 = interview_id AND kept.value ->> 1 = ref)",
                (case_id, json.dumps(kept)),
            )
            db.execute(
                "UPDATE case_file SET person = ?, name = '', minimised = ? WHERE id = ?",
                (person_text(person), instants.to_text(at), case_id),
            )
            _forget_words(db, nr)
            db.execute("INSERT OR IGNORE INTO search_pending (nr) VALUES (?)", (nr,))
        self._checkpoint()
        return self.case(case_id)

    def _nr(self, case_id: str) -> int:
        return int(self._db.execute("SELECT nr FROM case_file WHERE id = ?", (case_id,)).fetchone()[0])


def _forget_words(db: Connection, nr: int) -> None:
    for index in _INDEXES:
        db.execute(f"DELETE FROM {index} WHERE rowid = ?", (nr,))
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def _hanging_on(db: Connection) -> Iterator[tuple[str, str]]:
    """Every table whose rows belong to a case, with the condition that finds them: found in the schema, so that a
    table added later is not forgotten. Tables that hang on others come first."""
    tables = [
        row[0]
        for row in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE '%_search%'"
        )
    ]
    columns = {table: {row[1] for row in db.execute(f"PRAGMA table_info({table})")} for table in tables}
    direct, further = [], []
    for table in tables:
        if table in ("case_file", "journal", "erased"):
            continue
        if "case_id" in columns[table]:
            direct.append((table, "case_id = :case"))
        elif "case_nr" in columns[table]:
            direct.append((table, "case_nr = :nr"))
        elif table == "search_pending":
            direct.append((table, "nr = :nr"))
        else:
            for parent in ("interview", "referral", "determination", "answer", "attachment"):
                if f"{parent}_id" in columns[table]:
                    among = f"SELECT id FROM {parent} WHERE case_id = :case"
                    further.append((table, f"{parent}_id IN ({among})"))
                    break
    yield from further
    yield from direct
