"""The demo: a throw-away vault with invented people in a window, or the whole path without one, its results left behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from fieldtool import adapters, wiring
from fieldtool.casework.desk import Desk
from fieldtool.casework.drafting import ReferralRequest
from fieldtool.casework.files import write_atomically
from fieldtool.casework.headquarters import Headquarters
from fieldtool.casework.hq_setting_up import create_headquarters
from fieldtool.casework.ports import SetUp, Trust
from fieldtool.casework.setting_up import create_vault
from fieldtool.cli.tools import Finding
from fieldtool.demo import play
from fieldtool.domain.case import Case
from fieldtool.domain.errors import FieldToolError, NotAllowedError
from fieldtool.domain.officer import Officer, Organisation, Role
from fieldtool.domain.referral import Receiver
from fieldtool.domain.referral_filling import Typed
from fieldtool.program import BASE_DIR_OPTION, THROW_AWAY, DesktopProgram

PASSPHRASE = "invented people only in here"
"""Opens the throw-away vault; it stands on the unlock page of the demo too."""

SET_UP = SetUp(
    Organisation("Example Border Service", "EX01", "XX", "duty office, extension 000"),
    Officer("1", "Officer Example", Role.ADMINISTRATOR),
    PASSPHRASE,
)
REFERRED = "restaurant-promise"


def headless(out: Path) -> Finding:
    """Create, interview, assess, sign, seal, import, export, and a picture of every page, into `out`."""
    _demand_empty(out)
    out.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(prefix=".throw-away-", dir=out))
    try:
        facts = _path(out, place)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return Finding(True, facts, f"Done. Everything is in {out}.")


def _path(out: Path, place: Path) -> dict[str, object]:
    base = place / "base"
    desk, cases = _people(base)
    try:
        facts: dict[str, object] = {"people": len(cases)}
        facts |= _refer(desk, play.by_key(cases, REFERRED), out)
        facts |= _to_headquarters(desk, out, place)
    finally:
        desk.close()
    return facts | _pictures(base, out, cases)


def _people(base: Path) -> tuple[Desk, list[Case]]:
    """The vault with everybody in it."""
    from fieldtool.vault import FLOOR

    first = create_vault(base / "vault", SET_UP, wiring.workshop(FLOOR))
    try:
        return first.desk, play.fill(first.desk)
    except BaseException:
        first.desk.close()
        raise


def _refer(desk: Desk, case: Case, out: Path) -> dict[str, object]:
    """The signed form of one person, and what a receiver needs to check it."""
    issued = desk.referring.issue(case.id, request(), out)
    target = out / "referral.pdf"
    issued.path.replace(target)
    trust = desk.referring.trust()
    write_atomically(out / "ca.pem", trust.ca_pem)
    if trust.crl_pem is not None:
        write_atomically(out / "crl.pem", trust.crl_pem)
    certificate = desk.referring.certificate()
    write_atomically(out / "officer.pem", certificate)
    checked = desk.referring.verify(target.read_bytes())
    return {"referral": "referral.pdf", "referral_says": checked.sentence}


def request() -> ReferralRequest:
    """What the invented officer asks of the invented shelter."""
    return ReferralRequest(
        Receiver("Example Shelter Network", "Intake, Sample Person", "by hand"),
        layout="nrm",
        purpose="A safe place tonight, and a lawyer.",
        asked=("safe accommodation", "medical check", "legal advice"),
        typed=(
            Typed("risk.contact_warnings", "Do not call the number in her passport."),
            Typed("how_to_answer", "Sign the copy and give it back, or call the duty office."),
        ),
    )


def _to_headquarters(desk: Desk, out: Path, place: Path) -> dict[str, object]:
    """Seals to headquarters, imports twice, brings the receipt back, exports the tables."""
    made = _headquarters(place / "hq", desk)
    try:
        write_atomically(
            out / "hq-identity.txt",
            f"# age identity of the invented headquarters\n{made.identity}\n".encode(),
        )
        desk.exchange.set_headquarters(
            made.recipient, made.ca_pem, fingerprint=made.fingerprint_of(made.ca_pem)
        )
        sealed = desk.exchange.seal(out)
        bundle = out / "bundle.age"
        sealed.path.replace(bundle)
        first, second = made.import_bundle(bundle), made.import_bundle(bundle)
        if not (first.outcome.let_in and second.outcome.let_in):
            raise FieldToolError(
                f"The bundle was not let in: {first.sentence}", "This is a fault of the program."
            )
        receipt = out / "receipt.tar"
        write_atomically(receipt, made.receipt(first.facts.device if first.facts else ""))
        received = desk.exchange.import_receipt(receipt)
        from fieldtool.htcds import HtcdsTables

        exported = made.export(out / "hq-export", HtcdsTables())
    finally:
        made.close()
    return {
        "bundle": "bundle.age",
        "cases_sealed": sealed.cases,
        "cases_left_out": [f"{left.number}: {left.why}" for left in sealed.left_out],
        "headquarters_said": first.sentence,
        "headquarters_said_again": second.sentence,
        "received_up_to": received.received_up_to,
        "exported": exported.files,
    }


def _headquarters(folder: Path, desk: Desk) -> Headquarters:
    from fieldtool.vault import FLOOR
    from fieldtool.vault.headquarters import SqlHeadquartersVaults

    trust = desk.referring.trust()
    made, _ = create_headquarters(
        folder,
        name="Example Headquarters",
        passphrase=PASSPHRASE,
        trusted=[Trust(trust.ca_pem, trust.crl_pem)],
        vaults=SqlHeadquartersVaults(FLOOR),
        opener=adapters.age_bundles(),
        signing=adapters.PkiSigning(),
        clock=wiring.now,
    )
    return made


def _pictures(base: Path, out: Path, cases: list[Case]) -> dict[str, object]:
    from fieldtool.gui.pictures import take_pictures

    number = play.by_key(cases, REFERRED).number
    files = take_pictures(DesktopProgram(base), PASSPHRASE, out / "screens", case_number=number)
    return {"screens": [file.name for file in files]}


def window() -> Finding:
    """Opens the window on a throw-away vault; it is gone when the window closes."""
    _refuse_packaged()
    place = Path(tempfile.mkdtemp(prefix="fieldtool-demo-"))
    try:
        desk, cases = _people(place)
        desk.close()
        sys.stderr.write(f"The passphrase of the throw-away vault: {PASSPHRASE}\n")
        # A process of its own: locking replaces it, and this one still tidies up.
        subprocess.run(
            [sys.executable, "-m", "fieldtool", BASE_DIR_OPTION, str(place)],
            env=os.environ | {THROW_AWAY: PASSPHRASE},
            check=False,
        )
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return Finding(True, {"people": len(cases)}, "The throw-away vault is gone.")


def _refuse_packaged() -> None:
    """Invented people have no window in a program that officers rely on; the walk without one leaves only its results."""
    if getattr(sys, "frozen", False):
        raise NotAllowedError(
            "The demo is not part of the packaged program.", "Use the training mode instead."
        )


def _demand_empty(out: Path) -> None:
    """The results of an earlier demo may be replaced; anything else is left alone."""
    if not out.exists():
        return
    known = {
        "referral.pdf",
        "ca.pem",
        "crl.pem",
        "bundle.age",
        "hq-identity.txt",
        "officer.pem",
        "receipt.tar",
        "hq-export",
        "screens",
    }
    names = {path.name for path in out.iterdir()} if out.is_dir() else {"a file"}
    if names - known:
        raise NotAllowedError(
            "This folder holds other things: nothing was written.", "Name a new or an empty folder."
        )
    for name in names:
        target = out / name
        if target.is_dir():
            shutil.rmtree(target)
        else:
            target.unlink()
