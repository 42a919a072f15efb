"""A file that says what it holds and who signed it: how updates and policies travel on a stick.

A ZIP of `manifest.json`, its detached CMS signature `manifest.json.p7s`, and `files/...`. The manifest names every file with
size and SHA-256, so that one signature covers all. Nothing is taken from the archive that the manifest does not name.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from fieldtool.casework.files import atomic_file
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError

MANIFEST, SIGNATURE, FOLDER = "manifest.json", "manifest.json.p7s", "files/"
MOST_MANIFEST, MOST_FILES, MOST_BYTES = 16 << 20, 20_000, 3 << 30
EPOCH = (1980, 1, 1, 0, 0, 0)
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}

Verify = Callable[[bytes, bytes], str]
"""(manifest, signature) -> the signer's name; raises FieldToolError where the signature does not count."""


class UnsignedError(NotAllowedError):
    """Nobody we trust stands for this file."""

    sentence = "This file is not signed by a publisher that this computer trusts: nothing was changed."
    hint = "Take it only from your headquarters, and compare the fingerprint on paper."


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: path inside the folder ("/" between parts), size in bytes, SHA-256; or a link to another path."""

    path: str
    size: int = 0
    sha256: str = ""
    executable: bool = False
    link: str = ""

    def to_json(self) -> dict[str, Any]:
        """As it stands in the manifest."""
        if self.link:
            return {"path": self.path, "link": self.link}
        return {"path": self.path, "size": self.size, "sha256": self.sha256, "executable": self.executable}


def entry_from(found: Any) -> Entry:
    """Reads one entry; FileDamagedError where it is none, or where its path leaves the folder."""
    if not isinstance(found, dict) or not _is_safe(found.get("path")):
        raise FileDamagedError()
    link = found.get("link", "")
    if link:
        # A link stays inside: it is followed in the mind, never on the disk.
        parts: list[str] = list(PurePosixPath(found["path"]).parent.parts)
        for part in PurePosixPath(link).parts:
            if part == "..":
                if not parts:
                    raise FileDamagedError()
                parts.pop()
            else:
                parts.append(part)
        if not _is_safe("/".join(parts)):
            raise FileDamagedError()
        return Entry(found["path"], link=link)
    size, digest = found.get("size"), found.get("sha256")
    if (
        not isinstance(size, int)
        or not 0 <= size <= MOST_BYTES
        or not isinstance(digest, str)
        or len(digest) != 64
    ):
        raise FileDamagedError()
    return Entry(found["path"], size, digest, found.get("executable") is True)


def entries_of(folder: Path) -> list[Entry]:
    """Every file of a folder, in order."""
    found = []
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink():
            found.append(Entry(name, link=file.readlink().as_posix()))
        elif file.is_file():
            size, digest = measured(file)
            found.append(Entry(name, size, digest, bool(file.stat().st_mode & 0o100)))
    return found


def measured(file: Path) -> tuple[int, str]:
    """Size and SHA-256 of a file."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), digest


class SignedFile:
    """An opened file whose signature counts; its contents are checked as they are taken out."""

    def __init__(self, archive: zipfile.ZipFile, manifest: Mapping[str, Any], signer: str) -> None:
        self._archive = archive
        self.manifest = manifest
        self.signer = signer

    def copy(self, entry: Entry, stream: BinaryIO) -> None:
        """Writes one file into a stream; FileDamagedError where a single bit differs."""
        try:
            with self._archive.open(FOLDER + entry.path) as source:
                copied(source, stream, entry)
        except (KeyError, zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
            raise FileDamagedError() from error
        except Exception as error:  # zlib.error, and whatever else a damaged stream sets off
            if isinstance(error, OSError | FieldToolError):
                raise
            raise FileDamagedError() from error


def copied(source: Any, stream: BinaryIO, entry: Entry) -> None:
    """Copies what an entry names, and no byte more; FileDamagedError where it differs."""
    digest, left = hashlib.sha256(), entry.size
    while block := source.read(min(1 << 20, left + 1)):
        left -= len(block)
        if left < 0:
            break
        digest.update(block)
        stream.write(block)
    if left or digest.hexdigest() != entry.sha256:
        raise FileDamagedError()


@contextmanager
def open_signed(path: Path, kind: str, verify: Verify) -> Iterator[SignedFile]:
    """Opens a file of this kind. UnsignedError or FileDamagedError before anything in it is believed."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise FileDamagedError() from error
    with archive:
        manifest, signature = _small(archive, MANIFEST), _small(archive, SIGNATURE)
        signer = verify(manifest, signature)
        try:
            read = json.loads(manifest)
        except (ValueError, RecursionError) as error:
            raise FileDamagedError() from error
        if not isinstance(read, dict) or read.get("kind") != kind:
            raise FileDamagedError("This is a signed file of another kind.", "Check which file you chose.")
        yield SignedFile(archive, read, signer)


def write_signed(
    target: Path, manifest: Mapping[str, Any], files: Mapping[str, Path], sign: Callable[[bytes], bytes]
) -> None:
    """Writes such a file, whole or not at all; the same input gives the same archive but for the signature."""
    said = json.dumps(manifest, sort_keys=True, ensure_ascii=False, indent=1).encode()
    with atomic_file(target) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((MANIFEST, said), (SIGNATURE, sign(said))):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), data)
        for name, source in sorted(files.items()):
            info = zipfile.ZipInfo(FOLDER + name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            with source.open("rb") as reading, archive.open(info, "w") as writing:
                while block := reading.read(1 << 20):
                    writing.write(block)


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as source:
            data = source.read(MOST_MANIFEST + 1)
    except KeyError as error:
        raise UnsignedError() if name == SIGNATURE else FileDamagedError() from error
    except Exception as error:  # a damaged archive fails in many ways
        raise FileDamagedError() from error
    if len(data) > MOST_MANIFEST:
        raise FileDamagedError()
    return data


def _is_safe(path: Any) -> bool:
    if not isinstance(path, str) or not path or len(path) > 400 or any(c in path for c in '\\:*?"<>|\0'):
        return False
    parts = path.split("/")
    return all(
        part not in ("", ".", "..")
        and not part.endswith((" ", "."))
        and part.split(".")[0].lower() not in _RESERVED
        for part in parts
    )
