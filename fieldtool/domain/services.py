"""The directory of services: who offers what, in which language, where, and how old the entry is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

NEEDS = (
    "shelter",
    "medical",
    "psychosocial",
    "legal",
    "child_protection",
    "asylum",
    "return",
    "interpretation",
    "food",
    "cash",
    "tracing",
    "work_rights",
    "papers",
)
"""What can be asked of a service; the same words as on the referral form."""

STALE_DAYS = 183
"""An entry nobody checked for half a year may name a house that is closed: it is shown last, and says so."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service of one organisation. `place` is a town or region, never a street: a shelter's address is not kept.

    `languages` are codes of ISO 639; `checked` the day somebody made sure that the entry is right, or None; `key` the
    receiver's age recipient, for files encrypted to it.
    """

    id: str
    organisation: str
    name: str = ""
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    place: str = ""
    hours: str = ""
    reach: str = field(default="", repr=False)
    capacity: str = ""
    key: str = ""
    checked: date | None = None
    source: str = ""

    def stale(self, today: date) -> bool:
        """Nobody made sure of it for half a year, or ever."""
        return self.checked is None or (today - self.checked).days > STALE_DAYS

    def to_plain(self) -> dict[str, Any]:
        """Plain JSON values."""
        plain = {part.name: getattr(self, part.name) for part in dataclasses.fields(self)}
        return plain | {
            "needs": list(self.needs),
            "languages": list(self.languages),
            "checked": self.checked.isoformat() if self.checked else "",
        }

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any]) -> Service:
        """The entry that `to_plain` wrote."""
        checked = kept.get("checked", "")
        values: dict[str, Any] = {
            part.name: str(kept.get(part.name, ""))
            for part in dataclasses.fields(cls)
            if part.name not in ("needs", "languages", "checked")
        }
        values |= {name: tuple(kept.get(name, ())) for name in ("needs", "languages")}
        return cls(**values, checked=date.fromisoformat(checked) if checked else None)


def search(
    services: Iterable[Service],
    *,
    need: str = "",
    language: str = "",
    place: str = "",
    words: str = "",
    today: date,
) -> tuple[Service, ...]:
    """Those that meet the need in this place, entries checked lately first, then those who speak the language.

    A language that is not spoken there does not hide a service: an interpreter can be found, a bed cannot.
    """
    wanted, sought = place.casefold().strip(), words.casefold().split()

    def fits(one: Service) -> bool:
        text = " ".join((one.organisation, one.name, one.place, one.reach, *one.needs)).casefold()
        return (
            (not need or need in one.needs)
            and (not wanted or wanted in one.place.casefold())
            and all(word in text for word in sought)
        )

    def order(one: Service) -> tuple[bool, bool, str, str]:
        return (
            one.stale(today),
            bool(language) and language not in one.languages,
            one.organisation.casefold(),
            one.id,
        )

    return tuple(sorted(filter(fits, services), key=order))
