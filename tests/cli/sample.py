"""Two laptops and two headquarters of invented people, with everything that passes between them, made once."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from fieldtool.cli.main import run
from fieldtool.demo import play
from fieldtool.demo.people import PEOPLE
from fieldtool.demo.run import request
from fieldtool.toolbox import Toolbox
from fieldtool.vault import FLOOR
from tests.cli.caller import PASSPHRASE


@dataclass(frozen=True)
class Sample:
    """Where everything lies. Nothing in it is ever changed: tests that change something work on copies."""

    folder: Path

    @property
    def passphrase(self) -> Path:
        """File that opens all vaults."""
        return self.folder / "passphrase.txt"

    @property
    def wrong(self) -> Path:
        """File that opens none."""
        return self.folder / "wrong.txt"

    def laptop(self, organisation: str = "ours") -> Path:
        """A laptop's vault, with one case that has left and one that never will."""
        return self.folder / organisation / "vault"

    def ca(self, organisation: str = "ours") -> Path:
        """Certificate of the laptop's organisation."""
        return self.folder / organisation / "trust" / "ca.pem"

    def crl(self, organisation: str = "ours") -> Path:
        """Its list of revoked certificates."""
        return self.folder / organisation / "trust" / "crl.pem"

    def bundle(self, organisation: str = "ours") -> Path:
        """What the laptop sealed to our headquarters."""
        return self.folder / organisation / "bundle.age"

    def receipt(self, organisation: str = "ours") -> Path:
        """What our headquarters answered to that."""
        return self.folder / organisation / "receipt.tar"

    def device(self, organisation: str = "ours") -> str:
        """The laptop's id."""
        found = json.loads((self.folder / organisation / "facts.json").read_text(encoding="utf-8"))
        return str(found["device"])

    def number(self) -> str:
        """Number of our laptop's case that has left."""
        return (self.folder / "number.txt").read_text(encoding="utf-8")

    @property
    def referral(self) -> Path:
        """A form our officer signed."""
        return self.folder / "ours" / "referral.pdf"

    @property
    def foreign_bundle(self) -> Path:
        """Sealed by our laptop to the other headquarters."""
        return self.folder / "foreign.age"

    def hq(self, name: str = "hq") -> Path:
        """Headquarters' vault, nothing imported, trusting ours alone; "other-hq" trusts nobody."""
        return self.folder / name

    def identity(self, name: str = "hq") -> Path:
        """age identity of headquarters."""
        return self.folder / f"{name}-identity.txt"


@cache
def shared(base: Path) -> Sample:
    """One for the whole run, in a new folder below `base`: making it takes a while."""
    folder = base / "sample"
    folder.mkdir()
    return make(folder)


def make(folder: Path) -> Sample:
    """Makes it all, by the verbs themselves where there is one."""
    sample = Sample(folder)
    sample.passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    sample.wrong.write_text("not these words at all\n", encoding="utf-8")
    for organisation, site in (("ours", "KE04"), ("theirs", "EX07")):
        vault = sample.laptop(organisation)
        _do(sample, "vault", "create", vault, "--site", site, "--organisation", f"Example {site}")
        _do(sample, "vault", "certificate", vault, "--out", sample.ca(organisation).parent)
    ours: tuple[str | Path, ...] = ("--trust", sample.ca())
    for name, trusted in (("hq", ours), ("other-hq", ())):
        _do(sample, "hq", "init", sample.hq(name), *trusted)
        with Toolbox(FLOOR).hq.opened(sample.hq(name), PASSPHRASE) as made:
            sample.identity(name).write_text(f"# invented\n{made.identity}\n", encoding="ascii")
    _work(sample)
    _exchange(sample)
    return sample


def vault_verbs(sample: Sample, vault: Path, out: Path) -> list[tuple[str | Path, ...]]:
    """Everything that opens a laptop's vault."""
    recipient = sample.hq() / "recipient.txt"
    return [
        ("vault", "check", vault),
        ("vault", "backup", vault, "--to", out),
        ("vault", "certificate", vault, "--out", out),
        ("bundle", "seal", vault, "--to", recipient, "--out", out, "--case", sample.number()),
    ]


def _work(sample: Sample) -> None:
    """One person at each laptop who shares, and at ours one who does not; and a signed form."""
    refused = dict.fromkeys(("consent_share_hq", "consent_statistics"), "no")
    silent = replace(PEOPLE[1], consents=refused)
    for organisation in ("ours", "theirs"):
        desk = Toolbox(FLOOR).unlock_vault(sample.laptop(organisation), PASSPHRASE)
        recipient = (sample.hq() / "recipient.txt").read_text(encoding="ascii").strip()
        pem = (sample.hq() / "hq-ca.pem").read_bytes()
        desk.exchange.set_headquarters(recipient, pem, fingerprint=desk.exchange.fingerprint_of(pem))
        case = play.interview(desk, PEOPLE[0])
        if organisation == "ours":
            (sample.folder / "number.txt").write_text(case.number, encoding="utf-8")
            desk.referring.issue(case.id, request(), sample.folder).path.rename(sample.referral)
            play.interview(desk, silent)
        desk.close()


def _exchange(sample: Sample) -> None:
    """Bundles, and receipts from a headquarters that trusts both."""
    copy = sample.folder / "copy"
    shutil.copytree(sample.laptop(), copy)
    _seal(sample, copy, sample.hq("other-hq"), sample.foreign_bundle)
    shutil.rmtree(copy)
    shutil.copytree(sample.hq(), copy)
    _do(sample, "hq", "trust", copy, "--trust", sample.ca("theirs"), "--crl", sample.crl("theirs"))
    for organisation in ("ours", "theirs"):
        bundle = sample.bundle(organisation)
        device = _seal(sample, sample.laptop(organisation), sample.hq(), bundle)
        facts = sample.folder / organisation / "facts.json"
        facts.write_text(json.dumps({"device": device}), encoding="utf-8")
        _do(sample, "hq", "import", copy, bundle)
        _do(sample, "hq", "receipt", copy, "--device", device, "--out", sample.receipt(organisation))
    shutil.rmtree(copy)


def _seal(sample: Sample, vault: Path, hq: Path, target: Path) -> str:
    """Seals and returns the laptop's id, which stands in the file's name."""
    stick = sample.folder / "stick"
    _do(sample, "bundle", "seal", vault, "--to", hq / "recipient.txt", "--out", stick)
    (written,) = stick.iterdir()
    written.rename(target)
    stick.rmdir()
    return written.name.split("-")[1]


def _do(sample: Sample, *words: str | Path) -> None:
    told = [str(word) for word in words] + ["--passphrase-file", str(sample.passphrase)]
    assert run(told, lambda: Toolbox(FLOOR)) == 0, words
