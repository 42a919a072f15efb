"""A form locked with a passphrase for e-mail: AES-256 inside the PDF (ISO 32000-2, security handler revision 6)."""

from __future__ import annotations

import io
import secrets
from typing import Any


def locked(pdf: bytes, passphrase: str) -> bytes:
    """The unsigned PDF encrypted with AES-256. It is locked first and signed after: the other way breaks the signature.

    The owner's password, which would lift restrictions nobody set, is random and forgotten.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    writer: Any = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf)))
    # No PDF MAC (ISO/TS 32004): few readers know it, and the officer's signature covers the whole file already.
    writer.encrypt(secrets.token_urlsafe(24), passphrase, pdf_mac=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
