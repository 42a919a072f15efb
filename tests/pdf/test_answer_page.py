"""The answer page: filled in by a stock PDF program, it comes back; it names nobody."""

from __future__ import annotations

import ctypes
import io
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdfium2
import pytest

from fieldtool.domain.referral_answer import AnswerUnreadableError
from fieldtool.pdf import IssuedForm, preview_pages, read_answer
from fieldtool.pdf.issue import form_hash
from tests.pdf.conftest import Service

FILL = """
var document = new Document(scriptArgs[0]), page = document.loadPage(0), widgets = page.getWidgets();
for (var i = 0; i < widgets.length; i++) {
  var kind = widgets[i].getFieldType();
  if (kind == "text" && !(widgets[i].getFieldFlags() & 1)) widgets[i].setTextValue("Sample Person, \\u0645\\u0631\\u062d\\u0628\\u0627");
  if (kind == "radiobutton" && i == 2) widgets[i].toggle();
}
page.update();
document.save(scriptArgs[1], scriptArgs[2]);
"""


@pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool is not installed")
@pytest.mark.parametrize("how", ["incremental", "garbage,compress"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_filled_in_with_a_stock_program(
    service: Service, issued: IssuedForm, tmp_path: Path, how: str, language: str
) -> None:
    """Saved at the end of the file, as most viewers do, and written anew, as some do."""
    (tmp_path / "page.pdf").write_bytes(
        service.press.answer_page(dict(issued.record) | {"language": language})
    )
    (tmp_path / "fill.js").write_text(FILL, encoding="utf-8")
    shutil.copy(tmp_path / "page.pdf", tmp_path / "back.pdf")
    subprocess.run(
        ["mutool", "run", "fill.js", "page.pdf", "back.pdf", how],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    found = read_answer((tmp_path / "back.pdf").read_bytes())
    assert found["state"] == "declined"
    assert found["reason"] == "Sample Person, مرحبا"
    assert found["form_number"] == "KE04-2026-0012-R1"


def test_the_page_names_the_form_and_nobody(service: Service, issued: IssuedForm) -> None:
    page = service.press.answer_page(issued.record)
    assert len(preview_pages(page, 0.2)) == 1
    for name in (b"Amina", b"House Example", b"Testov"):
        assert name not in page
    blank = read_answer(page)
    assert blank["state"] in ("", "Off")
    for wrong in (issued.pdf, b"", b"%PDF-1.7"):
        with pytest.raises(AnswerUnreadableError):
            read_answer(wrong)


@pytest.mark.parametrize("language", ["en", "ar", "my"])
@pytest.mark.parametrize("state", ["received", "accepted", "declined", "service_begun"])
def test_filled_in_with_another_library(
    service: Service, issued: IssuedForm, language: str, state: str
) -> None:
    """pypdf writes values and appearances as forms in a browser do; radio buttons are set by hand."""
    import pypdf
    from pypdf.generic import NameObject

    page = service.press.answer_page(dict(issued.record) | {"language": language})
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(page)))
    writer.update_page_form_field_values(
        writer.pages[0],
        {"organisation": "House Example", "reason": "Full house; Monday.\nမနက်ဖြန်"},
        auto_regenerate=True,
    )
    for field in writer.root_object["/AcroForm"]["/Fields"]:
        found = field.get_object()
        if found["/T"] == "answer":
            found[NameObject("/V")] = NameObject(f"/{state}")
            for kid in found["/Kids"]:
                on = [key for key in kid.get_object()["/AP"]["/N"] if key != "/Off"]
                chosen = f"/{state}" if f"/{state}" in on else "/Off"
                kid.get_object()[NameObject("/AS")] = NameObject(chosen)
    out = io.BytesIO()
    writer.write(out)
    found = read_answer(out.getvalue())
    assert (found["state"], found["organisation"]) == (state, "House Example")
    assert found["reason"].startswith("Full house; Monday.")
    assert "မနက်ဖြန်" in found["reason"]
    assert found["form_hash"] == form_hash(dict(issued.record) | {"language": language})


def clicked_and_typed(pdf: bytes, answer: str, words: str) -> bytes:
    """The page as PDFium, the engine of a well-known browser, makes it: a click on the answer, words typed into each field."""
    import pypdfium2.raw as pdfium

    def told(read: Callable[..., int]) -> str:
        size = read(None, 0)
        buffer = ctypes.create_string_buffer(max(size, 2))
        read(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
        return buffer.raw.decode("utf-16-le").rstrip("\0")

    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    page, form = document[0], document.formenv
    pdfium.FORM_OnAfterLoadPage(page, form)
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        field = pdfium.FPDFPage_GetAnnot(page, number)
        kind = pdfium.FPDFAnnot_GetFormFieldType(form, field)
        corners = pdfium.FS_RECTF()
        pdfium.FPDFAnnot_GetRect(field, ctypes.byref(corners))
        at = (corners.left + corners.right) / 2, (corners.top + corners.bottom) / 2
        value = told(partial(pdfium.FPDFAnnot_GetFormFieldExportValue, form, field))
        fixed = pdfium.FPDFAnnot_GetFormFieldFlags(form, field) & 1
        pdfium.FPDFPage_CloseAnnot(field)
        wanted = kind == pdfium.FPDF_FORMFIELD_RADIOBUTTON and value == answer
        if wanted or (kind == pdfium.FPDF_FORMFIELD_TEXTFIELD and not fixed):
            pdfium.FORM_OnMouseMove(form, page, 0, *at)
            pdfium.FORM_OnLButtonDown(form, page, 0, *at)
            pdfium.FORM_OnLButtonUp(form, page, 0, *at)
        if kind == pdfium.FPDF_FORMFIELD_TEXTFIELD and not fixed:
            typed = ctypes.create_string_buffer(f"{words}\0".encode("utf-16-le"))
            pdfium.FORM_SelectAllText(form, page)
            pdfium.FORM_ReplaceSelection(form, page, ctypes.cast(typed, ctypes.POINTER(ctypes.c_ushort)))
    pdfium.FORM_ForceToKillFocus(form)
    out = io.BytesIO()
    document.save(out)
    page.close()
    document.close()
    return out.getvalue()


@pytest.mark.parametrize("language", ["en", "ar", "fr", "my"])
@pytest.mark.parametrize("state", ["received", "accepted", "declined", "service_begun"])
def test_filled_in_with_mouse_and_keys_of_a_browser(
    service: Service, issued: IssuedForm, language: str, state: str
) -> None:
    page = service.press.answer_page(dict(issued.record) | {"language": language})
    found = read_answer(clicked_and_typed(page, state, "Full house; مرحبا; မနက်ဖြန်"))
    assert (found["state"], found["organisation"]) == (state, "Full house; مرحبا; မနက်ဖြန်")
    assert found["form_hash"] == form_hash(dict(issued.record) | {"language": language})
