"""The directory of services: what files are read, what is refused, what is found first."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldtool.casework.serving import DirectoryError, read_services
from fieldtool.domain.services import Service, search

TODAY = date(2026, 11, 23)
CSV = (
    "organisation,service,needs,languages,place,hours,reach,capacity,checked,key\n"
    'House Example,Night shelter,"shelter food","am ar",Moyale,always,"duty phone, after 18:00",6 beds,2026-11-01,\n'
    "Clinic Invented,,medical;psychosocial,sw,Isiolo,,,,2025-01-01,\n"
)


def test_a_csv_file_of_ours() -> None:
    house, clinic = read_services(CSV.encode("utf-8-sig"), source="list.csv")
    assert (house.needs, house.languages, house.checked) == (
        ("shelter", "food"),
        ("am", "ar"),
        date(2026, 11, 1),
    )
    assert clinic.needs == ("medical", "psychosocial")
    assert clinic.stale(TODAY)
    assert not house.stale(TODAY)
    assert Service.from_plain(json.loads(json.dumps(house.to_plain()))) == house
    semicolons = CSV.splitlines()[0].replace(",", ";") + "\nHouse Example;;shelter;;;;;;;\n"
    assert read_services(semicolons.encode())[0].organisation == "House Example"


def test_open_referral_as_json_and_as_tables() -> None:
    """The street in the file is not kept."""
    found = {
        "contents": [
            {
                "id": "1",
                "name": "Safe house",
                "description": "Accommodation and counselling for women",
                "organization": {"id": "o", "name": "House Example"},
                "languages": [{"code": "am"}],
                "phones": [{"number": "+000 1"}],
                "assured_date": "2026-10-01",
                "service_at_locations": [
                    {"location": {"addresses": [{"address_1": "7 Hidden Street", "city": "Moyale"}]}}
                ],
            }
        ]
    }
    (one,) = read_services(json.dumps(found).encode())
    assert (one.organisation, one.place, one.languages) == ("House Example", "Moyale", ("am",))
    assert set(one.needs) == {"shelter", "psychosocial"}
    assert "Hidden" not in repr(one.to_plain())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("organization.csv", "id,name\no,House Example\n")
        archive.writestr(
            "service.csv", "id,organization_id,name,description\n1,o,Law clinic,Free legal advice\n"
        )
        archive.writestr("service_at_location.csv", "id,service_id,location_id\nx,1,l\n")
        archive.writestr("address.csv", "location_id,address_1,city\nl,7 Hidden Street,Isiolo\n")
        archive.writestr("phone.csv", "service_id,number\n1,+000 2\n")
    (two,) = read_services(out.getvalue())
    assert (two.needs, two.place, two.reach) == (("legal",), "Isiolo", "+000 2")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "no services"),
        (b"name,phone\nHouse,1\n", "no services"),
        (b"organisation,needs\nHouse,magic\n", "magic"),
        (b"organisation,needs,checked\nHouse,shelter,soon\n", "soon"),
        (b"organisation,needs\n,shelter\n", "no organisation"),
        (b'{"contents": 5}', "no services"),
        (b"PK\x03\x04 no zip", "no services"),
        (b"\xff\xfe", "no services"),
    ],
)
def test_a_file_with_a_fault_is_refused_in_words(data: bytes, word: str) -> None:
    with pytest.raises(DirectoryError, match=word):
        read_services(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(DirectoryError):
        assert read_services(data)


def test_what_is_found_first() -> None:
    """Fresh entries first, then those who speak the language; nobody is hidden for the language."""
    services = read_services(
        (
            CSV
            + "Old House,,shelter,am,Moyale,,,,2020-01-01,\n"
            + "Other House,,shelter,fr,Moyale,,,,2026-11-02,\n"
        ).encode()
    )

    def names(**wanted: str) -> list[str]:
        return [one.organisation for one in search(services, today=TODAY, **wanted)]

    assert names(need="shelter", language="am") == ["House Example", "Other House", "Old House"]
    assert names(place="isio") == ["Clinic Invented"]
    assert names(words="house after") == ["House Example"]
    assert names(need="legal") == []


def test_an_old_entry_of_the_directory_is_said_to_be_old_and_comes_last() -> None:
    today = date(2026, 11, 23)
    old = Service("a", "Example House", needs=("shelter",), checked=today - timedelta(days=400))
    new = Service("b", "Invented House", needs=("shelter",), checked=today)
    assert (old.stale(today), new.stale(today)) == (True, False)
    assert [one.id for one in search((old, new), need="shelter", today=today)] == ["b", "a"]
