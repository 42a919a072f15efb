"""From a referral to a signed form: record and hash, drawing, attachments, signature, and a check of our own work."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import Layout, LeftOut, htcds, minimise
from fieldtool.pdf import record
from fieldtool.pdf.answer_page import draw_answer_page
from fieldtool.pdf.draw import Drawn, draw, signature_appearance
from fieldtool.pdf.errors import LayoutError, OwnSignatureError, SigningError
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.layouts import OwnLayout, Texts, layout_ids, load_layout, load_texts, read_own_layout
from fieldtool.pdf.passphrase import locked
from fieldtool.pdf.qr import QR_MARK, qr_content
from fieldtool.pdf.sign import Attachment, Place, countersign, sign_pdf
from fieldtool.pdf.verification import Outcome, Verification
from fieldtool.pdf.verify import HASH_MARK, read_referral, verify_pdf


@dataclass(frozen=True, slots=True)
class IssuedForm:
    """A signed form in memory. `sha256` is that of the whole file, `form_hash` that of the attached record."""

    pdf: bytes = field(repr=False)
    sha256: str
    form_hash: str
    record: Mapping[str, Any] = field(repr=False)
    left_out: tuple[tuple[str, LeftOut], ...] = ()


class ReferralPress:
    """Makes forms with the layouts and texts of one folder and the fonts of another; keeps the fonts open.

    `layouts` is forms/referral, `fonts` resources/fonts.
    """

    def __init__(self, layouts: Path, fonts: Path) -> None:
        self._layouts = layouts
        self._book = FontBook(fonts)
        self._read_layouts: dict[str, Layout] = {}
        self._read_texts: dict[str, Texts] = {}
        self._own: dict[str, OwnLayout] = {}

    def use_own(self, texts: Mapping[str, str]) -> None:
        """Uses these layouts of the organisation too (id -> TOML), and no other own ones; a bad one is left out."""
        self._own = {}
        for text in texts.values():
            with suppress(LayoutError):  # it was good when it was added; a newer program may know better
                own = read_own_layout(self._layouts, text)
                self._own[own.layout.id] = own

    def check_own(self, text: str) -> OwnLayout:
        """An organisation's own layout; LayoutError with every problem."""
        return read_own_layout(self._layouts, text)

    def title(self, layout_id: str, language: str) -> str:
        """What a form is called."""
        return self._titled(language, layout_id).title(layout_id)

    def _titled(self, language: str, layout_id: str) -> Texts:
        own = self._own.get(layout_id)
        return self.texts(language) if own is None else self.texts(language).titled(layout_id, own.titles)

    def layouts(self) -> tuple[str, ...]:
        """Names of the layouts there are, the national referral mechanism first, the organisation's own last."""
        shipped = sorted(layout_ids(self._layouts), key=lambda name: (name != "nrm", name))
        return (*shipped, *sorted(self._own))

    def layout(self, layout_id: str) -> Layout:
        """The layout of that name, read once."""
        if layout_id in self._own:
            return self._own[layout_id].layout
        if layout_id not in self._read_layouts:
            self._read_layouts[layout_id] = load_layout(self._layouts, layout_id)
        return self._read_layouts[layout_id]

    def texts(self, language: str) -> Texts:
        """The words of the form in a language, read once."""
        if language not in self._read_texts:
            self._read_texts[language] = load_texts(self._layouts, language)
        return self._read_texts[language]

    def preview(
        self,
        referral: Referral,
        *,
        layout: str,
        language: str,
        consents: Mapping[str, bool] | None = None,
        second_language: str | None = None,
        paper: str = "A4",
    ) -> tuple[bytes, tuple[tuple[str, LeftOut], ...]]:
        """The unsigned form, for the screen only, and what is left out and why. It must never be written to a disk."""
        chosen = self.layout(layout)
        less, left_out = minimise(referral, chosen, consents)
        _, form_hash = _recorded(less, chosen, language)
        return self._draw(less, chosen, language, second_language, paper, form_hash, "").pdf, left_out

    def issue(
        self,
        referral: Referral,
        *,
        layout: str,
        language: str,
        consents: Mapping[str, bool] | None = None,
        credential: Credential,
        trust_pem: bytes,
        crl_pem: bytes | None = None,
        now: datetime,
        second_language: str | None = None,
        paper: str = "A4",
        passphrase: str = "",
        anchor: JournalHead | None = None,
        pictures: Sequence[bytes] = (),
    ) -> IssuedForm:
        """The signed form. Only what `consents` (None: those the referral records) and the layout allow leaves.

        With a `passphrase` the file is locked with AES-256 (for e-mail). `pictures` (JPEG) travel inside, signed too;
        only those whose SHA-256 the form names as an annex. NotAllowedError without the consent the layout needs; SigningError where it cannot be signed;
        OwnSignatureError where the signed bytes do not pass `verify_pdf`, and then nothing is returned.
        """
        chosen = self.layout(layout)
        less, left_out = minimise(referral, chosen, consents)
        attached, form_hash = _recorded(less, chosen, language, anchor)
        json_bytes = record.to_json(attached)
        qr = qr_content(less.form_number, form_hash, credential)
        drawn = self._draw(less, chosen, language, second_language, paper, form_hash, qr)
        pdf = sign_pdf(
            locked(drawn.pdf, passphrase) if passphrase else drawn.pdf,
            credential,
            now=now,
            reason=f"Referral {less.form_number}, {HASH_MARK}{form_hash}",
            attachments=(
                Attachment(
                    record.JSON_NAME, json_bytes, "application/json", "Referral data (HTCDS 2.0 names)"
                ),
                Attachment(record.CSV_NAME, record.to_csv(attached), "text/csv", "The same data as a table"),
                *_annexes(less, pictures),
            ),
            place=drawn.officer_place,
            appearance=self._appearance(drawn.officer_place, credential, language, now),
            supervisor_place=drawn.supervisor_place,
            passphrase=passphrase,
        )
        found = verify_pdf(pdf, trust_pem=trust_pem, crl_pem=crl_pem, now=now, passphrase=passphrase)
        self._check(found, form_hash, complete=chosen.signatures == 1)
        return IssuedForm(pdf, hashlib.sha256(pdf).hexdigest(), form_hash, attached, left_out)

    def countersign(
        self,
        pdf: bytes,
        credential: Credential,
        *,
        trust_pem: bytes,
        crl_pem: bytes | None = None,
        now: datetime,
    ) -> IssuedForm:
        """The form with the supervisor's signature too; refused where the form itself is not in order."""
        before = verify_pdf(pdf, trust_pem=trust_pem, crl_pem=crl_pem, now=now)
        if before.outcome is not Outcome.SIGNATURE_MISSING:
            raise SigningError(
                "This form cannot be signed a second time: " + before.sentence,
                "Issue the form again with a second signature planned.",
            )
        attached = read_referral(pdf)
        place = _supervisor_place(pdf)
        appearance = self._appearance(place, credential, str(attached.get("language", "en")), now)
        reason = f"Second signature, {HASH_MARK}{before.form_hash}"
        signed = countersign(pdf, credential, now=now, reason=reason, appearance=appearance)
        after = verify_pdf(signed, trust_pem=trust_pem, crl_pem=crl_pem, now=now)
        self._check(after, before.form_hash, complete=True)
        return IssuedForm(signed, hashlib.sha256(signed).hexdigest(), before.form_hash, attached)

    def answer_page(self, record: Mapping[str, Any]) -> bytes:
        """The page for the receiver's answer to the form with this attached record, in the form's language."""
        return draw_answer_page(
            str(record.get("form_number", "")),
            form_hash(record),
            texts=self.texts(str(record.get("language", "en"))),
            book=self._book,
        )

    def _draw(
        self,
        referral: Referral,
        layout: Layout,
        language: str,
        second_language: str | None,
        paper: str,
        form_hash: str,
        qr: str,
    ) -> Drawn:
        return draw(
            referral,
            layout,
            texts=self._titled(language, layout.id),
            second=self._titled(second_language, layout.id) if second_language else None,
            paper_name=paper,
            book=self._book,
            form_hash=form_hash,
            qr=qr or f"{QR_MARK};{referral.form_number};{form_hash}",
        )

    def _appearance(
        self, place: Place | None, credential: Credential, language: str, now: datetime
    ) -> bytes | None:
        if place is None:
            return None
        from cryptography import x509
        from cryptography.x509.oid import NameOID

        texts = self.texts(language)
        certificate = x509.load_pem_x509_certificate(credential.certificate_pem)

        def part(oid: x509.ObjectIdentifier) -> str:
            found = certificate.subject.get_attributes_for_oid(oid)
            return str(found[0].value) if found else ""

        time = now.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
        return signature_appearance(
            texts,
            self._book,
            place,
            bold=texts.note("signed_by", name=part(NameOID.COMMON_NAME)),
            lines=(
                part(NameOID.ORGANIZATION_NAME),
                texts.note("signed_number", number=part(NameOID.SERIAL_NUMBER)),
                texts.note("signed_time", time=time),
                texts.note("signed_certificate", serial=f"{certificate.serial_number:X}"[:16]),
            ),
        )

    @staticmethod
    def _check(found: Verification, form_hash: str, *, complete: bool) -> None:
        good = found.good if complete else found.outcome is Outcome.SIGNATURE_MISSING
        if not good or found.form_hash != form_hash:
            raise OwnSignatureError("The form did not pass its own check: " + found.sentence)


