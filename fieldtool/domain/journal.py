"""The journal: who did what, when, chained so that a change to what was handed over shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line. `detail` holds ids and numbers only, never a name or an answer. `hash` chains to the line before."""

    seq: int
    at: datetime
    officer: str
    verb: str
    subject: str
    detail: str
    hash: str


@dataclass(frozen=True, slots=True)
class JournalHead:
    """The newest line's number and hash: what is anchored in bundles, receipts, forms and vault.json."""

    seq: int
    hash: str
