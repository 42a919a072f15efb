"""How long cases are kept and how they go: periods with a review, deletion on request, the vault erased before a border."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldtool.casework.conversation import INDICATOR_REF
from fieldtool.casework.officer_ports import ClosedCase, ErasedBecause
from fieldtool.casework.ports import CaseStore, Erased, Workshop
from fieldtool.casework.returns import Retention
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import Case, CaseStatus, Person
from fieldtool.domain.coverage import CODED_FIELDS
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.form import Question, QuestionKind, Sensitivity

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

_PERIODS = "retention_periods"
_CODED = frozenset(
    {
        QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK, QuestionKind.INTEGER,
        QuestionKind.RANGE, QuestionKind.ACKNOWLEDGE,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Periods:
    """Days after which a closed case is minimised, and after which it is deleted; 0: never by period."""

    minimise_days: int = 0
    erase_days: int = 0
    laid_down_by: str = ""  # the organisation whose policy fixes them; "" where they are chosen here


class Due(StrEnum):
    """What a case is due for."""

    MINIMISE = "minimise"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class DueCase:
    """A case somebody should look at. `obstacle` says why it should still wait ("" where nothing speaks against it)."""

    case_id: str
    number: str = field(repr=False)
    due: Due
    since: datetime
    ordered: bool = False
    obstacle: str = ""


@dataclass(frozen=True, slots=True)
class BeforeErasing:
    """What would be lost with the vault: cases in all, those that never left, and bundles without a receipt."""

    cases: int
    not_exported: int
    without_receipt: int

    @property
    def nothing_lost(self) -> bool:
        """Headquarters has everything, by its own receipt."""
        return self.not_exported == 0 and self.without_receipt == 0


class PeriodsLaidDownError(NotAllowedError):
    """A policy fixes the periods."""

    sentence = "The policy of your organisation lays these periods down: nothing was changed."
    hint = "Ask your headquarters for another policy."


@gated(
    May.ERASE,
    periods=May.KNOW,
    set_periods=May.SETTINGS,
    due=May.REVIEW,
    before_erasing=May.OPEN,  # counts alone: looking at the page is no deletion
    erase_vault=May.TRAVEL,
)
class Keeping:
    """What an open vault keeps and forgets. Nothing is ever deleted by itself."""

    def __init__(self, desk: Desk, store: CaseStore, workshop: Workshop) -> None:
        self._desk = desk
        self._store = store
        self._workshop = workshop

    def periods(self) -> Periods:
        """Those of this organisation. What a policy lays down takes the place of what was chosen here."""
        kept = self._store.setting(_PERIODS)
        chosen = Periods(**json.loads(kept)) if kept else Periods()
        policy = self._workshop.policy.policy
        if policy.minimise_days is None and policy.retention_days is None:
            return chosen
        minimise = policy.minimise_days if policy.minimise_days is not None else chosen.minimise_days
        erase = policy.retention_days if policy.retention_days is not None else chosen.erase_days
        if erase and minimise > erase:  # the one that was chosen here gives way
            minimise, erase = (erase, erase) if policy.retention_days is not None else (minimise, minimise)
        return Periods(minimise, erase, policy.organisation)

    def set_periods(self, periods: Periods) -> None:
        """For this vault, from now on. A case is never due for deletion before it is due to be minimised."""
        if self.periods().laid_down_by:
            raise PeriodsLaidDownError()
        if min(periods.minimise_days, periods.erase_days) < 0 or (
            periods.erase_days and periods.erase_days < periods.minimise_days
        ):
            raise NotAllowedError(
                "These periods do not fit together.", "Deletion comes later than taking names out, or never."
            )
        text = json.dumps(
            {"minimise_days": periods.minimise_days, "erase_days": periods.erase_days}, sort_keys=True
        )
        self._store.set_setting(_PERIODS, text)

    def due(self) -> Sequence[DueCase]:
        """Closed cases whose time is over, and those headquarters ordered to go. Somebody decides about each."""
        periods, now = self.periods(), self._workshop.clock()
        orders = {one.case_id: one for one in self._desk.exchange.receiving.orders()}
        held = set(self._desk.exchange.receiving.may_be_purged())
        known = bool(self._desk.exchange.recipient())
        found = []
        for case in self._store.closed_cases():
            order = orders.get(case.case_id)
            what, since = _due(case, periods, now)
            if order is not None and order.order is Retention.PURGE:
                what, since = Due.ERASE, order.at
            if what is None:
                continue
            kept = order is not None and order.order is Retention.KEEP
            found.append(
                DueCase(
                    case.case_id,
                    case.number,
                    what,
                    since,
                    ordered=order is not None and not kept,
                    obstacle="kept by order"
                    if kept
                    else ("no receipt" if known and case.case_id not in held else ""),
                )
            )
        return found

    def erase_case(self, case_id: str, why: ErasedBecause) -> None:
        """Everything about one case. The journal says that it went, when, by whom and why, and nothing of what it was."""
        case = self._store.case(case_id)
        if why is not ErasedBecause.PERSON:
            self._demand_closed(case)
            if why is ErasedBecause.PERIOD:
                self._demand_not_kept(case_id)
        self._forget_searches(case)
        self._store.erase_case(case_id, why, at=self._workshop.clock())

    def minimise_case(self, case_id: str) -> None:
        """Takes out who the person is and what they told; what is counted stays. The case must be closed."""
        case = self._store.case(case_id)
        self._demand_closed(case)
        self._demand_not_kept(case_id)
        keep = {}
        with self._desk.looking.together():
            for interview in self._store.interviews(case_id):
                talk = self._desk.conversation(interview.id)
                refs = {answer.ref for answer in self._store.answers(interview.id)}
                keep[interview.id] = sorted(
                    ref for ref in refs if ref.startswith(INDICATOR_REF) or is_coded(talk.known_question(ref))
                )
        person = case.person
        counted = Person(
            age_years=person.age_years,
            age_estimated=person.age_estimated,
            age_group=person.age_group,
            gender=person.gender,
            citizenship=person.citizenship,
            language=person.language,
        )
        self._forget_searches(case)
        self._store.minimise_case(case_id, person=counted, keep=keep, at=self._workshop.clock())

    def before_erasing(self) -> BeforeErasing:
        """What would be lost."""
        return BeforeErasing(
            self._store.count_cases(),
            len(self._store.unexported_cases()),
            sum(1 for one in self._store.bundles() if one.receipted is None),
        )

    def erase_vault(self, *, although_lost: bool = False) -> Erased:
        """Closes this vault and destroys it: key files first. Refused while something would be lost that headquarters
        does not have, unless `although_lost`."""
        if not although_lost and not self.before_erasing().nothing_lost:
            raise NotAllowedError(
                "Headquarters does not have everything yet: nothing was erased.",
                "Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.",
            )
        folder = self._store.folder
        self._store.note("vault erased", self._store.vault_id)
        self._store.close()
        return self._workshop.vaults.erase(folder)

    def _forget_searches(self, case: Case) -> None:
        """Kept searches hold words: those that share one with the person's name or contact go with the case."""
        said = words_of(f"{case.person.name} {case.person.safe_contact} {case.number}")
        for one in self._store.officers():
            name = f"searches:{one.officer.number}"
            kept = json.loads(self._store.setting(name) or "[]")
            left = [each for each in kept if not said & words_of(str(each.get("words", "")))]
            if len(left) != len(kept):
                self._store.set_setting(name, json.dumps(left, ensure_ascii=False))

    def _demand_closed(self, case: Case) -> None:
        if case.status not in (CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED):
            raise NotAllowedError("This case is not closed: nothing was changed.", "Close the case first.")

    def _demand_not_kept(self, case_id: str) -> None:
        for one in self._desk.exchange.receiving.orders():
            if one.case_id == case_id and one.order is Retention.KEEP:
                raise NotAllowedError(
                    "Headquarters ordered that this case is kept: nothing was changed.",
                    "Ask headquarters; the person's own wish to be deleted goes before it.",
                )


def words_of(text: str) -> set[str]:
    """Words of two letters and more, as they are compared."""
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 1}


def is_coded(question: Question | None) -> bool:
    """The answer to this question is a code or a number that is counted, and says neither who nor what happened in words."""
    if question is None or question.kind not in _CODED or question.sensitivity is Sensitivity.IDENTITY:
        return False
    if question.indicator:
        return True
    return question.case_field in CODED_FIELDS or (
        not question.case_field and question.kind not in (QuestionKind.INTEGER, QuestionKind.RANGE)
    )


def _due(case: ClosedCase, periods: Periods, now: datetime) -> tuple[Due | None, datetime]:
    for what, days in ((Due.ERASE, periods.erase_days), (Due.MINIMISE, periods.minimise_days)):
        since = case.changed + timedelta(days=days)
        if days and since <= now and not (what is Due.MINIMISE and case.minimised):
            return what, since
    return None, now
