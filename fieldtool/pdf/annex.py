"""Pictures that travel inside a form: drawn anew, smaller, without what a camera wrote into them."""

from __future__ import annotations

import io
import warnings

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "MPO")
_MOST_PIXELS = 100_000_000
_EDGE = 2000
"""Pixels of the longer edge: enough to read a passport page."""


def clean_picture(data: bytes) -> bytes:
    """The picture as JPEG without place, time and name of the camera; b"" where the file is no picture."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "error"
            )  # a picture that would unpack to gigabytes is refused before it does
            opened = Image.open(io.BytesIO(data), formats=_FORMATS)
            if opened.width * opened.height > _MOST_PIXELS:
                return b""
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
            upright.thumbnail((_EDGE, _EDGE))
            drawn = Image.new("RGB", upright.size, "white")
            drawn.paste(upright, mask=upright.getchannel("A"))
    except Exception:  # a file from elsewhere reaches deep into the decoders: whatever they raise, it is none
        return b""
    out = io.BytesIO()
    drawn.save(out, "JPEG", quality=85)
    return out.getvalue()
