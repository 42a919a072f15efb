"""What somebody may do to a form, and what the receiver is told then. Each is refused with the right sentence."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from fieldtool import pki
from fieldtool.pdf import (
    Attachment,
    IssuedForm,
    NotAFormError,
    Outcome,
    SigningError,
    Verification,
    read_referral,
    sign_pdf,
    verify_pdf,
)
from tests.pdf.conftest import Service


def verify(service: Service, data: bytes, **wanted: Any) -> Verification:
    arguments: dict[str, Any] = {
        "trust_pem": service.authority.cert_pem,
        "crl_pem": service.crl,
        "now": service.now,
    } | wanted
    return verify_pdf(data, **arguments)


def updated(pdf: bytes, change: Any) -> bytes:
    """An incremental update after the signature."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    write: Any = writer.write
    write(out)
    return out.getvalue()


def overlay(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    stream = writer.add_object(generic.StreamObject(stream_data=b"1 g 0 0 600 900 re f"))
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), stream])
    writer.update_container(page)


def covering_annotation(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    dictionary: Any = generic.DictionaryObject
    note = dictionary(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (50, 500, 500, 700))),
            generic.pdf_name("/Contents"): generic.TextStringObject("Wants to go home"),
        }
    )
    page["/Annots"] = generic.ArrayObject([*page.get("/Annots", []), writer.add_object(note)])
    writer.update_container(page)


def replaced_attachment(writer: IncrementalPdfFileWriter) -> None:
    names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    specification = names[[str(name) for name in list(names)[::2]].index("referral.json") * 2 + 1]
    specification["/EF"][generic.pdf_name("/F")] = writer.add_object(
        generic.StreamObject(
            stream_data=b'{"format": "fieldtool-referral", "form_number": "X", "signatures": 1}'
        )
    )
    writer.update_container(specification["/EF"])


def test_a_good_form_is_good_and_says_everything(service: Service, issued: IssuedForm) -> None:
    found = verify(service, issued.pdf)
    assert (found.outcome, found.good) == (Outcome.GOOD, True)
    assert (found.intact, found.valid, found.trusted, found.revoked) == (True, True, True, False)
    assert (found.whole_file_covered, found.changes_after_signing) == (True, "none")
    assert (found.signatures_found, found.signatures_expected) == (1, 1)
    assert (found.form_number, found.form_hash) == ("KE04-2026-0012-R1", issued.form_hash)
    assert found.attachment_matches
    assert found.signer == "Testov Invented"
    assert found.claimed_time is not None
    assert abs(found.claimed_time - service.now) < timedelta(seconds=1)
    assert found.facts()["revocation"] == "not revoked"


def test_without_a_list_it_is_good_and_revocation_not_checked(service: Service, issued: IssuedForm) -> None:
    found = verify(service, issued.pdf, crl_pem=None)
    assert found.outcome is Outcome.GOOD_REVOCATION_NOT_CHECKED
    assert found.good
    assert found.facts()["revocation"] == "revocation not checked"


def test_both_signatures(service: Service, countersigned: IssuedForm) -> None:
    found = verify(service, countersigned.pdf)
    assert found.outcome is Outcome.GOOD
    assert found.changes_after_signing == "second signature"
    assert [s.name for s in found.signers] == ["Testov Invented", "Superova Example"]


def test_flips_in_signed_bytes(service: Service, issued: IssuedForm) -> None:
    """Every one of them, all over the file, is refused; most as changed, some make the file unreadable."""
    start = issued.pdf.index(b"/Contents <") + len(b"/Contents <")
    end = issued.pdf.index(b">", start)
    places = [p for p in random.Random(7).sample(range(len(issued.pdf)), 60) if not start <= p < end]
    refused = set()
    for place in places:
        damaged = bytearray(issued.pdf)
        damaged[place] ^= 1 << place % 8
        found = verify(service, bytes(damaged))
        assert not found.good, place
        refused.add(found.outcome)
    assert refused <= {
        Outcome.CHANGED,
        Outcome.DAMAGED,
        Outcome.NOT_SIGNED,
        Outcome.ADDED_TO,
        Outcome.NOT_A_PDF,
    }
    assert Outcome.CHANGED in refused


