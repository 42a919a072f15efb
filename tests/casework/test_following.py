"""What becomes of a referral, on the real vault: handed over, answered on a page or signed, signed twice, copied."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import PIL.Image
import pypdfium2
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from fieldtool import pki, wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.drafting import ReferralRequest, draft
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.demo import people, play
from fieldtool.domain.decisions import ConsentPurpose, ReferralState
from fieldtool.domain.errors import FieldToolError, NotAllowedError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.referral import Receiver, SuspectedPerson
from fieldtool.domain.referral_answer import AnswerUnreadableError
from fieldtool.domain.referral_course import Source
from fieldtool.domain.referral_filling import Typed
from fieldtool.domain.referral_layout import ConsentMissingError
from fieldtool.pdf import Outcome, PrintOutcome, read_answer, read_referral, verify_pdf
from fieldtool.vault.keys import FLOOR

WORDS = "amber birch cedar dune ember fjord"
ASKED = ReferralRequest(receiver=Receiver("House Example", "The coordinator"), layout="shelter")


@dataclass
class Office:
    """A vault with one case that may be referred."""

    desk: Desk
    case_id: str
    folder: Path

    def issue(self, **changes: Any) -> Any:
        return self.desk.referring.issue(self.case_id, replace(ASKED, **changes), self.folder)

    def standing(self) -> Any:
        return self.desk.referring.following.standings(self.case_id)[0]


def office_in(folder: Path, name: str = "Example Border Service") -> Office:
    set_up = SetUp(
        organisation=Organisation(name, "TT01"),
        officer=Officer("TT01-07", "Testov Invented", Role.ADMINISTRATOR),
        passphrase=WORDS,
    )
    folder.mkdir()
    desk = create_vault(folder / "vault", set_up, wiring.workshop(FLOOR)).desk
    return Office(desk, play.interview(desk, people.PEOPLE[0]).id, folder)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "office")
    yield made
    made.desk.close()


@pytest.fixture(scope="module")
def receiver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Another organisation, with a program and an authority of its own."""
    made = office_in(tmp_path_factory.mktemp("base") / "house", "House Example")
    yield made
    made.desk.close()


def filled(page: bytes, **values: str) -> bytes:
    """The answer page as a viewer saves it: an incremental update with the fields' values."""
    writer = IncrementalPdfFileWriter(io.BytesIO(page))
    for reference in writer.root["/AcroForm"]["/Fields"]:
        field = reference.get_object()
        name = str(field["/T"])
        if name in values:
            choice = name == "answer"
            value: Any = generic.pdf_name("/" + values[name]) if choice else generic.pdf_string(values[name])
            field[generic.pdf_name("/V")] = value
            writer.update_container(field)
    out = io.BytesIO()
    write: Any = writer.write
    write(out)
    return out.getvalue()


def test_steps_stand_in_the_time_line_and_reminders_come_until_an_answer(office: Office) -> None:
    issued = office.issue(urgency="24h")
    following = office.desk.referring.following
    following.step(issued.referral.id, ReferralState.HANDED_OVER)
    standing = office.standing()
    assert standing.due == standing.events[0].at + timedelta(hours=24)
    assert not standing.overdue(standing.due)
    assert standing.overdue(standing.due + timedelta(seconds=1))
    assert following.waiting() == ()
    with pytest.raises(NotAllowedError, match="reason"):
        following.step(issued.referral.id, ReferralState.DECLINED)
    following.step(issued.referral.id, ReferralState.ACCEPTED, contact="by telephone")
    assert not office.standing().overdue(standing.due + timedelta(days=9))
    for wrong in (ReferralState.HANDED_OVER, ReferralState.SIGNED, ReferralState.DECLINED):
        with pytest.raises(NotAllowedError):
            following.step(issued.referral.id, wrong, reason="because")
    following.step(issued.referral.id, ReferralState.SERVICE_BEGUN)
    following.step(issued.referral.id, ReferralState.CLOSED)
    assert [event.state.value for event in office.standing().events] == [
        "handed_over",
        "accepted",
        "service_begun",
        "closed",
    ]
    assert office.desk.read(office.case_id).referrals[-1].state is ReferralState.CLOSED
    assert "referral went on" in {line.verb for line in office.desk.journal(limit=10)}


def test_the_answer_page_comes_back_filled_in(office: Office) -> None:
    issued = office.issue()
    page = (office.folder / f"answer-{issued.referral.form_number}.pdf").read_bytes()
    assert b"Amina" not in page
    back = filled(page, answer="accepted", contact="The coordinator", reason="A bed from 18:00")
    event = office.desk.referring.following.import_answer(back)
    assert (event.state, event.source, event.signer) == (ReferralState.ACCEPTED, Source.PAGE, "")
    assert "A bed from 18:00" in event.reason
    with pytest.raises(NotAllowedError):  # the same page a second time changes nothing
        office.desk.referring.following.import_answer(back)


