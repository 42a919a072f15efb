"""Interviews, forms and answers in the vault. Answers are added, never changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from fieldtool.casework.ports import StoredForm
from fieldtool.casework.rule_ports import Concluded
from fieldtool.domain import instants
from fieldtool.domain.case import Answer, Basis, Interview, InterviewState, Person
from fieldtool.domain.errors import NotFoundError
from fieldtool.domain.form import FormInfo, Language, Mark
from fieldtool.vault.case_rows import CaseRows, person_text

_INTERVIEW = "id, case_id, form_hash, form_id, form_version, language, state, started, officer, position, ended_because"
_ANSWER = "seq, id, interview_id, ref, value, mark, at, officer, replaces, language, basis, withdrawn"


class InterviewRows(CaseRows):
    """The interview part of the store."""

    def add_form(self, form: StoredForm) -> None:
        """Keeps a compiled form; one that is there already is left as it is, but for a signature it did not have yet."""
        told = json.dumps(asdict(form.info), ensure_ascii=False)
        known = {info.hash: info for info in self.forms()}
        if form.info.hash in known:
            if form.info.signed_by and not known[form.info.hash].signed_by:
                with self._writing("form signed", form.info.hash) as db:
                    db.execute("UPDATE form SET info = ? WHERE hash = ?", (told, form.info.hash))
            return
        with self._writing("form added", form.info.hash) as db:
            db.execute(
                "INSERT INTO form (hash, info, xform) VALUES (?, ?, ?)",
                (form.info.hash, told, form.xform),
            )
            db.executemany(
                "INSERT INTO form_media (form_hash, name, data) VALUES (?, ?, ?)",
                [(form.info.hash, name, data) for name, data in form.media.items()],
            )

    def form(self, form_hash: str) -> StoredForm:
        """The form with this hash; NotFoundError."""
        row = self._db.execute("SELECT info, xform FROM form WHERE hash = ?", (form_hash,)).fetchone()
        if row is None:
            raise NotFoundError(
                "The form of this interview is not in the vault.", "Restore the newest backup."
            )
        media = self._db.execute(
            "SELECT name, data FROM form_media WHERE form_hash = ?", (form_hash,)
        ).fetchall()
        return StoredForm(_info(row[0]), row[1], dict(media))

    def form_medium(self, form_hash: str, name: str) -> bytes | None:
        """One picture or recording of a form, None where it has none of this name."""
        row = self._db.execute(
            "SELECT data FROM form_media WHERE form_hash = ? AND name = ?", (form_hash, name)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def forms(self) -> Sequence[FormInfo]:
        """All forms, newest last."""
        return [_info(row[0]) for row in self._db.execute("SELECT info FROM form ORDER BY nr")]

    def add_interview(self, interview: Interview) -> None:
        """A new interview of a case."""
        with self._writing("interview begun", interview.case_id, interview.id, at=interview.started) as db:
            db.execute(
                f"INSERT INTO interview ({_INTERVIEW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    interview.id,
                    interview.case_id,
                    interview.form_hash,
                    interview.form_id,
                    interview.form_version,
                    interview.language,
                    interview.state.value,
                    instants.to_text(interview.started),
                    interview.officer,
                    interview.position,
                    interview.ended_because,
                ),
            )
            db.execute(
                "UPDATE case_file SET interview_state = ? WHERE id = ?",
                (interview.state.value, interview.case_id),
            )
            self._touch(interview.case_id, interview.started)

    def interview(self, interview_id: str) -> Interview:
        """One interview; NotFoundError."""
        row = self._db.execute(f"SELECT {_INTERVIEW} FROM interview WHERE id = ?", (interview_id,)).fetchone()
        if row is None:
            raise NotFoundError("There is no such interview in this vault.")
        return _interview(row)

    def interviews(self, case_id: str) -> Sequence[Interview]:
        """All interviews of a case, oldest first."""
        found = self._db.execute(
            f"SELECT {_INTERVIEW} FROM interview WHERE case_id = ? ORDER BY started, id", (case_id,)
        )
        return [_interview(row) for row in found]

    def set_position(self, interview_id: str, ref: str) -> None:
        """Where the officer is."""
        with self._quietly() as db:
            db.execute("UPDATE interview SET position = ? WHERE id = ?", (ref, interview_id))

    def end_interview(
        self, interview_id: str, state: InterviewState, *, reason: str, at: datetime
    ) -> Interview:
        """Closes an interview. The reason is the officer's own words and stays out of the journal."""
        case_id = self.interview(interview_id).case_id
        with self._writing(f"interview {state.value}", case_id, interview_id, at=at) as db:
            db.execute(
                "UPDATE interview SET state = ?, ended_because = ? WHERE id = ?",
                (state.value, reason, interview_id),
            )
            db.execute("UPDATE case_file SET interview_state = ? WHERE id = ?", (state.value, case_id))
            self._touch(case_id, at)
        return self.interview(interview_id)

    def add_answers(
        self,
        answers: Sequence[Answer],
        *,
        person: Person | None,
        position: str | None,
        conclusions: tuple[str, str] | None,
        concluded: Concluded | None = None,
    ) -> Sequence[Answer]:
        """Answers of one interview, in one transaction; what returns is on the disk."""
        if not answers:
            return []
        interview_id = answers[0].interview_id
        case_id = self.interview(interview_id).case_id
        at = answers[-1].at
        written = []
        with self._writing("answered", case_id, f"{interview_id} {len(answers)}", at=at) as db:
            for answer in answers:
                before = db.execute(
                    "SELECT id FROM answer WHERE interview_id = ? AND ref = ? ORDER BY seq DESC LIMIT 1",
                    (interview_id, answer.ref),
                ).fetchone()
                full = replace(answer, replaces=before[0] if before else "")
                seq = db.execute(
                    "INSERT INTO answer (id, case_id, interview_id, ref, value, mark, at, officer, replaces, "
                    "language, basis, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
                    (
                        full.id,
                        case_id,
                        full.interview_id,
                        full.ref,
                        full.value,
                        full.mark.value,
                        instants.to_text(full.at),
                        full.officer,
                        full.replaces,
                        full.language,
                        full.basis.value,
                        full.withdrawn,
                    ),
                ).fetchone()[0]
                written.append(replace(full, seq=seq))
            if person is not None:
                db.execute(
                    "UPDATE case_file SET person = ?, name = ? WHERE id = ?",
                    (person_text(person), person.name, case_id),
                )
            if position is not None:
                db.execute("UPDATE interview SET position = ? WHERE id = ?", (position, interview_id))
            if conclusions is not None:
                db.execute(
                    "UPDATE case_file SET trafficking = ?, smuggling = ? WHERE id = ?",
                    (*conclusions, case_id),
                )
            if concluded is not None:
                nr = db.execute("SELECT nr FROM case_file WHERE id = ?", (case_id,)).fetchone()[0]
                db.execute(
                    "INSERT OR REPLACE INTO coding (case_nr, replies) VALUES (?, ?)", (nr, concluded.replies)
                )
                db.execute(
                    "INSERT OR REPLACE INTO concluded (case_nr, rules, summary) VALUES (?, ?, ?)",
                    (nr, concluded.rules, concluded.summary),
                )
            self._touch(case_id, at)
        return written

    def answers(self, interview_id: str) -> Sequence[Answer]:
        """The newest answer of each ref; withdrawn ones left out."""
        found = self._db.execute(
            f"SELECT {_ANSWER} FROM answer WHERE seq IN "
            "(SELECT max(seq) FROM answer WHERE interview_id = ? GROUP BY ref) AND withdrawn = 0 ORDER BY seq",
            (interview_id,),
        )
        return [_answer(row) for row in found]

    def answers_to(self, case_id: str, form_id: str, ref: str) -> Sequence[Answer]:
        """Every answer to one question in all interviews of a case with this form."""
        found = self._db.execute(
            f"SELECT {_ANSWER} FROM answer WHERE case_id = ? AND ref = ? AND interview_id IN "
            "(SELECT id FROM interview WHERE case_id = ? AND form_id = ?) ORDER BY seq",
            (case_id, ref, case_id, form_id),
        )
        return [_answer(row) for row in found]

    def answer_history(self, case_id: str) -> Sequence[Answer]:
        """Every answer ever given in a case."""
        found = self._db.execute(f"SELECT {_ANSWER} FROM answer WHERE case_id = ? ORDER BY seq", (case_id,))
        return [_answer(row) for row in found]


def _info(text: str) -> FormInfo:
    value: dict[str, Any] = json.loads(text)
    languages = tuple(Language(**language) for language in value.pop("languages"))
    return FormInfo(languages=languages, **value)


def _interview(row: Sequence[Any]) -> Interview:
    return Interview(
        id=row[0],
        case_id=row[1],
        form_hash=row[2],
        form_id=row[3],
        form_version=row[4],
        language=row[5],
        state=InterviewState(row[6]),
        started=instants.from_text(row[7]),
        officer=row[8],
        position=row[9],
        ended_because=row[10],
    )


def _answer(row: Sequence[Any]) -> Answer:
    return Answer(
        id=row[1],
        interview_id=row[2],
        ref=row[3],
        value=row[4],
        mark=Mark(row[5]),
        at=instants.from_text(row[6]),
        officer=row[7],
        seq=row[0],
        replaces=row[8],
        language=row[9],
        basis=Basis(row[10]),
        withdrawn=bool(row[11]),
    )
