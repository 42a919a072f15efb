"""How a program folder is renewed from a stick: beside the old version, whole or not at all, and back again.

An installation is a folder with `versions/NAME/` side by side, and two one-line files: `current` names the version that the
launcher starts, `previous` the one before. Everything happens beside what runs; the one step that counts is the renaming
of `current`. A power cut before it leaves the old version, after it the new one. Format: docs/formats/update.md.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from fieldtool.casework.files import as_told, sync_folder, write_atomically
from fieldtool.casework.signed_file import (
    MOST_BYTES,
    MOST_FILES,
    Entry,
    SignedFile,
    Verify,
    copied,
    entries_of,
    entry_from,
    measured,
    open_signed,
    write_signed,
)
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError

KIND = "fieldtool-update/1"
STAGED = ".new-"
RECORD = "update.json"
PAST_STOPPING = ("keep previous", "switch", "switched")
"""Steps after the new version is whole: nobody stops between them, and a power cut still leaves a version that runs."""
Step = Callable[[str], None]
"""Told before each step, with its name; may raise, as a power cut would."""


class OlderUpdateError(NotAllowedError):
    """No way back by an update file: an old version may have a fault that was mended since."""

    sentence = "This update is not newer than what runs here: nothing was changed."
    hint = "Ask for the newest update. The command fieldtool update --back goes back one version."


class OtherBaseError(NotAllowedError):
    """The update renews parts of a version that is not here."""

    sentence = "This update renews parts of another version than the one here: nothing was changed."
    hint = "Ask for the whole update of the program."


class OtherChannelError(NotAllowedError):
    """The organisation takes its updates through another channel."""

    sentence = "This update is not of the channel your organisation takes updates from: nothing was changed."
    hint = "Ask your headquarters for the update that is meant for your laptops."


class NotRenewableError(NotAllowedError):
    """There is no folder that update files know."""

    sentence = "The program was not installed in a way that update files can renew."
    hint = "Install the newest package instead; the vault stays."


@dataclass(frozen=True, slots=True)
class Update:
    """What an update says of itself. `sequence` rises with every release; `base` is the version whose files it keeps.

    `channel`: the name of those it is meant for ("" for everybody).
    """

    name: str
    sequence: int
    notes: str
    base: str
    entries: tuple[Entry, ...]
    carried: frozenset[str]
    signer: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Installation:
    """A program folder as updates know it."""

    root: Path

    @property
    def current(self) -> str:
        """The version the launcher starts; "" where this is no such folder."""
        return _line(self.root / "current")

    @property
    def previous(self) -> str:
        """The version one step back; "" where there is none."""
        name = _line(self.root / "previous")
        return name if name and self.folder(name).is_dir() else ""

    @property
    def sequence(self) -> int:
        """The sequence number of what runs; 0 for the version that was installed and never renewed."""
        try:
            read = json.loads((self.folder(self.current) / RECORD).read_text(encoding="utf-8"))
            return int(read["sequence"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def folder(self, name: str) -> Path:
        """Where a version lies."""
        return self.root / "versions" / name


def read_update(opened: SignedFile) -> Update:
    """What the signed manifest says, checked for sense."""
    said = opened.manifest
    try:
        entries = tuple(entry_from(one) for one in said["files"])
        update = Update(
            name=_name(said["version"]),
            sequence=_number(said["sequence"]),
            notes=str(said.get("notes", ""))[:4000],
            base=_name(said["base"]) if said.get("base") else "",
            entries=entries,
            carried=frozenset(str(one) for one in said["carried"]),
            signer=opened.signer,
            channel=str(said.get("channel", ""))[:60],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise FileDamagedError() from error
    paths = [entry.path for entry in entries]
    folded = {path.lower() for path in paths}
    if len(folded) != len(paths) or len(paths) > MOST_FILES or not update.carried <= set(paths):
        raise FileDamagedError()
    links = {entry.path for entry in entries if entry.link}
    if any(str(parent) in links for path in paths for parent in PurePosixPath(path).parents):
        raise FileDamagedError()  # nothing is ever written through a link
    if sum(entry.size for entry in entries) > MOST_BYTES or RECORD in folded:
        raise FileDamagedError()
    return update


def inspect_update(file: Path, verify: Verify) -> Update:
    """What an update is, its signature checked; nothing is written."""
    with open_signed(file, KIND, verify) as opened:
        return read_update(opened)


def demand_fitting(update: Update, installation: Installation, channel: str = "") -> None:
    """Raises where this update is not for this installation: older, for another base, of another channel."""
    if not installation.current:
        raise NotRenewableError()
    if channel and update.channel != channel:
        raise OtherChannelError()
    if update.sequence <= installation.sequence or update.name == installation.current:
        raise OlderUpdateError()
    if update.base and update.base != installation.current:
        raise OtherBaseError()


def install_update(
    file: Path,
    installation: Installation,
    verify: Verify,
    *,
    channel: str = "",
    try_out: Callable[[Path], bool] = lambda _: True,
    step: Step = lambda _: None,
) -> Update:
    """Renews the program. `try_out` starts the staged version once and says whether it lives. `channel`: the only one taken.

    Raises FieldToolError; then the installation runs what it ran before.
    """
    if not installation.current:
        raise NotRenewableError()
    step("read")
    clean(installation)
    with open_signed(file, KIND, verify) as opened:
        update = read_update(opened)
        demand_fitting(update, installation, channel)
        staged = installation.root / "versions" / f"{STAGED}{update.name}"
        try:
            _stage(opened, update, installation, staged, step)
            step("try")
            if not try_out(staged):
                raise FieldToolError("The new version does not start on this computer: nothing was changed.",
                                     "Go on with the version you have, and tell your headquarters.")  # fmt: skip
            target = installation.folder(update.name)
            step("rename")
            if target.exists():  # left by a switch that never happened, or by a way back
                shutil.rmtree(target)
            os.replace(staged, target)
            sync_folder(target.parent)
            step("keep previous")
            write_atomically(installation.root / "previous", f"{installation.current}\n".encode())
            step("switch")
            _point(installation, update.name)
            step("switched")
        except OSError as error:
            shutil.rmtree(staged, ignore_errors=True)
            raise as_told(error, staged) from error
        except FieldToolError:
            shutil.rmtree(staged, ignore_errors=True)
            raise
    _forget_older(installation)
    return update


def go_back(installation: Installation) -> str:
    """Lets the launcher start the version before; returns its name. The newer one stays, to come back to."""
    before, now = installation.previous, installation.current
    if not before or before == now:
        raise NotAllowedError("There is no earlier version here to go back to.", "Nothing was changed.")
    write_atomically(installation.root / "previous", f"{now}\n".encode())
    _point(installation, before)
    return before


def clean(installation: Installation) -> None:
    """Removes what an interrupted update left behind; it was never in use."""
    for left in (installation.root / "versions").glob(f"{STAGED}*"):
        shutil.rmtree(left, ignore_errors=True)
    for part in installation.root.glob(".*.part"):
        part.unlink(missing_ok=True)


def make_update(
    folder: Path,
    target: Path,
    *,
    name: str,
    sequence: int,
    sign: Callable[[bytes], bytes],
    base: Path | None = None,
    base_name: str = "",
    notes: str = "",
    channel: str = "",
) -> Update:
    """Writes an update to the program folder `folder`; with `base`, only what differs from that older folder travels."""
    _name(name)
    entries = [entry for entry in entries_of(folder) if entry.path != RECORD]
    known = {} if base is None else {entry.path: entry for entry in entries_of(base)}
    carried = [
        e.path for e in entries if not e.link and (e.path not in known or known[e.path].sha256 != e.sha256)
    ]
    manifest: dict[str, Any] = {
        "kind": KIND,
        "version": name,
        "sequence": sequence,
        "notes": notes,
        "channel": channel,
        "base": base_name if base is not None else "",
        "files": [entry.to_json() for entry in entries],
        "carried": carried,
    }
    write_signed(target, manifest, {path: folder / path for path in carried}, sign)
    return Update(
        name, sequence, notes, manifest["base"], tuple(entries), frozenset(carried), channel=channel
    )


def _stage(opened: SignedFile, update: Update, where: Installation, staged: Path, step: Step) -> None:
    """Writes every file of the new version beside the old one, each checked and on the disk before the next."""
    staged.mkdir(parents=True)
    base = where.folder(update.base) if update.base else None
    folders = {staged}
    for entry in update.entries:
        step(f"write {entry.path}")
        target = staged / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        folders.update(parent for parent in target.parents if parent.is_relative_to(staged))
        if entry.link:
            target.symlink_to(entry.link)
            continue
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644)
        with os.fdopen(descriptor, "wb") as stream:
            if entry.path in update.carried:
                opened.copy(entry, stream)
            elif base is not None:
                with (base / entry.path).open("rb") as source:
                    copied(source, stream, entry)
            else:
                raise FileDamagedError()
            stream.flush()
            os.fsync(stream.fileno())
        if entry.executable:
            target.chmod(0o755)
    step("check")
    for entry in update.entries:  # read back: what the stick gave and what the disk took are two things
        if not entry.link and measured(staged / entry.path) != (entry.size, entry.sha256):
            raise FileDamagedError()
    write_atomically(
        staged / RECORD, json.dumps({"version": update.name, "sequence": update.sequence}).encode()
    )
    (staged / RECORD).chmod(0o644)
    for folder in folders:
        sync_folder(folder)


def _point(installation: Installation, name: str) -> None:
    write_atomically(installation.root / "current", f"{name}\n".encode())
    (installation.root / "current").chmod(0o644)


def _forget_older(installation: Installation) -> None:
    """Keeps the version that runs and the one before; disks in the field are small."""
    kept = {installation.current, installation.previous}
    for folder in (installation.root / "versions").iterdir():
        if folder.is_dir() and folder.name not in kept:
            shutil.rmtree(folder, ignore_errors=True)


def _line(file: Path) -> str:
    try:
        return _name(file.read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return ""


def _name(said: Any) -> str:
    if (
        not isinstance(said, str)
        or not 0 < len(said) <= 60
        or not all(c.isalnum() or c in ".+-" for c in said)
    ):
        raise ValueError("not the name of a version")
    if said.startswith("."):
        raise ValueError("not the name of a version")
    return said


def _number(said: Any) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or said < 1:
        raise ValueError("not a sequence number")
    return said


def names_of(update: Update) -> Sequence[str]:
    """What an update touches, for people: program, forms, rules, translations."""
    parts = {
        "forms": "/forms/screening", "rules": "/forms/assessment", "indicators": "/forms/indicators",
        "referral layouts": "/forms/referral", "translations": "/resources/translations",
    }  # fmt: skip
    found = {what for what, where in parts.items() for path in update.carried if where in f"/{path}"}
    others = [path for path in update.carried if not any(where in f"/{path}" for where in parts.values())]
    return sorted(found | ({"program"} if others else set()))
