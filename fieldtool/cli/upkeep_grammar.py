"""The verbs that look after an installation: `update`, `policy`, and what publishers make such files with."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldtool.cli.output import NO, YES, Printer
from fieldtool.cli.paths import file_to_read, folder_there
from fieldtool.cli.tools import Finding, Tools
from fieldtool.domain.errors import UsageError


def add(groups: Any, verb: Callable[..., Any], group: Callable[..., Any]) -> None:
    """Adds them to the grammar."""
    update = verb(
        groups, "update", "renew the program from a signed file, or go back one version", _update,
        "fieldtool update /media/stick/fieldtool-0.2.0.update --vault my-vault", "fieldtool update --back",
    )  # fmt: skip
    update.add_argument("file", nargs="?", type=file_to_read("update file"), metavar="FILE")
    update.add_argument("--back", action="store_true", help="start the version before again")
    update.add_argument("--look", action="store_true", help="only say what the file is; change nothing")
    update.add_argument(
        "--vault", type=folder_there, metavar="DIR", help="copy this vault before (program closed)"
    )
    _trust(update, "publisher's certificate, where the installation knows none yet", needed=False)
    policy = group(groups, "policy", "what an organisation lays down for its laptops")
    show = verb(
        policy, "show", "say which policy rules, and check its signature", _show, "fieldtool policy show"
    )
    show.add_argument("--in", dest="place", type=Path, metavar="DIR", help="base directory (default: none)")
    apply = verb(
        policy, "apply", "put a signed policy into force", _apply,
        'fieldtool policy apply ours.policy --trust hq-ca.pem --fingerprint "AB12 ..."',
    )  # fmt: skip
    apply.add_argument("file", nargs="?", type=file_to_read("policy file"), metavar="FILE")
    apply.add_argument(
        "--waiting",
        type=folder_there,
        metavar="DIR",
        help="take policy, certificate and fingerprint from there",
    )
    apply.add_argument(
        "--fingerprint", default="", metavar="TEXT", help="from paper; needed for the first policy"
    )
    apply.add_argument(
        "--in", dest="place", type=Path, metavar="DIR", help="base directory instead of the whole computer"
    )
    _trust(apply, "headquarters' certificate", needed=False)
    make = verb(
        policy, "make", "sign a policy (headquarters)", _make_policy,
        "fieldtool policy make policy.json --out ours.policy --signer publisher.pem",
    )  # fmt: skip
    make.add_argument("settings", type=file_to_read("settings file"), metavar="POLICY.json")
    publish = verb(
        groups, "publish", "write a signed update file from a program folder (publisher)", _publish,
        "fieldtool publish versions/0.2.0 --version 0.2.0 --sequence 2 --out new.update --signer publisher.pem",
    )  # fmt: skip
    publish.add_argument("folder", type=folder_there, metavar="DIR", help="the new program folder")
    publish.add_argument("--version", required=True, metavar="NAME")
    publish.add_argument(
        "--sequence", required=True, type=int, metavar="NUMBER", help="higher than any before"
    )
    publish.add_argument(
        "--base", type=folder_there, metavar="DIR", help="older folder: carry only what differs"
    )
    publish.add_argument(
        "--channel", default="", metavar="NAME", help="for those whose policy names this channel"
    )
    publish.add_argument("--notes", default="", metavar="TEXT", help="what is new, for officers")
    for one in (make, publish):
        one.add_argument("--out", required=True, type=Path, metavar="FILE")
        one.add_argument(
            "--signer",
            required=True,
            type=file_to_read("signing file"),
            metavar="FILE",
            help="certificate and key (PEM)",
        )


def _trust(parser: argparse.ArgumentParser, says: str, *, needed: bool = True) -> None:
    parser.add_argument(
        "--trust", type=file_to_read("certificate file"), required=needed, metavar="CA.pem", help=says
    )


def _say(finding: Finding, printer: Printer) -> int:
    printer.facts(finding.facts, finding.sentence)
    return YES if finding.good else NO


def _update(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    if options.back == (options.file is not None):
        raise UsageError("Name an update file, or say --back.", "See fieldtool update --help.")
    if options.back:
        return _say(tools.upkeep.back(), printer)
    return _say(tools.upkeep.update(options.file, options.trust, options.vault, options.look), printer)


def _show(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    return _say(tools.upkeep.show_policy(options.place), printer)


def _apply(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    if (options.waiting is None) == (options.file is None) or (options.file and not options.trust):
        raise UsageError(
            "Name a policy file and --trust, or --waiting.", "See fieldtool policy apply --help."
        )
    if options.waiting is not None:
        return _say(tools.upkeep.apply_waiting(options.waiting, options.place), printer)
    found = tools.upkeep.apply_policy(options.file, options.trust, options.fingerprint, options.place)
    return _say(found, printer)


def _make_policy(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    return _say(tools.upkeep.make_policy(options.settings, options.out, options.signer), printer)


def _publish(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    made = tools.upkeep.make_update(
        options.folder,
        options.out,
        options.version,
        options.sequence,
        options.signer,
        options.base,
        options.notes,
        options.channel,
    )
    return _say(made, printer)
