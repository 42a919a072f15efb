"""Installs what was built in a bare Debian without Python and walks it: whole path, update, cut-off updates, way back, removal.

Needs root (chroot, mount), debootstrap or a bare tree, and Debian's packages. Elsewhere the portable archive is tried on the
spot, in an empty environment, and the report says so.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
OFFICER = "officer"
CUTS = 20
"""How often an update is killed, at moments spread over the time it takes."""


class WalkError(Exception):
    """A step of the walk failed."""


@dataclass(frozen=True)
class Place:
    """Where commands run: a bare system at `root`, or ("" ) this machine, as an ordinary person or as root."""

    root: Path | None
    home: str

    def outside(self, path: str) -> Path:
        """A path of the place as this machine sees it."""
        return Path(path) if self.root is None else self.root / path.lstrip("/")

    def run(
        self, *words: str, root: bool = False, wanted: int | None = 0, seconds: float | None = None
    ) -> str:
        """Runs a program there, with nothing of this machine in its environment; returns what it said."""
        command = [
            "env",
            "-i",
            f"HOME={'/root' if root else self.home}",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG=C.UTF-8",
        ]
        command += ["DEBIAN_FRONTEND=noninteractive", "QT_QPA_PLATFORM=offscreen", *words]
        if self.root is not None:
            who = [] if root else [f"--userspec={OFFICER}:{OFFICER}"]
            command = ["chroot", *who, str(self.root), *command]
        if seconds is not None:
            command = ["timeout", "-s", "KILL", f"{seconds:.3f}", *command]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
        said = done.stdout + done.stderr
        if wanted is not None and done.returncode != wanted:
            raise WalkError(f"{' '.join(words)} ended with {done.returncode}:\n{said[-3000:]}")
        return said


def walk(out: Path, version: str, newer: str, following: Path, bare: Path | None) -> int:
    """Tries the .deb and the portable archive of `version`, and the update to the program in `following`."""
    try:
        if os.geteuid() == 0 and (bare is not None or shutil.which("debootstrap")):
            with _bare_system(out, bare) as place:
                _deb(place, out, version, newer, following)
                _portable(place, out, version, newer, following)
            _lintian(next(out.glob(f"fieldtool_{version}_*.deb")))
        else:
            say("Not root, or no debootstrap: only the portable archive is tried, on this machine.")
            home = out / "walked"
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
            _portable(Place(None, str(home)), out, version, newer, following)
    except WalkError as error:
        say(f"The walk failed. {error}")
        return 1
    say("The packages were installed, walked, updated, taken back and removed.")
    return 0


def _deb(place: Place, out: Path, version: str, newer: str, following: Path) -> None:
    package = next(out.glob(f"fieldtool_{version}_*.deb"))
    shutil.copy(package, place.outside(f"/tmp/{package.name}"))
    told = subprocess.run(
        ["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True
    )
    names = [one.split("(")[0].strip() for one in told.stdout.split(",")]
    place.run("apt-get", "update", root=True)
    place.run("apt-get", "install", "--yes", "--no-install-recommends", *names, root=True)
    place.run("dpkg", "-i", f"/tmp/{package.name}", root=True)
    say(f"{package.name} is installed with dpkg -i, on {len(names)} packages it names.")
    _walked(place, "/usr/bin/fieldtool", f"{place.home}/walk-deb")
    _renewed(place, "/opt/fieldtool", "/usr/bin/fieldtool", version, newer, following, as_root=True)
    place.run("dpkg", "-r", "fieldtool", root=True)
    place.run("dpkg", "-P", "fieldtool", root=True)
    left = [
        one
        for one in ("/opt/fieldtool", "/etc/fieldtool", "/usr/bin/fieldtool")
        if place.outside(one).exists()
    ]
    if left or not place.outside(f"{place.home}/walk-deb/base/vault/vault.json").exists():
        raise WalkError(f"Removal left {left}, or took a vault along.")
    say("The .deb is removed and purged: nothing of it is left, the officer's vault is.")


def _lintian(package: Path) -> None:
    """Debian's own look at the package, where the tool is there."""
    tool = shutil.which("lintian")
    if tool is None:
        say("lintian is not installed here: not looked at.")
        return
    words = [tool, "--fail-on", "error,warning", str(package)]
    said = subprocess.run(words, capture_output=True, text=True, check=False)
    told = [line for line in (said.stdout + said.stderr).splitlines() if not line.startswith("N:")]
    say("lintian: " + ("nothing to say" if not told else "\n".join(told)))
    if said.returncode:
        raise WalkError("lintian found errors or warnings.")


