"""The interview on paper: what a blank form holds, and how the day of a conversation held on paper is kept."""

from __future__ import annotations

from dataclasses import dataclass

from fieldtool.domain.form import FormInfo, Language, Question

PAPER_REF = "paper:held_on"
"""Ref of the answer that says on which day an interview was held on paper (ISO 8601); it was typed in later."""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A section with all its questions, those included that depend on other answers."""

    label: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A whole form in one language, without any answer."""

    info: FormInfo
    language: Language
    parts: tuple[PaperPart, ...]
