"""How the directory of services is read from a CSV file or from Open Referral (HSDS), kept and searched."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from fieldtool.casework.ports import CaseStore
from fieldtool.casework.roles import May, gated
from fieldtool.domain.errors import FileDamagedError, NotAllowedError, NotFoundError
from fieldtool.domain.services import NEEDS, Service, search

LARGEST = 20 * 1024 * 1024
MOST = 20_000
_LONGEST = 600

COLUMNS = (
    "organisation",
    "service",
    "needs",
    "languages",
    "place",
    "hours",
    "reach",
    "capacity",
    "checked",
    "key",
)
"""Columns of our CSV file. `needs` and `languages` hold several, separated by blanks or semicolons."""

_SIGNS = {
    "shelter": r"shelter|housing|accommodation|refuge|safe house",
    "medical": r"health|medical|(?<!law )(?<!legal )clinic|hospital|doctor",
    "psychosocial": r"counsel|psycho|mental|trauma",
    "legal": r"legal|lawyer|law clinic|court",
    "child_protection": r"child|youth|minor",
    "asylum": r"asylum|refugee|protection claim",
    "return": r"return|reintegration",
    "interpretation": r"interpret|translat",
    "food": r"food|meal|clothing",
    "cash": r"cash|financial assistance",
    "tracing": r"tracing|family reunif",
    "work_rights": r"wage|labour right|labor right|trade union",
    "papers": r"identity document|passport|civil registration",
}
"""HSDS has no closed list of needs: what a service is for is read from its name, description and taxonomy terms."""


class DirectoryError(FileDamagedError):
    """The file holds no services, or cannot be read."""

    sentence = "This file holds no services that can be read: the directory is as it was."
    hint = "Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file."


class ReceiverNotListedError(NotAllowedError):
    """A policy lets forms go to known services alone."""

    sentence = "This receiver is not in the directory of services, and your organisation's policy allows no other: nothing was signed."
    hint = "Choose a receiver from the directory, or ask headquarters to add this one."


class EntryTooOldError(NotAllowedError):
    """Nobody made sure of the entry for half a year (R18: WHO recommendations, standard 3)."""

    sentence = (
        "Nobody made sure of this receiver's entry in the directory for half a year: nothing was signed."
    )
    hint = "Reach them first. Then say so at Services, “They were reached today”, and sign."


@gated(May.KNOW, reached=May.REFER, import_file=May.DIRECTORY, put=May.EXCHANGE, clear=May.DIRECTORY)
class Directory:
    """The services this vault knows."""

    def __init__(self, store: CaseStore) -> None:
        self._store = store

    def services(self) -> tuple[Service, ...]:
        """All of them."""
        return tuple(Service.from_plain(kept) for kept in self._store.services())

    def search(
        self, *, need: str = "", language: str = "", place: str = "", words: str = "", today: date
    ) -> tuple[Service, ...]:
        """See `fieldtool.domain.services.search`."""
        return search(self.services(), need=need, language=language, place=place, words=words, today=today)

    def import_file(self, path: Path) -> int:
        """Takes in a file; entries of the same organisation and service are replaced. Returns how many it held.

        Read whole, then written in one transaction: a file with a fault changes nothing.
        """
        try:
            if path.stat().st_size > LARGEST:
                raise DirectoryError("This file is far too large for a directory of services.")
            data = path.read_bytes()
        except OSError as error:
            raise DirectoryError("This file cannot be read.", "Check the stick and the file.") from error
        return self.put(data, source=path.name)

    def put(self, data: bytes, *, source: str) -> int:
        """The same for bytes that came another way."""
        found = read_services(data, source=source)
        ending = Path(source).suffix.lstrip(".")
        self._store.set_services({one.id: one.to_plain() for one in found}, source=ending)
        return len(found)

    def reached(self, service_id: str, *, today: date) -> Service:
        """Somebody reached them today, and the entry is right; it is no old one from now on. Journalled."""
        found = next((one for one in self.services() if one.id == service_id), None)
        if found is None:
            raise NotFoundError("This service is not in the directory.", "Choose one from the list.")
        made = replace(found, checked=today)
        self._store.service_reached(made.id, made.to_plain())
        return made

    def clear(self) -> None:
        """Forgets all services."""
        self._store.drop_services()


def demand_receiver(services: Iterable[Service], organisation: str, *, listed: bool, today: date) -> None:
    """Refuses a receiver whose every entry is old, and where `listed`, one who has none."""
    wanted = " ".join(organisation.casefold().split())
    found = [one for one in services if " ".join(one.organisation.casefold().split()) == wanted]
    if listed and not found:
        raise ReceiverNotListedError()
    if found and all(one.stale(today) for one in found):
        raise EntryTooOldError()


def read_services(data: bytes, *, source: str = "") -> tuple[Service, ...]:
    """The services in a CSV file of ours, an HSDS 3 JSON file, or a zip of HSDS CSV tables. DirectoryError."""
    try:
        if data[:2] == b"PK":
            found = list(_from_tables(_zipped(data), source))
        elif data.lstrip()[:1] in (b"{", b"["):
            found = list(_from_json(json.loads(data), source))
        else:
            found = list(_from_csv(data, source))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        csv.Error,
        zipfile.BadZipFile,
    ) as error:
        raise DirectoryError from error
    if not found:
        raise DirectoryError
    return tuple(found)


def _from_csv(data: bytes, source: str) -> Iterator[Service]:
    rows = _rows(data)
    if rows and not {"organisation", "needs"} <= rows[0].keys():
        raise DirectoryError
    for number, row in enumerate(rows, start=2):
        needs = tuple(dict.fromkeys(_words(row.get("needs", ""))))
        strange = [one for one in needs if one not in NEEDS]
        if strange:
            raise DirectoryError(
                f"Line {number} names a need that is not known here: “{strange[0][:40]}”.",
                "Use these: " + ", ".join(NEEDS) + ".",
            )
        yield _service(
            organisation=row["organisation"],
            name=row.get("service", ""),
            needs=needs,
            languages=tuple(_words(row.get("languages", ""))),
            place=row.get("place", ""),
            hours=row.get("hours", ""),
            reach=row.get("reach", ""),
            capacity=row.get("capacity", ""),
            checked=_day(row.get("checked", ""), number),
            key=row.get("key", ""),
            source=source,
        )


def _from_json(found: Any, source: str) -> Iterator[Service]:
    """HSDS 3: services with their organisation, languages and places inside."""
    listed: Any = found.get("contents", found.get("services", [found])) if isinstance(found, dict) else found
    for one in listed[:MOST]:
        organisation = one.get("organization") or {}
        places = [
            address
            for at in one.get("service_at_locations", ())
            for address in (at.get("location") or {}).get("addresses", ())
        ]
        terms = [
            (attribute.get("taxonomy_term") or {}).get("name", "") for attribute in one.get("attributes", ())
        ]
        yield _hsds(
            one,
            organisation.get("name", ""),
            languages=[each.get("code") or each.get("name") or "" for each in one.get("languages", ())],
            places=places,
            phones=[each.get("number", "") for each in one.get("phones", ())],
            hours=[each.get("description") or "" for each in one.get("schedules", ())],
            terms=terms,
            source=source,
        )


def _from_tables(tables: Mapping[str, Sequence[Mapping[str, str]]], source: str) -> Iterator[Service]:
    """HSDS tables: organization, service, location, service_at_location, address, language, phone, schedule."""
    organisations = {row["id"]: row for row in tables["organization"]}
    places = {row.get("location_id", ""): row for row in tables.get("address", ())}

    def of(table: str, service: str) -> list[Mapping[str, str]]:
        return [row for row in tables.get(table, ()) if row.get("service_id") == service]

    for row in tables["service"]:
        at = [
            places[one["location_id"]]
            for one in of("service_at_location", row["id"])
            if one.get("location_id") in places
        ]
        yield _hsds(
            row,
            organisations.get(row.get("organization_id", ""), {}).get("name", ""),
            languages=[one.get("code") or one.get("name") or "" for one in of("language", row["id"])],
            places=at,
            phones=[one.get("number", "") for one in of("phone", row["id"])],
            hours=[one.get("description", "") for one in of("schedule", row["id"])],
            terms=[one.get("name", "") for one in of("taxonomy_term", row["id"])],
            source=source,
        )


def _hsds(
    row: Mapping[str, Any],
    organisation: str,
    *,
    languages: Iterable[str],
    places: Iterable[Mapping[str, Any]],
    phones: Iterable[str],
    hours: Iterable[str],
    terms: Iterable[str],
    source: str,
) -> Service:
    text = " ".join((str(row.get("name", "")), str(row.get("description") or ""), *terms)).casefold()
    # City and region alone: streets stand in the file, and must not stand on this laptop.
    towns = [
        ", ".join(str(place[part]) for part in ("city", "region") if place.get(part)) for place in places
    ]
    checked = str(row.get("assured_date") or row.get("last_modified") or "")[:10]
    return _service(
        organisation=organisation or str(row.get("name", "")),
        name=str(row.get("name", "")),
        needs=tuple(need for need, sign in _SIGNS.items() if re.search(sign, text)),
        languages=tuple(one.strip().lower() for one in languages if one),
        place="; ".join(dict.fromkeys(town for town in towns if town)),
        hours="; ".join(one for one in hours if one),
        reach="; ".join(part for part in (*phones, str(row.get("email") or "")) if part),
        capacity=str(row.get("wait_time") or ""),
        checked=_day(checked, 0) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", checked) else None,
        source=source,
    )


def _service(**values: Any) -> Service:
    plain: dict[str, Any] = {
        name: _short(value) if isinstance(value, str) else value for name, value in values.items()
    }
    if not plain["organisation"]:
        raise DirectoryError("An entry names no organisation: the directory is as it was.")
    told = f"{plain['organisation']}\n{plain['name']}\n{plain['place']}".casefold()
    return Service(id=hashlib.sha256(told.encode()).hexdigest()[:24], **plain)


def _rows(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    head = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ",")
    rows: list[dict[str, str]] = []
    for row in reader:
        if len(rows) >= MOST:
            raise DirectoryError("This file holds too many services.", f"At most {MOST:,} are read.")
        rows.append(
            {(name or "").strip().casefold(): (value or "").strip() for name, value in row.items() if name}
        )
    return rows


def _zipped(data: bytes) -> dict[str, list[dict[str, str]]]:
    wanted = (
        "organization",
        "service",
        "location",
        "service_at_location",
        "address",
        "language",
        "phone",
        "schedule",
    )
    tables = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist()[:200]:
            stem = Path(name).stem.lower()
            if name.lower().endswith(".csv") and stem in (*wanted, "taxonomy_term"):
                with archive.open(name) as file:
                    content = file.read(LARGEST + 1)
                if len(content) > LARGEST:
                    raise DirectoryError("This file is far too large for a directory of services.")
                tables[stem] = _rows(content)
    return tables


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[;,\s]+", text.strip().lower()) if word]


def _day(text: str, line: int) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise DirectoryError(
            f"Line {line} has a day that cannot be read: “{text[:20]}”.", "Write it as 2026-11-23."
        ) from error


def _short(text: str) -> str:
    kept = "".join(c for c in text if c.isprintable() or c == " ")
    return " ".join(kept.split())[:_LONGEST]
