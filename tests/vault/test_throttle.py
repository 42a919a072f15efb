"""Waiting after wrong passphrases: five are free, then half a minute, doubling, never more than an hour."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldtool.vault import FLOOR, SqlVaults, throttle
from fieldtool.vault.errors import WaitError, WrongPassphraseError
from tests.vault.conftest import Made
from tests.vault.invented import NOW, PASSPHRASE, later


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (11, 1920), (12, 3600), (1000, 3600)],
)
def test_how_long(failures: int, seconds: int) -> None:
    assert throttle.wait_seconds(failures) == seconds


def test_the_fifth_failure_begins_the_waiting_and_time_ends_it(tmp_path: Path) -> None:
    for _ in range(5):
        throttle.demand_patience(tmp_path, NOW)
        throttle.failed(tmp_path, NOW)
    with pytest.raises(WaitError) as caught:
        throttle.demand_patience(tmp_path, NOW)
    assert caught.value.hint == "Wait 31 seconds, then try again."
    throttle.demand_patience(tmp_path, later(1))


def test_a_clock_put_back_does_not_lock_for_years(tmp_path: Path) -> None:
    for _ in range(5):
        throttle.failed(tmp_path, later(10_000_000))
    with pytest.raises(WaitError) as caught:
        throttle.demand_patience(tmp_path, NOW)
    assert "31 seconds" in caught.value.hint


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"failures": 9}', '{"failures": 9, "last": "yesterday"}']
)
def test_a_damaged_count_begins_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / throttle.NAME).write_text(content, encoding="utf-8")
    throttle.demand_patience(tmp_path, NOW)
    throttle.failed(tmp_path, NOW)
    throttle.demand_patience(tmp_path, NOW)


def test_unlocking_counts_and_success_forgets(vault: Made) -> None:
    vaults = SqlVaults(FLOOR)
    for _ in range(5):
        with pytest.raises(WrongPassphraseError):
            vaults.unlock(vault.folder, passphrase="wrong", now=lambda: NOW)
    with pytest.raises(WaitError):
        vaults.unlock(vault.folder, passphrase=PASSPHRASE, now=lambda: NOW)
    vaults.unlock(vault.folder, passphrase=PASSPHRASE, now=lambda: later(1)).close()
    assert not (vault.folder / throttle.NAME).exists()
