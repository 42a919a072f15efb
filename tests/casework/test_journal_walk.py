"""Every look, change, export, print, deletion, unlocking and refusal leaves a line: a walk over all actions of an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fieldtool import wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.drafting import ReferralRequest
from fieldtool.casework.meeting import Described
from fieldtool.casework.officer_ports import ErasedBecause
from fieldtool.casework.ports import SetUp
from fieldtool.casework.searches import SavedSearch
from fieldtool.casework.setting_up import create_vault
from fieldtool.demo import people, play
from fieldtool.domain.case import CaseStatus
from fieldtool.domain.decisions import ConsentPurpose, Grounds, ReferralState
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.journey import Lane
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.own_copy import OwnCopyKind
from fieldtool.domain.referral import Receiver
from fieldtool.vault.keys import FLOOR
from tests.casework.conftest import PASSPHRASE, TRAFFICKED, Office, person
from tests.casework.test_roles import NAMES, as_administrator, second_officer, unlock
from tests.media.made import picture

WORDS = "amber birch cedar dune ember fjord"
MORE_WORDS = "garnet heron island jasper kelp lagoon"
ASKED = ReferralRequest(receiver=Receiver("House Example", "The coordinator"), layout="shelter")

OVERLAY = b'[overlay]\nname = "o"\nversion = "1"\nbase = "un-protocols"\nbase_version = "1.0.0"\n'

QUIET = {
    "who unlocked, what the program and the organisation are": (
        "Desk.media Desk.policy_refused Exchange.fingerprint_of Exchange.oldest_waiting Exchange.received_up_to Renewing.newer Paperwork.blank Paperwork.cards Paperwork.checked_day Paperwork.day_of OwnCopies.languages Searches.all Safekeeping.state Safekeeping.backups_in Desk.officer Desk.organisation Desk.catalogue Desk.rules Desk.forms Desk.setting Desk.count Desk.journal "
        "Officers.opened_with Officers.must_choose Officers.known Officers.may_take_certificate "
        "Rulebook.overlay_file Rulebook.changed_by_overlay Rulebook.earlier Rulebook.keep Referring.layouts Referring.titles Referring.partner_added "
        "Directory.services Directory.search Exchange.recipient Receiving.announcements Receiving.content "
        "Keeping.periods Keeping.before_erasing JournalBook.page"
    ),
    "forms and their words, which are about nobody": "Translating.forms Translating.open Translating.write_sheet Translating.take",
    "numbers, states and receivers, no person": (
        "Reassessing.standing Reassessing.different Reassessing.difference Deciding.standing Following.standings "
        "Following.waiting Exchange.waiting Exchange.bundles Receiving.orders Receiving.may_be_purged Keeping.due"
    ),
    "certificates, which are made to be shown": (
        "Referring.credential Referring.certificate Referring.own_certificate Referring.trust Referring.trusted "
        "Enrolling.issued Enrolling.certificates Enrolling.fingerprint Enrolling.look_at"
    ),
    "pictures of a file whose reading was noted": "Referring.pages",
    "a file that is not in the vault yet; the form that names it leaves a line": "Referring.annex",
    "inside a longer work that writes its own line": "Reassessing.step JournalBook.checkpoint_if_due Receiving.reply_to",
    "an empty page for the receiver, which names a form's number": "Following.answer_page",
}
"""What leaves no line of its own, and why."""

ELSEWHERE = {
    "Attachments.answer": "attachment added",
    "Enrolling.request_on_token": "own secret changed",
    "Referring.add_layout": "referral layout added",
    "Referring.check_picture": "print checked",
    # what needs another program's file is journalled too: shown where that file is made
    "Enrolling.take": "certificate kept",
    "Enrolling.take_list": "secret changed",
    "Exchange.import_receipt": "bundle receipted",
    "Exchange.import_answer": "bundle receipted",
    "Receiving.import_return": "bundle receipted",
    "Following.import_answer": "referral went on",
    "Following.take_countersigned": "referral signed again",
    "Following.countersign": "referral signed again",
    "Deciding.give_opinion": "second opinion",
    "Renewing.look": "case opened",
    "Renewing.copy": "interview begun",
    "Keeping.erase_vault": "vault erased",
    "Officers.take_certificate": "certificate issued",
    "Officers.change_passphrase": "passphrase changed",
    "Reassessing.reassess_all": "assessed again",
}
"""Actions whose line is shown by a test of their own: the verb it has."""


class Walk:
    """A vault of one administrator with one case that may be referred."""

    def __init__(self, folder: Path) -> None:
        set_up = SetUp(Organisation("Example Border Service", "TT01"), Officer("7", "Testov Invented"), WORDS)
        self.folder = folder
        self.workshop = wiring.workshop(FLOOR)
        self.desk = create_vault(folder / "vault", set_up, self.workshop).desk
        self.case_id = play.interview(self.desk, people.PEOPLE[0]).id
        self.store: Any = self.desk._store
        self.interview_id = self.desk.read(self.case_id).interviews[0].id
        self.referral: Any = None

    def issue(self) -> Any:
        self.referral = self.desk.referring.issue(
            self.case_id, replace(ASKED, answer_page=False), self.folder
        ).referral
        return self.referral

    def form(self) -> bytes:
        return bytes(self.store.referral_pdf(self.referral.id))

    def other_case(self) -> str:
        made = play.interview(self.desk, people.PEOPLE[1]).id
        self.desk.set_status(made, CaseStatus.CLOSED)
        return made

    def recipient(self) -> str:
        return str(self.workshop.bundles.new_identity()[1])

    def file(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = Walk(tmp_path_factory.mktemp("walk"))
    made.issue()
    yield made
    made.desk.close()


def _request(walk: Walk) -> bytes:
    officer = Officer("8", "Certified Example")
    return bytes(walk.workshop.signing.request_certificate(officer, "Example Border Service")[0])


def _certified(walk: Walk) -> str:
    walk.desk.referring.enrolling.certify(_request(walk))
    return str(walk.desk.referring.enrolling.issued()[-1].serial)


def _stranger(walk: Walk) -> tuple[bytes, bytes]:
    return walk.workshop.signing.create_authority("Stranger Example", now=wiring.now())


def _remembered(walk: Walk) -> str:
    pem = _stranger(walk)[0]
    fingerprint = walk.desk.exchange.fingerprint_of(pem)
    return walk.desk.exchange.set_headquarters(walk.recipient(), pem, fingerprint=fingerprint)


def _added(walk: Walk) -> str:
    """The number of an officer who is new: the scenes come in any order."""
    number = str(9 + len(walk.desk.officers.known()))
    walk.desk.officers.add(Officer(number, "Added Example"), f"{MORE_WORDS} {number}")
    return number


def _happening(walk: Walk) -> Any:
    """One that is undated, so that it can move; a second one makes room."""
    for words in ("First", "Second"):
        made = walk.desk.journeys.add(walk.case_id, Lane.CROSSING, words=words)
    return next(one for one in made if one.words == "First")


def _attached(walk: Walk) -> Any:
    return walk.desk.attachments.add(walk.case_id, walk.file("photo.png", picture()), title="A paper")


def _leaving_look(walk: Walk) -> None:
    """Somebody looked at something else meanwhile."""
    walk.desk.rows()


SCENES: dict[str, Callable[[Walk], object]] = {
    "Attachments.of": lambda w: w.desk.attachments.of(w.case_id),
    "Attachments.named": lambda w: w.desk.attachments.named(w.case_id, "nothing.jpg"),
    "Attachments.page": lambda w: w.desk.attachments.page(_attached(w).id),
    "Attachments.add": _attached,
    "Attachments.remove": lambda w: w.desk.attachments.remove(_attached(w).id),
    "Desk.rows": lambda w: (w.desk.read(w.case_id), w.desk.rows()),
    "Desk.case_by_number": lambda w: w.desk.case_by_number(w.store.case(w.case_id).number),
    "Desk.begin": lambda w: w.desk.begin("en"),
    "Desk.case_file": lambda w: w.desk.case_file(w.case_id),
    "Desk.read": lambda w: w.desk.read(w.case_id),
    "Desk.conversation": lambda w: w.desk.conversation(w.interview_id),
    "Desk.replies": lambda w: w.desk.replies(w.case_id),
    "Desk.assessment": lambda w: w.desk.assessment(w.case_id),
    "Desk.picture": lambda w: w.desk.picture(w.case_id),
    "Desk.determine": lambda w: w.desk.determine(
        w.case_id, trafficking=Grounds.REASONABLE_GROUNDS, smuggling=Grounds.PENDING, reasons="Told so."
    ),
    "Desk.withdraw_consent": lambda w: w.desk.withdraw_consent(w.case_id, ConsentPurpose.POLICE),
    "Desk.set_status": lambda w: w.desk.set_status(w.case_id, CaseStatus.FOLLOW_UP),
    "Desk.add_form": lambda w: w.desk.add_form(Path(__file__).with_name("short.md")),
    "Desk.set_setting": lambda w: w.desk.set_setting("contact", "by telephone"),
    "Deciding.keep_assessment": lambda w: (
        w.store._db.execute("DELETE FROM determination"), w.store._db.execute("DELETE FROM assessment"),
        w.desk.deciding.keep_assessment(w.case_id),
    ),
    "Deciding.determine": lambda w: w.desk.deciding.determine(
        w.case_id, trafficking=Grounds.REASONABLE_GROUNDS, smuggling=Grounds.PENDING, reasons="Told so."
    ),
    "Reassessing.note_end": lambda w: w.desk.reassessing.note_end(stopped=False),
    "Rulebook.choose_overlay": lambda w: w.desk.rulebook.choose_overlay(
        w.file("overlay.toml", OVERLAY)
    ),
    "Rulebook.put_overlay": lambda w: w.desk.rulebook.put_overlay(OVERLAY, "overlay.toml"),
    "Rulebook.drop_overlay": lambda w: w.desk.rulebook.drop_overlay(),
    "Referring.what_leaves": lambda w: w.desk.referring.what_leaves(w.case_id, ASKED),
    "Referring.annex_of": lambda w: w.desk.referring.annex_of(_attached(w).id, "Visa page"),
    "Referring.preview": lambda w: w.desk.referring.preview(w.case_id, ASKED, 0.2),
    "Referring.issue": lambda w: w.issue(),
    "Referring.issue_many": lambda w: w.desk.referring.issue_many(
        [(w.case_id, replace(ASKED, answer_page=False))], w.folder
    ),
    "Referring.record_consent": lambda w: w.desk.referring.record_consent(
        w.case_id, ConsentPurpose.REFERRAL, True
    ),
    "Referring.keep_draft": lambda w: w.desk.referring.keep_draft(w.case_id, ASKED),
    "Referring.draft": lambda w: w.desk.referring.draft(w.case_id),
    "Referring.pdf": lambda w: w.desk.referring.pdf(w.referral.id),
    "Referring.verify": lambda w: w.desk.referring.verify(w.form()),
    "Referring.check_print": lambda w: w.desk.referring.check_print("FT1;nothing"),
    "Referring.add_partner": lambda w: (
        ca := _stranger(w)[0],
        w.desk.referring.add_partner(ca, paper=w.workshop.signing.fingerprint(ca)),
    ),
    "Referring.add_certificates": lambda w: w.desk.referring.add_certificates(_stranger(w)[0]),
    "Following.step": lambda w: w.desk.referring.following.step(w.referral.id, ReferralState.HANDED_OVER),
    "Following.locked_copy": lambda w: w.desk.referring.following.locked_copy(
        w.referral.id, "river stone lamp", w.folder
    ),
    "Following.sealed_copy": lambda w: w.desk.referring.following.sealed_copy(
        w.referral.id, w.recipient(), w.folder
    ),
    "Following.printed": lambda w: w.desk.referring.following.printed(w.referral.id, 3),
    "Following.answer": lambda w: w.desk.referring.following.answer(
        w.form(), ReferralState.ACCEPTED, folder=w.folder
    ),
    "Directory.import_file": lambda w: w.desk.referring.directory.import_file(
        w.file("services.csv", "organisation,needs\nClinic Example,medical\n")
    ),
    "Directory.reached": lambda w: (
        w.desk.referring.directory.put(b"organisation,needs\nClinic Example,medical\n", source="a.csv"),
        w.desk.referring.directory.reached(
            w.desk.referring.directory.services()[0].id, today=date(2026, 11, 23)
        ),
    ),
    "Directory.put": lambda w: w.desk.referring.directory.put(
        b"organisation,needs\nClinic Example,medical\n", source="services.csv"
    ),
    "Exchange.look_at": lambda w: w.desk.exchange.look_at(w.case_id),
    "Directory.clear": lambda w: w.desk.referring.directory.clear(),
    "Enrolling.request": lambda w: w.desk.referring.enrolling.request(),
    "Enrolling.certify": _certified,
    "Enrolling.renew": lambda w: w.desk.referring.enrolling.renew(_certified(w)),
    "Enrolling.revoke": lambda w: w.desk.referring.enrolling.revoke(_certified(w)),
    "Enrolling.list": lambda w: w.desk.referring.enrolling.list(),
    "Exchange.set_headquarters": _remembered,
    "Exchange.what_leaves": lambda w: w.desk.exchange.what_leaves(),
    "Exchange.seal": lambda w: w.desk.exchange.seal(w.folder, recipient=w.recipient()),
    "Officers.prove": lambda w: w.desk.officers.prove(WORDS),
    "Officers.new_recovery_code": lambda w: w.desk.officers.new_recovery_code(),
    "Officers.add": _added,
    "Officers.set_role": lambda w: w.desk.officers.set_role(_added(w), Role.ANALYST),
    "Officers.reset_passphrase": lambda w: w.desk.officers.reset_passphrase(_added(w), MORE_WORDS + " more"),
    "Officers.remove": lambda w: w.desk.officers.remove(_added(w)),
    "JournalBook.check": lambda w: w.desk.book.check(),
    "JournalBook.checkpoint": lambda w: w.desk.book.checkpoint(),
    "JournalBook.export": lambda w: w.desk.book.export(w.folder),
    "Keeping.set_periods": lambda w: w.desk.keeping.set_periods(type(w.desk.keeping.periods())(30, 90)),
    "Keeping.minimise_case": lambda w: w.desk.keeping.minimise_case(w.other_case()),
    "Keeping.erase_case": lambda w: w.desk.keeping.erase_case(w.other_case(), ErasedBecause.PERSON),
    "Desk.met": lambda w: (w.desk.read(w.case_id), w.desk.met(Described(name="Amina Example"))),
    "Desk.prove": lambda w: w.desk.prove(WORDS),
    "Searches.keep": lambda w: w.desk.searches.keep(SavedSearch("amina")),
    "Safekeeping.back_up": lambda w: w.desk.safekeeping.back_up(w.folder),
    "Safekeeping.check": lambda w: w.desk.safekeeping.check(),
    "Journeys.of": lambda w: w.desk.journeys.of(w.case_id),
    "Journeys.add": lambda w: w.desk.journeys.add(w.case_id, Lane.ROUTE, begin="2025", words="By bus"),
    "Journeys.keep": lambda w: w.desk.journeys.keep(w.case_id, _happening(w)),
    "Journeys.move": lambda w: w.desk.journeys.move(w.case_id, _happening(w).id, 1),
    "Journeys.remove": lambda w: w.desk.journeys.remove(w.case_id, _happening(w).id),
    "OwnCopies.make": lambda w: w.desk.own_copies.make(w.case_id, OwnCopyKind.EVERYTHING, "en"),
    "Paperwork.held_on": lambda w: w.desk.paperwork.held_on(w.interview_id, "2026-01-02"),
    "Searches.drop": lambda w: w.desk.searches.drop(SavedSearch("amina")),
    "Desk.close": lambda w: None,  # shown below: nothing can be asked afterwards
}  # fmt: skip


def test_the_walk_knows_every_action_once() -> None:
    quiet = " ".join(QUIET.values()).split()
    known = [*SCENES, *quiet, *ELSEWHERE]
    assert sorted(set(NAMES) - set(known)) == [], "say how these are journalled, or why they are not"
    assert sorted(set(known) - set(NAMES)) == [], "these are no actions any more"
    assert len(known) == len(set(known))


@pytest.mark.parametrize("action", [one for one in SCENES if one != "Desk.close"])
def test_it_leaves_a_line(walk: Walk, action: str) -> None:
    _leaving_look(walk)
    walk.desk.officers.prove(WORDS)
    before = walk.store.journal_head().seq
    SCENES[action](walk)
    lines = walk.store.journal(limit=walk.store.journal_head().seq - before)
    assert lines, action
    assert {line.officer for line in lines} == {"7"}
    assert walk.store.first_broken_line() is None
    told = " ".join(f"{line.verb} {line.subject} {line.detail}" for line in lines)
    person_ = walk.store.case(walk.case_id).person
    for word in (person_.first_name, person_.second_name, person_.safe_contact, WORDS, MORE_WORDS):
        assert not word or word not in told


def test_unlocking_locking_and_what_went_wrong_at_the_door(office: Office) -> None:
    as_administrator(office)
    for _ in range(3):
        with pytest.raises(FieldToolError):
            office.workshop.vaults.unlock(office.folder, passphrase="not these", now=office.clock)
    office.as_officer().close()
    desk = unlock(office, PASSPHRASE)
    with pytest.raises(FieldToolError):
        desk.officers.prove("nor these")
    verbs = [(line.verb, line.detail) for line in desk.journal(limit=6)]
    assert verbs == [
        ("passphrase wrong", "asked again"), ("unlocked", "passphrase"), ("locked", ""),
        ("wrong passphrases", "3"), ("unlocked", "passphrase"), ("locked", ""),
    ] or verbs[:5] == [
        ("passphrase wrong", "asked again"), ("unlocked", "passphrase"), ("locked", ""),
        ("wrong passphrases", "3"), ("unlocked", "passphrase"),
    ]  # fmt: skip


def test_the_same_case_is_noted_once_until_something_else_is_looked_at(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, TRAFFICKED)
    desk.rows()
    before = office.opened.journal_head().seq
    desk.read(case_id)
    desk.assessment(case_id)
    desk.replies(case_id)
    assert office.opened.journal_head().seq == before + 1
    desk.rows()
    desk.read(case_id)
    assert office.opened.journal_head().seq == before + 3


def test_a_second_officer_reads_a_determination_on_the_same_laptop(office: Office) -> None:
    """A determination that lowers what was found waits, and holds when a colleague on the same laptop agreed."""
    admin = as_administrator(office)
    case_id = person(admin, TRAFFICKED)
    lowers = admin.determine(
        case_id, trafficking=Grounds.NO_GROUNDS, smuggling=Grounds.PENDING, reasons="Nothing seen."
    )
    assert admin.deciding.standing(case_id).waits == lowers
    with pytest.raises(FieldToolError, match="your own"):
        admin.deciding.give_opinion(case_id, lowers.id, agrees=True, words="I agree with myself.")
    desk = second_officer(office, Role.OFFICER)
    opinion = desk.deciding.give_opinion(case_id, lowers.id, agrees=True, words="I read it, and agree.")
    assert opinion.officer == "4712"
    assert desk.deciding.standing(case_id).holds == lowers
    assert desk.journal(limit=1)[0].verb == "second opinion"


def test_a_supervisor_signs_second_on_the_same_laptop(tmp_path: Path) -> None:
    """Both certificates come from this vault's authority, each key from its owner's own unlocking."""
    walk = Walk(tmp_path)
    walk.desk.referring.record_consent(walk.case_id, ConsentPurpose.POLICE, True)
    issued = walk.desk.referring.issue(walk.case_id, replace(ASKED, layout="police"), tmp_path).referral
    walk.desk.officers.add(Officer("8", "Superova Example", Role.SUPERVISOR), MORE_WORDS)
    walk.desk.close()
    store = walk.workshop.vaults.unlock(tmp_path / "vault", passphrase=MORE_WORDS, now=wiring.now)
    desk = Desk(store, walk.workshop)
    desk.officers.change_passphrase(MORE_WORDS, MORE_WORDS + " mine")
    desk.officers.take_certificate()
    path = desk.referring.following.countersign(issued.id, tmp_path)
    found = desk.referring.verify(path.read_bytes())
    assert found.good
    assert found.facts()["signatures_found"] == 2
    assert [line.verb for line in desk.journal(limit=2)] == ["form checked", "referral signed again"]
    desk.close()
