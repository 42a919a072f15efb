"""What the verbs for authors of forms take."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldtool.cli import form_verbs, verbs
from fieldtool.cli.output import Printer
from fieldtool.cli.paths import file_to_read
from fieldtool.cli.tools import Tools

_Verb = Callable[[argparse.Namespace, Tools, Printer], int]
_Adds = Callable[[argparse.ArgumentParser], None]
_FORM = file_to_read("form file")


def _form(parser: argparse.ArgumentParser, name: str = "FORM") -> None:
    parser.add_argument("file", type=_FORM, metavar=name, help=".xlsx, .xls, .csv or .md")


def _check(parser: argparse.ArgumentParser) -> None:
    _form(parser, "FILE")
    parser.add_argument(
        "--trust",
        type=file_to_read("certificate file"),
        metavar="CA.pem",
        help="whose signature counts on a form package (.ftform)",
    )


def _evaluate(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument("expression", metavar="EXPRESSION")
    parser.add_argument(
        "--answers", type=file_to_read("answers file"), metavar="FILE.xml", help="an instance of the form"
    )


def _convert(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument("target", type=Path, metavar="FILE", help="ends in .xlsx, .md, .csv or .xml (XForm)")


def _preview(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument("--language", metavar="TAG", help="otherwise: the form's own")


def _differences(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=_FORM, metavar="OLD")
    parser.add_argument("new", type=_FORM, metavar="NEW")


def _write_review(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument("--language", required=True, metavar="TAG", help="the translation to check")
    parser.add_argument("--out", type=Path, required=True, metavar="SHEET.xlsx")


def _layout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=file_to_read("layout file"), metavar="LAYOUT.toml")


def _take_review(parser: argparse.ArgumentParser) -> None:
    _form(parser)
    parser.add_argument("review", type=file_to_read("review sheet"), metavar="SHEET.xlsx")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="ends in .xlsx, .md or .csv")


VERBS: Sequence[tuple[str, str, _Verb, _Adds, str]] = (
    (
        "check",
        "read an XLSForm and say what is not supported, and where",
        form_verbs.check,
        _check,
        "fieldtool form check forms/screening.md",
    ),
    (
        "eval",
        "evaluate one expression against answers",
        form_verbs.evaluate,
        _evaluate,
        "fieldtool form eval forms/screening.md '1 + 1'",
    ),
    (
        "layout",
        "check a referral layout of your own: every problem in a sentence",
        verbs.form_layout,
        _layout,
        "fieldtool form layout night-house.toml",
    ),
    (
        "convert",
        "write the same form as another kind of file",
        form_verbs.convert,
        _convert,
        "fieldtool form convert forms/screening.md screening.xlsx",
    ),
    (
        "preview",
        "print sections, questions and choices in one language",
        form_verbs.preview,
        _preview,
        "fieldtool form preview forms/screening.md --language fr",
    ),
    (
        "diff",
        "say what an author changed, question by question",
        form_verbs.differences,
        _differences,
        "fieldtool form diff old.xlsx new.xlsx",
    ),
    (
        "write-review",
        "write the sheet for whoever checks a translation",
        form_verbs.write_review,
        _write_review,
        "fieldtool form write-review forms/screening.md --language ar --out arabic.xlsx",
    ),
    (
        "take-review",
        "take a checked translation back into the form",
        form_verbs.take_review,
        _take_review,
        "fieldtool form take-review forms/screening.md arabic.xlsx --out screening.md",
    ),
)
"""Name, what it does, the verb, what adds its options, and an example."""
