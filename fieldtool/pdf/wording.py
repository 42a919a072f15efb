"""How the values of a referral are put into words: codes into one or two languages, silence into what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from fieldtool.domain.dates import without_mark
from fieldtool.domain.referral import ANSWERED_NO, Referral
from fieldtool.domain.referral_layout import FieldPolicy
from fieldtool.pdf.blocks import Cell
from fieldtool.pdf.layouts import Texts
from fieldtool.pdf.shaping import isolate

_ESTIMATE = re.compile(r"\d{1,4}(?:-\d\d){0,2}~")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one referral in one language, or in two beside one another."""

    texts: Texts
    second: Texts | None
    referral: Referral = field(repr=False)

    def cell(self, policy: FieldPolicy, value: Any) -> Cell:
        """A field with its label; where nothing was said, why."""
        words = self.texts.note("separator").join(self.words(policy, value))
        label = self.texts.label(policy.path)
        second = self.second.label(policy.path) if self.second else ""
        second = "" if second == label else second
        strong = policy.path in ("person.first_name", "person.second_name", "receiver.organisation")
        if words:
            return Cell(label, words, second_label=second, strong=strong)
        if policy.path == "how_to_answer":
            # Nobody asked for anything else: the page that travels with the form.
            return Cell(
                label,
                self.texts.note("answer_default", number=self.referral.form_number),
                second_label=second,
            )
        return Cell(label, self.silence(policy.path), silent=True, second_label=second)

    def head(self, path: str) -> str:
        """The head of a column, the second language under the first."""
        label = self.texts.label(path)
        other = self.second.label(path) if self.second else label
        return label if other == label else f"{label}\n{other}"

    def column(self, path: str, column: str, value: Any) -> str:
        """What stands in a column of a list; "" where nothing does."""
        if path == "consent.items" and column == "given":
            return self._both(
                *(
                    texts.note("not_asked") if value is None else texts.value("", "yes" if value else "no")
                    for texts in (self.texts, self.second or self.texts)
                )
            )
        if isinstance(value, datetime):
            return moment_text(value)
        if value and column == "because":
            return "; ".join(self._because(path, part) for part in str(value).split("; "))
        if value and column in ("purpose", "crime", "element", "conclusion", "basis", "lane"):
            code = f"{path}.{column}"
            second = self.second or self.texts
            return self._both(self.texts.value(code, str(value)), second.value(code, str(value)))
        return "" if value is None else self._said(self.texts, str(value))

    def words(self, policy: FieldPolicy, value: Any) -> Iterator[str]:
        """The words of a field's values; none where it holds nothing."""
        values: Sequence[Any] = value if isinstance(value, tuple) else (value,)
        for part in values:
            if isinstance(part, datetime):
                yield moment_text(part)
            elif isinstance(part, bool):
                yield self.texts.value(policy.path, "yes" if part else "no")
            elif part not in (None, ""):
                word = self._word(self.texts, policy, str(part))
                other = self._word(self.second, policy, str(part)) if self.second else word
                yield self._both(word, other)

    @staticmethod
    def _said(texts: Texts, value: str) -> str:
        """A value in words: an estimated date or age ("2023~") as "about 2023"."""
        return texts.note("about", when=isolate(without_mark(value))) if _ESTIMATE.fullmatch(value) else value

    def _because(self, path: str, part: str) -> str:
        """What a conclusion rests on: an indicator in words already, or the age."""
        if part.startswith(ANSWERED_NO):
            return f"{self.texts.value('', 'no')}: {part.removeprefix(ANSWERED_NO)}"
        return self.texts.value(f"{path}.because", part) if part == "age" else part

    @staticmethod
    def _both(word: str, other: str) -> str:
        return word if other == word else f"{word} / {isolate(other)}"

    @staticmethod
    def _word(texts: Texts, policy: FieldPolicy, part: str) -> str:
        if policy.names:
            return texts.name(policy.names, part)
        return texts.value(policy.path, part) if policy.coded else Wording._said(texts, part)

    def silence(self, path: str) -> str:
        """Why nothing stands here. Silence is never "no"."""
        for name, where in (("declined", self.referral.declined), ("unknown", self.referral.unknown)):
            if path in where:
                return self.texts.note(name)
        return self.texts.note("not_asked")


def moment_text(moment: datetime) -> str:
    """A moment for people, in UTC and saying so."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
