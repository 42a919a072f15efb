"""What a form says on paper is what its attached data say, and nothing that was left out is in either."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from fieldtool.domain.referral import paths, value_at
from fieldtool.domain.referral_layout import ALWAYS
from fieldtool.pdf import IssuedForm, layout_ids
from tests.pdf import samples
from tests.pdf.conftest import Service

FORMS = Path(__file__).parents[2] / "forms" / "referral"
NOT_ON_PAPER = ("consent.items", "created", "language")


def on_paper(pdf: bytes) -> str:
    """All words of a form without blanks, which a line break may take or give."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        words = page.get_textpage()
        found.append(words.get_text_bounded())
        words.close()
        page.close()
    document.close()
    return squeezed("".join(found))


def squeezed(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c.isprintable() and c not in "\u2068\u2069\ufffe")


def plain_texts(value: Any) -> list[str]:
    if isinstance(value, tuple):
        return [text for part in value for text in plain_texts(part)]
    return [value] if isinstance(value, str) and value else []


@pytest.mark.parametrize("layout_id", layout_ids(FORMS))
def test_every_word_of_the_data_stands_on_paper(service: Service, layout_id: str) -> None:
    """Free words as they are, codes in the words of the form's language."""
    layout, texts = service.press.layout(layout_id), service.press.texts("en")
    referral = samples.child() if layout_id == "child_protection" else samples.full()
    form = service.issue(layout_id, referral=referral)
    from fieldtool.domain.referral import Referral

    attached = Referral.from_record(form.record["referral"])
    words = on_paper(form.pdf)
    for path in paths():
        if path in NOT_ON_PAPER or path not in layout.fields:
            continue
        policy = layout.policy[path]
        for text in plain_texts(value_at(attached, path)):
            shown = texts.value(path, text) if policy.coded else text
            shown = texts.name(policy.names, shown) if policy.names else shown
            assert squeezed(shown) in words, (path, text)
    assert squeezed(form.form_hash[:4].upper()) in words


@pytest.mark.parametrize("layout_id", layout_ids(FORMS))
def test_what_was_left_out_is_nowhere(service: Service, layout_id: str) -> None:
    form = service.issue(layout_id)
    words, raw = on_paper(form.pdf), json.dumps(dict(form.record), ensure_ascii=False)
    referral = samples.full()
    kept = {
        text
        for path in {*service.press.layout(layout_id).fields, *(ALWAYS & set(paths()))}
        for text in plain_texts(value_at(referral, path))
    }
    gone = [text for path, _ in form.left_out for text in plain_texts(value_at(referral, path))]
    assert gone or layout_id == "nrm"
    for text in gone:
        if len(text) > 8 and not any(text in other for other in kept):
            assert squeezed(text) not in words, text
            assert text not in raw, text


def test_the_table_says_what_the_json_says(issued: IssuedForm) -> None:
    reader = PdfFileReader(io.BytesIO(issued.pdf))
    names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    found = {str(names[i]): bytes(names[i + 1]["/EF"]["/F"].data) for i in range(0, len(names) - 1, 2)}
    assert json.loads(found["referral.json"]) == json.loads(json.dumps(dict(issued.record)))
    rows = dict(csv.reader(io.StringIO(found["referral.csv"].decode("utf-8-sig"))))
    assert rows["referral.person.first_name"] == issued.record["referral"]["person"]["first_name"]
    assert rows["htcds.prs_FirstName"] == "Amina"
    values = [value for value in rows.values() if value[:1] in "=+-@"]
    assert values == []  # nothing a spreadsheet would run


@pytest.mark.parametrize("second", ["fr", "ar"])
def test_a_second_language_stands_beside_the_first(service: Service, second: str) -> None:
    form = service.issue("shelter", second_language=second)
    words = on_paper(form.pdf)
    assert squeezed(service.press.texts("en").title("shelter")) in words
    if second == "fr":
        assert squeezed(service.press.texts("fr").title("shelter")) in words
    assert len(form.pdf) > len(service.issue("shelter").pdf)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_form_for_a_child_says_why_it_needs_no_agreement(service: Service, language: str) -> None:
    note = squeezed(service.press.texts(language).note("child_consent"))
    child = samples.child()
    silent = dataclasses.replace(child, consent=dataclasses.replace(child.consent, items=()))
    for referral, consents, said in ((silent, {}, 1), (child, samples.AGREED, 0)):
        pdf, _ = service.press.preview(
            referral, layout="child_protection", language=language, consents=consents
        )
        assert on_paper(pdf).count(note) == said
