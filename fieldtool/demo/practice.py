"""The practice vault: a few invented people to look at, and room for a first case of one's own."""

from __future__ import annotations

from pathlib import Path

from fieldtool import wiring
from fieldtool.casework.ports import SetUp
from fieldtool.casework.setting_up import create_vault
from fieldtool.demo import play
from fieldtool.demo.people import PEOPLE
from fieldtool.domain.officer import Officer, Organisation, Role

PASSPHRASE = "invented people to practise with"
"""Opens every practice vault; it stands on its unlock page."""

SHOWN = ("restaurant-promise", "boat-passage", "fee-became-debt", "child-on-the-coast")


def furnish(base: Path) -> str:
    """Makes the vault in `base`; returns its passphrase. Takes some seconds."""
    from fieldtool.casework.first_case import BEGUN_WITH
    from fieldtool.vault import FLOOR

    set_up = SetUp(
        Organisation("Practice", "PR01", "XX"),
        Officer("1", "Officer Example", Role.ADMINISTRATOR),
        PASSPHRASE,
    )
    desk = create_vault(base / "vault", set_up, wiring.workshop(FLOOR)).desk
    try:
        for person in PEOPLE:
            if person.key in SHOWN:
                play.interview(desk, person)
        desk.set_setting(BEGUN_WITH, str(desk.count()))
    finally:
        desk.close()
    return PASSPHRASE
