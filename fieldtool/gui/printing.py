"""How a form is printed: its pages as pictures from memory onto a printer, and the journal told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

Pages = Sequence[tuple[int, int, bytes]]

SCALE = 300 / 72
"""Pages are drawn at 300 dots an inch: the QR code's modules stay sharp on paper."""


def print_pages(printer: QPrinter, pages: Pages) -> int:
    """Paints the pages, each on a sheet; returns how many were sent."""
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    for at, (width, height, pixels) in enumerate(pages):
        if at:
            printer.newPage()
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        sheet = painter.viewport()
        factor = min(sheet.width() / width, sheet.height() / height)
        size = (int(width * factor), int(height * factor))
        corner = ((sheet.width() - size[0]) // 2, (sheet.height() - size[1]) // 2)
        painter.drawImage(QRect(*corner, *size), image)
    painter.end()
    return len(pages)


def ask_and_print(parent: QWidget, title: str, pages: Pages, printed: Callable[[int], None]) -> QPrintDialog:
    """Opens the print dialog and prints when it is accepted; `printed` is told the number of pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)  # a form number: the queue of a printer is read by others
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)

    def accepted() -> None:
        sent = print_pages(printer, pages)
        if sent:
            printed(sent)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog
