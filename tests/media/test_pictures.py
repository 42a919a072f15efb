"""A picture made anew shows the same and tells nothing else; what is too large or no picture gets one sentence."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, TiffImagePlugin

from fieldtool.domain.attachment import (
    LONGEST_SIDE,
    MOST_PAGES,
    MOST_PIXELS,
    AttachmentKind,
    AttachmentRefusedError,
    AttachmentTooLargeError,
)
from fieldtool.media.pictures import clean_pictures
from fieldtool.media_adapter import CleanedMedia
from tests.media.made import CANARY, picture, telling_jpeg, telling_png


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("told", [telling_jpeg(), telling_png()], ids=["jpeg", "png"])
def test_place_device_names_and_comments_are_gone(told: bytes) -> None:
    before = opened(told)
    assert before.getexif(), "a test of the test"
    (made,) = clean_pictures(told)
    after = opened(made)
    assert CANARY in told or b"Author" in told
    assert CANARY not in made
    assert not after.getexif()
    assert not after.getexif().get_ifd(0x8825)
    assert set(after.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    # Only the segments a picture needs: no APP1 (EXIF, XMP), APP2 (profile), COM (comment).
    assert not {b"\xff\xe1", b"\xff\xe2", b"\xff\xfe"} & set(segments(made))
    assert after.size == before.size


def segments(jpeg: bytes) -> list[bytes]:
    """The markers before the picture data."""
    found, at = [], 2
    while jpeg[at : at + 2] != b"\xff\xda":
        found.append(jpeg[at : at + 2])
        at += 2 + struct.unpack_from(">H", jpeg, at + 2)[0]
    return found


def test_a_picture_taken_sideways_stands_upright() -> None:
    """Orientation 6: the camera was turned; what says so goes, so the pixels are turned."""
    (made,) = clean_pictures(telling_jpeg(orientation=6, size=(600, 400)))
    after = opened(made).convert("RGB")
    assert after.size == (400, 600)
    red = [
        corner
        for corner, at in {"left": (20, 20), "right": (380, 20), "foot": (20, 580)}.items()
        if after.getpixel(at)[0] > 150 and after.getpixel(at)[1] < 100  # type: ignore[index]
    ]
    assert red == ["right"]


def test_every_kind_of_picture_is_read() -> None:
    read = set()
    for kind in ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"):
        for mode in ("RGB", "L", "RGBA", "P", "1", "CMYK", "LA"):
            try:
                given = picture(kind, (60, 40), mode)
            except (OSError, ValueError):  # this kind of file has no such pictures
                continue
            (made,) = clean_pictures(given)
            assert (opened(made).size, opened(made).format) == ((60, 40), "JPEG"), (kind, mode)
            read.add((kind, mode))
    assert len(read) == 35


def test_gray_of_sixteen_bits_keeps_its_shades() -> None:
    stream = io.BytesIO()
    deep = Image.new("I;16", (4, 2))
    for x, shade in enumerate((0, 20_000, 40_000, 65_535)):
        for y in range(2):
            deep.putpixel((x, y), shade)
    deep.resize((400, 200), Image.Resampling.NEAREST).save(stream, "PNG")
    (made,) = clean_pictures(stream.getvalue())
    shades = [opened(made).getpixel((50 + 100 * x, 100)) for x in range(4)]
    assert [round(one / 26) for one in shades] == [0, 3, 6, 10]  # type: ignore[operator]


def test_it_is_kept_no_larger_than_needed() -> None:
    (made,) = clean_pictures(picture("JPEG", (5000, 2500)))
    assert opened(made).size == (LONGEST_SIDE, LONGEST_SIDE // 2)
    (small,) = clean_pictures(picture("JPEG", (2000, 1000)), 800)
    assert opened(small).size == (800, 400)


def test_a_scan_of_several_pages() -> None:
    pages = [Image.new("1", (300, 420), number % 2) for number in range(3)]
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    assert len(clean_pictures(stream.getvalue())) == 3
    assert CleanedMedia().clean(stream.getvalue()).kind is AttachmentKind.SCAN
    long = io.BytesIO()
    pages[0].save(long, "TIFF", save_all=True, append_images=pages * MOST_PAGES)
    with pytest.raises(AttachmentTooLargeError, match=f"more than {MOST_PAGES} pages"):
        clean_pictures(long.getvalue())


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that claims to be huge."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 9999))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(8000, 7000), (10_000, 10_000), (65_000, 65_000)])
def test_a_picture_that_unpacks_to_gigabytes_is_refused_before_it_does(size: tuple[int, int]) -> None:
    assert size[0] * size[1] > MOST_PIXELS
    with pytest.raises(AttachmentTooLargeError, match="50 million pixels") as refused:
        clean_pictures(bomb(*size))
    assert refused.value.hint


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "cannot be kept"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "cannot be kept"),
        (picture("JPEG")[:600], "cannot be kept"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "cannot be kept"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "cannot be kept"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 30, "HEIC"),
        (b"\0\0\0\x18ftypM4A " + b"\0" * 30, "recording of this kind"),
        (b"ID3\x03" + b"\0" * 30, "recording of this kind"),
        (b"OggS" + b"\0" * 30, "recording of this kind"),
        (b"%PDF-1.7\nnothing", "PDF cannot be opened"),
    ],
)
def test_what_is_none_gets_one_clear_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(AttachmentRefusedError, match=sentence):
        CleanedMedia().clean(data)


def test_a_pdf_is_kept_as_pictures_of_its_pages() -> None:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setAuthor(CANARY.decode())
    for number in range(2):
        canvas.drawString(100, 700, f"Invented page {number}")
        canvas.showPage()
    canvas.save()
    assert CANARY in stream.getvalue()
    made = CleanedMedia().clean(stream.getvalue())
    assert (made.kind, len(made.pages)) == (AttachmentKind.SCAN, 2)
    assert not any(CANARY in page for page in made.pages)
    assert opened(made.pages[0]).size == (1653, 2339)


def test_tiff_tags_are_left_behind() -> None:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[315] = CANARY.decode()
    (made,) = clean_pictures(picture("TIFF", tiffinfo=tags))
    assert CANARY not in made
