"""Form packages: a compiled form with its pictures and sounds in one file that headquarters signs and every laptop checks."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from fieldtool.domain import instants
from fieldtool.domain.errors import FileDamagedError
from fieldtool.domain.record import canonical
from fieldtool.questionnaire.forms import CompiledForm

FAMILY = "fieldtool-form/"
FORMAT = FAMILY + "1"
SUFFIX = ".ftform"
LARGEST = 64 << 20
"""Bytes of a package."""
MOST_FILES = 2_000
MANIFEST, SIGNATURE, FORM, MEDIA = "form.json", "form.json.p7s", "form.xml", "media/"
_MANIFEST_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Package:
    """What a package holds. `manifest` is what `signature` (CMS, detached) was made over; the hashes in it fit."""

    form_id: str
    version: str
    title: str
    created: datetime  # the order of packages of one form: an earlier one never replaces a later one
    xform: str = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)


class PackageDamagedError(FileDamagedError):
    """Not a package, or not the one that was signed."""

    sentence = "This form package is damaged or incomplete: nothing was changed."
    hint = "Ask headquarters for the file again."


class PackageNewerError(FileDamagedError):
    """Written by a later program."""

    sentence = "This form package was made by a newer version of the program: nothing was changed."
    hint = "Update the program first, then add the form."


def manifest_of(form: CompiledForm, *, created: datetime) -> bytes:
    """What is signed: which form, which version, and the hash of every file (docs/formats/form-package.md)."""
    files = {FORM: form.xform.encode(), **{MEDIA + name: data for name, data in form.media.items()}}
    return canonical(
        {
            "format": FORMAT,
            "form_id": form.info.id,
            "version": form.info.version,
            "title": form.info.title,
            "created": instants.to_text(created),
            "files": {
                name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
                for name, data in sorted(files.items())
            },
        }
    )


def packed(form: CompiledForm, manifest: bytes, signature: bytes) -> bytes:
    """The package; the same form, manifest and signature give the same bytes."""
    when = int(instants.from_text(json.loads(manifest)["created"]).timestamp())
    files = [(MANIFEST, manifest), (SIGNATURE, signature), (FORM, form.xform.encode())]
    files += [(MEDIA + name, data) for name, data in sorted(form.media.items())]
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in files:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(data), 0o600, when
            archive.addfile(entry, io.BytesIO(data))
    return stream.getvalue()


def is_package(data: bytes) -> bool:
    """The file begins as a package does."""
    return data[: len(MANIFEST) + 1] == MANIFEST.encode() + b"\0" and data[257:262] == b"ustar"


def unpacked(data: bytes) -> Package:
    """What the file holds, every hash checked; the signature is for the caller to check.

    PackageDamagedError for anything else than what `packed` writes, PackageNewerError for a later format.
    """
    files = _files(data)
    try:
        manifest, signature = files.pop(MANIFEST), files.pop(SIGNATURE)
        told: dict[str, Any] = json.loads(manifest)
        kind = str(told["format"])
        if kind != FORMAT and kind.startswith(FAMILY):
            raise PackageNewerError
        named: dict[str, dict[str, Any]] = told["files"]
        if kind != FORMAT or set(named) != set(files) or canonical(told) != manifest:
            raise PackageDamagedError
        for name, content in files.items():
            if hashlib.sha256(content).hexdigest() != named[name]["sha256"]:
                raise PackageDamagedError
        xform = files.pop(FORM).decode()
        return Package(
            form_id=str(told["form_id"]),
            version=str(told["version"]),
            title=str(told["title"]),
            created=instants.from_text(told["created"]),
            xform=xform,
            media={name.removeprefix(MEDIA): content for name, content in files.items()},
            manifest=manifest,
            signature=signature,
        )
    except FileDamagedError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PackageDamagedError from error


def _files(data: bytes) -> dict[str, bytes]:
    """Plain files under plain names, nothing else: no links, no folders, no path that leads out."""
    if len(data) > LARGEST:
        raise PackageDamagedError
    found: dict[str, bytes] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for entry in archive:
                limit = _MANIFEST_LIMIT if entry.name in (MANIFEST, SIGNATURE) else LARGEST
                if not entry.isreg() or entry.size > limit or entry.name in found or not _plain(entry.name):
                    raise PackageDamagedError
                if len(found) == MOST_FILES:
                    raise PackageDamagedError
                stream = archive.extractfile(entry)
                assert stream is not None, "a regular file has content"
                found[entry.name] = stream.read()
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        raise PackageDamagedError from error
    return found


def _plain(name: str) -> bool:
    if name in (MANIFEST, SIGNATURE, FORM):
        return True
    inner = name.removeprefix(MEDIA)
    return name.startswith(MEDIA) and inner == PurePosixPath(inner).name and inner not in ("", ".", "..")
