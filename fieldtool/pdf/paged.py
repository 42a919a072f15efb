"""The pages of a PDF from outside as pictures, so that nothing else of it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldtool.domain.attachment import (
    LONGEST_SIDE,
    MOST_PAGES,
    AttachmentRefusedError,
    AttachmentTooLargeError,
)

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 200


def is_pdf(data: bytes) -> bool:
    """The file calls itself a PDF."""
    return b"%PDF-" in data[:1024]


def pictures_of(data: bytes) -> Iterator[Image]:
    """Each page at 200 dots per inch. AttachmentRefusedError where it cannot be read, AttachmentTooLargeError."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except Exception as error:  # whatever the reader raises, it is none we can show
        raise AttachmentRefusedError(
            "This PDF cannot be opened: nothing was added.",
            "If it is locked with a passphrase, save it without one first.",
        ) from error
    try:
        if len(document) > MOST_PAGES:
            raise AttachmentTooLargeError(
                f"This scan has more than {MOST_PAGES} pages: nothing was added.", "Add it in parts."
            )
        for number in range(len(document)):
            yield _page(document, number)
    finally:
        document.close()


def _page(document: object, number: int) -> Image:
    try:
        page = document[number]  # type: ignore[index]
        scale = min(_DPI / 72, LONGEST_SIDE / max(*page.get_size(), 1))
        bitmap = page.render(scale=scale)
        picture: Image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        page.close()
    except Exception as error:
        raise AttachmentRefusedError(
            f"Page {number + 1} of this PDF cannot be read: nothing was added.",
            "Print it, and take a picture.",
        ) from error
    return picture
