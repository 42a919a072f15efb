"""Any words in every field: 10,000 forms in the long run (`dev.py torture`), forty in the short; no error, no markup run."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from fieldtool.pdf import Outcome, verify_pdf
from tests.dice import FULL
from tests.pdf import samples
from tests.pdf.any_words import any_referral, draw_one
from tests.pdf.conftest import Service
from tests.pdf.test_said_twice import on_paper, squeezed

COUNT = 10_000 if FULL else 40


@pytest.mark.parametrize("part", range(10))
def test_any_words_in_every_field(service: Service, part: int) -> None:
    for at in range(COUNT // 10):
        assert draw_one(service, at * 10 + part) >= 1


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", '<img src="file:///etc/passwd"/>', "&amp;&lt;", "{number}", "a<br/>b"]
)
def test_markup_stands_there_as_it_was_typed(service: Service, text: str) -> None:
    pdf, _ = service.press.preview(
        samples.full(purpose=text, account=text), layout="nrm", language="en", consents=samples.AGREED
    )
    assert on_paper(pdf).count(squeezed(text)) == 2


def test_such_a_form_is_checked_like_any_other(service: Service) -> None:
    check: Callable[..., Any] = verify_pdf
    for seed in range(3):
        form = service.issue("nrm", referral=any_referral(random.Random(seed)))
        found = check(form.pdf, trust_pem=service.authority.cert_pem, crl_pem=service.crl, now=service.now)
        assert found.outcome is Outcome.GOOD
        assert found.form_hash == form.form_hash
