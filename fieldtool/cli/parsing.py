"""How argparse speaks here: wrong use in one sentence with a hint, and an overview of all verbs drawn from the grammar."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import NoReturn

from fieldtool.domain.errors import UsageError

_CHOICE = re.compile(r"invalid choice: '(?P<said>.*?)' \(")
_MISSING = re.compile(r"the following arguments are required: (?P<names>.*)")
_STRAY = re.compile(r"unrecognized arguments: (?P<words>.*)")


class Parser(argparse.ArgumentParser):
    """Says wrong use in one sentence, and leaves the exit code to `fieldtool.cli.main.run`."""

    def error(self, message: str) -> NoReturn:
        """UsageError, in our words where argparse's are hard to read."""
        see = f"See {self.prog} --help."
        commands = ", ".join(name for name, _ in _below(self))
        if found := _CHOICE.search(message):
            near = get_close_matches(found["said"], [name for name, _ in _below(self)], 1)
            hint = f"Did you mean {self.prog} {near[0]}?" if near else f"There is: {commands}."
            raise UsageError(f'There is no command "{self.prog} {found["said"]}".', f"{hint} {see}")
        if found := _MISSING.search(message):
            if found["names"] == "COMMAND":
                raise UsageError(f"Say what {self.prog} is to do: {commands}.", see)
            raise UsageError(f"This is missing: {found['names']}.", see)
        if found := _STRAY.search(message):
            raise UsageError(
                f"Not understood: {found['words']}.", f"Options stand after the command and its words. {see}"
            )
        raise UsageError(f"The command cannot be understood: {message}.", see)


def overview(top: argparse.ArgumentParser) -> str:
    """Every verb with what it must be given and what it does, group by group; two columns."""
    lines: list[str] = []
    for name, parser in _below(top):
        verbs = list(_below(parser))
        if not verbs:
            lines += _line(parser)
            continue
        lines += ["", f"{name}: {_says(top, name)}"]
        for _, verb in verbs:
            lines += _line(verb)
    return "\n".join(lines)


def _line(verb: argparse.ArgumentParser) -> list[str]:
    use = " ".join([verb.prog.removeprefix("fieldtool "), *_demanded(verb)])
    says = (verb.description or "").rstrip(".")
    says = says[:1].lower() + says[1:]
    if len(use) > 42:
        return [f"  {use}", f"  {'':42}  {says}"]
    return [f"  {use:42}  {says}"]


def _demanded(verb: argparse.ArgumentParser) -> Iterator[str]:
    for action in verb._actions:
        if not action.option_strings:
            yield f"{action.metavar}{' ...' if action.nargs == '+' else ''}"
    for action in verb._actions:
        if action.option_strings and action.required:
            yield f"{action.option_strings[0]} {action.metavar or '|'.join(map(str, action.choices or ['VALUE']))}"


def _below(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _says(parser: argparse.ArgumentParser, name: str) -> str:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return next((str(each.help) for each in action._choices_actions if each.dest == name), "")
    return ""
