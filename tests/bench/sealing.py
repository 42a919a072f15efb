"""Sealing a bundle, against compressing and encrypting the very bytes it holds, ready in memory."""

from __future__ import annotations

import os
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from fieldtool import pki
from fieldtool.bundle.sealing import seal
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.record import canonical
from tests.bench.importing import Records
from tests.bench.rounds import Measured, in_turn, seconds
from tests.casework.headquarters.conftest import NOW, Signing

CASES, ROUNDS = int(os.environ.get("FIELDTOOL_BENCH_SEALED", "5000")), 5


def measure() -> Iterator[Measured]:
    """Ours: records to canonical bytes, parts, hashes, age, signature, read back. Floor: zlib level 1 and AES-GCM."""
    import pyrage
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    authority = pki.create_authority("Example Org", now=NOW)
    credential = pki.issue_officer(authority, name="Testov", number="7", organisation="Example Org", now=NOW)
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    records = list(Records(0, CASES))
    ready = b"\n".join(map(canonical, records))
    cipher = AESGCM(AESGCM.generate_key(256))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "bench-000001.age"

        def whole() -> None:
            seal(
                target, records=records, device="bench", organisation="Example Org", seq=1, previous="",
                journal_head=JournalHead(1, f"{1:064x}"), recipients=[recipient], credential=credential,
                sign=Signing().sign_detached, now=NOW,
            )  # fmt: skip

        def floor() -> float:
            return seconds(lambda: cipher.encrypt(os.urandom(12), zlib.compress(ready, 1), None))

        def ours() -> float:
            target.unlink(missing_ok=True)
            return seconds(whole)

        yield in_turn(f"bundle of {CASES:,} cases ({len(ready) / 1e6:.1f} MB)", ours, floor, ROUNDS)
