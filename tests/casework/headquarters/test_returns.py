"""What headquarters sends back: sealed to one laptop, signed, newer than the last; everything else changes nothing."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest

from fieldtool import content
from fieldtool.bundle import AgeBundles, ReturnError
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.returns import ContentKey, ContentKind, Retention
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.play import interview
from fieldtool.domain.errors import (
    FieldToolError,
    FileDamagedError,
    NotAllowedError,
    NotFoundError,
    UsageError,
)
from tests.casework.headquarters.conftest import BUNDLES, Ends, Laptop, case, reopened

OVERLAY = (content.forms() / "assessment" / "overlay-example.toml").read_bytes()


def rules(edition: str) -> bytes:
    return OVERLAY + f"\n# {edition}\n".encode()


RULES = ContentKey(ContentKind.RULES, "un-protocols")
FORM = ContentKey(ContentKind.FORM, "screening.md")


@pytest.fixture
def one_case(ends: Ends) -> str:
    """A case of the laptop that headquarters holds."""
    made = interview(ends.desk, PEOPLE[0])
    ends.carry()
    return made.id


def write(ends: Ends, name: str = "return.age") -> Path:
    path = ends.stick / name
    path.write_bytes(ends.hq.make_return(ends.desk._store.device))
    return path


def test_all_that_headquarters_has_to_say_arrives(ends: Ends, one_case: str) -> None:
    hq, receiving = ends.hq, ends.desk.exchange.receiving
    hq.returning.publish(RULES, "2", rules("second edition"))
    said = hq.returning.announce("The shelter line has a new number.")
    hq.returning.order(one_case, Retention.PURGE)
    received = receiving.import_return(write(ends))
    assert (received.number, received.receipt.received_up_to) == (1, 1)
    assert received.installed == (RULES,)
    assert receiving.content(RULES) == rules("second edition")
    assert [(one.id, one.text) for one in receiving.announcements()] == [(said.id, said.text)]
    assert [(one.case_id, one.order) for one in receiving.orders()] == [(one_case, Retention.PURGE)]
    assert all(bundle.receipted for bundle in ends.desk.exchange.bundles())
    assert receiving.may_be_purged() == [one_case]


def test_only_what_is_receipted_in_its_newest_revision_may_be_purged(ends: Ends, one_case: str) -> None:
    receiving = ends.desk.exchange.receiving
    assert receiving.may_be_purged() == []
    receiving.import_return(write(ends))
    assert receiving.may_be_purged() == [one_case]
    ends.desk.begin("fr", case_id=one_case)
    assert receiving.may_be_purged() == [], "it went on since"
    ends.carry()
    ends.hq.returning.order(one_case, Retention.KEEP)
    receiving.import_return(write(ends))
    assert receiving.may_be_purged() == [], "headquarters orders it kept"
    ends.hq.returning.order(one_case, Retention.PURGE)
    receiving.import_return(write(ends))
    assert receiving.may_be_purged() == [one_case], "the newest order counts"


def test_a_new_form_can_be_used_and_one_that_is_none_is_refused_by_itself(ends: Ends, one_case: str) -> None:
    source = content.forms() / "screening.md"
    ends.hq.returning.publish(FORM, "9", source.read_bytes())
    ends.hq.returning.publish(ContentKey(ContentKind.FORM, "broken"), "1", b"no spreadsheet")
    received = ends.desk.exchange.receiving.import_return(write(ends))
    assert received.installed == (FORM,)
    assert [(key.name, bool(why)) for key, why in received.refused] == [("broken", True)]
    again = ends.desk.exchange.receiving.import_return(write(ends))
    assert again.installed == ()


def test_an_older_return_is_refused_and_the_same_one_does_no_harm(ends: Ends, one_case: str) -> None:
    receiving = ends.desk.exchange.receiving
    ends.hq.returning.publish(RULES, "2", rules("old"))
    old = write(ends, "old.age")
    ends.hq.returning.publish(RULES, "3", rules("new"))
    new = write(ends, "new.age")
    assert receiving.import_return(new).installed == (RULES,)
    with pytest.raises(NotAllowedError, match="older"):
        receiving.import_return(old)
    assert receiving.content(RULES) == rules("new")
    assert receiving.import_return(new).installed == ()
    assert ends.hq.returning.publish(RULES, "3 again", rules("new")).number == 2, (
        "the same bytes are one version"
    )


def test_unsigned_foreign_and_changed_returns_change_nothing(
    ends: Ends, one_case: str, tmp_path: Path
) -> None:
    receiving, device = ends.desk.exchange.receiving, ends.desk._store.device
    ends.hq.returning.publish(RULES, "2", b"rules")
    good = ends.hq.make_return(device)
    made, reply_to = ends.hq.returning.compose(device)
    stranger = ends.desk._store.credential()  # an officer's certificate is not headquarters'
    assert stranger is not None
    secret = ends.desk._store.secret("return_identity")
    assert secret is not None
    identity = pyrage.x25519.Identity.from_str(secret.decode().split("\n")[0])
    opened = pyrage.decrypt(good, [identity])
    swapped = opened.replace(b"rules", b"evil!", 1) if b"rules" in opened[-20480:] else opened
    for name, data in {
        "foreign": BUNDLES.make_return(made, recipient=reply_to, credential=stranger),
        "to-another": BUNDLES.make_return(
            made, recipient=BUNDLES.new_identity()[1], credential=ends.hq._credential()
        ),
        "cut": good[:-40],
        "flipped": good[:-40] + bytes([good[-40] ^ 1]) + good[-39:],
        "content swapped": pyrage.encrypt(
            opened[:-10240] + opened[-10240:].replace(b"rules", b"evil!"), [identity.to_public()]
        ),
        "unsigned": pyrage.encrypt(swapped[:1024], [identity.to_public()]),
        "empty": b"",
        "bundle": ends.desk.exchange.bundles() and next(ends.stick.glob("fieldtool-*.age")).read_bytes(),
    }.items():
        path = tmp_path / f"{name}.age"
        path.write_bytes(bytes(data))
        with pytest.raises(FieldToolError) as refused:
            receiving.import_return(path)
        assert isinstance(refused.value, ReturnError), name
        assert receiving.content(RULES) is None, name
        assert ends.desk._store.setting("return_number") == "", name
    with pytest.raises(FileDamagedError):
        receiving.import_return(tmp_path / "not there.age")


def test_a_revoked_key_of_headquarters_signs_no_more_returns(
    ends: Ends, one_case: str, tmp_path: Path
) -> None:
    from fieldtool import pki

    receiving, device = ends.desk.exchange.receiving, ends.desk._store.device
    stolen = ends.hq._credential()
    ends.hq.revoke(pki.certificate_facts(stolen.certificate_pem).serial)
    authority_key = ends.hq._secret("authority_key")
    from fieldtool.domain.officer import Officer

    fresh = pki.issue_officer(
        pki.Authority(ends.hq.ca_pem, authority_key), name="Example HQ", number="HQ2",
        organisation="Example HQ", now=ends.hq._clock(),
    )  # fmt: skip
    made, reply_to = ends.hq.returning.compose(device)
    (tmp_path / "news.age").write_bytes(BUNDLES.make_return(made, recipient=reply_to, credential=fresh))
    assert receiving.import_return(tmp_path / "news.age").number == 1
    made, reply_to = ends.hq.returning.compose(device)
    (tmp_path / "forged.age").write_bytes(BUNDLES.make_return(made, recipient=reply_to, credential=stolen))
    with pytest.raises(ReturnError):
        receiving.import_return(tmp_path / "forged.age")
    assert Officer("x", "y").number == "x"


def test_a_return_of_another_laptop_is_refused(ends: Ends, one_case: str, tmp_path: Path) -> None:
    device = ends.desk._store.device
    other = Laptop(tmp_path, ends.hq.recipient, _credential(ends), "dev9")
    ends.hq.import_bundle(other.send(case(1), reply_to=ends.desk.exchange.receiving.reply_to()))
    path = tmp_path / "other.age"
    path.write_bytes(ends.hq.make_return("dev9"))
    with pytest.raises(NotAllowedError, match="another laptop"):
        ends.desk.exchange.receiving.import_return(path)
    assert device != "dev9"


def _credential(ends: Ends) -> object:
    found = ends.desk._store.credential()
    assert found is not None
    return found


def test_headquarters_says_what_it_cannot_send(hq: Headquarters, laptop: Laptop, tmp_path: Path) -> None:
    hq.import_bundle(laptop.send(case(1)))
    with pytest.raises(NotAllowedError, match="not said yet"):
        hq.make_return("dev1")
    with pytest.raises(NotFoundError):
        hq.returning.order("no-such-case", Retention.PURGE)
    for wrong in (lambda: hq.returning.announce("  "), lambda: hq.returning.publish(RULES, "1", b"")):
        with pytest.raises(UsageError):
            wrong()
    hq.import_bundle(laptop.send(case(2), reply_to=BUNDLES.new_identity()[1]))
    hq.returning.announce("A word.")
    hq.close()
    again = reopened(tmp_path / "hq")  # and all of it is still there
    try:
        made, _ = again.returning.compose("dev1")
        assert [one.text for one in made.announcements] == ["A word."]
        assert made.number == 1
    finally:
        again.close()
    assert isinstance(BUNDLES, AgeBundles)


SERVICES = (
    "organisation,service,needs,languages,place,hours,reach,capacity,checked,key\n"
    "House Example,Night shelter,shelter,am,Moyale,always,duty phone,6 beds,2026-11-01,\n"
)


def test_rules_and_directory_are_in_use_and_what_cannot_be_is_named(ends: Ends, one_case: str) -> None:
    desk, publish = ends.desk, ends.hq.returning.publish
    before = desk.rules.digest
    publish(ContentKey(ContentKind.RULES, "ours.toml"), "2", OVERLAY)
    publish(ContentKey(ContentKind.DIRECTORY, "services.csv"), "5", SERVICES.encode())
    publish(ContentKey(ContentKind.INDICATORS, "indicators.csv"), "1", b"id")
    publish(ContentKey(ContentKind.LAYOUT, "layout.toml"), "1", b"x")
    received = desk.exchange.receiving.import_return(write(ends))
    assert {str(key) for key in received.installed} == {"rules:ours.toml", "directory:services.csv"}
    assert {key.kind for key, _ in received.refused} == {ContentKind.INDICATORS, ContentKind.LAYOUT}
    assert desk.rules.digest != before
    assert desk.rulebook.overlay_file == "ours.toml"
    assert [one.organisation for one in desk.referring.directory.services()] == ["House Example"]
    assert any(line.verb == "return taken in" for line in desk.journal())


@pytest.mark.parametrize(
    ("kind", "data"),
    [(ContentKind.RULES, b"\xff"), (ContentKind.RULES, b"= no rules"), (ContentKind.DIRECTORY, b"\0\xff{")],
)
def test_a_content_with_a_fault_changes_nothing(
    ends: Ends, one_case: str, kind: ContentKind, data: bytes
) -> None:
    desk = ends.desk
    rules_before, services_before = desk.rules.digest, list(desk.referring.directory.services())
    ends.hq.returning.publish(ContentKey(kind, "broken.csv"), "1", data)
    received = desk.exchange.receiving.import_return(write(ends))
    assert [key.kind for key, _ in received.refused] == [kind]
    assert (desk.rules.digest, list(desk.referring.directory.services())) == (rules_before, services_before)


def test_received_up_to_and_how_long_a_case_waits(ends: Ends, one_case: str) -> None:
    exchange = ends.desk.exchange
    assert exchange.received_up_to() == 0
    assert exchange.oldest_waiting() is None
    taken = exchange.import_answer(write(ends))
    assert (taken.number, exchange.received_up_to()) == (1, 1)
    receipt = ends.stick / "receipt.tar"
    receipt.write_bytes(ends.hq.receipt(ends.desk._store.device))
    assert exchange.import_answer(receipt).number == 0
    interview(ends.desk, PEOPLE[1])
    waited = exchange.oldest_waiting()
    assert waited is not None
    assert waited.days == 0
    ends.carry()
    assert exchange.received_up_to() == 1
    with pytest.raises(FileDamagedError):
        exchange.import_answer(ends.stick / "not there")


def test_headquarters_is_remembered_only_where_the_fingerprint_on_paper_fits(ends: Ends) -> None:
    exchange, hq = ends.desk.exchange, ends.hq
    paper = exchange.fingerprint_of(hq.ca_pem)
    store = ends.desk._store
    store.set_setting("hq_recipient", "")
    store.set_secret("hq_certificate", b"")
    wrong = paper[:-1] + ("0" if paper[-1] != "0" else "1")
    for said in (wrong, paper[:20], "nonsense", "", " : "):
        with pytest.raises(NotAllowedError, match="fingerprint"):
            exchange.set_headquarters(hq.recipient, hq.ca_pem, fingerprint=said)
        assert (exchange.recipient(), store.secret("hq_certificate")) == ("", b"")
    as_typed = paper.lower().replace(" ", ":")
    assert exchange.set_headquarters(hq.recipient, hq.ca_pem, fingerprint=as_typed) == paper
    assert exchange.recipient() == hq.recipient
