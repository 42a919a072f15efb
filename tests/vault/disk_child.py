"""What test_disk carries out in a process of its own, on a small disk mounted for it alone; says what it saw as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from fieldtool.domain.errors import FieldToolError
from fieldtool.vault import FLOOR, SqlVaults, backup
from tests.vault import invented

VAULTS = SqlVaults(FLOOR)


def create(folder: Path) -> Any:
    """A filled vault, open."""
    store, _ = VAULTS.create(
        folder, officer=invented.OFFICER, passphrase=invented.PASSPHRASE, now=invented.NOW
    )
    return store


def unlock(folder: Path) -> Any:
    """The vault of the scenario, open."""
    return VAULTS.unlock(folder, passphrase=invented.PASSPHRASE, now=lambda: invented.NOW)


def fill(disk: Path) -> None:
    """Takes every byte that is left."""
    with suppress(OSError), open(disk / "filler", "ab", buffering=0) as stream:
        while stream.write(b"x" * 4096):
            pass


def error_of(work: Any) -> str:
    """The name of the error that `work` ends with."""
    try:
        work()
    except FieldToolError as error:
        return type(error).__name__
    return ""


def answers(disk: Path) -> dict[str, Any]:
    """Answers until the disk is full, one more after the ballast was given back, and a look at all of it."""
    folder = disk / "vault"
    store = create(folder)
    case = invented.case(store)
    talk = invented.interview(store, case.id)
    acknowledged: list[str] = []
    error = ""
    fill_at = 20
    while not error:
        if len(acknowledged) == fill_at:
            fill(disk)
        ref = f"/data/q{len(acknowledged)}"
        try:
            invented.give(store, talk.id, ref, "x" * 3000)
            acknowledged.append(ref)
        except FieldToolError as caught:
            error = type(caught).__name__
    there = [answer.ref for answer in store.answers(talk.id)]
    missing = [ref for ref in acknowledged if ref not in there]
    extra = [ref for ref in there if ref not in acknowledged]
    invented.give(store, talk.id, "/data/after", "y")
    store.close()
    store = unlock(folder)
    told = {
        "error": error,
        "acknowledged": len(acknowledged),
        "missing": missing,
        "extra": extra,
        "went_on": True,
        "after_unlock": len(store.answers(talk.id)),
        "broken": store.first_broken_line(),
    }
    store.close()
    return told


def unlocking(disk: Path) -> dict[str, Any]:
    """Unlocking writes a journal line: there must be room for it, and again the next time."""
    folder = disk / "vault"
    create(folder).close()
    before = (folder / "ballast").exists()
    fill(disk)
    store = unlock(folder)
    unlocked = store.journal(limit=1)[0].verb == "unlocked"
    store.close()
    after = (folder / "ballast").exists()
    unlock(folder).close()
    return {"ballast_before": before, "unlocked": unlocked, "ballast_after": after, "again": True}


def creating(disk: Path) -> dict[str, Any]:
    """A new vault where there is no room."""
    fill(disk)
    error = error_of(lambda: create(disk / "vault"))
    return {"error": error, "left": sorted(path.name for path in disk.iterdir())}


def backing_up(disk: Path) -> dict[str, Any]:
    """A backup onto a full stick."""
    with tempfile.TemporaryDirectory() as elsewhere:
        store = create(Path(elsewhere) / "vault")
        fill(disk)
        error = error_of(lambda: backup.write_backup(store, disk, invented.NOW))
        journalled = store.journal(limit=1)[0].verb == "backup written"
        store.close()
    return {"error": error, "left": sorted(path.name for path in disk.iterdir()), "journalled": journalled}


def read_only(disk: Path) -> dict[str, Any]:
    """Everything that writes, on a disk with its write protection on."""
    folder = disk / "vault"
    create(folder).close()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with tempfile.TemporaryDirectory() as elsewhere:
        store = create(Path(elsewhere) / "vault")
        told = {
            "unlock": error_of(lambda: unlock(folder)),
            "create": error_of(lambda: create(disk / "new")),
            "backup": error_of(lambda: backup.write_backup(store, disk / "stick", invented.NOW)),
        }
        store.close()
    return told


def io_error(disk: Path) -> dict[str, Any]:
    """A disk that reports an error in the middle of a write, and is well again afterwards."""
    import resource

    folder = disk / "vault"
    store = create(folder)
    case = invented.case(store)
    talk = invented.interview(store, case.id)
    kept = invented.give(store, talk.id, "/data/kept", "1")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((folder / "cases.db").stat().st_size, most[1]))
    error = error_of(lambda: invented.give(store, talk.id, "/data/lost", "x" * 100_000))
    resource.setrlimit(resource.RLIMIT_FSIZE, most)
    there = [answer.id for answer in store.answers(talk.id)] == [kept.id]
    invented.give(store, talk.id, "/data/after", "2")
    store.close()
    store = unlock(folder)
    told = {
        "error": error,
        "only_kept": there,
        "after": [answer.ref for answer in store.answers(talk.id)],
        "broken": store.first_broken_line(),
    }
    store.close()
    return told


if __name__ == "__main__":
    scenarios = {
        "answers": answers,
        "unlock": unlocking,
        "create": creating,
        "backup": backing_up,
        "read_only": read_only,
        "io_error": io_error,
    }
    print(json.dumps(scenarios[sys.argv[1]](Path(sys.argv[2]))))
