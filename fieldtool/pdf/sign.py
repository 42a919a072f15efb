"""How a form is signed: PAdES B-B with the officer's certificate, and the supervisor's second signature."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fieldtool.casework.unconnected import run_unconnected
from fieldtool.domain.officer import Credential
from fieldtool.pdf.errors import SigningError

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.signers import PdfSigner

OFFICER_FIELD = "Officer"
SUPERVISOR_FIELD = "Supervisor"

_RESERVED = 8192
"""Hex digits kept free for the signature. Given beforehand, pyHanko signs once; without it, it signs twice."""


_LARGEST_SIGNATURE = 72
"""Bytes of an ECDSA P-256 signature in DER, at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visible signature stands: page counted from 0, corners in points from the page's lower left."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Whole points, as signature fields have them."""
        return round(self.left), round(self.bottom), round(self.right), round(self.top)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the PDF, covered by the signature. `name` is ASCII and holds no person's name."""

    name: str
    data: bytes = field(repr=False)
    media_type: str
    description: str


def sign_pdf(
    pdf: bytes,
    credential: Credential,
    *,
    now: datetime,
    reason: str,
    attachments: Sequence[Attachment] = (),
    place: Place | None = None,
    appearance: bytes | None = None,
    supervisor_place: Place | None = None,
    passphrase: str = "",
) -> bytes:
    """The PDF with attachments and the officer's certification signature (PAdES B-B, ETSI.CAdES.detached, SHA-256).

    With a `supervisor_place` an empty second field is made first, and filling it is all that is allowed afterwards
    (DocMDP 2); without, nothing at all is allowed (DocMDP 1, ISO 32000-1 table 254). `appearance` is a one-page PDF
    shown in the signature's box. Not to be called where an event loop runs.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field

    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if passphrase:
            writer.encrypt(passphrase)  # type: ignore[no-untyped-call]
        # A tree of names is searched by halves (ISO 32000-1, 7.9.6): unsorted, some readers miss what is there.
        for attachment in sorted(attachments, key=lambda one: one.name):
            _attach(writer, attachment, now)
        if supervisor_place is not None:
            append_signature_field(
                writer,
                SigFieldSpec(SUPERVISOR_FIELD, on_page=supervisor_place.page, box=supervisor_place.box),
            )
        permission = MDPPerm.NO_CHANGES if supervisor_place is None else MDPPerm.FILL_FORMS
        signer = _signer(
            credential,
            OFFICER_FIELD,
            now=now,
            reason=reason,
            certify=permission,
            place=place,
            appearance=appearance,
        )
        return _sign(signer, writer)
    except (PdfError, ValueError) as error:
        raise SigningError from error


def countersign(
    pdf: bytes,
    credential: Credential,
    *,
    now: datetime,
    reason: str = "Second signature",
    appearance: bytes | None = None,
    passphrase: str = "",
) -> bytes:
    """The signed form with its empty supervisor field filled. SigningError where there is no such field."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError as PyHankoSigningError

    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if passphrase:
            writer.encrypt(passphrase)  # type: ignore[no-untyped-call]
        signer = _signer(credential, SUPERVISOR_FIELD, now=now, reason=reason, appearance=appearance)
        return _sign(signer, writer, existing=True)
    except (PdfError, PyHankoSigningError, ValueError) as error:
        raise SigningError(
            "This form has no place for a second signature, or it is signed already.",
            "Issue the form again with a second signature planned.",
        ) from error


def _attach(writer: IncrementalPdfFileWriter, attachment: Attachment, now: datetime) -> None:
    from pyhanko.pdf_utils.embed import EmbeddedFileObject, EmbeddedFileParams, FileSpec, embed_file
    from pyhanko.pdf_utils.generic import NameObject

    stream = EmbeddedFileObject.from_file_data(
        writer,
        attachment.data,
        mime_type=attachment.media_type,
        params=EmbeddedFileParams(creation_date=now.astimezone(UTC), modification_date=now.astimezone(UTC)),
    )
    specification = FileSpec(
        attachment.name,
        file_name=attachment.name,
        embedded_data=stream,
        description=attachment.description,
        af_relationship=NameObject("/Data"),
    )
    embed_file(writer, specification)


def _signer(
    credential: Credential,
    name: str,
    *,
    now: datetime,
    reason: str,
    certify: MDPPerm | None = None,
    place: Place | None = None,
    appearance: bytes | None = None,
) -> PdfSigner:
    from asn1crypto import algos, keys, pem, x509
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer, SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    certificates = [
        x509.Certificate.load(der)
        for _, _, der in pem.unarmor(credential.certificate_pem + credential.chain_pem, multiple=True)
    ]
    store: Any = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(certificates)
    sign_with = credential.sign_with

    class TokenSigner(Signer):
        """Leaves the signature itself to a token."""

        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            return bytes(_LARGEST_SIGNATURE) if dry_run or sign_with is None else sign_with(data)

    key: Signer
    if sign_with is not None:
        key = TokenSigner(
            signing_cert=certificates[0],
            cert_registry=store,
            signature_mechanism=algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
        )
    else:
        key = SimpleSigner(
            signing_cert=certificates[0],
            signing_key=keys.PrivateKeyInfo.load(credential.key_pkcs8),
            cert_registry=store,
        )
    metadata = PdfSignatureMetadata(
        field_name=name,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        certify=certify is not None,
        docmdp_permissions=certify if certify is not None else MDPPerm.FILL_FORMS,
    )

    class ClockedSigner(PdfSigner):
        """Signs with the moment it is given: pyHanko would ask the laptop's clock, and write its time zone."""

        def init_signing_session(self, *args: Any, **wanted: Any) -> Any:
            session = super().init_signing_session(*args, **wanted)
            session.system_time = now.astimezone(UTC)
            return session

    field_spec = SigFieldSpec(name, on_page=place.page, box=place.box) if place is not None else None
    style = _stamp(appearance) if appearance is not None else None
    return ClockedSigner(metadata, key, stamp_style=style, new_field_spec=field_spec)


def _stamp(appearance: bytes) -> Any:
    from pyhanko.pdf_utils.content import PdfContent, ResourceType
    from pyhanko.pdf_utils.generic import NameObject
    from pyhanko.pdf_utils.layout import (
        AxisAlignment,
        BoxConstraints,
        InnerScaling,
        Margins,
        SimpleBoxLayoutRule,
    )
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    class Page(PdfContent):
        """A one-page PDF as the content of a signature, from memory (pyHanko's own class opens files)."""

        def render(self) -> bytes:
            writer: Any = self.writer
            page = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(appearance)), page_ix=0)
            self.set_resource(category=ResourceType.XOBJECT, name=NameObject("/Page"), value=page)
            left, bottom, right, top = (round(float(edge)) for edge in page.get_object()["/BBox"])
            self.box.width, self.box.height = right - left, top - bottom
            return b"q /Page Do Q"

    rule = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MID,
        y_align=AxisAlignment.ALIGN_MID,
        margins=Margins(),
        inner_content_scaling=InnerScaling.STRETCH_TO_FIT,
    )
    return StaticStampStyle(
        border_width=0,
        background=Page(box=BoxConstraints()),
        background_layout=rule,
        background_opacity=1.0,
    )


def _sign(signer: PdfSigner, writer: IncrementalPdfFileWriter, *, existing: bool = False) -> bytes:
    out = io.BytesIO()
    work = signer.async_sign_pdf(writer, existing_fields_only=existing, bytes_reserved=_RESERVED, output=out)
    run_unconnected(work)
    return out.getvalue()
