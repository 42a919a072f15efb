"""Cases in the vault: the list, one case, its status, and the index people search in."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from fieldtool.casework.roles import May, allows
from fieldtool.domain import instants
from fieldtool.domain.case import Case, CaseRow, CaseStatus, InterviewState, Person
from fieldtool.domain.errors import NotFoundError
from fieldtool.vault.base import StoreBase

_COLUMNS = "id, number, status, created, changed, officer, device, revision, exported_revision, person"
_LIST = (
    "id, number, name, status, changed, interview_state, trafficking, smuggling, revision, exported_revision"
)
_NOBODY = (
    "json_object('age_years', person ->> 'age_years', 'age_group', person ->> 'age_group', "
    "'gender', person ->> 'gender', 'citizenship', json(person -> 'citizenship'))"
)
"""The person as somebody sees them who may not see names: what is counted, picked out by the database itself."""


class CaseRows(StoreBase):
    """The case part of the store."""

    def next_case_counter(self, year: int) -> int:
        """The next number of the year's cases; a number is never given twice."""
        with self._quietly() as db:
            row = db.execute(
                "INSERT INTO counter (name, value) VALUES (?, 1) "
                "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
                (f"case-{year}",),
            ).fetchone()
        return int(row[0])

    def add_case(self, case: Case) -> None:
        """A new case."""
        with self._writing("case opened", case.id, at=case.created) as db:
            nr = db.execute(
                f"INSERT INTO case_file ({_COLUMNS}, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING nr",
                (
                    case.id,
                    case.number,
                    case.status.value,
                    instants.to_text(case.created),
                    instants.to_text(case.changed),
                    case.officer,
                    case.device,
                    case.revision,
                    case.exported_revision,
                    person_text(case.person),
                    case.person.name,
                ),
            ).fetchone()[0]
            db.execute("INSERT OR IGNORE INTO search_pending (nr) VALUES (?)", (nr,))

    def case(self, case_id: str) -> Case:
        """One case; NotFoundError."""
        return self._one_case("id", case_id)

    def case_by_number(self, number: str) -> Case:
        """The case people call by this number; NotFoundError."""
        return self._one_case("number", number)

    def count_cases(self) -> int:
        """How many cases there are."""
        return int(self._db.execute("SELECT count(*) FROM case_file").fetchone()[0])

    def rows(
        self,
        *,
        search: str = "",
        status: CaseStatus | None = None,
        before: CaseRow | None = None,
        limit: int = 50,
    ) -> Sequence[CaseRow]:
        """A page of the list, newest changed first; words of a search may be cut short and lack their accents."""
        wanted: list[str] = []
        values: list[object] = []
        if not self._sees_names:
            # Whoever may not see names may not find out by searching either: numbers alone are searched.
            if search.strip():
                wanted.append("number LIKE '%' || ? || '%'")
                values.append(search.strip())
        elif words := _search_words(search):
            self.catch_up()
            wanted.append("nr IN (SELECT rowid FROM case_search WHERE case_search MATCH ?)")
            values.append(words)
        if status is not None:
            wanted.append("status = ?")
            values.append(status.value)
        if before is not None:
            wanted.append("(changed, id) < (?, ?)")
            values += [instants.to_text(before.changed), before.id]
        where = f"WHERE {' AND '.join(wanted)}" if wanted else ""
        found = self._db.execute(
            f"SELECT {self._list} FROM case_file {where} ORDER BY changed DESC, id DESC LIMIT ?",
            (*values, limit),
        )
        return [_row(row) for row in found]

    def set_status(self, case_id: str, status: CaseStatus, *, at: datetime) -> Case:
        """Moves a case on."""
        self.case(case_id)
        with self._writing("status set", case_id, status.value, at=at) as db:
            db.execute("UPDATE case_file SET status = ? WHERE id = ?", (status.value, case_id))
            self._touch(case_id, at)
        return self.case(case_id)

    def catch_up(self) -> None:
        """Brings the search index in step with cases that changed since."""
        waiting = [row[0] for row in self._db.execute("SELECT nr FROM search_pending")]
        if not waiting:
            return
        with self._quietly() as db:
            for nr in waiting:
                case_id, number, name = db.execute(
                    "SELECT id, number, name FROM case_file WHERE nr = ?", (nr,)
                ).fetchone()
                said = db.execute(
                    "SELECT value FROM answer WHERE case_id = ? AND withdrawn = 0 AND length(value) > 2 AND seq IN "
                    "(SELECT max(seq) FROM answer WHERE case_id = ? GROUP BY interview_id, ref)",
                    (case_id, case_id),
                )
                body = " \n".join([number, name, *(row[0] for row in said)])
                db.execute("INSERT OR REPLACE INTO case_search (rowid, body) VALUES (?, ?)", (nr, body))
            db.executemany("DELETE FROM search_pending WHERE nr = ?", [(nr,) for nr in waiting])

    def unexported_cases(self) -> Sequence[str]:
        """Ids of cases whose newest revision has not left, oldest change first."""
        found = self._db.execute(
            "SELECT id FROM case_file WHERE exported_revision < revision ORDER BY changed, id"
        )
        return [row[0] for row in found]

    def _touch(self, case_id: str, at: datetime) -> None:
        """A case has something new: one revision more, on top of the list, to be indexed again."""
        nr = self._db.execute(
            "UPDATE case_file SET revision = revision + 1, changed = max(changed, ?) WHERE id = ? RETURNING nr",
            (instants.to_text(at), case_id),
        ).fetchone()[0]
        self._db.execute("INSERT OR IGNORE INTO search_pending (nr) VALUES (?)", (nr,))

    @property
    def _sees_names(self) -> bool:
        return allows(self._officer.role, May.NAMES)

    @property
    def _list(self) -> str:
        """Columns of the list. A name that may not be seen is not read: the database gives an empty one."""
        return _LIST if self._sees_names else _LIST.replace(" name,", " '' AS name,")

    @property
    def _columns(self) -> str:
        return _COLUMNS if self._sees_names else _COLUMNS.replace("person", f"{_NOBODY} AS person")

    def _one_case(self, column: str, value: str) -> Case:
        row = self._db.execute(
            f"SELECT {self._columns} FROM case_file WHERE {column} = ?", (value,)
        ).fetchone()
        if row is None:
            raise NotFoundError("There is no such case in this vault.")
        return Case(
            id=row[0],
            number=row[1],
            status=CaseStatus(row[2]),
            created=instants.from_text(row[3]),
            changed=instants.from_text(row[4]),
            officer=row[5],
            device=row[6],
            revision=row[7],
            exported_revision=row[8],
            person=person_from(row[9]),
        )


def person_text(person: Person) -> str:
    """A person as JSON."""
    return json.dumps(asdict(person), ensure_ascii=False)


def person_from(text: str) -> Person:
    """The person written by `person_text`."""
    value: dict[str, Any] = json.loads(text)
    value["citizenship"] = tuple(value["citizenship"])
    return Person(**value)


def _row(row: Sequence[Any]) -> CaseRow:
    return CaseRow(
        id=row[0],
        number=row[1],
        name=row[2],
        status=CaseStatus(row[3]),
        changed=instants.from_text(row[4]),
        interview_state=InterviewState(row[5]) if row[5] else None,
        trafficking=row[6],
        smuggling=row[7],
        exported=row[9] >= row[8],
    )


def _search_words(text: str) -> str:
    """What was typed, as a full-text query: every word, each may go on. Quotes keep it from being read as a command."""
    words = re.findall(r"\w+", text, re.UNICODE)[:8]
    return " ".join(f'"{word}"*' for word in words)
