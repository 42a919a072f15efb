"""A print is checked by a photograph or a scan of it: the code is found, and nothing else is taken for one."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from fieldtool.pdf import IssuedForm, NoCodeError, PrintOutcome, check_print, read_code
from tests.pdf import samples
from tests.pdf.conftest import Service

Change = Callable[[Image.Image], Image.Image]


def page(form: IssuedForm, dpi: int = 200, number: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(form.pdf)
    sheet = document[number]
    picture: Image.Image = sheet.render(scale=dpi / 72).to_pil().convert("RGB")
    sheet.close()
    document.close()
    return picture


def stored(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def photographed(picture: Image.Image) -> Image.Image:
    """Held at a slant, in poor light, not quite sharp."""
    width, height = picture.size
    corners = (-60, -40, 40, height + 80, width + 90, height + 10, width - 10, -70)
    slanted = picture.transform((width, height), Image.Transform.QUAD, corners, fillcolor=(150, 140, 130))
    dim = ImageEnhance.Brightness(slanted.filter(ImageFilter.GaussianBlur(1.2))).enhance(0.55)
    return ImageEnhance.Contrast(dim).enhance(0.6)


CHANGES: dict[str, Change] = {
    "as it is": lambda p: p,
    "seven degrees": lambda p: p.rotate(7, expand=True, fillcolor="white"),
    "upside down": lambda p: p.rotate(180),
    "on its side": lambda p: p.rotate(90, expand=True),
    "photographed": photographed,
    "gray": lambda p: p.convert("L"),
    "black and white fax": lambda p: p.convert("1"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_code_is_read_and_checked(service: Service, issued: IssuedForm, change: Change) -> None:
    picture = change(page(issued))
    kind = "PNG" if picture.mode == "1" else "JPEG"
    found = check_print(
        read_code(stored(picture, kind)),
        certificates=service.officer.certificate_pem,
        trusts=[(service.authority.cert_pem, service.crl)],
        now=service.now,
    )
    assert found.outcome is PrintOutcome.GOOD
    assert (found.form_number, found.form_hash) == ("KE04-2026-0012-R1", issued.form_hash)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF"])
def test_formats_of_cameras_and_scanners(issued: IssuedForm, kind: str) -> None:
    assert read_code(stored(page(issued, 150), kind)).startswith("FT1;KE04-2026-0012-R1;")


def test_every_page_carries_the_code_and_a_scanned_pdf_is_read(issued: IssuedForm) -> None:
    count = len(pypdfium2.PdfDocument(issued.pdf))
    codes = {read_code(stored(page(issued, 150, number), "PNG")) for number in range(count)}
    assert len(codes) == 1
    assert read_code(stored(page(issued, 150), "PDF")) in codes
    assert read_code(issued.pdf) in codes


def test_a_torn_corner_does_not_matter_and_a_wrong_code_is_not_taken(issued: IssuedForm) -> None:
    torn = page(issued)
    ImageDraw.Draw(torn).rectangle((0, 900, torn.width, torn.height), fill="black")
    assert read_code(stored(torn)).startswith("FT1;")
    with pytest.raises(NoCodeError):
        read_code(stored(Image.new("L", (900, 900), 255)))


def test_two_forms_in_one_picture_are_refused(service: Service, issued: IssuedForm) -> None:
    other = page(service.issue(referral=samples.full(form_number="KE04-2026-0099-R1")), 110)
    one = page(issued, 110)
    both = Image.new("RGB", (one.width * 2, one.height), "white")
    both.paste(one, (0, 0))
    both.paste(other, (one.width, 0))
    with pytest.raises(NoCodeError, match="different forms"):
        read_code(stored(both))


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"%PDF-1.7", b"\xff\xd8\xff\xe0broken", b"GIF89a", b"<svg onload='x'/>"],
    ids=["nothing", "text", "pdf", "jpeg", "gif", "svg"],
)
def test_what_is_no_picture_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(NoCodeError):
        read_code(data)


def test_a_picture_that_unpacks_to_gigabytes_is_refused_before_it_does() -> None:
    bomb = stored(Image.new("1", (20_000, 20_000)), "PNG")
    assert len(bomb) < 200_000
    with pytest.raises(NoCodeError):
        read_code(bomb)
