"""What the code on a print holds: looked for in a photograph, a scan, or the pages of a scanned PDF."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldtool.pdf.errors import NoCodeError
from fieldtool.pdf.qr import QR_MARK

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF", "MPO")
_MOST_PIXELS = 100_000_000
_MOST_PAGES = 20
_WIDTHS = (2400, 4000, 1200)
"""The widths a picture is looked at in, one after the other: most codes are read in the first."""
_SCAN_DPI = 200


def read_code(data: bytes) -> str:
    """The content of the code of a referral form in a picture (PNG, JPEG, TIFF, WEBP, BMP, GIF) or a scanned PDF.

    NoCodeError where the file is no picture, too large, or shows no such code, or codes of different forms. What is
    returned is only read, not checked: see `check_print`.
    """
    found: set[str] = set()
    for picture in _pictures(data):
        found |= _codes(picture)
    if not found:
        raise NoCodeError
    if len(found) > 1:
        raise NoCodeError(
            "This picture shows codes of different forms: nothing was checked.",
            "Take a picture of one page alone.",
        )
    return found.pop()


def _pictures(data: bytes) -> Iterator[Image]:
    try:
        if b"%PDF-" in data[:1024]:
            yield from _pages(data)
        else:
            yield _picture(data)
    except NoCodeError:
        raise
    except (
        Exception
    ) as error:  # a file from elsewhere reaches deep into the decoders: whatever they raise, it is none
        raise NoCodeError(
            "This file is not a picture that can be read.",
            "Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).",
        ) from error


def _picture(data: bytes) -> Image:
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a picture that would unpack to gigabytes is refused before it does
        opened = Image.open(io.BytesIO(data), formats=_FORMATS)
        if opened.width * opened.height > _MOST_PIXELS:
            raise NoCodeError(
                "This picture is far too large.", "Take a picture of the code and its surroundings."
            )
        # A small first step for JPEG: decoded at a reduced scale, in gray, where that is enough.
        opened.draft("L", (_WIDTHS[1], _WIDTHS[1]))
        return opened.convert("RGBA").convert("L") if opened.mode in ("P", "PA") else opened.convert("L")


def _pages(data: bytes) -> Iterator[Image]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(min(len(document), _MOST_PAGES)):
            page = document[number]
            scale = min(_SCAN_DPI / 72, _WIDTHS[1] / max(*page.get_size(), 1))
            bitmap = page.render(scale=scale, grayscale=True)
            yield bitmap.to_pil().convert("L")
            bitmap.close()
            page.close()
    finally:
        document.close()


def _codes(picture: Image) -> set[str]:
    """Contents of all codes of ours in one picture."""
    import zxingcpp

    qr_codes = zxingcpp.barcode_formats_from_str("QRCode")

    for width in _WIDTHS:
        longest = max(picture.size)
        if width > longest and width != _WIDTHS[0]:
            continue
        factor = min(width / longest, 1.0)
        size = (max(round(picture.width * factor), 1), max(round(picture.height * factor), 1))
        looked = picture if factor == 1.0 else picture.resize(size)
        for binarizer in (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram):
            read = zxingcpp.read_barcodes(looked, qr_codes, binarizer=binarizer)
            ours = {code.text for code in read if code.text.startswith(f"{QR_MARK};")}
            if ours:
                return ours
    return set()
