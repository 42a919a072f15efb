"""Importing one bundle or a folder of thousands: what becomes of each file, where to go on, and what to report."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldtool.casework.collating import ImportReport, take_in
from fieldtool.casework.hq_ports import (
    Anomaly,
    BundleOpener,
    BundleRefusedError,
    CollationStore,
    ImportOutcome,
    UnsealedBundle,
)
from fieldtool.casework.ports import Clock, Progress, Trust
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotFoundError
from fieldtool.domain.record import NewerRecordError

REVOKED = "revoked"
"""Kind of anomaly: a bundle was signed with a certificate that no longer counts."""

SUFFIX = ".age"
"""What bundles end in: other files in a folder are not looked at."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. `file` is its name, which holds no name of a person and no place."""

    file: str
    report: ImportReport

    def to_json(self) -> dict[str, Any]:
        """As plain values, for scripts: counts, no answer."""
        report = self.report
        return {
            "file": self.file,
            "outcome": report.outcome.value,
            "sentence": report.sentence,
            "device": report.device or None,
            "seq": report.seq,
            "new_cases": report.new_cases,
            "changed_cases": report.changed_cases,
            "unchanged_cases": report.unchanged_cases,
            "new_answers": report.new_answers,
            "conflicts": len(report.conflicts),
            "missing": list(report.missing),
            "warnings": list(report.warnings),
            "let_in": report.outcome.let_in,
        }


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What became of every file. `stopped`: the person stopped; import the same again to go on."""

    files: tuple[FileReport, ...]
    stopped: bool = False

    @property
    def counts(self) -> Mapping[ImportOutcome, int]:
        """How many files had each outcome of the closed list, those with none included."""
        found = Counter(one.report.outcome for one in self.files)
        return {outcome: found[outcome] for outcome in ImportOutcome}

    @property
    def let_in(self) -> bool:
        """The records of every file are in the collation."""
        return not self.stopped and all(one.report.outcome.let_in for one in self.files)


def bundle_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Files as they are named, and in the place of a folder the bundles in it and below, by name; none twice.

    The name of a bundle ends in laptop and number: by name, a laptop's bundles come in their order.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = (
                one for one in path.rglob(f"*{SUFFIX}") if one.is_file() and not one.name.startswith(".")
            )
            found |= dict.fromkeys(sorted(inside, key=lambda one: (one.name, one)))
        else:
            found[path] = None
    if not found:
        raise NotFoundError("There is no bundle in this folder.", "Bundles end in .age: choose their folder.")
    return tuple(found)


class Importing:
    """One run of importing: the trusted organisations and the revocation lists are those of its beginning."""

    def __init__(
        self,
        store: CollationStore,
        opener: BundleOpener,
        *,
        identity: str,
        trusts: Sequence[Trust],
        clock: Clock,
        folder: Path,
    ) -> None:
        self._store = store
        self._opener = opener
        self._identity = identity
        self._trusts = trusts
        self._clock = clock
        self._folder = folder

    def one(self, path: Path, progress: Progress | None = None) -> ImportReport:
        """Takes one bundle in, in one transaction. Every outcome is a report; errors about this machine are raised."""
        digest = _digest(path)
        known = self._known(digest)
        if known is not None:
            return known
        opened = self._opener.unseal(
            path, identities=[self._identity], trusts=self._trusts, now=self._clock(), folder=self._folder
        )
        return self._take(opened, digest, progress)

    def all(
        self, paths: Sequence[Path], progress: Progress | None = None, processes: int | None = None
    ) -> FolderReport:
        """Takes in every bundle among files and folders, one transaction each.

        Cut off at any moment, and started again, it goes on where it was: a file that is in is known by its SHA-256
        and not opened again. `progress` counts files; where it says stop, the run ends after a whole bundle.
        """
        files = bundle_files(paths)
        digests = {path: _digest(path) for path in files}
        done: dict[Path, ImportReport] = {}
        for path in files:
            known = self._known(digests[path])
            if known is not None:
                done[path] = known
        stopped = progress is not None and not progress(len(done), len(files))
        waiting = () if stopped else tuple(path for path in files if path not in done)
        for path, opened in self._opener.unseal_all(
            waiting,
            identities=[self._identity],
            trusts=self._trusts,
            now=self._clock(),
            folder=self._folder,
            processes=processes,
            shape=self._store.shape(),
        ):
            done[path] = self._take(opened, digests[path], None)
            if progress is not None and not progress(len(done), len(files)):
                stopped = len(done) < len(files)
                break
        return FolderReport(tuple(FileReport(p.name, done[p]) for p in files if p in done), stopped)

    def _known(self, digest: str) -> ImportReport | None:
        line = self._store.line_of_file(digest) if digest else None
        if line is None:
            return None
        return ImportReport(
            ImportOutcome.ALREADY_IMPORTED,
            f"Bundle {line.seq} of laptop {line.device} was imported before: nothing changed.",
            device=line.device,
            seq=line.seq,
        )

    def _take(
        self, opened: AbstractContextManager[UnsealedBundle], digest: str, progress: Progress | None
    ) -> ImportReport:
        try:
            with opened as bundle:
                return take_in(self._store, bundle, now=self._clock(), progress=progress, file_sha256=digest)
        except BundleRefusedError as error:
            return self._refused(error.outcome, error)
        except NewerRecordError as error:
            return self._refused(ImportOutcome.NEWER, error)
        except FileDamagedError as error:
            return self._refused(ImportOutcome.DAMAGED, error)

    def _refused(self, outcome: ImportOutcome, error: FieldToolError) -> ImportReport:
        claim = error.claim if isinstance(error, BundleRefusedError) else None
        with self._store.transaction("bundle refused", claim.device if claim else "", outcome.value):
            # Its signature fits, so it was made with a key that was ours once. An untrusted signer may claim anything.
            if claim is not None and outcome is ImportOutcome.REVOKED_SIGNER:
                self._store.add_anomaly(
                    Anomaly(claim.device, claim.seq, REVOKED, claim.manifest_sha256, self._clock())
                )
        return ImportReport(outcome, str(error))


def _digest(path: Path) -> str:
    """SHA-256 of a file, "" where it cannot be read: what is wrong is said when it is opened."""
    found = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(1 << 20):
                found.update(piece)
    except OSError:
        return ""
    return found.hexdigest()