@pytest.mark.parametrize("change", [overlay, covering_annotation, replaced_attachment])
def test_an_incremental_update_after_signing(service: Service, issued: IssuedForm, change: Any) -> None:
    found = verify(service, updated(issued.pdf, change))
    assert found.outcome is Outcome.ADDED_TO
    assert not found.whole_file_covered
    assert found.changes_after_signing == "not allowed"
    assert found.intact  # the old signature still is: only the coverage tells


@pytest.mark.parametrize("change", [overlay, covering_annotation, replaced_attachment])
def test_an_update_between_first_and_second_signature(
    service: Service, half_signed: IssuedForm, change: Any
) -> None:
    """An officer with a certificate of their own cannot slip it in under a second signature either."""
    from fieldtool.pdf import countersign

    signed = countersign(updated(half_signed.pdf, change), service.supervisor, now=service.now)
    assert not verify(service, signed).good
    assert verify(service, signed).changes_after_signing == "not allowed"


def test_bytes_after_the_end(service: Service, issued: IssuedForm) -> None:
    for tail in (b"\n", b"x", b"\x00" * 900):
        assert verify(service, issued.pdf + tail).outcome is Outcome.ADDED_TO
    assert verify(service, issued.pdf + b"%PDF-1.7\n%%EOF\n").outcome is Outcome.DAMAGED


