"""How each port of casework is met: thin adapters that import the heavy library only when a verb needs it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.hq_ports import ExportFormat, ReportPrinter, TableWriter
from fieldtool.casework.ports import Clock, FormSession, PackedForm, ReferralFile, StoredForm, Trust
from fieldtool.domain.assessment import Reply
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.form import Carried, FormDifference, FormProblem, StoredAnswer
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential, Officer
from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import Layout

if TYPE_CHECKING:
    from fieldtool.bundle import AgeBundles
    from fieldtool.pdf import PrintCheck, ReferralPress, Verification
    from fieldtool.pki import CertificateFacts, Enrolled, SignatureFacts
    from fieldtool.questionnaire import CompiledForm


class QuestionnaireForms:
    """Port `Forms`, met by `fieldtool.questionnaire`. A form is compiled once a run and kept."""

    def __init__(self) -> None:
        self._compiled: dict[str, CompiledForm] = {}

    def compile(self, source: Path) -> tuple[StoredForm, Sequence[FormProblem]]:
        """Reads an XLSForm file; refuses it with what is wrong and where."""
        from fieldtool.questionnaire import compile_form

        try:
            data = source.read_bytes()
        except OSError as error:
            raise FileDamagedError(
                "The form file cannot be read.", "Check the path and the stick."
            ) from error
        compiled = compile_form(data, file_name=source.name, beside=files_beside(source))
        self._compiled[compiled.info.hash] = compiled
        return StoredForm(compiled.info, compiled.xform, compiled.media), compiled.problems

    def unpack(self, source: Path) -> PackedForm | None:
        """What a form package holds, compiled; None where the file is none."""
        from fieldtool.questionnaire.packages import LARGEST, PackageDamagedError, is_package, unpacked

        try:
            with source.open("rb") as stream:
                data = stream.read(LARGEST + 1)
        except OSError as error:
            raise FileDamagedError(
                "The form file cannot be read.", "Check the path and the stick."
            ) from error
        if not is_package(data):
            return None
        package = unpacked(data)
        compiled = self._loaded(package.xform)
        if (compiled.info.id, compiled.info.version) != (package.form_id, package.version):
            raise PackageDamagedError
        form = StoredForm(compiled.info, compiled.xform, package.media)
        return PackedForm(form, package.created, package.manifest, package.signature)

    def differences(self, old: StoredForm, new: StoredForm) -> FormDifference:
        """What is different between two versions of a form."""
        from fieldtool.questionnaire.differing import difference

        return difference(self._loaded(old.xform), self._loaded(new.xform))

    def carried(self, answers: Iterable[StoredAnswer], old: StoredForm, new: StoredForm) -> Carried:
        """Which answers of the old form stand in the new one, and which do not."""
        from fieldtool.questionnaire.differing import carried

        return carried(answers, self._loaded(old.xform), self._loaded(new.xform))

    def _loaded(self, xform: str) -> CompiledForm:
        from fieldtool.questionnaire import load_xform

        key = hashlib.sha256(xform.encode()).hexdigest()
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = load_xform(xform)
        return found

    def open(
        self,
        form: StoredForm,
        answers: Iterable[StoredAnswer],
        *,
        now: Clock,
        context: Mapping[str, str],
        language: str | None = None,
    ) -> FormSession:
        """Opens a stored form with answers."""
        return self._loaded(form.xform).open(answers, now=now, context=context, language=language)


def files_beside(source: Path) -> Callable[[str], bytes | None]:
    """Reads data files that lie in the folder of a form file."""

    def read(name: str) -> bytes | None:
        try:
            return (source.parent / name).read_bytes()
        except (OSError, ValueError):
            return None

    return read


class PkiSigning:
    """Port `Signing`, met by `fieldtool.pki`."""

    def create_authority(self, organisation: str, *, now: datetime) -> tuple[bytes, bytes]:
        """A CA for one organisation: certificate (PEM) and key (PKCS#8 DER)."""
        from fieldtool import pki

        authority = pki.create_authority(organisation, now=now)
        return authority.cert_pem, authority.key_pkcs8

    def issue_officer(
        self, ca_pem: bytes, ca_key: bytes, *, officer: Officer, organisation: str, now: datetime
    ) -> Credential:
        """Certificate and key for one officer."""
        from fieldtool import pki

        authority = pki.Authority(ca_pem, ca_key)
        return pki.issue_officer(
            authority, name=officer.name, number=officer.number, organisation=organisation, now=now
        )

    def issue_crl(
        self, ca_pem: bytes, ca_key: bytes, revoked: Sequence[tuple[int, datetime, str]], *, now: datetime
    ) -> bytes:
        """The list of certificates that no longer count (PEM)."""
        from fieldtool import pki

        return pki.issue_crl(pki.Authority(ca_pem, ca_key), revoked, now=now)

    def fingerprint(self, certificate_pem: bytes) -> str:
        """SHA-256 of the certificate, grouped for reading aloud."""
        from fieldtool import pki

        return pki.fingerprint(certificate_pem)

    def sign_detached(self, data: bytes, credential: Credential) -> bytes:
        """A CMS signature beside `data` (DER)."""
        from fieldtool import pki

        return pki.sign_detached(data, credential)

    def request_certificate(self, officer: Officer, organisation: str) -> tuple[bytes, bytes]:
        """A request to carry to headquarters, and the key that stays."""
        from fieldtool import pki

        return pki.request_certificate(name=officer.name, number=officer.number, organisation=organisation)

    def request_on_token(
        self, officer: Officer, organisation: str, *, module: str, pin: str
    ) -> tuple[bytes, bytes]:
        """A request for a key made on a token, and where it lies."""
        from fieldtool import pki

        return pki.request_on_token(
            module=module, pin=pin, name=officer.name, number=officer.number, organisation=organisation
        )

    def issue_from_request(self, ca_pem: bytes, ca_key: bytes, request_pem: bytes, *, now: datetime) -> bytes:
        """The certificate for a request."""
        from fieldtool import pki

        return pki.issue_from_request(pki.Authority(ca_pem, ca_key), request_pem, now=now)

    def renew_certificate(
        self, ca_pem: bytes, ca_key: bytes, certificate_pem: bytes, *, now: datetime
    ) -> bytes:
        """The same person and key, new dates."""
        from fieldtool import pki

        return pki.renew_certificate(pki.Authority(ca_pem, ca_key), certificate_pem, now=now)

    def certificate_facts(self, certificate_pem: bytes) -> CertificateFacts:
        """A certificate in plain values."""
        from fieldtool import pki

        return pki.certificate_facts(certificate_pem)

    def pack_enrolment(self, certificate_pem: bytes, trust: Trust) -> bytes:
        """What headquarters gives back."""
        from fieldtool import pki

        return pki.pack_enrolment(certificate_pem, trust.ca_pem, trust.crl_pem)

    def read_enrolment(self, data: bytes, key_pkcs8: bytes, *, now: datetime) -> Enrolled:
        """What headquarters gave back, checked."""
        from fieldtool import pki

        return pki.read_enrolment(data, key_pkcs8, now=now)

    def demand_newer_list(self, crl_pem: bytes, *, trust: Trust, now: datetime) -> None:
        """CertificateError unless the list is this authority's and newer than the one in use."""
        from fieldtool import pki

        pki.demand_newer(crl_pem, trust_pem=trust.ca_pem, known_pem=trust.crl_pem, now=now)

    def verify_detached(
        self, data: bytes, signature: bytes, *, trust: Trust, now: datetime
    ) -> SignatureFacts:
        """Facts about a CMS signature beside `data`."""
        from fieldtool import pki

        return pki.verify_detached(data, signature, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now)


class PdfReferralForms:
    """Port `ReferralForms`, met by `fieldtool.pdf`. The press keeps layouts and fonts open."""

    def __init__(self, forms: Path, resources: Path) -> None:
        self._forms = forms
        self._resources = resources
        self._made: ReferralPress | None = None

    def layouts(self) -> Sequence[str]:
        """Names of the layouts."""
        return self._press.layouts()

    def layout(self, name: str) -> Layout:
        """One layout."""
        return self._press.layout(name)

    def title(self, layout: str, language: str) -> str:
        """What a form is called."""
        return self._press.title(layout, language)

    def use_own_layouts(self, texts: Mapping[str, str]) -> None:
        """An organisation's own layouts."""
        self._press.use_own(texts)

    def check_own_layout(self, text: str) -> Layout:
        """Reads one of them."""
        return self._press.check_own(text).layout

    def draw(
        self, referral: Referral, *, layout: str, language: str, second_language: str = "", paper: str = "A4"
    ) -> bytes:
        """The unsigned form, for the screen only."""
        second = second_language or None
        return self._press.preview(
            referral, layout=layout, language=language, second_language=second, paper=paper
        )[0]

    def issue(
        self,
        referral: Referral,
        *,
        layout: str,
        language: str,
        credential: Credential,
        trust: Trust,
        now: datetime,
        second_language: str = "",
        paper: str = "A4",
        passphrase: str = "",
        anchor: JournalHead | None = None,
        pictures: Sequence[bytes] = (),
    ) -> ReferralFile:
        """The signed form, its own signature checked."""
        from fieldtool.pki import with_token

        made = self._press.issue(
            referral,
            layout=layout,
            language=language,
            credential=with_token(credential),
            trust_pem=trust.ca_pem,
            crl_pem=trust.crl_pem,
            now=now,
            second_language=second_language or None,
            paper=paper,
            passphrase=passphrase,
            anchor=anchor,
            pictures=pictures,
        )
        return ReferralFile(made.pdf, made.sha256, made.record)

    def countersign(self, pdf: bytes, *, credential: Credential, trust: Trust, now: datetime) -> ReferralFile:
        """The form with its second signature."""
        from fieldtool.pki import with_token

        made = self._press.countersign(
            pdf, with_token(credential), trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now
        )
        return ReferralFile(made.pdf, made.sha256, made.record)

    def hash_of(self, record: Mapping[str, Any]) -> str:
        """The form's hash."""
        from fieldtool.pdf import record as attached

        return attached.form_hash(attached.to_json(record))

    def answer_page(self, record: Mapping[str, Any]) -> bytes:
        """A page for the receiver to fill in."""
        return self._press.answer_page(record)

    def read_answer(self, pdf: bytes) -> Mapping[str, str]:
        """What a receiver filled in."""
        from fieldtool.pdf import read_answer

        return read_answer(pdf)

    def clean_picture(self, data: bytes) -> bytes:
        """A picture without what a camera wrote into it."""
        from fieldtool.pdf import clean_picture

        return clean_picture(data)

    def read_code(self, picture: bytes) -> str:
        """What the code in a picture of a print holds."""
        from fieldtool.pdf import read_code

        return read_code(picture)

    def check_print(
        self, content: str, *, certificates: bytes, trusts: Sequence[Trust], now: datetime
    ) -> PrintCheck:
        """Facts about a copy on paper."""
        from fieldtool.pdf import check_print

        return check_print(
            content,
            certificates=certificates,
            trusts=[(trust.ca_pem, trust.crl_pem) for trust in trusts],
            now=now,
        )

    def verify(self, pdf: bytes, *, trust: Trust, now: datetime, passphrase: str = "") -> Verification:
        """Facts and bottom line."""
        from fieldtool.pdf import verify_pdf

        return verify_pdf(pdf, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=now, passphrase=passphrase)

    def pages(self, pdf: bytes, scale: float) -> Sequence[tuple[int, int, bytes]]:
        """Pages as pictures, made in memory."""
        from fieldtool.pdf import preview_pages

        return preview_pages(pdf, scale)

    @property
    def _press(self) -> ReferralPress:
        if self._made is None:
            from fieldtool.pdf import ReferralPress

            self._made = ReferralPress(self._forms / "referral", self._resources / "fonts")
        return self._made


def age_bundles() -> AgeBundles:
    """Ports `Bundles` and `BundleOpener`, met by `fieldtool.bundle` with the signatures of `fieldtool.pki`."""
    from fieldtool import pki
    from fieldtool.bundle import AgeBundles

    return AgeBundles(sign=pki.sign_detached, verify=pki.verify_detached)


def table_writer(kind: ExportFormat) -> TableWriter:
    """Who writes the collation in this format."""
    from fieldtool import htcds

    made: dict[ExportFormat, type[TableWriter]] = {
        ExportFormat.HTCDS: htcds.HtcdsTables,
        ExportFormat.CSV: htcds.AnalystTables,
        ExportFormat.PARQUET: htcds.ParquetTables,
        ExportFormat.ODK: htcds.OdkSubmissions,
    }
    return made[kind]()


def report_printer(resources: Path) -> ReportPrinter:
    """Who draws the figures for paper, in the fonts that ship."""
    from fieldtool.pdf.figures import FiguresPress
    from fieldtool.pdf.fonts import FontBook

    return FiguresPress(FontBook(resources / "fonts"))


class HtcdsStandard:
    """Port `Standard`, met by `fieldtool.htcds`."""

    def codes(self, replies: Mapping[str, Reply]) -> Mapping[str, Sequence[str]]:
        """HTCDS field -> value names that the replies carry."""
        from fieldtool.htcds import codes

        return codes(replies)
