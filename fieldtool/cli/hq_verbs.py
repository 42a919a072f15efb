"""What each verb of headquarters does: reads its options, calls the core, prints facts, and says yes (0) or no (1)."""

from __future__ import annotations

import argparse
import tarfile
from pathlib import Path

from fieldtool.casework.ports import Progress
from fieldtool.cli.output import Printer
from fieldtool.cli.passphrases import read_passphrase
from fieldtool.cli.tools import Finding, Order, Tools
from fieldtool.cli.verbs import say
from fieldtool.domain.errors import UsageError


def init(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Makes the headquarters vault and its keys."""
    passphrase = read_passphrase(options.passphrase_file, twice=True)
    made = tools.hq.init(options.folder, options.name, passphrase, options.trust, options.store)
    return say(made, printer)


def trust(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """From now on one more organisation counts."""
    passphrase = read_passphrase(options.passphrase_file)
    made = tools.hq.trust(options.folder, passphrase, options.trust, options.crl, options.store)
    return say(made, printer)


def take_in(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Imports bundles; importing one twice does no harm."""
    passphrase = read_passphrase(options.passphrase_file)
    done = tools.hq.take_in(options.folder, passphrase, options.bundles, options.store, _counting(printer))
    facts = dict(done.facts)
    if not printer.as_json:  # people read only what says something
        facts["bundles"] = [
            {name: value for name, value in line.items() if value or name in ("seq", "let_in")}
            for line in facts["bundles"]
        ]
    return say(Finding(done.good, facts, done.sentence), printer)


def receipt(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the signed receipt for one laptop; only an earlier receipt may be replaced."""
    _demand_receipt_or_nothing(options.out)
    passphrase = read_passphrase(options.passphrase_file)
    made = tools.hq.receipt(options.folder, passphrase, options.device, options.out, options.store)
    return say(made, printer)


def rescue(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """A new passphrase for an officer who forgot theirs and lost the recovery code."""
    passphrase = read_passphrase(options.passphrase_file)
    return say(
        tools.hq.rescue(options.folder, passphrase, options.vault, options.officer, options.store), printer
    )


def make_return(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the sealed return for one laptop."""
    passphrase = read_passphrase(options.passphrase_file)
    made = tools.hq.make_return(options.folder, passphrase, options.device, options.out, options.store)
    return say(made, printer)


def publish(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Publishes a content."""
    passphrase = read_passphrase(options.passphrase_file)
    what = (options.kind, options.content, options.version)
    return say(tools.hq.publish(options.folder, passphrase, *what, options.store), printer)


def sign_form(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes a form package, compiled and signed."""
    passphrase = read_passphrase(options.passphrase_file)
    made = tools.hq.sign_form(options.folder, passphrase, options.file, options.out, options.store)
    return say(made, printer)


def announce(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Announces a word."""
    passphrase = read_passphrase(options.passphrase_file)
    return say(tools.hq.announce(options.folder, passphrase, options.text, options.store), printer)


def retain(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Orders what is to become of a case."""
    passphrase = read_passphrase(options.passphrase_file)
    made = tools.hq.retain(options.folder, passphrase, options.case, options.order, options.store)
    return say(made, printer)


def fleet(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Says what must be looked at; no where there is something."""
    passphrase = read_passphrase(options.passphrase_file)
    found = tools.hq.fleet(options.folder, passphrase, options.silent_days, options.store)
    return say(found, printer)


def statistics(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Prints or writes the figures that may be published."""
    passphrase = read_passphrase(options.passphrase_file)
    found = tools.hq.statistics(
        options.folder,
        passphrase,
        options.period,
        options.out,
        options.store,
        options.although,
        tuple((one, other) for one, other in options.cross or ()),
    )
    return say(found, printer)


def likeness(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Shows what may belong together, or remembers what somebody decided."""
    passphrase = read_passphrase(options.passphrase_file)
    decided = tuple(options.decide or ())
    found = tools.hq.likeness(options.folder, passphrase, options.names, decided, options.store)
    return say(found, printer)


def move(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Carries the cases over into a database."""
    if not options.store:
        raise UsageError("No database was named.", "Add --store postgresql://...")
    return say(
        tools.hq.move(options.folder, read_passphrase(options.passphrase_file), options.store), printer
    )


def region(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Assigns laptops and database users to a region."""
    passphrase = read_passphrase(options.passphrase_file)
    whom = (options.region, options.device, options.reader)
    return say(tools.hq.region(options.folder, passphrase, *whom, options.store), printer)


def export(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the collation in one of the formats."""
    passphrase = read_passphrase(options.passphrase_file)
    reason = str(options.with_identities or "").strip()
    if options.with_identities is not None and not reason:
        raise UsageError("No reason was given: nothing was written.", "Say why identities must leave.")
    made = tools.hq.export(options.folder, passphrase, options.out, options.store, options.format, reason)
    return say(made, printer)


def window(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Opens headquarters' window; the passphrase is asked for there."""
    return tools.hq.window(options.folder, options.store)


def _counting(printer: Printer) -> Progress | None:
    """Shows on a terminal how far it is; in a file or a pipe nothing of it appears."""
    if not printer.err.isatty():
        return None

    def progress(done: int, total: int) -> bool:
        printer.err.write(f"\r{done} of {total}" + ("\n" if done == total else ""))
        printer.err.flush()
        return True

    return progress


def _demand_receipt_or_nothing(target: Path) -> None:
    if target.is_dir():
        raise UsageError(
            f'"{target}" is a folder; the receipt needs the name of a file.', "Name a file in it."
        )
    if target.exists() and not tarfile.is_tarfile(target):
        raise UsageError(
            f'There is a file "{target}" that is no receipt: nothing was written.', "Name a new file."
        )


def authority(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """What headquarters' own authority is told to do: enrol, renew, revoke, crl, officers, fingerprint."""
    order = Order(
        options.name_of_verb,
        getattr(options, "request", None),
        getattr(options, "serial", ""),
        getattr(options, "reason", ""),
    )
    target = getattr(options, "out", None)
    passphrase = read_passphrase(options.passphrase_file)
    return say(tools.hq.authority(options.folder, passphrase, order, target, options.store), printer)
