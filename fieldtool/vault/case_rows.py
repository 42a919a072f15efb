"""Cases in the vault: the list, one case, its status, and the index people search in."""

from __future__ import annotations

import heapq
import json
import math
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from fieldtool.casework.meeting import contact_key, person_keys
from fieldtool.casework.roles import May, allows
from fieldtool.casework.spelling import words
from fieldtool.domain import instants
from fieldtool.domain.case import Case, CaseFilter, CaseRow, CaseStatus, InterviewState, Person
from fieldtool.domain.errors import NotFoundError
from fieldtool.vault.base import StoreBase

_COLUMNS = "id, number, status, created, changed, officer, device, revision, exported_revision, person"
_LIST = (
    "id, number, name, status, changed, interview_state, trafficking, smuggling, revision, exported_revision"
)
_NOBODY = (
    "json_object('age_years', person ->> 'age_years', 'age_group', person ->> 'age_group', "
    "'age_estimated', json(coalesce(person -> 'age_estimated', 'false')), "
    "'gender', person ->> 'gender', 'citizenship', json(person -> 'citizenship'))"
)
"""The person as somebody sees them who may not see names: what is counted, picked out by the database itself."""

ENOUGH_ROWS = 15_000
FITTING_YEAR = 1.4


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
        only: CaseFilter | None = None,
    ) -> Sequence[CaseRow]:
        """A page of the list, newest changed first; words of a search may be cut short and lack their accents.

        What a search finds comes newest begun first.
        """
        wanted: list[str] = []
        values: list[object] = []
        # Whoever may not see names may not find out by searching either: numbers alone are searched.
        asked = _search_words(search) if self._sees_names else ""
        if search.strip() and not self._sees_names:
            wanted.append("number LIKE '%' || ? || '%'")
            values.append(search.strip())
        if asked:
            self.catch_up()
            wanted.append("case_search MATCH ?")
            values.append(asked)
        clauses = [*_clauses(only), *(_clauses(CaseFilter(status=status)) if status else [])]
        for clause, value in clauses:
            wanted.append(clause)
            values += value
        if before is not None:
            # A search streams out of its index in the order cases were begun: sorting all that match would take long.
            wanted.append(
                "case_search.rowid < (SELECT nr FROM case_file WHERE id = ?)"
                if asked
                else "(changed, id) < (?, ?)"
            )
            values += [before.id] if asked else [instants.to_text(before.changed), before.id]
        where = f"WHERE {' AND '.join(wanted)}" if wanted else ""
        source = "case_search CROSS JOIN case_file ON nr = case_search.rowid" if asked else "case_file"
        order = "case_search.rowid DESC" if asked else "changed DESC, id DESC"
        found = self._db.execute(
            f"SELECT {self._list} FROM {source} {where} ORDER BY {order} LIMIT ?", (*values, limit)
        )
        return [_row(row) for row in found]

    def cases_named(self, keys: Sequence[str], years: Sequence[str], *, limit: int) -> Sequence[Case]:
        """Cases whose names share the most, and the rarest, of these keys; of equals those of the fitting years."""
        self.catch_up()
        how_many = dict(
            self._db.execute(
                f"SELECT term, doc FROM name_search_terms WHERE term IN ({', '.join('?' * len(keys))})",
                tuple(keys),
            )
        )
        shared: dict[int, float] = {}
        read = 0
        for key in sorted(how_many, key=lambda each: how_many[each]):
            # What nearly everybody's name holds tells nobody apart and costs the most to read.
            if read > ENOUGH_ROWS and shared:
                break
            read += how_many[key]
            weight = 1 / (2 + math.log2(how_many[key] + 1))
            for nr in self._having(key):
                shared[nr] = shared.get(nr, 0.0) + weight
        for nr in self._having(" OR ".join(years)) & shared.keys() if years else ():
            shared[nr] *= FITTING_YEAR
        found = [nr for _, nr in heapq.nlargest(limit, ((much, nr) for nr, much in shared.items()))]
        marks = ", ".join("?" * len(found))
        rows = self._db.execute(f"SELECT {self._columns} FROM case_file WHERE nr IN ({marks})", tuple(found))
        return [_case(row) for row in rows]

    def _having(self, keys: str) -> set[int]:
        rows = self._db.execute("SELECT rowid FROM name_search WHERE name_search MATCH ?", (keys,))
        return {row[0] for row in rows.fetchall()}

    def set_status(self, case_id: str, status: CaseStatus, *, at: datetime) -> Case:
        """Moves a case on."""
        self.case(case_id)
        with self._writing("status set", case_id, status.value, at=at) as db:
            db.execute("UPDATE case_file SET status = ? WHERE id = ?", (status.value, case_id))
            self._touch(case_id, at)
        return self.case(case_id)

    def catch_up(self) -> None:
        """Brings the search index in step with cases that changed since."""
        if self._read_only:
            return
        waiting = [row[0] for row in self._db.execute("SELECT nr FROM search_pending")]
        if not waiting:
            return
        with self._quietly() as db:
            for nr in waiting:
                case_id, number, name, person, begun = db.execute(
                    "SELECT id, number, name, person, created FROM case_file WHERE nr = ?", (nr,)
                ).fetchone()
                said = db.execute(
                    "SELECT value FROM answer WHERE case_id = ? AND withdrawn = 0 AND length(value) > 2 AND seq IN "
                    "(SELECT max(seq) FROM answer WHERE case_id = ? GROUP BY interview_id, ref)",
                    (case_id, case_id),
                )
                # The name in plain Latin letters as well: found whatever script it is typed in.
                known = person_from(person)
                plain = [" ".join(words(name)), contact_key(known)]
                body = " \n".join([number, name, *plain, *(row[0] for row in said)])
                db.execute("INSERT OR REPLACE INTO case_search (rowid, body) VALUES (?, ?)", (nr, body))
                db.execute(
                    "INSERT OR REPLACE INTO name_search (rowid, keys) VALUES (?, ?)",
                    (nr, person_keys(known, int(begun[:4]))),
                )
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
        return _case(row)


def person_text(person: Person) -> str:
    """A person as JSON."""
    return json.dumps(asdict(person), ensure_ascii=False)


def person_from(text: str) -> Person:
    """The person written by `person_text`."""
    value: dict[str, Any] = json.loads(text)
    value["citizenship"] = tuple(value["citizenship"])
    return Person(**value)


def _case(row: Sequence[Any]) -> Case:
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


def _clauses(only: CaseFilter | None) -> list[tuple[str, list[str]]]:
    """A filter as parts of a query, over columns of the index alone."""
    if only is None:
        return []
    found: list[tuple[str, list[str]]] = []
    for column, value in (
        ("status", only.status),
        ("trafficking", only.trafficking),
        ("smuggling", only.smuggling),
        ("interview_state", only.interview),
    ):
        if value:
            found.append((f"{column} = ?", [str(value)]))
    if only.unsent:
        found.append(("exported_revision < revision", []))
    return found


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
    """What was typed, as a full-text query: every word, each may go on. Quotes keep it from being read as a command.

    A word of another script is looked for in plain Latin letters too, as names are kept.
    """
    asked = []
    for word in re.findall(r"\w+", text, re.UNICODE)[:8]:
        plain = "".join(words(word))
        other = plain if plain and plain != word.casefold() else ""
        asked.append(f'("{word}"* OR "{other}"*)' if other else f'"{word}"*')
    return " AND ".join(asked)
