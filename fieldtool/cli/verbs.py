"""What each verb does: reads its options, calls the core, prints facts, and says yes (0) or no (1)."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from fieldtool.casework.ports import SetUp
from fieldtool.cli.output import NO, YES, Printer
from fieldtool.cli.passphrases import read_passphrase
from fieldtool.cli.paths import STDIN, file_to_read, made
from fieldtool.cli.tools import Finding, Tools
from fieldtool.domain.errors import FileDamagedError, UsageError
from fieldtool.domain.officer import Officer, Organisation, Role

SITE = re.compile(r"[A-Z0-9]{2,8}")
"""The short name of a place; it stands in case numbers and so in the names of files."""
NOT_FOR_PEOPLE = ("good", "sentence", "hint", "revoked")
"""Facts of `verify` that its other lines and its bottom line say in words."""


def say(finding: Finding, printer: Printer) -> int:
    """Prints a finding and returns its exit code."""
    printer.facts(finding.facts, finding.sentence)
    return YES if finding.good else NO


def _text(path: Path, what: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileDamagedError(f"The {what} cannot be read.", "Check the path and the file.") from error


# vault


def vault_create(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Creates a vault; the recovery code is printed once and kept nowhere."""
    site = options.site.strip().upper()
    if not SITE.fullmatch(site):
        raise UsageError(
            "--site is not a short name: nothing was made.", "It takes 2 to 8 letters (A to Z) or digits."
        )
    named = [text.strip() for text in (options.organisation, options.officer, options.officer_number)]
    if not all(named):
        raise UsageError(
            "Organisation, officer and officer number may not be empty: nothing was made.",
            "Name them, or leave the option away.",
        )
    organisation, officer, number = named
    set_up = SetUp(
        organisation=Organisation(organisation, site),
        officer=Officer(number, officer, Role.ADMINISTRATOR),
        passphrase=read_passphrase(options.passphrase_file, twice=True),
    )
    desk, code = tools.create_vault(options.folder, set_up)
    desk.close()
    printer.facts(
        {"vault": str(options.folder), "recovery_code": code},
        "The vault is made. Print or write down the recovery code now and keep it locked away from the laptop.",
    )
    return YES


def vault_check(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Opens and checks all of a vault."""
    return say(tools.check_vault(options.folder, read_passphrase(options.passphrase_file)), printer)


def vault_backup(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes a backup and checks it."""
    passphrase = read_passphrase(options.passphrase_file)
    with made(options.to):
        return say(tools.backup_vault(options.folder, passphrase, options.to), printer)


def vault_restore(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Restores a backup into a new folder, never over an old one."""
    passphrase = read_passphrase(options.passphrase_file)
    return say(tools.restore_vault(options.backup, passphrase, options.folder), printer)


def vault_keys(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Lists who can open a vault, and lets headquarters open it."""
    passphrase = read_passphrase(options.passphrase_file)
    return say(tools.vault_keys(options.folder, passphrase, options.headquarters), printer)


def vault_certificate(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes what receivers and headquarters check this organisation's signatures with."""
    passphrase = read_passphrase(options.passphrase_file)
    with made(options.out):
        return say(tools.write_trust(options.folder, passphrase, options.out), printer)


# assessment


def assess(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Prints the assessment of coded answers; always one JSON object, in the format of the method."""
    try:
        from_stdin = options.answers == STDIN
        answers: bytes = sys.stdin.buffer.read() if from_stdin else options.answers.read_bytes()
    except OSError as error:
        raise FileDamagedError("The answers file cannot be read.", "Check the path and the file.") from error
    Printer(True, printer.out, printer.err).facts(tools.assess(answers))
    return YES


def form_layout(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Checks a referral layout of an organisation's own."""
    return say(tools.check_layout(options.file), printer)


# files from elsewhere


def verify(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Checks a signed form: facts one by one, and one bottom line."""
    if sum(given is not None for given in (options.file, options.picture, options.code)) != 1:
        raise UsageError(
            "Name one thing to check: FILE.pdf, --print PICTURE, or --code TEXT.",
            "See fieldtool verify --help.",
        )
    if options.file is None:
        if options.officers is None:
            raise UsageError(
                "A print is checked by the certificates of officers: --officers is missing.",
                "The organisation gives them out with its own certificate.",
            )
        where = options.code if options.picture is None else options.picture
        return say(tools.verify_print(where, options.officers, options.trust, options.crl), printer)
    locked = read_passphrase(options.passphrase_file) if options.passphrase_file else ""
    found = tools.verify_referral(options.file, options.trust, options.crl, locked)
    facts = found.facts
    if not printer.as_json:
        facts = {name: value for name, value in facts.items() if name not in NOT_FOR_PEOPLE}
    return say(Finding(found.good, facts, found.sentence), printer)


def bundle_seal(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Seals chosen cases, or all that have not left yet."""
    recipient = options.to
    if not recipient.startswith("age1"):
        file = file_to_read("recipient file")(recipient)
        lines = [line.strip() for line in _text(file, "recipient file").splitlines()]
        recipient = next((line for line in lines if line.startswith("age1")), "")
        if not recipient:
            raise UsageError(
                "No recipient was found in that file.", "Give age1…, or headquarters' recipient file."
            )
    desk = tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))
    try:
        chosen = [desk.case_by_number(number).id for number in options.case] or None
        with made(options.out):
            sealed = desk.exchange.seal(options.out, recipient=recipient, case_ids=chosen)
    finally:
        desk.close()
    facts = {
        "bundle": str(sealed.path),
        "sequence": sealed.seq,
        "cases": sealed.cases,
        "left_out": [{"case": left.number, "why": left.why} for left in sealed.left_out],
        "manifest_sha256": sealed.manifest_sha256,
    }
    printer.facts(facts, "The bundle is sealed. Bring it to headquarters and ask for the receipt.")
    return YES


def bundle_inspect(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Says what a bundle holds, without writing anything."""
    return say(tools.inspect_bundle(options.file, options.identity), printer)


def bundle_unseal(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Verifies a bundle and writes its records into a folder."""
    return say(
        tools.unseal_bundle(options.file, options.identity, options.trust, options.crl, options.out), printer
    )


def demo(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Invented people on a throw-away vault."""
    if options.headless and options.out is None:
        raise UsageError("With --headless, say where the results go.", "Add --out DIR.")
    if options.out is not None and not options.headless:
        raise UsageError("--out goes with --headless.", "Add --headless, or leave --out away.")
    if options.out is None:
        return say(tools.demo(headless=False, out=None), printer)
    with made(options.out):
        return say(tools.demo(headless=True, out=options.out), printer)


def gallery(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Every component of the window in every state."""
    return say(tools.gallery(options.out, options.theme), printer)