def _portable(place: Place, out: Path, version: str, newer: str, following: Path) -> None:
    stick = place.outside(f"{place.home}/stick")
    stick.mkdir(parents=True)
    with tarfile.open(next(out.glob(f"fieldtool-{version}-linux-*.tar.gz"))) as archive:
        archive.extractall(stick, filter="fully_trusted")
    _give(place, stick)
    root = f"{place.home}/stick/fieldtool-{version}"
    _walked(place, f"{root}/fieldtool", f"{place.home}/walk-portable")
    # Started with no words, it keeps its vault beside itself.
    place.run("timeout", "6", f"{root}/fieldtool", wanted=124)
    if not place.outside(f"{root}/data").is_dir():
        raise WalkError("The portable folder did not make its data/ beside itself.")
    _renewed(place, root, f"{root}/fieldtool", version, newer, following, as_root=False)
    say("The portable folder ran from its stick, was renewed and taken back.")


def _walked(place: Place, program: str, target: str) -> None:
    script = place.outside("/tmp/walk.sh") if place.root else HERE / "walk.sh"
    if place.root is not None:
        shutil.copy(HERE / "walk.sh", script)
    begun = time.monotonic()
    said = place.run("sh", "/tmp/walk.sh" if place.root else str(script), program, target)
    say("".join(f"  {line}\n" for line in said.splitlines()) + f"  ({time.monotonic() - begun:.0f} s)")


