"""Keys: the same passphrase gives the same key however it was typed, and nothing else opens what was wrapped."""

from __future__ import annotations

import secrets

import pytest

from fieldtool.vault import keys
from fieldtool.vault.errors import NotEnoughMemoryError, WeakHeaderError
from fieldtool.vault.keys import FLOOR, Stretch

SALT = bytes(range(16))


def test_argon2id_agrees_with_the_vector_of_the_format_description() -> None:
    """The figures stand in docs/formats/vault.md, for whoever writes a second reader."""
    key = keys.stretch("six invented words for a test", SALT, FLOOR)
    assert key.hex() == "ce9775d8ae1497b4029eb9fbeb09076a777f1f9c66ed3a59b7176acf73672744"
    assert (
        keys.derive(key, "wrap").hex() == "f72a69e70820df1ff83d93628e9296db5fa8125ced5950734bc9bfdb4e500812"
    )


def test_a_passphrase_is_the_same_composed_and_decomposed() -> None:
    """Keyboards differ in how they send an accent; NFKC takes that away."""
    assert keys.stretch("caf\u00e9", SALT, FLOOR) == keys.stretch("cafe\u0301", SALT, FLOOR)
    assert keys.stretch("cafe", SALT, FLOOR) != keys.stretch("caf\u00e9", SALT, FLOOR)


@pytest.mark.parametrize(
    "cost",
    [
        Stretch(64 * 1024 - 1, 3, 4),
        Stretch(2 * 1024 * 1024 + 1, 3, 4),
        Stretch(64 * 1024, 0, 4),
        Stretch(64 * 1024, 17, 4),
        Stretch(64 * 1024, 3, 0),
        Stretch(64 * 1024, 3, 9),
    ],
)
def test_a_cost_outside_the_range_is_refused_before_any_memory_is_taken(cost: Stretch) -> None:
    with pytest.raises(WeakHeaderError):
        keys.stretch("x", SALT, cost)


def test_too_little_memory_is_said_and_the_cost_is_not_lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.hazmat.primitives.kdf import argon2

    def starved(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(argon2, "Argon2id", starved)
    with pytest.raises(NotEnoughMemoryError, match="memory"):
        keys.stretch("x", SALT, FLOOR)


def test_keys_for_different_purposes_and_salts_differ() -> None:
    key = secrets.token_bytes(32)
    made = {keys.derive(key, p, s) for p in ("database", "journal", "backup") for s in (b"", b"a", b"b")}
    assert len(made) == 9
    assert all(len(each) == 32 for each in made)


def test_what_was_wrapped_opens_with_its_key_and_its_belonging_only() -> None:
    key, other = secrets.token_bytes(32), secrets.token_bytes(32)
    wrapped = keys.wrap(key, b"data", b"about")
    assert keys.fits(key, wrapped)
    assert keys.unwrap(key, wrapped, b"about") == b"data"
    assert not keys.fits(other, wrapped)
    assert keys.unwrap(other, wrapped, b"about") is None
    assert keys.unwrap(key, wrapped, b"another vault") is None


def test_wrapping_twice_never_gives_the_same_bytes() -> None:
    key = secrets.token_bytes(32)
    one, two = keys.wrap(key, b"data", b""), keys.wrap(key, b"data", b"")
    assert one.nonce != two.nonce
    assert one.sealed != two.sealed
    assert one.commitment != two.commitment


def test_calibration_never_goes_below_the_usual_cost() -> None:
    assert keys.calibrated(seconds=0.0) == Stretch(256 * 1024, 3, 4)


def test_key_material_is_not_in_the_repr() -> None:
    from fieldtool.vault.header import KeySlot, SlotKind
    from fieldtool.vault.slots import Opened

    slot = KeySlot("id", SlotKind.PASSPHRASE, "1", SALT, FLOOR, keys.wrap(b"k" * 32, b"d", b""))
    text = repr(Opened(b"DATA-KEY", b"SLOT-KEY", slot))
    assert "DATA-KEY" not in text
    assert "SLOT-KEY" not in text
