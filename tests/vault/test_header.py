"""vault.json: written whole, in two copies, and never trusted when read."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldtool.domain.errors import DiskFullError
from fieldtool.domain.journal import JournalHead
from fieldtool.vault import header
from fieldtool.vault.errors import HeaderDamagedError, NewerVaultError, NoVaultError, WeakHeaderError
from tests.vault.conftest import Made
from tests.vault.invented import PASSPHRASE, files

KEY = bytes(32)


@pytest.fixture
def sample(first_vault: Made) -> header.Header:
    return header.read(first_vault.folder)


def test_what_is_written_is_read_again(sample: header.Header, tmp_path: Path) -> None:
    header.write(tmp_path, sample, KEY)
    assert header.read(tmp_path) == sample
    assert (tmp_path / header.NAME).read_bytes() == (tmp_path / header.COPY).read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_it(sample: header.Header, tmp_path: Path) -> None:
    header.write(tmp_path, sample, KEY)
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in (header.NAME, header.COPY)} == {0o600}


def test_it_moves_on_with_the_database(sample: header.Header) -> None:
    moved = sample.seen(JournalHead(7, "cd" * 32), {"answer": 3})
    assert (moved.head.seq, moved.rows, moved.slots) == (7, {"answer": 3}, sample.slots)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 100_000, b" " * 1_000_001]
)
def test_a_damaged_file_falls_back_on_its_copy(sample: header.Header, tmp_path: Path, content: bytes) -> None:
    header.write(tmp_path, sample, KEY)
    (tmp_path / header.NAME).write_bytes(content)
    assert header.read(tmp_path) == sample
    (tmp_path / header.COPY).write_bytes(content)
    with pytest.raises(HeaderDamagedError):
        header.read(tmp_path)


def test_a_missing_file_falls_back_on_its_copy(sample: header.Header, tmp_path: Path) -> None:
    header.write(tmp_path, sample, KEY)
    (tmp_path / header.NAME).unlink()
    assert header.exists(tmp_path)
    assert header.read(tmp_path) == sample


def test_no_file_at_all_is_no_vault(tmp_path: Path) -> None:
    assert not header.exists(tmp_path)
    with pytest.raises(NoVaultError):
        header.read(tmp_path)


def test_a_newer_format_is_not_called_damage(sample: header.Header, tmp_path: Path) -> None:
    header.write(tmp_path, sample, KEY)
    _edit(tmp_path, lambda value: value.update(version=header.VERSION + 1))
    with pytest.raises(NewerVaultError):
        header.read(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(format="other"),
        lambda value: value.update(version="1"),
        lambda value: value.update(slots=[]),
        lambda value: value.pop("journal"),
        lambda value: value["journal"].update(seq=float("inf")),
        lambda value: value["slots"][0].update(kind="master"),
        lambda value: value["slots"][0].update(salt="AAAA"),
        lambda value: value["slots"][0].update(nonce="!!"),
        lambda value: value["slots"][0].update(sealed=""),
        lambda value: value["slots"][0]["argon2id"].pop("lanes"),
    ],
)
def test_a_header_that_lacks_something_is_damaged(sample: header.Header, tmp_path: Path, change: Any) -> None:
    header.write(tmp_path, sample, KEY)
    _edit(tmp_path, change)
    with pytest.raises(HeaderDamagedError):
        header.read(tmp_path)


@pytest.mark.parametrize(
    ("field", "value"), [("memory_kib", 8), ("memory_kib", 2**40), ("iterations", 10**6)]
)
def test_a_header_that_asks_for_a_mad_cost_is_refused_at_once(vault: Made, field: str, value: int) -> None:
    """A stick handed over must not weaken the passphrase, nor freeze the laptop."""
    _edit(vault.folder, lambda found: found["slots"][0]["argon2id"].update({field: value}))
    with pytest.raises(WeakHeaderError):
        vault.unlock()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_content_whatever_is_a_crash(sample: header.Header, tmp_path: Path, data: st.DataObject) -> None:
    """Any one field replaced by anything: it reads, or it is refused by name."""
    header.write(tmp_path, sample, KEY)
    value = json.loads((tmp_path / header.NAME).read_text(encoding="utf-8"))
    place: Any = value
    while isinstance(place, dict | list) and place:
        name = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[name], dict | list) or data.draw(st.booleans()):
            place[name] = data.draw(_JSON)
            break
        place = place[name]
    for name in (header.NAME, header.COPY):
        (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
    try:
        read = header.read(tmp_path)
    except (HeaderDamagedError, NewerVaultError):
        return
    assert read.slots


def test_a_full_disk_while_writing_leaves_the_old_one(
    sample: header.Header, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header.write(tmp_path, sample, KEY)
    before = files(tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        header.write(tmp_path, sample.seen(JournalHead(9, "ee" * 32), {}), KEY)
    assert files(tmp_path) == before


def test_nothing_in_it_names_a_person_or_holds_a_key(vault: Made) -> None:
    text = (vault.folder / header.NAME).read_text(encoding="utf-8")
    assert PASSPHRASE not in text
    assert "Invented-Officer" not in text
    assert vault.code.replace("-", "") not in text


def _edit(folder: Path, change: Any) -> None:
    for name in (header.NAME, header.COPY):
        value = json.loads((folder / name).read_text(encoding="utf-8"))
        change(value)
        value.pop("checksum", None)
        (folder / name).write_text(json.dumps(value), encoding="utf-8")
