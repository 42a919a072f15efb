"""What each verb for authors of forms does: reads its options, calls the core, prints facts, and says yes (0) or no (1)."""

from __future__ import annotations

import argparse

from fieldtool.cli.output import NO, YES, Printer, problem_fact, problem_line
from fieldtool.cli.tools import Tools
from fieldtool.cli.verbs import say


def check(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Says whether a form can be used, and what its author must mend, with sheet and row."""
    info, problems = tools.forms.check(options.file, options.trust)
    facts: dict[str, object] = {
        "form": info.id,
        "version": info.version,
        "title": info.title,
        "hash": info.hash,
        "languages": [
            {"tag": known.tag, "name": known.name, "draft": known.draft} for known in info.languages
        ],
        "warnings": [problem_fact(problem) for problem in problems],
    }
    if info.signed_by:
        facts |= {"signed_by": info.signed_by, "released": info.released}
    if not printer.as_json:
        facts["languages"] = [
            f"{known.name} ({known.tag}{', draft' if known.draft else ''})" for known in info.languages
        ]
        facts["warnings"] = [problem_line(problem_fact(problem)) for problem in problems]
    printer.facts(facts, "The form can be used.")
    return YES


def evaluate(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Prints kind and value of an expression, for authors and tests."""
    kind, value = tools.forms.evaluate(options.file, options.expression, options.answers)
    if not printer.as_json and isinstance(value, bool | float):
        value = (
            str(value).lower() if isinstance(value, bool) else f"{value:.15g}"
        )  # as an expression writes it
    printer.facts({"kind": kind, "value": value})
    return NO if kind == "error" else YES


def convert(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the same form as another kind of file."""
    return say(tools.forms.convert(options.file, options.target), printer)


def preview(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Prints the form as somebody reads it through."""
    lines = tools.forms.preview(options.file, options.language)
    if printer.as_json:
        printer.facts({"lines": list(lines)})
    else:
        printer.facts({}, "\n".join(lines))
    return YES


def differences(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Says what an author changed; no (1) where something was, so that a script can ask."""
    found = tools.forms.differences(options.old, options.new)
    lines = [
        {
            "question": one.path,
            "change": one.kind.value,
            "label": one.label,
            "before": one.before,
            "after": one.after,
        }
        for one in found.changes
    ]
    if not printer.as_json:  # people read only what says something
        lines = [{name: text for name, text in line.items() if text} for line in lines]
    same = "The questions are the same." if not lines else f"{len(lines)} differences."
    printer.facts({"old": found.old.version, "new": found.new.version, "differences": lines}, same)
    return NO if lines else YES


def write_review(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the sheet for whoever checks a translation."""
    return say(tools.forms.write_review(options.file, options.language, options.out), printer)


def take_review(options: argparse.Namespace, tools: Tools, printer: Printer) -> int:
    """Writes the form with what came back."""
    return say(tools.forms.take_review(options.file, options.review, options.out), printer)
