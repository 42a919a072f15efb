"""Forms as strangers' tools see them, what is attached, and what is not in them."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from fieldtool import pki
from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import LeftOut
from fieldtool.pdf import (
    IssuedForm,
    NotAFormError,
    Outcome,
    OwnSignatureError,
    SigningError,
    check_qr,
    layout_ids,
    preview_pages,
    qr_content,
    read_referral,
    verify_pdf,
)
from tests.pdf import samples
from tests.pdf.conftest import Service


def tool(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed")


@pytest.fixture
def trusting(service: Service, tmp_path: Path) -> str:
    """A folder for pdfsig with a certificate store that trusts the organisation alone."""
    (tmp_path / "ca.pem").write_bytes(service.authority.cert_pem)
    store = f"sql:{tmp_path / 'nss'}"
    (tmp_path / "nss").mkdir()
    for command in (
        ["certutil", "-N", "-d", store, "--empty-password"],
        ["certutil", "-A", "-d", store, "-n", "organisation", "-t", "C,C,C", "-i", str(tmp_path / "ca.pem")],
    ):
        subprocess.run(command, check=True, capture_output=True)
    return store


def pdfsig(pdf: bytes, store: str, folder: Path) -> list[str]:
    """What pdfsig says of each signature, in its own order."""
    (folder / "form.pdf").write_bytes(pdf)
    done = subprocess.run(
        ["pdfsig", "-nssdir", store, "form.pdf"], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.split("Signature #")[1:]


@tool("pdfsig")
@tool("certutil")
@pytest.mark.parametrize("layout", ["nrm", "shelter", "medical", "child_protection", "asylum", "legal_aid"])
def test_pdfsig_says_valid_trusted_and_total(
    service: Service, trusting: str, tmp_path: Path, layout: str
) -> None:
    (said,) = pdfsig(service.issue(layout).pdf, trusting, tmp_path)
    assert "Signature is Valid." in said
    assert "Certificate is Trusted." in said
    assert "- Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert "Signer Certificate Common Name: Testov Invented" in said


@tool("pdfsig")
@tool("certutil")
def test_pdfsig_on_two_signatures(countersigned: IssuedForm, trusting: str, tmp_path: Path) -> None:
    said = pdfsig(countersigned.pdf, trusting, tmp_path)
    assert len(said) == 2
    assert all("Signature is Valid." in one and "Certificate is Trusted." in one for one in said)
    last = next(one for one in said if "Superova Example" in one)
    assert "- Total document signed" in last


@tool("pdfsig")
@tool("certutil")
def test_pdfsig_does_not_trust_a_stranger(service: Service, trusting: str, tmp_path: Path) -> None:
    other = pki.create_authority("Example Border Service", now=service.now)
    officer = pki.issue_officer(other, name="A", number="1", organisation="E", now=service.now)
    forged = service.issue(credential=officer, trust_pem=other.cert_pem, crl_pem=None)
    (said,) = pdfsig(forged.pdf, trusting, tmp_path)
    assert "Certificate is Trusted." not in said


@tool("qpdf")
def test_qpdf_finds_nothing_wrong(service: Service, countersigned: IssuedForm, tmp_path: Path) -> None:
    forms = [service.issue("nrm", "ar", referral=samples.arabic()), service.issue("shelter", paper="Letter")]
    for form in [*forms, countersigned]:
        (tmp_path / "form.pdf").write_bytes(form.pdf)
        done = subprocess.run(["qpdf", "--check", "form.pdf"], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


@tool("mutool")
def test_mutool_draws_every_page_without_a_word(service: Service, issued: IssuedForm, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(issued.pdf)
    done = subprocess.run(
        ["mutool", "draw", "-o", "page%d.png", "-r", "20", "form.pdf"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert "error" not in done.stderr
    assert "warning" not in done.stderr.replace("warning: ICC support is not available", "")


@tool("pdftotext")
def test_text_of_the_form_is_that_of_the_record(issued: IssuedForm, service: Service, tmp_path: Path) -> None:
    def text(pdf: bytes) -> str:
        (tmp_path / "form.pdf").write_bytes(pdf)
        done = subprocess.run(["pdftotext", "form.pdf", "-"], cwd=tmp_path, capture_output=True, check=True)
        return " ".join(done.stdout.decode().split())

    referral = samples.full()
    english = text(issued.pdf)
    for words in (
        referral.account,
        referral.purpose,
        referral.determination.reasons,
        *referral.risk.contact_warnings,
    ):
        assert words in english
    burmese = samples.burmese()
    without_spaces = text(service.issue(referral=burmese).pdf).replace(" ", "")
    assert burmese.account.replace(" ", "") in without_spaces
    assert burmese.person.first_name in without_spaces


def test_the_record_inside_is_the_referral(issued: IssuedForm) -> None:
    record = read_referral(issued.pdf)
    assert record == json.loads(json.dumps(issued.record))
    assert record["signatures"] == 1
    back = Referral.from_record(record["referral"])
    assert back.person == samples.full().person.__class__(
        **{f: getattr(samples.full().person, f) for f in samples.full().person.__slots__}
    )
    assert record["htcds"]["prs_FirstName"] == "Amina"
    assert record["htcds"]["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking"


def test_the_table_inside_cannot_run_formulas(service: Service) -> None:
    form = service.issue(referral=samples.full(purpose='=HYPERLINK("x")'))
    names = PdfFileReader(io.BytesIO(form.pdf)).root["/Names"]["/EmbeddedFiles"]["/Names"]
    table = next(
        names[i + 1]["/EF"]["/F"].data for i in range(0, len(names), 2) if names[i] == "referral.csv"
    )
    assert b"'=HYPERLINK" in table
    assert b",=" not in table


def test_what_the_layout_does_not_name_is_nowhere_in_the_file(service: Service) -> None:
    form = service.issue("shelter")
    record = json.dumps(read_referral(form.pdf))
    for gone in ("white car", "Fridays", "moneylender", "Passport, held"):
        assert gone in json.dumps(samples.full().to_record())
        assert gone not in record
    assert ("suspected", LeftOut.NOT_FOR_THIS_RECEIVER) in form.left_out


def test_consent_decides(service: Service) -> None:
    with pytest.raises(NotAllowedError):
        service.issue("shelter", consents={"interview": True})
    with pytest.raises(NotAllowedError):
        service.issue("police", consents={"referral": True})
    anonymous = service.issue("nrm", consents={})
    record = json.dumps(read_referral(anonymous.pdf))
    assert "Amina" not in record
    assert "social worker only" not in record
    child = service.issue("child_protection", referral=samples.child(), consents={})
    assert "Sami" in json.dumps(read_referral(child.pdf))


def test_nothing_about_the_laptop_or_the_person_in_the_metadata(issued: IssuedForm) -> None:
    info = PdfFileReader(io.BytesIO(issued.pdf)).trailer["/Info"]
    said = {key: str(value) for key, value in info.items()}
    assert said["/Title"] == "KE04-2026-0012-R1"
    assert said.get("/Author", "") == ""
    assert said["/Creator"] == "fieldtool"
    for name in (b"Amina", b"/home/", str(Path.home()).encode(), str(Path.cwd()).encode(), b"anonymous"):
        assert name not in issued.pdf


def test_the_unsigned_form_is_the_same_bytes_each_time(service: Service) -> None:
    first, second = (
        service.press.preview(samples.full(), layout="nrm", language="en", consents=samples.AGREED)[0]
        for _ in range(2)
    )
    assert first == second


def test_an_officer_out_of_date_signs_nothing(service: Service) -> None:
    from datetime import timedelta

    with pytest.raises(OwnSignatureError):
        service.issue(now=service.now + timedelta(days=1000), crl_pem=None)


def test_a_broken_key_is_said_in_words(service: Service) -> None:
    from dataclasses import replace

    with pytest.raises(SigningError):
        service.issue(credential=replace(service.officer, key_pkcs8=b"broken"))


def test_the_code_on_paper_can_be_checked(service: Service) -> None:
    code = qr_content("KE04-2026-0012-R1", "ab" * 32, service.officer)
    assert check_qr(code, certificate_pem=service.officer.certificate_pem) == ("KE04-2026-0012-R1", "ab" * 32)
    assert check_qr(code, certificate_pem=service.supervisor.certificate_pem) is None
    for bad in (code.replace("0012", "0013"), code[:-4], "", "FT1;;;;", code.replace("ab", "ac", 1)):
        assert check_qr(bad, certificate_pem=service.officer.certificate_pem) is None


def test_preview_gives_pictures_from_memory(service: Service, issued: IssuedForm) -> None:
    pages = preview_pages(issued.pdf, 0.5)
    width, height, pixels = pages[0]
    assert (width, height) == (298, 421)
    assert len(pixels) == width * height * 4
    assert pixels[:4] == b"\xff\xff\xff\xff"
    assert len(set(pixels)) > 20


@pytest.mark.parametrize("layout", layout_ids(Path(__file__).parents[2] / "forms" / "referral"))
def test_every_page_names_form_page_and_hash(service: Service, layout: str) -> None:
    import pypdfium2

    form = service.issue(layout)
    document = pypdfium2.PdfDocument(form.pdf)
    short = " ".join(form.form_hash[i : i + 4].upper() for i in range(0, 16, 4))
    try:
        for number, page in enumerate(document, 1):
            words = page.get_textpage()
            text = words.get_text_bounded()
            words.close()
            page.close()
            assert "KE04-2026-0012-R1" in text
            assert f"Page {number} of {len(document)}" in text
            assert short in text
            assert re.search("confidential", text, re.IGNORECASE)
    finally:
        document.close()


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = ("reportlab", "pyhanko", "cryptography", "uharfbuzz", "pypdfium2", "asyncio")
    code = f"import sys, fieldtool.pdf; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_form_locked_with_a_passphrase(service: Service, tmp_path: Path) -> None:
    form = service.issue("shelter", passphrase="river stone")
    trust: dict[str, Any] = {
        "trust_pem": service.authority.cert_pem,
        "crl_pem": service.crl,
        "now": service.now,
    }
    for wrong in ("", "river"):
        found = verify_pdf(form.pdf, passphrase=wrong, **trust)
        assert (found.outcome, found.good) == (Outcome.LOCKED, False)
        with pytest.raises(NotAFormError):
            read_referral(form.pdf, passphrase=wrong)
        with pytest.raises(NotAFormError):
            preview_pages(form.pdf, 0.1, passphrase=wrong)
    assert verify_pdf(form.pdf, passphrase="river stone", **trust).outcome is Outcome.GOOD
    assert read_referral(form.pdf, passphrase="river stone")["form_number"] == form.record["form_number"]
    assert preview_pages(form.pdf, 0.1, passphrase="river stone")
    assert b"KE04-2026-0012" not in form.pdf


@tool("pdfsig")
@tool("certutil")
@tool("qpdf")
def test_strangers_tools_open_and_check_a_locked_form(
    service: Service, trusting: str, tmp_path: Path
) -> None:
    (tmp_path / "form.pdf").write_bytes(service.issue("shelter", passphrase="river stone").pdf)
    run = {"cwd": tmp_path, "capture_output": True, "text": True}
    checked = subprocess.run(["qpdf", "--password=river stone", "--check", "form.pdf"], **run)  # type: ignore[call-overload]
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "AESv3" in checked.stdout
    command = ["pdfsig", "-nssdir", trusting, "-upw", "river stone", "form.pdf"]
    said = subprocess.run(command, **run).stdout  # type: ignore[call-overload]
    assert "Signature is Valid." in said
    assert "Certificate is Trusted." in said
    assert "- Total document signed" in said
