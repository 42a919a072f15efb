"""Every bundle that is not as it must be: one outcome of the closed list, one sentence, nothing left behind."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import tarfile
import zlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldtool import bundle, pki
from fieldtool.casework.hq_ports import BundleRefusedError, ImportOutcome
from fieldtool.casework.ports import Trust
from fieldtool.domain.errors import FieldToolError, FileDamagedError
from tests.bundle.conftest import NOW, Fleet, record
from tests.vectors.make_bundles import resigned, tar_of, unpacked


def refused(fleet: Fleet, path: Path, **more: Any) -> BundleRefusedError:
    """The refusal, after making sure that nothing was left behind."""
    before = sorted(path.parent.iterdir())
    with pytest.raises(BundleRefusedError) as caught, fleet.unseal(path, **more) as opened:
        list(opened.records())
    assert sorted(path.parent.iterdir()) == before
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.fixture
def sealed(fleet: Fleet, tmp_path: Path) -> Path:
    path = tmp_path / "b.age"
    fleet.seal(path, [record(n, hashlib.sha256(str(n).encode()).hexdigest() * 50) for n in range(200)])
    return path


def packed(fleet: Fleet, path: Path, tar: bytes) -> Path:
    import pyrage

    path.write_bytes(pyrage.encrypt(tar, [pyrage.x25519.Recipient.from_str(fleet.recipient)]))
    return path


@pytest.mark.parametrize("share", [0, 10, 100, 190, 250, 400, 0.3, 0.6, 0.9, 0.999])
def test_a_file_cut_short_is_damaged(fleet: Fleet, sealed: Path, share: float) -> None:
    data = sealed.read_bytes()
    sealed.write_bytes(data[: int(share * len(data)) if isinstance(share, float) else share])
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


def test_a_file_cut_between_chunks_is_damaged(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    fleet.seal(path, [record(n, hashlib.sha256(str(n).encode()).hexdigest() * 50) for n in range(3000)])
    data = path.read_bytes()
    payload = data.index(b"\n", data.index(b"\n--- ") + 1) + 1 + 16
    assert len(data) > payload + 2 * 65_552
    path.write_bytes(data[: payload + 65_552])
    assert refused(fleet, path).outcome is ImportOutcome.DAMAGED


@pytest.mark.parametrize("at", [0, 5, 400, 2000, -1, -17, -5000])
def test_a_flipped_bit_is_damage(fleet: Fleet, sealed: Path, at: int) -> None:
    data = bytearray(sealed.read_bytes())
    data[at] ^= 1
    sealed.write_bytes(data)
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


@pytest.mark.parametrize("data", [b"", b"hello", b"\0" * 5000, b"%PDF-1.7\n", b"age-encryption.org/v1\n"])
def test_garbage_is_damaged(fleet: Fleet, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "b.age"
    path.write_bytes(data)
    assert refused(fleet, path).outcome is ImportOutcome.DAMAGED


def test_another_key_is_a_wrong_recipient_and_never_called_damage(fleet: Fleet, sealed: Path) -> None:
    error = refused(fleet, sealed, identities=[bundle.new_identity()[0]])
    assert error.outcome is ImportOutcome.WRONG_RECIPIENT


FOR_A_PASSPHRASE = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBwTHdVVVRzTUFZUFBadTVvaVRwazh3IDE5CmtkcjVtaFBCR0"
    "o0Q1ZQcnh2TGRwTzlCZ3pWN1l0Ym1EVmx0eFFaVExiV2sKLS0tIHluQ2hVR3kzMElWbjZibWhPdURXMnoySjZFdmh3"
    "NGd4V2o4ZURMdGNMbjgKAoQGUewW6FBV7G68vTydqZXkmZvh1bmAm9mzShUZpVoh"
)
"""What age makes with a passphrase instead of a recipient."""


def test_a_bundle_for_a_passphrase_is_for_another_recipient(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    path.write_bytes(FOR_A_PASSPHRASE)
    assert refused(fleet, path).outcome is ImportOutcome.WRONG_RECIPIENT


def test_no_identity_is_no_identity(fleet: Fleet, sealed: Path) -> None:
    for identities in ([], ["nonsense"]):
        with pytest.raises(bundle.IdentityFileError), fleet.unseal(sealed, identities=identities):
            pass
    with pytest.raises(bundle.IdentityFileError):
        bundle.read_identities("# nothing here\n")
    assert bundle.read_identities(f"# a comment\n\n{fleet.identity}\n") == (fleet.identity,)
    assert bundle.recipient_of(fleet.identity) == fleet.recipient
    assert bundle.read_recipients(f"# hq\n{fleet.recipient}\n") == (fleet.recipient,)


def test_a_file_that_is_not_there_is_said(fleet: Fleet, tmp_path: Path) -> None:
    with pytest.raises(FileDamagedError, match="cannot be read"), fleet.unseal(tmp_path / "none.age"):
        pass


def test_an_unknown_signer_is_untrusted(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    fleet.seal(path, [record(1)], credential=fleet.stranger)
    assert refused(fleet, path).outcome is ImportOutcome.UNTRUSTED_SIGNER
    assert refused(fleet, path, trusts=[]).outcome is ImportOutcome.UNTRUSTED_SIGNER


def test_one_of_several_trusted_organisations_is_enough(fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "b.age"
    fleet.seal(path, [record(1)])
    other = pki.create_authority("Third Org", now=NOW)
    crl = pki.issue_crl(other, (), now=NOW)
    with fleet.unseal(path, trusts=[Trust(other.cert_pem, crl), *fleet.trusts]) as opened:
        assert opened.facts.signature.trusted


def test_a_revoked_signer_is_refused(fleet: Fleet, sealed: Path) -> None:
    serial = pki.certificate_facts(fleet.officer.certificate_pem).serial
    crl = pki.issue_crl(fleet.authority, [(serial, NOW, pki.RevocationReason.KEY_COMPROMISE)], now=NOW)
    trust = Trust(fleet.authority.cert_pem, crl)
    assert refused(fleet, sealed, trusts=[trust]).outcome is ImportOutcome.REVOKED_SIGNER


def test_a_list_out_of_date_is_said_and_refused(fleet: Fleet, sealed: Path) -> None:
    crl = pki.issue_crl(fleet.authority, (), now=NOW - timedelta(days=300), days=30)
    error = refused(fleet, sealed, trusts=[Trust(fleet.authority.cert_pem, crl)])
    assert error.outcome is ImportOutcome.UNTRUSTED_SIGNER
    assert "out of date" in error.sentence


def test_a_forged_manifest_is_damaged(fleet: Fleet, sealed: Path) -> None:
    files = unpacked(sealed, fleet.identity)
    forged = files | {"manifest.json": files["manifest.json"].replace(b"Example Org", b"Exemple Org")}
    packed(fleet, sealed, tar_of(forged))
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED
    packed(fleet, sealed, tar_of(files | {"manifest.json.p7s": b"no signature"}))
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


def test_an_untouched_bundle_packed_by_others_opens(fleet: Fleet, sealed: Path) -> None:
    packed(fleet, sealed, tar_of(unpacked(sealed, fleet.identity)))
    with fleet.unseal(sealed) as opened:
        assert len(list(opened.records())) == 200


def test_a_newer_format_is_newer(fleet: Fleet, sealed: Path) -> None:
    packed(
        fleet,
        sealed,
        tar_of(resigned(unpacked(sealed, fleet.identity), fleet.officer, format="fieldtool-bundle/2")),
    )
    assert refused(fleet, sealed).outcome is ImportOutcome.NEWER


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "something-else/1"},
        {"format": 1},
        {"seq": 0},
        {"seq": 1.5},
        {"seq": True},
        {"seq": 2},  # without the one before
        {"prev": "ab" * 32},  # before the first
        {"device": "../../etc"},
        {"device": "x" * 65},
        {"created": "yesterday"},
        {"recipients": 5},
        {"journal": {}},
        {"parts": [{"name": "/etc/passwd", "size": 1, "sha256": "a" * 64, "records": 1}]},
        {"parts": [{"name": "cases/00002.jsonl.gz", "size": 1, "sha256": "a" * 64, "records": 1}]},
        {"parts": [{"name": "cases/00001.jsonl.gz", "size": 1 << 40, "sha256": "a" * 64, "records": 1}]},
        {"parts": [{"name": "cases/00001.jsonl.gz", "size": 1, "sha256": "A" * 64, "records": 1}]},
        {"parts": []},
    ],
)
def test_a_signed_manifest_that_makes_no_sense_is_damaged(
    fleet: Fleet, sealed: Path, changes: dict[str, Any]
) -> None:
    packed(fleet, sealed, tar_of(resigned(unpacked(sealed, fleet.identity), fleet.officer, **changes)))
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


def reordered(files: dict[str, bytes]) -> bytes:
    return tar_of(dict(sorted(files.items())))


def with_a_stowaway(files: dict[str, bytes]) -> bytes:
    return tar_of(files | {"extra.txt": b"x"})


def without_sums(files: dict[str, bytes]) -> bytes:
    return tar_of({name: data for name, data in files.items() if name != "SHA256SUMS"})


def without_part(files: dict[str, bytes]) -> bytes:
    return tar_of({name: data for name, data in files.items() if not name.startswith("cases/")})


def other_sums(files: dict[str, bytes]) -> bytes:
    return tar_of(files | {"SHA256SUMS": files["SHA256SUMS"][:-1]})


def other_part(files: dict[str, bytes]) -> bytes:
    return tar_of({n: d[:-1] + b"x" if n.startswith("cases/") else d for n, d in files.items()})


def links(files: dict[str, bytes]) -> bytes:
    return tar_of(dict.fromkeys(files, b""), type=tarfile.SYMTYPE, linkname="/etc/passwd")


def absolute(files: dict[str, bytes]) -> bytes:
    return tar_of({"/" + name: data for name, data in files.items()})


def huge_manifest(files: dict[str, bytes]) -> bytes:
    return tar_of(files | {"manifest.json": b"{" + b" " * (2 << 20) + b"}"})


def pax(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.pax_headers = len(data), {"comment": "x" * 5000}
            tar.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def cut(files: dict[str, bytes]) -> bytes:
    return tar_of(files)[:-12_000]


def trailing(files: dict[str, bytes]) -> bytes:
    return tar_of(files) + b"\0" * 512 + b"x" * 512


def endless_zeros(files: dict[str, bytes]) -> bytes:
    return tar_of(files) + b"\0" * 100_000


def half_block(files: dict[str, bytes]) -> bytes:
    return tar_of(files) + b"\0" * 100


def no_tar(files: dict[str, bytes]) -> bytes:
    return files["manifest.json"] * 10


def nothing(files: dict[str, bytes]) -> bytes:
    return b""


@pytest.mark.parametrize(
    "build",
    [
        reordered, with_a_stowaway, without_sums, without_part, other_sums, other_part, links, absolute,
        huge_manifest, pax, cut, trailing, endless_zeros, half_block, no_tar, nothing,
    ],
)  # fmt: skip
def test_a_foreign_tar_is_damaged(
    fleet: Fleet, sealed: Path, build: Callable[[dict[str, bytes]], bytes]
) -> None:
    packed(fleet, sealed, build(unpacked(sealed, fleet.identity)))
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


def with_part(fleet: Fleet, sealed: Path, part: bytes, records: int) -> Path:
    files = unpacked(sealed, fleet.identity)
    name = "cases/00001.jsonl.gz"
    files[name] = part
    listed = [
        {"name": name, "size": len(part), "sha256": hashlib.sha256(part).hexdigest(), "records": records}
    ]
    return packed(fleet, sealed, tar_of(resigned(files, fleet.officer, parts=listed)))


def gzipped(data: bytes) -> bytes:
    gzip = zlib.compressobj(9, zlib.DEFLATED, 31)
    return gzip.compress(data) + gzip.flush()


LINE = json.dumps(record(1)).encode() + b"\n"


@pytest.mark.parametrize(
    ("part", "records"),
    [
        (b"not gzip", 1),
        (gzipped(LINE)[:-9], 1),
        (gzipped(LINE) + b"more", 1),
        (gzipped(LINE) + gzipped(LINE), 2),
        (gzipped(LINE[:-1]), 1),
        (gzipped(LINE), 2),
        (gzipped(LINE * 2), 1),
        (gzipped(b"x" * (40 << 20)), 1),  # one endless line, small on the wire
        (b"", 1),
    ],
)
def test_a_signed_part_that_is_no_part_is_damaged(
    fleet: Fleet, sealed: Path, part: bytes, records: int
) -> None:
    with_part(fleet, sealed, part, records)
    assert refused(fleet, sealed).outcome is ImportOutcome.DAMAGED


def test_a_part_that_inflates_without_end_is_stopped(
    fleet: Fleet, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldtool.bundle.unsealed.INFLATED_LIMIT", 1 << 20)
    with_part(fleet, sealed, gzipped((b" " * 1000 + b"\n") * 5000), 5000)
    with pytest.raises(BundleRefusedError), fleet.unseal(sealed) as opened:
        for _ in opened.lines():
            pass


def test_a_line_that_is_no_record_is_damaged(fleet: Fleet, sealed: Path) -> None:
    with_part(fleet, sealed, gzipped(b'{"schema":"fieldtool-case/1"}\n'), 1)
    with pytest.raises(FieldToolError), fleet.unseal(sealed) as opened:
        list(opened.records())


def test_nothing_is_left_where_the_reader_itself_fails(fleet: Fleet, sealed: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), fleet.unseal(sealed):
        raise KeyboardInterrupt
    assert [p.name for p in tmp_path.iterdir()] == [sealed.name]


def test_importing_the_package_loads_nothing_heavy() -> None:
    import sys

    script = "import sys, fieldtool.bundle; print([m for m in ('pyrage', 'cryptography', 'pyhanko') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
