"""The first form of the form author's guide is a form, and feeds the checklist as the guide says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from fieldtool.domain.assessment import Catalogue
from fieldtool.domain.form import Mark
from fieldtool.questionnaire import compile_form

ROOT = Path(__file__).parents[2]


def test_the_form_of_the_guide_runs_and_settles_its_signs() -> None:
    guide = (ROOT / "docs" / "guides" / "forms.md").read_text(encoding="utf-8")
    (written,) = re.findall(r"^```xlsform\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    form = compile_form(written.encode(), file_name="first.md")
    assert form.problems == ()
    session = form.open(now=lambda: datetime(2026, 11, 23, tzinfo=UTC))
    refs = session.refs()
    assert len(refs) == 3
    indicators = [session.question(ref, "en").indicator for ref in refs[:2]]
    assert indicators == ["act.recruited", "coercion.documents_taken"]
    assert set(indicators) <= set(Catalogue.load(ROOT / "forms" / "indicators").ids)
    assert session.answer(refs[0], "yes", Mark.GIVEN).accepted
    assert session.question(refs[1], "en").guidance == "Ask who can reach them."
