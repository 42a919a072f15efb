"""Forgeries known from the literature on signed PDF (wrapping, shadowing, certified documents), each refused in words."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from fieldtool import pki
from fieldtool.domain.officer import Credential
from fieldtool.pdf import IssuedForm, Outcome
from tests.dice import FULL
from tests.pdf import samples
from tests.pdf.conftest import Service
from tests.pdf.test_attacks import covering_annotation, overlay, updated, verify

CHANGED = "This form was changed after it was signed."
ADDED = "Something was added to this form after it was signed; what you see may not be what was signed."
DAMAGED = "This PDF is damaged, or was made to mislead: it cannot be checked."
UNTRUSTED = "This form was signed by somebody your trusted organisation did not vouch for."
UNSIGNED = "This PDF is not signed: anybody could have made it."


def contents(pdf: bytes) -> tuple[int, int]:
    """Where the hex digits of the first signature stand."""
    start = pdf.index(b"/Contents <") + len(b"/Contents <")
    return start, pdf.index(b">", start)


def byte_range(pdf: bytes) -> tuple[int, int, list[int]]:
    start = pdf.index(b"/ByteRange [") + len(b"/ByteRange [")
    end = pdf.index(b"]", start)
    return start, end, [int(number) for number in pdf[start:end].split()]


def in_place(pdf: bytes, start: int, end: int, new: bytes) -> bytes:
    assert len(new) <= end - start
    return pdf[:start] + new.ljust(end - start) + pdf[end:]


def other_signature(service: Service, pdf: bytes) -> bytes:
    """The signature of another form, which the same officer made."""
    other = service.issue(referral=samples.full(form_number="KE04-2026-0077-R1")).pdf
    start, end = contents(other)
    return in_place(pdf, *contents(pdf), other[start:end])


def zeroes(service: Service, pdf: bytes) -> bytes:
    start, end = contents(pdf)
    return in_place(pdf, start, end, b"0" * (end - start))


def empty_contents(service: Service, pdf: bytes) -> bytes:
    start, end = contents(pdf)
    return in_place(pdf, start, end, b"")


def rubbish(service: Service, pdf: bytes) -> bytes:
    start, end = contents(pdf)
    return in_place(pdf, start, end, bytes(random.Random(3).choices(b"0123456789ABCDEF", k=end - start)))


def range_to_the_gap(service: Service, pdf: bytes) -> bytes:
    """A hole larger than the signature: what stands in it may be changed at will."""
    start, end, (a, b, c, d) = byte_range(pdf)
    return in_place(pdf, start, end, b"%d %d %d %d" % (a, b - 400, c, d))


def range_of_nothing(service: Service, pdf: bytes) -> bytes:
    start, end, _ = byte_range(pdf)
    return in_place(pdf, start, end, b"0 0 0 0")


def range_negative(service: Service, pdf: bytes) -> bytes:
    start, end, (a, _, c, d) = byte_range(pdf)
    return in_place(pdf, start, end, b"%d -1 %d %d" % (a, c, d))


def range_of_three(service: Service, pdf: bytes) -> bytes:
    start, end, (a, b, c, _) = byte_range(pdf)
    return in_place(pdf, start, end, b"%d %d %d" % (a, b, c))


def no_byte_range(service: Service, pdf: bytes) -> bytes:
    return pdf.replace(b"/ByteRange", b"/ByteBange")


def no_contents(service: Service, pdf: bytes) -> bytes:
    at = contents(pdf)[0] - len(b"/Contents <")
    return in_place(pdf, at, at + len(b"/Contents"), b"/Kontents")


def other_filter(service: Service, pdf: bytes) -> bytes:
    assert b"/ETSI.CAdES.detached" in pdf
    return pdf.replace(b"/ETSI.CAdES.detached", b"/adbe.x509.rsa_sha1 ")


def moved_by_wrapping(service: Service, pdf: bytes) -> bytes:
    """The second signed part moved to the end of the file, other content put in its old place."""
    start, end, (a, b, c, d) = byte_range(pdf)
    hole = pdf[b:c]
    evil = b"\n% other content\n" + b" " * 200
    wrapped = pdf[:b] + hole + evil + pdf[c:]
    return in_place(wrapped, start, end, b"%d %d %d %d" % (a, b, c + len(evil), d))


def catalog_replaced(service: Service, pdf: bytes) -> bytes:
    """An update that leads to other pages and takes the permission away."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        del writer.root["/Perms"]
        writer.update_root()

    return updated(pdf, change)


