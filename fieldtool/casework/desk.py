"""The open vault as an officer sees it: cases, interviews, determinations, what left and what is still to leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from fieldtool.casework import ruling
from fieldtool.casework.attachments import Attachments
from fieldtool.casework.casefile import CaseFile
from fieldtool.casework.conversation import Conversation
from fieldtool.casework.deciding import Deciding
from fieldtool.casework.drafting import Picture
from fieldtool.casework.exchange import Exchange
from fieldtool.casework.form_shelf import FormShelf
from fieldtool.casework.journal_book import JournalBook
from fieldtool.casework.journeys import Journeys
from fieldtool.casework.keeping import Keeping
from fieldtool.casework.looking import Looking
from fieldtool.casework.meeting import Described, Met, met
from fieldtool.casework.officers import Officers
from fieldtool.casework.own_copies import OwnCopies
from fieldtool.casework.paperwork import Paperwork
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.reassessing import Reassessing
from fieldtool.casework.referring import Referring
from fieldtool.casework.renewing import Renewing
from fieldtool.casework.roles import May, gated
from fieldtool.casework.rulebook import Rulebook
from fieldtool.casework.safekeeping import Safekeeping
from fieldtool.casework.searches import Searches
from fieldtool.casework.translating import Translating
from fieldtool.domain.assessment import Age, Assessment, Catalogue, Reply, RuleSet, assess
from fieldtool.domain.case import Case, CaseFilter, CaseRow, CaseStatus, Interview, InterviewState
from fieldtool.domain.decisions import Consent, ConsentPurpose, Determination, Grounds
from fieldtool.domain.errors import FieldToolError, NotFoundError
from fieldtool.domain.form import FormInfo
from fieldtool.domain.ids import case_number, new_id
from fieldtool.domain.journal import JournalEntry
from fieldtool.domain.officer import Officer, Organisation


@gated(
    May.KNOW,
    rows=May.LIST,
    count=May.LIST,
    case_by_number=May.OPEN,
    journal=May.JOURNAL,
    begin=May.INTERVIEW,
    conversation=May.INTERVIEW,
    withdraw_consent=May.INTERVIEW,
    case_file=May.OPEN,
    replies=May.OPEN,
    assessment=May.OPEN,
    picture=May.OPEN,
    read=May.OPEN,
    determine=May.DECIDE,
    set_status=May.DECIDE,
    add_form=May.CONTENT,
    setting=May.OPEN,
    set_setting=May.SETTINGS,
    met=May.NAMES,
    prove=May.OWN_PASSPHRASE,
)
class Desk:
    """What an officer can do with an open vault. All calls come from the vault thread; they return values."""

    def __init__(self, store: CaseStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop
        self._clock = workshop.clock
        self.looking = Looking(store)
        self.attachments = Attachments(store, workshop, self.looking)
        self.rulebook = Rulebook(store, workshop.rules, workshop.clock)
        self.reassessing = Reassessing(store, self.rulebook, workshop.clock)
        self.deciding = Deciding(store, workshop.clock, self.assessment)
        self.referring = Referring(self, store, workshop)
        self.exchange = Exchange(self, store, workshop)
        self.officers = Officers(store, workshop)
        self.book = JournalBook(store, workshop)
        self.keeping = Keeping(self, store, workshop)
        self.searches = Searches(store)
        self.journeys = Journeys(store, workshop.clock, self.looking)
        self.paperwork = Paperwork(store, workshop)
        self.own_copies = OwnCopies(self, store, workshop)
        self.renewing = Renewing(store, workshop, self.conversation)
        self.translating = Translating(store, workshop)
        self.safekeeping = Safekeeping(store, workshop.clock)

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        return self._store.officer

    @property
    def organisation(self) -> Organisation:
        """Who runs this vault."""
        return Organisation(
            name=self._store.setting("organisation"),
            site=self._store.setting("site"),
            country=self._store.setting("country"),
            contact=self._store.setting("contact"),
        )

    @property
    def catalogue(self) -> Catalogue:
        """The indicators, with their texts."""
        return self._workshop.catalogue

    @property
    def rules(self) -> RuleSet:
        """The rules in force, an organisation's overlay included."""
        return self.rulebook.rules

    # lists

    def rows(
        self,
        *,
        search: str = "",
        status: CaseStatus | None = None,
        before: CaseRow | None = None,
        limit: int = 50,
        only: CaseFilter | None = None,
    ) -> Sequence[CaseRow]:
        """A page of cases, newest changed first; without names for whoever may not see them."""
        self.looking.at_list()
        return self._store.rows(search=search, status=status, before=before, limit=limit, only=only)

    def met(self, told: Described) -> tuple[Met, ...]:
        """Have we met? Cases that may be of the person described, with reasons; what was asked is kept nowhere."""
        self.looking.at_list()
        return met(self._store, told, today=self._clock().date())

    def case_by_number(self, number: str) -> Case:
        """The case people call by this number; NotFoundError where there is none."""
        found = self._store.case_by_number(number)
        self.looking.at(found.id)
        return found

    def count(self) -> int:
        """How many cases the vault holds."""
        return self._store.count_cases()

    def journal(self, *, before: int | None = None, limit: int = 100) -> Sequence[JournalEntry]:
        """A page of the journal, newest first."""
        return self._store.journal(before=before, limit=limit)

    def forms(self) -> Sequence[FormInfo]:
        """The forms interviews can be begun with, newest last."""
        return self._store.forms()

    # cases

    def begin(
        self, language: str = "en", *, form_hash: str | None = None, case_id: str | None = None
    ) -> tuple[Case, Interview]:
        """Begins an interview: in a new case, or (`case_id`) as a further one of a person met before."""
        form = self._form(form_hash)
        now = self._clock()
        case = self._store.case(case_id) if case_id else self._new_case(now)
        languages = [known.tag for known in form.languages]
        interview = Interview(
            id=new_id(now),
            case_id=case.id,
            form_hash=form.hash,
            form_id=form.id,
            form_version=form.version,
            language=language if language in languages else form.default_language,
            state=InterviewState.OPEN,
            started=now,
            officer=self.officer.number,
        )
        self._store.add_interview(interview)
        return case, interview

    def case_file(self, case_id: str) -> CaseFile:
        """Everything of one case."""
        return self.read(case_id)

    def conversation(self, interview_id: str) -> Conversation:
        """Opens an interview where it was left; earlier interviews of the case lend their answers."""
        interview = self._store.interview(interview_id)
        self.looking.at(interview.case_id)
        said: Conversation | None = None
        for earlier in self._store.interviews(interview.case_id):
            if earlier.id != interview.id and earlier.started <= interview.started:
                said = self._open(earlier, said)
        return self._open(interview, said)

    def replies(self, case_id: str) -> tuple[dict[str, Reply], dict[str, str]]:
        """Coded replies and case fields over all interviews of a case, the newest first where they differ."""
        said = self._all_said(case_id)
        return ({}, {}) if said is None else (said.replies(), said.fields())

    def assessment(self, case_id: str) -> Assessment:
        """What all answers of a case say now, under the rules in force; what was declined is not asked again."""
        said = self._all_said(case_id)
        return assess({}, Age.not_asked(), self.rules) if said is None else said.assessment()

    def picture(self, case_id: str) -> Picture:
        """A case with replies, fields, assessment and HTCDS codes: what forms and records are made from."""
        said = self._all_said(case_id)
        replies, fields = ({}, {}) if said is None else (said.replies(), said.fields())
        return Picture(
            file=self.read(case_id),
            replies=replies,
            fields=fields,
            silent={} if said is None else said.silent_fields(),
            declined=frozenset() if said is None else said.declined(),
            assessment=assess({}, Age.not_asked(), self.rules) if said is None else said.assessment(),
            codes=self._workshop.standard.codes(replies),
            catalogue=self.catalogue,
            organisation=self.organisation,
            officer=self.officer,
        )

    def determine(
        self, case_id: str, *, trafficking: Grounds, smuggling: Grounds, reasons: str
    ) -> Determination:
        """The officer's own decision, with reasons; see `Deciding.determine`."""
        return self.deciding.determine(case_id, trafficking=trafficking, smuggling=smuggling, reasons=reasons)

    def withdraw_consent(self, case_id: str, purpose: ConsentPurpose, note: str = "") -> Consent:
        """Takes a consent back; what has left is not unsent, what would leave now does not."""
        now = self._clock()
        consent = Consent(
            id=new_id(now),
            case_id=case_id,
            purpose=purpose,
            given=False,
            at=now,
            officer=self.officer.number,
            note=note,
        )
        self._store.add_consent(consent)
        return consent

    def set_status(self, case_id: str, status: CaseStatus) -> Case:
        """Moves a case on (HTCDS cas_Status)."""
        return self._store.set_status(case_id, status, at=self._clock())

    # forms

    def add_form(self, source: Path) -> FormInfo:
        """Keeps a form file or a form package (see `FormShelf.add`); a refused one changes nothing."""
        return FormShelf(self._store, self._workshop).add(source)

    def media(self, form_hash: str, name: str) -> bytes | None:
        """A picture or a recording that is packaged with a form, or None."""
        return self._store.form_medium(form_hash, name)

    def policy_refused(self) -> Mapping[str, str]:
        """What the policy in force brought and this vault could not use: file -> reason."""
        return ruling.refused(self._store)

    def prove(self, passphrase: str) -> None:
        """The officer who unlocked is the one who types; WrongPassphraseError and WaitError say no."""
        self._store.prove(passphrase)

    def setting(self, name: str) -> str:
        """A setting kept in the vault, "" where it was never set."""
        return self._store.setting(name)

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in the vault."""
        self._store.set_setting(name, value)

    def close(self) -> None:
        """Closes the vault; nothing can be asked of this desk afterwards."""
        if self._store.is_open:
            with suppress(FieldToolError):  # a full disk must not keep a vault open
                self._store.note("locked", self.officer.number)
        self._store.close()

    # inside

    def read(self, case_id: str) -> CaseFile:
        """Everything of one case. Looking at it is journalled: once, until something else is looked at."""
        self.looking.at(case_id)
        return CaseFile(
            case=self._store.case(case_id),
            interviews=self._store.interviews(case_id),
            answers=self._store.answer_history(case_id),
            consents=self._store.consents(case_id),
            assessments=self._store.assessments(case_id),
            determinations=self._store.determinations(case_id),
            referrals=self._store.referrals(case_id),
            opinions=self._store.opinions(case_id),
            referral_events=self._store.referral_events(case_id),
            attachments=self._store.attachments(case_id),
        )

    def _form(self, form_hash: str | None) -> FormInfo:
        known = self._store.forms()
        for form in reversed(known):
            if form_hash in (None, form.hash):
                return form
        raise NotFoundError("This form is not in the vault.", "Add the form file first, under Settings.")

    def _new_case(self, now: datetime) -> Case:
        counter = self._store.next_case_counter(now.year)
        case = Case(
            id=new_id(now),
            number=case_number(self._store.setting("site") or "FT", now.year, counter),
            status=CaseStatus.ACTIVE,
            created=now,
            changed=now,
            officer=self.officer.number,
            device=self._store.device,
        )
        self._store.add_case(case)
        return case

    def _all_said(self, case_id: str) -> Conversation | None:
        """The newest interview, opened over all earlier ones."""
        self.looking.at(case_id)
        said: Conversation | None = None
        for interview in self._store.interviews(case_id):
            said = self._open(interview, said)
        return said

    def _open(self, interview: Interview, earlier: Conversation | None) -> Conversation:
        self.rulebook.keep()
        return Conversation(
            self._store,
            self._workshop.forms,
            interview,
            catalogue=self.catalogue,
            rules=self.rules,
            clock=self._clock,
            earlier=earlier,
        )
