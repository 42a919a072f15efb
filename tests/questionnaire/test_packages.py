"""Form packages: one file for one form, every byte of it under the signature, and nothing else let in."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from datetime import UTC, datetime

import pytest

from fieldtool.questionnaire import CompiledForm, compile_form
from fieldtool.questionnaire.packages import (
    FORM,
    MANIFEST,
    SIGNATURE,
    PackageDamagedError,
    PackageNewerError,
    is_package,
    manifest_of,
    packed,
    unpacked,
)

FORM_TEXT = """\
| survey | type | name | label | image |
| | text | name | Your name | face.png |
| settings | form_title | form_id | version |
| | Small | small | 3 |
"""
MADE = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def form() -> CompiledForm:
    media = {"face.png": b"\x89PNG invented"}
    return compile_form(FORM_TEXT.encode(), file_name="small.md", beside=media.get)


@pytest.fixture(scope="module")
def package(form: CompiledForm) -> bytes:
    manifest = manifest_of(form, created=MADE)
    return packed(form, manifest, sealed(manifest))


def sealed(manifest: bytes) -> bytes:
    """In place of a signature: what fits one manifest alone."""
    return hashlib.sha256(manifest).digest()


def test_it_holds_the_form_and_its_media(form: CompiledForm, package: bytes) -> None:
    assert is_package(package)
    found = unpacked(package)
    assert (found.form_id, found.version, found.title, found.created) == ("small", "3", "Small", MADE)
    assert found.xform == form.xform
    assert dict(found.media) == {"face.png": b"\x89PNG invented"}
    manifest = manifest_of(form, created=MADE)
    assert (found.manifest, found.signature) == (manifest, sealed(manifest))


def test_the_same_form_gives_the_same_bytes(form: CompiledForm, package: bytes) -> None:
    manifest = manifest_of(form, created=MADE)
    assert packed(form, manifest, sealed(manifest)) == package


def test_a_stranger_reads_it_with_tar_and_json(form: CompiledForm, package: bytes) -> None:
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        assert archive.getnames() == [MANIFEST, SIGNATURE, FORM, "media/face.png"]
        stream = archive.extractfile(MANIFEST)
        assert stream is not None
        told = json.loads(stream.read())
    assert told["format"] == "fieldtool-form/1"
    assert told["files"]["form.xml"]["size"] == len(form.xform.encode())


def test_no_flipped_bit_passes(package: bytes) -> None:
    """Every byte is header, content or filling: a change is refused, breaks the signature, or leaves what was signed."""
    whole = unpacked(package)
    for at in range(0, len(package), 7):
        data = bytearray(package)
        data[at] ^= 1
        try:
            found = unpacked(bytes(data))
        except (PackageDamagedError, PackageNewerError):
            continue
        if sealed(found.manifest) != found.signature:
            continue
        same = (found.manifest, found.xform, dict(found.media))
        assert same == (whole.manifest, whole.xform, dict(whole.media)), at


def rebuilt(
    package: bytes, *, add: tuple[tarfile.TarInfo, bytes] | None = None, leave: str = "", **changed: bytes
) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(package)) as old, tarfile.open(fileobj=stream, mode="w") as new:
        for entry in old:
            inner = old.extractfile(entry)
            assert inner is not None
            data = changed.get(entry.name.replace(".", "_"), inner.read())
            if entry.name != leave:
                entry.size = len(data)
                new.addfile(entry, io.BytesIO(data))
        if add is not None:
            new.addfile(add[0], io.BytesIO(add[1]))
    return stream.getvalue()


def _file(
    name: str, data: bytes = b"x", kind: bytes = tarfile.REGTYPE, link: str = ""
) -> tuple[tarfile.TarInfo, bytes]:
    entry = tarfile.TarInfo(name)
    entry.size, entry.type, entry.linkname = len(data) if kind == tarfile.REGTYPE else 0, kind, link
    return entry, data


@pytest.mark.parametrize(
    "stowaway",
    [
        _file("media/other.png"),
        _file("../escape"),
        _file("media/../../escape"),
        _file("/absolute"),
        _file("media/link", kind=tarfile.SYMTYPE, link="/etc/passwd"),
        _file("media", kind=tarfile.DIRTYPE),
        _file(FORM, b"another form"),
    ],
    ids=lambda one: one[0].name,
)
def test_nothing_else_is_let_in(package: bytes, stowaway: tuple[tarfile.TarInfo, bytes]) -> None:
    with pytest.raises(PackageDamagedError):
        unpacked(rebuilt(package, add=stowaway))


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, FORM, "media/face.png"])
def test_nothing_may_be_missing(package: bytes, name: str) -> None:
    with pytest.raises(PackageDamagedError):
        unpacked(rebuilt(package, leave=name))


def test_a_cut_file_is_damaged(package: bytes) -> None:
    for length in (0, 100, 600, 2000, package.index(b"NG invented") + 4):
        with pytest.raises(PackageDamagedError):
            unpacked(package[:length])


def test_a_later_format_says_so(package: bytes, form: CompiledForm) -> None:
    later = manifest_of(form, created=MADE).replace(b"fieldtool-form/1", b"fieldtool-form/2")
    with pytest.raises(PackageNewerError):
        unpacked(rebuilt(package, form_json=later))


def test_a_spreadsheet_is_no_package() -> None:
    assert not is_package(FORM_TEXT.encode())
    assert not is_package(b"")
