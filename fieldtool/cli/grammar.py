"""The grammar of the command line: which verbs there are, what each takes, and how its help reads."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldtool import __version__
from fieldtool.cli import form_grammar, hq_grammar, office_verbs, upkeep_grammar, verbs
from fieldtool.cli.output import Printer
from fieldtool.cli.parsing import Parser, overview
from fieldtool.cli.paths import file_to_read, folder_there, folder_to_fill
from fieldtool.cli.tools import Tools

Verb = Callable[[argparse.Namespace, Tools, Printer], int]
Groups = Any
"""What argparse hands out to hang further parsers on; its class has no public name."""

WHAT_IT_IS = "Interviews, assessment, signed referrals and sealed bundles; offline and encrypted."
USAGE = """\
fieldtool [--base-dir DIR]     open the window
       fieldtool COMMAND ...          carry out one command"""
EXAMPLES = """\
examples:
  fieldtool                                                   open the window
  fieldtool demo --headless --out demo                        the whole path with invented people
  fieldtool verify referral.pdf --trust ca.pem --crl crl.pem  is this form genuine?
  fieldtool assess answers.json                               coded answers in, assessment out

exit code:
  0  yes, or done        1  a clear no: refused, invalid, damaged        2  wrong use

`fieldtool COMMAND --help` says what a command takes and shows an example. A passphrase is asked for, or read
from the first line of a file (--passphrase-file); it never stands on the command line. With --json the facts
are one JSON object and nothing else; what went wrong is one sentence on standard error either way.
"""


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    top = Parser(prog="fieldtool", formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument("--version", action="version", version=f"fieldtool {__version__}")
    # Taken off by fieldtool.main when it stands in front; here so that it is explained, and missed when incomplete.
    top.add_argument(
        "--base-dir", type=Path, metavar="DIR", help="folder with vault and settings, for the window"
    )
    groups = top.add_subparsers(required=True, metavar="COMMAND", help=argparse.SUPPRESS, parser_class=Parser)
    _verify(groups)
    _assess(groups)
    _demo(groups)
    _gallery(groups)
    _form(groups)
    _vault(groups)
    _office(groups)
    _bundle(groups)
    _headquarters(groups)
    upkeep_grammar.add(groups, _verb, _group)
    top.usage = USAGE
    top.description = f"{WHAT_IT_IS}\n\n{overview(top)}"
    top.epilog = EXAMPLES
    return top


def _verb(groups: Groups, name: str, says: str, verb: Verb, *examples: str) -> Parser:
    shown = "\n".join(["example:", *(f"  {line}" for line in examples)])
    found: Parser = groups.add_parser(
        name,
        help=says,
        description=says[0].upper() + says[1:] + ".",
        epilog=shown,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    found.add_argument("--json", action="store_true", help="print facts as one JSON object")
    found.set_defaults(verb=verb)
    return found


def _group(groups: Groups, name: str, says: str) -> Groups:
    found = groups.add_parser(name, help=says, description=says[0].upper() + says[1:] + ".")
    return found.add_subparsers(title="commands", required=True, metavar="COMMAND", parser_class=Parser)


def _passphrase(*parsers: Parser) -> None:
    for parser in parsers:
        parser.add_argument(
            "--passphrase-file",
            type=file_to_read("passphrase file"),
            metavar="FILE",
            help="its first line is the passphrase (otherwise: asked for)",
        )


def _trust(parser: Parser, says: str, *, crl: bool = True) -> None:
    parser.add_argument(
        "--trust", type=file_to_read("certificate file"), required=True, metavar="CA.pem", help=says
    )
    if crl:
        parser.add_argument(
            "--crl",
            type=file_to_read("revocation list"),
            metavar="CRL",
            help="its list of revoked certificates (without it: revocation not checked)",
        )


def _vault(groups: Groups) -> None:
    vault = _group(groups, "vault", "the encrypted store of one laptop")
    create = _verb(
        vault,
        "create",
        "make a new vault; prints the recovery code once",
        verbs.vault_create,
        'fieldtool vault create my-vault --organisation "Example Border Service" --site EX01',
    )
    create.add_argument("folder", type=folder_to_fill, metavar="DIR", help="a new or an empty folder")
    create.add_argument("--organisation", default="My organisation", metavar="NAME")
    create.add_argument(
        "--site", default="FT01", metavar="CODE", help="2 to 8 letters or digits; begins every case number"
    )
    create.add_argument("--officer", default="Officer 1", metavar="NAME", help="the first officer")
    create.add_argument("--officer-number", default="1", metavar="NUMBER", help="stands in every record")
    check = _verb(
        vault,
        "check",
        "open a vault and check all of it",
        verbs.vault_check,
        "fieldtool vault check my-vault --json",
    )
    backup = _verb(
        vault,
        "backup",
        "write an encrypted backup, and read it back",
        verbs.vault_backup,
        "fieldtool vault backup my-vault --to /media/stick",
    )
    certificate = _verb(
        vault,
        "certificate",
        "write ca.pem and crl.pem: what others check signatures with",
        verbs.vault_certificate,
        "fieldtool vault certificate my-vault --out to-give-away",
    )
    keys = _verb(
        vault,
        "keys",
        "list who can open a vault, and let headquarters open it",
        verbs.vault_keys,
        "fieldtool vault keys my-vault",
    )
    keys.add_argument(
        "--headquarters",
        default="",
        metavar="age1…",
        help="headquarters' recipient: from now on its identity opens this vault too",
    )
    for verb in (check, backup, certificate, keys):
        verb.add_argument("folder", type=folder_there, metavar="DIR", help="the vault")
    backup.add_argument(
        "--to", type=folder_to_fill, required=True, metavar="DIR", help="where the backup goes (a stick)"
    )
    certificate.add_argument("--out", type=folder_to_fill, required=True, metavar="DIR")
    restore = _verb(
        vault,
        "restore",
        "restore a backup into a new folder",
        verbs.vault_restore,
        "fieldtool vault restore new-vault --from /media/stick/fieldtool-backup-...",
    )
    restore.add_argument("folder", type=folder_to_fill, metavar="DIR", help="a new or an empty folder")
    restore.add_argument("--from", dest="backup", type=folder_there, required=True, metavar="BACKUP")
    _passphrase(create, check, backup, restore, certificate, keys)


def _assess(groups: Groups) -> None:
    assess = _verb(
        groups,
        "assess",
        "coded answers in, assessment out (always JSON)",
        verbs.assess,
        "fieldtool assess answers.json",
        '{"age": {"years": 16}, "answers": {"act.recruited": "yes", "purpose.begging": "unknown"}}',
    )
    assess.add_argument(
        "answers",
        type=file_to_read("answers file", or_stdin=True),
        metavar="ANSWERS.json",
        help="a file, or - for standard input; see the second line of the example",
    )


def _form(groups: Groups) -> None:
    form = _group(groups, "form", "interview forms (XLSForm)")
    for name, says, verb, add, example in form_grammar.VERBS:
        add(_verb(form, name, says, verb, example))


def _verify(groups: Groups) -> None:
    verify = _verb(
        groups,
        "verify",
        "is this signed referral form genuine? facts and bottom line",
        verbs.verify,
        "fieldtool verify referral.pdf --trust ca.pem --crl crl.pem",
        "fieldtool verify --print photo.jpg --officers officers.pem --trust ca.pem",
    )
    verify.add_argument("file", type=file_to_read("PDF file"), nargs="?", metavar="FILE.pdf")
    verify.add_argument(
        "--print",
        dest="picture",
        type=file_to_read("picture"),
        metavar="PICTURE",
        help="a photograph or scan of a print instead: its code is checked",
    )
    verify.add_argument("--code", metavar="TEXT", help="what the code on a print holds, read with any reader")
    verify.add_argument(
        "--officers",
        type=file_to_read("officers' certificates"),
        metavar="OFFICERS.pem",
        help="certificates of officers, to check prints by",
    )
    verify.add_argument(
        "--passphrase-file",
        type=file_to_read("passphrase file"),
        metavar="FILE",
        help="for a form locked with a passphrase: its first line",
    )
    _trust(verify, "certificate of the organisation you trust")


def _bundle(groups: Groups) -> None:
    bundle = _group(groups, "bundle", "sealed files for headquarters")
    seal = _verb(
        bundle,
        "seal",
        "seal cases to headquarters' key",
        verbs.bundle_seal,
        "fieldtool bundle seal my-vault --to recipient.txt --out /media/stick",
    )
    seal.add_argument("folder", type=folder_there, metavar="DIR", help="the vault")
    seal.add_argument("--to", required=True, metavar="RECIPIENT", help="age1..., or a file that holds it")
    seal.add_argument(
        "--out", type=folder_to_fill, required=True, metavar="DIR", help="where the bundle goes (a stick)"
    )
    seal.add_argument(
        "--case",
        action="append",
        default=[],
        metavar="NUMBER",
        help="only this case (may be repeated; otherwise: all that have not left yet)",
    )
    _passphrase(seal)
    meet = _verb(
        bundle,
        "headquarters",
        "remember whom bundles are sealed to, where the fingerprint on paper fits",
        verbs.bundle_headquarters,
        'fieldtool bundle headquarters my-vault --to recipient.txt --trust hq-ca.pem --fingerprint "3B5D 2C04 ..."',
    )
    meet.add_argument("folder", type=folder_there, metavar="DIR", help="the vault")
    meet.add_argument("--to", required=True, metavar="RECIPIENT", help="age1..., or a file that holds it")
    _trust(meet, "headquarters' certificate", crl=False)
    meet.add_argument(
        "--fingerprint", required=True, metavar="HEX", help="as it stands on headquarters' paper"
    )
    answer = _verb(
        bundle,
        "answer",
        "take in what headquarters sent back: a receipt or a return",
        verbs.bundle_answer,
        "fieldtool bundle answer my-vault return.age",
    )
    answer.add_argument("folder", type=folder_there, metavar="DIR", help="the vault")
    answer.add_argument("file", type=file_to_read("answer of headquarters"), metavar="FILE")
    _passphrase(meet, answer)
    inspect = _verb(
        bundle,
        "inspect",
        "say what a bundle holds; writes nothing",
        verbs.bundle_inspect,
        "fieldtool bundle inspect bundle.age --identity hq-identity.txt",
    )
    unseal = _verb(
        bundle,
        "unseal",
        "verify a bundle and write what it holds",
        verbs.bundle_unseal,
        "fieldtool bundle unseal bundle.age --identity hq-identity.txt --trust ca.pem --out opened",
    )
    for verb in (inspect, unseal):
        verb.add_argument("file", type=file_to_read("bundle"), metavar="BUNDLE.age")
        verb.add_argument(
            "--identity",
            type=file_to_read("identity file"),
            required=True,
            metavar="FILE",
            help="age identity file",
        )
    _trust(unseal, "certificate of the organisation whose officers count")
    unseal.add_argument(
        "--out", type=folder_to_fill, required=True, metavar="DIR", help="a new or an empty folder"
    )


def _office(groups: Groups) -> None:
    for name, says, entries in (
        ("officer", "who works with a vault", office_verbs.OFFICER),
        ("journal", "who did what in a vault", office_verbs.JOURNAL),
    ):
        group = _group(groups, name, says)
        for verb, meaning, does, add, example in entries:
            one = _verb(group, verb, meaning, does, example)
            add(one)
            _passphrase(one)


def _headquarters(groups: Groups) -> None:
    hq = _group(groups, "hq", "headquarters: many laptops, one picture")
    for name, says, verb, add, example in hq_grammar.VERBS:
        one = _verb(hq, name, says, verb, example)
        add(one)
        one.set_defaults(name_of_verb=name)
        _passphrase(one)


def _gallery(groups: Groups) -> None:
    gallery = _verb(
        groups,
        "gallery",
        "every component of the window in every state, on one sheet",
        verbs.gallery,
        "fieldtool gallery",
        "fieldtool gallery --out gallery.png --theme dark",
    )
    gallery.add_argument("--out", type=Path, metavar="FILE.png", help="write a picture instead of a window")
    gallery.add_argument(
        "--theme", choices=("light", "dark", "contrast"), default="light", help="the colours"
    )


def _demo(groups: Groups) -> None:
    demo = _verb(
        groups,
        "demo",
        "invented people on a throw-away vault: to look, to learn, to try",
        verbs.demo,
        "fieldtool demo",
        "fieldtool demo --headless --out demo",
    )
    demo.add_argument(
        "--headless", action="store_true", help="no window: walk the whole path and leave its results"
    )
    demo.add_argument("--out", type=folder_to_fill, metavar="DIR", help="for the results (with --headless)")
