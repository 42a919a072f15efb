"""Pictures of every page for docs/screenshots: light, dark, Arabic and large letters, from a vault with invented people.

python3 dev.py pictures
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image

from fieldtool.demo.run import PASSPHRASE
from fieldtool.gui.pictures import Shot, take_pictures
from fieldtool.program import DesktopProgram
from tests.gui.furnished import furnish
from tests.gui.headquarters.taking_pictures import headquarters_pictures
from tests.gui.picture_guide import picture_guide

WIDE, COLOURS = 720, 255  # keeps the whole set below six megabytes, and its letters to be read
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
        made = furnish(place / "base", place / "beside")
        out.mkdir(parents=True, exist_ok=True)
        for shot in SETS:
            for old in out.glob(f"{shot.prefix}*.png"):
                old.unlink()
        for shot in SETS:
            folder = place / shot.prefix
            work = place / "work"
            shutil.copytree(place / "base", work)
            for file in take_pictures(
                DesktopProgram(work),
                PASSPHRASE,
                folder,
                case_number=made.number,
                open_number=made.open_number,
                shot=shot,
            ):
                _keep(file, out)
            shutil.rmtree(work)
        for file in headquarters_pictures(place / "headquarters", SETS):
            _keep(file, out)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    shutil.copyfile(out / "light-interview.png", out / "interview.png")  # the README's
    (out.parent / "guides" / "window.md").write_text(picture_guide(), encoding="utf-8")
    whole = sum(file.stat().st_size for file in out.glob("*.png"))
    print(f"{len(list(out.glob('*.png')))} pictures, {whole / 1e6:.1f} MB")
    return 0


def _keep(file: Path, out: Path) -> None:
    with Image.open(file) as taken:
        high = round(taken.height * WIDE / taken.width)
        small = taken.convert("RGB").resize((WIDE, high), Image.Resampling.LANCZOS)
    # The method that keeps rare colours: a mark that points is a few brown pixels on a wide white page.
    few = small.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(out / file.name, optimize=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