def test_a_page_without_a_choice_and_files_that_are_no_answer_change_nothing(office: Office) -> None:
    issued = office.issue()
    following = office.desk.referring.following
    page = (office.folder / f"answer-{issued.referral.form_number}.pdf").read_bytes()
    good = json.dumps({"format": "fieldtool-referral-answer", "version": 1, "answer": "", "signature": ""})
    for data in (page, issued.path.read_bytes(), b"", b"{", b"[" * 9000, b"%PDF-1.7", good.encode()):
        with pytest.raises((AnswerUnreadableError, NotAllowedError)):
            following.import_answer(data)
    other = page.replace(read_answer(page)["form_hash"].encode(), b"ab" * 32)
    with pytest.raises(AnswerUnreadableError, match="not signed in this vault"):
        following.import_answer(filled(other, answer="accepted"))
    assert office.standing().events == ()


def test_a_signed_answer_counts_once_its_signer_is_trusted(office: Office, receiver: Office) -> None:
    issued = office.issue()
    following, theirs = office.desk.referring.following, receiver.desk.referring
    with pytest.raises(NotAllowedError, match="genuine"):  # the receiver does not know the sender yet
        theirs.following.answer(issued.path.read_bytes(), ReferralState.ACCEPTED, folder=receiver.folder)
    assert len(theirs.add_partner(office.desk.referring.trust().ca_pem)) > 60
    with pytest.raises(NotAllowedError, match="reason"):
        theirs.following.answer(issued.path.read_bytes(), ReferralState.DECLINED, folder=receiver.folder)
    file = theirs.following.answer(
        issued.path.read_bytes(), ReferralState.DECLINED, reason="Full house", folder=receiver.folder
    )
    with pytest.raises(NotAllowedError, match="trusts"):
        following.import_answer(file.read_bytes())
    office.desk.referring.add_partner(theirs.trust().ca_pem)
    packed = json.loads(file.read_bytes())
    from base64 import b64decode, b64encode

    forged = b64decode(packed["answer"]).replace(b"declined", b"accepted")
    with pytest.raises(NotAllowedError, match="changed"):
        following.import_answer(json.dumps(packed | {"answer": b64encode(forged).decode()}).encode())
    assert office.standing().events == ()
    event = following.import_answer(file.read_bytes())
    assert (event.state, event.source) == (ReferralState.DECLINED, Source.SIGNED)
    assert event.signer == "Testov Invented"
    assert "Full house" in event.reason


def test_police_only_with_a_consent_of_its_own(office: Office) -> None:
    referring = office.desk.referring
    request = replace(ASKED, layout="police", receiver=Receiver("Police Example"))
    with pytest.raises(ConsentMissingError, match="police") as refused:
        referring.what_leaves(office.case_id, request)
    assert refused.value.purposes == ("police",)
    referring.record_consent(office.case_id, ConsentPurpose.POLICE, True, recipient="Police Example")
    with pytest.raises(ConsentMissingError):  # given by name, it holds for nobody else
        referring.what_leaves(office.case_id, replace(request, receiver=Receiver("Another police")))
    issued = referring.issue(office.case_id, request, office.folder)
    found = referring.verify(issued.path.read_bytes())
    assert found.outcome is Outcome.SIGNATURE_MISSING
    with pytest.raises(NotAllowedError, match="somebody else"):
        referring.following.countersign(issued.referral.id, office.folder)
    office.desk.withdraw_consent(office.case_id, ConsentPurpose.POLICE)
    with pytest.raises(ConsentMissingError):
        referring.what_leaves(office.case_id, request)


def test_a_second_signature_made_elsewhere_is_taken_back(office: Office) -> None:
    referring = office.desk.referring
    referring.record_consent(office.case_id, ConsentPurpose.POLICE, True)
    issued = referring.issue(office.case_id, replace(ASKED, layout="police"), office.folder)
    store: Any = office.desk._store
    authority = pki.Authority(store.secret("authority_certificate"), store.secret("authority_key"))
    now = wiring.now()
    supervisor = pki.issue_officer(
        authority, name="Superova Example", number="TT01-01", organisation="Example Border Service", now=now
    )
    before = issued.path.read_bytes()
    made = wiring.workshop(FLOOR).referral_forms.countersign(
        before, credential=supervisor, trust=referring.trust(), now=now
    )
    for wrong in (before, made.pdf + b"x", made.pdf[:-9]):
        with pytest.raises(NotAllowedError):
            referring.following.take_countersigned(wrong)
    referring.following.take_countersigned(made.pdf)
    assert referring.verify(referring.pdf(issued.referral.id)).good
    assert referring.pdf(issued.referral.id) == made.pdf


