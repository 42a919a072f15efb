"""What is kept about a person, put together for the person: asked for by right, or short enough to carry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from fieldtool.casework.casefile import CaseFile
from fieldtool.casework.journeys import journey_of
from fieldtool.casework.ports import CaseStore, Workshop
from fieldtool.casework.roles import May, gated
from fieldtool.domain.case import Answer, Interview
from fieldtool.domain.coverage import INDICATOR_REF
from fieldtool.domain.form import Language, Mark, Question, QuestionKind
from fieldtool.domain.own_copy import OwnCopy, OwnCopyKind, OwnLine, OwnPart

if TYPE_CHECKING:
    from fieldtool.casework.desk import Desk

_SILENT = (QuestionKind.NOTE, QuestionKind.ACKNOWLEDGE)
_CHOSEN = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)


@gated(May.REFER)
class OwnCopies:
    """Copies for the person. Each that is made leaves a line in the journal."""

    def __init__(self, desk: Desk, store: CaseStore, workshop: Workshop) -> None:
        self._desk = desk
        self._store = store
        self._workshop = workshop

    def languages(self, case_id: str) -> tuple[Language, ...]:
        """In which languages a copy can be made: those of the newest interview's form, the person's own first."""
        interviews = self._store.interviews(case_id)
        if not interviews:
            return (Language("en", "English"),)
        with self._desk.looking.together():
            talk = self._desk.conversation(interviews[-1].id)
        own = talk.interview.language
        return tuple(sorted(talk.info.languages, key=lambda one: one.tag != own))

    def make(self, case_id: str, kind: OwnCopyKind, language: str) -> bytes:
        """The copy as a PDF. Notes about other persons are no part of it."""
        return self._workshop.paper.own_copy(self._put_together(case_id, kind, language))

    def _put_together(self, case_id: str, kind: OwnCopyKind, language: str) -> OwnCopy:
        """What stands on it; see `make`."""
        file = self._desk.read(case_id)
        known = {one.tag: one for one in self.languages(case_id)}
        made = OwnCopy(
            kind=kind,
            language=known.get(language) or next(iter(known.values())),
            case_number=file.case.number,
            organisation=self._desk.organisation.name,
            contact=self._desk.organisation.contact,
            day=self._workshop.clock().date(),
            parts=tuple(self._parts(file, language)) if kind is OwnCopyKind.EVERYTHING else (),
        )
        self._store.note("own copy made", case_id, kind.value)
        return made

    def _parts(self, file: CaseFile, language: str) -> Iterator[OwnPart]:
        with self._desk.looking.together():
            for interview in file.interviews:
                yield from self._told(interview, language)
        seen = tuple(self._seen(file.answers, language))
        if seen:
            yield OwnPart("seen", seen)
        way = tuple(
            OwnLine(
                " – ".join(day for day in (one.begin, one.end) if day) or "?",
                ", ".join(part for part in (one.place, one.words) if part),
            )
            for one in journey_of(file.answers)
        )
        if way:
            yield OwnPart("way", way)
        agreed = tuple(
            OwnLine(
                f"agreed_{one.purpose.value}",
                "yes" if one.given else "no",
                coded=True,
            )
            for one in file.consents
        )
        if agreed:
            yield OwnPart("agreed", agreed)
        decided = tuple(
            line
            for one in file.determinations
            for line in (
                OwnLine("trafficking", one.trafficking.value, coded=True),
                OwnLine("smuggling", one.smuggling.value, coded=True),
                OwnLine(one.at.date().isoformat(), one.reasons),
            )
        )
        if decided:
            yield OwnPart("decided", decided)
        sent = tuple(
            OwnLine(f"{one.at.date().isoformat()}  {one.form_number}", one.receiver) for one in file.referrals
        )
        if sent:
            yield OwnPart("sent", sent)
        papers = tuple(
            OwnLine(one.added.date().isoformat(), one.title or one.kind.value, coded=not one.title)
            for one in file.attachments
        )
        if papers:
            yield OwnPart("papers", papers)

    def _told(self, interview: Interview, language: str) -> Iterator[OwnPart]:
        """What was said in one interview, in the order of its form; answers set aside are kept too, and so they stand here."""
        talk = self._desk.conversation(interview.id)
        day = interview.started.date().isoformat()
        for section in talk.sections(language):
            questions = [talk.question(ref, language) for ref in section.refs]
            lines = tuple(line for one in questions for line in _answered(one))
            if lines:
                yield OwnPart(f"{day}  ·  {section.label}" if section.label else day, lines, coded=False)
        aside = tuple(
            line for one in talk.set_aside() for line in _answered(talk.question(one.ref, language))
        )
        if aside:
            yield OwnPart("aside", aside)

    def _seen(self, answers: Sequence[Answer], language: str) -> Iterator[OwnLine]:
        """What the officer marked directly on an indicator."""
        newest = {one.ref: one for one in answers if one.ref.startswith(INDICATOR_REF)}
        catalogue = self._workshop.catalogue
        own = catalogue.languages.get(language)
        for ref, answer in newest.items():
            indicator = ref.removeprefix(INDICATOR_REF)
            texts = own.texts.get(indicator) if own else None
            found = catalogue.by_id.get(indicator)
            label = texts.label if texts and texts.label else found.texts.label if found else indicator
            if not answer.withdrawn:
                yield OwnLine(label, answer.value, coded=True)


def _answered(question: Question) -> Iterator[OwnLine]:
    if question.kind in _SILENT or not question.label:
        return
    if question.mark is not None and question.mark is not Mark.GIVEN:
        yield OwnLine(question.label, question.mark.value, coded=True)
    elif question.value:
        labels = {choice.name: choice.label for choice in question.choices}
        said = question.value
        if question.kind in _CHOSEN:
            said = ", ".join(labels.get(name, name) for name in question.value.split())
        yield OwnLine(question.label, said)
