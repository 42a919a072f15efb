"""Makes the bundle vectors anew: `python -m tests.vectors.make_bundles`. Keys and people are invented and used nowhere else.

Vectors are kept as files so that a later version, or another program, can be held against what this one wrote. They are
made again only when the format gets a new number; the old ones then stay beside the new.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldtool import bundle, pki
from fieldtool.bundle.manifest import sums
from fieldtool.domain.journal import JournalHead
from fieldtool.domain.officer import Credential

HERE = Path(__file__).parent / "bundles"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

Files = dict[str, bytes]


def main() -> None:
    """Writes keys, bundles, and outcomes.json: in which order they are imported, and what becomes of each."""
    import pyrage

    HERE.mkdir(exist_ok=True)
    authority = pki.create_authority("Example Org", now=NOW)
    officers = {
        name: pki.issue_officer(authority, name=name, number=number, organisation="Example Org", now=NOW)
        for name, number in (("Testov Invented", "7"), ("Bela Sample", "8"))
    }
    officer, left = officers.values()
    elsewhere = pki.create_authority("Somebody Else", now=NOW)
    stranger = pki.issue_officer(elsewhere, name="Nobody", number="1", organisation="Somebody Else", now=NOW)
    serial = pki.certificate_facts(left.certificate_pem).serial
    crl = pki.issue_crl(authority, [(serial, NOW, pki.RevocationReason.LEFT)], now=NOW)
    identity, recipient = bundle.new_identity()
    (HERE / "ca.pem").write_bytes(authority.cert_pem)
    (HERE / "crl.pem").write_bytes(crl)
    (HERE / "identity.txt").write_text(f"# invented, for tests only\n{identity}\n", encoding="ascii")

    def seal(name: str, number: int, seq: int, previous: str, **more: Any) -> str:
        given: dict[str, Any] = {
            "credential": officer,
            "recipients": [recipient],
            "records": [record(number)],
        }
        digest, _ = bundle.seal(
            HERE / name,
            device=more.pop("device", "0123456789"),
            organisation="Example Org",
            seq=seq,
            previous=previous,
            journal_head=JournalHead(10 * seq, f"{seq:064x}"),
            sign=_sign,
            now=NOW + timedelta(minutes=seq),
            **(given | more),
        )
        return digest

    def repack(name: str, files: Files) -> None:
        (HERE / name).write_bytes(
            pyrage.encrypt(tar_of(files), [pyrage.x25519.Recipient.from_str(recipient)])
        )

    first = seal("first.age", 1, 1, "")
    second = seal("second.age", 2, 2, first)
    third = seal("third.age", 3, 3, second)
    seal("fourth.age", 4, 4, third)
    seal("clone-second.age", 5, 2, first)
    seal("clone-fifth.age", 6, 5, "ab" * 32)
    seal("other-key.age", 7, 1, "", device="another", recipients=[bundle.new_identity()[1]])
    seal("stranger.age", 7, 1, "", device="another", credential=stranger)
    seal("revoked.age", 7, 1, "", device="another", credential=left)
    seal("newer-record.age", 7, 1, "", device="another", records=[record(7) | {"schema": "fieldtool-case/2"}])
    seal("no-record.age", 7, 1, "", device="another", records=[record(7), {"schema": "fieldtool-case/1"}])
    seal(
        "two-recipients.age",
        8,
        1,
        "",
        device="second-laptop",
        recipients=[bundle.new_identity()[1], recipient],
    )
    seal("empty.age", 8, 2, "ef" * 32, device="third-laptop", records=[])

    whole = (HERE / "first.age").read_bytes()
    (HERE / "cut-short.age").write_bytes(whole[:-40])
    (HERE / "cut-in-head.age").write_bytes(whole[:120])
    (HERE / "flipped.age").write_bytes(whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:])
    (HERE / "nothing.age").write_bytes(b"")
    (HERE / "no-age.age").write_bytes(b"%PDF-1.7\n" * 20)
    files = unpacked(HERE / "first.age", identity)
    other = unpacked(HERE / "second.age", identity)
    repack(
        "changed-manifest.age",
        files | {"manifest.json": files["manifest.json"].replace(b'"7"', b'"8"') + b" "},
    )
    repack("changed-part.age", {**files, **{n: other[n] for n in files if n.startswith("cases/")}})
    repack("borrowed-signature.age", files | {"manifest.json.p7s": other["manifest.json.p7s"]})
    repack("stowaway.age", files | {"run-me.exe": b"MZ"})
    repack("path.age", {("../" + n if n.startswith("cases/") else n): d for n, d in files.items()})
    repack("no-signature.age", {n: d for n, d in files.items() if n != "manifest.json.p7s"})
    repack("newer-format.age", resigned(files, officer, format="fieldtool-bundle/2"))
    repack("number-zero.age", resigned(files, officer, seq=0))

    steps = [
        ("first.age", "accepted"),
        ("first.age", "already_imported"),
        ("fourth.age", "gap"),
        ("second.age", "fills_gap"),
        ("clone-second.age", "fork"),
        ("clone-fifth.age", "fork"),
        ("third.age", "fills_gap"),
        ("third.age", "already_imported"),
        ("two-recipients.age", "accepted"),
        ("empty.age", "gap"),
        ("other-key.age", "wrong_recipient"),
        ("stranger.age", "untrusted_signer"),
        ("revoked.age", "revoked_signer"),
        ("newer-format.age", "newer"),
        ("newer-record.age", "newer"),
        *(
            (f"{name}.age", "damaged")
            for name in (
                "no-record", "cut-short", "cut-in-head", "flipped", "nothing", "no-age", "changed-manifest",
                "changed-part", "borrowed-signature", "stowaway", "path", "no-signature", "number-zero",
            )
        ),
    ]  # fmt: skip
    text = json.dumps(
        {"now": NOW.isoformat(), "cases": [f"case-{n}" for n in (1, 2, 3, 4, 8)], "steps": steps}, indent=1
    )
    (HERE / "outcomes.json").write_text(text + "\n", encoding="ascii")


def record(number: int) -> dict[str, Any]:
    """A record of an invented person."""
    return {
        "schema": "fieldtool-case/1",
        "id": f"case-{number}",
        "number": f"KE04-2026-{number:04d}",
        "device": "0123456789",
        "created": "2026-11-23T06:40:24.120Z",
        "organisation": "Example Org",
        "answers": [
            {
                "id": f"answer-{number}", "interview_id": "i", "ref": "/data/first_name", "value": "Amina Example",
                "mark": "given", "at": "2026-11-23T06:40:24.120Z", "officer": "7", "seq": 1, "language": "en",
                "basis": "said", "withdrawn": False,
            }
        ],
    }  # fmt: skip


def unpacked(path: Path, identity: str) -> Files:
    """The files of a bundle, by the tools of others."""
    import pyrage

    plain = pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(identity)])
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        return {m.name: tar.extractfile(m).read() for m in tar.getmembers()}  # type: ignore[union-attr]


def tar_of(files: Mapping[str, bytes], **info: Any) -> bytes:
    """A tar as anybody would make it; `info` sets fields of every header."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            for key, value in info.items():
                setattr(entry, key, value)
            tar.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def resigned(files: Files, credential: Credential, **changes: Any) -> Files:
    """The files under a changed manifest, properly signed: what a hostile officer could make."""
    value = json.loads(files["manifest.json"]) | changes
    data = json.dumps(value, separators=(",", ":"), sort_keys=True).encode()
    parts = {name: content for name, content in files.items() if name.startswith("cases/")}
    signed = {"manifest.json": data, "manifest.json.p7s": _sign(data, credential)}
    listed = {name: hashlib.sha256(content).hexdigest() for name, content in {**signed, **parts}.items()}
    return {**signed, "SHA256SUMS": sums(listed), **parts}


def _sign(data: bytes, credential: Credential) -> bytes:
    return pki.sign_detached(data, credential, now=NOW)


if __name__ == "__main__":
    main()
