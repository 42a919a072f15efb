"""Memory at rest: the program at its unlock page, against a bare PySide6 window with one field."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import start
from tests.bench.rounds import Measured

ROUNDS = 3


def measure() -> Iterator[Measured]:
    """Resident memory of both when their window is painted, in MiB."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        start.make_vault(base)
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(start.painted(start.BARE)[1])
            ours.append(start.painted(start.OURS, str(base))[1])
        yield Measured("memory at the unlock page", tuple(ours), tuple(bare), "MiB")
