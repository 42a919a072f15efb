"""A picture from outside made anew: turned upright, of bounded size, with nothing left but what can be seen on it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldtool.domain.attachment import (
    LARGEST_PICTURE,
    LONGEST_SIDE,
    MOST_PAGES,
    MOST_PIXELS,
    AttachmentRefusedError,
    AttachmentTooLargeError,
)

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF", "MPO")
_QUALITY = 85
_SCALED = ("L", "RGB", "RGBA", "CMYK", "YCbCr")
"""Kinds of pixels that can be averaged as they are."""
_SMALLEST_SIDE = 400
"""A form may ask for small pictures (max-pixels), but not for ones nobody can read."""


def clean_pictures(data: bytes, longest: int = LONGEST_SIDE) -> tuple[bytes, ...]:
    """JPEG of each page: one for a picture, several for a scan of several pages (TIFF).

    What a file tells in passing (EXIF, place, device, thumbnails, comments, profiles) is left behind: pixels alone are
    carried over. AttachmentRefusedError, AttachmentTooLargeError.
    """
    if len(data) > LARGEST_PICTURE:
        raise AttachmentTooLargeError(
            f"This picture is larger than {LARGEST_PICTURE // 1_000_000} MB: nothing was added."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "error"
            )  # a picture that would unpack to gigabytes is refused before it does
            return tuple(as_jpeg(page, longest) for page in _pages(data, longest))
    except AttachmentRefusedError:
        raise
    except (
        Exception
    ) as error:  # a file from elsewhere reaches deep into the decoders: whatever they raise, it is none
        if "bomb" in type(error).__name__.lower():
            raise _too_many_pixels() from error
        raise AttachmentRefusedError(*_why(data)) from error


def as_jpeg(picture: Image, longest: int = LONGEST_SIDE) -> bytes:
    """The pixels of a picture, and nothing else of it."""
    from PIL import Image

    plain = _flat(picture)
    plain.thumbnail((_side(longest), _side(longest)), Image.Resampling.LANCZOS)
    # A new picture of the bare pixels: saving the old one would carry its comment over.
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    stream = io.BytesIO()
    bare.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def _pages(data: bytes, longest: int) -> Iterator[Image]:
    from PIL import Image, ImageOps

    opened = Image.open(io.BytesIO(data), formats=_FORMATS)
    count = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
    if count > MOST_PAGES:
        raise AttachmentTooLargeError(
            f"This scan has more than {MOST_PAGES} pages: nothing was added.", "Add it in parts."
        )
    for number in range(count):
        if number:
            opened.seek(number)
        if opened.width * opened.height > MOST_PIXELS:
            raise _too_many_pixels()
        if opened.mode in _SCALED:
            # Made small first, a JPEG while it is decoded: every later copy is one of the small picture.
            opened.thumbnail((_side(longest), _side(longest)), Image.Resampling.LANCZOS)
        turned = ImageOps.exif_transpose(opened)
        yield turned if turned is not None else opened


def _side(longest: int) -> int:
    return min(max(longest, _SMALLEST_SIDE), LONGEST_SIDE)


def _flat(picture: Image) -> Image:
    """Gray or RGB on white, 8 bits."""
    from PIL import Image

    if picture.mode.startswith("I"):  # 16 bits of gray, as some scanners write
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in ("1", "L"):
        return picture.convert("L")
    if picture.mode in ("P", "PA", "LA", "RGBA", "La", "RGBa") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    return picture.convert("RGB")


def _too_many_pixels() -> AttachmentTooLargeError:
    return AttachmentTooLargeError(
        f"This picture has more than {MOST_PIXELS // 1_000_000} million pixels: nothing was added.",
        "Let the camera take smaller pictures, or take a picture of the part that matters.",
    )


def _why(data: bytes) -> tuple[str | None, str | None]:
    """A clearer sentence for what people often have."""
    brand = data[4:12]
    if brand[:4] == b"ftyp" and brand[4:] in (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"):
        return (
            "Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.",
            'Set the camera of the telephone to JPEG ("most compatible"), and take the picture again.',
        )
    sounds = (b"ID3", b"OggS", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1", b"#!AMR")
    if data.startswith(sounds) or brand[:4] == b"ftyp" or data.startswith(b"\x1aE\xdf\xa3"):
        return (
            "A recording of this kind cannot be cleaned here: nothing was added.",
            "Record it as WAV (PCM), or save it so with the program it was recorded with.",
        )
    return None, None
