"""The page a receiver fills in with any PDF program and sends back, and how it is read when it comes."""

from __future__ import annotations

import io
from typing import Any

from fieldtool.domain.referral_answer import LARGEST, AnswerUnreadableError
from fieldtool.pdf.draw import open_canvas
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.glyphs import Pen
from fieldtool.pdf.layouts import Texts
from fieldtool.pdf.record import short_hash
from fieldtool.pdf.shaping import Shaper
from fieldtool.pdf.sheet import INK, MM, SOFT, Brush, paper

STATES = ("received", "accepted", "declined", "service_begun")
_FIELDS = ("organisation", "contact", "date", "reason")
_MARK = "fieldtool answer 1"


def draw_answer_page(
    form_number: str, form_hash: str, *, texts: Texts, book: FontBook, paper_name: str = "A4"
) -> bytes:
    """One page with a choice and four fields. It names the form by number and hash, and nobody."""
    sheet = paper(paper_name)
    out = io.BytesIO()
    canvas = open_canvas(out, sheet)
    canvas.setTitle(form_number)
    shaper = Shaper(book)
    brush = Brush(canvas, Pen(canvas), shaper, sheet, texts.right_to_left, 0)
    form: Any = canvas.acroForm
    width = sheet.text_width
    y = sheet.height - 24 * MM

    def write(text: str, size: float, gray: float = INK, *, bold: bool = False, gap: float = 3.0) -> None:
        nonlocal y
        for line in shaper.lines(text, width, size, bold=bold):
            y -= line.leading
            brush.text(line, 0, y + size * 0.28, size, gray)
        y -= gap

    write(texts.note("answer_title"), 17, bold=True)
    write(f"{form_number}   •   {texts.note('hash', hash=short_hash(form_hash))}", 10.5, bold=True)
    write(texts.note("answer_lead"), 9.5, SOFT, gap=14)
    for state in STATES:
        line = shaper.line(texts.note(f"answer_{state}"), 11)
        y -= 24
        form.radio(
            name="answer",
            tooltip=state,
            value=state,
            selected=False,
            x=brush.left(0, 14),
            y=y,
            size=14,
            buttonStyle="check",
            shape="square",
            borderWidth=1,
            forceBorder=True,
            fieldFlags="noToggleToOff radio",
        )
        brush.text(line, 22, y + 3, 11)
    y -= 12
    for name in _FIELDS:
        y -= 10
        write(texts.note(f"answer_{name}"), 8.5, SOFT, gap=1)
        height = 96 if name == "reason" else 21
        y -= height
        _text_field(form, name, texts.note(f"answer_{name}"), "", brush.left(0, width), y, width, height)
        y -= 4
    y -= 6
    write(texts.note("answer_back"), 9.5, gap=10)
    write(texts.note("answer_limits"), 8.0, SOFT)
    _text_field(form, "form_number", _MARK, form_number, brush.left(0, 200), y - 16, 200, 14, fixed=True)
    _text_field(form, "form_hash", _MARK, form_hash, brush.left(0, width), y - 34, width, 14, fixed=True)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def read_answer(pdf: bytes) -> dict[str, str]:
    """What stands in the fields of a page that came back. AnswerUnreadableError for any other file; nothing is run."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    if len(pdf) > 16 * LARGEST:
        raise AnswerUnreadableError
    try:
        reader = PdfFileReader(io.BytesIO(pdf), strict=False)  # viewers write what they like
        found: dict[str, str] = {}
        for reference in list(reader.root["/AcroForm"]["/Fields"])[:50]:
            field = reference.get_object()
            name, value = str(field["/T"]), field.get("/V", "")
            found[name] = str(value).removeprefix("/")
    except (
        Exception
    ) as error:  # a file from elsewhere reaches deep into the parser: whatever it raises, it is none
        raise AnswerUnreadableError from error
    if not {"form_number", "form_hash", "answer"} <= found.keys():
        raise AnswerUnreadableError
    return {name: found.get(name, "") for name in (*_FIELDS, "form_number", "form_hash")} | {
        "state": found["answer"]
    }


def _text_field(
    form: Any,
    name: str,
    says: str,
    value: str,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    fixed: bool = False,
) -> None:
    flags = "readOnly" if fixed else "multiline" if height > 40 else ""
    form.textfield(
        name=name,
        tooltip=says,
        value=value,
        x=x,
        y=y,
        width=width,
        height=height,
        fontSize=7 if fixed else 10,
        borderWidth=0 if fixed else 0.7,
        forceBorder=not fixed,
        maxlen=4000,
        fieldFlags=flags,
    )
