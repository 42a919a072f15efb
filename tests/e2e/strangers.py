"""Programs that know nothing of ours: pdfsig, age, tar, sha256sum, openssl."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any


def run(*command: str | Path, where: Path) -> str:
    """Runs a stock tool in a folder and returns what it printed; a refusal fails the test with its words."""
    done = subprocess.run(
        [str(word) for word in command], cwd=where, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}"
    return done.stdout


def pdfsig(form: Path, ca: Path, folder: Path) -> str:
    """What poppler's pdfsig says of a form, with a certificate store that trusts one organisation alone."""
    store = folder / "nss"
    store.mkdir()
    run("certutil", "-N", "-d", f"sql:{store}", "--empty-password", where=folder)
    run("certutil", "-A", "-d", f"sql:{store}", "-n", "organisation", "-t", "C,C,C", "-i", ca, where=folder)
    return run("pdfsig", "-nssdir", f"sql:{store}", form, where=folder)


def open_bundle(bundle: Path, identity: Path, ca: Path, folder: Path) -> list[dict[str, Any]]:
    """Decrypts, unpacks, compares every hash and checks the signature; returns the records."""
    folder.mkdir()
    run("age", "-d", "-i", identity, "-o", "bundle.tar", bundle, where=folder)
    run("tar", "xf", "bundle.tar", where=folder)
    sums = run("sha256sum", "-c", "--strict", "SHA256SUMS", where=folder)
    assert "FAILED" not in sums
    assert sums.count(": OK") >= 3
    run(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.json.p7s",
        "-content", "manifest.json", "-CAfile", ca, "-out", "checked.json", where=folder,
    )  # fmt: skip
    assert (folder / "checked.json").read_bytes() == (folder / "manifest.json").read_bytes()
    parts = sorted((folder / "cases").glob("*.jsonl.gz"))
    return [json.loads(line) for part in parts for line in run("zcat", part, where=folder).splitlines()]
