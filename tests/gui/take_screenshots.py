"""Pictures of every page for docs/screenshots: light, dark, Arabic and large letters, from a vault with invented people.

python3 dev.py pictures
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fieldtool.demo import play
from fieldtool.demo.run import PASSPHRASE, _people
from fieldtool.domain.journey import Lane
from fieldtool.gui.pictures import Shot, take_pictures
from fieldtool.program import DesktopProgram
from tests.media.made import invented_paper, recording

WIDE = 680  # keeps the whole set below six megabytes
SHOWN = "fee-became-debt"
SETS = (
    Shot(prefix="light-"),
    Shot(theme="dark", prefix="dark-"),
    Shot(language="ar", prefix="arabic-"),
    Shot(percent=150, prefix="large-"),
)


def main(out: Path) -> int:
    """Writes the whole set into `out`, replacing what was there."""
    place = Path(tempfile.mkdtemp(prefix="fieldtool-pictures-"))
    try:
        desk, cases = _people(place / "base")
        case = play.by_key(cases, SHOWN)
        for lane, begin, end, where, words in (
            (Lane.RECRUITMENT, "2025-01", "", "Invented Town", "a promise of a passage"),
            (Lane.PAYMENT, "2025-02", "", "", "600, paid before"),
            (Lane.ROUTE, "2025-03", "2025-04", "three countries", ""),
            (Lane.CROSSING, "2025-04-14", "", "Example Coast", ""),
            (Lane.DEBT, "", "", "", "said to owe 900 more"),
            (Lane.CONTROL, "2025-05", "2025-10", "Sample House", "papers kept"),
            (Lane.EXPLOITATION, "2025-05", "2025-10", "Sample House", "housework, no pay"),
        ):
            desk.journeys.add(case.id, lane, begin=begin, end=end, place=where, words=words)
        for name, title, data in (
            ("voice.wav", "What she said, in her words", recording(seconds=4)),
            ("paper.jpg", "Travel paper", invented_paper()),
        ):
            (place / name).write_bytes(data)
            desk.attachments.add(case.id, place / name, title=title)
        desk.close()
        out.mkdir(parents=True, exist_ok=True)
        for shot in SETS:
            for old in out.glob(f"{shot.prefix}*.png"):
                old.unlink()
        for shot in SETS:
            folder = place / shot.prefix
            work = place / "work"
            shutil.copytree(place / "base", work)
            for file in take_pictures(
                DesktopProgram(work), PASSPHRASE, folder, case_number=case.number, shot=shot
            ):
                _keep(file, out)
            shutil.rmtree(work)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    whole = sum(file.stat().st_size for file in out.glob("*.png"))
    print(f"{len(list(out.glob('*.png')))} pictures, {whole / 1e6:.1f} MB")
    return 0


def _keep(file: Path, out: Path) -> None:
    image = QImage(str(file)).scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(out / file.name))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