def test_second_signature_cut_off(
    service: Service, half_signed: IssuedForm, countersigned: IssuedForm
) -> None:
    assert countersigned.pdf.startswith(half_signed.pdf)
    found = verify(service, countersigned.pdf[: len(half_signed.pdf)])
    assert found.outcome is Outcome.SIGNATURE_MISSING
    assert (found.signatures_found, found.signatures_expected) == (1, 2)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_saved_again(service: Service, issued: IssuedForm, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(issued.pdf)
    subprocess.run(["qpdf", "a.pdf", "b.pdf"], cwd=tmp_path, check=True)
    found = verify(service, (tmp_path / "b.pdf").read_bytes())
    assert found.outcome in (Outcome.CHANGED, Outcome.DAMAGED)


def test_truncated(service: Service, issued: IssuedForm) -> None:
    for length in (8, 1000, len(issued.pdf) // 2, len(issued.pdf) - 1):
        assert not verify(service, issued.pdf[:length]).good


def test_byte_range_games(service: Service, issued: IssuedForm) -> None:
    """The signed range made shorter, so that something outside it can be changed."""
    start = issued.pdf.index(b"/ByteRange [") + len(b"/ByteRange [")
    end = issued.pdf.index(b"]", start)
    numbers = [int(n) for n in issued.pdf[start:end].split()]
    for change in ([0, numbers[1], numbers[2], numbers[3] - 10], [1, *numbers[1:]], [0, 10, 20, 30]):
        text = " ".join(map(str, change)).encode().ljust(end - start)[: end - start]
        assert not verify(service, issued.pdf[:start] + text + issued.pdf[end:]).good


def test_an_impostor_with_the_same_names(service: Service) -> None:
    name = "Example Border Service"
    impostor = pki.create_authority(name, now=service.now)
    officer = pki.issue_officer(
        impostor, name="Testov Invented", number="KE04-07", organisation=name, now=service.now
    )
    forged = service.issue(
        credential=officer, trust_pem=impostor.cert_pem, crl_pem=pki.issue_crl(impostor, now=service.now)
    )
    found = verify(service, forged.pdf)
    assert found.outcome is Outcome.NOT_TRUSTED
    assert found.intact
    assert not found.trusted


def test_expired_and_not_yet_valid(service: Service, issued: IssuedForm) -> None:
    for days in (3 * 365, -30):
        moment = service.now + timedelta(days=days)
        found = verify(service, issued.pdf, crl_pem=None, now=moment)
        assert found.outcome is Outcome.EXPIRED


def test_revoked(service: Service, issued: IssuedForm) -> None:
    serial = pki.certificate_facts(service.officer.certificate_pem).serial
    crl = pki.issue_crl(service.authority, [(serial, service.now, "keyCompromise")], now=service.now)
    found = verify(service, issued.pdf, crl_pem=crl)
    assert (found.outcome, found.revoked) == (Outcome.REVOKED, True)


def test_a_supervisor_revoked_spoils_the_form(service: Service, countersigned: IssuedForm) -> None:
    serial = pki.certificate_facts(service.supervisor.certificate_pem).serial
    crl = pki.issue_crl(service.authority, [(serial, service.now, "affiliationChanged")], now=service.now)
    assert verify(service, countersigned.pdf, crl_pem=crl).outcome is Outcome.REVOKED


def test_an_old_or_foreign_list_cannot_tell(service: Service, issued: IssuedForm) -> None:
    old = pki.issue_crl(service.authority, now=service.now - timedelta(days=9), days=1)
    foreign = pki.issue_crl(pki.create_authority("Example Border Service", now=service.now), now=service.now)
    for crl in (old, foreign, b"no list at all"):
        found = verify(service, issued.pdf, crl_pem=crl)
        assert found.outcome is Outcome.REVOCATION_UNKNOWN
        assert found.revoked is None


def test_other_data_attached_before_signing(service: Service, issued: IssuedForm) -> None:
    """An insider who attaches other data than the form's hash says."""
    from fieldtool import content
    from fieldtool.pdf import draw, load_texts
    from fieldtool.pdf.fonts import FontBook
    from tests.pdf import samples

    drawn = draw(
        samples.full(),
        service.press.layout("nrm"),
        texts=load_texts(content.forms() / "referral", "en"),
        book=FontBook(content.resources() / "fonts"),
    )
    other = b'{"format":"fieldtool-referral","form_number":"KE04-2026-0012-R1","signatures":1}'
    signed = sign_pdf(
        drawn.pdf,
        service.officer,
        now=service.now,
        reason=f"Referral, record SHA-256 {issued.form_hash}",
        attachments=[Attachment("referral.json", other, "application/json", "")],
    )
    assert verify(service, signed).outcome is Outcome.ATTACHMENT_DIFFERS
    plain = sign_pdf(drawn.pdf, service.officer, now=service.now, reason="")
    assert verify(service, plain).outcome is Outcome.NOT_A_FORM
    assert verify(service, drawn.pdf).outcome is Outcome.NOT_SIGNED


def test_second_signature_is_refused_where_none_is_planned_or_the_form_is_bad(
    service: Service, issued: IssuedForm, half_signed: IssuedForm, countersigned: IssuedForm
) -> None:
    bad = updated(half_signed.pdf, overlay)
    for pdf in (issued.pdf, bad, countersigned.pdf, b"hello"):
        with pytest.raises(SigningError):
            service.press.countersign(
                pdf, service.supervisor, trust_pem=service.authority.cert_pem, now=service.now
            )


@given(st.binary(max_size=300))
@settings(max_examples=50, deadline=None)
def test_files_that_are_no_pdf(service: Service, data: bytes) -> None:
    for content in (data, b"%PDF-1.7\n" + data):
        found = verify(service, content)
        assert not found.good
        assert found.sentence
    with pytest.raises(NotAFormError):
        read_referral(data)


def test_every_outcome_has_a_sentence_and_a_hint() -> None:
    said = {(Verification(outcome).sentence, Verification(outcome).hint) for outcome in Outcome}
    assert len({sentence for sentence, _ in said}) == len(Outcome)
    assert all(sentence.endswith(".") and hint.endswith(".") for sentence, hint in said)
