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
from fieldtool.casework.upkeep_ports import OfferedUpdate, ProgramStanding
from fieldtool.cli.tools import Finding
from fieldtool.domain.errors import FieldToolError, FileDamagedError, NotAllowedError, UsageError
from fieldtool.domain.policy import Policy
from fieldtool.program import INSTALLED

if TYPE_CHECKING:
    from fieldtool.casework.ports import Progress
    from fieldtool.casework.signed_file import Verify

BEFORE_UPDATE = "before-update"
"""Inside a vault's folder: its copy of before the newest update. There it goes with the vault when that is erased."""


class UpkeepToolbox:
    """Protocol `UpkeepTools`. `system`: where policies for the whole computer lie (tests choose another)."""

    def __init__(self, system: Path | None = None, root: Path | None = None) -> None:
        self._system = system or policies.system_place()
        self._root = root or installed_root()

    # updates

    def update(self, file: Path, trust: Path | None, vault: Path | None, only_look: bool) -> Finding:
        """Renews the program from a signed file, the vault copied beside itself first."""
        verify = verifier(publishers(self._root, trust))
        installation = updating.Installation(self._root)
        found = updating.inspect_update(file, verify)  # before anything is copied
        if only_look:
            return Finding(True, _facts(found), "The update is whole and signed by a publisher you trust.")
        channel = policies.in_force(policy_places(self._system, self._root)).policy.update_channel
        updating.demand_fitting(found, installation, channel)
        kept = None if vault is None else keep_vault(vault)
        found = updating.install_update(file, installation, verify, channel=channel, try_out=starts)
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
        channel: str = "",
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
            channel=channel,
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

    def apply_waiting(self, folder: Path, here: Path | None = None) -> Finding:
        """Puts a policy into force that lies ready for an installation: one *.policy, one *.pem, fingerprint.txt.

        Asked again and again: what is in force already is left as it is.
        """
        files, certificates = sorted(folder.glob("*.policy")), sorted(folder.glob("*.pem"))
        if len(files) != 1 or len(certificates) != 1:
            raise UsageError(
                "The folder does not hold one policy and one certificate: nothing was changed.",
                "Put ours.policy, hq-ca.pem and fingerprint.txt there.",
            )
        words = read_file(folder / "fingerprint.txt", "fingerprint").decode("utf-8", "replace")
        from fieldtool.casework.signed_file import open_signed
        from fieldtool.domain.policy import FORMAT, policy_from

        with open_signed(
            files[0], FORMAT, verifier(read_file(certificates[0], "certificate file"))
        ) as opened:
            offered = policy_from(opened.manifest)
        if offered.number == policies.number_in(here or self._system):
            return Finding(True, policies.told(offered), "This policy rules here already.")
        return self.apply_policy(files[0], certificates[0], words, here)

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
    """A copy of a vault inside its own folder, read back; it takes the place of the copy before.

    Refused while a transaction is running: in the window it runs on the vault thread, between two of them.
    """
    from fieldtool.casework.files import as_told, sync_folder
    from fieldtool.casework.signed_file import Entry, entries_of

    def look() -> list[Entry]:
        return [one for one in entries_of(vault) if one.path.split("/")[0] not in aside]

    target, building = vault / BEFORE_UPDATE, vault / f".{BEFORE_UPDATE}.part"
    aside = (target.name, building.name, "backups")
    busy = FieldToolError("The vault is in use: nothing was changed.", "Close the program, then update.")
    if any(file.name.endswith("-journal") and file.stat().st_size for file in vault.iterdir()):
        raise busy
    try:
        shutil.rmtree(building, ignore_errors=True)
        before = look()
        shutil.copytree(vault, building, ignore=lambda here, names: aside if Path(here) == vault else ())
        if entries_of(building) != before or look() != before:
            raise busy
        for file in building.rglob("*"):
            if file.is_file():
                with file.open("rb+") as stream:
                    os.fsync(stream.fileno())
        shutil.rmtree(target, ignore_errors=True)
        os.replace(building, target)
        sync_folder(vault)
    except OSError as error:
        raise as_told(error, target) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return target


def installed_root() -> Path:
    """The folder this program was started from by its launcher, or the program's own."""
    named = os.environ.get(INSTALLED, "")
    return Path(named) if named else Path(sys.executable).resolve().parent


def policy_places(system: Path, root: Path, base_dir: Path | None = None) -> list[Path]:
    """Where a policy for this installation may lie: the system's place, a portable folder's data, the base directory."""
    data = [root / "data"] if (root / "portable").exists() else []
    return [system, *data, *([base_dir] if base_dir else [])]


def publishers(root: Path, given: Path | None = None) -> bytes:
    """Certificates this installation trusts; one given by hand counts only where none were laid down."""
    laid = sorted((root / "trust").glob("*.pem"))
    if laid:
        return b"".join(file.read_bytes() for file in laid)
    if given is None:
        raise NotAllowedError(
            "This installation knows no publisher yet: nothing was changed.",
            "Whoever installed it puts the publisher's certificate into its folder trust.",
        )
    return read_file(given, "certificate file")


class WindowUpdates:
    """Protocol `StickUpdates`, for the window: the open vault in `vault`, the installation it was started from."""

    def __init__(self, vault: Path, root: Path | None = None, policy: Policy | None = None) -> None:
        self._vault = vault
        self._root = root or installed_root()
        places = policy_places(policies.system_place(), self._root, vault.parent)
        self._policy = policy or policies.in_force(places).policy

    def standing(self) -> ProgramStanding:
        """What runs here, and whether it can be renewed."""
        from fieldtool import __version__

        here = updating.Installation(self._root)
        obstacle = "" if here.current else "not installed"
        if not obstacle and not os.access(self._root / "versions", os.W_OK):
            obstacle = "administrator"
        return ProgramStanding(
            __version__, here.previous, here.sequence, self._policy.update_channel, obstacle
        )

    def look(self, file: Path) -> OfferedUpdate:
        """What a file is, and that it may be installed here."""
        found = updating.inspect_update(file, verifier(publishers(self._root)))
        updating.demand_fitting(found, updating.Installation(self._root), self._policy.update_channel)
        return _offered(found)

    def install(self, file: Path, progress: Progress) -> OfferedUpdate:
        """The vault copied first; then the new version beside the old one. WorkStoppedError where `progress` says stop."""
        from fieldtool.casework.safekeeping import WorkStoppedError

        verify = verifier(publishers(self._root))
        found = updating.inspect_update(file, verify)
        here = updating.Installation(self._root)
        updating.demand_fitting(found, here, self._policy.update_channel)
        keep_vault(self._vault)
        done, steps = 0, len(found.entries) + 7

        def step(name: str) -> None:
            nonlocal done
            done += 1
            if not progress(min(done, steps), steps) and name not in updating.PAST_STOPPING:
                raise WorkStoppedError()

        channel = self._policy.update_channel
        installed = updating.install_update(file, here, verify, channel=channel, try_out=starts, step=step)
        return _offered(installed)

    def back(self) -> str:
        """Lets the version before run from the next start."""
        return updating.go_back(updating.Installation(self._root))


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
        "channel": update.channel or "for everybody",
    }  # fmt: skip


def _offered(update: updating.Update) -> OfferedUpdate:
    return OfferedUpdate(update.name, update.signer, tuple(updating.names_of(update)), update.notes)
