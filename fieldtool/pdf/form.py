"""A referral turned into the rows of its form: every field its layout names, in words, never blank."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fieldtool.domain.referral import Referral, value_at
from fieldtool.domain.referral_layout import FieldPolicy, Layout, LayoutSection, agreed
from fieldtool.pdf.blocks import HEADING, VALUE, Blocks, Cell
from fieldtool.pdf.journey import drawing
from fieldtool.pdf.layouts import Texts
from fieldtool.pdf.shaping import Shaper, isolate
from fieldtool.pdf.sheet import INK, MM, SOFT, Brush, Row
from fieldtool.pdf.wording import Wording, moment_text

OFFICER_PLACE = "officer"
SUPERVISOR_PLACE = "supervisor"
_SIGNATURE_HEIGHT = 25 * MM
_WEIGHTS = {
    "label": 5.0,
    "fact": 4.0,
    "element": 1.7,
    "basis": 2.5,
    "purpose": 3.4,
    "given": 1.4,
    "at": 2.4,
    "recipient": 2.4,
    "note": 3.0,
    "crime": 1.8,
    "conclusion": 1.8,
    "because": 6.0,
    "description": 5.0,
    "where": 3.0,
    "words": 5.0,
    "role": 2.0,
    "relation": 2.0,
    "sha256": 4.6,
}


@dataclass(frozen=True, slots=True)
class Form:
    """Everything needed to put one referral into words on paper."""

    referral: Referral = field(repr=False)
    layout: Layout
    texts: Texts
    second: Texts | None
    shaper: Shaper
    width: float

    @property
    def right_to_left(self) -> bool:
        """Whether the form is mirrored."""
        return self.texts.right_to_left

    def rows(self) -> list[Row]:
        """All rows in order: title, sections, signatures, then the pages that can be taken off."""
        made = [*self._title(), *self._urgency()]
        for section in self.layout.sections:
            if not section.detachable:
                made += self._section(section)
        made += self._sign_off()
        for section in self.layout.sections:
            if section.detachable and any(self._filled(path) for path in section.fields):
                made += self._detachable(section)
        return made

    @property
    def _wording(self) -> Wording:
        return Wording(self.texts, self.second, self.referral)

    @property
    def _blocks(self) -> Blocks:
        return Blocks(self.shaper, self.width, self.right_to_left)

    def _title(self) -> list[Row]:
        title = self.shaper.lines(self.texts.title(self.layout.id), self.width, 17, bold=True)
        other = self.second.title(self.layout.id) if self.second else ""
        below = self.shaper.lines(other, self.width, HEADING) if other else []
        height = sum(line.leading for line in [*title, *below]) + 2

        def draw(brush: Brush, top: float) -> None:
            y = top
            for line in title:
                y -= line.leading
                brush.text(line, 0, y + 5, 17)
            for line in below:
                y -= line.leading
                brush.text(line, 0, y + 3, HEADING, SOFT)

        rows = [Row(height, draw, with_next=True)]
        rows += self._blocks.paragraph(self._said("presumption"), 8.2, SOFT)
        return [*rows, self._blocks.gap(5)]

    def _urgency(self) -> list[Row]:
        """The first thing seen: how soon, and what must not be done."""
        code = self.referral.urgency
        strong = code == "24h"
        words = self.texts.value("urgency", code) if code else self.texts.note("urgency_not_set")
        if self.second and code:
            words += "\n" + self.second.value("urgency", code)
        flags = [
            self.texts.label(f"risk.{name}")
            for name in ("immediate_danger", "medical", "self_harm", "trafficker_near", "pregnant")
            if self._shown(f"risk.{name}") and getattr(self.referral.risk, name) == "yes"
        ]
        line = self.shaper.lines(words, self.width - 20, 13, bold=True)
        more = self.shaper.lines("  •  ".join(flags), self.width - 20, VALUE, bold=True) if flags else []
        height = sum(part.leading for part in [*line, *more]) + 12

        def draw(brush: Brush, top: float) -> None:
            brush.box(0, top - height, self.width, height, line=1.6, fill=0.0 if strong else None)
            y = top - 5
            for size, lines in ((13.0, line), (VALUE, more)):
                for part in lines:
                    y -= part.leading
                    brush.text(part, 10, y + size * 0.3, size, 1.0 if strong else INK)

        rows = [Row(height, draw), self._blocks.gap(5)]
        if self._shown("risk.contact_warnings") and self.referral.risk.contact_warnings:
            rows += self._blocks.notice(
                "\n".join(self.referral.risk.contact_warnings),
                title=self._said("contact_warning"),
                sign=True,
            )
        if self.referral.non_punishment:
            title = self._said("non_punishment_title")
            rows += self._blocks.notice(self._said("non_punishment"), title=title, thick=0.7)
        return rows

    def _section(self, section: LayoutSection) -> list[Row]:
        if section.child_only and not self.referral.is_child:
            return []
        if section.id == "versions":
            return self._versions(section)
        body: list[Row] = []
        waiting: Cell | None = None
        for path in section.fields:
            policy = self.layout.policy[path]
            value = value_at(self.referral, path)
            if path in ("urgency", "risk.contact_warnings", "non_punishment"):
                continue  # stand in the box at the top
            if policy.optional and not self._filled(path):
                continue
            if policy.columns or (isinstance(value, tuple) and policy.wide and len(value) > 0):
                if waiting is not None:
                    body += self._blocks.pair(waiting, None)
                    waiting = None
                body += self._list(policy, value)
                continue
            cell = self._wording.cell(policy, value)
            if (policy.wide and not cell.silent) or not self._blocks.fits_half(cell):
                if waiting is not None:
                    body += self._blocks.pair(waiting, None)
                    waiting = None
                body += self._blocks.wide(cell, labelled=len(section.fields) > 1)
            elif waiting is None:
                waiting = cell
            else:
                body += self._blocks.pair(waiting, cell)
                waiting = None
        if waiting is not None:
            body += self._blocks.pair(waiting, None)
        if "elements" in section.fields:
            body += self._blocks.paragraph(self._said("elements_limits"), 8.0, SOFT)
        if "consent.items" in section.fields and self._safeguarded:
            body += self._blocks.paragraph(self._said("child_consent"), 8.0, SOFT)
        if "account" in section.fields:
            body += self._blocks.paragraph(self._said("account_limits"), 8.0, SOFT)
        if not body:
            return []
        return [*self._heading(section.id), *body]

    def _versions(self, section: LayoutSection) -> list[Row]:
        """With what the form was made, in one small paragraph."""
        parts = [
            f"{self.texts.label(path)}: {isolate(str(value_at(self.referral, path)))}"
            for path in section.fields
            if self._filled(path)
        ]
        if not parts:
            return []
        return [*self._heading(section.id), *self._blocks.paragraph("  •  ".join(parts), 8.0, SOFT)]

    def _heading(self, section_id: str, *, new_page: bool = False) -> list[Row]:
        second = self.second.section(section_id) if self.second else ""
        return self._blocks.heading(self.texts.section(section_id), second, new_page=new_page)

    def _list(self, policy: FieldPolicy, value: Any) -> list[Row]:
        label = self.texts.label(policy.path)
        second = self.second.label(policy.path) if self.second else ""
        second = "" if second == label else second
        if not value:
            silence = self._wording.silence(policy.path)
            return self._blocks.wide(Cell(label, silence, silent=True, second_label=second))
        if not policy.columns:
            cell = Cell(label, "", second_label=second)
            return self._blocks.bullets(cell, list(self._wording.words(policy, value)))
        heads = [self._wording.head(f"{policy.path}.{column}") for column in policy.columns]
        rows = [
            [self._wording.column(policy.path, column, getattr(item, column)) for column in policy.columns]
            for item in value
        ]
        used = [i for i in range(len(heads)) if any(row[i] for row in rows)]
        nothing = self.texts.note("nothing")
        drawn = drawing(self, value) if policy.path == "journey.line" else []
        return drawn + self._blocks.table(
            [heads[i] for i in used],
            [[row[i] or nothing for i in used] for row in rows],
            [_WEIGHTS.get(policy.columns[i], 2.0) for i in used],
        )

    def _said(self, name: str) -> str:
        """A sentence of the form, the second language's below it."""
        said = self.texts.note(name)
        other = self.second.note(name) if self.second else said
        return said if other == said else f"{said}\n{other}"

    @property
    def _safeguarded(self) -> bool:
        """A child who is referred without an agreement: the form says why it needs none."""
        given = agreed(self.referral)
        missing = not all(given.get(purpose, False) for purpose in self.layout.consent)
        return self.referral.is_child and self.layout.child_without_consent and missing

    def _filled(self, path: str) -> bool:
        return value_at(self.referral, path) not in (None, "", (), False)

    def _shown(self, path: str) -> bool:
        return path in self.layout.fields

    def _sign_off(self) -> list[Row]:
        """The boxes the signatures go into, and how a receiver checks them."""
        referral = self.referral
        two = self.layout.signatures == 2
        half = (self.width - 7 * MM) / 2
        heads = [self.texts.note("signed_officer"), self.texts.note("signed_supervisor")][
            : self.layout.signatures
        ]
        labels = [self.shaper.line(text, 7.0) for text in heads]
        height = _SIGNATURE_HEIGHT + 14

        def draw(brush: Brush, top: float) -> None:
            for number, (label, name) in enumerate(
                zip(labels, (OFFICER_PLACE, SUPERVISOR_PLACE), strict=False)
            ):
                start = number * (half + 7 * MM)
                brush.text(label, start, top - 9, 7.0, SOFT)
                bottom = top - 13 - _SIGNATURE_HEIGHT
                brush.box(start, bottom, half, _SIGNATURE_HEIGHT, line=0.7)
                brush.place(name, start, bottom, half, _SIGNATURE_HEIGHT)

        moment = self.texts.note("made_at", time=moment_text(referral.created), place=referral.place or "–")
        how = self._said("check_two" if two else "check_one")
        return [
            *self._heading("sign_off"),
            *(Row(r.height, r.draw, with_next=True) for r in self._blocks.paragraph(moment, 8.6)),
            Row(height, draw, with_next=True),
            self._blocks.gap(4),
            *self._blocks.paragraph(how, 8.0, SOFT),
        ]

    def _detachable(self, section: LayoutSection) -> list[Row]:
        rows = self._heading(section.id, new_page=True)
        rows += self._blocks.notice(self._said("detach"), title=self._said("detach_title"), sign=True)
        for path in section.fields:
            policy = self.layout.policy[path]
            rows += self._list(policy, value_at(self.referral, path))
        return rows