def _renewed(
    place: Place, at: str, program: str, version: str, newer: str, following: Path, *, as_root: bool
) -> None:
    """Update by stick on the installed program: looked at, refused where it must be, killed, carried out, taken back."""
    stick = place.outside("/tmp/update-stick") if place.root else Path(place.home) / "update-stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    signer, ca = _publisher("Example Publisher")
    other_signer, _ = _publisher("Example Publisher")
    own = following / "fieldtool"
    for name, key in (("publisher.pem", signer), ("stranger.pem", other_signer)):
        (stick / name).write_bytes(key)
    place.outside(f"{at}/trust").mkdir(exist_ok=True)
    place.outside(f"{at}/trust/publisher.pem").write_bytes(ca)
    _give(place, place.outside(f"{at}/trust"), root=as_root)
    for name, key, sequence in (("new", "publisher", 2), ("strange", "stranger", 2), ("old", "publisher", 1)):
        words = [
            str(own),
            "publish",
            str(following),
            "--version",
            newer if name != "old" else "0.0.9",
            "--sequence",
            str(sequence),
        ]
        subprocess.run([*words, "--out", str(stick / f"{name}.update"), "--signer", str(stick / f"{key}.pem")],
                       check=True, capture_output=True, env={"PATH": "/usr/bin:/bin"})  # fmt: skip
    data = bytearray((stick / "new.update").read_bytes())
    data[len(data) // 2] ^= 0x10
    (stick / "damaged.update").write_bytes(data)
    (stick / "short.update").write_bytes(data[: len(data) * 2 // 3])
    for key in ("publisher", "stranger"):
        (stick / f"{key}.pem").unlink()
    _give(place, stick)
    here = "/tmp/update-stick" if place.root else str(stick)
    vault = f"{place.home}/walk-{'deb' if as_root else 'portable'}/base/vault"

    def runs() -> str:
        return place.run(program, "--version").split()[-1]

    def update(file: str, *words: str, wanted: int | None = 0, seconds: float | None = None) -> str:
        return place.run(
            program, "update", f"{here}/{file}.update", *words, root=as_root, wanted=wanted, seconds=seconds
        )

    for file, sentence in (("strange", "not signed by a publisher"), ("damaged", ""), ("short", "")):
        said = update(file, wanted=1)
        if sentence not in said or runs() != version:
            raise WalkError(f"{file}.update was not refused as it should: {said}")
    say("  refused, nothing changed: signed by a stranger of the same name; one bit turned; cut short")
    update("new", "--look")
    begun = time.monotonic()
    update("new", "--vault", vault)
    took = time.monotonic() - begun
    if runs() != newer or not (place.outside(vault) / "before-update" / "vault.json").is_file():
        raise WalkError("The update was not carried out, or the vault was not copied before.")
    if "not newer" not in update("old", wanted=1) or "not newer" not in update("new", wanted=1):
        raise WalkError("An older update was not refused.")
    place.run(program, "vault", "check", vault, "--passphrase-file", f"{Path(vault).parent.parent}/words")
    say(f"  updated {version} to {newer} in {took:.1f} s, vault copied before; older and same refused")
    place.run(program, "update", "--back", root=as_root)
    if runs() != version:
        raise WalkError("The way back did not lead back.")
    say(f"  taken back to {version}")
    # From here each attempt begins anew; the moments are drawn once and for all, so that a failure can be seen again.
    shutil.rmtree(place.outside(f"{at}/versions/{newer}"))
    place.outside(f"{at}/previous").unlink()
    draw, left = random.Random(9), {"old": 0, "new": 0}
    for cut in range(CUTS):
        moment = took * (cut + draw.random()) / CUTS
        update("new", wanted=None, seconds=max(moment, 0.05))
        now = runs()
        if now not in (version, newer):
            raise WalkError(f"After a cut at {moment:.2f} s it says {now}.")
        left["new" if now == newer else "old"] += 1
        if now == newer:
            place.run(program, "update", "--back", root=as_root)
            shutil.rmtree(place.outside(f"{at}/versions/{newer}"))
            place.outside(f"{at}/previous").unlink()
    update("new")
    if runs() != newer or list(place.outside(f"{at}/versions").glob(".new-*")):
        raise WalkError("After the cuts the update did not go through, or left something behind.")
    place.run(program, "update", "--back", root=as_root)
    say(
        f"  killed {CUTS} times over the {took:.1f} s: it ran each time after ({left['old']} old, {left['new']} new), then updated"
    )
    shutil.rmtree(stick)


def _publisher(name: str) -> tuple[bytes, bytes]:
    """An invented publisher: (certificate and key, certificate of the authority), PEM."""
    from datetime import UTC, datetime

    from cryptography.hazmat.primitives import serialization

    sys.path.insert(0, str(HERE.parent))
    from fieldtool import pki

    now = datetime.now(UTC)
    authority = pki.create_authority(name, now=now)
    credential = pki.issue_officer(
        authority, name="Publishing Example", number="P1", organisation=name, now=now
    )
    key = serialization.load_der_private_key(credential.key_pkcs8, password=None)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return credential.certificate_pem + pem, authority.cert_pem


@contextmanager
def _bare_system(out: Path, bare: Path | None) -> Iterator[Place]:
    """A fresh copy of a bare Debian 12, without Python, with one ordinary person."""
    kept = bare or out / "bare-debian"
    if not (kept / "usr").is_dir():
        say("Making a bare Debian 12 (once) ...")
        made = ["debootstrap", "--variant=minbase", "bookworm", str(kept), "http://deb.debian.org/debian"]
        if subprocess.run(made, stdout=subprocess.DEVNULL, check=False).returncode:
            shutil.rmtree(kept, ignore_errors=True)
            raise WalkError("debootstrap could not make a bare Debian.")
    root = out / "bare-root"
    _forget(root)
    subprocess.run(["cp", "-a", str(kept), str(root)], check=True)
    if (root / "usr/bin/python3").exists():
        raise WalkError("The bare system has a Python: it proves nothing.")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    place = Place(root, f"/home/{OFFICER}")
    mounted = subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=False).returncode == 0
    try:
        place.run("useradd", "--create-home", OFFICER, root=True)
        yield place
    finally:
        if mounted:
            subprocess.run(["umount", str(root / "proc")], check=False)
    _forget(root)


def _forget(root: Path) -> None:
    if not root.exists():
        return
    if os.path.ismount(root / "proc"):
        subprocess.run(["umount", str(root / "proc")], check=True)
    shutil.rmtree(root)


def _give(place: Place, folder: Path, *, root: bool = False) -> None:
    """What was put there from outside belongs to the person who works there."""
    if place.root is not None:
        who = "0:0" if root else "1000:1000"
        subprocess.run(["chown", "-R", who, str(folder)], check=True)
        subprocess.run(["chmod", "-R", "u+rwX,go+rX", str(folder)], check=True)


def say(text: str) -> None:
    """One line of progress."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
