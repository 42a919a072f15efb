"""What casework keeps about rules: which concluded what, and which cases a change of rules made come out differently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from fieldtool.domain.case import Person


@dataclass(frozen=True, slots=True)
class KeptRules:
    """A rule set as it was read: the base file's text, and the organisation's overlay ("" for none)."""

    digest: str
    name: str
    version: str
    base: str = field(repr=False)
    overlay: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Concluded:
    """What the answers of a case say now: replies as `packed`, the digest of the rules, the summary as text."""

    replies: str = field(repr=False)
    rules: str
    summary: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CodedCase:
    """A case as it is assessed again: `nr` is its place in the vault, the rest as in `Concluded`."""

    nr: int
    case_id: str
    person: Person
    replies: str = field(repr=False)
    rules: str
    summary: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DifferentCase:
    """A case that came out differently when the rules changed. `decided`: an officer has determined something in it."""

    nr: int
    case_id: str
    number: str = field(repr=False)
    rules_before: str
    before: str = field(repr=False)
    after: str = field(repr=False)
    at: datetime
    decided: bool = False


class RuleStore(Protocol):
    """The part of an open vault that keeps rules and conclusions. All calls come from the one vault thread."""

    def keep_rules(self, rules: KeptRules, *, at: datetime) -> None: ...
    def kept_rules(self, digest: str) -> KeptRules | None: ...
    def assessed_under(self, digest: str) -> tuple[int, int]:
        """How many cases were last assessed under these rules, and how many cases have been assessed at all."""
        ...

    def coded_cases(self, *, not_under: str, after: int, limit: int) -> Sequence[CodedCase]: ...
    def coded_case(self, case_id: str) -> CodedCase | None: ...
    def keep_reassessed(
        self, digest: str, outcomes: Sequence[tuple[CodedCase, str]], *, at: datetime
    ) -> None:
        """Conclusions under new rules, in one transaction; answers, determinations and dates stay as they are."""
        ...

    def different_cases(self, digest: str, *, after: int = 0, limit: int = 50) -> Sequence[DifferentCase]: ...
    def count_different(self, digest: str) -> int: ...
    def forget_different(self, digest: str) -> None: ...
