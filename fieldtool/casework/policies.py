"""Which policy rules this laptop: where it lies, how it is applied whole or not at all, and how a start finds it quickly.

A place holds `policy/NUMBER/` (policy.json, the signed file, the certificate it was checked against, what it brought) and
`policy/current` with the number. The start reads policy.json alone; `fieldtool policy show` checks the signature again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool.casework.files import sync_folder, write_atomically
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError
from fieldtool.domain.policy import FORMAT, Policy, policy_from

if TYPE_CHECKING:
    from fieldtool.casework.signed_file import Verify

SIGNED, READ, CERTIFICATE = "policy.signed", "policy.json", "ca.pem"


class OlderPolicyError(NotAllowedError):
    """Policies are not taken back by an older file."""

    sentence = "A newer policy rules this laptop already: nothing was changed."
    hint = "Ask your headquarters for the newest policy file."


@dataclass(frozen=True, slots=True)
class InForce:
    """The policy that rules, and the folder it lies in (None: no policy)."""

    policy: Policy = field(default_factory=Policy)
    folder: Path | None = None


def system_place() -> Path:
    """Where an administrator lays down what rules all people of this computer."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "fieldtool"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/fieldtool")
    return Path("/etc/fieldtool")


def in_force(places: Iterable[Path]) -> InForce:
    """The policy of the first place that has one. A damaged one is said aloud, never passed over."""
    for place in places:
        number = _number(place)
        if not number:
            continue
        folder = place / "policy" / str(number)
        import json  # only where there is a policy: the first page waits for this module

        try:
            return InForce(policy_from(json.loads((folder / READ).read_text(encoding="utf-8"))), folder)
        except (OSError, ValueError) as error:
            raise FileDamagedError(
                "The policy of your organisation cannot be read.", "Ask your administrator to apply it again."
            ) from error
    return InForce()


def apply_policy(file: Path, place: Path, verify: Verify, certificate: bytes) -> Policy:
    """Puts a signed policy into force in `place`. Raises FieldToolError; then the one before rules."""
    import json
    import shutil

    from fieldtool.casework.signed_file import entry_from, open_signed

    with open_signed(file, FORMAT, verify) as opened:
        policy = policy_from(opened.manifest)
        known = _number(place)
        if policy.number <= known:
            raise OlderPolicyError()
        folder = place / "policy" / str(policy.number)
        try:
            shutil.rmtree(folder, ignore_errors=True)  # from an attempt that was cut off
            folder.mkdir(parents=True)
            for entry in map(entry_from, opened.manifest.get("files", ())):
                target = folder / entry.path
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("xb") as stream:
                    opened.copy(entry, stream)
                    stream.flush()
                    os.fsync(stream.fileno())
            write_atomically(folder / SIGNED, file.read_bytes())
            write_atomically(folder / CERTIFICATE, certificate)
            write_atomically(folder / READ, json.dumps(opened.manifest).encode())
            for each in [folder, *folder.rglob("*")]:  # officers read it, whoever applied it
                each.chmod(0o755 if each.is_dir() else 0o644)
            sync_folder(folder.parent)
            write_atomically(place / "policy" / "current", f"{policy.number}\n".encode())
            (place / "policy" / "current").chmod(0o644)
        except (OSError, FieldToolError):
            shutil.rmtree(folder, ignore_errors=True)
            raise
    if known:
        shutil.rmtree(place / "policy" / str(known), ignore_errors=True)
    return policy


def still_signed(found: InForce, verify: Callable[[bytes], Verify]) -> str:
    """The signer's name, where what rules is what was signed; FieldToolError where somebody changed it since."""
    from fieldtool.casework.signed_file import open_signed

    if found.folder is None:
        return ""
    certificate = (found.folder / CERTIFICATE).read_bytes()
    with open_signed(found.folder / SIGNED, FORMAT, verify(certificate)) as opened:
        if policy_from(opened.manifest) != found.policy:
            raise FileDamagedError(
                "The policy was changed after it was signed.", "Apply the signed file again."
            )
        return opened.signer


def contents(found: InForce, verify: Callable[[bytes], Verify]) -> tuple[str, Mapping[str, bytes]]:
    """The signer's name and the files a policy brought, out of the signed file itself. FieldToolError where it is not whole."""
    from io import BytesIO

    from fieldtool.casework.signed_file import entry_from, open_signed

    if found.folder is None:
        return "", {}
    certificate = (found.folder / CERTIFICATE).read_bytes()
    brought = {}
    with open_signed(found.folder / SIGNED, FORMAT, verify(certificate)) as opened:
        for entry in map(entry_from, opened.manifest.get("files", ())):
            stream = BytesIO()
            opened.copy(entry, stream)
            brought[entry.path] = stream.getvalue()
        return opened.signer, brought


def number_in(place: Path) -> int:
    """The number of the policy in a place; 0 for none."""
    return _number(place)


def known_certificate(place: Path) -> bytes | None:
    """What the policy in this place was checked against; a newer one must come from the same authority."""
    number = _number(place)
    return (place / "policy" / str(number) / CERTIFICATE).read_bytes() if number else None


def make_policy(
    settings: Mapping[str, Any], target: Path, *, files: Mapping[str, Path], sign: Callable[[bytes], bytes]
) -> Policy:
    """Writes a signed policy. `files`: path in the policy ("forms/ours.xlsx", "services/ours.csv") -> where it lies."""
    from fieldtool.casework.signed_file import Entry, measured, write_signed

    entries = [Entry(name, *measured(path)).to_json() for name, path in sorted(files.items())]
    manifest = {**settings, "kind": FORMAT, "files": entries}
    policy = policy_from(manifest)
    write_signed(target, manifest, files, sign)
    return policy


def told(policy: Policy) -> Mapping[str, Any]:
    """The policy as facts for people; what is left open is not listed."""
    facts: dict[str, Any] = {
        "organisation": policy.organisation, "number": policy.number, "issued": policy.issued,
        "lock_after_minutes": policy.idle_minutes, "lock_on_minimise": policy.lock_on_minimise,
        "lock_on_sleep": policy.lock_on_sleep, "delete_after_days": policy.retention_days,
        "minimise_after_days": policy.minimise_days, "receivers": "directory" if policy.directory_only else "",
        "languages": list(policy.languages), "update_channel": policy.update_channel, "files": list(policy.files),
    }  # fmt: skip
    return {name: value for name, value in facts.items() if value not in (None, [], "")}


def places(base_dir: Path) -> Sequence[Path]:
    """Where a policy may lie, the strongest first."""
    return (system_place(), base_dir)


def _number(place: Path) -> int:
    try:
        return int((place / "policy" / "current").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
