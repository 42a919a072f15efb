"""From the passphrase to the open vault, against the cost that is meant to be there: Argon2id alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from fieldtool.domain.officer import Officer
from fieldtool.vault import FLOOR, SqlVaults
from tests.bench.rounds import Measured, in_turn, seconds

ROUNDS = 7


def measure() -> Iterator[Measured]:
    """Both at the floor of the parameters: a real vault is calibrated upward, which makes the ratio smaller."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "vault"
        vaults = SqlVaults(FLOOR)
        now = datetime.now(UTC)
        store, _ = vaults.create(place, officer=Officer("1", "Example"), passphrase="six words", now=now)
        store.close()

        def now_there() -> datetime:
            return datetime.now(UTC)

        def ours() -> float:
            return seconds(lambda: vaults.unlock(place, passphrase="six words", now=now_there).close())

        def alone() -> float:
            derive = Argon2id(
                salt=os.urandom(16),
                length=32,
                iterations=FLOOR.iterations,
                lanes=FLOOR.lanes,
                memory_cost=FLOOR.memory_kib,
            )
            return seconds(lambda: derive.derive(b"six words"))

        yield in_turn("unlock", ours, alone, ROUNDS)
