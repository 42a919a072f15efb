"""The table of roles: every public action of an open vault is behind it, and who may not do a thing is refused and written down."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from fieldtool.casework import roles
from fieldtool.casework.attachments import Attachments
from fieldtool.casework.deciding import Deciding
from fieldtool.casework.desk import Desk
from fieldtool.casework.enrolling import Enrolling
from fieldtool.casework.exchange import Exchange
from fieldtool.casework.following import Following
from fieldtool.casework.journal_book import JournalBook
from fieldtool.casework.journeys import Journeys
from fieldtool.casework.keeping import Keeping
from fieldtool.casework.officers import Officers
from fieldtool.casework.own_copies import OwnCopies
from fieldtool.casework.paperwork import Paperwork
from fieldtool.casework.ports import Trust
from fieldtool.casework.reassessing import Reassessing
from fieldtool.casework.receiving import Receiving
from fieldtool.casework.referring import Referring
from fieldtool.casework.renewing import Renewing
from fieldtool.casework.roles import (
    FRESH,
    FRESH_SECONDS,
    TABLE,
    May,
    OwnPassphraseFirstError,
    PassphraseAgainError,
    RoleForbidsError,
    action_of,
    allows,
)
from fieldtool.casework.rulebook import Rulebook
from fieldtool.casework.safekeeping import Safekeeping
from fieldtool.casework.searches import Searches
from fieldtool.casework.serving import Directory
from fieldtool.casework.translating import Translating
from fieldtool.domain.officer import Officer, Role
from tests.casework.conftest import FIRST, PASSPHRASE, TRAFFICKED, Office, person

PARTS: dict[type, str] = {
    Desk: "",
    Attachments: "attachments",
    Rulebook: "rulebook",
    Reassessing: "reassessing",
    Deciding: "deciding",
    Referring: "referring",
    Following: "referring.following",
    Directory: "referring.directory",
    Enrolling: "referring.enrolling",
    Exchange: "exchange",
    Receiving: "exchange.receiving",
    Officers: "officers",
    JournalBook: "book",
    Keeping: "keeping",
    Searches: "searches",
    Renewing: "renewing",
    Journeys: "journeys",
    Paperwork: "paperwork",
    OwnCopies: "own_copies",
    Safekeeping: "safekeeping",
    Translating: "translating",
}
"""Every part of an open vault that a screen or a verb can reach, and where it hangs on the desk. A `Conversation` is
reached through `Desk.conversation` alone, which has the gate."""


def public(part: type) -> Iterator[tuple[str, Any]]:
    for name, member in vars(part).items():
        if not name.startswith("_") and isinstance(member, (property, FunctionType)):
            yield name, member


ACTIONS = [(part, name, member) for part in PARTS for name, member in public(part)]
NAMES = [f"{part.__name__}.{name}" for part, name, _ in ACTIONS]


def reached(desk: Desk, part: type) -> Any:
    found: Any = desk
    for step in filter(None, PARTS[part].split(".")):
        found = getattr(found, step)
    return found


def test_every_action_has_a_gate() -> None:
    assert [
        name for name, (_, _, member) in zip(NAMES, ACTIONS, strict=True) if action_of(member) is None
    ] == []


def test_the_parts_of_a_desk_are_all_known_here(office: Office) -> None:
    """A part that is added to the desk without a gate would pass all other tests."""
    desk = office.as_officer()
    hanging: dict[str, Any] = {}
    for where in ("", "referring", "exchange"):
        holder: Any = getattr(desk, where) if where else desk
        for name, value in vars(holder).items():
            if not name.startswith("_") and type(value).__module__.startswith("fieldtool.casework"):
                hanging[f"{where}.{name}".strip(".")] = type(value)
    assert {name for name, kind in hanging.items() if kind not in PARTS} == {"looking"}


def test_the_table_speaks_of_every_action_and_role() -> None:
    assert set(TABLE) == set(May)
    for action, who in TABLE.items():
        assert Role.ADMINISTRATOR in who, action
    # The table grows with the role, except that an analyst sees less than anybody.
    for action, who in TABLE.items():
        if Role.OFFICER in who:
            assert Role.SUPERVISOR in who, action
    analyst = {action for action, who in TABLE.items() if Role.ANALYST in who}
    assert analyst == {May.KNOW, May.OWN_PASSPHRASE, May.LIST, May.VERIFY}


def called_with_nothing(holder: Any, name: str, member: Any) -> None:
    """Calls it with None for whatever it demands: who may not do it is refused before that matters."""
    if isinstance(member, property):
        getattr(holder, name)
        return
    wanted = [one for one in inspect.signature(member).parameters.values() if one.name != "self"]
    demanded = [one for one in wanted if one.default is one.empty]
    given = [None for one in demanded if one.kind is one.POSITIONAL_OR_KEYWORD]
    getattr(holder, name)(*given, **{one.name: None for one in demanded if one.kind is one.KEYWORD_ONLY})


@pytest.mark.parametrize("role", Role)
def test_who_may_not_is_refused_before_anything_happens(office: Office, role: Role) -> None:
    """Table times every public action: what the table forbids is refused and journalled, whatever it is called with."""
    desk = office.as_officer(Officer("4799", "Invented Example", role))
    forbidden = [
        (part, name, member)
        for part, name, member in ACTIONS
        if (action := action_of(member)) is not None and not allows(role, action)
    ]
    assert bool(forbidden) is (role is not Role.ADMINISTRATOR)
    for part, name, member in forbidden:
        holder = reached(desk, part)
        before = office.opened.journal_head().seq
        with pytest.raises(RoleForbidsError):
            called_with_nothing(holder, name, member)
        lines = office.opened.journal(limit=5)
        assert office.opened.journal_head().seq == before + 1
        assert (lines[0].verb, lines[0].officer) == ("refused", "4799")
        assert lines[0].detail == f"{part.__name__}.{name}"


def test_a_method_added_later_is_behind_the_gate_by_itself() -> None:
    @roles.gated(May.ERASE)
    class Part:
        def __init__(self, store: Any) -> None:
            self._store = store

        def anything(self) -> str:
            return "done"

    assert action_of(vars(Part)["anything"]) is May.ERASE


def test_a_gate_names_only_what_there_is() -> None:
    with pytest.raises(TypeError, match="nothing"):

        @roles.gated(May.KNOW, nothing=May.ERASE)
        class Part:
            pass


# names


def test_an_analyst_sees_no_name_and_cannot_search_for_one(office: Office) -> None:
    desk = office.as_officer()
    case_id = person(desk, TRAFFICKED)
    store: Any = office.opened
    store._db.execute(
        "UPDATE case_file SET name = 'Canary Name', person = json_set(person, '$.first_name', 'Canary')"
    )
    number = desk.read(case_id).case.number
    seen: list[tuple[Any, ...]] = []
    analyst = office.as_officer(Officer("4713", "Counting Example", Role.ANALYST))
    store = office.opened
    store._db.set_trace_callback(None)
    real = store._db

    class Spy:
        """Hands out what the database hands out, and keeps it."""

        def __getattr__(self, name: str) -> Any:
            return getattr(real, name)

        def execute(self, *given: Any) -> Any:
            rows = real.execute(*given)
            if given[0].lstrip().upper().startswith("SELECT"):
                found = rows.fetchall()
                seen.extend(found)
                return Found(found)
            return rows

    class Found(list[Any]):
        def fetchall(self) -> list[Any]:
            return list(self)

        def fetchone(self) -> Any:
            return self[0] if self else None

    store._db = Spy()
    try:
        rows = analyst.rows()
        assert [(row.number, row.name, row.trafficking) for row in rows] == [(number, "", "indicated")]
        assert analyst.rows(search="Canary") == []
        assert [row.number for row in analyst.rows(search=number[-4:])] == [number]
        assert store.case(case_id).person.first_name == ""
        assert store.case(case_id).person.age_years == 24
    finally:
        store._db = real
    assert seen
    assert "Canary" not in repr(seen)
    with pytest.raises(RoleForbidsError):
        analyst.read(case_id)
    assert office.as_officer().rows()[0].name == "Canary Name"


# the passphrase again


def test_what_needs_the_passphrase_again(office: Office) -> None:
    assert {May.EXPORT, May.ERASE, May.OFFICERS, May.EXPORT_JOURNAL, May.TRAVEL} == FRESH
    desk = office.as_officer(Officer(FIRST.number, FIRST.name, Role.ADMINISTRATOR))
    office.clock.now += timedelta(seconds=FRESH_SECONDS)
    for refused in (
        lambda: desk.exchange.seal(office.folder),
        lambda: desk.keeping.erase_vault(although_lost=True),
        lambda: desk.book.export(office.folder),
        lambda: desk.officers.remove("4712"),
    ):
        with pytest.raises(PassphraseAgainError):
            refused()
    with pytest.raises(Exception, match="does not open"):
        desk.officers.prove("not the words of anybody")
    with pytest.raises(PassphraseAgainError):
        desk.book.export(office.folder)
    desk.officers.prove(PASSPHRASE)
    desk.book.export(office.folder)
    office.clock.now -= timedelta(days=1)  # a clock put back does not make the proof last
    with pytest.raises(PassphraseAgainError):
        desk.book.export(office.folder)


# officers in one vault

HERS = "quarry ribbon saffron tundra umber"
HER_OWN = "velvet walnut yarrow zephyr anchor"


def as_administrator(office: Office) -> Desk:
    """The officer who made the vault, with a proof that does not run out while a test looks at the clock."""
    office.clock.step = timedelta(seconds=1)
    return office.as_officer(Officer(FIRST.number, FIRST.name, Role.ADMINISTRATOR))


def unlock(office: Office, passphrase: str) -> Desk:
    office.store.close()
    office.store = office.workshop.vaults.unlock(office.folder, passphrase=passphrase, now=office.clock)
    return Desk(office.store, office.timed())


def second_officer(office: Office, role: Role = Role.SUPERVISOR) -> Desk:
    """A second officer of the same laptop, with words of their own and a certificate of their own, unlocked."""
    as_administrator(office).officers.add(Officer("4712", "Testov Invented", role), HERS)
    desk = unlock(office, HERS)
    with pytest.raises(OwnPassphraseFirstError):
        desk.rows()
    with pytest.raises(OwnPassphraseFirstError):
        desk.officers.take_certificate()
    desk.officers.change_passphrase(HERS, HER_OWN)
    if role is not Role.ANALYST:
        desk.officers.take_certificate()
    return desk


def test_an_officer_comes_chooses_words_signs_in_their_own_name_and_goes(office: Office) -> None:
    desk = second_officer(office)
    assert desk.officer == Officer("4712", "Testov Invented", Role.SUPERVISOR)
    facts = office.workshop.signing.certificate_facts(desk.referring.certificate())
    assert (facts.number, facts.name) == ("4712", "Testov Invented")
    desk.officers.change_passphrase(HER_OWN, HER_OWN + " more")
    assert desk.referring.credential().certificate_pem == desk.referring.certificate()
    with pytest.raises(Exception, match="does not open"):
        unlock(office, HERS)
    admin = unlock(office, PASSPHRASE)
    assert admin.referring.certificate() != facts
    other = office.workshop.signing.certificate_facts(admin.referring.certificate())
    assert other.number == FIRST.number
    gone = admin.officers.remove("4712")
    assert gone.revoked
    assert [one.number for one in admin.referring.enrolling.issued() if one.revoked] == ["4712"]
    with pytest.raises(Exception, match="does not open"):
        unlock(office, HER_OWN + " more")
    admin = unlock(office, PASSPHRASE)
    assert [one.removed is None for one in admin.officers.known()] == [True, False]


def test_the_last_administrator_stays(office: Office) -> None:
    second_officer(office)
    admin = unlock(office, PASSPHRASE)
    for refused in (
        lambda: admin.officers.set_role(FIRST.number, Role.OFFICER),
        lambda: admin.officers.remove(FIRST.number),
    ):
        with pytest.raises(Exception, match=r"last administrator|yourself"):
            refused()
    admin.officers.set_role("4712", Role.ADMINISTRATOR)
    admin.officers.set_role(FIRST.number, Role.OFFICER)
    desk = unlock(office, PASSPHRASE)
    assert desk.officer.role is Role.OFFICER
    with pytest.raises(RoleForbidsError):
        desk.officers.remove("4712")


def test_nobody_gets_words_that_open_the_vault_already_or_are_easy_to_guess(office: Office) -> None:
    admin = as_administrator(office)
    for words in (PASSPHRASE, "short", "1234 5678 9012 3456", "aaaaaaaaaaaaaaaaaaaa"):
        with pytest.raises(Exception, match=r"already|easy to guess"):
            admin.officers.add(Officer("4712", "Testov Invented"), words)
    assert len(admin.officers.known()) == 1


def test_forgotten_words_are_replaced_and_the_old_key_is_lost(office: Office) -> None:
    second_officer(office)
    admin = unlock(office, PASSPHRASE)
    assert admin.officers.reset_passphrase("4712", HERS).revoked
    with pytest.raises(Exception, match="does not open"):
        unlock(office, HER_OWN)
    office.store = office.workshop.vaults.unlock(office.folder, passphrase=HERS, now=office.clock)
    desk = Desk(office.store, office.timed())
    assert desk.officers.must_choose
    desk.officers.change_passphrase(HERS, HER_OWN)
    with pytest.raises(Exception, match="no certificate"):
        desk.referring.credential()
    desk.officers.take_certificate()
    assert desk.referring.credential()


def test_no_first_words_stand_in_the_journal_or_beside_the_vault(office: Office) -> None:
    desk = second_officer(office)
    told = " ".join(f"{line.verb} {line.subject} {line.detail}" for line in desk.journal(limit=500))
    assert not re.search("quarry|velvet", told)
    for path in Path(office.folder).rglob("*"):
        if path.is_file():
            assert b"quarry" not in path.read_bytes()


def test_the_page_about_roles_shows_this_table() -> None:
    page = (Path(__file__).parents[2] / "docs" / "roles.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| .* \| `([a-z ]+)` \| (.*) \|$", page, re.MULTILINE)
    order = (Role.ANALYST, Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR)
    shown = {name: [cell.strip() == "yes" for cell in cells.split("|")] for name, cells in rows}
    assert shown == {
        action.value: [*(role in who for role in order), action in FRESH] for action, who in TABLE.items()
    }


def test_only_an_administrator_moves_the_vault_to_another_authority(office: Office) -> None:
    """An officer takes a certificate of the organisation's own authority; another one decides whose signatures count."""
    desk = as_administrator(office)
    signing, now = office.workshop.signing, office.clock()
    ca_pem, ca_key = signing.create_authority("Stranger Example", now=now)
    paper = signing.fingerprint(ca_pem)
    before = desk.referring.trust().ca_pem
    for role, allowed in ((Role.OFFICER, False), (Role.SUPERVISOR, False), (Role.ADMINISTRATOR, True)):
        desk = office.as_officer(Officer(FIRST.number, FIRST.name, role))
        request = desk.referring.enrolling.request()
        made = signing.issue_from_request(ca_pem, ca_key, request, now=now)
        file = signing.pack_enrolment(made, Trust(ca_pem))
        if allowed:
            desk.referring.enrolling.take(file, fingerprint=paper)
            assert desk.referring.trust().ca_pem.strip() == ca_pem.strip()
        else:
            with pytest.raises(RoleForbidsError):
                desk.referring.enrolling.take(file, fingerprint=paper)
            assert desk.referring.trust().ca_pem == before
