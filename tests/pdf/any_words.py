"""Forms with any words in every field, one for each number, and what must hold of each; a long run goes on where it was.

    python -m tests.pdf.any_words --forms 10000 --kept FILE

FILE keeps the number of the next form after each, so that a run may be broken off and begun again.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import types
import typing
from pathlib import Path
from typing import Any

import pypdfium2

from fieldtool.domain.referral import Referral
from fieldtool.pdf import Outcome, layout_ids, text_languages, verify_pdf
from tests.pdf import samples
from tests.pdf.conftest import FORMS, Service, invented_service

LAYOUTS = layout_ids(FORMS)
LANGUAGES = text_languages(FORMS)
SIGNED_EACH = 100

NASTY = (
    "<b", "</para>", '<img src="file:///etc/passwd"/>', '<img src=//host/x>', "<a href='javascript:x'>y</a>",
    "&lt;&amp;&#0;&nosuch;", "{number} {0} {}", "%s %n %(x)s", "(((\\)))", ">>endobj", "endstream endobj", "\x00\x01\x1b[31m",
    "\u202e\u2066\u2067\u2068", "\u2069\u2069\u200f", "a\u0301" * 40, "\u0e01\u0e49\u0e49\u0e49\u0e49\u0e49", "क्ष्म्य",
    "ကျွန်ုပ်", "សួស្តី", "👩‍👩‍👧‍👦🏳️‍🌈", "\U0001f1f2\U0001f1f2", "\ufeff\ufffe\uffff", "\U0010ffff", "W" * 3000,
    "word " * 400, "\n" * 30, "\t", "=cmd|' /C calc'!A0", "-1+1", "\u2028\u2029", "سلام 123 (x) ٤٥٦", "שלום", "",
)  # fmt: skip


ACTION = re.compile(rb"/(JavaScript|JS|Launch|URI|GoToR|SubmitForm|RichMedia)\b")
STREAM = re.compile(rb"\bstream\r?\n.*?endstream", re.DOTALL)
"""What is packed in a stream is drawing, fonts and attachments; its bytes may spell anything."""


def words(chance: random.Random) -> str:
    """Text out of every plane, with what breaks programs in between."""
    made = []
    for _ in range(chance.randint(1, 6)):
        kind = chance.random()
        if kind < 0.4:
            made.append(chance.choice(NASTY))
        elif kind < 0.6:
            start = chance.choice(
                (0x20, 0x0590, 0x0600, 0x0900, 0x0980, 0x0E00, 0x1000, 0x1200, 0x1780, 0x4E00, 0xAC00)
            )
            made.append("".join(chr(start + chance.randrange(0x60)) for _ in range(chance.randint(1, 30))))
        else:
            points = (chance.randrange(0x110000) for _ in range(chance.randint(1, 12)))
            made.append("".join(chr(p) for p in points if not 0xD800 <= p < 0xE000))
    return chance.choice(("", " ", "\n")).join(made)


def filled(kind: type[Any], chance: random.Random, keep: Any = None) -> Any:
    """A block with random words in every text field, other values as they are."""
    hints = typing.get_type_hints(kind)
    values = {}
    for field in dataclasses.fields(kind):
        before = getattr(keep, field.name) if keep is not None else field.default
        values[field.name] = random_value(hints[field.name], before, chance)
    return kind(**values)


def random_value(hint: Any, before: Any, chance: random.Random) -> Any:
    if hint is str:
        return words(chance)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return filled(hint, chance, before if not isinstance(before, dataclasses._MISSING_TYPE) else None)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        if inner[0] is str:
            return tuple(words(chance) for _ in range(chance.randint(0, 4)))
        return tuple(filled(inner[0], chance) for _ in range(chance.randint(0, 3)))
    if origin is types.UnionType and bool in inner:
        return chance.choice((True, False, None))
    return None if isinstance(before, dataclasses._MISSING_TYPE) else before


def any_referral(chance: random.Random) -> Referral:
    """Made of random words; only what the program itself writes (number, time) is as it would be."""
    made: Referral = filled(Referral, chance, samples.full())
    person = dataclasses.replace(
        made.person, age_group=chance.choice(("adult", "child", "maybe_child", made.person.age_group))
    )
    return dataclasses.replace(
        made,
        form_number=f"KE04-2026-{chance.randrange(10_000):04}-R1",
        created=samples.NOW,
        language="en",
        person=person,
        urgency=chance.choice(("", "24h", "72h", "2w", made.urgency)),
        consent=dataclasses.replace(made.consent, items=samples.full().consent.items),
    )


def draw_one(service: Service, number: int) -> int:
    """Draws the form of that number and looks at it; each hundredth is signed, checked and read by another program.

    The number of its pages. AssertionError where something does not hold.
    """
    chance = random.Random(number)
    referral = any_referral(chance)
    layout, language = chance.choice(LAYOUTS), chance.choice(LANGUAGES)
    second = chance.choice((None, None, *LANGUAGES))
    paper = chance.choice(("A4", "Letter"))
    if number % SIGNED_EACH == 0:
        form = service.issue(layout, language, referral=referral, second_language=second, paper=paper)
        pdf = form.pdf
        assert form.record["referral"]["form_number"] == referral.form_number
        found = verify_pdf(pdf, trust_pem=service.authority.cert_pem, crl_pem=service.crl, now=service.now)
        assert found.outcome in (Outcome.GOOD, Outcome.SIGNATURE_MISSING), number
        assert found.form_hash == form.form_hash, number
        if qpdf := shutil.which("qpdf"):
            with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
                file.write(pdf)
                file.flush()
                said = subprocess.run([qpdf, "--check", file.name], capture_output=True)
            assert said.returncode == 0, (number, said.stderr)
    else:
        pdf, _ = service.press.preview(
            referral,
            layout=layout,
            language=language,
            consents=samples.AGREED,
            second_language=second,
            paper=paper,
        )
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    assert pages >= 1, number
    document.close()
    # Nothing of what was typed became an action, a link, a script or a file.
    assert not ACTION.search(STREAM.sub(b"", pdf)), number
    assert b"root:x:" not in pdf, number
    return pages


def main() -> int:
    """Draws the forms up to the wanted number, from the kept number on; a form that fails is named and counted."""
    parser = argparse.ArgumentParser(description="Draw forms with any words in every field.")
    parser.add_argument("--forms", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--kept", type=Path, default=Path("any-words.kept"))
    options = parser.parse_args()
    service = invented_service()
    at, pages, failed, seconds = options.first, 0, 0, 0.0
    if options.kept.is_file():
        *counts, seconds = (float(part) for part in options.kept.read_text().split())
        at, pages, failed = map(int, counts)
    begun = time.process_time() - seconds
    while at < options.forms:
        number = at
        try:
            pages += draw_one(service, number)
        except Exception as error:
            failed += 1
            print(f"form {number}: {type(error).__name__}: {str(error)[:300]}", flush=True)
        at += 1
        kept = f"{at} {pages} {failed} {time.process_time() - begun:.1f}"
        options.kept.with_suffix(".part").write_text(kept)
        os.replace(options.kept.with_suffix(".part"), options.kept)
    print(f"{at} forms, {pages} pages, {failed} failed, {time.process_time() - begun:.0f} s of processor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
