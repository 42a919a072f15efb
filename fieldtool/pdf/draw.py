"""How a form is drawn: rows on pages, header and footer on each, all in memory, the same bytes for the same input."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from fieldtool.domain.referral import Referral
from fieldtool.domain.referral_layout import Layout
from fieldtool.pdf.fonts import FontBook
from fieldtool.pdf.form import OFFICER_PLACE, SUPERVISOR_PLACE, Form
from fieldtool.pdf.glyphs import Pen
from fieldtool.pdf.layouts import Texts
from fieldtool.pdf.record import short_hash
from fieldtool.pdf.shaping import Shaper
from fieldtool.pdf.sheet import INK, MM, SOFT, Brush, Paper, paginate, paper
from fieldtool.pdf.sign import Place

_QR = 22 * MM


@dataclass(frozen=True, slots=True)
class Drawn:
    """An unsigned form in memory, and where its signatures go."""

    pdf: bytes = field(repr=False)
    pages: int
    officer_place: Place | None
    supervisor_place: Place | None


def draw(
    referral: Referral,
    layout: Layout,
    *,
    texts: Texts,
    second: Texts | None = None,
    paper_name: str = "A4",
    book: FontBook,
    form_hash: str = "",
    qr: str = "",
) -> Drawn:
    """The form, unsigned. `form_hash` (hex) is printed short on every page, `qr` is the whole content of the QR code.

    `second`: words of a second language beside the first. Text is drawn as it is: nothing in it is markup.
    """
    sheet = paper(paper_name)
    shaper = Shaper(book)
    form = Form(referral, layout, texts, second, shaper, sheet.text_width)
    pages = paginate(form.rows(), sheet)
    out = io.BytesIO()
    canvas = open_canvas(out, sheet)
    moment = referral.created.astimezone(UTC)
    canvas._doc._timeStamp.YMDhms = moment.timetuple()[:6]  # when the form was made, not when this file was
    canvas.setTitle(referral.form_number)
    canvas.setAuthor("")
    canvas.setSubject("Referral form")
    canvas.setCreator("fieldtool")
    canvas.setProducer("fieldtool")
    pen = Pen(canvas)
    frame = _Frame(canvas, sheet, shaper, texts, referral.form_number, form_hash, qr)
    places: dict[str, Place] = {}
    for number, rows in enumerate(pages):
        brush = Brush(canvas, pen, shaper, sheet, texts.right_to_left, number)
        frame.draw(brush, number + 1, len(pages))
        for row, top in rows:
            row.draw(brush, top)
        places.update({name: Place(number, *corners) for name, corners in brush.places.items()})
        canvas.showPage()
    canvas.save()
    return Drawn(out.getvalue(), len(pages), places.get(OFFICER_PLACE), places.get(SUPERVISOR_PLACE))


def signature_appearance(
    texts: Texts, book: FontBook, place: Place, *, lines: tuple[str, ...], bold: str
) -> bytes:
    """A one-page PDF the size of the box, with who signed and when: what a viewer shows in the signature's place."""
    width, height = place.box[2] - place.box[0], place.box[3] - place.box[1]
    out = io.BytesIO()
    sheet = Paper(width, height, side=7, top=0, bottom=0)
    canvas = open_canvas(out, sheet)
    shaper = Shaper(book)
    brush = Brush(canvas, Pen(canvas), shaper, sheet, texts.right_to_left, 0)
    room = height - 8.0
    for smaller in (1.0, 0.92, 0.85, 0.78, 0.7, 0.62):  # tall scripts and long names: smaller, but whole
        said = [
            (line, size * smaller)
            for text, size, strong in [(bold, 9.5, True), *((line, 7.4, False) for line in lines)]
            for line in shaper.lines(text, width - 14, size * smaller, bold=strong)[:2]
        ]
        if sum(line.leading for line, _ in said) <= room:
            break
    y = height - 4.0
    for line, size in said:
        y -= line.leading
        if y > 0:
            brush.text(line, 0, y + size * 0.28, size)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def open_canvas(out: io.BytesIO, sheet: Paper) -> Any:
    """An empty PDF in memory: the same bytes for the same drawing, compressed, no fonts of its own."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = (
        0  # text armour for streams: a quarter larger and a third of the time, for nobody's use
    )
    size = (sheet.width, sheet.height)
    return Canvas(out, pagesize=size, invariant=1, pageCompression=1, pdfVersion=(1, 7))


class _Frame:
    """What stands on every page: form number, confidential, page of pages, short hash, QR code, the limits."""

    def __init__(
        self, canvas: Any, sheet: Paper, shaper: Shaper, texts: Texts, number: str, form_hash: str, qr: str
    ) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._shaper = shaper
        self._texts = texts
        self._number = number
        self._hash = form_hash
        self._has_qr = bool(qr)
        if qr:
            _qr_form(canvas, qr)

    def draw(self, brush: Brush, page: int, pages: int) -> None:
        """Header and footer of one page."""
        sheet, shaper, texts = self._sheet, self._shaper, self._texts
        width = sheet.text_width
        top = sheet.height - 8.5 * MM
        room = _QR + 5 * MM if self._has_qr else 0
        if self._has_qr:
            self._canvas.saveState()
            self._canvas.translate(brush.left(width - _QR, _QR), top - _QR)
            self._canvas.doForm("qr")
            self._canvas.restoreState()
        number = shaper.line(self._number, 13, bold=True)
        brush.text(number, 0, top - 12, 13)
        mark = shaper.line(texts.note("confidential"), 8, bold=True)
        start = number.width + 10
        brush.box(start, top - 15.5, mark.width + 10, 14.5, line=1.1)
        brush.text(mark, start + 5, top - 11.2, 8)
        small = [texts.note("page", page=str(page), pages=str(pages))]
        if self._hash:
            small.append(texts.note("hash", hash=short_hash(self._hash)))
        small.append(texts.note("paper_copy"))
        y = top - 18.0
        for text in small:
            for line in shaper.lines(text, width - room, 7.4):
                y -= line.leading
                brush.text(line, 0, y, 7.4, SOFT)
        brush.rule(0, width, sheet.height - sheet.top + 3 * MM, 0.5, INK)
        brush.rule(0, width, sheet.bottom - 3 * MM, 0.5, INK)
        y = sheet.bottom - 3.6 * MM
        for line in shaper.lines(texts.note("footer"), width, 7.0)[:3]:
            y -= line.leading
            brush.text(line, 0, y + 1.5, 7.0, SOFT)


def _qr_form(canvas: Any, content: str) -> None:
    """The QR code (ISO/IEC 18004, level L: large modules survive a photocopy better than more of them) as a form drawn once and shown on every page."""
    from reportlab.graphics.barcode.qr import QrCodeWidget

    widget = QrCodeWidget(content, barLevel="L")
    # Any of the eight masks is valid; on hashes and signatures none is better, and trying all takes 30 ms.
    widget.qr.version = widget.qr.calculate_version()
    widget.qr.makeImpl(False, 0)
    count = widget.qr.getModuleCount()
    side = _QR / count
    canvas.beginForm("qr", 0, 0, _QR, _QR)
    code = ["0 g"]
    for row in range(count):
        column = 0
        while column < count:
            first = column
            while column < count and widget.qr.isDark(row, column):
                column += 1
            if column > first:
                corner = f"{first * side:.3f} {_QR - (row + 1) * side:.3f}"
                code.append(f"{corner} {(column - first) * side:.3f} {side:.3f} re")
            column += 1
    canvas._code.extend([*code, "f"])
    canvas.endForm()
