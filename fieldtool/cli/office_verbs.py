"""What a supervisor or administrator does without the window: officers of a vault, and its journal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing

from fieldtool.casework.journal_book import Asked, Kind
from fieldtool.cli.output import NO, YES, Printer
from fieldtool.cli.passphrases import read_passphrase
from fieldtool.cli.paths import folder_there, folder_to_fill, made
from fieldtool.cli.tools import Tools
from fieldtool.domain.instants import to_text
from fieldtool.domain.officer import Officer, Role

_Adds = Callable[[argparse.ArgumentParser], None]
_Verb = Callable[[argparse.Namespace, Tools, Printer], int]


def officer_list(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Everybody who ever worked with a vault."""
    with closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk:
        known = desk.officers.known()
    facts = [
        {
            "number": one.officer.number,
            "name": one.officer.name,
            "role": one.officer.role.value,
            "certificate": one.has_certificate,
            "first_passphrase": one.first_passphrase,
            "left": to_text(one.removed) if one.removed else "",
        }
        for one in known
    ]
    if printer.as_json:
        printer.facts({"officers": facts})
        return YES
    for one in known:
        state = [one.officer.role.value]
        state += ["has a certificate"] if one.has_certificate and one.removed is None else []
        state += ["has not unlocked yet"] if one.first_passphrase and one.removed is None else []
        state += [f"left {to_text(one.removed)[:10]}"] if one.removed else []
        printer.facts({f"{one.officer.name} ({one.officer.number})": ", ".join(state)})
    return YES


def officer_add(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Adds an officer; the first words are printed once and open nothing but the choice of their own."""
    words = tools.offered_words()
    with closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk:
        desk.officers.add(
            Officer(options.number, options.name, Role(options.role)),
            words,
            may_sign=not options.no_certificate,
        )
    printer.facts(
        {"officer": options.number, "role": options.role, "first_words": words},
        "Hand the words over on paper. They open nothing but the choice of words of their own.",
    )
    return YES


def officer_remove(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Takes an officer's way in; the vault gets a new key."""
    with closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk:
        gone = desk.officers.remove(options.number)
    printer.facts(
        {"officer": options.number, "certificate_revoked": gone.revoked},
        "Ask headquarters to revoke their certificate."
        if gone.elsewhere
        else "If they knew the recovery code, make a new one. Give the new list of revoked certificates away.",
    )
    return YES


def journal_show(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """The newest lines that fit, oldest first."""
    asked = Asked(
        officer=options.officer, case=options.case, kind=Kind(options.kind) if options.kind else None
    )
    with closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk:
        told = list(reversed(desk.book.page(asked, limit=options.limit)))
    lines = [
        {
            "line": one.entry.seq,
            "at": to_text(one.entry.at),
            "officer": one.entry.officer,
            "what": one.entry.verb,
            "case": one.case_number,
            "about": "" if one.case_number else one.entry.subject,
            "detail": one.entry.detail,
        }
        for one in told
    ]
    if printer.as_json:
        printer.facts({"lines": lines})
        return YES
    for one in lines:
        parts = (one["at"], one["officer"], one["what"], one["case"] or one["about"])
        printer.facts({str(one["line"]): "  ".join(str(part) for part in parts if part)})
    return YES


def journal_verify(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Every line against the one before, every signed checkpoint against the journal."""
    with closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk:
        found = desk.book.check()
    printer.facts(
        {
            "lines": found.lines,
            "first_broken_line": found.broken_at,
            "checkpoints": found.checkpoints,
            "checkpoints_that_do_not_fit": list(found.forged),
            "signed_up_to_line": found.signed_up_to,
        },
        found.sentence,
    )
    return YES if found.good else NO


def journal_export(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """The whole journal as CSV, and a signature beside it."""
    with (
        closing(tools.unlock_vault(options.folder, read_passphrase(options.passphrase_file))) as desk,
        made(options.out) as folder,
    ):
        file, signature = desk.book.export(folder)
    printer.facts(
        {"journal": str(file), "signature": str(signature)},
        "Written and signed in your name; openssl cms -verify checks it.",
    )
    return YES


def _folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_there, metavar="DIR", help="the vault")


def _number(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--number", required=True, metavar="NUMBER", help="officer number")


def _adding(parser: argparse.ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--name", required=True, metavar="NAME")
    parser.add_argument("--role", choices=[role.value for role in Role], default=Role.OFFICER.value)
    parser.add_argument("--no-certificate", action="store_true", help="cannot sign")


def _showing(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--officer", default="", metavar="NUMBER", help="only this officer's lines")
    parser.add_argument("--case", default="", metavar="NUMBER", help="only lines about this case")
    parser.add_argument(
        "--kind", choices=[kind.value for kind in Kind], default="", help="only lines of this kind"
    )
    parser.add_argument("--limit", type=int, default=100, metavar="N", help="how many lines (100)")


def _exporting(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--out", type=folder_to_fill, required=True, metavar="DIR")


Entry = tuple[str, str, _Verb, _Adds, str]

OFFICER: Sequence[Entry] = (
    (
        "list",
        "who works with a vault, and in which role",
        officer_list,
        _folder,
        "fieldtool officer list my-vault",
    ),
    (
        "add",
        "add an officer; prints the first words once",
        officer_add,
        _adding,
        'fieldtool officer add my-vault --number 4712 --name "Officer Two" --role supervisor',
    ),
    (
        "remove",
        "take an officer's way in; the vault gets a new key",
        officer_remove,
        _number,
        "fieldtool officer remove my-vault --number 4712",
    ),
)
JOURNAL: Sequence[Entry] = (
    (
        "show",
        "who did what, when",
        journal_show,
        _showing,
        "fieldtool journal show my-vault --case EX01-2026-0001",
    ),
    (
        "verify",
        "is the journal what was written and signed?",
        journal_verify,
        _folder,
        "fieldtool journal verify my-vault",
    ),
    (
        "export",
        "the whole journal as a signed CSV file",
        journal_export,
        _exporting,
        "fieldtool journal export my-vault --out /media/stick",
    ),
)
