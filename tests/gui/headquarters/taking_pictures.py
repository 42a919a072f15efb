"""Pictures of headquarters' pages over an invented fleet: `python3 dev.py pictures`, or alone into a folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from fieldtool.adapters import PkiSigning, age_bundles
from fieldtool.casework.hq_setting_up import open_headquarters
from fieldtool.gui.headquarters.shell import HQ_PAGES
from fieldtool.gui.pictures import Shot, take_pictures
from fieldtool.hq_program import HeadquartersProgram
from fieldtool.vault.headquarters import SqlHeadquartersVaults
from fieldtool.vault.keys import FLOOR
from tests.gui.headquarters.conftest import WORDS, furnish

SHOTS = (
    Shot(prefix="light-"),
    Shot(theme="dark", prefix="dark-"),
    Shot(language="ar", prefix="arabic-"),
    Shot(percent=150, prefix="large-"),
)


def headquarters_pictures(place: Path, shots: Sequence[Shot]) -> list[Path]:
    """One picture a page and shot, under `place`, of a headquarters that took its bundles in."""
    place.mkdir()
    furnish(place / "hq", place / "sticks")
    made = open_headquarters(
        place / "hq", passphrase=WORDS, vaults=SqlHeadquartersVaults(FLOOR), opener=age_bundles(),
        signing=PkiSigning(), clock=lambda: datetime.now(UTC),
    )  # fmt: skip
    made.import_all([place / "sticks"])
    made.returning.announce("The clinic of Sample Town has moved.")
    made.close()
    return [
        file
        for shot in shots
        for file in take_pictures(
            HeadquartersProgram(place / "hq", cost=FLOOR),
            WORDS,
            place / "out",
            shot=shot,
            pages=tuple(HQ_PAGES),
        )
    ]


if __name__ == "__main__":
    for picture in headquarters_pictures(Path(sys.argv[1]), SHOTS):
        print(picture)
