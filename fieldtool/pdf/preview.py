"""Pages of a PDF as pictures, from memory to memory, for the screen."""

from __future__ import annotations

from fieldtool.pdf.errors import NotAFormError


def preview_pages(pdf: bytes, scale: float = 1.0, *, passphrase: str = "") -> list[tuple[int, int, bytes]]:
    """Each page as (width, height, RGBA bytes, top row first). `scale` 1 is 72 pixels an inch."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf, password=passphrase or None)
    except pypdfium2.PdfiumError as error:
        raise NotAFormError("This PDF cannot be shown.") from error
    try:
        document.init_forms()
        pages = []
        for page in document:
            bitmap = page.render(
                scale=scale, rev_byteorder=True, force_bitmap_format=4
            )  # FPDFBitmap_BGRA, as RGBA
            pages.append((bitmap.width, bitmap.height, _tight(bitmap)))
            bitmap.close()
            page.close()
        return pages
    finally:
        document.close()


def _tight(bitmap: object) -> bytes:
    """The rows without padding at their ends."""
    data = bytes(bitmap.buffer)  # type: ignore[attr-defined]
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride  # type: ignore[attr-defined]
    if stride == width * 4:
        return data[: stride * height]
    return b"".join(data[row * stride : row * stride + width * 4] for row in range(height))