def test_copies_for_the_way(office: Office) -> None:
    issued = office.issue()
    referring = office.desk.referring
    with pytest.raises(NotAllowedError, match="short"):
        referring.following.locked_copy(issued.referral.id, "short", office.folder)
    copy = referring.following.locked_copy(issued.referral.id, "river stone lamp", office.folder)
    trust = referring.trust()
    facts = verify_pdf(
        copy.read_bytes(),
        trust_pem=trust.ca_pem,
        crl_pem=trust.crl_pem,
        now=wiring.now(),
        passphrase="river stone lamp",
    )
    assert facts.good
    assert facts.form_hash == referring.verify(issued.path.read_bytes()).form_hash
    from pyrage import decrypt, x25519

    key = x25519.Identity.generate()
    sealed = referring.following.sealed_copy(issued.referral.id, str(key.to_public()), office.folder)
    assert decrypt(sealed.read_bytes(), [key]) == issued.path.read_bytes()


def test_a_print_is_checked_by_what_its_code_holds(office: Office) -> None:
    from fieldtool.pdf import qr_content

    referring = office.desk.referring
    issued = office.issue()
    digest = referring.verify(issued.path.read_bytes()).form_hash
    content = qr_content(issued.referral.form_number, digest, referring.credential())
    found = referring.check_print(content[:40] + "\n " + content[40:])
    assert found.outcome is PrintOutcome.GOOD
    assert (found.form_number, found.form_hash) == (issued.referral.form_number, digest)
    changed = content.replace(issued.referral.form_number, "TT01-2026-9999-R1")
    assert referring.check_print(changed).outcome is PrintOutcome.FORGED
    stranger = pki.create_authority("Example Border Service", now=wiring.now())
    forger = pki.issue_officer(
        stranger, name="Testov Invented", number="TT01-07", organisation="Example", now=wiring.now()
    )
    forged = qr_content(issued.referral.form_number, digest, forger)
    assert referring.check_print(forged).outcome is PrintOutcome.UNKNOWN_SIGNER
    referring.add_certificates(forger.certificate_pem)
    assert referring.check_print(forged).outcome is PrintOutcome.NOT_TRUSTED
    for nothing in ("", "FT1;;;;", "https://example.org/x", content[:-4] + ";;", "x" * 5000):
        assert referring.check_print(nothing).outcome is PrintOutcome.NOT_A_CODE


def test_a_draft_waits_for_its_form(office: Office) -> None:
    referring = office.desk.referring
    request = replace(ASKED, purpose="Tonight", asked=("shelter",), answer_page=False, paper="Letter")
    referring.keep_draft(office.case_id, request)
    assert referring.draft(office.case_id) == request
    office.issue()
    assert referring.draft(office.case_id) is None


def test_silence_is_said_with_its_reason_and_what_the_interview_knows_is_used(office: Office) -> None:
    picture = replace(
        office.desk.picture(office.case_id),
        fields={"needs_given": "water rest", "fears": "The moneylender."},
        silent={"prs_FirstName": "declined", "prs_Birthdate": "unknown", "no_such": "declined"},
        declined=frozenset({"need.pregnancy"}),
    )
    made = draft(picture, ASKED, now=wiring.now())
    assert made.declined == ("person.first_name", "risk.pregnant")
    assert made.unknown == ("person.birth_date",)
    assert made.risk.pregnant == ""
    assert made.services.given == ("water", "rest")
    assert made.risk.on_return == "The moneylender."
    assert len(made.indicators_declined) == 1


