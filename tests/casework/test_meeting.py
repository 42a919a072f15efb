"""Have we met: other spellings and scripts are found and explained, strangers are not, and nothing is ever joined."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fieldtool.casework.meeting import AGAINST, ALSO, FOR, Described, Met, met
from fieldtool.casework.ports import CaseStore
from fieldtool.domain.case import Case, CaseFilter, CaseStatus, Person
from fieldtool.domain.ids import new_id
from fieldtool.domain.officer import Officer
from fieldtool.vault import FLOOR, SqlVaults

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
PEOPLE = (
    Person("Amina", "Example", age_years=24, citizenship=("NG",), safe_contact="+000 555 010 2030"),
    Person("محمد", "الخيالي", age_years=31, citizenship=("SY",)),
    Person("Oleksandr", "Vymyslenyi", birth_date="1990-05"),
    Person("Testov", "Invented", age_years=42),
    Person("Koffi", "Inventé", age_years=15),
    Person("አበበ", "ምሳሌ", age_years=20),
    Person(),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseStore]:
    """A vault with these people."""
    folder = tmp_path_factory.mktemp("met") / "vault"
    made, _ = SqlVaults(FLOOR).create(
        folder, officer=Officer("1", "Example"), passphrase="six words", now=NOW
    )
    for at, person in enumerate(PEOPLE):
        moment = NOW + timedelta(minutes=at)
        made.add_case(
            Case(
                new_id(moment),
                f"TT01-2026-{at:04d}",
                CaseStatus.ACTIVE,
                moment,
                moment,
                "1",
                "d",
                person=person,
            )
        )
    yield made
    made.close()


def found(store: CaseStore, name: str = "", **more: object) -> tuple[Met, ...]:
    """What is found for a name as told."""
    return met(store, Described(name, **more), today=TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "kept", "why"),
    [
        ("Amina Example", "Amina Example", "written_alike"),
        ("example, AMINA", "Amina Example", "written_alike"),
        ("Ameena Exampel", "Amina Example", "sounds_alike"),
        ("Amina", "Amina Example", "part_of_name"),
        ("Mohammed al-Khayali", "محمد الخيالي", "sounds_alike"),
        ("Олександр Вимисленый", "Oleksandr Vymyslenyi", "sounds_alike"),
        ("Kofi Invente", "Koffi Inventé", "sounds_alike"),
        ("አበበ", "አበበ ምሳሌ", "part_of_name"),
    ],
)
def test_other_spellings_and_scripts_are_found_and_explained(
    store: CaseStore, typed: str, kept: str, why: str
) -> None:
    first = found(store, typed)[0]
    assert first.case.person.name == kept
    assert why in first.why


def test_a_stranger_is_not_met(store: CaseStore) -> None:
    assert found(store, "Zebulon Quartermain") == ()
    assert found(store, "") == ()
    assert found(store, " ") == ()


def test_number_and_contact_are_found_without_a_name(store: CaseStore) -> None:
    assert found(store, contact="TT01-2026-0003")[0].why[0] == "number"
    assert found(store, contact="0005550102030")[0].why == ("contact",)
    assert found(store, contact="555 010-2030")[0].why == ("contact",)


def test_what_speaks_against_is_said_and_hides_nobody(store: CaseStore) -> None:
    (one, *_) = found(store, "Amina Example", age=60, citizenship="SY")
    assert set(one.against) == {"age_differs", "citizenship_differs"}
    (fits, *_) = found(store, "Amina Example", age=25, citizenship="NG")
    assert fits.against == ()
    assert fits.likeness > one.likeness


def test_looking_changes_nothing(store: CaseStore) -> None:
    before = store.journal_head(), store.count_cases()
    found(store, "Amina Example", age=25)
    assert (store.journal_head(), store.count_cases()) == before


def test_every_reason_has_a_weight() -> None:
    from fieldtool.casework.meeting import _WEIGHT

    assert set(_WEIGHT) == {*FOR, *ALSO, *AGAINST}


def test_a_name_is_found_in_the_list_in_another_script(store: CaseStore) -> None:
    assert [row.name for row in store.rows(search="олександр")] == ["Oleksandr Vymyslenyi"]
    assert [row.name for row in store.rows(search="khiali")] == ["محمد الخيالي"]
    assert [row.name for row in store.rows(search="محم")] == ["محمد الخيالي"]
    assert [row.name for row in store.rows(search="mhmd")] == ["محمد الخيالي"]
    assert len(store.rows(search="2026-0003")) == 1


def test_filters_are_read_from_the_list(store: CaseStore) -> None:
    assert len(store.rows(only=CaseFilter(unsent=True))) == len(PEOPLE)
    assert store.rows(only=CaseFilter(trafficking="indicated")) == []
    assert store.rows(only=CaseFilter(status=CaseStatus.CLOSED)) == []
    assert len(store.rows(search="Example", only=CaseFilter(status=CaseStatus.ACTIVE))) == 1


def test_what_was_asked_is_kept_nowhere(store: CaseStore, tmp_path: Path) -> None:
    assert "Zanzibara" not in repr(Described("Zanzibara", contact="555"))
