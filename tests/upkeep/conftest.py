"""An invented publisher, and an installation laid out as the packages lay it out."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldtool import pki
from fieldtool.casework.updating import Installation
from fieldtool.domain.officer import Credential


@dataclass(frozen=True)
class Publisher:
    """Certificate of the authority, and who signs for it."""

    ca_pem: bytes
    credential: Credential

    def sign(self, data: bytes) -> bytes:
        return pki.sign_detached(data, self.credential)

    def signer_file(self, place: Path) -> Path:
        """Certificate and key in one file, as a publisher keeps them."""
        from cryptography.hazmat.primitives import serialization

        key = serialization.load_der_private_key(self.credential.key_pkcs8, password=None)
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        target = place / "publisher.pem"
        target.write_bytes(self.credential.certificate_pem + pem)
        return target


def invented_publisher(name: str) -> Publisher:
    now = datetime.now(UTC)
    authority = pki.create_authority(name, now=now)
    signer = pki.issue_officer(authority, name="Publishing Example", number="P1", organisation=name, now=now)
    return Publisher(authority.cert_pem, signer)


@pytest.fixture(scope="session")
def publisher() -> Publisher:
    return invented_publisher("Example Headquarters")


@pytest.fixture(scope="session")
def stranger() -> Publisher:
    return invented_publisher("Example Headquarters")


Versions = Callable[[str, dict[str, str]], Path]


@pytest.fixture
def version(tmp_path: Path) -> Versions:
    """Makes a program folder whose program prints its version."""

    def make(name: str, contents: dict[str, str]) -> Path:
        folder = tmp_path / "built" / name
        for path, text in {"fieldtool": f"#!/bin/sh\necho {name}\n", **contents}.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        (folder / "fieldtool").chmod(0o755)
        if os.name != "nt":
            (folder / "lib.so").symlink_to("_internal/lib.so.1")
        return folder

    return make


OLD = {"_internal/lib.so.1": "library", "forms/screening.md": "old form", "gone.txt": "was here"}
NEW = {"_internal/lib.so.1": "library", "forms/screening.md": "new form", "added/new.txt": "is here"}


@pytest.fixture
def installed(tmp_path: Path, version: Versions, publisher: Publisher) -> Installation:
    """Version 0.1.0, installed."""
    import shutil

    root = tmp_path / "installed"
    shutil.copytree(version("0.1.0", OLD), root / "versions" / "0.1.0", symlinks=True)
    (root / "current").write_text("0.1.0\n")
    (root / "trust").mkdir()
    (root / "trust" / "publisher.pem").write_bytes(publisher.ca_pem)
    launcher = Path(__file__).resolve().parents[2] / "packaging" / "launcher.sh"
    shutil.copy(launcher, root / "fieldtool")
    (root / "fieldtool").chmod(0o755)
    return Installation(root)
