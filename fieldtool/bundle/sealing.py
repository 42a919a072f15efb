"""Sealing: records into compressed parts, parts under a signed manifest, all of it into one age file, read back."""

from __future__ import annotations

import hashlib
import operator
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from fieldtool import __version__
from fieldtool.bundle.errors import StoppedError
from fieldtool.bundle.keys import recipients_from
from fieldtool.bundle.manifest import MANIFEST, SIGNATURE, SUMS, Manifest, Part, part_name, sums
from fieldtool.bundle.spool import Spool
from fieldtool.bundle.tarring import padding, tar_end, tar_entry
from fieldtool.casework.files import as_told, atomic_file
from fieldtool.casework.hq_ports import SignDetached
from fieldtool.casework.ports import Progress
from fieldtool.domain.errors import FieldToolError
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential

PART_BYTES = 64 << 20
"""A part is closed after so many bytes of JSON: parts are what headquarters can read side by side."""

_PIECE = 1 << 16
_AGE_HEADER = b"age-encryption.org/v1\n"


class NotReadBackError(FieldToolError):
    """The medium did not give back what was written."""

    sentence = (
        "The bundle could not be read back from the disk or stick as it was written: it was removed again."
    )
    hint = "The stick may be failing. Use another one, then seal again."


def seal(
    target: Path,
    *,
    records: Iterable[Mapping[str, Any]],
    device: str,
    organisation: str,
    seq: int,
    previous: str,
    journal_head: JournalHead,
    recipients: Sequence[str],
    credential: Credential,
    sign: SignDetached,
    now: datetime,
    progress: Progress | None = None,
    spool_folder: Path | None = None,
    reply_to: str = "",
) -> tuple[str, int]:
    """Writes a bundle to `target`, whole or not at all; returns (SHA-256 hex of its manifest, number of records).

    `records` are canonical case records as JSON objects (see `fieldtool.domain.record`), taken one by one: memory
    stays flat. `previous` is the hash of the manifest before, "" for the first. `sign` makes the detached signature.
    `reply_to` is the recipient that returns for this laptop are sealed to. `spool_folder` is where parts wait, encrypted, until the manifest is known (default: the folder of `target`).
    After writing, the file is read back from the medium and compared. Raises FieldToolError; then nothing is left.
    """
    keys = recipients_from(recipients)  # before any work: a mistyped recipient is said at once
    with Spool(spool_folder or target.parent) as spool:
        parts = _write_parts(spool, records, progress)
        manifest = Manifest(
            device=device,
            organisation=organisation,
            seq=seq,
            previous=previous,
            created=now,
            recipients=tuple(one.strip() for one in recipients),
            journal_head=journal_head,
            parts=parts,
            program=f"fieldtool {__version__}",
            reply_to=reply_to,
        )
        data = manifest.to_bytes()
        source = _Source(_archive(manifest, data, sign(data, credential), spool))
        with atomic_file(target) as stream:
            sink = _Sink(stream)
            _encrypt(source, sink, keys)
    _read_back(target, sink.digest.hexdigest(), sink.size)
    return hashlib.sha256(data).hexdigest(), manifest.records


def _write_parts(
    spool: Spool, records: Iterable[Mapping[str, Any]], progress: Progress | None
) -> tuple[Part, ...]:
    # Compiled code that the window does not need at its start.
    from fieldtool.bundle.quick_records import written

    total = operator.length_hint(records)
    parts: list[Part] = []
    writer: _PartWriter | None = None
    for number, record in enumerate(records, 1):
        if writer is None:
            writer = _PartWriter(spool, part_name(len(parts) + 1))
        writer.add(written(record))
        if writer.inflated >= PART_BYTES:
            parts.append(writer.end())
            writer = None
        if progress is not None and not progress(number, max(total, number)):
            raise StoppedError
    if writer is not None:
        parts.append(writer.end())
    spool.finish()
    return tuple(parts)


class _PartWriter:
    """One gzip file of JSON lines on its way into the spool."""

    def __init__(self, spool: Spool, name: str) -> None:
        self._spool = spool
        self._name = name
        # Level 1: three times as fast as the default, a fifth larger. wbits 31 is gzip, without name or time in it.
        self._gzip = zlib.compressobj(1, zlib.DEFLATED, 31)
        self._digest = hashlib.sha256()
        self._size = self._records = self.inflated = 0

    def add(self, line: bytes) -> None:
        self._put(self._gzip.compress(line + b"\n"))
        self._records += 1
        self.inflated += len(line) + 1

    def end(self) -> Part:
        self._put(self._gzip.flush())
        return Part(self._name, self._size, self._digest.hexdigest(), self._records)

    def _put(self, data: bytes) -> None:
        self._digest.update(data)
        self._size += len(data)
        self._spool.write(data)


def _archive(manifest: Manifest, data: bytes, signature: bytes, spool: Spool) -> Iterator[bytes]:
    """The tar, piece by piece: manifest, signature and sums first, so that a reader knows whom it deals with."""
    hashes = {MANIFEST: hashlib.sha256(data).hexdigest(), SIGNATURE: hashlib.sha256(signature).hexdigest()}
    hashes |= {part.name: part.sha256 for part in manifest.parts}
    written = 0
    for name, content in ((MANIFEST, data), (SIGNATURE, signature), (SUMS, sums(hashes))):
        entry = tar_entry(name, len(content), manifest.created) + content + padding(len(content))
        written += len(entry)
        yield entry
    start = 0
    for part in manifest.parts:
        yield tar_entry(part.name, part.size, manifest.created)
        for at in range(0, part.size, _PIECE):
            yield spool.read(start + at, min(_PIECE, part.size - at))
        yield padding(part.size)
        start += part.size
        written += 512 + part.size + len(padding(part.size))
    yield tar_end(written)


class _Source:
    """A stream to read from, for pyrage. It keeps the error that stopped it: pyrage passes on the text alone."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.error: BaseException | None = None

    def read(self, size: int) -> bytes:
        try:
            while not self._rest:
                self._rest = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except BaseException as error:
            self.error = error
            raise
        piece, self._rest = self._rest[:size], self._rest[size:]
        return bytes(piece)


class _Sink:
    """A stream to write to, for pyrage, which counts and hashes what passes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.digest = hashlib.sha256()
        self.size = 0
        self.error: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            self._stream.write(data)
        except BaseException as error:
            self.error = error
            raise
        self.digest.update(data)
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        self._stream.flush()


def _encrypt(source: _Source, sink: _Sink, keys: list[Any]) -> None:
    import pyrage

    try:
        pyrage.encrypt_io(source, sink, keys)
    except (pyrage.EncryptError, OSError) as error:
        raise (source.error or sink.error or error) from None


def _read_back(target: Path, digest: str, size: int) -> None:
    """Compares what the medium gives back with what was written; what differs is removed."""
    found = hashlib.sha256()
    head = b""
    try:
        with target.open("rb") as stream:
            if hasattr(os, "posix_fadvise"):  # else the system answers from memory and the stick is not asked
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while piece := stream.read(1 << 20):
                head = head or piece[: len(_AGE_HEADER)]
                found.update(piece)
            same = stream.tell() == size and head == _AGE_HEADER and found.hexdigest() == digest
    except OSError as error:
        target.unlink(missing_ok=True)
        raise as_told(error, target) from error
    if not same:
        target.unlink(missing_ok=True)
        raise NotReadBackError
