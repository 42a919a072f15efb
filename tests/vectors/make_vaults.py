"""Makes the vectors of key files again: PYTHONPATH=. python tests/vectors/make_vaults.py. Existing files are never changed."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from fieldtool.domain.journal import JournalHead
from fieldtool.vault import header, public, slots
from fieldtool.vault.header import Header
from fieldtool.vault.keys import FLOOR

FOLDER = Path(__file__).parent / "vaults"
VAULT = "0d2f6a52-6f4e-4b52-9d4f-000000000001"
DATA_KEY = bytes(range(32))
NEW_KEY = bytes(range(32, 64))
WORDS = "six invented words for a test"
CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0123-4567"
IDENTITY = bytes(range(64, 96))


def whole_code() -> str:
    """The code with the letters that check it."""
    from fieldtool.vault import recovery

    letters = CODE.replace("-", "")
    return CODE + "-" + recovery._check(letters)


def identity() -> str:
    """The invented age identity of headquarters."""
    words = public._regroup(IDENTITY, 8, 5, pad=True)
    prefix = "age-secret-key-"
    rest = public._polymod(public._expanded(prefix) + words + [0] * 6) ^ 1
    body = words + [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join(public._LETTERS[word] for word in body)).upper()


def sample(data_key: bytes = DATA_KEY) -> Header:
    """A key file with one slot of each kind."""
    made = (
        slots.passphrase_slot(VAULT, "T-1", WORDS, data_key, FLOOR)[0],
        slots.recovery_slot(VAULT, "T-1", whole_code(), data_key)[0],
        slots.headquarters_slot(VAULT, public.recipient_text(public.public_of(IDENTITY)), data_key),
    )
    return Header(VAULT, "0d2f6a526f", "laptop", made, JournalHead(3, "ab" * 32), {"answer": 2}, generation=4)


def text_of(found: Header, data_key: bytes) -> dict[str, Any]:
    """What stands in the file."""
    kept: list[bytes] = []
    with patch.object(header, "write_atomically", lambda _, data: kept.append(data)):
        header.write(Path(), found, data_key)
    value: dict[str, Any] = json.loads(kept[0])
    return value


def edited(change: Callable[[dict[str, Any]], object], *, checksum: bool) -> dict[str, Any]:
    """The sample changed by hand, with its checksum mended or not."""
    value = text_of(sample(), DATA_KEY)
    change(value)
    if checksum:
        value.pop("checksum")
    return value


def flipped(text: str) -> str:
    data = bytearray(base64.b64decode(text))
    data[0] ^= 1
    return base64.b64encode(bytes(data)).decode()


def slot_edit(name: str, new: Callable[[Any], Any]) -> Callable[[dict[str, Any]], object]:
    return lambda value: value["slots"][0].__setitem__(name, new(value["slots"][0][name]))


def vectors() -> dict[str, tuple[str, str, str, dict[str, Any], bytes]]:
    """Name: what it shows, the secret, the outcome, the key file, the data key where it opens."""
    found, renewed = sample(), sample()
    renewed = replace(renewed, slots=tuple(slots.resealed(VAULT, slot, NEW_KEY) for slot in renewed.slots))
    good, again = text_of(found, DATA_KEY), text_of(renewed, NEW_KEY)
    first = edited(lambda value: [value.pop(name) for name in ("mac", "generation", "seal")], checksum=True)
    foreign = header.replace(found, vault_id=VAULT[:-1] + "2")
    weak = {"memory_kib": 8, "iterations": 1, "lanes": 1}
    return {
        "passphrase": ("a passphrase opens its slot", WORDS, "opens", good, DATA_KEY),
        "passphrase-nfkc": ("other letters, the same in NFKC", WORDS.replace("six", "ｓｉｘ"), "opens", good, DATA_KEY),
        "recovery": ("the code, as somebody types it", whole_code().lower(), "opens", good, DATA_KEY),
        "headquarters": ("the age identity of headquarters", identity(), "opens", good, DATA_KEY),
        "renewed-passphrase": ("sealed to the slot's public key", WORDS, "opens", again, NEW_KEY),
        "renewed-recovery": ("sealed to the slot's public key", whole_code(), "opens", again, NEW_KEY),
        "renewed-headquarters": ("sealed anew to headquarters", identity(), "opens", again, NEW_KEY),
        "first-kind": ("no code, generation or seal yet", WORDS, "opens", first, DATA_KEY),
        "wrong-passphrase": ("other words", "six invented words for a text", "wrong secret", good, b""),
        "wrong-identity": ("of another headquarters", identity()[:-1] + "Q", "wrong secret", good, b""),
        "mistyped-code": ("one letter of the code is wrong", "1" + whole_code()[1:], "mistyped", good, b""),
        "sealed-changed": ("a bit of the wrapped key", WORDS, "damaged",
            edited(slot_edit("sealed", flipped), checksum=True), b""),
        "owner-changed": ("another officer's number on the slot", WORDS, "damaged",
            edited(slot_edit("owner", lambda _: "T-2"), checksum=True), b""),
        "other-vault": ("the slots of one vault in the file of another", WORDS, "damaged",
            text_of(foreign, DATA_KEY), b""),
        "checksum": ("a bit anywhere, the checksum not mended", WORDS, "damaged",
            edited(slot_edit("salt", flipped), checksum=False), b""),
        "slot-removed": ("taken out by somebody without the data key", WORDS, "changed",
            edited(lambda value: value["slots"].pop(), checksum=True), b""),
        "head-changed": ("the journal's head set back by hand", WORDS, "changed",
            edited(lambda value: value["journal"].update(seq=1), checksum=True), b""),
        "weak": ("a stretching that is too cheap", WORDS, "weak",
            edited(slot_edit("argon2id", lambda _: weak), checksum=True), b""),
        "heavy": ("a stretching that is a trap", WORDS, "weak",
            edited(slot_edit("argon2id", lambda _: weak | {"memory_kib": 2**40}), checksum=True), b""),
        "newer": ("a later version of the format", WORDS, "newer",
            edited(lambda value: value.update(version=2), checksum=True), b""),
    }  # fmt: skip


def main() -> int:
    for name, (about, secret, outcome, value, data_key) in vectors().items():
        target = FOLDER / f"{name}.json"
        if target.exists():
            continue
        whole = {
            "about": about,
            "secret": secret,
            "outcome": outcome,
            "data_key": data_key.hex(),
            "file": value,
        }
        target.write_text(json.dumps(whole, indent=1, ensure_ascii=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
