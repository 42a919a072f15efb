"""What the verbs of the command line call: adapters and casework put together, outcomes turned into findings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool import adapters, wiring
from fieldtool.cli.tools import Finding
from fieldtool.domain.errors import FieldToolError, FileDamagedError, UsageError
from fieldtool.form_toolbox import FormToolbox
from fieldtool.hq_toolbox import HeadquartersToolbox
from fieldtool.program import has_screen
from fieldtool.upkeep import UpkeepToolbox, installed_root, policy_places

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.ports import SetUp, Trust, Workshop
    from fieldtool.vault.keys import Stretch


class Toolbox:
    """Protocol `Tools`. Everything is made when first asked for. `cost`: of new key slots (None: calibrated)."""

    def __init__(self, cost: Stretch | None = None) -> None:
        self._cost = cost

    @cached_property
    def workshop(self) -> Workshop:
        """Every port with its adapter."""
        from fieldtool.casework.policies import in_force, system_place

        return wiring.workshop(self._cost, in_force(policy_places(system_place(), installed_root())))

    # vault

    def create_vault(self, folder: Path, set_up: SetUp) -> tuple[Desk, str]:
        """A new vault, open, and its recovery code."""
        from fieldtool.casework.setting_up import create_vault

        made = create_vault(folder, set_up, self.workshop)
        return made.desk, made.recovery_code

    def unlock_vault(self, folder: Path, passphrase: str) -> Desk:
        """An open vault."""
        from fieldtool.casework.setting_up import unlock_vault

        return unlock_vault(folder, passphrase, self.workshop)

    def offered_words(self) -> str:
        """A fresh passphrase of six random words."""
        from fieldtool import content
        from fieldtool.vault import offer_passphrase

        return offer_passphrase(content.resources() / "words")

    def check_vault(self, folder: Path, passphrase: str) -> Finding:
        """Opens a vault and checks every page, every index and the journal."""
        from fieldtool.vault.checking import check

        facts = check(folder, passphrase, wiring.now)
        good = all(value is not False for value in facts.values())
        sentence = (
            "The vault is in order."
            if good
            else "The vault is damaged: make no changes, restore the newest backup."
        )
        return Finding(good, facts, sentence)

    def backup_vault(self, folder: Path, passphrase: str, target: Path) -> Finding:
        """Writes a backup and checks it."""
        from fieldtool.vault.checking import backup

        made = backup(folder, passphrase, target, wiring.now)
        return Finding(True, {"backup": str(made)}, "The backup is written and was read back.")

    def restore_vault(self, backup: Path, passphrase: str, folder: Path) -> Finding:
        """Restores a backup into a new folder."""
        from fieldtool.vault.backup import restore

        made = restore(backup, folder, passphrase=passphrase)
        return Finding(True, {"vault": str(made)}, "The backup is restored; the same passphrases open it.")

    def vault_keys(self, folder: Path, passphrase: str, headquarters: str) -> Finding:
        """Who can open a vault; with a recipient, headquarters from now on too."""
        from fieldtool.vault.checking import key_slots

        found = key_slots(folder, passphrase, wiring.now, headquarters=headquarters)
        facts = {
            f"{number} {slot.kind}": slot.recipient or f"officer {slot.owner}"
            for number, slot in enumerate(found, start=1)
        }
        missing = not any(slot.kind == "headquarters" for slot in found)
        sentence = (
            "Headquarters cannot open this vault."
            if missing
            else "Headquarters can open this vault with its key."
        )
        return Finding(True, facts, sentence)

    def write_trust(self, folder: Path, passphrase: str, target: Path) -> Finding:
        """The organisation's certificate and a fresh list of revoked ones, as files in `target`."""
        from fieldtool.casework.files import write_atomically

        desk = self.unlock_vault(folder, passphrase)
        try:
            trust, officers = desk.referring.trust(), desk.referring.enrolling.certificates()
        finally:
            desk.close()
        write_atomically(target / "ca.pem", trust.ca_pem)
        write_atomically(target / "officers.pem", officers)
        facts = {"certificate_file": str(target / "ca.pem"), "officers_file": str(target / "officers.pem")}
        if trust.crl_pem is not None:
            write_atomically(target / "crl.pem", trust.crl_pem)
            facts["revocation_file"] = str(target / "crl.pem")
        facts["fingerprint"] = adapters.PkiSigning().fingerprint(trust.ca_pem)
        return Finding(
            True, facts, "Give these files to receivers and headquarters; say the fingerprint aloud."
        )

    # forms and assessment

    def assess(self, answers: bytes) -> Mapping[str, Any]:
        """The assessment of coded answers."""
        from fieldtool.domain.assessment import assess, parse_answers

        shipped = wiring.Contents()
        replies, age = parse_answers(answers, shipped.catalogue)
        return assess(replies, age, shipped.rules).to_json()

    @cached_property
    def forms(self) -> FormToolbox:
        """The verbs for authors of forms."""
        return FormToolbox()

    def check_layout(self, source: Path) -> Finding:
        """Everything that is wrong with a referral layout, a sentence each."""
        from fieldtool import content
        from fieldtool.pdf import LayoutError, read_own_layout

        try:
            text = _bytes(source, "layout file").decode("utf-8")
            own = read_own_layout(content.forms() / "referral", text)
        except UnicodeDecodeError:
            return Finding(
                False, {"problems": ["The file is not UTF-8 text."]}, "This layout cannot be used."
            )
        except LayoutError as error:
            return Finding(False, {"problems": list(error.problems)}, "This layout cannot be used.")
        facts = {"id": own.layout.id, "audience": own.layout.audience, "fields": len(own.layout.fields)}
        return Finding(True, facts, "This layout can be added under Referral, Add a layout.")

    # files that came from elsewhere

    def verify_referral(self, pdf: Path, trust: Path, crl: Path | None, passphrase: str = "") -> Finding:
        """Facts about a signed form, and one bottom line."""
        from fieldtool.pdf import verify_pdf

        trusted = _trust(trust, crl)
        found = verify_pdf(
            _bytes(pdf, "PDF file"),
            trust_pem=trusted.ca_pem,
            crl_pem=trusted.crl_pem,
            now=wiring.now(),
            passphrase=passphrase,
        )
        return Finding(found.good, found.facts(), f"{found.sentence} {found.hint}")

    def verify_print(self, what: Path | str, officers: Path, trust: Path, crl: Path | None) -> Finding:
        """Facts about a copy on paper: by a picture of it, or by the text of its code."""
        from fieldtool.pdf import check_print, read_code

        trusted = _trust(trust, crl)
        content = what if isinstance(what, str) else read_code(_bytes(what, "picture"))
        found = check_print(
            content,
            certificates=_bytes(officers, "file of officers' certificates"),
            trusts=[(trusted.ca_pem, trusted.crl_pem)],
            now=wiring.now(),
        )
        return Finding(found.good, found.facts(), f"{found.sentence} {found.hint}")

    def inspect_bundle(self, bundle: Path, identity: Path) -> Finding:
        """What a bundle says of itself."""
        from fieldtool.bundle import inspect

        facts = inspect(bundle, identities=_identities(identity))
        return Finding(
            True, _bundle_facts(facts), "Every hash fits; the signature was not checked (unseal does)."
        )

    def unseal_bundle(
        self, bundle: Path, identity: Path, trust: Path, crl: Path | None, target: Path
    ) -> Finding:
        """Verifies a bundle and writes its records as JSON lines."""
        from fieldtool.casework.files import as_told, atomic_file

        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise UsageError(
                "The folder is not empty: nothing was written.", "Name a new or an empty folder."
            )
        identities, trusts = _identities(identity), [_trust(trust, crl)]
        there_before = target.exists()
        written = target / "cases.jsonl"
        try:
            target.mkdir(parents=True, exist_ok=True)
            with adapters.age_bundles().unseal(
                bundle, identities=identities, trusts=trusts, now=wiring.now(), folder=target
            ) as opened:
                with atomic_file(written) as stream:
                    for record in opened.records():
                        stream.write(record.to_bytes() + b"\n")
                facts = _bundle_facts(opened.facts)
        except BaseException as error:
            if not there_before and target.is_dir():
                target.rmdir()  # it holds nothing: opener and file tidy up after themselves
            if isinstance(error, OSError):
                raise as_told(error, target) from error
            raise
        return Finding(
            True,
            facts | {"records_file": str(written)},
            "The bundle is whole and signed by somebody you trust.",
        )

    @cached_property
    def hq(self) -> HeadquartersToolbox:
        """Headquarters' own verbs."""
        return HeadquartersToolbox(self._cost)

    @cached_property
    def upkeep(self) -> UpkeepToolbox:
        """Updates and policies."""
        return UpkeepToolbox()

    # the look

    def gallery(self, out: Path | None, theme: str) -> Finding:
        """Every component of the window in every state."""
        import tempfile

        if out is not None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        elif not has_screen():
            raise FieldToolError(
                "There is no screen here to open a window on.", "Write a picture instead: --out FILE.png"
            )
        from fieldtool import gui

        with tempfile.TemporaryDirectory(prefix="fieldtool-gallery-") as place:
            if gui.gallery(out, Path(place), theme):
                raise FieldToolError("The picture could not be written.", "Choose another folder.")
        return Finding(True, {"file": str(out or "")}, f"Written: {out}" if out else "Closed.")

    # the whole path

    def demo(self, *, headless: bool, out: Path | None) -> Finding:
        """Invented people: in a window, or the whole path without one."""
        if headless and out is not None:
            # Said before Qt is loaded: a screen that is not there would end the process, throw-away vault and all.
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            from fieldtool.casework.files import as_told
            from fieldtool.demo import run

            try:
                return run.headless(out)
            except OSError as error:
                raise as_told(error, out) from error
        if not has_screen():
            raise FieldToolError(
                "There is no screen here to open a window on.",
                "Walk the whole path without one: fieldtool demo --headless --out DIR",
            )
        from fieldtool.demo import run

        return run.window()


def _bytes(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the stick.") from error


def _trust(ca: Path, crl: Path | None) -> Trust:
    from fieldtool import pki
    from fieldtool.casework.ports import Trust

    trust = Trust(
        _bytes(ca, "certificate file"), None if crl is None else _bytes(crl, "list of revoked certificates")
    )
    # Said before anything leans on them: whether the files are what they are said to be.
    adapters.PkiSigning().fingerprint(trust.ca_pem)
    if trust.crl_pem is not None:
        pki.revocation_state(0, trust_pem=trust.ca_pem, crl_pem=trust.crl_pem, now=wiring.now())
    return trust


def _identities(path: Path) -> tuple[str, ...]:
    from fieldtool.bundle import read_identities

    return read_identities(_bytes(path, "identity file").decode("utf-8", errors="replace"))


def _bundle_facts(facts: Any) -> dict[str, Any]:
    return {
        "device": facts.device,
        "organisation": facts.organisation,
        "seq": facts.seq,
        "previous": facts.previous,
        "manifest_sha256": facts.manifest_sha256,
        "created": facts.created.isoformat(),
        "recipients": list(facts.recipients),
        "records": facts.records,
        "parts": facts.parts,
        "program": facts.program,
    }
