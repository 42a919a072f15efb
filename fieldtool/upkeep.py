"""Renewing the program and putting policies into force: who is trusted, which folder is meant, outcomes as findings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool import adapters, wiring
from fieldtool.casework import policies, updating
from fieldtool.cli.tools import Finding
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError, UsageError

if TYPE_CHECKING:
    from fieldtool.casework.signed_file import Verify

INSTALLED = "FIELDTOOL_INSTALLED"
"""Set by the launcher: the folder that holds `versions/` and `current`."""


class UpkeepToolbox:
    """Protocol `UpkeepTools`. `system`: where policies for the whole computer lie (tests choose another)."""

    def __init__(self, system: Path | None = None, root: Path | None = None) -> None:
        self._system = system or policies.system_place()
        named = os.environ.get(INSTALLED, "")
        self._root = root or (Path(named) if named else Path(sys.executable).resolve().parent)

    # updates

    def update(self, file: Path, trust: Path | None, vault: Path | None, only_look: bool) -> Finding:
        """Renews the program from a signed file, the vault copied beside itself first."""
        verify = verifier(self._publishers(trust))
        if only_look:
            found = updating.inspect_update(file, verify)
            return Finding(True, _facts(found), "The update is whole and signed by a publisher you trust.")
        installation = updating.Installation(self._root)
        updating.inspect_update(file, verify)  # before anything is copied
        kept = None if vault is None else keep_vault(vault)
        found = updating.install_update(file, installation, verify, try_out=starts)
        facts = {**_facts(found), **({"vault_kept_in": str(kept)} if kept else {})}
        return Finding(True, facts, "The program is renewed. Start it again; the version before is kept.")

    def back(self) -> Finding:
        """Lets the version before start again."""
        name = updating.go_back(updating.Installation(self._root))
        hint = "If the vault was renewed since, restore its backup of before the update."
        return Finding(True, {"version": name}, f"The next start runs this version. {hint}")

    def make_update(
        self,
        folder: Path,
        target: Path,
        name: str,
        sequence: int,
        signer: Path,
        base: Path | None,
        notes: str,
    ) -> Finding:
        """For whoever publishes: an update file from a program folder."""
        known = "" if base is None else base.name
        made = updating.make_update(
            folder,
            target,
            name=name,
            sequence=sequence,
            sign=signing(signer),
            base=base,
            base_name=known,
            notes=notes,
        )
        return Finding(
            True,
            {**_facts(made), "file": str(target)},
            "The update is written. Try it before you hand it out.",
        )

    # policies

    def show_policy(self, base_dir: Path | None) -> Finding:
        """Which policy rules, its signature checked again."""
        found = policies.in_force([self._system, *([base_dir] if base_dir else [])])
        if found.folder is None:
            return Finding(
                True, {"policy": None}, "No policy rules this laptop: its people choose for themselves."
            )
        signer = policies.still_signed(found, verifier)
        facts = {**policies.told(found.policy), "signed_by": signer, "lies_in": str(found.folder)}
        return Finding(True, facts, "This policy rules, and its signature is good.")

    def apply_policy(self, file: Path, trust: Path, fingerprint: str, here: Path | None) -> Finding:
        """Puts a policy into force; the first needs the fingerprint from paper, later ones the same authority."""
        place = here or self._system
        certificate = read_file(trust, "certificate file")
        known = policies.known_certificate(place)
        said = adapters.PkiSigning().fingerprint(certificate)
        plain = "".join(fingerprint.split()).upper()
        if known is not None and adapters.PkiSigning().fingerprint(known) != said:
            raise NotAllowedError(
                "Another organisation's policy rules this laptop: nothing was changed.",
                "Only an administrator who removes it first can change that.",
            )
        if known is None and plain != said.replace(" ", ""):
            raise NotAllowedError(
                "The fingerprint does not fit the certificate: nothing was changed.",
                "Type the fingerprint from the paper of your headquarters.",
            )
        policy = policies.apply_policy(file, place, verifier(certificate), certificate)
        return Finding(True, policies.told(policy), "This policy rules from the next start.")

    def make_policy(self, settings: Path, target: Path, signer: Path) -> Finding:
        """For headquarters: a signed policy from a JSON file, with the forms and services that lie beside it."""
        try:
            read = json.loads(settings.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise FileDamagedError(
                "The settings of the policy cannot be read.", "They are one JSON object."
            ) from error
        if not isinstance(read, dict):
            raise FileDamagedError("The settings of the policy cannot be read.", "They are one JSON object.")
        files = {str(name): settings.parent / str(name) for name in read.pop("files", ())}
        policy = policies.make_policy(read, target, files=files, sign=signing(signer))
        return Finding(
            True, {**policies.told(policy), "file": str(target)}, "The policy is written and signed."
        )

    def _publishers(self, given: Path | None) -> bytes:
        """Certificates this installation trusts; one given by hand counts only where none were laid down."""
        laid = sorted((self._root / "trust").glob("*.pem"))
        if laid:
            return b"".join(file.read_bytes() for file in laid)
        if given is None:
            raise NotAllowedError(
                "This installation knows no publisher yet: nothing was changed.",
                "Name the certificate of your publisher: --trust CA.pem",
            )
        return read_file(given, "certificate file")


def verifier(trust_pem: bytes) -> Verify:
    """Checks manifests against these certificates."""
    from fieldtool.casework.ports import Trust
    from fieldtool.casework.signed_file import UnsignedError

    def verify(manifest: bytes, signature: bytes) -> str:
        facts = adapters.PkiSigning().verify_detached(
            manifest, signature, trust=Trust(trust_pem), now=wiring.now()
        )
        if not facts.good:
            raise UnsignedError()
        return facts.signer_name

    return verify


def signing(signer: Path) -> Any:
    """Signs with the certificate and key of one PEM file, as a publisher keeps it away from laptops."""
    from fieldtool import pki

    try:
        credential = pki.credential_of(read_file(signer, "signing file"))
    except ValueError as error:
        raise UsageError(
            "There is no usable key in the signing file.", "It holds certificate and key, PEM."
        ) from error
    return lambda data: adapters.PkiSigning().sign_detached(data, credential)


def keep_vault(vault: Path) -> Path:
    """A copy of a closed vault beside itself, read back; refused while somebody works in it."""
    from fieldtool.casework.signed_file import entries_of

    target = vault.parent / f"{vault.name}-before-update-{wiring.now():%Y%m%d-%H%M%S}"
    busy = FieldToolError("The vault is in use: nothing was changed.", "Close the program, then update.")
    if any(file.name.endswith("-journal") and file.stat().st_size for file in vault.iterdir()):
        raise busy
    before = entries_of(vault)
    try:
        shutil.copytree(vault, target)
    except OSError as error:
        from fieldtool.casework.files import as_told

        shutil.rmtree(target, ignore_errors=True)
        raise as_told(error, target) from error
    if entries_of(target) != before or entries_of(vault) != before:
        shutil.rmtree(target, ignore_errors=True)
        raise busy
    for file in target.rglob("*"):
        if file.is_file():
            with file.open("rb+") as stream:
                os.fsync(stream.fileno())
    return target


def starts(staged: Path) -> bool:
    """The staged version runs on this computer: it says its version and reads its own rules."""
    program = staged / ("fieldtool-cli.exe" if os.name == "nt" else "fieldtool")
    try:
        return (
            subprocess.run([program, "--version"], capture_output=True, timeout=120, check=False).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def read_file(path: Path, what: str) -> bytes:
    """A file's bytes, or one clear sentence."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the stick.") from error


def _facts(update: updating.Update) -> Mapping[str, Any]:
    return {
        "version": update.name, "sequence": update.sequence, "renews": list(updating.names_of(update)),
        "needs": update.base or "nothing", "notes": update.notes, "signed_by": update.signer,
    }  # fmt: skip
