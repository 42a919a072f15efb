"""What an officer adds to a referral by hand: which fields of a layout take words, and the referral with them in."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable
from dataclasses import dataclass, field

from fieldtool.domain.errors import NotAllowedError
from fieldtool.domain.referral import Referral, value_at
from fieldtool.domain.referral_layout import Layout

KINDS = ("words", "lines", "rows", "files", "facts")
"""How a field is filled: words, a list of them, a table, files, a fact for each entry. Anything else is a code to choose."""
FACT = "indicators:"
"""Begins the path of the fact beside one indicator: "indicators:means.blackmail"."""
LONGEST = 20_000
"""Signs that one field takes: about ten pages, more than anybody types."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into one field. A list stands one to a line; several codes are parted by blanks."""

    path: str
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ToFill:
    """A field an officer may fill. `kind`: one of KINDS, or "codes" with the `codes` to choose from; `several` of them.

    `said`: what the case says. `entries`: id and words of each entry that takes a fact.
    """

    path: str
    kind: str = "words"
    codes: tuple[str, ...] = ()
    several: bool = False
    wide: bool = False
    said: str = field(default="", repr=False)
    entries: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def to_fill(layout: Layout, referral: Referral) -> tuple[ToFill, ...]:
    """The fields of this layout that take words, in its order. A section for children stands only where one is referred."""
    made = []
    shown = ["place", *layout.fields]
    if not referral.is_child:
        for section in layout.sections:
            if section.child_only:
                shown = [path for path in shown if path not in section.fields]
    for path in shown:
        policy = layout.policy[path]
        if policy.ask and layout.audience in policy.see:
            value, codes = value_at(referral, path), _codes(policy.ask)
            kind = "codes" if codes else policy.ask[0]
            parts = value if isinstance(value, tuple) else (value,)
            said = (" " if codes else "\n").join(part for part in parts if isinstance(part, str))
            entries = tuple((one.id, one.label) for one in referral.indicators) if kind == "facts" else ()
            made.append(ToFill(path, kind, codes, isinstance(value, tuple), policy.wide, said, entries))
    return tuple(made)


def fill(referral: Referral, typed: Iterable[Typed], layout: Layout) -> Referral:
    """The referral with what was typed in place of what the case says. Empty words change nothing.

    NotAllowedError for a field that only the case itself fills, a code that is none of its own, or too many words.
    """
    filled = set()
    for one in typed:
        text, policy = one.text.strip(), layout.policy.get(one.path)
        if not text:
            continue
        if one.path.startswith(FACT) and len(text) <= LONGEST:
            referral = _with_fact(referral, one.path.removeprefix(FACT), text)
            continue
        if policy is None or not policy.ask or policy.ask[0] in ("rows", "files", "facts"):
            raise NotAllowedError("This field of a form takes no words.", "Change the case instead.")
        if len(text) > LONGEST:
            raise NotAllowedError("These are too many words for one field of a form.", "Write it shorter.")
        codes = _codes(policy.ask)
        parts = text.split() if codes else [part.strip() for part in text.splitlines()]
        if codes and not set(parts) <= set(codes):
            raise NotAllowedError("This is none of the answers of this field.", "Choose one of the list.")
        several = isinstance(value_at(referral, one.path), tuple)
        referral = _with(referral, one.path, tuple(filter(None, parts)) if several else text)
        filled.add(one.path)
    return dataclasses.replace(
        referral,
        declined=tuple(path for path in referral.declined if path not in filled),
        unknown=tuple(path for path in referral.unknown if path not in filled),
    )


def _with_fact(referral: Referral, indicator: str, fact: str) -> Referral:
    """A fact beside an indicator that was answered yes; beside any other it has no place, and goes."""
    return dataclasses.replace(
        referral,
        indicators=tuple(
            dataclasses.replace(one, fact=fact) if one.id == indicator else one for one in referral.indicators
        ),
    )


def _codes(ask: tuple[str, ...]) -> tuple[str, ...]:
    return () if len(ask) == 1 and ask[0] in KINDS else ask


def _with(referral: Referral, path: str, value: object) -> Referral:
    block, _, inner = path.partition(".")
    change: typing.Any = value
    if inner:
        change = dataclasses.replace(getattr(referral, block), **{inner: value})
    return dataclasses.replace(referral, **{block: change})