def test_what_is_typed_attached_and_suspected_stands_on_the_signed_form(office: Office) -> None:
    referring = office.desk.referring
    out = io.BytesIO()
    picture = PIL.Image.new("RGB", (40, 30), "red")
    taken = picture.getexif()
    taken[0x9003] = "2026:11:23 08:00:00"
    taken[0x010F] = "Example Camera"
    picture.save(out, "JPEG", exif=taken)
    inside, beside = referring.annex("Visa page", out.getvalue()), referring.annex("Letter", b"no picture")
    assert b"Example Camera" in out.getvalue()
    assert b"Example Camera" not in inside.picture
    assert beside.picture == b""
    request = replace(
        ASKED,
        layout="nrm",
        typed=(
            Typed("risk.contact_warnings", "Do not call the number ending in 17."),
            Typed("place", "Border post 4"),
            Typed("services.asked", "medical legal"),
        ),
        suspected=(SuspectedPerson("Recruiter", "Stranger", "Drives a white car"),),
        annexes=(inside, beside),
    )
    pdf = referring.issue(office.case_id, request, office.folder).path.read_bytes()
    assert referring.verify(pdf).good
    record = read_referral(pdf)["referral"]
    assert record["risk"]["contact_warnings"] == ["Do not call the number ending in 17."]
    assert (record["place"], record["services"]["asked"]) == ("Border post 4", ["medical", "legal"])
    assert record["suspected"][0]["role"] == "Recruiter"
    assert [one["sha256"] for one in record["annexes"]] == [
        hashlib.sha256(data).hexdigest() for data in (inside.picture, b"no picture")
    ]
    document = pypdfium2.PdfDocument(pdf)
    attached = {
        document.get_attachment(number).get_name(): bytes(document.get_attachment(number).get_data())
        for number in range(document.count_attachments())
    }
    document.close()
    assert attached["annex-1.jpg"] == inside.picture
    assert sorted(attached) == ["annex-1.jpg", "referral.csv", "referral.json"]
    # What the vault has already travels the same way.
    (folder := office.folder / "scan.jpg").write_bytes(out.getvalue())
    kept = office.desk.attachments.add(office.case_id, folder, title="Ticket")
    (offered,) = [
        one for one in referring.what_leaves(office.case_id, request).to_fill if one.kind == "files"
    ]
    assert offered.entries == ((kept.id, "Ticket"),)
    (page,) = referring.annex_of(kept.id, "Ticket")
    assert page.picture == office.desk.attachments.page(kept.id)
    # A shelter may not see who is suspected, nor is a picture sent to a receiver who may not see it.
    less = referring.what_leaves(office.case_id, replace(request, layout="shelter"))
    assert less.referral.suspected == ()
    assert "suspected" in dict(less.left_out)


def test_many_forms_stop_when_asked_and_one_refusal_stops_nobody(office: Office) -> None:
    wanted = [
        (office.case_id, replace(ASKED, answer_page=False)),
        (office.case_id, replace(ASKED, layout="police", receiver=Receiver("Never asked"))),
        (office.case_id, replace(ASKED, answer_page=False)),
    ]
    office.desk.withdraw_consent(office.case_id, ConsentPurpose.POLICE)
    seen: list[tuple[int, int]] = []

    def go_on(done: int, whole: int) -> bool:
        seen.append((done, whole))
        return True

    batch = office.desk.referring.issue_many(wanted, office.folder, go_on)
    assert (len(batch.made), len(batch.refused), batch.stopped) == (2, 1, False)
    assert seen[-1] == (3, 3)
    stopped = office.desk.referring.issue_many(wanted, office.folder, lambda done, whole: done < 1)
    assert (len(stopped.made), stopped.stopped) == (1, True)


def test_nobody_is_trusted_before_the_paper_fits(office: Office) -> None:
    referring = office.desk.referring
    now = wiring.now()
    stranger = pki.create_authority("Stranger Example", now=now)
    person = pki.issue_officer(stranger, name="Testov", number="1", organisation="Stranger", now=now)
    before = len(referring.trusted())
    with pytest.raises(NotAllowedError, match="another one"):
        referring.add_partner(stranger.cert_pem, paper="AB" * 32)
    with pytest.raises(NotAllowedError, match="one person"):
        referring.add_partner(person.certificate_pem, paper=pki.fingerprint(person.certificate_pem))
    for nonsense in (b"", b"hello", stranger.cert_pem[:200]):
        with pytest.raises(FieldToolError):
            referring.add_certificates(nonsense)
        with pytest.raises(FieldToolError):
            referring.add_partner(nonsense, paper="")
    assert len(referring.trusted()) == before
    referring.add_partner(stranger.cert_pem, paper=pki.fingerprint(stranger.cert_pem).lower())
    assert len(referring.trusted()) == before + 1


def test_what_a_conclusion_rests_on_says_where_the_answer_was_no(office: Office) -> None:
    """Without the word a reader would take "An international border was crossed" for what was found."""
    referral = office.desk.referring.what_leaves(office.case_id, replace(ASKED, layout="nrm")).referral
    said = {one.element: one.because for one in referral.elements}
    assert said["border_crossed"].startswith("no: An international border was crossed")
    assert not said["act"].startswith("no: ")
    issued = office.issue(layout="nrm")
    pdf = pypdfium2.PdfDocument(issued.path)
    shown = " ".join("".join(page.get_textpage().get_text_range() for page in pdf).split())
    pdf.close()
    assert "No: An international border was crossed" in shown