def attachments_hidden(service: Service, pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        del writer.root["/Names"]
        writer.update_root()

    return updated(pdf, change)


def field_hidden(service: Service, pdf: bytes) -> bytes:
    """The signature field taken off the list: nothing seems signed."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        writer.root["/AcroForm"][generic.pdf_name("/Fields")] = generic.ArrayObject()
        writer.update_root()

    return updated(pdf, change)


def appearance_replaced(service: Service, pdf: bytes) -> bytes:
    """What is shown in the signature's box says another name."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        field = writer.root["/AcroForm"]["/Fields"][0]
        stream: Any = generic.StreamObject(stream_data=b"q 0 g 0 0 100 30 re f Q")
        field["/AP"][generic.pdf_name("/N")] = writer.add_object(stream)
        writer.update_container(field["/AP"])

    return updated(pdf, change)


def page_swapped(service: Service, pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        kids = writer.root["/Pages"]["/Kids"]
        writer.root["/Pages"][generic.pdf_name("/Kids")] = generic.ArrayObject(reversed(list(kids)))
        writer.update_container(writer.root["/Pages"])

    return updated(pdf, change)


def script_added(service: Service, pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        dictionary: Any = generic.DictionaryObject
        action = {
            generic.pdf_name("/S"): generic.pdf_name("/JavaScript"),
            generic.pdf_name("/JS"): generic.TextStringObject("app.alert(1)"),
        }
        writer.root[generic.pdf_name("/OpenAction")] = writer.add_object(dictionary(action))
        writer.update_root()

    return updated(pdf, change)


def no_cross_reference(service: Service, pdf: bytes) -> bytes:
    """Objects appended without a table: some readers would find them by searching."""
    return pdf + b"\n9 0 obj\n<< /Type /Page /Contents 1 0 R >>\nendobj\n"


def second_header(service: Service, pdf: bytes) -> bytes:
    return b"%PDF-1.7\n" + pdf


FORGERIES: list[tuple[Callable[[Service, bytes], bytes], set[str]]] = [
    (other_signature, {CHANGED}),
    (zeroes, {DAMAGED}),
    (empty_contents, {DAMAGED}),
    (rubbish, {DAMAGED}),
    (range_to_the_gap, {DAMAGED, CHANGED, ADDED}),
    (range_of_nothing, {DAMAGED, CHANGED, ADDED}),
    (range_negative, {DAMAGED, CHANGED}),
    (range_of_three, {DAMAGED, CHANGED}),
    (no_byte_range, {DAMAGED}),
    (no_contents, {DAMAGED}),
    (other_filter, {UNSIGNED}),
    (moved_by_wrapping, {DAMAGED, CHANGED, ADDED}),
    (catalog_replaced, {ADDED}),
    (attachments_hidden, {ADDED}),
    (field_hidden, {UNSIGNED, ADDED, DAMAGED}),
    (appearance_replaced, {ADDED}),
    (page_swapped, {ADDED}),
    (script_added, {ADDED}),
    (no_cross_reference, {DAMAGED, ADDED}),
    (second_header, {DAMAGED, CHANGED, ADDED}),
]


@pytest.mark.parametrize(("forge", "sentences"), FORGERIES, ids=[forge.__name__ for forge, _ in FORGERIES])
def test_a_form_with_one_signature(
    service: Service, issued: IssuedForm, forge: Callable[[Service, bytes], bytes], sentences: set[str]
) -> None:
    found = verify(service, forge(service, issued.pdf))
    assert not found.good
    assert found.sentence in sentences
    assert "rely" in found.hint


@pytest.mark.parametrize(("forge", "sentences"), FORGERIES, ids=[forge.__name__ for forge, _ in FORGERIES])
def test_a_form_with_two_signatures(
    service: Service, countersigned: IssuedForm, forge: Callable[[Service, bytes], bytes], sentences: set[str]
) -> None:
    found = verify(service, forge(service, countersigned.pdf))
    assert not found.good
    assert found.sentence in sentences | {CHANGED, DAMAGED}


@pytest.mark.parametrize("forge", [overlay, covering_annotation], ids=lambda forge: forge.__name__)
def test_over_a_locked_form(service: Service, forge: Callable[[IncrementalPdfFileWriter], None]) -> None:
    """Who knows the passphrase can open it, and still add nothing."""
    words = "river stone lamp window"
    form = service.issue("shelter", passphrase=words)
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(form.pdf))
    writer.encrypt(words)
    forge(writer)
    out = io.BytesIO()
    writer.write(out)
    assert verify(service, form.pdf, passphrase=words).good
    assert verify(service, out.getvalue(), passphrase=words).sentence == ADDED
    assert verify(service, form.pdf, passphrase="another").outcome is Outcome.LOCKED
    assert verify(service, form.pdf).outcome is Outcome.LOCKED


def chained(service: Service) -> Credential:
    """A certificate that an officer issued with the own, as if they were an authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    officer = x509.load_pem_x509_certificate(service.officer.certificate_pem)
    own = serialization.load_der_private_key(service.officer.key_pkcs8, password=None)
    assert isinstance(own, ec.EllipticCurvePrivateKey)
    usage = officer.extensions.get_extension_for_class(x509.KeyUsage)
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Testov Invented")]))
        .issuer_name(officer.subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(service.now - timedelta(days=1))
        .not_valid_after(service.now + timedelta(days=30))
        .add_extension(usage.value, critical=True)
        .sign(own, hashes.SHA256())
    )
    pkcs8 = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = service.officer.certificate_pem + service.authority.cert_pem
    return Credential(made.public_bytes(serialization.Encoding.PEM), chain, pkcs8)


def test_an_officer_is_no_authority(service: Service) -> None:
    from fieldtool.pdf import OwnSignatureError

    with pytest.raises(OwnSignatureError):
        service.issue(credential=chained(service))
    from fieldtool.pdf import sign_pdf

    plain, _ = service.press.preview(samples.full(), layout="nrm", language="en", consents=samples.AGREED)
    signed = sign_pdf(plain, chained(service), now=service.now, reason="")
    assert verify(service, signed).sentence == UNTRUSTED


def test_a_certificate_for_something_else_does_not_sign_forms(service: Service) -> None:
    """The authority's own key, and one the authority never saw with its name in the subject."""
    own = Credential(service.authority.cert_pem, b"", service.authority.key_pkcs8)
    plain, _ = service.press.preview(samples.full(), layout="nrm", language="en", consents=samples.AGREED)
    from fieldtool.pdf import sign_pdf

    assert not verify(service, sign_pdf(plain, own, now=service.now, reason="")).good
    stranger = pki.create_authority("Example Border Service", now=service.now)
    forged = Credential(stranger.cert_pem, service.authority.cert_pem, stranger.key_pkcs8)
    assert verify(service, sign_pdf(plain, forged, now=service.now, reason="")).sentence == UNTRUSTED


def test_an_older_form_with_the_number_of_a_newer_one_says_its_own(
    service: Service, issued: IssuedForm
) -> None:
    """Somebody puts another form's signed file under a new name: number and hash tell."""
    other = service.issue(referral=samples.full(form_number="KE04-2026-0077-R1"))
    found = verify(service, other.pdf)
    assert found.form_number == "KE04-2026-0077-R1"
    assert found.form_hash != issued.form_hash


def test_flips_all_over_the_file(service: Service, issued: IssuedForm, countersigned: IssuedForm) -> None:
    """2,000 bits of signed bytes in the long form; not one passes, and none ends in an error."""
    count = 2000 if FULL else 40
    chance = random.Random(11)
    for at in range(count):
        pdf = (issued if at % 2 else countersigned).pdf
        holes = [(m.start(1), m.end(1)) for m in re.finditer(rb"/Contents <([0-9A-Fa-f]+)>", pdf)]
        # Padding of a signature is not signed; its own bytes are tried below.
        place = next(
            found
            for found in iter(lambda pdf=pdf: chance.randrange(len(pdf)), -1)  # type: ignore[misc]
            if not any(start <= found < end for start, end in holes)
        )
        damaged = bytearray(pdf)
        damaged[place] ^= 1 << chance.randrange(8)
        assert not verify(service, bytes(damaged)).good, (at, place)


def test_flips_inside_the_signature_itself(service: Service, issued: IssuedForm) -> None:
    start, end = contents(issued.pdf)
    used = len(
        bytes(PdfFileReader(io.BytesIO(issued.pdf)).embedded_regular_signatures[0].pkcs7_content).rstrip(
            b"\0"
        )
    )
    for at in random.Random(5).sample(range(start, min(start + used * 2, end)), 30):
        damaged = bytearray(issued.pdf)
        damaged[at] = ord("0") if damaged[at] != ord("0") else ord("7")
        found = verify(service, bytes(damaged))
        # What is not signed in a CMS container (unsigned attributes, further certificates) may change without harm
        # to the form; then the officer, number and hash are still those that were signed.
        if found.good:
            assert (found.form_hash, found.signer) == (issued.form_hash, "Testov Invented")
