"""Which rules concluded what in the vault, and the cases that came out differently when the rules changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldtool.casework.rule_ports import CodedCase, DifferentCase, KeptRules
from fieldtool.domain import instants
from fieldtool.vault.case_rows import person_from
from fieldtool.vault.decision_rows import DecisionRows

_CODED = (
    "SELECT case_file.nr, case_file.id, person, replies, rules, summary FROM concluded "
    "JOIN coding ON coding.case_nr = concluded.case_nr JOIN case_file ON case_file.nr = concluded.case_nr"
)


class RuleRows(DecisionRows):
    """The part of the store that keeps rule sets and assesses again."""

    def keep_rules(self, rules: KeptRules, *, at: datetime) -> None:
        """Keeps a rule set as it was read; one that is there already is left as it is."""
        known = self._db.execute("SELECT 1 FROM rule_set WHERE digest = ?", (rules.digest,)).fetchone()
        if known is not None:
            return
        with self._writing("rules in use", rules.digest, f"{rules.name} {rules.version}", at=at) as db:
            db.execute(
                "INSERT INTO rule_set (digest, name, version, base, overlay, kept) VALUES (?, ?, ?, ?, ?, ?)",
                (rules.digest, rules.name, rules.version, rules.base, rules.overlay, instants.to_text(at)),
            )

    def kept_rules(self, digest: str) -> KeptRules | None:
        """A rule set used before, None where it was not kept."""
        row = self._db.execute(
            "SELECT digest, name, version, base, overlay FROM rule_set WHERE digest = ?", (digest,)
        ).fetchone()
        return None if row is None else KeptRules(*row)

    def assessed_under(self, digest: str) -> tuple[int, int]:
        """How many cases were last assessed under these rules, and how many cases have been assessed at all."""
        under = self._db.execute("SELECT count(*) FROM concluded WHERE rules = ?", (digest,)).fetchone()[0]
        return int(under), int(self._db.execute("SELECT count(*) FROM concluded").fetchone()[0])

    def coded_cases(self, *, not_under: str, after: int, limit: int) -> Sequence[CodedCase]:
        """Cases last assessed under other rules than these, in the vault's order, from the one after `after`."""
        found = self._db.execute(
            f"{_CODED} WHERE concluded.case_nr > ? AND rules <> ? ORDER BY concluded.case_nr LIMIT ?",
            (after, not_under, limit),
        )
        return [CodedCase(row[0], row[1], person_from(row[2]), row[3], row[4], row[5]) for row in found]

    def coded_case(self, case_id: str) -> CodedCase | None:
        """One case with its coded replies, None where it has not been assessed yet."""
        row = self._db.execute(f"{_CODED} WHERE case_file.id = ?", (case_id,)).fetchone()
        return None if row is None else CodedCase(row[0], row[1], person_from(row[2]), *row[3:])

    def keep_reassessed(
        self, digest: str, outcomes: Sequence[tuple[CodedCase, str]], *, at: datetime
    ) -> None:
        """What some cases conclude under these rules, in one transaction. Answers and determinations are not touched,
        and no case counts as changed: nothing was learned about the person."""
        different = [(case, after) for case, after in outcomes if case.summary != after]
        with self._quietly() as db:
            db.executemany(
                "UPDATE concluded SET rules = ?, summary = ? WHERE case_nr = ?",
                [(digest, after, case.nr) for case, after in outcomes],
            )
            db.executemany(
                "INSERT OR REPLACE INTO reassessed (rules, case_nr, rules_before, before, after, at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (digest, case.nr, case.rules, case.summary, after, instants.to_text(at))
                    for case, after in different
                ],
            )
            db.executemany(
                "UPDATE case_file SET trafficking = ?, smuggling = ? WHERE nr = ?",
                [(*after.split(" ")[:2], case.nr) for case, after in different],
            )

    def different_cases(self, digest: str, *, after: int = 0, limit: int = 50) -> Sequence[DifferentCase]:
        """Cases that came out differently under these rules, in the vault's order, from the one after `after`."""
        found = self._db.execute(
            "SELECT case_file.nr, case_file.id, number, rules_before, before, after, at, "
            "EXISTS (SELECT 1 FROM determination WHERE case_id = case_file.id) "
            "FROM reassessed JOIN case_file ON case_file.nr = case_nr "
            "WHERE rules = ? AND case_nr > ? ORDER BY case_nr LIMIT ?",
            (digest, after, limit),
        )
        return [
            DifferentCase(
                nr=row[0],
                case_id=row[1],
                number=row[2],
                rules_before=row[3],
                before=row[4],
                after=row[5],
                at=instants.from_text(row[6]),
                decided=bool(row[7]),
            )
            for row in found
        ]

    def count_different(self, digest: str) -> int:
        """How many cases came out differently under these rules."""
        return int(
            self._db.execute("SELECT count(*) FROM reassessed WHERE rules = ?", (digest,)).fetchone()[0]
        )

    def forget_different(self, digest: str) -> None:
        """Forgets what came out differently under rules that are put in force anew."""
        with self._quietly() as db:
            db.execute("DELETE FROM reassessed WHERE rules = ?", (digest,))
