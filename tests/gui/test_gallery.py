"""The gallery against the pictures kept beside this test: whoever changes a component on purpose renews them.

FIELDTOOL_NEW_PICTURES=1 python3 dev.py test tests/gui/test_gallery.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from fieldtool.gui.gallery import gallery_image, icon_names
from fieldtool.gui.look import Look

KEPT = Path(__file__).with_name("pictures")
WIDE = 640
BLOCK = 16
MOST_IN_A_BLOCK = 28.0  # of 255, mean over a block: a letter may move by a pixel, a button may not vanish
MOST_ON_AVERAGE = 1.5


def small(image: QImage) -> QImage:
    """As it is kept."""
    scaled = image.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB888)


def blocks(image: QImage) -> list[list[float]]:
    """Mean brightness of each block, row by row."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    across, down = gray.width() // BLOCK, gray.height() // BLOCK
    coarse = gray.scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [[float(coarse.pixelColor(x, y).red()) for x in range(across)] for y in range(down)]


def difference(one: QImage, other: QImage) -> tuple[float, float]:
    """The largest and the mean difference of two pictures of one size, block by block."""
    pairs = [
        abs(a - b)
        for row, others in zip(blocks(one), blocks(other), strict=True)
        for a, b in zip(row, others, strict=True)
    ]
    return max(pairs), sum(pairs) / len(pairs)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_component_looks_as_it_did(look: Look, theme: str) -> None:
    QLocale.setDefault(QLocale("en"))
    look.settings.change(theme=theme)
    look.fonts.load_all()
    look.apply()
    now = small(gallery_image(look.theme, look.icons))
    look.settings.change(theme="light")
    look.apply()
    file = KEPT / f"gallery-{theme}.png"
    if os.environ.get("FIELDTOOL_NEW_PICTURES"):
        KEPT.mkdir(exist_ok=True)
        assert now.save(str(file))
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    assert now.size() == kept.size(), "a component is larger or smaller than it was"
    most, mean = difference(now, kept)
    if most > MOST_IN_A_BLOCK or mean > MOST_ON_AVERAGE:
        seen = file.with_name(f"seen-{theme}.png") if os.environ.get("FIELDTOOL_SCREENSHOTS") else None
        if seen is not None:
            now.save(str(seen))
    assert most <= MOST_IN_A_BLOCK
    assert mean <= MOST_ON_AVERAGE


def test_a_button_that_vanished_would_be_noticed(qapp: QApplication) -> None:
    one = QImage(WIDE, 320, QImage.Format.Format_RGB888)
    one.fill(Qt.GlobalColor.white)
    other = one.copy()
    for x in range(40, 110):
        for y in range(40, 62):
            other.setPixelColor(x, y, Qt.GlobalColor.darkCyan)
    assert difference(one, other)[0] > MOST_IN_A_BLOCK
    assert difference(one, one) == (0.0, 0.0)


def test_the_gallery_shows_every_icon() -> None:
    assert len(icon_names()) > 40
