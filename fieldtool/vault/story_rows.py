"""The journal as people ask about it: by officer, kind, case and day; and its signed checkpoints."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from fieldtool.casework.officer_ports import Checkpoint, JournalFilter
from fieldtool.domain import instants
from fieldtool.domain.journal import JournalEntry
from fieldtool.vault.officer_rows import OfficerRows

_AT_ONCE = 500


class StoryRows(OfficerRows):
    """The part of the store that answers questions about the journal."""

    def journal_lines(
        self, wanted: JournalFilter, *, before: int | None = None, limit: int = 100
    ) -> Sequence[JournalEntry]:
        """Lines that fit, newest first."""
        asked: list[str] = ["seq < ?"]
        values: list[object] = [before if before is not None else self.journal_head().seq + 1]
        if wanted.officer:
            asked.append("officer = ?")
            values.append(wanted.officer)
        for column, among in (("verb", wanted.verbs), ("subject", wanted.subjects)):
            if among:
                asked.append(f"{column} IN ({', '.join('?' * len(among))})")
                values += list(among)
        if wanted.since is not None:
            asked.append("at >= ?")
            values.append(instants.to_text(wanted.since))
        if wanted.until is not None:
            asked.append("at < ?")
            values.append(instants.to_text(wanted.until))
        rows = self._db.execute(
            "SELECT seq, at, officer, verb, subject, detail, hash FROM journal "
            f"WHERE {' AND '.join(asked)} ORDER BY seq DESC LIMIT ?",
            (*values, limit),
        )
        return [JournalEntry(row[0], instants.from_text(row[1]), *row[2:]) for row in rows]

    def journal_verbs(self) -> Collection[str]:
        """Every verb the journal holds."""
        return {row[0] for row in self._db.execute("SELECT DISTINCT verb FROM journal")}

    def journal_hash(self, seq: int) -> str | None:
        """The hash of one line, None where there is no such line."""
        return self._journal.hash_at(seq)

    def checkpoints(self) -> Sequence[Checkpoint]:
        """All of them, oldest first."""
        found = self._db.execute("SELECT seq, hash, at, officer, signature FROM checkpoint ORDER BY seq")
        return [
            Checkpoint(row[0], row[1], instants.from_text(row[2]), row[3], bytes(row[4])) for row in found
        ]

    def add_checkpoint(self, checkpoint: Checkpoint) -> None:
        """One more."""
        with self._writing("journal signed", str(checkpoint.seq), checkpoint.hash, at=checkpoint.at) as db:
            db.execute(
                "INSERT OR IGNORE INTO checkpoint (seq, hash, at, officer, signature) VALUES (?, ?, ?, ?, ?)",
                (
                    checkpoint.seq,
                    checkpoint.hash,
                    instants.to_text(checkpoint.at),
                    checkpoint.officer,
                    checkpoint.signature,
                ),
            )

    def case_numbers(self, ids: Collection[str]) -> Mapping[str, str]:
        """Numbers of cases by id of a case, deleted or not, of an interview, or of a referral."""
        found: dict[str, str] = {}
        wanted = list(dict.fromkeys(ids))
        for at in range(0, len(wanted), _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            for query in (
                f"SELECT id, number FROM case_file WHERE id IN ({marks})",
                f"SELECT id, number FROM erased WHERE id IN ({marks})",
                f"SELECT i.id, number FROM interview i JOIN case_file c ON c.id = case_id WHERE i.id IN ({marks})",
                f"SELECT r.id, number FROM referral r JOIN case_file c ON c.id = case_id WHERE r.id IN ({marks})",
            ):
                found.update(self._db.execute(query, some).fetchall())
        return found

    def ids_of_case(self, number: str) -> Sequence[str]:
        """Every id under which the journal may speak of a case: its own, its interviews', its referrals'."""
        found = self._db.execute(
            "SELECT id FROM case_file WHERE number = ?1 UNION SELECT id FROM erased WHERE number = ?1 "
            "UNION SELECT interview.id FROM interview JOIN case_file ON case_file.id = case_id WHERE number = ?1 "
            "UNION SELECT referral.id FROM referral JOIN case_file ON case_file.id = case_id WHERE number = ?1",
            (number,),
        )
        return [row[0] for row in found]
