"""What the verbs of headquarters take."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldtool.casework.hq_ports import ExportFormat
from fieldtool.casework.issuing import REASONS
from fieldtool.casework.returns import ContentKind, Retention
from fieldtool.casework.statistics import Period
from fieldtool.cli import hq_verbs
from fieldtool.cli.output import Printer
from fieldtool.cli.paths import file_to_read, folder_there, folder_to_fill
from fieldtool.cli.tools import Tools

_Verb = Callable[[argparse.Namespace, Tools, Printer], int]
_Adds = Callable[[argparse.ArgumentParser], None]


def _folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_there, metavar="DIR", help="headquarters' folder")
    _store(parser)


def _store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--store",
        default="",
        metavar="postgresql://…",
        help="the database that holds the cases (asked for once: the folder remembers it)",
    )


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", required=True, metavar="ID", help="stands in every import report")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _rescue(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--vault", type=folder_there, required=True, metavar="DIR", help="the laptop's vault")
    parser.add_argument("--officer", required=True, metavar="NUMBER", help="whose passphrase is set anew")


def _init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=folder_to_fill, metavar="DIR", help="a new or an empty folder")
    _store(parser)
    parser.add_argument("--name", default="Headquarters", help="name of the organisation")
    parser.add_argument(
        "--trust",
        type=file_to_read("certificate file"),
        action="append",
        default=[],
        metavar="CA.pem",
        help="whose officers count (may be repeated)",
    )


def _trust(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "--trust",
        type=file_to_read("certificate file"),
        required=True,
        metavar="CA.pem",
        help="certificate of the organisation",
    )
    parser.add_argument(
        "--crl",
        type=file_to_read("revocation list"),
        metavar="CRL",
        help="its list of revoked certificates (without it: revocation not checked)",
    )


def _import(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "bundles",
        type=file_to_read("bundle", or_folder=True),
        nargs="+",
        metavar="BUNDLE.age",
        help="bundles, or folders of bundles",
    )


def _for_laptop(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    _file(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "--out", type=folder_to_fill, required=True, metavar="DIR", help="a new or an empty folder"
    )
    parser.add_argument(
        "--format",
        choices=[kind.value for kind in ExportFormat],
        default=ExportFormat.HTCDS.value,
        help="htcds: HTCDS 2.0 and rows comparable to CTDC's; csv, parquet: for analysts; odk: submission XML",
    )
    parser.add_argument(
        "--with-identities",
        metavar="REASON",
        help="also what identifies people, where consent covers it; the reason is journalled",
    )


def _publish(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("content", type=file_to_read("content"), metavar="FILE")
    parser.add_argument("--kind", required=True, choices=[kind.value for kind in ContentKind])
    parser.add_argument(
        "--version", required=True, metavar="TEXT", help="for people; laptops go by the order of publishing"
    )


def _sign_form(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("file", type=file_to_read("form file"), metavar="FORM")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.ftform")


def _announce(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("text", metavar="TEXT")


def _retain(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--case", required=True, metavar="ID")
    parser.add_argument("--order", required=True, choices=[order.value for order in Retention])


def _fleet(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--silent-days", type=int, default=30, help="a laptop is silent after so many days")


def _statistics(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--period", choices=[period.value for period in Period], default=Period.YEAR.value)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="write the report there: .json, or .pdf to print"
    )
    parser.add_argument(
        "--cross",
        nargs=2,
        action="append",
        metavar=("FIGURE", "FIGURE"),
        help="show two figures beside each other too, by their ids in the JSON; each in one pair only",
    )
    parser.add_argument(
        "--although",
        action="store_true",
        help="let it leave although it says something of few people beside the edition before",
    )


def _move(parser: argparse.ArgumentParser) -> None:
    _folder(parser)


def _region(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--region", required=True, metavar="NAME")
    parser.add_argument("--device", action="append", default=[], help="its cases belong to the region")
    parser.add_argument("--reader", action="append", default=[], help="database user who may read them")


def _likeness(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--names", action="store_true", help="show names and numbers; this is journalled")
    parser.add_argument(
        "--decide",
        nargs=4,
        metavar=("KIND", "CASE", "CASE", "DECISION"),
        help="same_person or link; confirmed or refused",
    )


def _request(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("request", type=file_to_read("request"), metavar="REQUEST.pem")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _serial(parser: argparse.ArgumentParser) -> None:
    _listed(parser)
    parser.add_argument(
        "--serial", required=True, metavar="HEX", help="as `fieldtool hq fingerprint` lists it"
    )


def _revoke(parser: argparse.ArgumentParser) -> None:
    _serial(parser)
    parser.add_argument(
        "--reason", choices=REASONS, default="unspecified", help="stands in the list (RFC 5280)"
    )


def _listed(parser: argparse.ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


VERBS: Sequence[tuple[str, str, _Verb, _Adds, str]] = (
    (
        "init",
        "make the headquarters vault and its keys",
        hq_verbs.init,
        _init,
        'fieldtool hq init hq --name "Example Headquarters" --trust ca.pem',
    ),
    (
        "trust",
        "from now on the officers of one more organisation count",
        hq_verbs.trust,
        _trust,
        "fieldtool hq trust hq --trust ca.pem --crl crl.pem",
    ),
    (
        "window",
        "open headquarters' window",
        hq_verbs.window,
        _folder,
        "fieldtool hq window hq",
    ),
    (
        "import",
        "import bundles; the same one twice does no harm",
        hq_verbs.take_in,
        _import,
        "fieldtool hq import hq /media/stick/*.age",
    ),
    (
        "receipt",
        "write the signed receipt for one laptop",
        hq_verbs.receipt,
        _for_laptop,
        "fieldtool hq receipt hq --device 2e20c4a147 --out receipt.tar",
    ),
    (
        "return",
        "write the signed, sealed return for one laptop",
        hq_verbs.make_return,
        _for_laptop,
        "fieldtool hq return hq --device 2e20c4a147 --out return.age",
    ),
    (
        "rescue",
        "give an officer of a laptop a new passphrase",
        hq_verbs.rescue,
        _rescue,
        "fieldtool hq rescue hq --vault laptop/vault --officer 1",
    ),
    (
        "publish",
        "send a newer form, rules or directory with every return",
        hq_verbs.publish,
        _publish,
        "fieldtool hq publish hq screening.md --kind form --version 4",
    ),
    (
        "sign-form",
        "compile a form and sign it for every laptop",
        hq_verbs.sign_form,
        _sign_form,
        "fieldtool hq sign-form hq screening.xlsx --out screening.ftform",
    ),
    (
        "announce",
        "send a word to all laptops with every return",
        hq_verbs.announce,
        _announce,
        'fieldtool hq announce hq "The helpline has a new number."',
    ),
    (
        "retain",
        "order what is to become of a case on its laptop",
        hq_verbs.retain,
        _retain,
        "fieldtool hq retain hq --case 0190f3a2-... --order keep",
    ),
    (
        "fleet",
        "what must be looked at: silence, gaps, copies, rewriting, certificates",
        hq_verbs.fleet,
        _fleet,
        "fieldtool hq fleet hq --silent-days 14",
    ),
    (
        "statistics",
        "figures to publish, small groups kept back",
        hq_verbs.statistics,
        _statistics,
        "fieldtool hq statistics hq --period year --out figures.json",
    ),
    (
        "likeness",
        "possible duplicates and links, for people to decide",
        hq_verbs.likeness,
        _likeness,
        "fieldtool hq likeness hq --names",
    ),
    (
        "move",
        "carry the cases over into the database after --store",
        hq_verbs.move,
        _move,
        "fieldtool hq move hq --store postgresql://localhost/fieldtool",
    ),
    (
        "region",
        "which laptops and database users belong to a region",
        hq_verbs.region,
        _region,
        "fieldtool hq region hq --region north --device 2e20c4a147 --reader analyst",
    ),
    (
        "export",
        "write the collation in one of the field's formats",
        hq_verbs.export,
        _export,
        "fieldtool hq export hq --out tables",
    ),
    (
        "enrol",
        "answer a laptop's request: certificate, authority and list in one file",
        hq_verbs.authority,
        _request,
        "fieldtool hq enrol hq request-4711.pem --out certificate-4711.pem",
    ),
    (
        "renew",
        "the same officer and key with new dates",
        hq_verbs.authority,
        _serial,
        "fieldtool hq renew hq --serial 5f0c2a --out certificate-4711.pem",
    ),
    (
        "revoke",
        "a certificate no longer counts; write the new list",
        hq_verbs.authority,
        _revoke,
        "fieldtool hq revoke hq --serial 5f0c2a --reason keyCompromise --out crl.pem",
    ),
    (
        "crl",
        "write the list of revoked certificates anew",
        hq_verbs.authority,
        _listed,
        "fieldtool hq crl hq --out crl.pem",
    ),
    (
        "officers",
        "write the officers' certificates, for receivers who check prints",
        hq_verbs.authority,
        _listed,
        "fieldtool hq officers hq --out officers.pem",
    ),
    (
        "fingerprint",
        "the authority's fingerprint to print, and what it issued",
        hq_verbs.authority,
        _folder,
        "fieldtool hq fingerprint hq",
    ),
)
"""Name, what it does, the verb, what adds its options, and an example."""
