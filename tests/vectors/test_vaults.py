"""The vectors of key files: each comes out as it says, and only outcomes of the closed list exist."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldtool.vault import header, slots
from fieldtool.vault.errors import (
    HeaderChangedError,
    HeaderDamagedError,
    NewerVaultError,
    RecoveryCodeError,
    VaultError,
    WeakHeaderError,
    WrongPassphraseError,
)

VECTORS = sorted((Path(__file__).parent / "vaults").glob("*.json"))
OUTCOMES: dict[str, type[VaultError] | None] = {
    "opens": None,
    "wrong secret": WrongPassphraseError,
    "mistyped": RecoveryCodeError,
    "damaged": HeaderDamagedError,
    "changed": HeaderChangedError,
    "weak": WeakHeaderError,
    "newer": NewerVaultError,
}


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.stem)
def test_a_vector_comes_out_as_it_says(path: Path, tmp_path: Path) -> None:
    vector = json.loads(path.read_text(encoding="utf-8"))
    (tmp_path / header.NAME).write_text(json.dumps(vector["file"]), encoding="utf-8")
    expected = OUTCOMES[vector["outcome"]]
    if expected is None:
        _, opened = slots.open_any(header.copies(tmp_path), vector["secret"])
        assert opened.data_key.hex() == vector["data_key"]
        return
    with pytest.raises(VaultError) as caught:
        slots.open_any(header.copies(tmp_path), vector["secret"])
    assert type(caught.value) is expected


def test_every_outcome_has_a_vector_and_a_sentence_of_its_own() -> None:
    there = {json.loads(path.read_text(encoding="utf-8"))["outcome"] for path in VECTORS}
    assert there == set(OUTCOMES)
    kinds = [kind for kind in OUTCOMES.values() if kind is not None]
    assert len({kind.sentence for kind in kinds}) == len(kinds)
