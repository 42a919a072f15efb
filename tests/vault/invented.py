"""Invented cases, interviews and answers for the tests of the vault, with words that must never be seen outside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldtool.casework.ports import CaseStore, StoredForm
from fieldtool.domain.case import Answer, Case, CaseStatus, Interview, InterviewState, Person
from fieldtool.domain.form import FormInfo, Language, Mark
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer, Role

NOW = datetime(2026, 3, 2, 9, 30, 15, 120_000, tzinfo=UTC)
PASSPHRASE = "six invented words for a test"
OFFICER = Officer("T-100", "Testov Invented-Officer", Role.ADMINISTRATOR)
FORM_HASH = "ab" * 32

CANARIES = {
    "name": "Canaryfirst",
    "second": "Canarysecond",
    "contact": "canary-contact-555",
    "answer": "canary answer about a road",
    "secret": "canary-secret-bytes",
    "setting": "canary-setting-value",
    "reason": "canary reason of the officer",
}


def later(minutes: int) -> datetime:
    """A moment so many minutes after NOW."""
    return NOW + timedelta(minutes=minutes)


def form() -> StoredForm:
    """A compiled form of one line."""
    info = FormInfo("screening", "1", "Screening", FORM_HASH, (Language("en", "English"),), "en")
    return StoredForm(info, "<html/>", {"picture.png": b"\x89PNG invented"})


def case(store: CaseStore, number: str = "TT01-2026-0001", at: datetime = NOW) -> Case:
    """A new case, kept."""
    made = Case(new_id(at), number, CaseStatus.ACTIVE, at, at, OFFICER.number, store.device)
    store.add_case(made)
    return made


def interview(store: CaseStore, case_id: str, at: datetime = NOW) -> Interview:
    """An open interview of a case, kept, with its form."""
    store.add_form(form())
    made = Interview(
        new_id(at), case_id, FORM_HASH, "screening", "1", "en", InterviewState.OPEN, at, OFFICER.number
    )
    store.add_interview(made)
    return made


def answer(
    interview_id: str,
    ref: str,
    value: str,
    at: datetime = NOW,
    *,
    mark: Mark = Mark.GIVEN,
    withdrawn: bool = False,
) -> Answer:
    """One answer, not kept yet."""
    return Answer(new_id(at), interview_id, ref, value, mark, at, OFFICER.number, withdrawn=withdrawn)


def give(store: CaseStore, interview_id: str, ref: str, value: str, at: datetime = NOW) -> Answer:
    """One answer, kept alone."""
    kept = store.add_answers(
        [answer(interview_id, ref, value, at)], person=None, position=ref, conclusions=None
    )
    return kept[0]


def person() -> Person:
    """A person made of words that must never be seen outside the vault."""
    return Person(
        first_name=CANARIES["name"],
        second_name=CANARIES["second"],
        birth_date="1998-03",
        age_years=28,
        age_group="adult",
        gender="2",
        citizenship=("ERI", "SDN"),
        language="ti",
        safe_contact=CANARIES["contact"],
    )


def fill(store: CaseStore) -> tuple[str, str]:
    """One case with an interview, two answers, a secret and a setting; returns the ids of case and interview."""
    made = case(store)
    talk = interview(store, made.id)
    store.add_answers(
        [
            answer(talk.id, "/data/road", CANARIES["answer"], later(1)),
            answer(talk.id, "/data/paid", "", later(1), mark=Mark.DECLINED),
        ],
        person=person(),
        position="/data/paid",
        conclusions=("open", "indicated"),
    )
    store.set_secret("authority_key", CANARIES["secret"].encode())
    store.set_setting("organisation", CANARIES["setting"])
    return made.id, talk.id


def flip(path: Path, at: int) -> None:
    """Changes one byte of a file."""
    data = bytearray(path.read_bytes())
    data[at] ^= 0xFF
    path.write_bytes(bytes(data))


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with what is in it: to say afterwards that nothing changed."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
