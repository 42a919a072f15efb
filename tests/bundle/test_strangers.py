"""A stranger opens our bundle with age, tar, sha256sum, zcat and openssl, and without our program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from fieldtool import bundle, pki
from fieldtool.casework.hq_ports import Receipt
from fieldtool.casework.ports import Trust
from tests.bundle.conftest import NOW, Fleet, record, sign

AGE = os.environ.get("FIELDTOOL_AGE") or shutil.which("age")
needs_age = pytest.mark.skipif(AGE is None, reason="the Debian package age is not installed")
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


VERIFY = (
    "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-CAfile", "ca.pem", "-out", "checked.json",
    "-attime", str(int(NOW.timestamp())),
)  # fmt: skip


def run(*command: str | Path, where: Path, stdin: bytes = b"") -> str:
    done = subprocess.run([str(c) for c in command], cwd=where, input=stdin, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@needs_age
@needs_openssl
def test_age_tar_sha256sum_and_openssl_open_a_bundle(fleet: Fleet, tmp_path: Path) -> None:
    fleet.seal(tmp_path / "bundle.age", [record(n) for n in range(5)])
    (tmp_path / "hq-identity.txt").write_text(f"# headquarters\n{fleet.identity}\n")
    (tmp_path / "ca.pem").write_bytes(fleet.authority.cert_pem)
    run(AGE or "", "-d", "-i", "hq-identity.txt", "-o", "bundle.tar", "bundle.age", where=tmp_path)
    names = run("tar", "xvf", "bundle.tar", where=tmp_path).split()
    assert names == ["manifest.json", "manifest.json.p7s", "SHA256SUMS", "cases/00001.jsonl.gz"]
    assert run("sha256sum", "-c", "--strict", "SHA256SUMS", where=tmp_path).count(": OK") == 3
    run(*VERIFY, "-in", "manifest.json.p7s", "-content", "manifest.json", where=tmp_path)
    assert (tmp_path / "checked.json").read_bytes() == (tmp_path / "manifest.json").read_bytes()
    lines = run("zcat", "cases/00001.jsonl.gz", where=tmp_path).splitlines()
    assert [json.loads(line) for line in lines] == [record(n) for n in range(5)]
    (tmp_path / "manifest.json").write_bytes((tmp_path / "manifest.json").read_bytes() + b" ")
    with pytest.raises(AssertionError):
        run(*VERIFY, "-in", "manifest.json.p7s", "-content", "manifest.json", where=tmp_path)


@needs_age
def test_a_bundle_put_together_with_age_itself_opens_here(fleet: Fleet, tmp_path: Path) -> None:
    fleet.seal(tmp_path / "b.age", [record(1)])
    (tmp_path / "id.txt").write_text(fleet.identity + "\n")
    run(AGE or "", "-d", "-i", "id.txt", "-o", "b.tar", "b.age", where=tmp_path)
    run(AGE or "", "-r", fleet.recipient, "-o", "again.age", "b.tar", where=tmp_path)
    with fleet.unseal(tmp_path / "again.age") as opened:
        assert len(list(opened.records())) == 1


RECEIPT = Receipt(
    device="dev1",
    headquarters="Example Headquarters",
    received_up_to=2,
    others=(4,),
    missing=(3,),
    manifests={1: "a" * 64, 2: "b" * 64, 4: "c" * 64},
    created=NOW,
    crl_pem=b"-----BEGIN X509 CRL-----\n",
)


@needs_openssl
def test_tar_and_openssl_open_a_receipt(fleet: Fleet, tmp_path: Path) -> None:
    (tmp_path / "r.tar").write_bytes(bundle.make_receipt(RECEIPT, credential=fleet.officer, sign=sign))
    (tmp_path / "ca.pem").write_bytes(fleet.authority.cert_pem)
    run("tar", "xf", "r.tar", where=tmp_path)
    run(*VERIFY, "-in", "receipt.json.p7s", "-content", "receipt.json", where=tmp_path)
    assert json.loads((tmp_path / "checked.json").read_bytes())["received_up_to"] == 2


def test_a_receipt_comes_back_as_it_was_made(fleet: Fleet) -> None:
    data = bundle.make_receipt(RECEIPT, credential=fleet.officer, sign=sign)
    read = bundle.read_receipt(data, verify=pki.verify_detached, trust=fleet.trusts[0], now=NOW)
    assert read == RECEIPT
    assert read.received == (1, 2, 4)


def test_a_receipt_of_somebody_else_cut_short_or_changed_is_refused(fleet: Fleet) -> None:
    good = bundle.make_receipt(RECEIPT, credential=fleet.officer, sign=sign)
    foreign = bundle.make_receipt(RECEIPT, credential=fleet.stranger, sign=sign)
    changed = good.replace(b'"received_up_to":2', b'"received_up_to":9')
    assert changed != good
    for data in (b"", b"x" * 5000, foreign, changed, good[:-10_000], good + b"x" * 512, good[:1000]):
        with pytest.raises(bundle.ReceiptError):
            bundle.read_receipt(data, verify=pki.verify_detached, trust=fleet.trusts[0], now=NOW)
    with pytest.raises(bundle.ReceiptError):
        bundle.read_receipt(good, verify=pki.verify_detached, trust=Trust(b""), now=NOW)
