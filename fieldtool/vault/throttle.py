"""How long to wait after wrong passphrases: it stops somebody at the keyboard, not somebody who copied the files."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from fieldtool.domain import instants
from fieldtool.vault.errors import WaitError

NAME = "attempts.json"
FREE = 5
FIRST_WAIT_SECONDS = 30
LONGEST_WAIT_SECONDS = 3600


def wait_seconds(failures: int) -> int:
    """Seconds to wait after so many failures in a row: none up to four, then 30, doubling, at most an hour."""
    if failures < FREE:
        return 0
    return int(min(FIRST_WAIT_SECONDS * 2 ** min(failures - FREE, 20), LONGEST_WAIT_SECONDS))


def demand_patience(folder: Path, now: datetime) -> None:
    """WaitError while the waiting time runs. A clock that was put back does not make it longer than its length."""
    failures, last = _read(folder)
    if last is None:
        return
    left = wait_seconds(failures) - max(0.0, (now - last).total_seconds())
    if left > 0:
        raise WaitError(hint=f"Wait {int(left) + 1} seconds, then try again.")


def failures(folder: Path) -> int:
    """How many failures in a row there were."""
    return _read(folder)[0]


def failed(folder: Path, now: datetime) -> None:
    """One more failure."""
    failures, _ = _read(folder)
    try:
        text = json.dumps({"failures": failures + 1, "last": instants.to_text(now)})
        (folder / NAME).write_text(text, encoding="utf-8")
    except OSError:
        return


def succeeded(folder: Path) -> None:
    """The count begins anew."""
    try:
        (folder / NAME).unlink(missing_ok=True)
    except OSError:
        return


def _read(folder: Path) -> tuple[int, datetime | None]:
    try:
        value = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return int(value["failures"]), instants.from_text(value["last"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None
