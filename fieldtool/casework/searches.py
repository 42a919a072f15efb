"""Searches an officer keeps for another day: in the vault, because the words may be a name, and each officer's own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldtool.casework.ports import CaseStore
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import CaseFilter, CaseStatus, InterviewState

MOST = 20


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Words and filters as they stood on the page of cases."""

    words: str = field(default="", repr=False)
    only: CaseFilter = field(default_factory=CaseFilter)

    @property
    def empty(self) -> bool:
        """It would show every case."""
        return not self.words and self.only == CaseFilter()


@gated(May.LIST)
class Searches:
    """The kept searches of the officer who unlocked, the newest first."""

    def __init__(self, store: CaseStore) -> None:
        self._store = store

    def all(self) -> tuple[SavedSearch, ...]:
        """Every kept search; one that cannot be read any more is left out."""
        try:
            kept = json.loads(self._store.setting(self._name) or "[]")
            return tuple(_read(one) for one in kept)
        except (ValueError, TypeError, KeyError):
            return ()

    def keep(self, search: SavedSearch) -> tuple[SavedSearch, ...]:
        """Keeps one, in front; of too many the oldest goes."""
        return self._write([search, *(one for one in self.all() if one != search)][:MOST])

    def drop(self, search: SavedSearch) -> tuple[SavedSearch, ...]:
        """Keeps one no longer."""
        return self._write([one for one in self.all() if one != search])

    @property
    def _name(self) -> str:
        return f"searches:{self._store.officer.number}"

    def _write(self, searches: Sequence[SavedSearch]) -> tuple[SavedSearch, ...]:
        self._store.set_setting(
            self._name, json.dumps([_written(one) for one in searches], ensure_ascii=False)
        )
        return tuple(searches)


def _written(search: SavedSearch) -> dict[str, Any]:
    only = search.only
    return {
        "words": search.words,
        "status": only.status.value if only.status else "",
        "trafficking": only.trafficking,
        "smuggling": only.smuggling,
        "interview": only.interview.value if only.interview else "",
        "unsent": only.unsent,
    }


def _read(value: dict[str, Any]) -> SavedSearch:
    return SavedSearch(
        str(value["words"]),
        CaseFilter(
            status=CaseStatus(value["status"]) if value["status"] else None,
            trafficking=str(value["trafficking"]),
            smuggling=str(value["smuggling"]),
            interview=InterviewState(value["interview"]) if value["interview"] else None,
            unsent=bool(value["unsent"]),
        ),
    )