def _annexes(referral: Referral, pictures: Sequence[bytes]) -> Iterator[Attachment]:
    hashes = {hashlib.sha256(picture).hexdigest(): picture for picture in pictures}
    for number, annex in enumerate(referral.annexes, 1):
        if annex.sha256 in hashes:
            yield Attachment(
                f"annex-{number}.jpg", hashes[annex.sha256], "image/jpeg", f"Attachment {number} of the form"
            )


def form_hash(attached: Mapping[str, Any]) -> str:
    """The hash of a form by its attached record."""
    return record.form_hash(record.to_json(attached))


def _recorded(
    referral: Referral, layout: Layout, language: str, anchor: JournalHead | None = None
) -> tuple[dict[str, Any], str]:
    attached = record.envelope(
        referral.to_record(),
        htcds(referral),
        layout=layout.id,
        language=language,
        signatures=layout.signatures,
        anchor=anchor,
    )
    return attached, record.form_hash(record.to_json(attached))


def _supervisor_place(pdf: bytes) -> Place | None:
    """Where the empty second field is; only its size matters for what is drawn into it."""
    import io

    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    for _, value, reference in enumerate_sig_fields(PdfFileReader(io.BytesIO(pdf)), filled_status=False):
        if value is None:
            left, bottom, right, top = (float(edge) for edge in reference.get_object()["/Rect"])
            return Place(0, left, bottom, right, top)
    return None
