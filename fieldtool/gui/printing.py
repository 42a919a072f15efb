"""How a form is printed: its pages as pictures from memory onto a printer, and the journal told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from fieldtool.gui.marking import QT_TRANSLATE_NOOP

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


_NONE = QT_TRANSLATE_NOOP(
    "printing", "No printer is set up on this computer: nothing was printed. Connect one, then print again."
)


def printers() -> list[str]:
    """The printers this computer knows."""
    return QPrinterInfo.availablePrinterNames()


def ask_and_print(
    parent: QWidget,
    title: str,
    pages: Pages,
    printed: Callable[[int], None],
    refused: Callable[[str], None],
) -> QPrintDialog | None:
    """Opens the print dialog and prints when it is accepted; `printed` is told the number of pages.

    Where there is no printer, `refused` is told so in the language of the window.
    """
    if not printers():
        refused(QCoreApplication.translate("printing", _NONE))
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)  # a form number: the queue of a printer is read by others
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    # A file beside the vault would be neither encrypted nor signed, and nobody would erase it.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)

    def accepted() -> None:
        sent = print_pages(printer, pages)
        if sent:
            printed(sent)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog
