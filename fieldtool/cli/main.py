"""The command line: which verbs there are, what they take, and how an outcome becomes an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from fieldtool import __version__
from fieldtool.cli import hq_grammar, verbs
from fieldtool.cli.output import WRONG_USE, Printer
from fieldtool.cli.tools import Tools
from fieldtool.domain.errors import FieldToolError, UsageError

Verb = Callable[[argparse.Namespace, Tools, Printer], int]


class _Parser(argparse.ArgumentParser):
    """Says wrong use in one sentence, and leaves the exit code to `run`."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"The command cannot be understood: {message}.", f"See {self.prog} --help.")


def run(arguments: Sequence[str], tools: Callable[[], Tools]) -> int:
    """Carries one verb out and returns its exit code: 0 yes, 1 a clear no, 2 wrong use."""
    as_json = "--json" in arguments
    try:
        options = parser().parse_args(list(arguments))
    except UsageError as error:
        Printer(as_json, sys.stdout, sys.stderr).refuse(error)
        return WRONG_USE
    printer = Printer(options.json, sys.stdout, sys.stderr)
    verb: Verb = options.verb
    try:
        return verb(options, tools(), printer)
    except UsageError as error:
        printer.refuse(error)
        return WRONG_USE
    except FieldToolError as error:
        printer.refuse(error)
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing half-written is left.\n")
        return 1
    except BrokenPipeError:
        return 1


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    top = _Parser(
        prog="fieldtool",
        description="Interviews, assessment, signed referrals and sealed bundles; offline and encrypted. "
        "Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"fieldtool {__version__}")
    groups = top.add_subparsers(title="commands", required=True, metavar="COMMAND", parser_class=_Parser)
    _vault(groups)
    _assess(groups)
    _form(groups)
    _verify(groups)
    _bundle(groups)
    _headquarters(groups)
    demo = _verb(
        groups, "demo", "invented people on a throw-away vault: to look, to learn, to try", verbs.demo
    )
    demo.add_argument(
        "--headless", action="store_true", help="no window: walk the whole path and leave its results"
    )
    demo.add_argument("--out", type=Path, help="folder for the results (with --headless)")
    return top


_Groups = "argparse._SubParsersAction[_Parser]"


def _verb(groups: _Groups, name: str, says: str, verb: Verb) -> argparse.ArgumentParser:  # type: ignore[valid-type]
    found: argparse.ArgumentParser = groups.add_parser(name, help=says, description=says)  # type: ignore[attr-defined]
    found.add_argument("--json", action="store_true", help="print facts as one JSON object")
    found.set_defaults(verb=verb)
    return found


def _group(groups: _Groups, name: str, says: str) -> _Groups:  # type: ignore[valid-type]
    found = groups.add_parser(name, help=says, description=says)  # type: ignore[attr-defined]
    return found.add_subparsers(title="commands", required=True, metavar="COMMAND", parser_class=_Parser)  # type: ignore[no-any-return]


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="first line is the passphrase (otherwise: asked for)",
    )


def _vault(groups: _Groups) -> None:  # type: ignore[valid-type]
    vault = _group(groups, "vault", "the encrypted store of one laptop")
    create = _verb(vault, "create", "make a new vault; prints the recovery code once", verbs.vault_create)
    create.add_argument("folder", type=Path, metavar="DIR")
    create.add_argument("--organisation", default="My organisation", help="name of the organisation")
    create.add_argument("--site", default="FT01", help="short code that begins every case number")
    create.add_argument("--officer", default="Officer 1", help="name of the first officer")
    create.add_argument("--officer-number", default="1", help="number of the first officer")
    check = _verb(vault, "check", "open a vault and check all of it", verbs.vault_check)
    check.add_argument("folder", type=Path, metavar="DIR")
    backup = _verb(vault, "backup", "write an encrypted backup and check it", verbs.vault_backup)
    backup.add_argument("folder", type=Path, metavar="DIR")
    backup.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help="where the backup goes (a stick)"
    )
    restore = _verb(vault, "restore", "restore a backup into a new folder", verbs.vault_restore)
    restore.add_argument("folder", type=Path, metavar="DIR", help="the new folder")
    restore.add_argument("--from", dest="backup", type=Path, required=True, metavar="BACKUP")
    for verb in (create, check, backup, restore):
        _passphrase(verb)


def _assess(groups: _Groups) -> None:  # type: ignore[valid-type]
    assess = _verb(groups, "assess", "coded answers in, assessment out", verbs.assess)
    assess.add_argument("answers", type=Path, metavar="ANSWERS.json")


def _form(groups: _Groups) -> None:  # type: ignore[valid-type]
    form = _group(groups, "form", "interview forms (XLSForm)")
    check = _verb(form, "check", "read an XLSForm and say what is not supported, and where", verbs.form_check)
    check.add_argument("file", type=Path, metavar="FILE")
    evaluate = _verb(form, "eval", "evaluate one expression against answers", verbs.form_eval)
    evaluate.add_argument("file", type=Path, metavar="FORM")
    evaluate.add_argument("expression", metavar="EXPRESSION")
    evaluate.add_argument("--answers", type=Path, metavar="FILE.xml", help="an instance of the form")


def _verify(groups: _Groups) -> None:  # type: ignore[valid-type]
    verify = _verb(groups, "verify", "check a signed referral form", verbs.verify)
    verify.add_argument("file", type=Path, metavar="FILE.pdf")
    verify.add_argument(
        "--trust", type=Path, required=True, metavar="CA.pem", help="the organisation's certificate"
    )
    verify.add_argument(
        "--crl", type=Path, metavar="CRL", help="the organisation's list of revoked certificates"
    )


def _bundle(groups: _Groups) -> None:  # type: ignore[valid-type]
    bundle = _group(groups, "bundle", "sealed files for headquarters")
    seal = _verb(bundle, "seal", "seal cases to headquarters' key", verbs.bundle_seal)
    seal.add_argument("folder", type=Path, metavar="DIR", help="the vault")
    seal.add_argument("--to", required=True, metavar="RECIPIENT", help="age1… or a file that holds it")
    seal.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder the bundle is written to"
    )
    seal.add_argument("--case", action="append", default=[], metavar="NUMBER", help="only these cases")
    _passphrase(seal)
    inspect = _verb(bundle, "inspect", "say what a bundle holds", verbs.bundle_inspect)
    inspect.add_argument("file", type=Path, metavar="BUNDLE.age")
    inspect.add_argument("--identity", type=Path, required=True, metavar="FILE", help="age identity file")
    unseal = _verb(bundle, "unseal", "verify a bundle and write what it holds", verbs.bundle_unseal)
    unseal.add_argument("file", type=Path, metavar="BUNDLE.age")
    unseal.add_argument("--identity", type=Path, required=True, metavar="FILE", help="age identity file")
    unseal.add_argument("--trust", type=Path, required=True, metavar="CA.pem")
    unseal.add_argument("--crl", type=Path, metavar="CRL")
    unseal.add_argument("--out", type=Path, required=True, metavar="DIR")


def _headquarters(groups: _Groups) -> None:  # type: ignore[valid-type]
    hq = _group(groups, "hq", "headquarters: many laptops, one picture")
    for name, says, verb, add in hq_grammar.VERBS:
        made = _verb(hq, name, says, verb)
        add(made)
        _passphrase(made)
