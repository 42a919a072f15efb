"""Consents, assessments and determinations in the vault: each is added, a later one stands beside the earlier."""

from __future__ import annotations

import json
from collections.abc import Sequence

from fieldtool.domain import instants
from fieldtool.domain.decisions import (
    AssessmentRecord,
    Consent,
    ConsentPurpose,
    Determination,
    Grounds,
    SecondOpinion,
    SecondReader,
)
from fieldtool.vault.interview_rows import InterviewRows


class DecisionRows(InterviewRows):
    """The part of the store that keeps what people decided."""

    def add_consent(self, consent: Consent) -> None:
        """What the person agreed to, or took back."""
        detail = f"{consent.purpose.value} {'given' if consent.given else 'not given'}"
        with self._writing("consent recorded", consent.case_id, detail, at=consent.at) as db:
            db.execute(
                "INSERT INTO consent (id, case_id, purpose, given, at, officer, recipient, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    consent.id,
                    consent.case_id,
                    consent.purpose.value,
                    consent.given,
                    instants.to_text(consent.at),
                    consent.officer,
                    consent.recipient,
                    consent.note,
                ),
            )
            self._touch(consent.case_id, consent.at)

    def consents(self, case_id: str) -> Sequence[Consent]:
        """All consents of a case, oldest first."""
        found = self._db.execute(
            "SELECT id, case_id, purpose, given, at, officer, recipient, note FROM consent "
            "WHERE case_id = ? ORDER BY nr",
            (case_id,),
        )
        return [
            Consent(
                row[0],
                row[1],
                ConsentPurpose(row[2]),
                bool(row[3]),
                instants.from_text(row[4]),
                row[5],
                row[6],
                row[7],
            )
            for row in found
        ]

    def add_assessment(self, record: AssessmentRecord) -> None:
        """An assessment as it was seen."""
        detail = f"{record.id} {record.rules} {record.rules_version}"
        with self._writing("assessment kept", record.case_id, detail, at=record.at) as db:
            db.execute(
                "INSERT INTO assessment (id, case_id, at, officer, rules, rules_version, answers, age, outcome) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    record.id,
                    record.case_id,
                    instants.to_text(record.at),
                    record.officer,
                    record.rules,
                    record.rules_version,
                    json.dumps(dict(record.answers)),
                    json.dumps(dict(record.age)),
                    json.dumps(dict(record.outcome), ensure_ascii=False),
                ),
            )
            self._touch(record.case_id, record.at)

    def assessments(self, case_id: str) -> Sequence[AssessmentRecord]:
        """All assessments of a case, oldest first."""
        found = self._db.execute(
            "SELECT id, case_id, at, officer, rules, rules_version, answers, outcome, age FROM assessment "
            "WHERE case_id = ? ORDER BY nr",
            (case_id,),
        )
        return [
            AssessmentRecord(
                row[0],
                row[1],
                instants.from_text(row[2]),
                row[3],
                row[4],
                row[5],
                json.loads(row[6]),
                json.loads(row[7]),
                json.loads(row[8]),
            )
            for row in found
        ]

    def add_determination(self, determination: Determination) -> None:
        """The officer's decision; the reasons stay out of the journal."""
        detail = f"{determination.trafficking.value} {determination.smuggling.value}"
        with self._writing("determined", determination.case_id, detail, at=determination.at) as db:
            db.execute(
                "INSERT INTO determination (id, case_id, trafficking, smuggling, reasons, at, officer, "
                "assessment_id, needs_second) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    determination.id,
                    determination.case_id,
                    determination.trafficking.value,
                    determination.smuggling.value,
                    determination.reasons,
                    instants.to_text(determination.at),
                    determination.officer,
                    determination.assessment_id,
                    determination.needs_second.value,
                ),
            )
            self._touch(determination.case_id, determination.at)

    def determinations(self, case_id: str) -> Sequence[Determination]:
        """All determinations of a case, oldest first."""
        found = self._db.execute(
            "SELECT id, case_id, trafficking, smuggling, reasons, at, officer, assessment_id, needs_second "
            "FROM determination WHERE case_id = ? ORDER BY nr",
            (case_id,),
        )
        return [
            Determination(
                row[0],
                row[1],
                Grounds(row[2]),
                Grounds(row[3]),
                row[4],
                instants.from_text(row[5]),
                row[6],
                row[7],
                SecondReader(row[8]),
            )
            for row in found
        ]

    def add_opinion(self, opinion: SecondOpinion) -> None:
        """What another officer says about a determination; the words stay out of the journal."""
        detail = f"{opinion.determination_id} {'agrees' if opinion.agrees else 'does not agree'}"
        with self._writing("second opinion", opinion.case_id, detail, at=opinion.at) as db:
            db.execute(
                "INSERT INTO opinion (id, case_id, determination_id, agrees, words, at, officer) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    opinion.id,
                    opinion.case_id,
                    opinion.determination_id,
                    opinion.agrees,
                    opinion.words,
                    instants.to_text(opinion.at),
                    opinion.officer,
                ),
            )
            self._touch(opinion.case_id, opinion.at)

    def opinions(self, case_id: str) -> Sequence[SecondOpinion]:
        """All second opinions of a case, oldest first."""
        found = self._db.execute(
            "SELECT id, case_id, determination_id, agrees, words, at, officer FROM opinion "
            "WHERE case_id = ? ORDER BY nr",
            (case_id,),
        )
        return [
            SecondOpinion(row[0], row[1], row[2], bool(row[3]), row[4], instants.from_text(row[5]), row[6])
            for row in found
        ]
