"""What the verbs of the command line call: adapters and casework put together, outcomes turned into findings."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldtool import adapters, wiring
from fieldtool.cli.tools import Finding
from fieldtool.domain.errors import FieldToolError, FileDamagedError, UsageError
from fieldtool.hq_toolbox import HeadquartersToolbox
from fieldtool.program import has_screen
from fieldtool.upkeep import UpkeepToolbox

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk
    from fieldtool.casework.ports import SetUp, Trust, Workshop
    from fieldtool.domain.form import FormInfo, FormProblem
    from fieldtool.vault.keys import Stretch


class Toolbox:
    """Protocol `Tools`. Everything is made when first asked for. `cost`: of new key slots (None: calibrated)."""

    def __init__(self, cost: Stretch | None = None) -> None:
        self._cost = cost

    @cached_property
    def workshop(self) -> Workshop:
        """Every port with its adapter."""
        return wiring.workshop(self._cost)

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

    def write_trust(self, folder: Path, passphrase: str, target: Path) -> Finding:
        """The organisation's certificate and a fresh list of revoked ones, as files in `target`."""
        from fieldtool.casework.files import write_atomically

        desk = self.unlock_vault(folder, passphrase)
        try:
            trust = desk.referring.trust()
        finally:
            desk.close()
        write_atomically(target / "ca.pem", trust.ca_pem)
        facts = {"certificate_file": str(target / "ca.pem")}
        if trust.crl_pem is not None:
            write_atomically(target / "crl.pem", trust.crl_pem)
            facts["revocation_file"] = str(target / "crl.pem")
        facts["fingerprint"] = adapters.PkiSigning().fingerprint(trust.ca_pem)
        return Finding(
            True, facts, "Give both files to receivers and headquarters; say the fingerprint aloud."
        )

    # forms and assessment

    def assess(self, answers: bytes) -> Mapping[str, Any]:
        """The assessment of coded answers."""
        from fieldtool.domain.assessment import assess, parse_answers

        shipped = wiring.Contents()
        replies, age = parse_answers(answers, shipped.catalogue)
        return assess(replies, age, shipped.rules).to_json()

    def check_form(self, source: Path) -> tuple[FormInfo, Sequence[FormProblem]]:
        """Compiles a form; a refused one raises with everything that is wrong."""
        form, problems = adapters.QuestionnaireForms().compile(source)
        return form.info, problems

    def evaluate(self, source: Path, expression: str, answers: Path | None) -> tuple[str, Any]:
        """Kind and value of an expression against an instance of a form."""
        from fieldtool.questionnaire import compile_form
        from fieldtool.questionnaire.trying import evaluate_expression

        form = compile_form(
            _bytes(source, "form file"), file_name=source.name, beside=adapters.files_beside(source)
        )
        instance = None if answers is None else _bytes(answers, "answers file")
        return evaluate_expression(form, expression, instance, wiring.now)

    # files that came from elsewhere

    def verify_referral(self, pdf: Path, trust: Path, crl: Path | None) -> Finding:
        """Facts about a signed form, and one bottom line."""
        from fieldtool.pdf import verify_pdf

        trusted = _trust(trust, crl)
        found = verify_pdf(
            _bytes(pdf, "PDF file"), trust_pem=trusted.ca_pem, crl_pem=trusted.crl_pem, now=wiring.now()
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
