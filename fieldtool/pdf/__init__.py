"""The signed referral form: drawn, signed, verified and shown, all in memory.

Importing this package loads neither reportlab nor pyHanko nor cryptography; the functions do when they are called.
"""

from fieldtool.pdf.annex import clean_picture
from fieldtool.pdf.answer_page import read_answer
from fieldtool.pdf.draw import Drawn, draw
from fieldtool.pdf.errors import LayoutError, NoCodeError, NotAFormError, OwnSignatureError, SigningError
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.issue import IssuedForm, ReferralPress
from fieldtool.pdf.layouts import (
    OwnLayout,
    Texts,
    layout_ids,
    load_layout,
    load_texts,
    read_own_layout,
    text_languages,
)
from fieldtool.pdf.preview import preview_pages
from fieldtool.pdf.prints import PrintCheck, PrintOutcome, check_print
from fieldtool.pdf.qr import check_qr, qr_content
from fieldtool.pdf.scan import read_code
from fieldtool.pdf.sign import Attachment, Place, countersign, sign_pdf
from fieldtool.pdf.verification import Outcome, Signer, Verification
from fieldtool.pdf.verify import read_referral, verify_pdf

__all__ = [
    "Attachment",
    "Drawn",
    "FontBook",
    "IssuedForm",
    "LayoutError",
    "NoCodeError",
    "NotAFormError",
    "Outcome",
    "OwnLayout",
    "OwnSignatureError",
    "Place",
    "PrintCheck",
    "PrintOutcome",
    "ReferralPress",
    "Signer",
    "SigningError",
    "Texts",
    "Verification",
    "check_print",
    "check_qr",
    "clean_picture",
    "countersign",
    "draw",
    "layout_ids",
    "load_layout",
    "load_texts",
    "preview_pages",
    "qr_content",
    "read_answer",
    "read_code",
    "read_own_layout",
    "read_referral",
    "sign_pdf",
    "text_languages",
    "verify_pdf",
]
