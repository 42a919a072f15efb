"""A referral form drawn and signed, against others drawing the same words, and against a bare P-256 signature in CMS.

The others are optional: `uv sync --group peers` brings fpdf2, WeasyPrint and typst. One that is missing is named and left
out. They draw headings, labels and values in the same fonts; ours draws the header, the QR code and the boxes too.
"""

from __future__ import annotations

import html
import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.rounds import Measured, in_turn, seconds

ROUNDS = 15

Content = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Sections: heading, then label and value of each field."""


def measure() -> Iterator[Measured]:
    """Drawing against each peer that is there; then signing, and the whole of one form, against the floor."""
    from fieldtool import content, pki
    from fieldtool.pdf import ReferralPress
    from tests.pdf import samples

    now = datetime.now(UTC)
    authority = pki.create_authority("Example Border Service", now=now)
    officer = pki.issue_officer(
        authority, name="Testov Invented", number="KE04-07", organisation="Example", now=now
    )
    crl = pki.issue_crl(authority, now=now)
    press = ReferralPress(content.forms() / "referral", content.resources() / "fonts")
    referral, agreed = samples.full(), samples.AGREED
    fonts = content.resources() / "fonts"
    said = _said(press)

    def draw() -> bytes:
        return press.preview(referral, layout="nrm", language="en", consents=agreed)[0]

    for name, library, peer in (
        ("fpdf2", "fpdf", _fpdf),
        ("WeasyPrint", "weasyprint", _weasyprint),
        ("typst", "typst", _typst),
    ):
        try:
            importlib.import_module(library)
            peer(said, fonts)
        except (ImportError, OSError) as error:
            sys.stderr.write(
                f"{name} is not there, or lacks a library of the system: left out ({type(error).__name__}).\n"
            )
            continue
        drawn: Callable[[Content, Path], bytes] = peer
        yield in_turn(
            f"drawing a form against {name} drawing its words",
            lambda: seconds(draw),
            lambda drawn=drawn: seconds(lambda: drawn(said, fonts)),  # type: ignore[misc]
            ROUNDS,
        )
    pdf = draw()
    bare = _bare_signer(officer.certificate_pem, officer.key_pkcs8)

    def issue() -> None:
        press.issue(
            referral,
            layout="nrm",
            language="en",
            consents=agreed,
            credential=officer,
            trust_pem=authority.cert_pem,
            crl_pem=crl,
            now=now,
        )

    from fieldtool.pdf import sign_pdf

    def signed() -> None:
        sign_pdf(pdf, officer, now=now, reason="measured")

    floor = lambda: seconds(lambda: bare(pdf))  # noqa: E731
    yield in_turn(
        "PAdES signature against a bare P-256 signature in CMS", lambda: seconds(signed), floor, ROUNDS
    )
    yield in_turn("form drawn, signed and checked against the same", lambda: seconds(issue), floor, ROUNDS)


def _said(press: object) -> Content:
    """The words of the form, as they stand on it."""
    from fieldtool.domain.referral import value_at
    from fieldtool.pdf import ReferralPress
    from fieldtool.pdf.wording import Wording
    from tests.pdf import samples

    assert isinstance(press, ReferralPress)
    layout, texts, referral = press.layout("nrm"), press.texts("en"), samples.full()
    wording = Wording(texts, None, referral)
    found = []
    for section in layout.sections:
        fields = []
        for path in section.fields:
            policy, value = layout.policy[path], value_at(referral, path)
            if policy.columns:
                rows = [
                    "; ".join(wording.column(path, c, getattr(one, c)) for c in policy.columns)
                    for one in value
                ]
                fields.append((texts.label(path), "\n".join(rows)))
            else:
                fields.append((texts.label(path), ", ".join(wording.words(policy, value))))
        found.append((texts.section(section.id), fields))
    return found


def _fpdf(said: Content, fonts: Path) -> bytes:
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.add_font("noto", fname=str(fonts / "NotoSans-Regular.ttf"))
    pdf.add_page()
    for heading, fields in said:
        pdf.set_font("noto", size=11)
        pdf.multi_cell(0, 6, heading, new_x="LMARGIN", new_y="NEXT")
        for label, value in fields:
            pdf.set_font("noto", size=7)
            pdf.multi_cell(0, 4, label, new_x="LMARGIN", new_y="NEXT")
            pdf.set_font("noto", size=9.5)
            pdf.multi_cell(0, 5, value or "not asked", new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def _weasyprint(said: Content, fonts: Path) -> bytes:
    import weasyprint

    parts = [
        f"<style>@font-face {{font-family: n; src: url({(fonts / 'NotoSans-Regular.ttf').as_uri()})}} body {{font: 9.5pt n}}</style>"
    ]
    for heading, fields in said:
        parts.append(f"<h2>{html.escape(heading)}</h2>")
        parts += [f"<small>{html.escape(a)}</small><p>{html.escape(b) or 'not asked'}</p>" for a, b in fields]
    return bytes(weasyprint.HTML(string="".join(parts)).write_pdf())


def _typst(said: Content, fonts: Path) -> bytes:
    import typst

    def quoted(text: str) -> str:
        return '#text("' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '")'

    parts = ['#set text(font: "Noto Sans", size: 9.5pt)']
    for heading, fields in said:
        parts.append(f"= {quoted(heading)}")
        parts += [f"{quoted(a)}\n\n{quoted(b or 'not asked')}\n" for a, b in fields]
    return bytes(typst.compile("\n".join(parts).encode(), font_paths=[str(fonts)]))


def _bare_signer(certificate_pem: bytes, key_pkcs8: bytes) -> Callable[[bytes], bytes]:
    """The least a signature can cost: SHA-256, one P-256 signature, one CMS wrapper."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs7

    certificate = x509.load_pem_x509_certificate(certificate_pem)
    key = serialization.load_der_private_key(key_pkcs8, password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]

    def sign(data: bytes) -> bytes:
        builder = pkcs7.PKCS7SignatureBuilder().set_data(data).add_signer(certificate, key, hashes.SHA256())
        return builder.sign(serialization.Encoding.DER, options)

    return sign
